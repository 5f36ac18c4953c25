// A worksheet of the user's file, as far as marking needs it: its rows, what it says of columns, its links to other parts.
import { columnPixels } from "../write/sizes.ts";
import type { SheetSizes } from "../write/notes-parts.ts";
import { XmlFault, type XmlElement } from "./xml-elements.ts";
import type { XmlPart } from "./xml-part.ts";

/** CT_Worksheet. */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A row of the file; `row` is 0-based, also where the file does not number it. */
export interface FileRow {
  readonly row: number;
  readonly element: XmlElement;
}

/** Throws XmlFault where a sheet has no rows' element at all. */
export function sheetDataOf(part: XmlPart): XmlElement {
  const data = part.child("sheetData");
  if (data === null) throw new XmlFault("a sheet without <sheetData>");
  return data;
}

/** The rows in the order of the file. One without a number follows the one before it. */
export function rowsOf(part: XmlPart, sheetData: XmlElement): readonly FileRow[] {
  let last = -1;
  return part.childrenOf(sheetData, "row").map((element) => {
    const given = Number(part.attribute(element, "r") ?? Number.NaN);
    last = Number.isInteger(given) && given > 0 ? given - 1 : last + 1;
    return { row: last, element };
  });
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  readonly width: number | null;
  readonly hidden: boolean;
}

/** What `<cols>` says, 0-based. */
function columnsOf(part: XmlPart): readonly ColumnRun[] {
  const cols = part.child("cols");
  if (cols === null) return [];
  return part.childrenOf(cols, "col").map((element) => ({
    first: Number(part.attribute(element, "min")) - 1,
    last: Number(part.attribute(element, "max")) - 1,
    style: numberOf(part.attribute(element, "style")),
    width: numberOf(part.attribute(element, "width")),
    hidden: isTrue(part.attribute(element, "hidden")),
  }));
}

/** The number of the style that empty cells of a column have. */
export function columnStyles(part: XmlPart): (column: number) => number | null {
  const runs = columnsOf(part);
  return (column) => runs.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

/** Widths and heights as the file states them, for placing notes. */
export function sizesOf(part: XmlPart, rows: readonly FileRow[]): SheetSizes {
  const runs = columnsOf(part);
  const format = part.child("sheetFormatPr");
  const stated = (name: string): number | null =>
    format === null ? null : numberOf(part.attribute(format, name));
  const defaultWidth = stated("defaultColWidth") ?? undefined;
  const defaultHeight = stated("defaultRowHeight") ?? 15;
  const byRow = new Map(rows.map(({ row, element }) => [row, element]));
  return {
    columnPixels: (column) => {
      const run = runs.find(({ first, last }) => column >= first && column <= last);
      return run?.hidden === true ? 0 : columnPixels(run?.width ?? defaultWidth);
    },
    rowPixels: (row) => {
      const element = byRow.get(row);
      if (element === undefined) return Math.round(defaultHeight / pointsPerPixel);
      if (isTrue(part.attribute(element, "hidden"))) return 0;
      return Math.round((numberOf(part.attribute(element, "ht")) ?? defaultHeight) / pointsPerPixel);
    },
  };
}

const pointsPerPixel = 0.75;

export function numberOf(text: string | null): number | null {
  const number = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

export function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}
