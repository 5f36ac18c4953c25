// A sheet as the readers look at it: texts instead of values, and quick answers about merged cells.
import {
  cellKey,
  isCellError,
  valueAt,
  type CellValue,
  type GridArea,
  type NumberKind,
  type SheetGrid,
} from "./grid.ts";
import { exactFromNumber, exactText, shiftExact } from "./exact.ts";
import { momentFromSerial } from "./moments.ts";

export interface GridView {
  readonly grid: SheetGrid;
  /** Last used row and column, sheet coordinates; above `grid.top` where the sheet is empty. */
  readonly bottom: number;
  readonly right: number;
  /** The text of the cell itself (a cell inside a merge, other than its first, is empty). */
  readonly text: (row: number, column: number) => string;
  readonly kind: (row: number, column: number) => NumberKind | null;
  readonly mergeAt: (row: number, column: number) => GridArea | null;
}

const visible = /[^\p{White_Space}\p{Cf}\u3164\uFFA0]/u;

/** Nothing to see: empty, or only white space and zero-width marks. */
export function isBlankText(text: string): boolean {
  return !visible.test(text);
}

/**
 * What the user reads in a cell, without the number format: 13800000000 and never 1.38e10, a date as "2025-02-28",
 * a percentage as "85.3%", an error as its code.
 */
export function valueText(value: CellValue, kind: NumberKind | null): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (kind === "date") {
    const moment = momentFromSerial(value);
    if (moment !== null) return moment.at.replace("T", " ");
  }
  if (!Number.isFinite(value)) return String(value);
  const exact = exactFromNumber(value);
  return kind === "percent" ? `${exactText(shiftExact(exact, -2))}%` : exactText(exact);
}

/** Merges by column, each list sorted by row, so that a look-up is a binary search and not a scan. */
function indexMerges(grid: SheetGrid, right: number): ReadonlyMap<number, readonly GridArea[]> {
  const byColumn = new Map<number, GridArea[]>();
  for (const merge of grid.merges) {
    for (let column = Math.max(merge.left, grid.left); column <= Math.min(merge.right, right); column++) {
      const known = byColumn.get(column);
      if (known === undefined) byColumn.set(column, [merge]);
      else known.push(merge);
    }
  }
  for (const merges of byColumn.values()) merges.sort((a, b) => a.top - b.top);
  return byColumn;
}

function mergeCovering(merges: readonly GridArea[], row: number): GridArea | null {
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (merge === undefined) return null;
    if (row < merge.top) high = middle - 1;
    else if (row > merge.bottom) low = middle + 1;
    else return merge;
  }
  return null;
}

/** Opens a grid for reading. */
export function viewGrid(grid: SheetGrid): GridView {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const right = grid.left + width - 1;
  const merges = indexMerges(grid, right);
  const kind = (row: number, column: number): NumberKind | null =>
    grid.numberKinds.size === 0 ? null : (grid.numberKinds.get(cellKey(row, column)) ?? null);
  return {
    grid,
    bottom: grid.top + grid.values.length - 1,
    right,
    kind,
    text: (row, column) => {
      const value = valueAt(grid, row, column);
      return typeof value === "number" ? valueText(value, kind(row, column)) : valueText(value, null);
    },
    mergeAt: (row, column) => {
      const inColumn = merges.get(column);
      return inColumn === undefined ? null : mergeCovering(inColumn, row);
    },
  };
}
