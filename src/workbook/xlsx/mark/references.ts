// Addresses as they stand in files and marks: "B4", "$B$4", "A4:F4".
import type { GridArea } from "../../../sheets/grid.ts";

/** 1 for "B4"; null for what is no address of a cell. */
export function columnOf(address: string | null): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/iu.exec(address ?? "")?.[1];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The area of "A4:F4" or "B4"; null for what is none. */
export function areaOf(address: string): GridArea | null {
  const [from = "", to = from] = address.split(":");
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}

function cornerOf(address: string): { readonly row: number; readonly column: number } | null {
  const column = columnOf(address);
  const row = Number(/\d+$/u.exec(address)?.[0] ?? 0) - 1;
  return column === null || row < 0 ? null : { row, column };
}
