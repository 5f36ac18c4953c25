// Which year's notice applies to the tables at hand: one decision for the review, the pane and the command line.
import { noticeYearForTitle, noticeYears } from "../notices/registry.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";

export interface NoticeYear {
  readonly year: number;
  /** "usual": no title gives a year; the notice whose title it is applies, and the check of the title says so. */
  readonly by: "user" | "title" | "usual";
}

/**
 * The given year; else the latest that a title names and that we hold a notice for, because last year's table is often
 * left in the workbook; else a year that we hold none for.
 */
export function noticeYearOf(given: number | null, tables: readonly SummaryTable[]): NoticeYear {
  if (given !== null) return { year: given, by: "user" };
  const titled = tables.flatMap(({ year }) => (year === null ? [] : [year]));
  const year = noticeYears().find((each) => titled.includes(each)) ?? titled[0];
  return year === undefined ? { year: usualYear(tables), by: "usual" } : { year, by: "title" };
}

/** The notice to offer where the titles do not lead to one. */
export function usualYear(tables: readonly SummaryTable[]): number {
  const year = noticeYearForTitle(tables.find(({ title }) => title !== null)?.title?.text ?? "");
  if (year === null) throw new Error("The program carries no notice");
  return year;
}
