// Where 地区数据 or 立项台账 is absent or not filled in, the checks that need it are rolled up into one line per table (A55): the clerk
// cannot cure it, and a flood of rows would hide what he can. So are absent evidence sheets, by programme.
import { clauseOf, reading } from "../notices/registry.ts";
import type { ClauseId, ProgrammeId } from "../notices/schema.ts";
import { say, type Message } from "../messages/catalogue.ts";
import { isBlankLedger } from "../sheets/project-ledger.ts";
import { areBlankFigures } from "../sheets/region-figures.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult, NeededSheet } from "./check.ts";
import { missingEvidence } from "./evidence/missing-evidence.ts";
import type { Finding, UnknownInput } from "./finding.ts";
import { finding, placeOfTable } from "./outcome.ts";
import { programmesOfRow } from "./programmes.ts";

const heldByProvince = reading("A55");

function isGiven(context: CheckContext, sheet: NeededSheet): boolean {
  switch (sheet) {
    case "region-figures":
      return context.regionFigures !== null && !areBlankFigures(context.regionFigures);
    case "project-ledger":
      return context.ledger !== null && !isBlankLedger(context.ledger);
    case "evidence":
      return context.evidence.length > 0;
  }
}

/** Whether a check has what it needs; the review runs only such checks. */
export function canRun(context: CheckContext, check: Check): boolean {
  return check.needs === null || isGiven(context, check.needs);
}

/** Sheets that the province holds; evidence sheets are absent programme by programme. */
const provincial = ["region-figures", "project-ledger"] as const;
type ProvincialSheet = (typeof provincial)[number];

/** The sheet that is there and not filled in; null where there is none. */
function blankSheet({ regionFigures, ledger }: CheckContext, sheet: ProvincialSheet): string | null {
  switch (sheet) {
    case "region-figures":
      return regionFigures?.sheet ?? null;
    case "project-ledger":
      return ledger?.sheet ?? null;
  }
}

function sheetName(sheet: ProvincialSheet): Message {
  switch (sheet) {
    case "region-figures":
      return say("missing.sheet.region-figures");
    case "project-ledger":
      return say("missing.sheet.project-ledger");
  }
}

/** The clauses of the checks that bind a programme with rows in this dossier. */
function clausesFor(context: CheckContext, checks: readonly Check[]): readonly ClauseId[] {
  const { notice, dossier } = context;
  const present = new Set<ProgrammeId>();
  for (const row of dossier.rows) for (const each of programmesOfRow(notice, row)) present.add(each);
  const clauses = new Set(checks.flatMap((check) => check.clauses(notice)));
  return [...clauses].filter((clause) =>
    clauseOf(notice, clause).programmes.some((programme) => present.has(programme)),
  );
}

function rollUp(
  context: CheckContext,
  table: SummaryTable,
  sheet: ProvincialSheet,
  checks: readonly Check[],
) {
  const { dossier } = context;
  const ofTable: CheckContext =
    dossier.tables.length === 1
      ? context
      : {
          ...context,
          dossier: { ...dossier, tables: [table], rows: dossier.rows.filter((row) => row.table === table) },
        };
  const skipped = checks.filter((check) => check.needs === sheet && check.concerns(ofTable));
  if (skipped.length === 0) return null;
  const clauses = clausesFor(ofTable, skipped);
  const blank = blankSheet(context, sheet);
  const told: Finding = finding({
    check: "missing-sheets",
    clause: null,
    reading: heldByProvince,
    also: clauses,
    severity: "notice",
    verdict: "unknown",
    place: placeOfTable(table, []),
    message: say(`missing.${sheet}`, { blank, checks: skipped.map((check) => check.id) }),
    remedy: say(blank === null ? `missing.${sheet}.remedy` : "missing.blank.remedy"),
  });
  const input: UnknownInput = {
    what: sheetName(sheet),
    file: table.file,
    sheet: table.sheet,
    rows: [],
    clauses,
  };
  return { told, input };
}

/** One line per table and absent sheet, for the checks that would have had something to do there. */
export function missingSheets(context: CheckContext, checks: readonly Check[]): CheckResult {
  const absent = provincial.filter((sheet) => !isGiven(context, sheet));
  const lines = context.dossier.tables
    .flatMap((table) => [
      ...absent.map((sheet) => rollUp(context, table, sheet, checks)),
      ...missingEvidence(context, table),
    ])
    .filter((line) => line !== null);
  return {
    findings: lines.map(({ told }) => told),
    met: [],
    unknownInputs: lines.map(({ input }) => input),
  };
}
