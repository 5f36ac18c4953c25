// The table's title: the notice's words and its year.
import { clauseOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import type { Message } from "../../messages/catalogue.ts";
import { say } from "../../messages/catalogue.ts";
import { cellAddress } from "../../sheets/grid.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import { matchKey } from "../../sheets/text.ts";
import type { Check, CheckContext, CheckResult } from "../check.ts";
import { emptyResult, finding, joinResults, metByTable, placeOfTable, severityOf } from "../outcome.ts";
import { quoted } from "../quote.ts";

const id = "title";

function whatIsWrong(context: CheckContext, table: SummaryTable, text: string): Message | null {
  const { notice } = context;
  if (table.year === null) return say("table.title.no-year");
  if (table.year !== notice.year) {
    return say("table.title.other-year", { written: table.year, notice: notice.year });
  }
  if (matchKey(text).includes(matchKey(notice.summaryTable.title.words))) return null;
  return say("table.title.other-words", { written: quoted(text, 60) });
}

/** The title as printed; a notice without a table of its own asks only for its year and the usual words. */
function expectedTitle({ year, summaryTable, borrowedForm }: Notice, printed: string): string {
  return borrowedForm === null ? printed : `${year}年度……${summaryTable.title.words}`;
}

function checkTable(context: CheckContext, table: SummaryTable): CheckResult {
  const { notice } = context;
  const { clause } = notice.summaryTable.title;
  const printed = expectedTitle(notice, clauseOf(notice, clause).text);
  const shared = { check: id, clause, severity: severityOf(notice, clause) };
  const { title } = table;
  if (title === null || title.text.trim() === "") {
    const cell = title?.cell ?? cellAddress(table.area.top, table.area.left);
    return {
      ...emptyResult,
      findings: [
        finding({
          ...shared,
          verdict: "unknown",
          place: placeOfTable(table, [cell]),
          message: say("table.title.missing"),
          remedy: say("table.title.remedy", { title: printed }),
        }),
      ],
    };
  }
  const message = whatIsWrong(context, table, title.text);
  if (message === null) return { ...emptyResult, met: [metByTable(clause, table, title.cell)] };
  return {
    ...emptyResult,
    findings: [
      finding({
        ...shared,
        verdict: "broken",
        place: placeOfTable(table, [title.cell]),
        message,
        figure: table.year !== null && table.year !== notice.year ? `${table.year} ≠ ${notice.year}` : null,
        working: [
          say("table.title.working-notice", { title: printed }),
          say("table.title.working-table", { title: quoted(title.text, 60) }),
        ],
        remedy: say("table.title.remedy", { title: printed }),
      }),
    ],
  };
}

/** Follows the notice's clause on the title: the year is the notice's, and its words are contained. */
export const title: Check = {
  id,
  needs: null,
  clauses: (notice) => [notice.summaryTable.title.clause],
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) => joinResults(context.dossier.tables.map((table) => checkTable(context, table))),
};
