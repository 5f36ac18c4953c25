// The header row: the notice's columns, all of them, in their order.
import { say } from "../../messages/catalogue.ts";
import type { ClauseId, ColumnKey, Notice } from "../../notices/schema.ts";
import { programmeOf } from "../../notices/registry.ts";
import { cellAddress } from "../../sheets/grid.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult } from "../check.ts";
import type { Finding, UnknownInput } from "../finding.ts";
import { emptyResult, finding, joinResults, metByTable, placeOfTable, severityOf } from "../outcome.ts";
import { quoted } from "../quote.ts";

const id = "columns";
const namedExtraColumns = 8;

interface NoticeColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly clause: ClauseId;
}

function headerCells(table: SummaryTable): readonly string[] {
  const cells = table.columns.map(({ header }) => header.cell);
  return cells.length > 0 ? cells : [cellAddress(table.headerRow - 1, table.area.left)];
}

/** Clauses that cannot be decided without a column: its own, and those of the programmes in the table. */
function clausesThatNeed(context: CheckContext, column: NoticeColumn): readonly ClauseId[] {
  const { notice, dossier } = context;
  const needed = new Set<ClauseId>([column.clause]);
  const programmes = new Set(
    dossier.rows.flatMap(({ programme }) => (programme === null ? [] : [programme])),
  );
  if (column.key === "project") needed.add(notice.summaryTable.placement.guides);
  for (const programme of [...programmes].map((each) => programmeOf(notice, each))) {
    if (column.key === "unit" || column.key === "unitType") needed.add(programme.applicant.clause);
    if (column.key === "county" && programme.territorial !== null) needed.add(programme.territorial);
  }
  return [...needed];
}

function incomplete(
  context: CheckContext,
  table: SummaryTable,
  missing: readonly NoticeColumn[],
): CheckResult {
  const { notice } = context;
  const clause = notice.summaryTable.columnOrder;
  const headers = missing.map(({ header }) => header);
  const unknownInputs = missing.map((column): UnknownInput => ({
    what: say("table.columns.unknown-input", { header: column.header }),
    file: table.file,
    sheet: table.sheet,
    rows: table.rows.map(({ row }) => row),
    clauses: clausesThatNeed(context, column),
  }));
  const told = finding({
    check: id,
    clause,
    also: missing.map((column) => column.clause),
    severity: severityOf(notice, clause),
    verdict: "broken",
    place: placeOfTable(table, headerCells(table)),
    message: say("table.columns.missing", { missing: headers }),
    figure: `${notice.summaryTable.columns.length - missing.length} / ${notice.summaryTable.columns.length}`,
    working: workingOf(notice, table),
    remedy: say("table.columns.missing-remedy", { missing: headers }),
  });
  return { findings: [told], met: [], unknownInputs };
}

function workingOf(notice: Notice, table: SummaryTable): Finding["working"] {
  return [
    say("table.columns.working-notice", { headers: notice.summaryTable.columns.map(({ header }) => header) }),
    say("table.columns.working-table", {
      headers: table.columns.map(({ header }) => quoted(header.text, 16)),
    }),
  ];
}

function outOfOrder(notice: Notice, table: SummaryTable): Finding {
  const clause = notice.summaryTable.columnOrder;
  return finding({
    check: id,
    clause,
    severity: severityOf(notice, clause),
    verdict: "broken",
    place: placeOfTable(table, headerCells(table)),
    message: say("table.columns.order"),
    working: workingOf(notice, table),
    remedy: say("table.columns.order-remedy"),
  });
}

/** One notice for all columns beyond the notice's. Those that the review reads are said to be read, not superfluous. */
function extra(notice: Notice, table: SummaryTable): Finding {
  const named = (columns: SummaryTable["extraColumns"]): readonly string[] =>
    columns.slice(0, namedExtraColumns).map(({ header }) => quoted(header.text, 16));
  const used = table.extraColumns.filter((column) => column.used);
  const superfluous = table.extraColumns.length > used.length;
  return finding({
    check: id,
    clause: notice.summaryTable.columnOrder,
    severity: "notice",
    verdict: "met",
    place: placeOfTable(
      table,
      table.extraColumns.map(({ header }) => header.cell),
    ),
    message: say("table.columns.extra", {
      count: table.extraColumns.length,
      headers: named(table.extraColumns),
      used: named(used),
      superfluous,
    }),
    figure: `+${table.extraColumns.length}`,
    remedy: superfluous ? say("table.columns.extra-remedy") : null,
  });
}

function checkTable(context: CheckContext, table: SummaryTable): CheckResult {
  const { notice } = context;
  const { columns, columnOrder } = notice.summaryTable;
  const missing = columns.filter(({ key }) => table.missingColumns.includes(key));
  const expected = columns.map(({ key }) => key).filter((key) => !table.missingColumns.includes(key));
  const ordered = table.columns.every(({ key }, index) => key === expected[index]);
  const results: CheckResult[] = [];
  if (missing.length > 0) results.push(incomplete(context, table, missing));
  if (!ordered) results.push({ ...emptyResult, findings: [outOfOrder(notice, table)] });
  if (table.extraColumns.length > 0) results.push({ ...emptyResult, findings: [extra(notice, table)] });
  if (missing.length === 0 && ordered) {
    const [cell = "A1"] = headerCells(table);
    results.push({ ...emptyResult, met: [metByTable(columnOrder, table, cell)] });
  }
  return joinResults(results);
}

/**
 * Follows the clause on the columns and their order. A missing column makes one finding, “表不完整”, however many rows
 * and clauses need it; those stay open in silence (A53).
 */
export const columns: Check = {
  id,
  needs: null,
  clauses: ({ summaryTable }) => [summaryTable.columnOrder],
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) => joinResults(context.dossier.tables.map((table) => checkTable(context, table))),
};
