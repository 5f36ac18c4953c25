// How large rows and notes must be for their text to be seen. Excel measures a row anew when its text changes; until
// then, and for merged areas always, our estimate stands.
import type { GridArea } from "../../../sheets/grid.ts";
import type { PlanCell, SheetPlan } from "../../../sheets/sheet-plan.ts";
import { fonts, styleOf } from "./cell-style.ts";

/** Of Excel's default font (11 points): the widest digit in pixels, and what Excel adds to a column for margins. */
const digitPixels = 8;
const marginPixels = 5;
const defaultColumnPixels = 72;
export const defaultRowPoints = 20;

/** The width that the file states for a column of so many characters, in digits with margins. */
export function columnWidth(characters: number): number {
  return Math.floor(((characters * digitPixels + marginPixels) / digitPixels) * 256) / 256;
}

export function columnPixels(width: number | undefined): number {
  return width === undefined ? defaultColumnPixels : Math.round(width * digitPixels);
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/u;

/** Width of one line in characters of the default font: Chinese ones take two. */
export function lineWidth(line: string): number {
  return [...line].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

/** Lines that a text takes when it wraps after so many characters. */
export function wrappedLines(text: string, characters: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / Math.max(1, characters))), 0);
}

/** A row's height in points; `fixed` where Excel would not find it out by itself. */
export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

/** Excel's limit. */
const tallestRow = 409;

/** `merged`: the merged area that begins at a column of this row. */
export function rowHeight(
  cells: readonly PlanCell[],
  columns: SheetPlan["columns"],
  merged: ReadonlyMap<number, GridArea>,
): RowHeight {
  let points = defaultRowPoints;
  let fixed = false;
  for (const [column, cell] of cells.entries()) {
    if (cell.value === null || cell.value === "") continue;
    const area = merged.get(column);
    const style = styleOf(cell, area !== undefined);
    const { size } = fonts[style.font];
    const room = charactersOf(columns, column, area?.right ?? column) - (style.border === "none" ? 0 : 2);
    const characters = room * (11 / size);
    // An area over several rows has more height than we can tell: it asks for one line of this row.
    const lines =
      style.wrap && (area === undefined || area.top === area.bottom)
        ? wrappedLines(String(cell.value), characters)
        : 1;
    const needed = lines * size * 1.4 + (size > 12 ? 10 : 4);
    points = Math.max(points, needed);
    fixed ||= area !== undefined && lines > 1;
  }
  return { points: Math.min(tallestRow, Math.round(points * 4) / 4), fixed };
}

function charactersOf(columns: SheetPlan["columns"], from: number, to: number): number {
  let sum = 0;
  for (let column = from; column <= to; column += 1) sum += columns[column]?.width ?? 8;
  return sum;
}
