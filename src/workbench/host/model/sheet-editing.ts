// Changes to the cells of a sheet as Excel makes them: entries, formats, merges, clearing, insertion and deletion.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asOneOf, asText } from "../unknown.ts";
import { areaText, contains, intersection, isWholeColumns, isWholeRows, rowsOf, columnsOf } from "./areas.ts";
import { emptyCell, valueType, wireValue } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { displayText } from "./display.ts";
import { readEntry } from "./entry.ts";
import { eventTypes } from "./events.ts";
import { moveArea, moveCell } from "./moves.ts";
import type { Move } from "./moves.ts";
import { moveFormula } from "./formula-references.ts";
import type { SheetCells } from "./sheet-cells.ts";
import type { Worksheet } from "./worksheet.ts";

export function* cellsIn(cells: SheetCells, area: GridArea): Generator<readonly [number, number, Cell]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column, cells.get(row, column)];
  }
}

/** One value per cell from a matrix of the range's size, or the same single value for all; null leaves a cell alone. */
function spread(area: GridArea, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const fits =
    given.length === rowsOf(area) &&
    given.every((line: unknown) => Array.isArray(line) && line.length === columnsOf(area));
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  const rows = given as readonly (readonly unknown[])[];
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

function bounded(area: GridArea): void {
  if (isWholeRows(area) || isWholeColumns(area))
    throw new HostError("ApiNotFound", "host: writing to entire rows or columns is not implemented");
}

/** Writes values or formulas; of a merged area only the first cell takes them. */
export function writeEntries(sheet: Worksheet, area: GridArea, given: unknown): void {
  bounded(area);
  const entryAt = spread(area, given);
  sheet.allow("editCells", area);
  const single = rowsOf(area) === 1 && columnsOf(area) === 1;
  const before = sheet.cells.get(area.top, area.left).value;
  for (const [row, column, cell] of [...cellsIn(sheet.cells, area)]) {
    const entry = entryAt(row, column);
    if (entry === null || entry === undefined || isCovered(sheet.cells, row, column)) continue;
    if (!["string", "number", "boolean"].includes(typeof entry)) throw new HostError("InvalidArgument");
    const read = readEntry(entry, cell.format, sheet.workbook.currentYear);
    const format = read.format !== null && cell.format === "General" ? read.format : cell.format;
    sheet.cells.set(row, column, { ...cell, value: read.value, formula: read.formula, format });
  }
  sheet.workbook.recalculate();
  raiseChanged(sheet, area, "RangeEdited", single ? { before } : {});
}

/** Cells of a merged area other than its first hold nothing. */
function isCovered(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

export function writeNumberFormats(sheet: Worksheet, area: GridArea, given: unknown): void {
  bounded(area);
  const formatAt = spread(area, given);
  changeFormat(sheet, area, (cell, row, column) => {
    const format = formatAt(row, column);
    return format === null ? cell : { ...cell, format: asText(format) };
  });
}

export function changeFormat(
  sheet: Worksheet,
  area: GridArea,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  sheet.allow("formatCells", null);
  for (const [row, column, cell] of [...cellsIn(sheet.cells, area)])
    sheet.cells.set(row, column, change(cell, row, column));
  sheet.touched();
}

export function clear(sheet: Worksheet, area: GridArea, applyTo: unknown): void {
  const what = asOneOf(applyTo, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const used = sheet.cells.usedArea(false);
  const common = used && intersection(used, area);
  sheet.allow(what === "Formats" ? "formatCells" : "editCells", common ?? area);
  if (what !== "Formats" && common !== null) {
    for (const [row, column, cell] of [...cellsIn(sheet.cells, common)])
      sheet.cells.set(row, column, { ...cell, value: null, formula: null });
  }
  if (what !== "Contents") {
    sheet.range(area).conditionalFormats.clearAll();
    sheet.cells.merges = sheet.cells.merges.filter((merge) => !contains(area, merge));
    if (common !== null) {
      for (const [row, column, cell] of [...cellsIn(sheet.cells, common)])
        sheet.cells.set(row, column, { ...emptyCell, value: cell.value, formula: cell.formula });
    }
  }
  sheet.workbook.recalculate();
  if (what === "Formats") sheet.touched();
  else raiseChanged(sheet, area, "RangeEdited", {});
}

/** Joins cells; only the first keeps its content. A table takes no merged cells. */
export function merge(sheet: Worksheet, area: GridArea, across: boolean): void {
  sheet.allow("formatCells", null);
  if (sheet.allTables.some((table) => intersection(table.area, area) !== null))
    throw new HostError("InvalidOperation");
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
    : [area];
  sheet.cells.merges = [
    ...sheet.cells.merges.filter((one) => intersection(one, area) === null),
    ...parts.filter((part) => rowsOf(part) * columnsOf(part) > 1),
  ];
  for (const part of parts) {
    for (const [row, column, cell] of [...cellsIn(sheet.cells, part)])
      if (row !== part.top || column !== part.left)
        sheet.cells.set(row, column, { ...cell, value: null, formula: null });
  }
  sheet.touched();
}

export function unmerge(sheet: Worksheet, area: GridArea): void {
  sheet.allow("formatCells", null);
  sheet.cells.merges = sheet.cells.merges.filter((one) => intersection(one, area) === null);
  sheet.touched();
}

/** Inserts or deletes cells and moves everything that hangs on them. A merged area may not be torn. */
export function shift(sheet: Worksheet, move: Move): void {
  const inserts = move.count > 0;
  const rows = move.axis === "rows";
  sheet.allow(
    rows ? (inserts ? "insertRows" : "deleteRows") : inserts ? "insertColumns" : "deleteColumns",
    null,
  );
  const torn = sheet.cells.merges.some((one) => {
    const [first, last] = rows ? [one.left, one.right] : [one.top, one.bottom];
    const end = rows ? one.bottom : one.right;
    return end >= move.at && (first < move.from || last > move.to) && first <= move.to && last >= move.from;
  });
  if (torn) throw new HostError("InvalidOperation");
  sheet.cells.move(move);
  for (const owner of sheet.workbook.worksheets.items) moveFormulas(owner, sheet, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.map((area) => moveArea(area, move)).filter((area) => area !== null);
    return format.areas.length > 0;
  });
  sheet.validations = sheet.validations.flatMap((one) => {
    const area = moveArea(one.area, move);
    return area === null ? [] : [{ ...one, area }];
  });
  sheet.allTables = sheet.allTables.filter((table) => {
    const area = moveArea(table.area, move);
    if (area !== null) table.area = area;
    return area !== null;
  });
  sheet.workbook.moveComments(sheet, (row, column) => moveCell(row, column, move));
  for (const range of sheet.followers) range.follow(move);
  sheet.workbook.recalculate();
  raiseChanged(sheet, shiftedArea(move), shiftName(move), {});
}

function moveFormulas(owner: Worksheet, moved: Worksheet, move: Move): void {
  for (const [row, column, cell] of owner.cells.entries()) {
    if (cell.formula === null) continue;
    const formula = moveFormula(cell.formula, owner.name, moved.name, move);
    if (formula !== cell.formula) owner.cells.set(row, column, { ...cell, formula });
  }
}

function shiftedArea({ axis, at, count, from, to }: Move): GridArea {
  const end = at + Math.abs(count) - 1;
  return axis === "rows"
    ? { top: at, bottom: end, left: from, right: to }
    : { left: at, right: end, top: from, bottom: to };
}

function shiftName(move: Move): string {
  const area = shiftedArea(move);
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  return `${what}${move.count > 0 ? "Inserted" : "Deleted"}`;
}

/** Width in points by the widest text; a character beyond Latin-1 counts double. */
export function autofitColumns(sheet: Worksheet, area: GridArea): void {
  sheet.allow("formatColumns", null);
  const used = sheet.cells.usedArea(true);
  const common = used && intersection(used, area);
  if (common === null) return;
  for (let column = common.left; column <= common.right; column++) {
    let widest = 0;
    for (let row = common.top; row <= common.bottom; row++) {
      const cell = sheet.cells.get(row, column);
      const units = [...displayText(cell.value, cell.format)].map((c) => (c > "\u00ff" ? 2 : 1));
      widest = Math.max(
        widest,
        units.reduce((sum, unit) => sum + unit, 0),
      );
    }
    if (widest > 0)
      sheet.cells.setLines("columns", column, column, { size: Math.min(1_800, widest * 6 + 6) });
  }
  sheet.touched();
}

/** Notes the change for listeners of the sheet and the workbook; details are given for a single cell only, as in Excel. */
function raiseChanged(
  sheet: Worksheet,
  area: GridArea,
  changeType: string,
  single: { readonly before?: Cell["value"] },
): void {
  const after = sheet.cells.get(area.top, area.left).value;
  const details =
    single.before === undefined
      ? {}
      : {
          valueBefore: wireValue(single.before),
          valueAfter: wireValue(after),
          valueTypeBefore: valueType(single.before),
          valueTypeAfter: valueType(after),
        };
  sheet.workbook.events.raise(eventTypes.changed, sheet.id, {
    changeType,
    source: "Local",
    triggerSource: sheet.workbook.inBatch ? "ThisLocalAddin" : "Unknown",
    worksheetId: sheet.id,
    address: areaText(area),
    shiftDirection: "None",
    ...details,
  });
  sheet.touched();
}
