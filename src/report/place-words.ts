// Rows and cells as short text: runs are drawn together, so that four cells of a column read "B5:B8".
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";

/** Numbers as runs, in ascending order: [5, 6, 7, 11] is [5–7], [11]. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** What stands between members of a list. */
export function separatorOf(locale: Locale): string {
  return locale === "zh-CN" ? "、" : ", ";
}

/** "5–8、11" */
export function rowRuns(rows: readonly number[], locale: Locale): string {
  return runsOf(rows)
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(separatorOf(locale));
}

/** "第 5–8、11 行"; 整表 where a finding concerns no row in particular. */
export function rowsWords(rows: readonly number[], locale: Locale): string {
  if (rows.length === 0) return textOf(say("report.whole-table"), locale);
  return textOf(say("report.rows", { rows: rowRuns(rows, locale), one: new Set(rows).size === 1 }), locale);
}

/** "B5:B8", "F5": each cell once, runs down a column as ranges, columns in the order in which they are named. */
export function cellRanges(cells: readonly string[]): readonly string[] {
  const columns = new Map<string, number[]>();
  const others = new Set<string>();
  for (const cell of cells) {
    const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
    if (column === undefined || row === undefined) others.add(cell);
    else columns.set(column, [...(columns.get(column) ?? []), Number(row)]);
  }
  const runs = [...columns].flatMap(([column, rows]) =>
    runsOf(rows).map(([first, last]) =>
      first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
    ),
  );
  return [...runs, ...others];
}

/** "B5:B8、F5" */
export function cellRuns(cells: readonly string[], locale: Locale): string {
  return cellRanges(cells).join(separatorOf(locale));
}
