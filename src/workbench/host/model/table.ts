// Tables: a named rectangle with a header row.
import { HostError } from "../errors.ts";
import type { GridArea } from "../../../sheets/grid.ts";
import { asFlag, asText } from "../unknown.ts";
import { intersection } from "./areas.ts";
import { Collection } from "./collection.ts";
import { displayText } from "./display.ts";
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
    // "A1" and "R1C1" are cells.
    if (/^[a-z]{1,3}\d{1,7}$|^r\d*c\d*$|^[rc]$/i.test(name)) throw new HostError("InvalidArgument");
    const { allTables, names } = this.sheet.workbook;
    const taken = allTables.some(
      (table) => table !== this && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || names.find(name) !== undefined) throw new HostError("ItemAlreadyExists");
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
  /** Tables may neither overlap each other nor hold merged cells. One of headings alone gets an empty row. */
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
    const headed = asFlag(hasHeaders);
    const whole = area.top === area.bottom && headed ? { ...area, bottom: area.bottom + 1 } : area;
    if (headed) completeHeadings(sheet, area);
    const table = new Table(sheet, whole, this.workbook.nextTableName(), headed);
    sheet.allTables = [...sheet.allTables, table];
    sheet.touched();
    return table;
  }
}

/** Excel makes every heading a text of its own: "列1" for an empty one, "金额2" for a repeated one. */
function completeHeadings({ cells }: Worksheet, { top, left, right }: GridArea): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const cell = cells.get(top, column);
    const text = displayText(cell.value, cell.format);
    const base = text === "" ? "列" : text;
    let heading = text === "" ? "列1" : text;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${base}${number}`;
    taken.add(heading.toLowerCase());
    if (heading !== cell.value) cells.set(top, column, { ...cell, value: heading, formula: null });
  }
}
