// Header rows of the summary table, found by meaning anywhere on a sheet: one row or two, any order, side by side.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import { areaAddress, cellAddress, type GridArea } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import {
  joinedHeaderReading,
  headerKey,
  headerReading,
  longestHeader,
  type HeaderMeaning,
  type HeaderReading,
} from "./header-words.ts";
import type { ExtraColumn, TableColumn } from "./summary-table.ts";

export interface HeaderCell extends HeaderReading {
  readonly column: number;
  readonly header: TableColumn["header"];
}

/** What a row may carry besides the six columns. */
export type ExtraMeaning = Exclude<HeaderMeaning, ColumnKey | "category" | "person" | "phone" | "reach">;

/** Which column holds what. A contact in two columns has its phone in `contactPhone`. */
export interface ColumnLayout {
  readonly columns: readonly TableColumn[];
  readonly at: ReadonlyMap<ColumnKey, number>;
  readonly contactPhone: number | null;
  /** 项目类别 where 项目名称 is a column of its own. */
  readonly category: number | null;
  readonly extras: ReadonlyMap<ExtraMeaning, number>;
}

export interface TableHeader {
  readonly area: GridArea;
  readonly layout: ColumnLayout;
  readonly extraColumns: readonly ExtraColumn[];
  /** Texts of all header cells: what makes two headers the same. */
  readonly signature: string;
}

/** A row in which header words were found, however few. */
export interface HeaderTrace {
  readonly columns: readonly { readonly key: ColumnKey; readonly cell: string }[];
  readonly nearest: string;
}

const meaningsOfColumns: ReadonlySet<string> = new Set(columnKeys);
const isColumnKey = (meaning: HeaderMeaning): meaning is ColumnKey => meaningsOfColumns.has(meaning);

/** Last letters of header words, or a remark in brackets: most body cells fail here, before any work is done on them. */
const headerEnd =
  /[号序称目别类型质性位体人员业构区县市地域项划块辖方式话机码院系科域向题期间名台额制识记o)）\]】〗}］][^\p{L}\p{N}]*$/iu;
const mayBeHeader = (text: string): boolean => text.length <= longestHeader && headerEnd.test(text);

/** Cells of a row that read as header words. */
function headerCells(view: GridView, row: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  const values = view.grid.values[row - view.grid.top] ?? [];
  for (const [offset, value] of values.entries()) {
    if (typeof value !== "string" || !mayBeHeader(value)) continue;
    const reading = headerReading(value);
    if (reading === null) continue;
    const column = view.grid.left + offset;
    cells.push({ ...reading, column, header: { text: value, cell: cellAddress(row, column) } });
  }
  return cells;
}

/** The text above a cell of a header's second row: of the cell, of the merge over it, or of the group that starts to its left. */
function groupOver(view: GridView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  if (merge !== null) return view.text(merge.top, merge.left);
  for (let at = column; at >= view.grid.left; at--) {
    const text = view.text(row, at);
    if (!isBlankText(text)) return text;
  }
  return "";
}

/**
 * The header that two rows make together, or null where the second row is no part of a header. Below a cell of its own
 * the second row has to go on with its words (申报单位 over 名称); a whole word there is a second header, not a part.
 */
function headerCellsOfTwoRows(view: GridView, row: number): readonly HeaderCell[] | null {
  const cells: HeaderCell[] = [];
  let below = 0;
  let understood = 0;
  for (let column = view.grid.left; column <= view.right; column++) {
    const merge = view.mergeAt(row, column);
    const covered = merge !== null && merge.bottom > row;
    const under = covered ? "" : view.text(row + 1, column);
    const above = view.text(row, column);
    if (isBlankText(under)) {
      const reading = isBlankText(above) ? null : headerReading(above);
      if (reading !== null)
        cells.push({ ...reading, column, header: { text: above, cell: cellAddress(row, column) } });
      continue;
    }
    below += 1;
    if (under.length > 20 || /\d/.test(under)) return null;
    const group = groupOver(view, row, column);
    const alone = !isBlankText(above) && (merge === null || merge.right === column);
    const goesOn = joinedHeaderReading(group, under);
    if (alone && goesOn === null && headerReading(above) !== null) return null;
    const reading = goesOn ?? headerReading(under);
    if (reading === null) continue;
    understood += 1;
    cells.push({
      ...reading,
      column,
      header: { text: `${group}${under}`, cell: cellAddress(row + 1, column) },
    });
  }
  return understood > 0 && understood * 2 >= below ? cells : null;
}

const better = (left: HeaderCell, right: HeaderCell): HeaderCell => (right.rank < left.rank ? right : left);

/** The six columns out of what was found: best words win, contact halves are put together, 项目类别 stands in for 申报项目名称. */
export function layoutOf(cells: readonly HeaderCell[]): ColumnLayout {
  const best = new Map<HeaderMeaning, HeaderCell>();
  for (const cell of cells) {
    const known = best.get(cell.meaning);
    best.set(cell.meaning, known === undefined ? cell : better(known, cell));
  }
  const chosen = new Map<ColumnKey, HeaderCell>();
  for (const key of columnKeys) {
    const cell = best.get(key);
    if (cell !== undefined) chosen.set(key, cell);
  }
  const category = best.get("category") ?? null;
  if (!chosen.has("project") && category !== null) chosen.set("project", category);
  const person = best.get("person");
  const reach = best.get("reach");
  const phone = best.get("phone") ?? reach;
  const split = !chosen.has("contact") && person !== undefined && phone !== undefined;
  if (split) {
    const text = `${person.header.text}/${phone.header.text}`;
    chosen.set("contact", { ...person, header: { text, cell: person.header.cell } });
  } else if (!chosen.has("contact")) {
    const only = reach ?? person ?? phone;
    if (only !== undefined) chosen.set("contact", only);
  }
  const extras = new Map<ExtraMeaning, number>();
  for (const meaning of [
    "college",
    "discipline",
    "topic",
    "creditCode",
    "outsideCap",
    "appliedAt",
    "cityReviewedAt",
  ] as const) {
    const cell = best.get(meaning);
    if (cell !== undefined) extras.set(meaning, cell.column);
  }
  const columns = [...chosen]
    .map(([key, { column, header }]): TableColumn => ({ key, column, header }))
    .sort((a, b) => a.column - b.column);
  const project = chosen.get("project");
  return {
    columns,
    at: new Map(columns.map(({ key, column }) => [key, column])),
    contactPhone: split ? phone.column : null,
    category: category === null || category === project ? null : category.column,
    extras,
  };
}

const keyCount = (cells: readonly HeaderCell[]): number => layoutOf(cells).columns.length;

/** Fewest of the six columns that make a header where nothing else speaks for one. */
export const columnsOfHeader = 4;
/** Fewest where a title or an earlier table on the sheet speaks for one. */
export const columnsOfTitledHeader = 3;

/** Tables side by side: a new one starts where the first column's meaning comes again and both parts can stand alone. */
function splitSideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const first = cells.find(({ meaning }) => isColumnKey(meaning));
  if (first === undefined) return [cells];
  const again = cells.findIndex((cell) => cell.column > first.column && cell.meaning === first.meaning);
  if (again < 0) return [cells];
  const left = cells.slice(0, again);
  const right = cells.slice(again);
  const bothStand = keyCount(left) >= columnsOfTitledHeader && keyCount(right) >= columnsOfTitledHeader;
  return bothStand ? [left, ...splitSideBySide(right)] : [cells];
}

const inMeaning = (layout: ColumnLayout): ReadonlySet<number> =>
  new Set(layout.columns.map(({ column }) => column).concat(layout.contactPhone ?? []));

function headerOf(
  view: GridView,
  top: number,
  bottom: number,
  cells: readonly HeaderCell[],
  bounds: GridArea,
): TableHeader {
  const columns = cells.map(({ column }) => column);
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  const textAt = (column: number): string => {
    const own = view.text(bottom, column);
    return isBlankText(own) ? view.text(top, column) : own;
  };
  const spans = (column: number): number => view.mergeAt(bottom, column)?.right ?? column;
  while (left > bounds.left && !isBlankText(textAt(left - 1))) left -= 1;
  right = Math.min(bounds.right, spans(right));
  while (right < bounds.right && !isBlankText(textAt(right + 1)))
    right = Math.min(bounds.right, spans(right + 1));
  const layout = layoutOf(cells);
  const ours = inMeaning(layout);
  const usedBesides = new Set([...layout.extras.values(), layout.category]);
  const extraColumns: ExtraColumn[] = [];
  const signature: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = textAt(column);
    if (isBlankText(text)) continue;
    signature.push(`${column}:${headerKey(text)}`);
    const row = isBlankText(view.text(bottom, column)) ? top : bottom;
    if (ours.has(column)) continue;
    const header = { text, cell: cellAddress(row, column) };
    extraColumns.push({ column, header, used: usedBesides.has(column) });
  }
  return { area: { top, left, bottom, right }, layout, extraColumns, signature: signature.join("|") };
}

export interface HeaderScan {
  /** Rows that may be headers, top to bottom and left to right; at least `columnsOfTitledHeader` columns each. */
  readonly headers: readonly TableHeader[];
  /** The row with most header words, where there is one: what a sheet without a table is told about. */
  readonly trace: HeaderTrace | null;
}

function traceOf(row: number, cells: readonly HeaderCell[]): HeaderTrace {
  const columns = cells.map(({ column }) => column);
  return {
    columns: layoutOf(cells).columns.map(({ key, header }) => ({ key, cell: header.cell })),
    nearest: areaAddress({ top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) }),
  };
}

/** Looks through a whole sheet for header rows. Linear in cells. */
export function scanHeaders(view: GridView): HeaderScan {
  const headers: TableHeader[] = [];
  let trace: HeaderTrace | null = null;
  for (let row = view.grid.top; row <= view.bottom; row++) {
    const single = headerCells(view, row);
    if (single.length < 2) continue;
    const double = headerCellsOfTwoRows(view, row);
    const takesTwo = double !== null && keyCount(double) >= keyCount(single);
    const cells = takesTwo ? double : single;
    const found = keyCount(cells);
    if (found > (trace?.columns.length ?? 1)) trace = traceOf(row, cells);
    if (found < columnsOfTitledHeader) continue;
    const bottom = takesTwo ? row + 1 : row;
    const parts = splitSideBySide(cells);
    for (const [index, part] of parts.entries()) {
      const bounds: GridArea = {
        top: row,
        bottom,
        left: index === 0 ? view.grid.left : (part[0]?.column ?? view.grid.left),
        right: (parts[index + 1]?.[0]?.column ?? view.right + 1) - 1,
      };
      if (keyCount(part) >= columnsOfTitledHeader) headers.push(headerOf(view, row, bottom, part, bounds));
    }
    if (takesTwo) row += 1;
  }
  return { headers, trace };
}
