// Which year's notice the consolidation goes by: the given one, else the one that most files name.
import { noticeYears } from "../notices/registry.ts";
import { usualYear } from "../review/notice-year.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";

/**
 * Each file votes once for each year that its titles name. Of the years that we hold a notice for, the one with most
 * votes, the later of two; one file of a wrong year among thirteen changes nothing. Without any, as a single review.
 */
export function consolidationYear(given: number | null, files: readonly (readonly SummaryTable[])[]): number {
  if (given !== null) return given;
  const votes = new Map<number, number>();
  for (const tables of files) {
    const years = new Set(tables.flatMap(({ year }) => (year === null ? [] : [year])));
    for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  const held = noticeYears().filter((year) => votes.has(year));
  const ranked = (held.length > 0 ? held : [...votes.keys()]).toSorted(
    (a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || b - a,
  );
  return ranked[0] ?? usualYear(files.flat());
}
