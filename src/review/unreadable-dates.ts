// Dates of a sheet that a deadline needs and nobody can read: told at their cell, neither late nor on time.
import { say } from "../messages/catalogue.ts";
import type { Deadline, Programme } from "../notices/schema.ts";
import type { SummaryTable, UnreadableDate } from "../sheets/summary-table.ts";
import type { Finding } from "./finding.ts";
import { finding, placeOfTable } from "./outcome.ts";
import { quoted } from "./quote.ts";

/** Dates stand in a row, or once for several rows in a merged cell; those of the letterhead belong to no row. */
function rowsOf(dates: readonly UnreadableDate[]): readonly number[] {
  return dates.flatMap(({ act, row }) => (act === "applicant" || act === "city-review" ? [row] : []));
}

/** One finding per cell, under the deadline's clause. `dates` are the table's own, and only those that would decide. */
export function tellUnreadable(
  check: string,
  { clause, also, until }: Deadline,
  programme: Programme | null,
  table: SummaryTable,
  dates: readonly UnreadableDate[],
): readonly Finding[] {
  const byCell = new Map<string, UnreadableDate[]>();
  for (const date of dates) {
    const known = byCell.get(date.cell);
    if (known === undefined) byCell.set(date.cell, [date]);
    else known.push(date);
  }
  return [...byCell.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { act, cell, text } = first;
    return [
      finding({
        check,
        clause,
        also,
        severity: "warning",
        verdict: "unknown",
        programme: programme?.id ?? null,
        place: placeOfTable(table, [cell], rowsOf(same)),
        message: say("deadline.unreadable", { act, text: quoted(text, 40), until }),
        remedy: say("deadline.remedy.unreadable"),
      }),
    ];
  });
}
