// Rectangles of cells: addresses as Excel writes them, and how a rectangle moves when cells are inserted or deleted.
import { columnLetters } from "../../../sheets/grid.ts";
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: GridArea = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export const rowsOf = (area: GridArea): number => area.bottom - area.top + 1;
export const columnsOf = (area: GridArea): number => area.right - area.left + 1;
export const isWholeRows = (area: GridArea): boolean => columnsOf(area) === columnLimit;
export const isWholeColumns = (area: GridArea): boolean => rowsOf(area) === rowLimit;

export function sameArea(a: GridArea, b: GridArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(outer: GridArea, inner: GridArea): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function intersection(a: GridArea, b: GridArea): GridArea | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(a: GridArea, b: GridArea): GridArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` outside `hole`: at most four rectangles. */
export function without(area: GridArea, hole: GridArea): readonly GridArea[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const rest: GridArea[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (cut.left > area.left) rest.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ ...cut, left: cut.right + 1, right: area.right });
  return rest;
}

/** Refuses a rectangle that is not inside a sheet. */
export function checkedArea(area: GridArea): GridArea {
  const whole = Object.values(area).every(Number.isInteger);
  if (!whole || !contains(wholeSheet, area) || area.top > area.bottom || area.left > area.right)
    throw new HostError("InvalidArgument");
  return area;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rectangle of "B2", "A1:C3", "A:C" or "1:3", with or without "$"; InvalidArgument for anything else. */
export function parseArea(address: string): GridArea {
  const text = address.replaceAll("$", "").trim().toUpperCase();
  const parts = /^(?:([A-Z]{1,3})(\d{1,7})?|(\d{1,7}))(?::(?:([A-Z]{1,3})(\d{1,7})?|(\d{1,7})))?$/.exec(text);
  if (parts === null) throw new HostError("InvalidArgument");
  const [, column1, row1, onlyRow1, column2, row2, onlyRow2] = parts;
  if (onlyRow1 !== undefined) {
    if (onlyRow2 === undefined) throw new HostError("InvalidArgument");
    const rows = [Number(onlyRow1) - 1, Number(onlyRow2) - 1];
    return checkedArea({ ...wholeSheet, top: Math.min(...rows), bottom: Math.max(...rows) });
  }
  if (column1 === undefined) throw new HostError("InvalidArgument");
  if (row1 === undefined) {
    if (column2 === undefined || row2 !== undefined) throw new HostError("InvalidArgument");
    const columns = [columnNumber(column1), columnNumber(column2)];
    return checkedArea({ ...wholeSheet, left: Math.min(...columns), right: Math.max(...columns) });
  }
  const one = { row: Number(row1) - 1, column: columnNumber(column1) };
  if (column2 === undefined && onlyRow2 === undefined)
    return checkedArea({ top: one.row, left: one.column, bottom: one.row, right: one.column });
  if (column2 === undefined || row2 === undefined) throw new HostError("InvalidArgument");
  const two = { row: Number(row2) - 1, column: columnNumber(column2) };
  return checkedArea({
    top: Math.min(one.row, two.row),
    left: Math.min(one.column, two.column),
    bottom: Math.max(one.row, two.row),
    right: Math.max(one.column, two.column),
  });
}

/** "B2", "A1:C3", "A:C" or "1:3". */
export function areaText(area: GridArea): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const from = `${columnLetters(area.left)}${area.top + 1}`;
  const to = `${columnLetters(area.right)}${area.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** "Sheet1!A1", quoted where Excel quotes. */
export function fullAddress(sheet: string, area: GridArea): string {
  return `${quotedSheet(sheet)}!${areaText(area)}`;
}

/** "Sheet1!$A$1:$B$2" for "Sheet1!A1:B2". */
export function absolute(address: string): string {
  return address.replace(/([^!]+)$/, (cells) => cells.replace(/[A-Z]+|\d+/g, (part) => `$${part}`));
}

/** Excel quotes names that hold anything but letters (of any script), digits and underscores, or begin with a digit. */
export function quotedSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits "'a b'!A1" into sheet name and address; the sheet is null where the address names none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, address: text };
  const name = text.slice(0, at);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, address: text.slice(at + 1) };
}
