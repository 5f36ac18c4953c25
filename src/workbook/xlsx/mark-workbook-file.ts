// Gives the user's own .xlsx back with our marks in it: fills of rows, notes, sheets of ours. All else stays byte for byte.
import type { Mark, MarkReceipt } from "../port.ts";
import { cellAddress, cellKey, type GridArea } from "../../sheets/grid.ts";
import type { PlanNote, SheetPlan } from "../../sheets/sheet-plan.ts";
import { say, textOf } from "../../messages/catalogue.ts";
import { markFills } from "../mark-fills.ts";
import { damagedFile, notMarkable } from "./errors.ts";
import { passGate } from "./gate.ts";
import { addNotes, notedCells } from "./mark/add-notes.ts";
import { addSheets, type FileWorkbook } from "./mark/add-sheets.ts";
import { fillRows } from "./mark/fill-rows.ts";
import { FileStyles, mostCellStyles } from "./mark/file-styles.ts";
import { areaOf } from "./mark/references.ts";
import { isStrict, UserPackage, withinFile } from "./mark/user-package.ts";
import { sizesOf } from "./mark/worksheet.ts";
import { contentTypes } from "./write/package.ts";

export interface MarkedFile {
  readonly bytes: Uint8Array;
  /** What its name must end in for Excel to open it. */
  readonly extension: "xlsx" | "xlsm" | "xltx" | "xltm";
  readonly receipt: MarkReceipt;
  /** Names of the added sheets, in the order of the plans. */
  readonly sheets: readonly string[];
}

/**
 * The workbook `bytes` (called `name` in messages) with the marks and the planned sheets. Cells keep their styles but for
 * the fill; a cell that has a note or a thread keeps it and is listed. Throws WorkbookFileError as the reader does, and
 * NOT-MARKABLE for .xls, .xlsb and strict Open XML; RangeError for a mark on a sheet that is not there.
 */
export function markWorkbookFile(
  bytes: Uint8Array,
  name: string,
  marks: readonly Mark[],
  plans: readonly SheetPlan[],
): MarkedFile {
  if (passGate(bytes, name).format === "xls") throw notMarkable(name, "xls");
  return withinFile(name, () => {
    const file = new UserPackage(bytes, name);
    const workbook = workbookOf(file);
    const stylesPath = existing(file, file.related(workbook.path, "styles"));
    const styles = new FileStyles(stylesPath === null ? null : file.part(stylesPath));
    const receipts = [...bySheet(marks)].map(([sheet, ofSheet]) =>
      markSheet(file, workbook, styles, sheet, ofSheet),
    );
    const book = styles.book();
    const sheets = addSheets(file, workbook, plans, book);
    if (styles.write(book) > mostCellStyles) throw notMarkable(name, "styles");
    if (stylesPath === null && styles.part.changed) addStyles(file, workbook.path, styles.part.result);
    return {
      bytes: file.saved(),
      extension: extensionOf(file, workbook.path),
      receipt: {
        marked: marks.length,
        commented: receipts.reduce((sum, { commented }) => sum + commented, 0),
        alreadyCommented: receipts.flatMap(({ alreadyCommented }) => alreadyCommented),
        commentsUnsupported: false,
      },
      sheets,
    };
  });
}

function workbookOf(file: UserPackage): FileWorkbook {
  const path = file.related("", "officeDocument") ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) throw notMarkable(file.file, "xlsb");
  const part = file.part(path);
  if (isStrict(part)) throw notMarkable(file.file, "strict");
  const sheetsElement = part.child("sheets");
  if (sheetsElement === null) throw damagedFile(file.file);
  const relations = file.relationsOf(path);
  const sheets = part.childrenOf(sheetsElement, "sheet").map((each) => {
    const id = part.relationId(each);
    return {
      name: part.attribute(each, "name") ?? "",
      path: relations.find((relation) => relation.id === id)?.target ?? null,
    };
  });
  return { path, part, sheetsElement, sheets };
}

function existing(file: UserPackage, path: string | null): string | null {
  return path !== null && file.has(path) ? path : null;
}

/** For a file that had no styles at all. */
function addStyles(file: UserPackage, workbook: string, xml: string): void {
  const path = file.paths.next("xl/styles", ".xml");
  file.add({ path, contentType: contentTypes.styles, xml });
  file.relate(workbook, "styles", path);
}

function bySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const known = sheets.get(mark.sheet);
    if (known === undefined) sheets.set(mark.sheet, [mark]);
    else known.push(mark);
  }
  return sheets;
}

function markSheet(
  file: UserPackage,
  workbook: FileWorkbook,
  styles: FileStyles,
  sheet: string,
  marks: readonly Mark[],
): Pick<MarkReceipt, "commented" | "alreadyCommented"> {
  const path = workbook.sheets.find(({ name }) => name === sheet)?.path ?? null;
  if (path === null) throw new RangeError(`There is no sheet ${sheet} to mark`);
  const part = file.part(path);
  const placed = marks.map((mark) => ({ ...mark, area: placeOf(mark) }));
  const fills = new Map<number, Map<number, string>>();
  for (const { area, severity } of placed) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const ofRow = fills.get(row) ?? new Map<number, string>();
      for (let column = area.left; column <= area.right; column += 1) ofRow.set(column, markFills[severity]);
      fills.set(row, ofRow);
    }
  }
  const rows = fillRows(part, fills, styles);
  const merges = mergesOf(file, path);
  const notes = placed.flatMap(({ area, note }): readonly PlanNote[] =>
    note === null ? [] : [{ ...visibleCell(area, merges), text: note }],
  );
  const taken = new Set(notedCells(file, path));
  const [free, kept] = [[] as PlanNote[], [] as PlanNote[]];
  for (const note of notes) {
    const key = cellKey(note.row, note.column);
    (taken.has(key) ? kept : free).push(note);
    taken.add(key);
  }
  const author = textOf(say("file.written.author"), "zh-CN");
  addNotes(free, { file, path, author, sizes: sizesOf(part, rows) });
  return {
    commented: free.length,
    alreadyCommented: kept.map(({ row, column }) => `${sheet}!${cellAddress(row, column)}`),
  };
}

function placeOf({ sheet, address }: Mark): GridArea {
  const area = areaOf(address);
  if (area === null) throw new RangeError(`${sheet}!${address} is no area`);
  return area;
}

function mergesOf(file: UserPackage, path: string): readonly GridArea[] {
  const part = file.part(path);
  const merges = part.child("mergeCells");
  if (merges === null) return [];
  return part
    .childrenOf(merges, "mergeCell")
    .flatMap((each) => areaOf(part.attribute(each, "ref") ?? "") ?? []);
}

/** The first cell of an area that is seen: of a merged area only the first one is. */
function visibleCell(
  area: GridArea,
  merges: readonly GridArea[],
): { readonly row: number; readonly column: number } {
  const row = area.top;
  const hiding = (column: number): GridArea | undefined =>
    merges.find(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  for (let column = area.left; column <= area.right; column += 1)
    if (hiding(column) === undefined) return { row, column };
  const merged = hiding(area.left);
  return { row: merged?.top ?? row, column: merged?.left ?? area.left };
}

function extensionOf(file: UserPackage, workbook: string): MarkedFile["extension"] {
  const type = file.contentTypeOf(workbook)?.toLowerCase() ?? "";
  const macros = type.includes("macroenabled");
  return type.includes("template") ? (macros ? "xltm" : "xltx") : macros ? "xlsm" : "xlsx";
}
