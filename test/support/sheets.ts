// Sheets for the readers' tests, from rows of cells: positions, merges, formats and hidden rows in Excel's own terms.
import {
  cellKey,
  type CellValue,
  type GridArea,
  type NumberKind,
  type SheetGrid,
} from "../../src/sheets/grid.ts";

export interface SheetSpec {
  readonly sheet?: string;
  readonly hidden?: boolean;
  /** First cell of `rows`; "A1" where it is left out. */
  readonly at?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** "B4:B6" */
  readonly merges?: readonly string[];
  /** Sheet row numbers, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Cells formatted as dates, as percentages. */
  readonly dates?: readonly string[];
  readonly percents?: readonly string[];
}

/** Row and column, 0-based, of "B4". */
export function position(address: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (match === null) throw new Error(`Not an address: ${address}`);
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function areaOf(address: string): GridArea {
  const [from = "", to = from] = address.split(":");
  const [first, last] = [position(from), position(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** A sheet as the adapters give it. */
export function sheetOf(spec: SheetSpec): SheetGrid {
  const { row: top, column: left } = position(spec.at ?? "A1");
  const width = Math.max(0, ...spec.rows.map((row) => row.length));
  const kinds = new Map<string, NumberKind>();
  for (const [kind, cells] of [
    ["date", spec.dates],
    ["percent", spec.percents],
  ] as const) {
    for (const cell of cells ?? []) kinds.set(cellKey(position(cell).row, position(cell).column), kind);
  }
  return {
    sheet: spec.sheet ?? "Sheet1",
    hidden: spec.hidden ?? false,
    top,
    left,
    values: spec.rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]),
    numberKinds: kinds,
    merges: (spec.merges ?? []).map(areaOf),
    hiddenRows: new Set((spec.hiddenRows ?? []).map((row) => row - 1)),
  };
}
