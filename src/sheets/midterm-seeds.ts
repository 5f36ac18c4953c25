// Projects for which 中期检查 is made: typed in, or taken from 立项台账, a summary table or 全省汇总.
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { readApplicant } from "./applicant.ts";
import type { WorkbookCells } from "./grid.ts";
import { placeRow } from "./placement.ts";
import type { ProjectLedger } from "./project-ledger.ts";
import type { ProvinceSummary } from "./province-summary.ts";
import { readProjectLedger } from "./read-project-ledger.ts";
import { readProvinceSummary } from "./read-province-summary.ts";
import { readSummaryTables } from "./read-summary-tables.ts";
import type { SummaryTable } from "./summary-table.ts";
import { matchKey } from "./text.ts";

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

/** Two seeds, or a seed and a block, of the same project have the same. */
export function identityOf({
  year,
  programme,
  project,
  unit,
}: Pick<ProjectSeed, "year" | "programme" | "project" | "unit">): string {
  return JSON.stringify([year, programme, matchKey(project), matchKey(unit)]);
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

type NoticeOfYear = (year: number) => Notice | null;

/** "no-notice": of a year whose notice is not carried; "unclear": role or 验收状态 of the ledger cannot be read. */
type WhyLeftOut = "not-placed" | "no-notice" | "unclear";

/** A row that may be a project to be checked, of which the programme, the notice or the state cannot be told. */
export interface SeedLeftOut {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
  readonly why: WhyLeftOut;
  /** null where none is written. */
  readonly year: number | null;
}

export interface Seeds {
  readonly seeds: readonly ProjectSeed[];
  readonly leftOut: readonly SeedLeftOut[];
}

interface SeedRow extends NamedProject {
  readonly row: number;
  readonly year: number | null;
  readonly clear: boolean;
}

function seedsOfRows(
  rows: readonly SeedRow[],
  { file, sheet }: { readonly file: string; readonly sheet: string },
  notice: NoticeOfYear,
): Seeds {
  const seeds: ProjectSeed[] = [];
  const leftOut: SeedLeftOut[] = [];
  for (const each of rows) {
    const { row, unit, year } = each;
    const ofYear = year === null ? null : notice(year);
    const seed = ofYear === null || !each.clear ? null : seedOf(ofYear, each);
    if (seed !== null) seeds.push(seed);
    else {
      const why = !each.clear ? "unclear" : ofYear === null ? "no-notice" : "not-placed";
      leftOut.push({ file, sheet, row, unit, why, year });
    }
  }
  return { seeds, leftOut };
}

/**
 * Projects of the ledger that are the province's, led by the unit and still running; what is accepted, ended, a partner's
 * or a city's is none of them.
 */
export function ledgerSeeds(ledger: ProjectLedger, notice: NoticeOfYear): Seeds {
  const rows = ledger.projects
    .filter(
      ({ role, level, acceptance }) =>
        role !== "partner" &&
        level !== "市级" &&
        level !== "县级" &&
        acceptance !== "accepted" &&
        acceptance !== "terminated",
    )
    .map((project): SeedRow => ({
      row: project.row,
      year: project.year,
      project: project.topic?.text ?? project.category.text,
      unit: project.unit.text,
      unitType: "",
      category: project.category.text,
      clear: project.role !== "unreadable" && project.acceptance !== "unreadable",
    }));
  return seedsOfRows(rows, ledger, notice);
}

/** The rows of a summary table. `year` stands in where its title names none. */
export function seedsFromTable(table: SummaryTable, year: number | null, notice: NoticeOfYear): Seeds {
  const rows = table.rows
    .filter(({ cells }) => !cells.unit.blank)
    .map(({ row, cells }) => ({
      row,
      year: table.year ?? year,
      project: cells.project.text,
      unit: cells.unit.text,
      unitType: cells.unitType.text,
      category: "",
      clear: true,
    }));
  return seedsOfRows(rows, table, notice);
}

/** The rows of 全省汇总. */
export function seedsFromProvince(
  summary: ProvinceSummary,
  year: number | null,
  notice: NoticeOfYear,
): Seeds {
  const rows = summary.lines.map(({ row, cells }) => ({
    row,
    year: summary.year ?? year,
    project: cells.project.text,
    unit: cells.unit.text,
    unitType: cells.unitType.text,
    category: cells.programme.text,
    clear: true,
  }));
  return seedsOfRows(rows, summary, notice);
}

/**
 * The projects of a workbook: of its 立项台账 where it has one, else of 全省汇总, else of its summary tables. A ledger lists
 * what was granted; the others only what was recommended.
 */
export function seedsFromWorkbook(workbook: WorkbookCells, year: number | null, notice: NoticeOfYear): Seeds {
  const ledger = readProjectLedger(workbook);
  if (ledger !== null) return ledgerSeeds(ledger, notice);
  const province = readProvinceSummary(workbook);
  if (province !== null) return seedsFromProvince(province, year, notice);
  const found = readSummaryTables(workbook).tables.map((table) => seedsFromTable(table, year, notice));
  return {
    seeds: found.flatMap(({ seeds }) => seeds),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}
