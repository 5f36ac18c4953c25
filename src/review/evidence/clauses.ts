// Which clauses a condition touches, and which one asks for all of them together.
import type { ApplicantClass, ClauseId, EvidenceCondition, Programme } from "../../notices/schema.ts";

/** Every clause that a condition decides: its own, those of its steps and exemptions, and those it is listed under. */
export function clausesOf(condition: EvidenceCondition): readonly ClauseId[] {
  return [...new Set([condition.clause, ...partsOf(condition), ...condition.also])];
}

function partsOf(condition: EvidenceCondition): readonly ClauseId[] {
  switch (condition.kind) {
    case "ratio":
      return condition.steps.map(({ clause }) => clause);
    case "patent-routes":
      return [condition.abroad.clause, ...(condition.relief === null ? [] : [condition.relief.clause])];
    case "sales-by-kind":
      return [...condition.steps.map(({ clause }) => clause), condition.exemption.clause];
    case "count":
    case "affirmed":
    case "one-of":
    case "absent":
    case "project-with-results":
    case "platform":
    case "years-since":
    case "joint-units":
    case "not-same-group":
    case "industry-section":
    case "follows":
      return [];
  }
}

/** The conditions of a programme that are judged on its evidence sheet. */
export function evidenceConditionsOf({ conditions }: Programme): readonly EvidenceCondition[] {
  return conditions.filter((condition) => condition.kind !== "withdrawal-rate-above-province");
}

/** What follows from other conditions, or only gives preference, is no condition of its own to be checked. */
function isCounted(condition: EvidenceCondition): boolean {
  return condition.kind !== "follows" && !(condition.kind === "one-of" && condition.otherwise === "nothing");
}

/** Conditions that bind one of these units, or may: each is given by what it may be, nothing where nobody can say. */
export function conditionsFor(
  programme: Programme,
  units: readonly (readonly ApplicantClass[])[],
): readonly EvidenceCondition[] {
  return evidenceConditionsOf(programme).filter(
    (condition) =>
      isCounted(condition) &&
      (condition.applicants === null ||
        units.some(
          (classes) => classes.length === 0 || classes.some((each) => condition.applicants?.includes(each)),
        )),
  );
}

/**
 * The clause on which it rests that a unit's evidence has to be there at all: the one that asks for all conditions
 * together, else the one under which most of `conditions` are listed, else the first condition itself.
 */
export function gatheringClause(
  { evidence }: Programme,
  conditions: readonly EvidenceCondition[],
): ClauseId | null {
  const asking = evidence?.clause ?? null;
  if (asking !== null) return asking;
  const listed = new Map<ClauseId, number>();
  for (const clause of conditions.flatMap(({ also }) => also)) {
    listed.set(clause, (listed.get(clause) ?? 0) + 1);
  }
  const [most] = [...listed].toSorted(([, left], [, right]) => right - left);
  return most === undefined || most[1] < 2 ? (conditions[0]?.clause ?? null) : most[0];
}
