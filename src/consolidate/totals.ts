// What the provincial table comes to: city × programme with caps, kinds of applicants, findings by city.
import type { ApplicantClass, ProgrammeId } from "../notices/schema.ts";
import type { CapLine } from "../review/cap-lines.ts";
import type { Consolidation } from "./consolidate.ts";

/** One city's count of one programme against its limit, as the city's own review counts it. */
export interface MatrixCell extends CapLine {
  readonly city: string;
}

/** Programmes in the order of the notice; cities that sent nothing have no cells. */
export function matrixOf({ notice, cities }: Consolidation): readonly MatrixCell[] {
  const order = new Map(notice.programmes.map(({ id }, index) => [id, index]));
  return cities.flatMap(({ city, review }) =>
    review.dossiers
      .flatMap(({ caps }) => caps)
      .toSorted((a, b) => (order.get(a.programme) ?? 0) - (order.get(b.programme) ?? 0))
      .map((line) => ({ city, ...line })),
  );
}

/** Rows of each programme over all cities; null for those whose programme is not certain. In the order of the notice. */
export function programmeTotals({ notice, rows }: Pick<Consolidation, "notice" | "rows">): readonly {
  readonly programme: ProgrammeId | null;
  readonly rows: number;
}[] {
  const counts = new Map<ProgrammeId | null, number>();
  for (const { row } of rows) counts.set(row.programme, (counts.get(row.programme) ?? 0) + 1);
  const programmes: readonly (ProgrammeId | null)[] = [...notice.programmes.map(({ id }) => id), null];
  return programmes
    .map((programme) => ({ programme, rows: counts.get(programme) ?? 0 }))
    .filter(({ programme, rows: count }) => programme !== null || count > 0);
}

/** Rows by the kind of applicant, most first; null for those that were not recognised. */
export function applicantTotals({ rows }: Pick<Consolidation, "rows">): readonly {
  readonly applicant: ApplicantClass | null;
  readonly rows: number;
}[] {
  const counts = new Map<ApplicantClass | null, number>();
  for (const { row } of rows) {
    const { applicant } = row.applicant;
    counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
  }
  return [...counts]
    .map(([applicant, count]) => ({ applicant, rows: count }))
    .toSorted((a, b) => Number(a.applicant === null) - Number(b.applicant === null) || b.rows - a.rows);
}
