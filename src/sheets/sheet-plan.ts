// A sheet of ours as data: cells and how they look, drop-downs, notes, table, print set-up, charts. What makes a sheet
// (templates, reports) gives a plan; what writes it (Excel, a file) is the workbook's business. Coordinates are 0-based.
import type { GridArea } from "./grid.ts";

/**
 * How a cell looks and what it holds: a closed list, so that every writer knows all of them.
 * "text" is always text, whatever it begins with; "date" takes "2025-02-28", "percent" takes a ratio (0.04 shows 4%),
 * "integer" and "amount" show thousands separators, "amount" up to two decimals. "entry" cells are the user's to fill in.
 */
export type CellLook =
  | "title"
  | "subtitle"
  | "header"
  | "text"
  | "integer"
  | "amount"
  | "percent"
  | "date"
  | "total"
  | "quiet"
  | "met"
  | "broken"
  | "unknown"
  | "notice"
  | "entry-text"
  | "entry-integer"
  | "entry-amount"
  | "entry-percent"
  | "entry-date";

export type PlanValue = string | number | null;

export interface PlanCell {
  readonly value: PlanValue;
  readonly look: CellLook;
}

/** A column: its width in characters. */
export interface PlanColumn {
  readonly width: number;
}

/** Help for cells that the user fills in: the prompt shows while the cell is selected; other answers are allowed. */
export interface PlanEntry {
  readonly area: GridArea;
  /** A drop-down; null for a prompt alone. */
  readonly choices: readonly string[] | null;
  /** At most 32 and 255 characters: Excel's limits. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

/** A note on a cell (in Excel a comment). */
export interface PlanNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An Excel table over header and rows; its name is unique in a workbook. */
export interface PlanTable {
  readonly area: GridArea;
  readonly name: string;
}

export interface PlanPrint {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, both included; null: none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Pages side by side, for a sheet too wide to be read on one: its frozen columns are then repeated on each. */
  readonly pagesWide?: number;
}

export interface PlanSeries {
  readonly name: string;
  /** One column or one row of numbers. */
  readonly values: GridArea;
  /** "#0F6CBD" */
  readonly colour: string;
}

/** A native chart beside or below the cells. */
export interface PlanChart {
  readonly kind: "column" | "column-stacked" | "bar" | "bar-stacked";
  readonly name: string;
  readonly title: string;
  readonly categories: GridArea;
  readonly series: readonly PlanSeries[];
  /** The cells that the chart covers. */
  readonly at: GridArea;
}

export interface SheetPlan {
  /** At most 31 characters, without : \ / ? * [ ] */
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  /** From A1; rows may be shorter than the columns. */
  readonly rows: readonly (readonly PlanCell[])[];
  readonly merges: readonly GridArea[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly entries: readonly PlanEntry[];
  /**
   * What the user wrote into the sheet before, in its entry cells and beside our own, was read and stands in this plan
   * again: then having written there does not make the sheet somebody's own.
   */
  readonly keepsEntries?: boolean;
  readonly notes: readonly PlanNote[];
  readonly table: PlanTable | null;
  /** A4, as wide as one page where it does not say otherwise. */
  readonly print: PlanPrint | null;
  readonly charts: readonly PlanChart[];
}

/** A cell of an addition, with its place in the sheet. */
export interface PlacedCell extends PlanCell {
  readonly row: number;
  readonly column: number;
  /**
   * What the cell holds now and the user was shown as the old value: as long as it still does, it is replaced and keeps
   * its look. Left out, the cell must be empty.
   */
  readonly replaces?: string | number;
}

/**
 * What is added to a sheet that is already there: only into empty cells, and into those whose old value was shown.
 * Where one of them is taken, nothing is written.
 */
export interface SheetAddition {
  readonly sheet: string;
  readonly cells: readonly PlacedCell[];
  readonly columns: ReadonlyMap<number, PlanColumn>;
  readonly entries: readonly PlanEntry[];
  readonly notes: readonly PlanNote[];
}
