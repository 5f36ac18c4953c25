// One worksheet of SheetJS as a SheetGrid, built from the cells that exist and never from the range that the file claims.
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { cellKey, type CellValue, type NumberKind, type SheetGrid } from "../../sheets/grid.ts";
import { numberKindOf } from "../number-format.ts";
import { tooManyCells } from "./errors.ts";

/** Cells of the rectangle around the filled ones, row by row up to the last filled cell. */
const maximalGridCells = 20_000_000;

const errorTexts: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** The days by which the 1904 system of old Mac workbooks lies behind. */
const days1904 = 1462;

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface GridOptions {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Serial numbers of the workbook count from 1904. */
  readonly since1904: boolean;
  readonly file: string;
}

/** The cells of a worksheet that was read with `dense`. Throws WorkbookFileError TOO-LARGE for cells scattered too widely. */
export function readGrid(worksheet: WorkSheet, options: GridOptions): SheetGrid {
  const filled: FilledCell[] = [];
  const numberKinds = new Map<string, NumberKind>();
  const rows: readonly (readonly CellObject[] | undefined)[] = worksheet["!data"] ?? [];
  // forEach passes over the holes of a row or sheet, of which a file can claim a million.
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const kind = kindOf(cell);
      const value = valueOf(cell, kind === "date" && options.since1904);
      if (value === null) return;
      filled.push({ row, column, value });
      if (kind !== null) numberKinds.set(cellKey(row, column), kind);
    });
  });
  return {
    sheet: options.sheet,
    hidden: options.hidden,
    ...rectangle(filled, options),
    numberKinds,
    merges: (worksheet["!merges"] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenRows(worksheet),
  };
}

function rectangle(
  filled: readonly FilledCell[],
  { file, sheet }: GridOptions,
): Pick<SheetGrid, "top" | "left" | "values"> {
  const top = filled[0]?.row ?? 0;
  const height = filled.length === 0 ? 0 : (filled[filled.length - 1]?.row ?? 0) - top + 1;
  const left = filled.reduce((least, { column }) => Math.min(least, column), Infinity);
  const values: CellValue[][] = Array.from({ length: height }, () => []);
  let total = 0;
  for (const { row, column, value } of filled) {
    const line = values[row - top];
    if (line === undefined) continue;
    total += column - left + 1 - line.length;
    if (total > maximalGridCells) throw tooManyCells(file, sheet, maximalGridCells);
    while (line.length < column - left) line.push(null);
    line.push(value);
  }
  return { top, left: Number.isFinite(left) ? left : 0, values };
}

/**
 * The value of a cell; null where it shows nothing. A formula without a stored result (some programs write such files)
 * is an error and not a blank: what it shows is unknown until Excel has calculated it.
 */
function valueOf(cell: CellObject, since1904: boolean): CellValue {
  switch (cell.t) {
    case "s":
      return typeof cell.v === "string" && cell.v !== "" ? cell.v : null;
    case "n":
      if (typeof cell.v !== "number" || !Number.isFinite(cell.v)) return null;
      return since1904 ? cell.v + days1904 : cell.v;
    case "b":
      return cell.v === true;
    case "e":
      return { error: errorTexts.get(cell.v) ?? cell.w ?? "#N/A" };
    case "z":
      return cell.f === undefined ? null : { error: "#CALC!" };
    case "d":
      // Not with `cellDates: false`; named so that every kind of cell is decided here.
      return null;
  }
}

/**
 * SheetJS gives the first cell of a built-in format that the file does not spell out (the Chinese dates, numFmt 27–36 and
 * 50–58) without its format, but shows the number by it: then the shown text tells.
 */
function kindOf(cell: CellObject): NumberKind | null {
  if (cell.t !== "n") return null;
  if (cell.z !== undefined) return numberKindOf(String(cell.z));
  if (cell.w === undefined) return null;
  if (/[/:]/u.test(cell.w)) return "date";
  return cell.w.includes("%") ? "percent" : null;
}

function hiddenRows(worksheet: WorkSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  (worksheet["!rows"] ?? []).forEach((row, index) => {
    // A row of height 0 is as invisible as a hidden one. The list has holes where rows have no properties.
    if (row.hidden === true || row.hpt === 0) hidden.add(index);
  });
  return hidden;
}
