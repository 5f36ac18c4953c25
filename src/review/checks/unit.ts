// 申报单位: filled in, one lead unit in each cell, a credit code that can be right; rows of the printed form that nobody filled in.
import { say } from "../../messages/catalogue.ts";
import type { Notice } from "../../notices/schema.ts";
import { readCreditCode } from "../../sheets/credit-code.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import { cellFinding, columnOf, errorCell, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, CheckContext, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { finding, placeOfTable, severityOf } from "../outcome.ts";
import { quoted } from "../quote.ts";
import { unitsIn } from "../units-in-cell.ts";

const id = "unit";

function judge(notice: Notice, row: ReviewRow): Judged {
  const severity = severityOf(notice, columnOf(notice, "unit").clause);
  const { unit } = row.cells;
  if (unit.error) return errorCell(id, notice, row, "unit", severity);
  if (unit.blank) {
    return cellFinding(id, notice, row, "unit", {
      severity,
      verdict: "broken",
      message: say("table.unit.blank"),
      remedy: say("table.unit.blank-remedy"),
    });
  }
  const count = unitsIn(unit.text).length;
  if (count < 2) return "met";
  return cellFinding(id, notice, row, "unit", {
    severity,
    verdict: "broken",
    message: say("table.unit.several", { text: quoted(unit.text, 60), count }),
    remedy: say("table.unit.several-remedy"),
  });
}

/** All left-over rows of a table in one finding: a hint, unless somebody forgot to fill them in. */
function leftover({ notice }: CheckContext, table: SummaryTable): readonly Finding[] {
  const { leftovers } = table;
  if (leftovers.length === 0) return [];
  return [
    finding({
      check: id,
      clause: columnOf(notice, "unit").clause,
      also: leftovers.some(({ kind }) => kind === "sample") ? notice.summaryTable.placement.samples : [],
      severity: "notice",
      verdict: "unknown",
      place: placeOfTable(
        table,
        leftovers.flatMap(({ cells }) => cells),
        leftovers.map(({ row }) => row),
      ),
      message: say("table.unit.leftover", { count: leftovers.length }),
      figure: String(leftovers.length),
      remedy: say("table.unit.leftover-remedy"),
    }),
  ];
}

/** A code that cannot be right, once per cell: it says nothing of the unit's name, and is not used to tell units. */
function wrongCodes({ notice, dossier }: CheckContext): readonly Finding[] {
  const { clause } = columnOf(notice, "unit");
  const told = new Map<SummaryTable, Set<string>>(dossier.tables.map((table) => [table, new Set<string>()]));
  return dossier.rows.flatMap((row): readonly Finding[] => {
    if (row.creditCode === null) return [];
    const { text, cell } = row.creditCode;
    const reading = readCreditCode(text);
    const cells = told.get(row.table);
    if (reading.kind === "valid" || cells?.has(cell) === true) return [];
    cells?.add(cell);
    return [
      finding({
        check: id,
        clause,
        severity: "notice",
        verdict: "unknown",
        programme: row.programme,
        place: placeOfTable(row.table, [cell], [row.row]),
        message: say("table.unit.code", { why: reading.why }),
        remedy: say("table.unit.code-remedy"),
      }),
    ];
  });
}

/** Follows the clause on 申报单位. */
export const unit: Check = {
  id,
  needs: null,
  clauses: (notice) => [columnOf(notice, "unit").clause, ...notice.summaryTable.placement.samples],
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) => {
    const { notice, dossier } = context;
    const rows = judgeRows([columnOf(notice, "unit").clause], rowsWithColumn(context, "unit"), (row) =>
      judge(notice, row),
    );
    return {
      ...rows,
      findings: [
        ...dossier.tables.flatMap((table) => leftover(context, table)),
        ...rows.findings,
        ...wrongCodes(context),
      ],
    };
  },
};
