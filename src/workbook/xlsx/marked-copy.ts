// A marked copy of any workbook that can be read: the user's own file where that can be marked, a new one with its values
// where it cannot.
import type { WorkbookCells } from "../../sheets/grid.ts";
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import type { Mark } from "../port.ts";
import { WorkbookFileError } from "./errors.ts";
import { markWorkbookFile, type MarkedFile } from "./mark-workbook-file.ts";
import { valuesPlan } from "./values-plans.ts";
import { freeSheetName } from "../names.ts";
import { writeWorkbookFile } from "./write-workbook-file.ts";

export interface MarkedCopy extends MarkedFile {
  /** Why the copy is a new workbook with the values alone; null where it is the user's own file. */
  readonly valuesOnly: WorkbookFileError | null;
}

/** As `markWorkbookFile`; `cells` are what the reader gave for the same bytes. Throws WorkbookFileError, but not NOT-MARKABLE. */
export function markedCopy(
  bytes: Uint8Array,
  cells: WorkbookCells,
  marks: readonly Mark[],
  plans: readonly SheetPlan[],
): MarkedCopy {
  try {
    return { ...markWorkbookFile(bytes, cells.file, marks, plans), valuesOnly: null };
  } catch (error) {
    if (!(error instanceof WorkbookFileError) || error.code !== "NOT-MARKABLE") throw error;
    return { ...markedValues(cells, marks, plans), valuesOnly: error };
  }
}

/** A new workbook with the values of `cells`, the marks and the planned sheets. */
export function markedValues(
  cells: WorkbookCells,
  marks: readonly Mark[],
  plans: readonly SheetPlan[],
): MarkedFile {
  const taken = new Set<string>();
  const names = new Map(cells.grids.map(({ sheet }) => [sheet, freeSheetName(sheet, taken)]));
  const values = writeWorkbookFile(
    cells.grids.map((grid) => ({ ...valuesPlan(grid), name: names.get(grid.sheet) ?? grid.sheet })),
  );
  const renamed = marks.map((mark) => ({ ...mark, sheet: names.get(mark.sheet) ?? mark.sheet }));
  return markWorkbookFile(values, cells.file, renamed, plans);
}
