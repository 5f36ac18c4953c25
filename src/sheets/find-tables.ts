// Where the summary tables of one sheet lie: headers with what stands above them and the rows below, page breaks joined.
import { areaAddress, type GridArea } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import { columnsOfHeader, type TableHeader } from "./header.ts";
import { readLetterhead } from "./letterhead.ts";
import { readBody, type BodyPart } from "./rows.ts";
import { isSerialNumber } from "./row-cells.ts";
import { linesIn, titleAmong, type SheetLine } from "./sheet-lines.ts";
import type { CellText, TableFault } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** A table before its rows are finished. */
export interface FoundTable {
  readonly header: TableHeader;
  readonly title: { readonly title: CellText; readonly row: number } | null;
  readonly above: readonly SheetLine[];
  /** Rows below the header, and below its repetitions at page breaks. */
  readonly parts: readonly BodyPart[];
  /** Last row before the next table. */
  readonly bottom: number;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly faults: readonly TableFault[];
}

const sharesColumns = (a: TableHeader, b: TableHeader): boolean =>
  a.area.left <= b.area.right && b.area.left <= a.area.right;

/** How far above a header its title and letterhead are looked for. */
const reachOfFirst = 60;
const reachOfLater = 12;

/** The header before `header` in the same columns. */
function headerAbove(headers: readonly TableHeader[], header: TableHeader): TableHeader | null {
  return (
    headers.findLast((each) => each.area.bottom < header.area.top && sharesColumns(each, header)) ?? null
  );
}

/** Columns a table may claim above and below itself: up to its neighbours on either side. */
function columnsAround(
  view: GridView,
  headers: readonly TableHeader[],
  header: TableHeader,
): Pick<GridArea, "left" | "right"> {
  let left = view.grid.left;
  let right = view.right;
  for (const { area } of headers) {
    if (area.right < header.area.left) left = Math.max(left, area.right + 1);
    if (area.left > header.area.right) right = Math.min(right, area.left - 1);
  }
  return { left, right };
}

/** A row of the table above: numbered, or dots. What stands below it may belong to the next table. */
function closesTableAbove(view: GridView, above: TableHeader, row: number): boolean {
  const serial = view.text(row, above.layout.at.get("serial") ?? above.area.left);
  return isSerialNumber(serial) || /^[.。…·]{2,}$/u.test(matchKey(serial));
}

/** Lines above a header: from the top of the sheet, or from the end of the table above. */
function linesAbove(
  view: GridView,
  headers: readonly TableHeader[],
  header: TableHeader,
): readonly SheetLine[] {
  const above = headerAbove(headers, header);
  const reach = above === null ? reachOfFirst : reachOfLater;
  let top = Math.max(header.area.top - reach, above === null ? view.grid.top : above.area.bottom + 1);
  if (above !== null) {
    for (let row = header.area.top - 1; row >= top; row--)
      if (closesTableAbove(view, above, row)) top = row + 1;
  }
  const lines = linesIn(view, { top, bottom: header.area.top - 1, ...columnsAround(view, headers, header) });
  if (above === null) return lines;
  // Below another table only a title or a bureau opens what belongs to this one; what stands before is the other's foot.
  const opening = titleAmong(lines)?.row ?? readLetterheadRow(view, lines);
  return opening === null ? [] : lines.filter(({ row }) => row >= opening);
}

function readLetterheadRow(view: GridView, lines: readonly SheetLine[]): number | null {
  for (const line of lines) {
    if (readLetterhead([line], view.grid.sheet, null).city !== null) return line.row;
  }
  return null;
}

/** Headers that start or go on with a table: four columns, or three under a title or an earlier table. */
function qualifying(view: GridView, headers: readonly TableHeader[]): readonly TableHeader[] {
  const kept: TableHeader[] = [];
  for (const header of headers) {
    const { columns, at } = header.layout;
    if (!at.has("project") && !at.has("unit")) continue;
    const titled = (): boolean =>
      headerAbove(kept, header) !== null || titleAmong(linesAbove(view, kept, header)) !== null;
    if (columns.length >= columnsOfHeader || titled()) kept.push(header);
  }
  return kept;
}

function rowsBetweenAreBlank(view: GridView, upper: TableHeader, lower: TableHeader): boolean {
  for (let row = upper.area.bottom + 1; row < lower.area.top; row++) {
    for (let column = lower.area.left; column <= lower.area.right; column++) {
      if (!isBlankText(view.text(row, column))) return false;
    }
  }
  return true;
}

const serialOf = (part: BodyPart, which: "first" | "last"): number | null => {
  const row = which === "first" ? part.filled[0] : part.filled[part.filled.length - 1];
  const digits = row === undefined ? "" : matchKey(row.cells.serial.text).replace(/\D/gu, "");
  return digits === "" ? null : Number(digits);
};

/** Whether a part under a repeated header goes on with the table above: no title of its own, or the same one and the numbers run on. */
function goesOn(upper: FoundTable, lower: FoundTable): boolean {
  if (upper.header.signature !== lower.header.signature) return false;
  if (lower.title === null) return lower.above.length === 0;
  if (matchKey(lower.title.title.text) !== matchKey(upper.title?.title.text ?? "")) return false;
  const lastPart = upper.parts[upper.parts.length - 1];
  const firstPart = lower.parts[0];
  const last = lastPart === undefined ? null : serialOf(lastPart, "last");
  const first = firstPart === undefined ? null : serialOf(firstPart, "first");
  return last !== null && first !== null && first > last;
}

/** Puts the headers of one sheet together with their bodies. `scanned` are those that are not another sheet's kind. */
export function findTables(view: GridView, scanned: readonly TableHeader[]): FoundTables {
  const headers = qualifying(view, scanned);
  const faults: TableFault[] = [];
  const unusable = new Set<TableHeader>();
  const repeated = new Map<TableHeader, TableHeader>();
  for (const header of headers) {
    const above = headerAbove(headers, header);
    if (above === null || !rowsBetweenAreBlank(view, above, header)) continue;
    if (above.signature === header.signature) {
      repeated.set(header, above);
    } else {
      unusable.add(above).add(header);
      faults.push({
        kind: "two-headers",
        sheet: view.grid.sheet,
        cells: [areaAddress(above.area), areaAddress(header.area)],
      });
    }
  }
  const tables: FoundTable[] = [];
  for (const [index, header] of headers.entries()) {
    if (unusable.has(header)) continue;
    const above = repeated.has(header) ? [] : linesAbove(view, headers, header);
    const next = headers
      .slice(index + 1)
      .find((each) => each.area.top > header.area.bottom && sharesColumns(each, header));
    const bottom =
      next === undefined
        ? view.bottom
        : Math.min(next.area.top, linesAbove(view, headers, next)[0]?.row ?? next.area.top) - 1;
    const part = readBody({ view, header, top: header.area.bottom + 1, bottom });
    const found: FoundTable = { header, title: titleAmong(above), above, parts: [part], bottom };
    const upper = tables.findLastIndex((each) => sharesColumns(each.header, header));
    const before = tables[upper];
    if (before !== undefined && goesOn(before, found))
      tables[upper] = { ...before, parts: [...before.parts, part], bottom };
    else tables.push(found);
  }
  return { tables, faults };
}
