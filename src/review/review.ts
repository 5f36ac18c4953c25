// Runs the checks over everything that was read: cells in, findings out. Pure and host-free.
import type { ClauseId, Notice, ProgrammeId } from "../notices/schema.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { Miss, TableFault } from "../sheets/summary-table.ts";
import type { ProjectLedger } from "../sheets/project-ledger.ts";
import type { RegionFigures } from "../sheets/region-figures.ts";
import type { CityDossier, GivenDates } from "./check.ts";
import type { Finding, Met, UnknownInput } from "./finding.ts";

export interface ReviewInput {
  /** The year whose notice applies; null takes the year of the title. */
  readonly year: number | null;
  readonly workbooks: readonly WorkbookCells[];
  readonly givenDates: GivenDates;
}

/** A line of the cap table: how many rows against how many allowed. Both are ranges where something is open. */
export interface CapLine {
  readonly programme: ProgrammeId;
  readonly recommended: { readonly certain: number; readonly possible: number };
  /** null: the notice sets no cap. `low` and `high` differ where the deciding figure is missing. */
  readonly limit: { readonly low: number; readonly high: number } | null;
  readonly verdict: "within" | "full" | "over" | "unknown" | "no-cap";
  readonly clause: ClauseId | null;
}

export interface ReviewedDossier {
  readonly dossier: CityDossier;
  readonly caps: readonly CapLine[];
}

export interface Review {
  readonly notice: Notice;
  readonly dossiers: readonly ReviewedDossier[];
  /** In sheet order: the whole table first, then row by row. */
  readonly findings: readonly Finding[];
  readonly met: readonly Met[];
  readonly unknownInputs: readonly UnknownInput[];
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
}

export type ReviewRefusal =
  | { readonly kind: "no-table"; readonly file: string; readonly misses: readonly Miss[] }
  | { readonly kind: "unreadable-table"; readonly file: string; readonly faults: readonly TableFault[] }
  | {
      readonly kind: "no-notice";
      readonly file: string;
      readonly sheet: string;
      readonly year: number;
      readonly years: readonly number[];
    };

export type ReviewOutcome =
  | { readonly kind: "reviewed"; readonly review: Review; readonly refusals: readonly ReviewRefusal[] }
  | { readonly kind: "refused"; readonly refusals: readonly ReviewRefusal[] };
