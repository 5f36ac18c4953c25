// Judging a table row by row: what every check of a column has in common.
import { say } from "../messages/catalogue.ts";
import type { Message } from "../messages/catalogue.ts";
import type { ClauseId, ColumnKey, Notice, Severity } from "../notices/schema.ts";
import type { CheckContext, CheckResult, ReviewRow } from "./check.ts";
import type { Finding } from "./finding.ts";
import { finding, hasColumn, met, placeOf } from "./outcome.ts";

/** A row meets the clause, is left open in silence (what it needs is told elsewhere), or is told. */
export type Judged = "met" | "open" | Finding;

/**
 * Judges every row and counts those that meet the clauses, also where something was pointed out although they do.
 */
export function judgeRows(
  clauses: readonly ClauseId[],
  rows: readonly ReviewRow[],
  judge: (row: ReviewRow) => Judged,
): CheckResult {
  const findings: Finding[] = [];
  const passed: ReviewRow[] = [];
  for (const row of rows) {
    const judged = judge(row);
    if (judged === "open") continue;
    if (judged === "met" || judged.verdict === "met") passed.push(row);
    if (judged !== "met") findings.push(judged);
  }
  return { findings, met: clauses.flatMap((clause) => met(clause, passed)), unknownInputs: [] };
}

/** The notice's column of this key: its printed header and its clause. */
export function columnOf(
  notice: Notice,
  key: ColumnKey,
): { readonly header: string; readonly clause: ClauseId } {
  const column = notice.summaryTable.columns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`Notice ${notice.year} has no column ${key}`);
  return column;
}

/** The rows of tables that have the column: where it is missing, the table is incomplete and that is told once. */
export function rowsWithColumn({ dossier }: CheckContext, key: ColumnKey): readonly ReviewRow[] {
  if (dossier.tables.every((table) => hasColumn(table, key))) return dossier.rows;
  return dossier.rows.filter((row) => hasColumn(row.table, key));
}

export interface CellFault {
  readonly severity: Severity;
  readonly verdict: Finding["verdict"];
  readonly message: Message;
  readonly remedy: Message;
  readonly also?: readonly ClauseId[];
}

/** A finding on one cell of a row, under its column's clause. */
export function cellFinding(
  check: string,
  notice: Notice,
  row: ReviewRow,
  key: ColumnKey,
  fault: CellFault,
): Finding {
  return finding({
    check,
    clause: columnOf(notice, key).clause,
    programme: row.programme,
    place: placeOf(row, [key]),
    ...fault,
  });
}

/** An Excel error in a cell that must be filled in: neither an entry nor a blank. */
export function errorCell(
  check: string,
  notice: Notice,
  row: ReviewRow,
  key: ColumnKey,
  severity: Severity,
  also: readonly ClauseId[] = [],
): Finding {
  return cellFinding(check, notice, row, key, {
    severity,
    verdict: "broken",
    message: say("table.cell.error", { header: columnOf(notice, key).header, code: row.cells[key].text }),
    remedy: say("table.cell.error-remedy"),
    also,
  });
}
