// What a workbook was recognised to hold, before any rule is applied: tables, rows per programme, supporting sheets.
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { noticeOf } from "../notices/registry.ts";
import { noticeYearOf, type NoticeYear } from "../review/notice-year.ts";
import { dossiersOf, visibleTables } from "../review/dossier.ts";
import { evidenceStates, type EvidenceState } from "../review/evidence/evidence-state.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { ProjectLedger } from "../sheets/project-ledger.ts";
import { readEvidence } from "../sheets/read-evidence.ts";
import { readProjectLedger } from "../sheets/read-project-ledger.ts";
import { readRegionFigures } from "../sheets/read-region-figures.ts";
import { readSummaryTables } from "../sheets/read-summary-tables.ts";
import type { RegionFigures } from "../sheets/region-figures.ts";
import type { SummaryTable, SummaryTables } from "../sheets/summary-table.ts";

export interface Recognition {
  readonly file: string;
  /** Everything that was read: evidence sheets are looked for by the notice that applies. */
  readonly cells: WorkbookCells;
  readonly summary: SummaryTables;
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
}

/** Reads every sheet for what it is. Never fails: what cannot be read is listed under `summary.faults` and `misses`. */
export function recognise(cells: WorkbookCells): Recognition {
  return {
    file: cells.file,
    cells,
    summary: readSummaryTables(cells),
    regionFigures: readRegionFigures(cells),
    ledger: readProjectLedger(cells),
  };
}

/** The tables that will be reviewed: those on visible sheets, where there are any. */
export function tablesToReview({ summary }: Recognition): readonly SummaryTable[] {
  return visibleTables(summary.tables).reviewed;
}

/** Which notice applies and why; `missing` names the year for which the product has none. */
export type NoticeChoice =
  | { readonly kind: "found"; readonly notice: Notice; readonly by: NoticeYear["by"] }
  | { readonly kind: "missing"; readonly year: number };

/** As the review decides it. */
export function noticeFor(recognition: Recognition, chosen: number | null): NoticeChoice {
  const { year, by } = noticeYearOf(chosen, tablesToReview(recognition));
  const notice = noticeOf(year);
  return notice === null ? { kind: "missing", year } : { kind: "found", notice, by };
}

/** Rows of all tables per programme: every programme of the notice in its order, then those not placed (null) if any. */
export interface ProgrammeCount {
  readonly programme: ProgrammeId | null;
  readonly rows: number;
}

export function countByProgramme(recognition: Recognition, notice: Notice): readonly ProgrammeCount[] {
  const counts = new Map<ProgrammeId, number>(notice.programmes.map(({ id }) => [id, 0]));
  let unplaced = 0;
  for (const { rows } of dossiersOf(notice, recognition.file, tablesToReview(recognition))) {
    for (const { programme } of rows) {
      if (programme === null) unplaced += 1;
      else counts.set(programme, (counts.get(programme) ?? 0) + 1);
    }
  }
  const placed = [...counts].map(([programme, rows]) => ({ programme, rows }));
  return unplaced === 0 ? placed : [...placed, { programme: null, rows: unplaced }];
}

/** How far the evidence sheets of each programme are. */
export function evidenceFound(recognition: Recognition, notice: Notice): readonly EvidenceState[] {
  const { file, cells } = recognition;
  const dossiers = dossiersOf(notice, file, tablesToReview(recognition));
  return evidenceStates(notice, dossiers, readEvidence(cells, notice));
}

/** How many rows a supporting sheet has a say in; rows not placed may belong anywhere and count too. */
export function rowsConcerned(
  counts: readonly ProgrammeCount[],
  notice: Notice,
  sheet: "region-figures" | "project-ledger",
): number {
  const concerned = new Set<ProgrammeId | null>([null]);
  for (const { id, caps, conditions, exclusions } of notice.programmes) {
    const needed =
      sheet === "region-figures"
        ? conditions.some(({ kind }) => kind === "withdrawal-rate-above-province") ||
          caps.some(({ kind }) => kind === "per-city-by-grants")
        : exclusions.some(({ kind }) => kind !== "city-with-county");
    if (needed) concerned.add(id);
  }
  return counts.reduce((sum, { programme, rows }) => (concerned.has(programme) ? sum + rows : sum), 0);
}

/** A grant figure that a cap of the notice turns on and that `地区数据` does not give. */
export interface MissingGrants {
  readonly city: string;
  readonly year: number;
  /** The blank cell, or null where the city's row itself is missing. */
  readonly cell: string | null;
}

export function missingGrants(recognition: Recognition, notice: Notice): readonly MissingGrants[] {
  const figures = recognition.regionFigures;
  if (figures === null) return [];
  const years = new Set(
    notice.programmes.flatMap(({ caps }) =>
      caps.flatMap((cap) => (cap.kind === "per-city-by-grants" ? [cap.figureYear] : [])),
    ),
  );
  const cities = new Set(tablesToReview(recognition).flatMap(({ letterhead: { city } }) => city ?? []));
  return [...cities].flatMap((city) =>
    [...years].flatMap((year) => {
      const row = figures.rows.find(
        (each) => each.city === city && each.county === null && (each.year ?? year) === year,
      );
      if (row?.grants.kind === "given") return [];
      return [{ city, year, cell: row?.grants.cell ?? null }];
    }),
  );
}
