// Projects of the same programme that a unit has led before (A19), and for universities whether in the same college or
// discipline (A20). Used by both checks of it, and by the check of running projects so that one fact is told once (A53).
import type { ApplicantClass, ClauseId, Programme } from "../../notices/schema.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import type { CellText } from "../../sheets/summary-table.ts";
import { sameName } from "../../sheets/text.ts";
import type { CheckContext, ReviewRow } from "../check.ts";
import type { Hit, Rule } from "./exclusion-check.ts";
import { projectsOf, unitOf, type MatchedBy } from "./ledger-index.ts";
import {
  allOf,
  isEarlier,
  isLed,
  isOfCategory,
  isOfLevel,
  isRunningOrUnpaid,
  yesIf,
  type Fact,
} from "./project-facts.ts";
import { topicsAlike } from "./topic.ts";

export type LedRule = Rule<"led-before"> | Rule<"led-before-in-same-field">;

/** Whether the project is certainly this unit's. */
export function matchFact(by: MatchedBy): Fact {
  switch (by) {
    case "same":
      return "yes";
    case "former":
      return "name-former";
    case "similar":
      return "name-similar";
  }
}

/** Whether the rule binds this applicant; open where nobody can say what the unit is. */
export function bindsApplicant(programme: Programme, bound: readonly ApplicantClass[], row: ReviewRow): Fact {
  const { applicant } = row.applicant;
  if (applicant === null || programme.applicant.doubtful.includes(applicant)) return "applicant";
  return yesIf(bound.includes(applicant));
}

const given = (text: CellText | null): string | null =>
  text === null || text.text.trim() === "" ? null : text.text;

function same(left: CellText | null, right: CellText | null): boolean | null {
  const a = given(left);
  const b = given(right);
  return a === null || b === null ? null : sameName(a, b);
}

/** 材料学院 and 材料科学与工程学院: what is written differently may still be the same. */
function readAlike(left: CellText | null, right: CellText | null): boolean {
  const [a, b] = [left, right].map((text) => (given(text) ?? "").trim().replace(/(?:学院|学部|系)$/u, ""));
  return a !== undefined && b !== undefined && topicsAlike(a, b);
}

/** Same college or same discipline bars; only both known and different clears, and names that read alike do not (A20). */
export function inSameField(row: ReviewRow, project: LedgerProject): Fact {
  const college = same(row.college, project.college);
  const discipline = same(row.discipline, project.discipline);
  if (college === true || discipline === true) return "yes";
  if (college !== false || discipline !== false) return "college-and-discipline";
  const alike = readAlike(row.college, project.college) || readAlike(row.discipline, project.discipline);
  return alike ? "field-similar" : "no";
}

/** The earlier projects that bar the row under this rule, or may. */
export function ledHits(
  context: CheckContext,
  ledger: ProjectLedger,
  { programme, exclusion }: LedRule,
  row: ReviewRow,
): readonly Hit[] {
  const binds = bindsApplicant(programme, exclusion.applicants, row);
  if (binds === "no") return [];
  return projectsOf(ledger, unitOf(row)).flatMap(({ project, by }): Hit[] => {
    const { holds, doubts } = allOf([
      isOfLevel(project, [exclusion.level]),
      isOfCategory(project, exclusion.category),
      isLed(project),
      isEarlier(project, context.notice.year),
      exclusion.kind === "led-before-in-same-field" ? inSameField(row, project) : "yes",
      matchFact(by),
      binds,
    ]);
    return holds ? [{ project, doubts }] : [];
  });
}

/** Every hit of the programme's rules about projects led before. */
export function ledHitsOfProgramme(
  context: CheckContext,
  ledger: ProjectLedger,
  programme: Programme,
  row: ReviewRow,
): readonly Hit[] {
  return programme.exclusions.flatMap((exclusion) => {
    switch (exclusion.kind) {
      case "led-before":
        return ledHits(context, ledger, { programme, exclusion }, row);
      case "led-before-in-same-field":
        return ledHits(context, ledger, { programme, exclusion }, row);
      case "ongoing-other-project":
      case "ongoing-same-topic":
      case "ongoing-in-region":
      case "city-with-county":
        return [];
    }
  });
}

/** The clauses about running projects that the same earlier project touches as well. */
export function alsoRunning(programme: Programme, hits: readonly Hit[]): readonly ClauseId[] {
  return programme.exclusions.flatMap((exclusion) => {
    if (exclusion.kind !== "ongoing-other-project") return [];
    const touches = hits.some(
      ({ project }) => isOfLevel(project, [exclusion.level]) !== "no" && isRunningOrUnpaid(project) !== "no",
    );
    return touches ? [exclusion.clause] : [];
  });
}
