// A worksheet as plain cells: what every reader works on, whether it came from Excel or from a file.

/** An Excel error such as #N/A or #REF!: never text and never a number. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | null | CellError;

/** What a number format makes of a number. Only what changes the meaning is kept. */
export type NumberKind = "date" | "percent";

/** A rectangle in sheet coordinates, 0-based, both ends included. */
export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The used part of a worksheet. `values[0][0]` is the cell at (`top`, `left`); all other coordinates
 * (merges, hidden rows, keys of `numberKinds`) are sheet coordinates, 0-based.
 */
export interface SheetGrid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Only cells whose number is a date (Excel serial) or a percentage (0.04 shown as 4%); key `cellKey(row, column)`. */
  readonly numberKinds: ReadonlyMap<string, NumberKind>;
  readonly merges: readonly GridArea[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** All sheets of one workbook, with the name under which findings mention it. */
export interface WorkbookCells {
  readonly file: string;
  readonly grids: readonly SheetGrid[];
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The value at sheet coordinates; null outside the used part. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B4" for row 3, column 1 (both 0-based). */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A4:F4"; a single cell is "A4". */
export function areaAddress(area: GridArea): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}
