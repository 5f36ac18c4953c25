// The contract of a check: what it is given, what it gives back, which clauses it decides.
import type { ClauseId, Notice, ProgrammeId } from "../notices/schema.ts";
import type { ApplicantReading } from "../sheets/applicant.ts";
import type { GivenMoment } from "../sheets/moments.ts";
import type { Placement } from "../sheets/placement.ts";
import type { EvidenceSheet } from "../sheets/evidence.ts";
import type { ProjectLedger } from "../sheets/project-ledger.ts";
import type { RegionFigures } from "../sheets/region-figures.ts";
import type { PlaceReading } from "../sheets/regions.ts";
import type { Recommendation, SummaryTable } from "../sheets/summary-table.ts";
import type { Finding, Met, UnknownInput } from "./finding.ts";

/** A row with what the review makes of it. */
export interface ReviewRow extends Recommendation {
  readonly table: SummaryTable;
  readonly placement: Placement;
  /** Set where the row is placed for certain. */
  readonly programme: ProgrammeId | null;
  readonly applicant: ApplicantReading;
  readonly place: PlaceReading;
}

/** Dates that the user gave, for a table whose sheet does not state them. */
export interface GivenDates {
  readonly tableSent: GivenMoment | null;
  readonly tableReceived: GivenMoment | null;
  readonly cityReviewed: GivenMoment | null;
  readonly applied: GivenMoment | null;
}

/** Everything that one city sent in one workbook: its caps are counted over all of it. */
export interface CityDossier {
  readonly file: string;
  /** "苏州市"; null where no letterhead names a city. */
  readonly city: string | null;
  readonly tables: readonly SummaryTable[];
  readonly rows: readonly ReviewRow[];
}

export interface CheckContext {
  readonly notice: Notice;
  readonly dossier: CityDossier;
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
  /** 核验-<项目类别>, those there are. */
  readonly evidence: readonly EvidenceSheet[];
  readonly givenDates: GivenDates;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly met: readonly Met[];
  readonly unknownInputs: readonly UnknownInput[];
}

/** A sheet that a check cannot run without. Its absence is told once per table by the review, not by the check. */
export type NeededSheet = "region-figures" | "project-ledger" | "evidence";

export interface Check {
  /** The file's name: "city-cap". */
  readonly id: string;
  readonly needs: NeededSheet | null;
  /** The clauses of this notice that the check decides: what `coverage` prints under `by`. */
  readonly clauses: (notice: Notice) => readonly ClauseId[];
  /** Whether the check has anything to do for this dossier: what counts in "4 类核查未进行". */
  readonly concerns: (context: CheckContext) => boolean;
  readonly run: (context: CheckContext) => CheckResult;
}
