// Charts of bars: made from one row or column of numbers, then series by series, as our adapter makes them.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asOneOf, asText } from "../unknown.ts";
import { columnsOf, rowsOf } from "./areas.ts";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts.ts";
import { ChartSeriesCollection } from "./chart-series.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

const drawnTypes = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked"] as const;
export type ChartType = (typeof drawnTypes)[number];

export class Chart {
  static readonly type = "Chart";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly title = new ChartTitle(this);
  readonly legend = new ChartLegend(this);
  readonly axes = new ChartAxes(this);
  readonly series = new ChartSeriesCollection(this);
  /** The cells it covers. */
  at: GridArea = { top: 1, left: 1, bottom: 15, right: 8 };
  #name: string;
  constructor(
    readonly sheet: Worksheet,
    name: string,
    readonly chartType: ChartType,
  ) {
    this.#name = name;
  }
  get name(): string {
    return this.#name;
  }
  set name(value: unknown) {
    const name = asText(value);
    this.change(() => (this.#name = name));
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }
  get left(): number {
    return this.sheet.cells.offsetOf("columns", this.at.left);
  }
  get top(): number {
    return this.sheet.cells.offsetOf("rows", this.at.top);
  }
  get width(): number {
    return this.sheet.cells.offsetOf("columns", this.at.right + 1) - this.left;
  }
  get height(): number {
    return this.sheet.cells.offsetOf("rows", this.at.bottom + 1) - this.top;
  }
  setPosition(start: unknown, end?: unknown): void {
    const from = this.#area(start);
    const to = end === undefined || end === null ? from : this.#area(end);
    this.change(() => (this.at = { ...from, bottom: to.bottom, right: to.right }));
  }
  delete(): void {
    this.change(() => (this.sheet.allCharts = this.sheet.allCharts.filter((one) => one !== this)));
  }
  change(write: () => void): void {
    if (!this.sheet.allCharts.includes(this)) throw new HostError("ItemNotFound");
    this.sheet.allow("editObjects", null);
    write();
    this.sheet.touched();
  }
  #area(given: unknown): GridArea {
    return given instanceof Range ? given.area : this.sheet.getRange(asText(given)).area;
  }
}

export class ChartCollection extends Collection<Chart> {
  static readonly type = "ChartCollection";
  constructor(readonly sheet: Worksheet) {
    super();
  }
  get items(): readonly Chart[] {
    return this.sheet.allCharts;
  }
  protected keysOf(item: Chart): readonly string[] {
    return [item.name, item.id];
  }
  /** Which rows and columns of a larger source Excel takes for names and series is its own guess: not modelled. */
  add(kind: unknown, source: unknown, seriesBy?: unknown): Chart {
    this.sheet.allow("editObjects", null);
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
    const type = drawnTypes.find((one) => one === kind);
    if (type === undefined) throw new HostError("ApiNotFound", `host: charts of type ${String(kind)}`);
    if (rowsOf(source.area) > 1 && columnsOf(source.area) > 1)
      throw new HostError("ApiNotFound", "host: charts from more than one row or column");
    const chart = new Chart(this.sheet, `Chart ${this.sheet.allCharts.length + 1}`, type);
    this.sheet.allCharts = [...this.sheet.allCharts, chart];
    chart.series.add("").setValues(source);
    return chart;
  }
}
