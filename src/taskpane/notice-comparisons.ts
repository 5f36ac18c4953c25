// Which parts of which years can be compared, and what the table of a comparison lists. Pure.
import type { Notice } from "../notices/schema.ts";
import {
  compareNotices,
  withoutRepeats,
  type ClauseDifference,
  type PartDifference,
} from "../report/notice-difference.ts";

/** One part in two years, and the programmes that came up beside it in the later one. */
export interface Comparison {
  readonly key: string;
  readonly earlier: Notice;
  readonly later: Notice;
  readonly main: PartDifference;
  readonly beside: readonly PartDifference[];
}

/**
 * Each part with its nearest earlier year that has it, the latest years first. A programme that one of two notices lacks is
 * not offered: that a notice we hold does not print it says nothing about whether it was dropped.
 */
export function comparisonsOf(notices: readonly Notice[]): readonly Comparison[] {
  const byYear = [...notices].sort((left, right) => right.year - left.year);
  return byYear.flatMap((later, at) => {
    const compared = new Set<string>();
    return byYear.slice(at + 1).flatMap((earlier): readonly Comparison[] => {
      const parts = compareNotices(earlier, later);
      return parts.flatMap((main): readonly Comparison[] => {
        const name = partKey(main.later);
        if (main.earlier === null || name === null || compared.has(name)) return [];
        compared.add(name);
        const beside = parts.filter((part) => part.besides !== null && part.besides === main.earlier);
        return [{ key: `${earlier.year}-${later.year}-${name}`, earlier, later, main, beside }];
      });
    });
  });
}

/** The comparison chosen by its key; else the first that leads to the year under review, else the first. */
export function shownComparison(
  comparisons: readonly Comparison[],
  chosen: string | null,
  reviewedYear: number | null,
): Comparison | null {
  return (
    comparisons.find(({ key }) => key === chosen) ??
    comparisons.find(({ later }) => later.year === reviewedYear) ??
    comparisons[0] ??
    null
  );
}

export function partKey(part: PartDifference["later"]): string | null {
  return part === null || typeof part === "string" ? part : part.id;
}

/** The parts of a comparison with what the table lists of them. */
export function listedParts({
  main,
  beside,
}: Comparison): readonly { readonly part: PartDifference; readonly rows: readonly ClauseDifference[] }[] {
  return [main, ...beside].map((part) => ({ part, rows: withoutRepeats(part.clauses) }));
}

export const changes = ["changed", "removed", "added", "same"] as const;

export function countChanges(
  rows: readonly ClauseDifference[],
): Readonly<Record<ClauseDifference["kind"], number>> {
  const counts = { changed: 0, removed: 0, added: 0, same: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}
