// The common course of the checks on the evidence sheets: which units a condition binds, and how what it comes to for
// each of them becomes findings, rows that meet the clause, or figures that are missing.
import type { ClauseId, EvidenceCondition, EvidenceConditionOf } from "../../notices/schema.ts";
import { inputsOf } from "../../notices/schema/evidence.ts";
import { say } from "../../messages/catalogue.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Explained, Finding, Met } from "../finding.ts";
import { questionsOf, type Questions } from "./answers.ts";
import { evidenceOf, type Application, type EvidenceUnit } from "./applications.ts";
import { clausesOf, evidenceConditionsOf } from "./clauses.ts";
import { clauseFor, explainedOf, findingOf, isTold, type JudgedUnit } from "./evidence-finding.ts";
import { isUndecided, type Judgement, type Settled } from "./judgement.ts";
import { missingInputs, type MissingInputs } from "./missing-inputs.ts";
import { missingName, unitName } from "./names.ts";
import { bindsUnit, isComplete, unitsJudged } from "./units-judged.ts";

type Kind = EvidenceCondition["kind"];

/** What a condition comes to for one unit of an application. */
export type Judge<Condition> = (condition: Condition, questions: Questions, unit: EvidenceUnit) => Judgement;

/** A check of one kind of condition; conditions of other kinds are nothing to it. */
export interface EvidenceCheck extends Check {
  readonly judge: Judge<EvidenceCondition>;
}

/** A check of one kind of condition, from how it judges a unit. Its id is the kind. */
export function evidenceCheck<K extends Kind>(kind: K, judge: Judge<EvidenceConditionOf<K>>): EvidenceCheck {
  const isOfKind = (condition: EvidenceCondition): condition is EvidenceConditionOf<K> =>
    condition.kind === kind;
  const check: EvidenceCheck = {
    id: kind,
    needs: "evidence",
    clauses: (notice) =>
      notice.programmes.flatMap((programme) =>
        evidenceConditionsOf(programme).filter(isOfKind).flatMap(clausesOf),
      ),
    concerns: (context) =>
      context.notice.programmes.some(
        (programme) =>
          evidenceConditionsOf(programme).some(isOfKind) &&
          (evidenceOf(context, programme)?.applications.size ?? 0) > 0,
      ),
    judge: (condition, questions, unit) => (isOfKind(condition) ? judge(condition, questions, unit) : null),
    run: (context) => run(context, check),
  };
  return check;
}

/** A unit that a condition binds, or may bind, with what it comes to. */
type Looked = JudgedUnit & { readonly judgement: Judgement | "open" };

function judgeUnits(
  check: EvidenceCheck,
  condition: EvidenceCondition,
  application: Application,
): readonly Looked[] {
  const asksFor = inputsOf(condition).length > 0;
  return unitsJudged(condition, application).flatMap((unit): readonly Looked[] => {
    const binds = bindsUnit(condition, unit);
    if (binds === false) return [];
    if (binds === "open") return [{ unit, judgement: "open", asked: [] }];
    // That nothing was filled in is told once for the unit.
    if (unit.blank && asksFor) return [{ unit, judgement: null, asked: [] }];
    const questions = questionsOf(application);
    return [{ unit, judgement: check.judge(condition, questions, unit), asked: questions.asked }];
  });
}

interface MetRow {
  readonly row: ReviewRow;
  readonly explained: readonly Explained[];
}

/** Everything found so far in one run. */
interface Found {
  readonly findings: Finding[];
  readonly met: Map<ClauseId, MetRow[]>;
  readonly missing: MissingInputs;
}

/** Rows of a clause whose pass is explained: a table with more is not read row by row, and has to stay in memory. */
const rowsExplained = 5000;

/** The row meets the clause where every unit that it binds does; each then says why. */
function countMet(
  found: Found,
  condition: EvidenceCondition,
  { row }: Application,
  judged: readonly { readonly judgement: Settled; readonly of: JudgedUnit }[],
): void {
  const clauses = new Set(judged.map(({ judgement }) => clauseFor(condition, judgement)));
  for (const clause of clauses) {
    const rows = found.met.get(clause) ?? [];
    found.met.set(clause, rows);
    const own = judged.filter(({ judgement }) => clauseFor(condition, judgement) === clause);
    const explained = own.map(({ judgement, of }) => explainedOf(condition, row, judgement, of));
    rows.push({ row, explained: rows.length < rowsExplained ? explained : [] });
  }
}

function judgeApplication(
  context: CheckContext,
  check: EvidenceCheck,
  condition: EvidenceCondition,
  application: Application,
  found: Found,
): void {
  const { row } = application;
  const judged = judgeUnits(check, condition, application);
  const passed: { judgement: Settled; of: JudgedUnit }[] = [];
  for (const of of judged) {
    const { judgement, unit } = of;
    if (judgement === null) continue;
    if (judgement === "open") {
      found.missing.add(say("evidence.missing.applicant"), row, condition.clause);
      continue;
    }
    const told = (): void => {
      found.findings.push(findingOf(context.notice, check.id, condition, application, judgement, of));
    };
    if (isUndecided(judgement)) {
      for (const missing of judgement.missing) {
        const name = missingName(missing, unit);
        const what = say("evidence.input", { unit: unitName(unit), name });
        found.missing.add(what, row, clauseFor(condition, judgement));
      }
      if (isTold(judgement)) told();
      continue;
    }
    if (judgement.verdict === "met") passed.push({ judgement, of });
    if (judgement.verdict !== "met" || judgement.noted === true) told();
  }
  const whole = condition.per === "project" || isComplete(application);
  if (whole && judged.length > 0 && passed.length === judged.length) {
    countMet(found, condition, application, passed);
  }
}

function metOf(clause: ClauseId, rows: readonly MetRow[]): readonly Met[] {
  const byTable = new Map<SummaryTable, MetRow[]>();
  for (const each of rows) {
    const known = byTable.get(each.row.table);
    if (known === undefined) byTable.set(each.row.table, [each]);
    else known.push(each);
  }
  return [...byTable].map(([{ file, sheet }, ofTable]) => ({
    clause,
    file,
    sheet,
    rows: ofTable.map(({ row }) => row.row),
    explained: ofTable.flatMap(({ explained }) => explained),
  }));
}

function run(context: CheckContext, check: EvidenceCheck): CheckResult {
  const found: Found = { findings: [], met: new Map(), missing: missingInputs() };
  for (const programme of context.notice.programmes) {
    const conditions = evidenceConditionsOf(programme).filter(({ kind }) => kind === check.id);
    const evidence = conditions.length === 0 ? null : evidenceOf(context, programme);
    for (const application of evidence?.applications.values() ?? []) {
      for (const condition of conditions) judgeApplication(context, check, condition, application, found);
    }
  }
  return {
    findings: found.findings,
    met: [...found.met].flatMap(([clause, rows]) => metOf(clause, rows)),
    unknownInputs: found.missing.list(),
  };
}
