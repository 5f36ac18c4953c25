// Many files to one provincial table: who sent what, the rows in their order, each city's review under the official figures.
import { noticeOf, noticeYears } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { ApplicantList } from "../sheets/applicant-lists.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { ProvinceSummary } from "../sheets/province-summary.ts";
import type { ReceiptSheet } from "../sheets/receipt-sheet.ts";
import { cities as allCities } from "../sheets/regions.ts";
import { chooseFiles, type Choice } from "./choose-files.ts";
import { consolidationYear } from "./consolidation-year.ts";
import { leftOutRows, type LeftOutRows } from "./left-out.ts";
import { officialFrom, type Official } from "./official.ts";
import { inNoticeOrder } from "./order-rows.ts";
import { readReceived, type ReadFile } from "./read-received.ts";
import { cityPart, crossContext, type CityPart } from "./city-part.ts";
import type { CityFinding, CityRow } from "./cross-check.ts";
import { boardDates, boardFor } from "./receipts.ts";
import type { Decisions, ReceivedFile } from "./received.ts";
import { runCrossChecks } from "./registry.ts";

export interface ConsolidationInput {
  readonly files: readonly ReceivedFile[];
  /** The workbook at hand, whose 地区数据, 立项台账, earlier 全省汇总 and 收件登记 go before those of the files; null where there is none. */
  readonly home: WorkbookCells | null;
  readonly decisions: Decisions;
}

/** A row as 全省汇总 holds it. */
export interface ConsolidatedRow extends CityRow {
  /** 1, 2, 3 … over all cities. */
  readonly serial: number;
}

export interface Consolidation {
  readonly notice: Notice;
  /** Every file that came in, in the order given. */
  readonly files: readonly Choice[];
  /** The cities that sent something, in the province's customary order. */
  readonly cities: readonly CityPart[];
  /** Of the 13 cities those of which nothing was taken, in the same order. */
  readonly missing: readonly string[];
  readonly rows: readonly ConsolidatedRow[];
  /** Rows that were read and are not in `rows`, sheet by sheet, with the reason. */
  readonly leftOut: readonly LeftOutRows[];
  /** What no city's own review can see, each under the city in whose file it stands. */
  readonly cross: readonly CityFinding[];
  readonly official: Official;
  /** The earlier 全省汇总 of this year, with which this one is compared. */
  readonly previous: ProvinceSummary | null;
  /** The 收件登记 of this year as it stands: its dates are the cities', its direct applications are looked at. */
  readonly receipts: ReceiptSheet | null;
  /** Applicants by the way they applied. */
  readonly lists: readonly ApplicantList[];
}

export type ConsolidationOutcome =
  | { readonly kind: "consolidated"; readonly consolidation: Consolidation }
  | { readonly kind: "no-notice"; readonly year: number; readonly years: readonly number[] };

const known = new WeakMap<ReceivedFile, ReadFile | null>();

/** What one file holds, read once however often the user decides anew. */
function readOnce(file: ReceivedFile): ReadFile | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const read = readReceived(file);
  known.set(file, read);
  return read;
}

/**
 * Consolidates what the cities sent, under one notice. Pure: the same files and decisions give the same table. Which rows
 * of a city are over its cap is never chosen here, nor is the order within a city and programme touched (A56).
 */
export function consolidate({ files, home, decisions }: ConsolidationInput): ConsolidationOutcome {
  const read = files.map((received) => ({ received, read: readOnce(received) }));
  const tablesByFile = read.flatMap((each) => (each.read === null ? [] : [each.read.tables]));
  const year = consolidationYear(decisions.year, tablesByFile);
  const notice = noticeOf(year);
  if (notice === null) return { kind: "no-notice", year, years: noticeYears() };

  const { official, previous, lists, choices, ...found } = officialFrom(
    home,
    chooseFiles(read, year, decisions),
  );
  const receipts = boardFor(found.receipts, notice);
  const taken = choices.filter(({ status }) => status === "taken");
  const parts = allCities.flatMap(
    (city) => cityPart(notice, city, taken, { official, dates: boardDates(receipts, city, year) }) ?? [],
  );
  const received = new Set(parts.map(({ city }) => city));
  const rows = parts.flatMap(({ city, review }) =>
    inNoticeOrder(
      notice,
      review.dossiers.flatMap(({ dossier }) => dossier.rows),
    ).map((row) => ({ city, row })),
  );
  return {
    kind: "consolidated",
    consolidation: {
      notice,
      files: choices,
      cities: parts,
      missing: allCities.filter((city) => !received.has(city)),
      rows: rows.map((each, index) => ({ serial: index + 1, ...each })),
      leftOut: leftOutRows(choices),
      cross: runCrossChecks(crossContext({ notice, parts, taken, rows, receipts, lists })),
      official,
      previous: previous?.year === null || previous?.year === year ? previous : null,
      receipts,
      lists,
    },
  };
}
