// Projects for which 中期检查 is made: typed in, or taken from 立项台账, a summary table or 全省汇总.
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { readApplicant } from "./applicant.ts";
import { placeRow } from "./placement.ts";
import type { ProjectLedger } from "./project-ledger.ts";

export interface ProjectSeed {
  /** Title or programme; may be empty. */
  readonly project: string;
  readonly unit: string;
  readonly year: number;
  readonly programme: ProgrammeId;
  /** "2025-07-01", where it is known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly check: string | null;
  /** 申报主体类型 as written, where it is known. */
  readonly applicant: string | null;
  readonly productKind: string | null;
}

/** A row that names a project: of the ledger, of a summary table, of 全省汇总. */
export interface NamedProject {
  readonly project: string;
  readonly unit: string;
  readonly unitType: string;
  /** What says the programme; the title where there is no such column. */
  readonly category: string;
}

const noDays = { start: null, end: null, check: null, productKind: null } as const;

/** The seed of a row; null where its programme cannot be told. */
export function seedOf(
  notice: Notice,
  { project, unit, unitType, category }: NamedProject,
): ProjectSeed | null {
  if (unit.trim() === "") return null;
  const applicant = readApplicant(unit, unitType);
  const placement = placeRow(notice, category === "" ? project : category, applicant);
  if (placement.kind !== "placed") return null;
  return {
    ...noDays,
    project: project.trim(),
    unit: unit.trim(),
    year: notice.year,
    programme: placement.programme,
    applicant: unitType.trim() === "" ? null : unitType.trim(),
  };
}

/** Projects of the ledger that are still running, led by the unit, and of a year whose notice is carried. */
export function seedsFromLedger(
  ledger: ProjectLedger,
  notice: (year: number) => Notice | null,
): readonly ProjectSeed[] {
  return ledger.projects.flatMap((project) => {
    const ofYear = project.year === null ? null : notice(project.year);
    const running = project.acceptance === "ongoing" || project.acceptance === "not-given";
    if (
      ofYear === null ||
      project.role !== "lead" ||
      project.level === "市级" ||
      project.level === "县级" ||
      !running
    ) {
      return [];
    }
    const seed = seedOf(ofYear, {
      project: project.topic?.text ?? project.category.text,
      unit: project.unit.text,
      unitType: "",
      category: project.category.text,
    });
    return seed === null ? [] : [seed];
  });
}
