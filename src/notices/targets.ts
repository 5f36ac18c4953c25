// Which targets and tasks of a notice bind a project, by programme and kind of applicant.
import type { ApplicantClass, Clause, Figure, FigureId, Notice, ProgrammeId, Target } from "./schema.ts";

/** The targets and quantified tasks of a programme, in the notice's order. */
export function targetsOf(notice: Notice, programme: ProgrammeId): readonly Target[] {
  const clauses = new Set(
    notice.clauses.filter(({ programmes }) => programmes.includes(programme)).map(({ id }) => id),
  );
  return notice.targets.filter(({ clause }) => clauses.has(clause));
}

/** Every figure of these targets by its id. */
export function figuresById(targets: readonly Target[]): ReadonlyMap<FigureId, Figure> {
  return new Map(targets.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure] as const)));
}

/** Whether some targets bind only some applicants (80% for enterprises, 30% for universities). */
export function dependsOnApplicant(targets: readonly Target[]): boolean {
  return targets.some(({ applicants }) => applicants !== null);
}

/** Whether a target binds an applicant; null: it depends on one that is not known. */
export function bindsApplicant(target: Target, applicant: ApplicantClass | null): boolean | null {
  if (target.applicants === null) return true;
  return applicant === null ? null : target.applicants.includes(applicant);
}

/** Kinds of product on which steps of a target depend (手工艺品 has no 种植养殖). */
export function productKindsOf(targets: readonly Target[]): readonly string[] {
  return [
    ...new Set(
      targets.flatMap(({ metric }) =>
        metric.kind === "milestone" ? metric.without.map(({ productKind }) => productKind) : [],
      ),
    ),
  ];
}

/** Whether a task without a number binds an applicant; its parts follow it. An applicant that is not known is bound by all. */
function taskBinds(notice: Notice, clause: Clause, applicant: ApplicantClass | null): boolean {
  if (applicant === null) return true;
  return notice.taskApplicants.every(
    ({ clause: id, applicants }) =>
      (id !== clause.id && id !== clause.partOf) || applicants.includes(applicant),
  );
}

/** The tasks without a number of a programme that bind an applicant, whole tasks and their parts, in the notice's order. */
export function taskClauses(
  notice: Notice,
  programme: ProgrammeId,
  applicant: ApplicantClass | null,
): readonly Clause[] {
  return notice.clauses.filter(
    (clause) =>
      clause.kind === "task" && clause.programmes.includes(programme) && taskBinds(notice, clause, applicant),
  );
}
