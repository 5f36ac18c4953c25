// The cells of one sheet with its row and column measures and merged areas: storage without any rule of Excel's API.
import type { GridArea } from "../../../sheets/grid.ts";
import { boundingArea, columnLimit, contains, intersection, rowLimit } from "./areas.ts";
import { emptyCell, isPlain } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { moveArea, moveCell, moveLine } from "./moves.ts";
import type { Move } from "./moves.ts";

const keyOf = (row: number, column: number): number => row * columnLimit + column;

/** Points. */
export const standardRowHeight = 15;
export const standardColumnWidth = 48;

/** One row or column: its size in points and whether it is hidden. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
}

export class SheetCells {
  #cells = new Map<number, Cell>();
  merges: readonly GridArea[] = [];
  rows: ReadonlyMap<number, Line> = new Map();
  columns: ReadonlyMap<number, Line> = new Map();

  get(row: number, column: number): Cell {
    return this.#cells.get(keyOf(row, column)) ?? emptyCell;
  }

  set(row: number, column: number, cell: Cell): void {
    if (isPlain(cell)) this.#cells.delete(keyOf(row, column));
    else this.#cells.set(keyOf(row, column), cell);
  }

  /** Every cell that is not plain, row by row. */
  entries(): readonly (readonly [row: number, column: number, cell: Cell])[] {
    return [...this.#cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [Math.floor(key / columnLimit), key % columnLimit, cell] as const);
  }

  /** The smallest rectangle around what is used; null for an empty sheet. Formats count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within?: GridArea): GridArea | null {
    let used: GridArea | null = null;
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const row = Math.floor(key / columnLimit);
      const column = key % columnLimit;
      const area = { top: row, left: column, bottom: row, right: column };
      if (within !== undefined && !contains(within, area)) continue;
      used = used === null ? area : boundingArea(used, area);
    }
    return used;
  }

  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): GridArea | null {
    return (
      this.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right) ??
      null
    );
  }

  mergesIn(area: GridArea): readonly GridArea[] {
    return this.merges.filter((merge) => intersection(merge, area) !== null);
  }

  setLines(axis: "rows" | "columns", first: number, last: number, change: Line): void {
    const lines = new Map(this[axis]);
    for (let line = first; line <= last; line++) {
      const { hidden = false, size } = { ...lines.get(line), ...change };
      const kept: Line = { ...(size === undefined ? {} : { size }), ...(hidden ? { hidden } : {}) };
      if (Object.keys(kept).length === 0) lines.delete(line);
      else lines.set(line, kept);
    }
    this[axis] = lines;
  }

  /** Points from the sheet's edge to a line; hidden lines take no room. */
  offsetOf(axis: "rows" | "columns", line: number): number {
    const standard = axis === "rows" ? standardRowHeight : standardColumnWidth;
    return [...this[axis]]
      .filter(([at]) => at < line)
      .reduce(
        (sum, [, { size = standard, hidden = false }]) => sum + (hidden ? 0 : size) - standard,
        line * standard,
      );
  }

  move(move: Move): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.#cells) {
      const to = moveCell(Math.floor(key / columnLimit), key % columnLimit, move);
      if (to !== null) moved.set(keyOf(to.row, to.column), cell);
    }
    this.#cells = moved;
    this.merges = this.merges.map((merge) => moveArea(merge, move)).filter((merge) => merge !== null);
    const last = (move.axis === "rows" ? columnLimit : rowLimit) - 1;
    if (move.from !== 0 || move.to !== last) return;
    const lines = new Map<number, Line>();
    for (const [line, measures] of this[move.axis]) {
      const to = moveLine(line, move);
      if (to !== null) lines.set(to, measures);
    }
    this[move.axis] = lines;
  }
}
