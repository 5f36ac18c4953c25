// One city's tables in one workbook become a dossier: its rows, each with what the review makes of it.
// Why per workbook: docs/decisions/2026-11-21-one-city-in-one-workbook.md.
import type { Notice } from "../notices/schema.ts";
import { readApplicant } from "../sheets/applicant.ts";
import { placeRow } from "../sheets/placement.ts";
import { readPlace } from "../sheets/regions.ts";
import type { Recommendation, SummaryTable } from "../sheets/summary-table.ts";
import type { CityDossier, ReviewRow } from "./check.ts";
import { copiesAmong } from "./copied-sheets.ts";

function reviewRow(notice: Notice, table: SummaryTable, row: Recommendation): ReviewRow {
  const { project, unit, unitType, county } = row.cells;
  const applicant = readApplicant(unit.error ? "" : unit.text, unitType.error ? "" : unitType.text);
  const placement = placeRow(notice, project.error ? "" : project.text, applicant);
  // Written out, not spread: a hundred thousand rows of one shape are read much faster in every check.
  return {
    row: row.row,
    hidden: row.hidden,
    cells: row.cells,
    college: row.college,
    discipline: row.discipline,
    topic: row.topic,
    creditCode: row.creditCode,
    outsideCap: row.outsideCap,
    appliedAt: row.appliedAt,
    cityReviewedAt: row.cityReviewedAt,
    table,
    placement,
    programme: placement.kind === "placed" ? placement.programme : null,
    applicant,
    place: readPlace(county.error ? "" : county.text),
  };
}

/** A table that is not reviewed: on a hidden sheet beside a visible one, or on a sheet that repeats an earlier one. */
export interface LeftOut {
  readonly file: string;
  readonly sheet: string;
  readonly reason: "hidden" | "copy";
}

/** The tables of one workbook that are reviewed, and those that are left out, in their order. */
export function visibleTables(tables: readonly SummaryTable[]): {
  readonly reviewed: readonly SummaryTable[];
  readonly leftOut: readonly LeftOut[];
} {
  const visible = tables.filter(({ sheetHidden }) => !sheetHidden);
  const candidates = visible.length === 0 ? tables : visible;
  const copies = copiesAmong(candidates);
  const reviewed = candidates.filter((table) => !copies.has(table));
  const kept = new Set(reviewed);
  const leftOut = tables
    .filter((table) => !kept.has(table))
    .map((table): LeftOut => {
      const { file, sheet } = table;
      return { file, sheet, reason: copies.has(table) ? "copy" : "hidden" };
    });
  return { reviewed, leftOut };
}

/**
 * The dossiers of one workbook, in the order in which their first tables come. Tables of one city and year are pooled;
 * a table whose letterhead names no city is a dossier of its own, because nobody can say whose rows it would join.
 */
export function dossiersOf(notice: Notice, file: string, tables: readonly SummaryTable[]): CityDossier[] {
  const pools = new Map<string, SummaryTable[]>();
  for (const [index, table] of visibleTables(tables).reviewed.entries()) {
    const { city } = table.letterhead;
    const key = JSON.stringify(city === null ? [index] : [city, table.year ?? notice.year]);
    const pool = pools.get(key);
    if (pool === undefined) pools.set(key, [table]);
    else pool.push(table);
  }
  return [...pools.values()].map((pool) => dossierOf(notice, file, pool[0]?.letterhead.city ?? null, pool));
}

/** The tables of one city as a dossier. `file` names it; the tables may come from several files of the city. */
export function dossierOf(
  notice: Notice,
  file: string,
  city: string | null,
  tables: readonly SummaryTable[],
): CityDossier {
  return {
    file,
    city,
    tables,
    rows: tables.flatMap((table) => table.rows.map((row) => reviewRow(notice, table, row))),
  };
}
