// Rows that the user may not see: hidden or filtered out. They are reviewed like all others, and that is said once.
import { say } from "../../messages/catalogue.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext } from "../check.ts";
import type { Finding } from "../finding.ts";
import { emptyResult, finding, placeOfTable } from "../outcome.ts";

const id = "hidden-rows";

function checkTable({ notice }: CheckContext, table: SummaryTable): readonly Finding[] {
  const hidden = table.rows.filter((row) => row.hidden);
  if (hidden.length === 0 && !table.sheetHidden) return [];
  const shared = {
    check: id,
    clause: notice.summaryTable.filledBy,
    severity: "notice",
    verdict: "unknown",
    remedy: say("table.hidden.remedy"),
  } as const;
  if (table.sheetHidden) {
    return [
      finding({
        ...shared,
        place: placeOfTable(table, table.title === null ? [] : [table.title.cell]),
        message: say("table.hidden.sheet", { sheet: table.sheet }),
      }),
    ];
  }
  return [
    finding({
      ...shared,
      place: placeOfTable(
        table,
        hidden.map((row) => row.cells.unit.cell).filter((cell) => cell !== ""),
        hidden.map(({ row }) => row),
      ),
      message: say("table.hidden.rows", { count: hidden.length }),
      figure: String(hidden.length),
    }),
  ];
}

/**
 * The clause says that the bureau fills in and seals the recommended projects: a hidden row is in the file and not on
 * the sealed sheet, so whether it is recommended is a question for the bureau.
 */
export const hiddenRows: Check = {
  id,
  needs: null,
  clauses: ({ summaryTable }) => [summaryTable.filledBy],
  concerns: ({ dossier }) =>
    dossier.tables.some((table) => table.sheetHidden || table.rows.some((row) => row.hidden)),
  run: (context) => ({
    ...emptyResult,
    findings: context.dossier.tables.flatMap((table) => checkTable(context, table)),
  }),
};
