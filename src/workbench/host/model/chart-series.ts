// The series of a chart: values and category names stay where they are in the cells.
import { HostError } from "../errors.ts";
import { asColour, asText } from "../unknown.ts";
import { displayText } from "./display.ts";
import type { Chart } from "./chart.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";

class ChartFill {
  static readonly type = "ChartFill";
  /** Null: the colour that Excel chooses. */
  colour: string | null = null;
  constructor(readonly chart: Chart) {}
  setSolidColor(colour: unknown): void {
    const chosen = asColour(colour);
    this.chart.change(() => (this.colour = chosen));
  }
  clear(): void {
    this.chart.change(() => (this.colour = null));
  }
}

class ChartSeriesFormat {
  static readonly type = "ChartSeriesFormat";
  readonly fill: ChartFill;
  constructor(chart: Chart) {
    this.fill = new ChartFill(chart);
  }
}

export class ChartSeries {
  static readonly type = "ChartSeries";
  readonly format: ChartSeriesFormat;
  values: Range | null = null;
  categories: Range | null = null;
  #name: string;
  constructor(
    readonly chart: Chart,
    name: string,
  ) {
    this.#name = name;
    this.format = new ChartSeriesFormat(chart);
  }
  get name(): string {
    return this.#name;
  }
  set name(value: unknown) {
    const name = asText(value);
    this.chart.change(() => (this.#name = name));
  }
  setValues(source: unknown): void {
    const range = line(source);
    this.chart.change(() => (this.values = range));
  }
  setXAxisValues(source: unknown): void {
    const range = line(source);
    this.chart.change(() => (this.categories = range));
  }
  delete(): void {
    this.chart.change(() => {
      this.chart.series.items = this.chart.series.items.filter((one) => one !== this);
    });
  }
  /** What is drawn: a cell without a number is a gap. */
  get numbers(): readonly (number | null)[] {
    return cellsOf(this.values).map(({ value }) => (typeof value === "number" ? value : null));
  }
  get names(): readonly string[] {
    return cellsOf(this.categories).map(({ value, format }) => displayText(value, format));
  }
}

function line(source: unknown): Range {
  if (!(source instanceof Range)) throw new HostError("InvalidArgument");
  if (source.rowCount > 1 && source.columnCount > 1) throw new HostError("InvalidArgument");
  return source;
}

function cellsOf(range: Range | null) {
  if (range === null || range.sheet.isDeleted) return [];
  const { top, left, bottom, right } = range.area;
  return Array.from({ length: bottom - top + right - left + 1 }, (_, at) =>
    range.sheet.cells.get(left === right ? top + at : top, left === right ? left : left + at),
  );
}

export class ChartSeriesCollection extends Collection<ChartSeries> {
  static readonly type = "ChartSeriesCollection";
  items: readonly ChartSeries[] = [];
  constructor(readonly chart: Chart) {
    super();
  }
  protected keysOf(item: ChartSeries): readonly string[] {
    return [item.name];
  }
  add(name?: unknown): ChartSeries {
    const series = new ChartSeries(this.chart, asText(name ?? ""));
    this.chart.change(() => (this.items = [...this.items, series]));
    return series;
  }
}
