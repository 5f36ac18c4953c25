// One worksheet: its state, its rules about who may change what, and the members of the rich API.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asCount, asFlag, asNumber, asOneOf, asText, asColour } from "../unknown.ts";
import {
  areaText,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseArea,
  splitAddress,
  wholeSheet,
} from "./areas.ts";
import { emptyCell } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { ChartCollection } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { CommentCollection } from "./comment.ts";
import type { ConditionalFormat } from "./conditional-format.ts";
import type { Validation } from "./data-validation.ts";
import { eventTypes } from "./events.ts";
import { NamedItemCollection } from "./names.ts";
import { PageLayout, WorksheetFreezePanes } from "./page-layout.ts";
import { WorksheetProtection } from "./protection.ts";
import type { Change } from "./protection.ts";
import { Range } from "./range.ts";
import { RangeAreas } from "./range-areas.ts";
import { SheetCells } from "./sheet-cells.ts";
import * as editing from "./sheet-editing.ts";
import type { Move } from "./moves.ts";
import { type Table, TableCollection } from "./table.ts";
import type { Workbook } from "./workbook.ts";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof visibilities)[number];

/** Excel's rule for sheet names; InvalidArgument where it is broken. */
export function checkedSheetName(value: unknown): string {
  const name = asText(value);
  if (name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw new HostError("InvalidArgument");
  return name;
}

export class Worksheet {
  static readonly type = "Worksheet";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly cells = new SheetCells();
  readonly protection = new WorksheetProtection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly pageLayout = new PageLayout(this);
  readonly names: NamedItemCollection;
  /** Ranges the library keeps; they move with their cells. */
  readonly followers = new Set<Range>();
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly Validation[] = [];
  allTables: readonly Table[] = [];
  allCharts: readonly Chart[] = [];
  #name: string;
  #visibility: Visibility = "Visible";
  #tabColor = "";
  #showGridlines = true;

  constructor(
    readonly workbook: Workbook,
    name: string,
  ) {
    this.#name = name;
    this.names = new NamedItemCollection(workbook, true);
  }

  get isDeleted(): boolean {
    return !this.workbook.worksheets.items.includes(this);
  }

  /** Refuses a change the workbook or the sheet's protection forbids; unlocked cells may be edited. */
  allow(change: Change, area: GridArea | null): void {
    this.workbook.allowWrite();
    if (this.isDeleted) throw new HostError("ItemNotFound");
    if (this.protection.permits(change)) return;
    if (change === "editCells" && area !== null && !isWholeRows(area) && !isWholeColumns(area)) {
      if ([...editing.cellsIn(this.cells, area)].every(([, , cell]) => cell.style.locked === false)) return;
    }
    throw new HostError("AccessDenied");
  }

  /** Tells whoever shows the workbook that the sheet changed. */
  touched(): void {
    this.workbook.touched();
  }

  range(area: GridArea): Range {
    return new Range(this, area);
  }
  rangeAreas(list: readonly GridArea[]): RangeAreas {
    return new RangeAreas(this, list);
  }
  /** Cells that stand for an area of any size: those in use, and a plain one if there are others. */
  sampleCells(area: GridArea): readonly Cell[] {
    if (area.top === area.bottom && area.left === area.right) return [this.cells.get(area.top, area.left)];
    const used = this.cells.usedArea(false);
    const common = used && intersection(area, used);
    if (common === null) return [emptyCell];
    const cells = [...editing.cellsIn(this.cells, common)].map(([, , cell]) => cell);
    return areaText(common) === areaText(area) ? cells : [...cells, emptyCell];
  }

  writeEntries(area: GridArea, given: unknown): void {
    editing.writeEntries(this, area, given);
  }
  writeNumberFormats(area: GridArea, given: unknown): void {
    editing.writeNumberFormats(this, area, given);
  }
  changeFormat(area: GridArea, change: (cell: Cell) => Cell): void {
    editing.changeFormat(this, area, change);
  }
  clear(area: GridArea, applyTo: unknown): void {
    editing.clear(this, area, applyTo);
  }
  merge(area: GridArea, across: boolean): void {
    editing.merge(this, area, across);
  }
  unmerge(area: GridArea): void {
    editing.unmerge(this, area);
  }
  shift(move: Move): void {
    editing.shift(this, move);
  }
  autofitColumns(area: GridArea): void {
    editing.autofitColumns(this, area);
  }

  linesHidden(axis: "rows" | "columns", first: number, last: number): boolean | null {
    const hidden = [...this.cells[axis]].filter(
      ([line, { hidden: h }]) => h === true && line >= first && line <= last,
    );
    return hidden.length === 0 ? false : hidden.length === last - first + 1 ? true : null;
  }
  hideLines(axis: "rows" | "columns", first: number, last: number, hidden: boolean): void {
    this.allow(axis === "rows" ? "formatRows" : "formatColumns", null);
    this.cells.setLines(axis, first, last, { hidden });
    this.touched();
  }

  get name(): string {
    return this.#name;
  }
  set name(value: unknown) {
    const name = checkedSheetName(value);
    this.workbook.allowWrite();
    const same = this.workbook.worksheets.find(name);
    if (same !== undefined && same !== this) throw new HostError("ItemAlreadyExists");
    this.#name = name;
    this.touched();
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }
  set position(value: unknown) {
    this.workbook.worksheets.place(this, asCount(value));
  }
  get visibility(): Visibility {
    return this.#visibility;
  }
  set visibility(value: unknown) {
    const visibility = asOneOf(value, visibilities);
    this.workbook.allowWrite();
    if (visibility !== "Visible") this.workbook.worksheets.leave(this);
    this.#visibility = visibility;
    this.touched();
  }
  get tabColor(): string {
    return this.#tabColor;
  }
  set tabColor(value: unknown) {
    this.workbook.allowWrite();
    this.#tabColor = value === "" ? "" : asColour(value);
    this.touched();
  }
  get showGridlines(): boolean {
    return this.#showGridlines;
  }
  set showGridlines(value: unknown) {
    this.workbook.allowWrite();
    this.#showGridlines = asFlag(value);
    this.touched();
  }
  readonly standardHeight = 15;
  readonly standardWidth = 8.43;

  get comments(): CommentCollection {
    return new CommentCollection(this.workbook, this);
  }
  get tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this);
  }

  /** The whole sheet without an address; an address may be a name of the workbook or a table. */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") return this.range(wholeSheet);
    const text = asText(address);
    const named = this.names.find(text) ?? this.workbook.names.find(text);
    if (named !== undefined) return named.getRange();
    const { sheet, address: local } = splitAddress(text);
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase())
      throw new HostError("InvalidArgument");
    return this.range(parseArea(local));
  }
  getRanges(address?: unknown): RangeAreas {
    if (address === undefined || address === null) return this.rangeAreas([wholeSheet]);
    const text = asText(address);
    // Excel cuts off what is longer and says nothing; here it is seen.
    if (text.length > 8192) throw new HostError("InvalidArgument");
    return this.rangeAreas(text.split(",").map((part) => this.getRange(part.trim()).area));
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const top = asNumber(row);
    const left = asNumber(column);
    return this.range({
      top,
      left,
      bottom: top + asCount(rows, 1) - 1,
      right: left + asCount(columns, 1) - 1,
    });
  }
  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.cells.usedArea(valuesOnly === true);
    return used && this.range(used);
  }
  /** Of an empty sheet it is A1, as in Excel. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  activate(): void {
    if (this.isDeleted) throw new HostError("ItemNotFound");
    if (this.#visibility !== "Visible") throw new HostError("InvalidOperation");
    this.workbook.worksheets.activate(this);
  }
  delete(): void {
    this.workbook.worksheets.remove(this);
  }
  calculate(): void {
    this.workbook.recalculate();
  }
  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    const after = this.workbook.worksheets.items.slice(this.position + 1);
    return after.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible") ?? null;
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.register(eventTypes.changed, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unregister(eventTypes.changed, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.workbook.events.register(eventTypes.selectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.workbook.events.unregister(eventTypes.selectionChanged, this.id);
  }
  _RegisterActivatedEvent(): void {
    this.workbook.events.register(eventTypes.activated, this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.workbook.events.unregister(eventTypes.activated, this.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.workbook.events.register(eventTypes.deactivated, this.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.workbook.events.unregister(eventTypes.deactivated, this.id);
  }
}
