// Title, legend and axes of a chart, as far as an add-in sets them.
import { asFlag, asOneOf, asText } from "../unknown.ts";
import type { Chart } from "./chart.ts";

abstract class ChartPart {
  #visible = true;
  constructor(readonly chart: Chart) {}
  get visible(): boolean {
    return this.#visible;
  }
  set visible(value: unknown) {
    const visible = asFlag(value);
    this.chart.change(() => (this.#visible = visible));
  }
}

export class ChartTitle extends ChartPart {
  static readonly type = "ChartTitle";
  #text = "";
  get text(): string {
    return this.#text;
  }
  set text(value: unknown) {
    const text = asText(value);
    this.chart.change(() => (this.#text = text));
  }
}

export class ChartLegend extends ChartPart {
  static readonly type = "ChartLegend";
  #position = "Right";
  get position(): string {
    return this.#position;
  }
  set position(value: unknown) {
    const position = asOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]);
    this.chart.change(() => (this.#position = position));
  }
}

class ChartAxis extends ChartPart {
  static readonly type = "ChartAxis";
  #reversePlotOrder = false;
  get reversePlotOrder(): boolean {
    return this.#reversePlotOrder;
  }
  set reversePlotOrder(value: unknown) {
    const reversed = asFlag(value);
    this.chart.change(() => (this.#reversePlotOrder = reversed));
  }
}

export class ChartAxes {
  static readonly type = "ChartAxes";
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  constructor(chart: Chart) {
    this.categoryAxis = new ChartAxis(chart);
    this.valueAxis = new ChartAxis(chart);
  }
}
