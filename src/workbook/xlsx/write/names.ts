// References in formulas, with sheet names as formulas spell them.
import { areaAddress, columnLetters, type GridArea } from "../../../sheets/grid.ts";

/** `'汇总表'`, for formulas: quoted whatever it is, because the rules about when that may be left out are long. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'汇总表'!$A$4:$F$9` */
export function areaReference(sheet: string, area: GridArea): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}

/** `'汇总表'!$1:$3`; rows 0-based, both included. */
export function rowsReference(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

/** `'汇总表'!$A:$B`; columns 0-based, both included. */
export function columnsReference(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** `'_选项'!$B$1:$B$20` */
export function columnReference(sheet: string, column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$1:$${letters}$${rows}`;
}
