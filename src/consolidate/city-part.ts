// One city's part: its tables out of all its files, reviewed under the official figures; and all parts as the cross-city checks see them.
import type { Notice } from "../notices/schema.ts";
import type { GivenDates } from "../review/check.ts";
import { dossierOf } from "../review/dossier.ts";
import { reviewOf, type Review } from "../review/review.ts";
import type { ApplicantList } from "../sheets/applicant-lists.ts";
import type { EvidenceSheet } from "../sheets/evidence.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { readEvidence } from "../sheets/read-evidence.ts";
import type { ReceiptSheet } from "../sheets/receipt-sheet.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { Choice } from "./choose-files.ts";
import type { CityRow, CrossContext } from "./cross-check.ts";
import type { Official } from "./official.ts";
import { directApplications } from "./receipts.ts";

/** What one city sent, and what the review says of it. */
export interface CityPart {
  readonly city: string;
  /** The files that were taken, in the order given. */
  readonly files: readonly string[];
  /** Of one dossier: the city's rows of all its files, with its caps. */
  readonly review: Review;
}

/** Whose a table of a taken file is. */
function cityOf(choice: Choice, table: SummaryTable): string | null {
  return table.letterhead.city ?? (choice.cities.length === 1 ? (choice.cities[0] ?? null) : null);
}

/** What the province knows beside the city's file. */
interface Known {
  readonly official: Official;
  /** Of 收件登记. */
  readonly dates: GivenDates;
}

/** The city's part of the files that were taken; null where none is its. */
export function cityPart(
  notice: Notice,
  city: string,
  taken: readonly Choice[],
  { official, dates }: Known,
): CityPart | null {
  const own = taken.filter(({ cities }) => cities.includes(city));
  const tables = own.flatMap((choice) => choice.tables.filter((table) => cityOf(choice, table) === city));
  const [first] = own;
  if (first === undefined) return null;
  const dossier = dossierOf(notice, first.received.file, city, tables);
  const ownSheets = own.flatMap(({ read }) => read ?? []);
  // Where the province gives none, a city's own figures speak for itself and for no other city.
  const sources = {
    regionFigures:
      official.regionFigures ?? ownSheets.find((read) => read.regionFigures !== null)?.regionFigures ?? null,
    ledger: official.ledger ?? ownSheets.find((read) => read.ledger !== null)?.ledger ?? null,
  };
  const evidence = own.flatMap(({ received: { content } }) =>
    content.kind === "refused" ? [] : evidenceOf(content.workbook, notice),
  );
  return {
    city,
    files: own.map(({ received }) => received.file),
    review: reviewOf(notice, [{ notice, dossier, ...sources, evidence, givenDates: dates }], tables, {
      ...sources,
      leftOut: [],
    }),
  };
}

const known = new WeakMap<WorkbookCells, WeakMap<Notice, readonly EvidenceSheet[]>>();

/** The evidence sheets of a workbook under a notice, read once however often the user decides anew. */
function evidenceOf(workbook: WorkbookCells, notice: Notice): readonly EvidenceSheet[] {
  const byNotice = known.get(workbook) ?? new WeakMap<Notice, readonly EvidenceSheet[]>();
  known.set(workbook, byNotice);
  const sheets = byNotice.get(notice) ?? readEvidence(workbook, notice);
  byNotice.set(notice, sheets);
  return sheets;
}

/** Everything from which the cross-city checks get what they look at. */
interface Consolidated {
  readonly notice: Notice;
  readonly parts: readonly CityPart[];
  readonly taken: readonly Choice[];
  readonly rows: readonly CityRow[];
  readonly receipts: ReceiptSheet | null;
  readonly lists: readonly ApplicantList[];
}

/** What the cross-city checks look at. Evidence of a file with two cities counts as the first one's. */
export function crossContext({ notice, parts, taken, rows, receipts, lists }: Consolidated): CrossContext {
  return {
    notice,
    rows,
    tables: new Map(
      parts.map(({ city, review }) => [city, review.dossiers.flatMap(({ dossier }) => dossier.tables)]),
    ),
    evidence: taken.flatMap(({ received, cities }) => {
      const [city] = cities;
      if (city === undefined || received.content.kind === "refused") return [];
      return evidenceOf(received.content.workbook, notice).map((sheet) => ({ city, sheet }));
    }),
    direct: directApplications(receipts, notice),
    lists,
  };
}
