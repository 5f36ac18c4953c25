// Plans as a user meets them: written to a file and read back, with cells filled in or additions made.
import type { CellValue, SheetGrid, WorkbookCells } from "../../src/sheets/grid.ts";
import type { PlanValue, SheetAddition, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";

/** The workbook that Excel would open. */
export function written(plans: readonly SheetPlan[], file = "核验表.xlsx"): WorkbookCells {
  return readWorkbookFile(writeWorkbookFile(plans), file);
}

/** The plan with some cells filled in; `fill` gives undefined for what stays. */
export function filledPlan(
  plan: SheetPlan,
  fill: (row: number, column: number) => PlanValue | undefined,
): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((cells, row) =>
      cells.map((cell, column) => ({ ...cell, value: fill(row, column) ?? cell.value })),
    ),
  };
}

/** The grid with an addition made. Throws where a cell is taken: nothing may be written over. */
export function withAddition(grid: SheetGrid, { cells }: SheetAddition): SheetGrid {
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    const line = (values[row - grid.top] ??= []);
    const at = column - grid.left;
    if (row < grid.top || at < 0) throw new Error("Outside the sheet");
    if (line[at] !== undefined && line[at] !== null) throw new Error(`Taken: ${row},${column}`);
    line[at] = value;
  }
  const width = Math.max(...values.map((row) => row.length));
  return {
    ...grid,
    values: Array.from(values, (row) => Array.from({ length: width }, (_, at) => row?.[at] ?? null)),
  };
}

/** The texts of a plan's row, each on one line. */
export function rowTexts(plan: SheetPlan, row: number): readonly string[] {
  return (plan.rows[row] ?? []).map(({ value }) => String(value ?? "").replaceAll("\n", ""));
}
