// Where the cells of a plan stand and how: merged areas filled, looks gathered into rectangles, heights of rows that
// Excel does not measure itself. Pure, for every writer of sheets.
import { cellKey, type GridArea } from "../sheets/grid.ts";
import type { PlacedCell, PlanColumn, SheetPlan } from "../sheets/sheet-plan.ts";
import { styleOfLook, writtenCell, type LookStyle } from "./looks.ts";

/** A cell with its place and the style it is drawn in. */
export interface StyledCell extends PlacedCell {
  readonly style: LookStyle;
}

/** A heading that is not merged runs on over the cells beside it instead of wrapping in its own narrow column. */
const runningOn: Readonly<Partial<Record<PlacedCell["look"], LookStyle>>> = {
  title: { ...styleOfLook.title, wrap: false, across: "left" },
  subtitle: { ...styleOfLook.subtitle, wrap: false },
  quiet: { ...styleOfLook.quiet, wrap: false },
};

/** Cells that are in no merged area. */
export function styledCells(cells: readonly PlacedCell[]): readonly StyledCell[] {
  return cells.map((cell) => ({ ...cell, style: runningOn[cell.look] ?? styleOfLook[cell.look] }));
}

/** All cells of a plan, row by row; a merged area is drawn as its first cell, and only that one has a value. */
export function cellsOfPlan({ rows, merges }: SheetPlan): readonly StyledCell[] {
  const placed = rows.flatMap((cells, row) => cells.map((cell, column) => ({ ...cell, row, column })));
  const byPlace = new Map(styledCells(placed).map((cell) => [cellKey(cell.row, cell.column), cell]));
  for (const merge of merges) {
    const first = byPlace.get(cellKey(merge.top, merge.left));
    if (first === undefined) continue;
    for (const { row, column } of placesIn(merge)) {
      const value = row === merge.top && column === merge.left ? first.value : null;
      const style = styleOfLook[first.look];
      byPlace.set(cellKey(row, column), { row, column, value, look: first.look, style });
    }
  }
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function* placesIn(area: GridArea): Generator<Place> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
}

export function cellCount(area: GridArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The rectangle in parts of whole rows, none of more cells than this unless a single row is. */
export function rowsInParts(area: GridArea, cells: number): readonly GridArea[] {
  const height = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  return Array.from({ length: Math.ceil((area.bottom - area.top + 1) / height) }, (_, part) => {
    const top = area.top + part * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

/** Whether the place lies in a merged area but is not the first cell of it, which alone takes a value. */
export function isCovered(merge: GridArea, row: number, column: number): boolean {
  const inside = merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right;
  return inside && (row !== merge.top || column !== merge.left);
}

/** Rectangles that cover exactly these places, which are given row by row. */
export function rectanglesOf(places: readonly Place[]): readonly GridArea[] {
  const done: GridArea[] = [];
  /** Rectangles that end in the row before, by their columns. */
  let above = new Map<string, GridArea>();
  let current = new Map<string, GridArea>();
  const runs = runsOf(places);
  for (const [index, run] of runs.entries()) {
    if (runs[index - 1]?.top !== run.top) {
      done.push(...above.values());
      above = current;
      current = new Map();
    }
    const columns = `${run.left}-${run.right}`;
    const upper = above.get(columns);
    const joins = upper?.bottom === run.top - 1;
    if (joins) above.delete(columns);
    current.set(columns, joins ? { ...upper, bottom: run.top } : run);
  }
  return [...done, ...above.values(), ...current.values()];
}

/** Neighbours in a row as one rectangle. */
function runsOf(places: readonly Place[]): readonly GridArea[] {
  const runs: GridArea[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The rectangles drawn in each style. */
export function areasByStyle(cells: readonly StyledCell[]): ReadonlyMap<LookStyle, readonly GridArea[]> {
  const byStyle = new Map<LookStyle, StyledCell[]>();
  for (const cell of cells) {
    const same = byStyle.get(cell.style);
    if (same === undefined) byStyle.set(cell.style, [cell]);
    else same.push(cell);
  }
  return new Map([...byStyle].map(([style, same]) => [style, rectanglesOf(same)]));
}

/** The rectangles with lines around each cell. */
export function borderedAreas(cells: readonly StyledCell[]): readonly GridArea[] {
  return rectanglesOf(cells.filter(({ style }) => style.border));
}

const pointsPerCharacter = 6.5;
const standardWidth = 48;
const standardHeight = 15;
const tallest = 409;

/** Points. */
export function widthInPoints({ width }: PlanColumn): number {
  return width * pointsPerCharacter;
}

/** A row's height in points; `merged` where a merged area begins in it, whose text Excel does not measure itself. */
export interface RowHeight {
  readonly points: number;
  readonly merged: boolean;
}

/** Heights of the rows that fit their text. Estimates, rather too high than too low. `cells` are those of the plan. */
export function rowHeights(
  plan: SheetPlan,
  cells: readonly StyledCell[] = cellsOfPlan(plan),
): ReadonlyMap<number, RowHeight> {
  const merges = new Map(plan.merges.map((merge) => [cellKey(merge.top, merge.left), merge]));
  const begun = new Set(plan.merges.map(({ top }) => top));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const merge = merges.get(cellKey(cell.row, cell.column));
    const lines = linesOf(cell, widthOf(plan, cell, merge));
    const height =
      (lines * cell.style.size * 1.4 + 4) / (merge === undefined ? 1 : merge.bottom - merge.top + 1);
    heights.set(
      cell.row,
      Math.min(tallest, Math.max(heights.get(cell.row) ?? standardHeight, Math.round(height * 100) / 100)),
    );
  }
  return new Map([...heights].map(([row, points]) => [row, { points, merged: begun.has(row) }]));
}

/** Heights in points of the rows in which a merged area begins: the others Excel fits to their text. */
export function mergedRowHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  return new Map(
    [...rowHeights(plan)].flatMap(([row, { points, merged }]) => (merged ? [[row, points]] : [])),
  );
}

function widthOf(plan: SheetPlan, { column }: StyledCell, merge: GridArea | undefined): number {
  const columns = plan.columns.slice(column, (merge?.right ?? column) + 1);
  const given = columns.reduce((sum, each) => sum + widthInPoints(each), 0);
  return given === 0 ? standardWidth : given;
}

function linesOf(cell: StyledCell, width: number): number {
  const { value } = writtenCell(cell);
  if (typeof value !== "string" || !cell.style.wrap) return 1;
  const perLine = Math.max(1, width - 8);
  return value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, cell.style.size) / perLine)), 0);
}

/** A character beyond Latin-1 is as wide as the font is high, any other a good half of it. */
function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > "\u00ff" ? size : size * 0.55), 0);
}
