// How the cells of a workbook file look: number formats, formulas, widths from any format; styles from .xlsx only.
import { read, utils } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { cellKey } from "../../sheets/grid.ts";
import type { SheetLooks } from "../host/model/load-cells.ts";
import { readStyles } from "./read-styles.ts";

/** Looks by sheet name. What cannot be read is left out: a plain look is no fault. */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLooks> {
  const workbook = read(bytes, { type: "array", cellNF: true, cellFormula: true, cellStyles: true });
  const styles = readStyles(bytes);
  return new Map(
    workbook.SheetNames.flatMap((name) => {
      const sheet = workbook.Sheets[name];
      if (sheet === undefined) return [];
      const ofSheet = styles.get(name);
      return [[name, { ...looksOf(sheet), ...(ofSheet === undefined ? {} : { styles: ofSheet }) }] as const];
    }),
  );
}

function looksOf(sheet: WorkSheet): SheetLooks {
  const formats = new Map<string, string>();
  const formulas = new Map<string, string>();
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(address);
    if (typeof cell.z === "string" && cell.z !== "General") formats.set(cellKey(r, c), cell.z);
    if (cell.f !== undefined) formulas.set(cellKey(r, c), `=${cell.f}`);
  }
  return {
    formats,
    formulas,
    columnWidths: sizes(sheet["!cols"], ({ wpx }) => wpx, 0.75),
    rowHeights: sizes(sheet["!rows"], ({ hpt }) => hpt, 1),
  };
}

function sizes<T>(
  lines: readonly (T | undefined)[] | undefined,
  size: (line: T) => number | undefined,
  points: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  lines?.forEach((line, index) => {
    const given = line === undefined ? undefined : size(line);
    if (given !== undefined && given > 0) found.set(index, given * points);
  });
  return found;
}
