// Whether the evidence sheets can be used for a row at all: a line for each unit, filled in, readable, and without
// contradictions. Told once, however many conditions need the same cell (A53).
import type { ClauseId, EvidenceInput, Programme } from "../../notices/schema.ts";
import { inputsOf } from "../../notices/schema/evidence.ts";
import { say } from "../../messages/catalogue.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { answerOf } from "../evidence/answers.ts";
import {
  evidenceOf,
  type Application,
  type EvidenceUnit,
  type PlacedLine,
  type ProgrammeEvidence,
} from "../evidence/applications.ts";
import { classesOf } from "../evidence-rows.ts";
import { clausesOf, conditionsFor, evidenceConditionsOf, gatheringClause } from "../evidence/clauses.ts";
import { missingInputs } from "../evidence/missing-inputs.ts";
import { nameOf, unitName } from "../evidence/names.ts";
import { bindsUnit } from "../evidence/units-judged.ts";
import { emptyResult, finding, joinResults, placeOf } from "../outcome.ts";
import { quoted } from "../quote.ts";

const id = "evidence-lines";

/** The one line that tells of a row or unit without evidence, under the clause that asks for all of it. */
function withoutEvidence(
  programme: Programme,
  row: ReviewRow,
  unit: EvidenceUnit | null,
  sheet: string,
): CheckResult {
  const conditions = conditionsFor(programme, [unit === null ? classesOf(row.applicant) : unit.classes]);
  const clause = gatheringClause(programme, conditions);
  if (clause === null) return emptyResult;
  const clauses = new Set<ClauseId>(conditions.flatMap(clausesOf));
  clauses.delete(clause);
  const missing = missingInputs();
  for (const each of [clause, ...clauses]) missing.add(say("evidence.line", { sheet }), row, each);
  return {
    findings: [
      finding({
        check: id,
        clause,
        also: [...clauses],
        severity: "warning",
        verdict: "unknown",
        programme: programme.id,
        place: placeOf(row, ["unit"]),
        message:
          unit === null
            ? say("evidence.no-line", { sheet, conditions: conditions.length })
            : say("evidence.blank-line", {
                unit: unitName(unit),
                sheet,
                conditions: conditions.length,
              }),
        remedy: unit === null ? say("evidence.no-line.remedy", { sheet }) : say("missing.evidence.fill-in"),
        sources: (unit?.lines ?? []).map(({ sheet: of, line }) => ({
          file: of.file,
          sheet: of.sheet,
          cell: line.unit.cell,
          what: say("evidence.unit"),
        })),
      }),
    ],
    met: [],
    unknownInputs: missing.list(),
  };
}

/** The conditions that look at an input and bind the unit, or may. */
function clausesNeeding({ programme }: Application, unit: EvidenceUnit, input: EvidenceInput) {
  const needing = evidenceConditionsOf(programme).filter(
    (condition) => bindsUnit(condition, unit) !== false && inputsOf(condition).includes(input.id),
  );
  const clauses = new Set<ClauseId>(needing.map(({ clause }) => clause));
  clauses.delete(input.clause);
  return [...clauses];
}

const choicesOf = (input: EvidenceInput): readonly string[] =>
  input.kind === "choice" ? input.choices.map(({ value }) => value) : [];

function unreadableCell(
  application: Application,
  unit: EvidenceUnit,
  input: EvidenceInput,
  { sheet, line }: PlacedLine,
): readonly Finding[] {
  const cell = line.cells.get(input.id);
  if (cell?.kind !== "unreadable") return [];
  return [
    finding({
      check: id,
      clause: input.clause,
      also: clausesNeeding(application, unit, input),
      severity: "warning",
      verdict: "unknown",
      programme: application.programme.id,
      place: { file: sheet.file, sheet: sheet.sheet, rows: [line.row], cells: [cell.cell] },
      message: say("evidence.unreadable", {
        unit: quoted(line.unit.text, 40),
        name: nameOf(input),
        text: quoted(cell.text),
        why: cell.why,
      }),
      remedy: say("evidence.unreadable.remedy", { kind: input.kind, choices: choicesOf(input) }),
    }),
  ];
}

function contradictingCells(
  application: Application,
  unit: EvidenceUnit,
  input: EvidenceInput,
): readonly Finding[] {
  const answer = answerOf(unit, input);
  if (answer.kind !== "missing" || answer.why !== "contradicting") return [];
  const [first] = answer.cells;
  if (first === undefined) return [];
  const { file, sheet } = first.sheet;
  const here = answer.cells.filter((each) => each.sheet === first.sheet);
  const texts = unit.lines.flatMap(({ line }) => {
    const cell = line.cells.get(input.id);
    return cell?.kind === "given" ? [quoted(cell.text, 20)] : [];
  });
  return [
    finding({
      check: id,
      clause: input.clause,
      also: clausesNeeding(application, unit, input),
      severity: "warning",
      verdict: "unknown",
      programme: application.programme.id,
      place: { file, sheet, rows: here.map(({ row }) => row), cells: here.map(({ cell }) => cell) },
      message: say("evidence.contradicting", { unit: quoted(unit.name, 40), name: nameOf(input), texts }),
      remedy: say("evidence.contradicting.remedy"),
      sources: answer.cells.map(({ sheet: of, cell }) => ({
        file: of.file,
        sheet: of.sheet,
        cell,
        what: say("evidence.input", { unit: null, name: nameOf(input) }),
      })),
    }),
  ];
}

function checkApplication(application: Application): CheckResult {
  const { programme, form, row, lead, participants } = application;
  return joinResults(
    [lead, ...participants].map((unit): CheckResult => {
      if (unit.blank) return withoutEvidence(programme, row, unit, unit.lines[0].sheet.sheet);
      const findings = form.inputs.flatMap((input) => [
        ...unit.lines.flatMap((line) => unreadableCell(application, unit, input, line)),
        ...contradictingCells(application, unit, input),
      ]);
      return { ...emptyResult, findings };
    }),
  );
}

/** A cell that serves two applications of one unit is told once. */
function onceByCell(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  return findings.filter(({ place, message }) => {
    const key = JSON.stringify([place, message.key]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function checkProgramme(programme: Programme, evidence: ProgrammeEvidence): CheckResult {
  const sheet = evidence.sheets.find(({ fault }) => fault === null);
  // Where no sheet of the programme can be read, that is told once, not row by row.
  const rows = sheet === undefined ? [] : evidence.rowsWithoutLine;
  const result = joinResults([
    ...rows.map((row) => withoutEvidence(programme, row, null, sheet?.sheet ?? "")),
    ...[...evidence.applications.values()].map(checkApplication),
  ]);
  return { ...result, findings: onceByCell(result.findings) };
}

function evidenceIn(context: CheckContext) {
  return context.notice.programmes.flatMap((programme) => {
    const evidence = evidenceOf(context, programme);
    return evidence === null ? [] : [{ programme, evidence }];
  });
}

/** Rows without a line, lines without figures, cells that cannot be read or contradict each other → to be verified. */
export const evidenceLines: Check = {
  id,
  needs: "evidence",
  clauses: (notice) =>
    notice.programmes.flatMap((programme) =>
      programme.evidence === null ? [] : (gatheringClause(programme, evidenceConditionsOf(programme)) ?? []),
    ),
  concerns: (context) => evidenceIn(context).length > 0,
  run: (context) =>
    joinResults(evidenceIn(context).map(({ programme, evidence }) => checkProgramme(programme, evidence))),
};
