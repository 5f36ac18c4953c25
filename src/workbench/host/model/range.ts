// A range of one sheet: addressing, reading and writing. A kept range follows insertions and deletions.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import type { Tracked } from "../host-object.ts";
import { asCount, asFlag, asNumber, asOneOf, asRecord, asText } from "../unknown.ts";
import * as areas from "./areas.ts";
import { valueType, wireValue } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { cellProperties } from "./cell-properties.ts";
import { ConditionalFormatCollection } from "./conditional-format.ts";
import { DataValidation } from "./data-validation.ts";
import { displayText } from "./display.ts";
import { RangeFormat } from "./format.ts";
import { moveArea } from "./moves.ts";
import type { Move } from "./moves.ts";
import { RangeAreas } from "./range-areas.ts";
import { RangeView } from "./range-view.ts";
import { findSpecialCells } from "./special-cells.ts";
import type { Worksheet } from "./worksheet.ts";

const insertShifts = ["Down", "Right"] as const;
const deleteShifts = ["Up", "Left"] as const;

export class Range implements Tracked {
  static readonly type = "Range";
  #area: GridArea | null;

  constructor(
    readonly sheet: Worksheet,
    area: GridArea,
  ) {
    this.#area = areas.checkedArea(area);
  }

  /** Where the range is now; an error once its sheet or all its cells are deleted. */
  get area(): GridArea {
    if (this.sheet.isDeleted) throw new HostError("ItemNotFound");
    if (this.#area === null) throw new HostError("InvalidReference");
    return this.#area;
  }
  kept(): void {
    this.sheet.followers.add(this);
  }
  released(): void {
    this.sheet.followers.delete(this);
  }
  follow(move: Move): void {
    this.#area = this.#area && moveArea(this.#area, move);
  }

  #at(area: GridArea): Range {
    return new Range(this.sheet, area);
  }

  get address(): string {
    return areas.fullAddress(this.sheet.name, this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return areas.rowsOf(this.area);
  }
  get columnCount(): number {
    return areas.columnsOf(this.area);
  }
  /** -1 above 2^31 - 1 cells, as documented. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return areas.isWholeRows(this.area);
  }
  get isEntireColumn(): boolean {
    return areas.isWholeColumns(this.area);
  }

  /** A matrix of the range; null for entire rows or columns, as Excel gives no cells of an unbounded range. */
  #matrix<T>(read: (cell: Cell) => T): T[][] | null {
    const { area, sheet } = this;
    if (areas.isWholeColumns(area) || areas.isWholeRows(area)) return null;
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column++)
        line.push(read(sheet.cells.get(row, column)));
      rows.push(line);
    }
    return rows;
  }

  get values(): unknown {
    return this.#matrix((cell) => wireValue(cell.value));
  }
  set values(given: unknown) {
    this.sheet.writeEntries(this.area, given);
  }
  get formulas(): unknown {
    return this.#matrix((cell) => cell.formula ?? wireValue(cell.value));
  }
  set formulas(given: unknown) {
    this.sheet.writeEntries(this.area, given);
  }
  get text(): unknown {
    return this.#matrix((cell) => displayText(cell.value, cell.format));
  }
  get numberFormat(): unknown {
    return this.#matrix((cell) => cell.format);
  }
  set numberFormat(given: unknown) {
    this.sheet.writeNumberFormats(this.area, given);
  }
  get valueTypes(): unknown {
    return this.#matrix((cell) => valueType(cell.value));
  }

  get rowHidden(): boolean | null {
    return this.sheet.linesHidden("rows", this.area.top, this.area.bottom);
  }
  set rowHidden(value: unknown) {
    this.sheet.hideLines("rows", this.area.top, this.area.bottom, asFlag(value));
  }
  get columnHidden(): boolean | null {
    return this.sheet.linesHidden("columns", this.area.left, this.area.right);
  }
  set columnHidden(value: unknown) {
    this.sheet.hideLines("columns", this.area.left, this.area.right, asFlag(value));
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: [this.area] });
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }

  getCellProperties(wanted: unknown): unknown {
    return cellProperties(this.sheet, this.area, asRecord(wanted));
  }
  getCell(row: unknown, column: unknown): Range {
    const top = this.area.top + asNumber(row);
    const left = this.area.left + asNumber(column);
    return this.#at({ top, left, bottom: top, right: left });
  }
  getRow(index: unknown): Range {
    const top = this.area.top + asNumber(index);
    return this.#at({ ...this.area, top, bottom: top });
  }
  getColumn(index: unknown): Range {
    const left = this.area.left + asNumber(index);
    return this.#at({ ...this.area, left, right: left });
  }
  getLastRow(): Range {
    return this.#at({ ...this.area, top: this.area.bottom });
  }
  getLastColumn(): Range {
    return this.#at({ ...this.area, left: this.area.right });
  }
  getLastCell(): Range {
    return this.#at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  getEntireRow(): Range {
    return this.#at({ ...areas.wholeSheet, top: this.area.top, bottom: this.area.bottom });
  }
  getEntireColumn(): Range {
    return this.#at({ ...areas.wholeSheet, left: this.area.left, right: this.area.right });
  }
  getOffsetRange(rows: unknown, columns: unknown): Range {
    const { top, left, bottom, right } = this.area;
    const [down, across] = [asNumber(rows), asNumber(columns)];
    return this.#at({ top: top + down, left: left + across, bottom: bottom + down, right: right + across });
  }
  getResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this;
    return this.#at({ ...area, bottom: area.bottom + asNumber(rows), right: area.right + asNumber(columns) });
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.area;
    return this.#at({ top, left, bottom: top + asCount(rows, 1) - 1, right: left + asCount(columns, 1) - 1 });
  }
  getBoundingRect(other: unknown): Range {
    return this.#at(areas.boundingArea(this.area, this.#other(other)));
  }
  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = areas.intersection(this.area, this.#other(other));
    return area && this.#at(area);
  }
  getUsedRange(valuesOnly?: unknown): Range {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.sheet.cells.usedArea(valuesOnly === true, this.area);
    return used && this.#at(used);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.cells.mergesIn(this.area);
    return merges.length === 0 ? null : new RangeAreas(this.sheet, merges);
  }
  getSpecialCells(kind: unknown, valueKind?: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(kind, valueKind);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  }
  getSpecialCellsOrNullObject(kind: unknown, valueKind?: unknown): RangeAreas | null {
    const found = findSpecialCells(this.sheet, this.area, kind, valueKind);
    return found.length === 0 ? null : new RangeAreas(this.sheet, found);
  }
  getVisibleView(): RangeView {
    return new RangeView(this.sheet, this.area);
  }
  #other(given: unknown): GridArea {
    if (!(given instanceof Range)) return areas.parseArea(areas.splitAddress(asText(given)).address);
    if (given.sheet !== this.sheet) throw new HostError("InvalidArgument");
    return given.area;
  }

  merge(across?: unknown): void {
    this.sheet.merge(this.area, across === true);
  }
  unmerge(): void {
    this.sheet.unmerge(this.area);
  }
  clear(applyTo?: unknown): void {
    this.sheet.clear(this.area, applyTo ?? "All");
  }
  insert(shift: unknown): Range {
    const { area } = this;
    const down = asOneOf(shift, insertShifts) === "Down";
    this.sheet.shift(
      down
        ? { axis: "rows", at: area.top, count: areas.rowsOf(area), from: area.left, to: area.right }
        : { axis: "columns", at: area.left, count: areas.columnsOf(area), from: area.top, to: area.bottom },
    );
    return this.#at(area);
  }
  delete(shift: unknown): void {
    const { area } = this;
    const up = asOneOf(shift, deleteShifts) === "Up";
    this.sheet.shift(
      up
        ? { axis: "rows", at: area.top, count: -areas.rowsOf(area), from: area.left, to: area.right }
        : { axis: "columns", at: area.left, count: -areas.columnsOf(area), from: area.top, to: area.bottom },
    );
  }
  /** Shows the sheet and selects the range. */
  select(): void {
    const { area } = this;
    this.sheet.activate();
    this.sheet.workbook.select(this.sheet, area);
  }
  calculate(): void {
    this.sheet.workbook.recalculate();
  }
  /** The library asks before it splits a large write into chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new HostError("InvalidArgument", sizeMismatch);
  }
}

export const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
