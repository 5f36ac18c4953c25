// Rows of a dossier sheet by sheet: a finding lies on one sheet, so a fact about several sheets is told on each.
import type { ReviewRow } from "./check.ts";

export interface SheetRows {
  readonly file: string;
  readonly sheet: string;
  /** In the sheet's order. */
  readonly rows: readonly ReviewRow[];
}

export function rowsBySheet(rows: readonly ReviewRow[]): readonly SheetRows[] {
  const groups = new Map<string, { file: string; sheet: string; rows: ReviewRow[] }>();
  for (const row of rows) {
    const { file, sheet } = row.table;
    const key = JSON.stringify([file, sheet]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { file, sheet, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    rows: group.rows.toSorted((a, b) => a.row - b.row),
  }));
}
