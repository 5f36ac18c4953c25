// Rows that were read and are not in the provincial table: named sheet by sheet, so that nothing is lost in silence.
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { Choice } from "./choose-files.ts";
import type { FileReason, SheetReason } from "./file-reason.ts";

export interface LeftOutRows {
  readonly file: string;
  readonly sheet: string;
  /** Sheet row numbers, from 1. */
  readonly rows: readonly number[];
  /** Why the file is not taken, or why this table of it is not. */
  readonly reason: FileReason | SheetReason;
}

function rowsOf(table: SummaryTable, reason: LeftOutRows["reason"]): LeftOutRows {
  return { file: table.file, sheet: table.sheet, rows: table.rows.map(({ row }) => row), reason };
}

/** Every row of every table that was read, except those of the tables that were taken. */
export function leftOutRows(choices: readonly Choice[]): readonly LeftOutRows[] {
  return choices.flatMap(({ reason, tables, parts }) => [
    ...(reason === null ? [] : tables.map((table) => rowsOf(table, reason))),
    ...parts.map(({ table, why }) => rowsOf(table, why)),
  ]);
}
