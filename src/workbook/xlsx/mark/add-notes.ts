// Puts notes on cells of the user's sheet, beside those that are there. A cell that has one, or a thread, keeps it.
import { cellKey } from "../../../sheets/grid.ts";
import type { PlanNote } from "../../../sheets/sheet-plan.ts";
import {
  commentsPart,
  commentXml,
  firstShape,
  inSheetOrder,
  noteShape,
  noteShapeType,
  vmlPart,
  type SheetSizes,
} from "../write/notes-parts.ts";
import { contentTypes } from "../write/package.ts";
import { areaOf } from "./references.ts";
import type { UserPackage } from "./user-package.ts";
import { worksheetOrder } from "./worksheet.ts";
import { XmlFault, type XmlElement } from "./xml-elements.ts";
import type { XmlPart } from "./xml-part.ts";

/** Where the sheet's notes go and by whom they are. */
export interface NotesPlace {
  readonly file: UserPackage;
  /** Path of the sheet. */
  readonly path: string;
  readonly author: string;
  readonly sizes: SheetSizes;
}

/** Cells (`cellKey`) of a sheet that carry a note or a thread. */
export function notedCells(file: UserPackage, path: string): ReadonlySet<string> {
  const noted = new Set<string>();
  const take = (part: XmlPart, elements: readonly XmlElement[]): void => {
    for (const element of elements) {
      const area = areaOf(part.attribute(element, "ref") ?? "");
      if (area !== null) noted.add(cellKey(area.top, area.left));
    }
  };
  for (const { type, target, external } of file.relationsOf(path)) {
    if (external || !file.has(target)) continue;
    if (type.endsWith("/comments")) take(file.part(target), commentsOf(file.part(target)));
    if (type.endsWith("/threadedComment")) {
      const threads = file.part(target);
      take(threads, threads.childrenOf(threads.root, "threadedComment"));
    }
  }
  return noted;
}

function commentsOf(part: XmlPart): readonly XmlElement[] {
  const list = part.child("commentList");
  return list === null ? [] : part.childrenOf(list, "comment");
}

/** Adds notes to cells that have none. Throws XmlFault. */
export function addNotes(notes: readonly PlanNote[], place: NotesPlace): void {
  if (notes.length === 0) return;
  const sorted = inSheetOrder(notes);
  addTexts(sorted, place);
  addShapes(sorted, place);
}

function addTexts(notes: readonly PlanNote[], { file, path, author }: NotesPlace): void {
  const known = file.related(path, "comments");
  if (known === null) {
    const target = file.paths.next("xl/comments", ".xml");
    file.add({ path: target, contentType: contentTypes.comments, xml: commentsPart(notes, author) });
    file.relate(path, "comments", target);
    return;
  }
  const part = file.part(known);
  const [authors, list] = [part.child("authors"), part.child("commentList")];
  if (authors === null || list === null) throw new XmlFault("a comments part without authors or comments");
  const number = part.childrenOf(authors, "author").length;
  part.append(authors, part.own(`<author>${author}</author>`));
  const present = commentsOf(part).map((element) => ({
    element,
    area: areaOf(part.attribute(element, "ref") ?? ""),
  }));
  const last: string[] = [];
  for (const note of notes) {
    const xml = part.own(commentXml(note, number));
    const behind = present.find(({ area }) => area !== null && isBefore(note, area));
    if (behind === undefined) last.push(xml);
    else part.edits.insert(behind.element.from, xml);
  }
  part.append(list, last.join(""));
}

function isBefore(note: PlanNote, area: { readonly top: number; readonly left: number }): boolean {
  return note.row < area.top || (note.row === area.top && note.column < area.left);
}

function addShapes(notes: readonly PlanNote[], { file, path, sizes }: NotesPlace): void {
  const sheet = file.part(path);
  const known = legacyDrawing(file, path);
  if (known !== null) {
    file.replace(known, withShapes(file.content(known), notes, sizes));
    return;
  }
  const target = file.paths.next("xl/drawings/vmlDrawing", ".vml");
  file.add({ path: target, contentType: null, xml: vmlPart(notes, sizes) });
  file.needExtension("vml", contentTypes.vml);
  const id = file.relate(path, "vmlDrawing", target);
  sheet.insertInOrder(sheet.withRelation("legacyDrawing", id), "legacyDrawing", worksheetOrder);
}

/** The drawing that the sheet names for its notes and form controls. */
function legacyDrawing(file: UserPackage, path: string): string | null {
  const sheet = file.part(path);
  const element = sheet.child("legacyDrawing");
  if (element === null) return null;
  const id = sheet.relationId(element);
  const target = file.relationsOf(path).find((each) => each.id === id)?.target;
  if (target === undefined) throw new XmlFault("a sheet names a drawing that is not there");
  return target;
}

/** VML need not be well-formed (Excel writes `<br>`), so it is not read but searched. */
function withShapes(content: Uint8Array, notes: readonly PlanNote[], sizes: SheetSizes): Uint8Array {
  const text = decodedVml(content);
  const end = text.lastIndexOf("</xml>");
  if (end === -1) throw new XmlFault("a drawing of notes that does not end");
  const numbers = [...text.matchAll(/_x0000_s(\d+)/gu)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), firstShape - 1) + 1;
  const shapes = notes.map((note, index) => noteShape(note, first + index, sizes));
  const type = text.includes('id="_x0000_t202"') ? "" : noteShapeType;
  return new TextEncoder().encode(text.slice(0, end) + type + shapes.join("") + text.slice(end));
}

function decodedVml(content: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new XmlFault("a drawing of notes in an unknown encoding", { cause });
  }
}
