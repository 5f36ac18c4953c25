// What kind of applicant a project has, where its targets depend on it (80% for enterprises, 30% for universities).
import type { ApplicantClass, Notice, ProgrammeId, Target } from "../notices/schema.ts";
import { readApplicant } from "../sheets/applicant.ts";
import type { ReportedProject } from "../sheets/midterm-sheet.ts";

/** The targets of a programme, in the notice's order. */
export function targetsOf(notice: Notice, programme: ProgrammeId): readonly Target[] {
  const clauses = new Set(
    notice.clauses.filter(({ programmes }) => programmes.includes(programme)).map(({ id }) => id),
  );
  return notice.targets.filter(({ clause }) => clauses.has(clause));
}

/** Whether some targets of a programme bind only some applicants. */
export function dependsOnApplicant(targets: readonly Target[]): boolean {
  return targets.some(({ applicants }) => applicants !== null);
}

/** By 申报主体类型 where it says so, else by the unit's name; null where neither tells. */
export function applicantOf({ applicant, unit }: ReportedProject): ApplicantClass | null {
  const written = applicant === null ? null : readApplicant("", applicant.text).applicant;
  return written ?? readApplicant(unit?.text ?? "", applicant?.text ?? "").applicant;
}

/** Whether a target binds the project; null: it depends on an applicant that is not known. */
export function bindsProject(target: Target, applicant: ApplicantClass | null): boolean | null {
  if (target.applicants === null) return true;
  return applicant === null ? null : target.applicants.includes(applicant);
}
