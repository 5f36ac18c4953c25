// Tables: a named rectangle with a header row.
import { HostError } from "../errors.ts";
import type { GridArea } from "../../../sheets/grid.ts";
import { asFlag, asText } from "../unknown.ts";
import { intersection } from "./areas.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";
import type { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

export class Table {
  static readonly type = "Table";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  style = "TableStyleMedium2";
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  #name: string;
  #showTotals = false;

  constructor(
    readonly sheet: Worksheet,
    public area: GridArea,
    name: string,
    readonly showHeaders: boolean,
  ) {
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }
  set name(value: unknown) {
    const name = asText(value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    const taken = this.sheet.workbook.allTables.some(
      (table) => table !== this && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new HostError("ItemAlreadyExists");
    this.#change(() => (this.#name = name));
  }
  /** The totals row takes the row below the table and gives it back. */
  get showTotals(): boolean {
    return this.#showTotals;
  }
  set showTotals(value: unknown) {
    const wanted = asFlag(value);
    if (wanted === this.#showTotals) return;
    this.#change(() => {
      this.#showTotals = wanted;
      this.area = { ...this.area, bottom: this.area.bottom + (wanted ? 1 : -1) };
    });
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }
  getRange(): Range {
    return this.sheet.range(this.area);
  }
  getHeaderRowRange(): Range {
    if (!this.showHeaders) throw new HostError("InvalidOperation");
    return this.sheet.range({ ...this.area, bottom: this.area.top });
  }
  getDataBodyRange(): Range {
    return this.sheet.range({
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.#showTotals ? 1 : 0),
    });
  }
  getTotalRowRange(): Range {
    if (!this.#showTotals) throw new HostError("InvalidOperation");
    return this.sheet.range({ ...this.area, top: this.area.bottom });
  }
  /** Deletes the table with its cells' contents, as Excel does; `convertToRange` keeps them. */
  delete(): void {
    this.#change(() => {
      this.sheet.allTables = this.sheet.allTables.filter((one) => one !== this);
      this.sheet.range(this.area).clear("All");
    });
  }
  convertToRange(): Range {
    this.#change(() => {
      this.sheet.allTables = this.sheet.allTables.filter((one) => one !== this);
    });
    return this.getRange();
  }
  #change(write: () => void): void {
    if (!this.sheet.allTables.includes(this)) throw new HostError("ItemNotFound");
    this.sheet.allow("editCells", null);
    write();
    this.sheet.touched();
  }
}

export class TableCollection extends Collection<Table> {
  static readonly type = "TableCollection";
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Worksheet | null,
  ) {
    super();
  }
  get items(): readonly Table[] {
    return this.sheet === null ? this.workbook.allTables : this.sheet.allTables;
  }
  protected keysOf(item: Table): readonly string[] {
    return [item.id, item.name];
  }
  /** Tables may neither overlap each other nor hold merged cells. */
  add(address: unknown, hasHeaders: unknown): Table {
    const range =
      address instanceof Range
        ? address
        : this.sheet === null
          ? this.workbook.resolve(asText(address))
          : this.sheet.getRange(asText(address));
    const { sheet, area } = range;
    sheet.allow("editCells", null);
    if (sheet.allTables.some((table) => intersection(table.area, area) !== null))
      throw new HostError("InvalidArgument");
    if (sheet.cells.mergesIn(area).length > 0) throw new HostError("InvalidOperation");
    const table = new Table(sheet, area, this.workbook.nextTableName(), asFlag(hasHeaders));
    sheet.allTables = [...sheet.allTables, table];
    sheet.touched();
    return table;
  }
}
