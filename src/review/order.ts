// The order in which findings are told: sheet by sheet, the whole table first, then row by row.
import type { Check } from "./check.ts";
import type { Finding } from "./finding.ts";

/** Facts about several rows, or about none, come before those about a single row. */
const wholeTable = 0;

/** A sheet on which findings lie. */
export interface OrderedSheet {
  readonly file: string;
  readonly sheet: string;
}

/**
 * Findings by file and sheet in the order given, then whole-table facts in the order of the checks, then rows
 * from top to bottom, each in the order of the checks. Stable, and independent of the order they were found in.
 */
export function inSheetOrder(
  findings: readonly Finding[],
  order: readonly OrderedSheet[],
  checks: readonly Check[],
): readonly Finding[] {
  const sheets = new Map<string, number>();
  for (const { file, sheet } of order) {
    const key = JSON.stringify([file, sheet]);
    if (!sheets.has(key)) sheets.set(key, sheets.size);
  }
  const rank = new Map(checks.map(({ id }, index) => [id, index]));
  return findings
    .map((finding) => ({
      finding,
      sheet: sheets.get(JSON.stringify([finding.place.file, finding.place.sheet])) ?? sheets.size,
      row: finding.place.rows.length === 1 ? (finding.place.rows[0] ?? wholeTable) : wholeTable,
      check: rank.get(finding.check) ?? rank.size,
      first: finding.place.rows[0] ?? wholeTable,
    }))
    .toSorted((a, b) => a.sheet - b.sheet || a.row - b.row || a.check - b.check || a.first - b.first)
    .map(({ finding }) => finding);
}
