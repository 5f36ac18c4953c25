// Which units of an application a condition looks at.
import type { ApplicantClass, EvidenceCondition } from "../../notices/schema.ts";
import type { Application, EvidenceUnit } from "./applications.ts";

/** Whether a unit is of one of these classes; open where it may or may not be. */
export function isOneOf({ classes }: EvidenceUnit, list: readonly ApplicantClass[]): boolean | "open" {
  if (classes.length === 0) return "open";
  const fitting = classes.filter((each) => list.includes(each)).length;
  return fitting === classes.length ? true : fitting === 0 ? false : "open";
}

/** Whether a condition binds a unit; open where nobody can say what the unit is. */
export function bindsUnit({ applicants }: EvidenceCondition, unit: EvidenceUnit): boolean | "open" {
  return applicants === null ? true : isOneOf(unit, applicants);
}

/** The units of an application that a condition looks at: each that applies, or the lead for the project as a whole. */
export function unitsJudged(
  condition: EvidenceCondition,
  { lead, participants }: Application,
): readonly EvidenceUnit[] {
  return condition.per === "project" ? [lead] : [lead, ...participants];
}

/** Whether all units are there of whom each has to meet the conditions. */
export function isComplete({ form, participants }: Application): boolean {
  return form.joint === null || participants.length >= form.joint.participants;
}
