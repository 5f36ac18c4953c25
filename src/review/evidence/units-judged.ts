// Which units of an application a condition looks at.
import type { EvidenceCondition } from "../../notices/schema.ts";
import type { Application, EvidenceUnit } from "./applications.ts";

/** Whether a condition binds a unit; open where nobody can say what the unit is. */
export function bindsUnit({ applicants }: EvidenceCondition, { applicant }: EvidenceUnit): boolean | "open" {
  if (applicants === null) return true;
  return applicant === null ? "open" : applicants.includes(applicant);
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
