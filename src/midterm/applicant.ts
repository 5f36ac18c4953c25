// What kind of applicant a project has: by 申报主体类型, else by the unit's name.
import type { ApplicantClass } from "../notices/schema.ts";
import { readApplicant } from "../sheets/applicant.ts";
import type { ReportedProject } from "../sheets/midterm-sheet.ts";

/** By 申报主体类型 where it says so, else by the unit's name; null where neither tells. */
export function applicantOf({ applicant, unit }: ReportedProject): ApplicantClass | null {
  const written = applicant === null ? null : readApplicant("", applicant.text).applicant;
  return written ?? readApplicant(unit?.text ?? "", applicant?.text ?? "").applicant;
}
