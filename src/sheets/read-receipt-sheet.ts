// Reads 收件登记 back, so that what the clerk wrote is kept when the sheet is made again.
import type { WorkbookCells } from "./grid.ts";
import { cellAddress } from "./grid.ts";
import { isBlankText, viewGrid, type GridView } from "./grid-view.ts";
import { headerKey } from "./header-words.ts";
import {
  directProgramme,
  entryHeaders,
  entryKeys,
  ownHeaders,
  ownKeys,
  type EntryKey,
  type OwnKey,
  type ReceiptEntry,
  type ReceiptSheet,
} from "./receipt-sheet.ts";
import { latestFirst, provinceSheets } from "./own-sheets.ts";
import { linesIn, yearIn } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";

interface ReceiptHeader {
  /** 0-based. */
  readonly row: number;
  readonly own: ReadonlyMap<OwnKey, number>;
  readonly entries: ReadonlyMap<EntryKey, number>;
  readonly direct: ReadonlyMap<string, number>;
  readonly extras: readonly { readonly header: string; readonly column: number }[];
}

const ownByHeader = new Map(ownKeys.map((key) => [headerKey(ownHeaders[key]), key]));
const entryByHeader = new Map(entryKeys.map((key) => [headerKey(entryHeaders[key]), key]));

/** How many rows from the top the header may stand. */
const headerReach = 60;
/** Headers of ours that make the sheet ours, 设区市 among them. */
const leastHeaders = 4;

function headerAt(view: GridView, row: number): ReceiptHeader | null {
  const own = new Map<OwnKey, number>();
  const entries = new Map<EntryKey, number>();
  const direct = new Map<string, number>();
  const extras: { header: string; column: number }[] = [];
  for (let column = view.grid.left; column <= view.right; column += 1) {
    const header = view.text(row, column);
    if (isBlankText(header)) continue;
    const key = headerKey(header);
    const ownKey = ownByHeader.get(key);
    const entryKey = entryByHeader.get(key);
    const programme = directProgramme(header.trim());
    if (ownKey !== undefined) own.set(ownKey, column);
    else if (entryKey !== undefined) entries.set(entryKey, column);
    else if (programme !== null) direct.set(programme, column);
    else extras.push({ header, column });
  }
  const known = own.has("city") && own.size + entries.size >= leastHeaders;
  return known && entries.size > 0 ? { row, own, entries, direct, extras } : null;
}

function entryAt(view: GridView, header: ReceiptHeader, row: number): ReceiptEntry | null {
  const read = (column: number | undefined): CellText =>
    column === undefined
      ? { text: "", cell: "" }
      : { text: view.text(row, column), cell: cellAddress(row, column) };
  const city = read(header.own.get("city"));
  const cells: ReceiptEntry["cells"] = {
    cityReviewed: read(header.entries.get("cityReviewed")),
    onlineRows: read(header.entries.get("onlineRows")),
    paperSent: read(header.entries.get("paperSent")),
    paperReceived: read(header.entries.get("paperReceived")),
    sealed: read(header.entries.get("sealed")),
    paperRows: read(header.entries.get("paperRows")),
    remark: read(header.entries.get("remark")),
  };
  const direct = new Map([...header.direct].map(([programme, column]) => [programme, read(column)]));
  const extras = header.extras.map(({ column }) => view.text(row, column));
  const texts = [city, ...Object.values(cells), ...direct.values()].map(({ text }) => text);
  return [...texts, ...extras].every(isBlankText) ? null : { row: row + 1, city, cells, direct, extras };
}

/** The latest 收件登记 of a workbook; null where no sheet has its header. */
export function readReceiptSheet(workbook: WorkbookCells): ReceiptSheet | null {
  for (const grid of latestFirst(workbook.grids, provinceSheets.receipts)) {
    const view = viewGrid(grid);
    const last = Math.min(view.bottom, grid.top + headerReach);
    for (let row = grid.top; row <= last; row += 1) {
      const header = headerAt(view, row);
      if (header === null) continue;
      const entries: ReceiptEntry[] = [];
      for (let at = row + 1; at <= view.bottom; at += 1) {
        const entry = entryAt(view, header, at);
        if (entry !== null) entries.push(entry);
      }
      const above = linesIn(view, { top: grid.top, bottom: row - 1, left: grid.left, right: view.right });
      const year = above.map(({ text }) => yearIn(text)).find((each) => each !== null) ?? null;
      return {
        file: workbook.file,
        sheet: grid.sheet,
        year,
        extraHeaders: header.extras.map((extra) => extra.header),
        entries,
      };
    }
  }
  return null;
}
