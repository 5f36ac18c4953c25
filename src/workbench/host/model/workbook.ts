// The workbook: root of the object tree, with what belongs to no single sheet.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import type { EngineRoot } from "../host-object.ts";
import { areaText, boundingArea, splitAddress } from "./areas.ts";
import { recalculate } from "./calculation.ts";
import { Application, Runtime } from "./application.ts";
import { CommentCollection } from "./comment.ts";
import type { Comment } from "./comment.ts";
import { eventTypes, WorkbookEvents } from "./events.ts";
import { NamedItemCollection } from "./names.ts";
import type { Range } from "./range.ts";
import { SettingCollection } from "./settings.ts";
import { TableCollection } from "./table.ts";
import type { Table } from "./table.ts";
import type { Worksheet } from "./worksheet.ts";
import { WorksheetCollection } from "./worksheets.ts";

export class Workbook implements EngineRoot {
  static readonly type = "Workbook";
  readonly events = new WorkbookEvents();
  readonly application = new Application(this);
  readonly _Runtime = new Runtime(this);
  readonly worksheets = new WorksheetCollection(this);
  readonly settings = new SettingCollection(this);
  readonly names = new NamedItemCollection(this, false);
  readonly comments = new CommentCollection(this, null);
  readonly tables = new TableCollection(this, null);
  allComments: readonly Comment[] = [];
  readonly isDirty = false;
  #readOnly = false;
  #tableNumber = 1;
  #selections = new Map<Worksheet, GridArea>();
  readonly #watchers = new Set<() => void>();
  #batches = 0;

  /** A new workbook has one empty sheet, "Sheet1". `currentYear` completes dates typed without one. */
  constructor(
    public name = "Book1.xlsx",
    readonly currentYear = new Date().getFullYear(),
  ) {
    this.worksheets.add("Sheet1");
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }
  /** Opens the workbook for reading only: every change is refused from now on. */
  openReadOnly(readOnly: boolean): void {
    this.#readOnly = readOnly;
  }
  allowWrite(): void {
    if (this.#readOnly) throw new HostError("AccessDenied");
  }

  beginBatch(): void {
    this.#batches++;
  }
  endBatch(): void {
    this.#batches--;
    this.flushEvents();
  }
  /** Whether the add-in is at work, as opposed to the user. */
  get inBatch(): boolean {
    return this.#batches > 0;
  }
  flushEvents(): void {
    queueMicrotask(() => this.events.flush());
  }

  /** Calls back after every change, so that a page can show it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
  touched(): void {
    for (const watcher of this.#watchers) watcher();
  }
  recalculate(): void {
    recalculate(this);
  }

  get allTables(): readonly Table[] {
    return this.worksheets.items.flatMap((sheet) => sheet.allTables);
  }
  nextTableName(): string {
    let name = `Table${this.#tableNumber++}`;
    while (this.allTables.some((table) => table.name === name)) name = `Table${this.#tableNumber++}`;
    return name;
  }

  commentAt(sheet: Worksheet, row: number, column: number): Comment | null {
    return (
      this.allComments.find((one) => one.sheet === sheet && one.row === row && one.column === column) ?? null
    );
  }
  /** Moves the comments of a sheet; those whose cell is deleted go with it. */
  moveComments(
    sheet: Worksheet,
    place: (row: number, column: number) => { readonly row: number; readonly column: number } | null,
  ): void {
    this.allComments = this.allComments.filter((comment) => {
      if (comment.sheet !== sheet) return true;
      const to = place(comment.row, comment.column);
      if (to !== null) Object.assign(comment, to);
      return to !== null;
    });
  }

  /** The range of "Sheet1!A1"; without a sheet the active one, where that is allowed. */
  resolve(text: string, sheetOptional = true): Range {
    const { sheet, address } = splitAddress(text);
    if (sheet === null && !sheetOptional) throw new HostError("InvalidArgument");
    const owner = sheet === null ? this.worksheets.active : this.worksheets.getItem(sheet);
    return owner.getRange(address);
  }

  /** A cell of a merged area is selected with all of it. */
  selectionOf(sheet: Worksheet): GridArea {
    const chosen = this.#selections.get(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return sheet.cells.mergesIn(chosen).reduce(boundingArea, chosen);
  }
  select(sheet: Worksheet, area: GridArea): void {
    this.#selections.set(sheet, area);
    this.events.raise(eventTypes.selectionChanged, sheet.id, {
      address: areaText(this.selectionOf(sheet)),
      worksheetId: sheet.id,
    });
    this.touched();
  }
  getSelectedRange(): Range {
    const sheet = this.worksheets.active;
    return sheet.range(this.selectionOf(sheet));
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}
