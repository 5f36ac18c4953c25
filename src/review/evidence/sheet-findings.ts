// What is wrong with an evidence sheet as a whole, whichever tables it serves: not readable, columns missing, lines that
// belong to no row. Told once for the sheet.
import type { EvidenceCondition, Notice, Programme } from "../../notices/schema.ts";
import { inputsOf } from "../../notices/schema/evidence.ts";
import { say } from "../../messages/catalogue.ts";
import type { EvidenceLine, EvidenceSheet } from "../../sheets/evidence.ts";
import type { CheckContext } from "../check.ts";
import type { Finding } from "../finding.ts";
import { finding } from "../outcome.ts";
import { quoted } from "../quote.ts";
import { judgeCondition } from "../evidence-checks.ts";
import { questionsOf } from "./answers.ts";
import { evidenceOf, isFilledIn, type Application, type EvidenceUnit } from "./applications.ts";
import { clausesOf, evidenceConditionsOf, gatheringClause } from "./clauses.ts";
import { isUndecided } from "./judgement.ts";
import { nameOf } from "./names.ts";
import { bindsUnit, unitsJudged } from "./units-judged.ts";

const check = "evidence-sheets";

interface SheetInUse {
  readonly sheet: EvidenceSheet;
  readonly programme: Programme;
  readonly applications: readonly Application[];
  readonly matched: ReadonlySet<EvidenceLine>;
}

/** Every filled-in sheet with what all the dossiers make of it. */
function sheetsInUse(notice: Notice, contexts: readonly CheckContext[]): readonly SheetInUse[] {
  const sheets = new Set(contexts.flatMap(({ evidence }) => evidence).filter(isFilledIn));
  return [...sheets].flatMap((sheet): readonly SheetInUse[] => {
    const programme = notice.programmes.find(({ id }) => id === sheet.programme);
    if (programme === undefined) return [];
    const found = contexts
      .filter(({ evidence }) => evidence.includes(sheet))
      .flatMap((context) => evidenceOf(context, programme) ?? []);
    return [
      {
        sheet,
        programme,
        applications: found.flatMap(({ applications }) => [...applications.values()]),
        matched: new Set(found.flatMap(({ matched }) => [...matched])),
      },
    ];
  });
}

const wholeSheet = ({ file, sheet }: EvidenceSheet) => ({ file, sheet, rows: [], cells: [] });

function fault({ sheet, programme }: SheetInUse): readonly Finding[] {
  const conditions = evidenceConditionsOf(programme);
  const clause = gatheringClause(programme, conditions);
  if (sheet.fault === null || clause === null) return [];
  return [
    finding({
      check,
      clause,
      severity: "warning",
      verdict: "unknown",
      programme: programme.id,
      place: wholeSheet(sheet),
      message: say("evidence.fault", { sheet: quoted(sheet.sheet), why: sheet.fault }),
      remedy: say("evidence.sheet.remedy"),
    }),
  ];
}

/** Inputs without a column that leave the condition undecided for a unit. */
function columnsMissed(condition: EvidenceCondition, application: Application, unit: EvidenceUnit) {
  if (bindsUnit(condition, unit) !== true || unit.blank) return [];
  const judgement = judgeCondition(condition, questionsOf(application), unit);
  if (judgement === null || !isUndecided(judgement)) return [];
  return judgement.missing.filter(({ why }) => why === "no-column").map(({ input }) => input.id);
}

/** Columns without which a condition could not be decided. */
function missingColumns({ sheet, programme, applications }: SheetInUse): readonly Finding[] {
  const absent = new Set(sheet.missingColumns);
  if (sheet.fault !== null || absent.size === 0) return [];
  const concerned = evidenceConditionsOf(programme).filter((condition) =>
    inputsOf(condition).some((input) => absent.has(input)),
  );
  const missed = concerned.map((condition) => ({
    condition,
    inputs: new Set(
      applications.flatMap((application) =>
        unitsJudged(condition, application).flatMap((unit) => columnsMissed(condition, application, unit)),
      ),
    ),
  }));
  const undecided = missed.filter(({ inputs }) => inputs.size > 0);
  const columns = (programme.evidence?.inputs ?? []).filter(({ id }) =>
    undecided.some(({ inputs }) => inputs.has(id)),
  );
  const conditions = undecided.map(({ condition }) => condition);
  const clause = gatheringClause(programme, conditions);
  if (columns.length === 0 || clause === null) return [];
  const clauses = new Set(conditions.flatMap(clausesOf));
  clauses.delete(clause);
  return [
    finding({
      check,
      clause,
      also: [...clauses],
      severity: "warning",
      verdict: "unknown",
      programme: programme.id,
      place: wholeSheet(sheet),
      message: say("evidence.columns", { sheet: quoted(sheet.sheet), inputs: columns.map(nameOf) }),
      remedy: say("evidence.sheet.remedy"),
    }),
  ];
}

const reasons = ["no-row", "no-unit", "role"] as const;

function reasonOf({ unit, role }: EvidenceLine): (typeof reasons)[number] {
  if (unit.text.trim() === "") return "no-unit";
  return role === "unreadable" ? "role" : "no-row";
}

/** Units that a sentence names; the others are counted. */
const namedUnits = 5;

function strayLines({ sheet, programme, matched }: SheetInUse): readonly Finding[] {
  const clause = gatheringClause(programme, evidenceConditionsOf(programme));
  if (clause === null) return [];
  const stray = sheet.lines.filter((line) => !matched.has(line));
  return reasons.flatMap((why): readonly Finding[] => {
    const lines = stray.filter((line) => reasonOf(line) === why);
    if (lines.length === 0) return [];
    return [
      finding({
        check,
        clause,
        severity: "notice",
        verdict: "met",
        programme: programme.id,
        place: {
          file: sheet.file,
          sheet: sheet.sheet,
          rows: lines.map(({ row }) => row),
          cells: lines.map(({ unit }) => unit.cell),
        },
        message: say("evidence.stray", {
          units: lines.slice(0, namedUnits).flatMap(({ unit }) => quoted(unit.text, 40) || []),
          lines: lines.length,
          why,
        }),
        remedy: say("evidence.stray.remedy"),
      }),
    ];
  });
}

/** Findings on the evidence sheets of a review, sheet by sheet. A form that nobody filled in is told as absent. */
export function sheetFindings(notice: Notice, contexts: readonly CheckContext[]): readonly Finding[] {
  return sheetsInUse(notice, contexts).flatMap((each) => [
    ...fault(each),
    ...missingColumns(each),
    ...strayLines(each),
  ]);
}
