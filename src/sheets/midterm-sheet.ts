// 中期检查 as read: projects with their dates, the figures reported for each target, contract values and reviewers' grades.
import type { FaultKind } from "../messages/areas/midterm.ts";
import type { ClauseId, FigureId, ProgrammeId, Stage } from "../notices/schema.ts";
import type { ExactNumber } from "./exact.ts";
import type { CellText } from "./summary-table.ts";

/** The cells of a figure's row. "now" holds 累计 or 检查时, whichever the figure asks for. */
export const slots = ["base", "year-1", "year-2", "year-3", "now"] as const;
export type Slot = (typeof slots)[number];

/** A share (%) is a ratio, money in the unit of the figure. */
export type FigureValue =
  | { readonly kind: "number"; readonly value: ExactNumber }
  | { readonly kind: "stage"; readonly stage: Stage };

/** `not-given` is blank, "-", "N/A" and the like, never nought; `refused` keeps nothing and is told as a fault. */
export type FigureCell =
  | { readonly kind: "given"; readonly value: FigureValue; readonly cell: string }
  | { readonly kind: "not-given"; readonly cell: string | null }
  | { readonly kind: "refused"; readonly cell: string };

export interface ReportedFigure {
  readonly figure: FigureId;
  /** From 1 where the figure is asked for each of several things. */
  readonly item: number | null;
  readonly cells: ReadonlyMap<Slot, FigureCell>;
  readonly evidence: CellText | null;
  readonly remark: CellText | null;
  /** 合同目标值 and 合同基期, and the paper that approved a change (A51). */
  readonly contract: {
    readonly demand: FigureCell;
    readonly base: FigureCell;
    readonly change: CellText | null;
  };
}

/** What a reviewer wrote beside a target: a band of three, a percentage of the points (a ratio), and words. */
export interface Review {
  readonly band: { readonly band: ReviewBand; readonly cell: string } | null;
  readonly percent: { readonly value: ExactNumber; readonly cell: string } | null;
  readonly remark: CellText | null;
}
export const reviewBands = ["reached", "partly", "not-reached"] as const;
export type ReviewBand = (typeof reviewBands)[number];

export interface TaskLine {
  /** null: nothing written. */
  readonly done: boolean | null;
  readonly cell: string | null;
  readonly remark: CellText | null;
}

export type DayCell =
  | { readonly kind: "given"; readonly day: string; readonly cell: string }
  | { readonly kind: "not-given"; readonly cell: string | null }
  | { readonly kind: "refused"; readonly cell: string };

/** A cell that cannot be taken as it stands, with what was typed; what it would have said is missing. */
export interface SheetFault {
  readonly kind: FaultKind;
  readonly cell: string;
  /** As typed, for the message. */
  readonly text: string;
  /** The clause of the row; null where the row names none that is known. */
  readonly clause: ClauseId | null;
  /** The other cell, for a figure told twice; the unit asked for, for "unit". */
  readonly more: string | null;
}

export interface ReportedProject {
  readonly file: string;
  readonly sheet: string;
  /** Sheet row number of the block's first row, from 1. */
  readonly row: number;
  readonly project: CellText | null;
  readonly unit: CellText | null;
  readonly year: number;
  readonly programme: ProgrammeId;
  readonly start: DayCell;
  /** The last day by the contract; not given: by the notice's years. */
  readonly end: DayCell;
  readonly check: DayCell;
  /** 检查类型; null where blank. */
  readonly stage: "mid-term" | "acceptance" | null;
  /** 申报主体类型 as written. */
  readonly applicant: CellText | null;
  /** 产品类型, a word of the notice. */
  readonly productKind: CellText | null;
  readonly yearsBy: "project" | "calendar";
  readonly figures: readonly ReportedFigure[];
  readonly reviews: ReadonlyMap<ClauseId, Review>;
  readonly tasks: ReadonlyMap<ClauseId, TaskLine>;
  readonly faults: readonly SheetFault[];
}

/** A block that cannot be scored: which programme or year it is cannot be told. */
export interface RefusedBlock {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fault: SheetFault;
}

export interface MidtermSheets {
  readonly projects: readonly ReportedProject[];
  readonly refused: readonly RefusedBlock[];
}
