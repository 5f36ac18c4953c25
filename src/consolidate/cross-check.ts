// The contract of a cross-city check: what it is given, and what it tells. A finding lies in one city's file and names the others.
import type { ClauseId, Notice, ProgrammeId } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Finding } from "../review/finding.ts";
import type { ApplicantList } from "../sheets/applicant-lists.ts";
import type { EvidenceSheet } from "../sheets/evidence.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";

/** A row of the provincial table with the city that recommends it. */
export interface CityRow {
  readonly city: string;
  readonly row: ReviewRow;
}

export interface CrossContext {
  readonly notice: Notice;
  /** In the order of the provincial table. */
  readonly rows: readonly CityRow[];
  /** The tables that were taken, by city. */
  readonly tables: ReadonlyMap<string, readonly SummaryTable[]>;
  /** The evidence sheets of the files that were taken, by city. */
  readonly evidence: readonly { readonly city: string; readonly sheet: EvidenceSheet }[];
  /** What the cities' own bureaus and governments apply for directly, as 收件登记 has it (A29). */
  readonly direct: readonly DirectApplication[];
  /** Applicants by the way they applied, of lists that were given. */
  readonly lists: readonly ApplicantList[];
}

/** A programme for which a city applies directly, with the cell of 收件登记 that says so. */
export interface DirectApplication {
  readonly city: string;
  readonly programme: ProgrammeId;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A finding with the city to whose file it belongs; null where it stands in a list of the province's. */
export interface CityFinding {
  readonly city: string | null;
  readonly finding: Finding;
}

export interface CrossCheck {
  /** The file's name: "unit-in-two-cities". */
  readonly id: string;
  /** The clauses of this notice that the check decides or asks about: what `coverage` prints under `by`. */
  readonly clauses: (notice: Notice) => readonly ClauseId[];
  readonly run: (context: CrossContext) => readonly CityFinding[];
}
