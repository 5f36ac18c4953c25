// The cells of a workbook as plans: for a new file with what a file of another format says, but not how it looks.
import {
  cellKey,
  isCellError,
  valueAt,
  type CellValue,
  type GridArea,
  type SheetGrid,
} from "../../sheets/grid.ts";
import type { CellLook, PlanCell, PlanValue, SheetPlan } from "../../sheets/sheet-plan.ts";
import { lineWidth } from "./write/sizes.ts";

const narrowest = 6;
const widest = 44;
/** Rows with fewer values are remarks, and the first of them is a title: no lines enclose them. */
const valuesOfTableRow = 3;

/** A sheet's values, dates and percentages as such, merged areas and column widths that fit. */
export function valuesPlan(grid: SheetGrid): SheetPlan {
  const bottom = grid.top + grid.values.length - 1;
  const right = grid.left + grid.values.reduce((most, { length }) => Math.max(most, length), 0) - 1;
  const rows = Array.from({ length: bottom + 1 }, (_, row) => {
    const values = Array.from({ length: right + 1 }, (__, column) => valueAt(grid, row, column));
    const inTable = values.filter((value) => value !== null).length >= valuesOfTableRow;
    const remark = row === grid.top ? "title" : "subtitle";
    return values.map((value, column): PlanCell => ({
      value: planValue(value),
      look: inTable ? lookOf(grid, row, column) : (grid.numberKinds.get(cellKey(row, column)) ?? remark),
    }));
  });
  return {
    name: grid.sheet,
    columns: Array.from({ length: right + 1 }, (_, column) => ({ width: widthOf(grid, rows, column) })),
    rows,
    merges: grid.merges.filter(
      (area, index) => !grid.merges.slice(0, index).some((other) => meet(area, other)),
    ),
    frozen: { rows: 0, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: null },
    charts: [],
  };
}

function planValue(value: CellValue): PlanValue {
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

function lookOf(grid: SheetGrid, row: number, column: number): CellLook {
  return grid.numberKinds.get(cellKey(row, column)) ?? "text";
}

/** Wide enough for the longest line of the column, within reason; what stands in merged areas does not count. */
function widthOf({ merges }: SheetGrid, rows: SheetPlan["rows"], column: number): number {
  const spread = (row: number): boolean =>
    merges.some((area) => isWithin(area, row, column) && area.right > area.left);
  let width = narrowest;
  for (const [row, cells] of rows.entries()) {
    const value = cells[column]?.value ?? null;
    if (value === null || width >= widest || spread(row)) continue;
    width = Math.max(
      width,
      ...String(value)
        .split("\n")
        .map((line) => lineWidth(line) + 3),
    );
  }
  return Math.min(widest, width);
}

/** Some programs write merged areas that overlap; Excel repairs them, and takes the first. */
function meet(one: GridArea, other: GridArea): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function isWithin({ top, bottom, left, right }: GridArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
