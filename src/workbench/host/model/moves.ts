// Insertion and deletion of cells: where a rectangle goes when rows or columns appear or vanish.
import type { GridArea } from "../../../sheets/grid.ts";

/**
 * `count` lines are inserted before line `at` (positive) or deleted from it on (negative). Only what lies between
 * `from` and `to` on the other axis moves: all of it for entire rows.
 */
export interface Move {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Where one line goes; null where it is deleted. */
export function moveLine(line: number, move: Move): number | null {
  if (line < move.at) return line;
  if (move.count >= 0) return line + move.count;
  return line < move.at - move.count ? null : line + move.count;
}

/** The new first and last line of a span that is stretched, shrunk or moved; null where all of it is deleted. */
function moveSpan(first: number, last: number, move: Move): readonly [number, number] | null {
  if (move.count >= 0)
    return [first < move.at ? first : first + move.count, last < move.at ? last : last + move.count];
  const end = move.at - move.count;
  if (first >= move.at && last < end) return null;
  const newFirst = first < move.at ? first : Math.max(move.at, first + move.count);
  const newLast = last < move.at ? last : last < end ? move.at - 1 : last + move.count;
  return [newFirst, newLast];
}

/** Where a rectangle goes; null where it is deleted. One that sticks out sideways of the moved strip stays. */
export function moveArea(area: GridArea, move: Move): GridArea | null {
  if (move.axis === "rows") {
    if (area.left < move.from || area.right > move.to) return area;
    const span = moveSpan(area.top, area.bottom, move);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < move.from || area.bottom > move.to) return area;
  const span = moveSpan(area.left, area.right, move);
  return span && { ...area, left: span[0], right: span[1] };
}

/** Where a cell goes; null where it is deleted. */
export function moveCell(
  row: number,
  column: number,
  move: Move,
): { readonly row: number; readonly column: number } | null {
  const across = move.axis === "rows" ? column : row;
  if (across < move.from || across > move.to) return { row, column };
  const line = moveLine(move.axis === "rows" ? row : column, move);
  if (line === null) return null;
  return move.axis === "rows" ? { row: line, column } : { row, column: line };
}
