// Rows of a dossier by what they share; and sheet by sheet: a finding lies on one sheet, so a fact of several is told on each.
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { ReviewRow } from "./check.ts";

export interface SheetRows {
  readonly file: string;
  readonly sheet: string;
  /** In the sheet's order. */
  readonly rows: readonly ReviewRow[];
}

/** Rows grouped by a key, in the order in which the keys first come. */
export function rowsBy<K>(rows: readonly ReviewRow[], keyOf: (row: ReviewRow) => K): Map<K, ReviewRow[]> {
  const groups = new Map<K, ReviewRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Each sheet with its own of these rows. */
export function rowsBySheet(rows: readonly ReviewRow[]): readonly SheetRows[] {
  const groups = new Map<string, { file: string; sheet: string; rows: ReviewRow[] }>();
  // A sheet may hold several tables; the table itself is the cheaper key for its thousands of rows.
  const ofTable = new Map<SummaryTable, ReviewRow[]>();
  for (const row of rows) {
    const known = ofTable.get(row.table);
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    const { file, sheet } = row.table;
    const key = JSON.stringify([file, sheet]);
    const group = groups.get(key) ?? { file, sheet, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
    ofTable.set(row.table, group.rows);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    rows: group.rows.toSorted((a, b) => a.row - b.row),
  }));
}

/** The sheet row numbers of some rows, by the table in which they stand. */
export function numbersByTable(
  rows: readonly ReviewRow[],
): readonly { readonly table: SummaryTable; readonly rows: ReadonlySet<number> }[] {
  const byTable = new Map<SummaryTable, Set<number>>();
  for (const { table, row } of rows) {
    const known = byTable.get(table);
    if (known === undefined) byTable.set(table, new Set([row]));
    else known.add(row);
  }
  return [...byTable].map(([table, numbers]) => ({ table, rows: numbers }));
}
