// Notes of a sheet: the texts in a comments part, and the yellow boxes that Excel still draws by VML.
import { cellAddress } from "../../../sheets/grid.ts";
import type { PlanNote } from "../../../sheets/sheet-plan.ts";
import { textXml } from "./cell-xml.ts";
import { wrappedLines } from "./sizes.ts";
import { declaration, element, namespaces } from "./xml.ts";

/** Sizes of the sheet around a note, in pixels. */
export interface SheetSizes {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

/** One `<comment>`. */
export function commentXml({ row, column, text }: PlanNote, author: number): string {
  return element(
    "comment",
    { ref: cellAddress(row, column), authorId: author, shapeId: 0 },
    element("text", {}, element("r", {}, noteFont, textXml(text))),
  );
}

const noteFont = element(
  "rPr",
  {},
  element("sz", { val: 9 }),
  element("color", { indexed: 81 }),
  element("rFont", { val: "宋体" }),
  element("charset", { val: 134 }),
);

/** The whole part; the notes in sheet order, as Excel writes them. */
export function commentsPart(notes: readonly PlanNote[], author: string): string {
  return (
    declaration +
    element(
      "comments",
      { xmlns: namespaces.main },
      element("authors", {}, `<author>${author}</author>`),
      element("commentList", {}, ...inSheetOrder(notes).map((note) => commentXml(note, 0))),
    )
  );
}

export function inSheetOrder<T extends { readonly row: number; readonly column: number }>(
  notes: readonly T[],
): readonly T[] {
  return [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
}

const vmlNames =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The kind of shape that notes are. */
export const noteShapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Numbers of shapes count on from here: Excel keeps 1024 of them to a drawing. */
export const firstShape = 1025;

/** The whole drawing of a sheet's notes. */
export function vmlPart(notes: readonly PlanNote[], sizes: SheetSizes): string {
  const blocks = Array.from({ length: Math.floor(notes.length / 1024) + 1 }, (_, index) => index + 1);
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(",")}"/></o:shapelayout>`;
  const shapes = inSheetOrder(notes).map((note, index) => noteShape(note, firstShape + index, sizes));
  return `<xml ${vmlNames}>${layout}${noteShapeType}${shapes.join("")}</xml>`;
}

/** One hidden yellow box, to the right of its cell and large enough for its text. */
export function noteShape(note: PlanNote, number: number, sizes: SheetSizes): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:60pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchorOf(note, sizes).join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}

const boxPixels = 260;
const linePixels = 17;
const charactersInBox = 38;
const mostLines = 24;

/** Left column, offset, top row, offset, right column, offset, bottom row, offset: where the box stands, in pixels. */
function anchorOf(
  { row, column, text }: PlanNote,
  { columnPixels, rowPixels }: SheetSizes,
): readonly number[] {
  const lines = Math.min(mostLines, wrappedLines(text, charactersInBox) + 1);
  const top = Math.max(0, row - 1);
  const [right, rightOffset] = walk(column + 1, 12 + boxPixels, columnPixels);
  const [bottom, bottomOffset] = walk(top, 6 + lines * linePixels, rowPixels);
  const first = Math.min(12, columnPixels(column + 1));
  return [column + 1, first, top, 6, right, rightOffset, bottom, bottomOffset];
}

/** The column or row that lies `distance` behind the beginning of `from`, and the rest within it. */
function walk(from: number, distance: number, size: (index: number) => number): readonly [number, number] {
  let [index, rest] = [from, distance];
  // Hidden lines have no size; beyond a few hundred of them the box may be flatter.
  for (; rest > size(index) && index < from + 500; index += 1) rest -= size(index);
  return [index, Math.min(rest, size(index))];
}
