// Charts as far as an add-in places and names them; nothing is drawn.
import { asNumber, asText } from "../unknown.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";
import { HostError } from "../errors.ts";

class ChartTitle {
  static readonly type = "ChartTitle";
  text = "";
  visible = true;
}

export class Chart {
  static readonly type = "Chart";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly title = new ChartTitle();
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  constructor(
    readonly sheet: Worksheet,
    public name: string,
    readonly chartType: string,
    readonly source: Range,
    readonly seriesBy: string,
  ) {}
  get worksheet(): Worksheet {
    return this.sheet;
  }
  /** Places the chart over cells of standard size. */
  setPosition(start: unknown, end?: unknown): void {
    const from = this.#cell(start);
    const to = end === undefined || end === null ? from : this.#cell(end);
    this.left = from.area.left * 48;
    this.top = from.area.top * 15;
    if (to !== from) {
      this.width = asNumber((to.area.right + 1) * 48 - this.left);
      this.height = asNumber((to.area.bottom + 1) * 15 - this.top);
    }
    this.sheet.touched();
  }
  delete(): void {
    this.sheet.allow("editObjects", null);
    this.sheet.allCharts = this.sheet.allCharts.filter((one) => one !== this);
    this.sheet.touched();
  }
  #cell(given: unknown): Range {
    return given instanceof Range ? given : this.sheet.getRange(asText(given));
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
  add(kind: unknown, source: unknown, seriesBy?: unknown): Chart {
    this.sheet.allow("editObjects", null);
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    const name = `Chart ${this.sheet.allCharts.length + 1}`;
    const chart = new Chart(this.sheet, name, asText(kind), source, asText(seriesBy ?? "Auto"));
    this.sheet.allCharts = [...this.sheet.allCharts, chart];
    this.sheet.touched();
    return chart;
  }
}
