// The one door to a workbook. The core asks for cells and gives back plans; what Excel is, only the adapter knows.
import type { WorkbookCells } from "../sheets/grid.ts";
import type { SheetAddition, SheetPlan } from "../sheets/sheet-plan.ts";
import type { Severity } from "../notices/schema.ts";
import type { Message } from "../messages/catalogue.ts";

/** A row to be highlighted; `address` is within the sheet, "A4:F4". `note` is asked for, never a default. */
export interface Mark {
  readonly sheet: string;
  readonly address: string;
  readonly severity: Severity;
  readonly note: string | null;
}

/** What marking did. A cell that already carries somebody's comment keeps it and is listed. */
export interface MarkReceipt {
  readonly marked: number;
  readonly commented: number;
  readonly alreadyCommented: readonly string[];
  /** Comments were asked for but this Excel has none (ExcelApi 1.10). */
  readonly commentsUnsupported: boolean;
}

export interface ClearReceipt {
  readonly removed: number;
  /** Marks that were recorded but whose sheet or format is gone: nothing left to remove. */
  readonly gone: number;
}

export interface Edit {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface WorkbookPort extends PlanPort {
  /** Every sheet as cells, in a bounded number of round trips. */
  read(options?: ReadOptions): Promise<WorkbookCells>;
  /** Shows a cell or range to the user. */
  goTo(sheet: string, address: string): Promise<void>;
  /** Highlights rows; earlier marks of ours are replaced. All or nothing. */
  mark(marks: readonly Mark[]): Promise<MarkReceipt>;
  /** Takes away what we marked and nothing else. */
  clearMarks(): Promise<ClearReceipt>;
  /** Number of marks of ours recorded in the workbook. */
  countMarks(): Promise<number>;
  /** Calls back after the user or another program changed cells, not after our own writing; gives the function that stops it. */
  onEdit(listener: (edit: Edit) => void): Promise<() => Promise<void>>;
}

export type WorkbookErrorCode =
  | "EDIT-MODE"
  | "SHEET-PROTECTED"
  | "SHEET-MISSING"
  | "SHEET-HIDDEN"
  | "SHEET-OCCUPIED"
  | "WORKBOOK-READ-ONLY"
  | "TOO-LARGE"
  | "STORE-FULL"
  | "UNSUPPORTED"
  | "CANCELLED"
  | "HOST";

/** A failure the user can meet: says what happened, where, and what to do. Programming errors are not wrapped in it. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly told: Message,
    readonly remedy: Message,
    readonly where: { readonly sheet: string; readonly address: string | null } | null,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookError";
  }
}

/** What we keep in the workbook besides marks and sheets, by name; values are JSON and travel with the file. */
export type StoredName = "checklist" | "notices" | "midterm" | "province";

/** Sheets by plan, and values that stay in the workbook. */
export interface PlanPort {
  /**
   * Writes sheets of ours and shows the first; gives their names in the same order. A sheet of ours that nobody touched
   * is written anew; any other stays, and the new one takes the next free name: "审核结果 (2)".
   */
  writePlans(plans: readonly SheetPlan[]): Promise<readonly string[]>;
  /** Adds to sheets that are there, only into empty cells, and shows the first; all or nothing (SHEET-OCCUPIED). */
  addToSheets(additions: readonly SheetAddition[]): Promise<void>;
  /** A value we kept, as it was stored (guard it with zod: it may be another version's); null where there is none. */
  readStored(name: StoredName): Promise<unknown>;
  /** Keeps a value (plain JSON) with the workbook; null takes it away. STORE-FULL above half a million characters. */
  writeStored(name: StoredName, value: unknown): Promise<void>;
}
