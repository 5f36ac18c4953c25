// Sheets that only repeat another one, 汇总表 (2): counted beside it, every row would be there twice.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import type { Recommendation, SummaryTable } from "../sheets/summary-table.ts";
import { matchKey } from "../sheets/text.ts";

const sameText = (left: string, right: string): boolean =>
  left === right || matchKey(left) === matchKey(right);

function sameRow(
  left: Recommendation,
  right: Recommendation | undefined,
  keys: readonly ColumnKey[],
): boolean {
  return right !== undefined && keys.every((key) => sameText(left.cells[key].text, right.cells[key].text));
}

const deciding: readonly ColumnKey[] = ["project", "unit"];

/**
 * The same city's table of the same year, with the same projects and units row by row: a copy stays one when a contact
 * is corrected in it. A single row is a copy only where all of it is the same, because a unit may apply twice (two
 * colleges of a university); rows without any unit say nothing.
 */
function isCopy(table: SummaryTable, of: SummaryTable | undefined): boolean {
  const keys = table.rows.length > 1 ? deciding : columnKeys;
  return (
    of !== undefined &&
    table.letterhead.city === of.letterhead.city &&
    table.year === of.year &&
    table.rows.length === of.rows.length &&
    table.rows.some(({ cells }) => !cells.unit.blank) &&
    table.rows.every((row, index) => sameRow(row, of.rows[index], keys))
  );
}

function tablesBySheet(tables: readonly SummaryTable[]): readonly (readonly SummaryTable[])[] {
  const sheets = new Map<string, SummaryTable[]>();
  for (const table of tables) {
    const known = sheets.get(table.sheet);
    if (known === undefined) sheets.set(table.sheet, [table]);
    else known.push(table);
  }
  return [...sheets.values()];
}

/** The tables of one workbook on sheets that repeat an earlier sheet, table by table. */
export function copiesAmong(tables: readonly SummaryTable[]): ReadonlySet<SummaryTable> {
  const originals: (readonly SummaryTable[])[] = [];
  const copies = new Set<SummaryTable>();
  for (const sheet of tablesBySheet(tables)) {
    const repeats = originals.some(
      (original) =>
        original.length === sheet.length && sheet.every((table, index) => isCopy(table, original[index])),
    );
    if (!repeats) originals.push(sheet);
    else for (const table of sheet) copies.add(table);
  }
  return copies;
}
