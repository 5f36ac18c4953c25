// Conditional formats: kept by the sheet in order of priority, seen from every range they touch.
// Only formats by custom formula are modelled; the other kinds fail loudly when their rule is asked for.
import type { GridArea } from "../../../sheets/grid.ts";
import { HostError } from "../errors.ts";
import { asColour, asCount, asFlag, asOneOf, asText } from "../unknown.ts";
import { intersection, without } from "./areas.ts";
import { Collection } from "./collection.ts";
import type { Range } from "./range.ts";
import type { RangeAreas } from "./range-areas.ts";
import type { Worksheet } from "./worksheet.ts";

const kinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
type Kind = (typeof kinds)[number];

class ConditionalFormatRule {
  static readonly type = "ConditionalFormatRule";
  #formula = "";
  constructor(readonly owner: ConditionalFormat) {}
  get formula(): string {
    return this.#formula;
  }
  set formula(value: unknown) {
    this.owner.change(() => (this.#formula = asText(value)));
  }
}

class ConditionalRangeFill {
  static readonly type = "ConditionalRangeFill";
  #color = "";
  constructor(readonly owner: ConditionalFormat) {}
  get color(): string {
    return this.#color;
  }
  set color(value: unknown) {
    this.owner.change(() => (this.#color = asColour(value)));
  }
  clear(): void {
    this.owner.change(() => (this.#color = ""));
  }
}

class ConditionalRangeFont {
  static readonly type = "ConditionalRangeFont";
  #color = "";
  #bold: boolean | null = null;
  constructor(readonly owner: ConditionalFormat) {}
  get color(): string {
    return this.#color;
  }
  set color(value: unknown) {
    this.owner.change(() => (this.#color = asColour(value)));
  }
  get bold(): boolean | null {
    return this.#bold;
  }
  set bold(value: unknown) {
    this.owner.change(() => (this.#bold = asFlag(value)));
  }
}

class ConditionalRangeFormat {
  static readonly type = "ConditionalRangeFormat";
  readonly fill: ConditionalRangeFill;
  readonly font: ConditionalRangeFont;
  constructor(owner: ConditionalFormat) {
    this.fill = new ConditionalRangeFill(owner);
    this.font = new ConditionalRangeFont(owner);
  }
}

class CustomConditionalFormat {
  static readonly type = "CustomConditionalFormat";
  readonly rule: ConditionalFormatRule;
  readonly format: ConditionalRangeFormat;
  constructor(owner: ConditionalFormat) {
    this.rule = new ConditionalFormatRule(owner);
    this.format = new ConditionalRangeFormat(owner);
  }
}

export class ConditionalFormat {
  static readonly type = "ConditionalFormat";
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  #custom: CustomConditionalFormat | null;
  #stopIfTrue = false;

  constructor(
    readonly sheet: Worksheet,
    readonly type: Kind,
    public areas: readonly GridArea[],
  ) {
    this.#custom = type === "Custom" ? new CustomConditionalFormat(this) : null;
  }

  /** Runs a change if the sheet allows it and it has not been deleted meanwhile. */
  change(write: () => void): void {
    if (!this.sheet.conditionalFormats.includes(this)) throw new HostError("ItemNotFound");
    this.sheet.allow("formatCells", null);
    write();
    this.sheet.touched();
  }

  get custom(): CustomConditionalFormat {
    if (this.#custom === null) throw new HostError("InvalidArgument");
    return this.#custom;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#custom;
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }
  set priority(value: unknown) {
    const place = asCount(value);
    this.change(() => {
      const others = this.sheet.conditionalFormats.filter((one) => one !== this);
      this.sheet.conditionalFormats = [...others.slice(0, place), this, ...others.slice(place)];
    });
  }
  get stopIfTrue(): boolean {
    return this.#stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.change(() => (this.#stopIfTrue = asFlag(value)));
  }
  getRange(): Range {
    const only = this.getRangeOrNullObject();
    if (only === null) throw new HostError("InvalidOperation");
    return only;
  }
  getRangeOrNullObject(): Range | null {
    const [only, ...more] = this.areas;
    return only === undefined || more.length > 0 ? null : this.sheet.range(only);
  }
  getRanges(): RangeAreas {
    return this.sheet.rangeAreas(this.areas);
  }
  delete(): void {
    this.change(() => {
      this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this);
    });
  }
}

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  static readonly type = "ConditionalFormatCollection";
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly GridArea[],
  ) {
    super();
  }

  get items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((of) => this.areas.some((area) => intersection(of, area) !== null)),
    );
  }
  protected keysOf(item: ConditionalFormat): readonly string[] {
    return [item.id];
  }
  /** The new format comes first in priority, as in Excel. */
  add(kind: unknown): ConditionalFormat {
    this.sheet.allow("formatCells", null);
    const format = new ConditionalFormat(this.sheet, asOneOf(kind, kinds), this.areas);
    this.sheet.conditionalFormats = [format, ...this.sheet.conditionalFormats];
    this.sheet.touched();
    return format;
  }
  /** Clears within the range only: a format that reaches further stays outside it. */
  clearAll(): void {
    this.sheet.allow("formatCells", null);
    for (const format of this.items) {
      for (const hole of this.areas) format.areas = format.areas.flatMap((area) => without(area, hole));
    }
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one.areas.length > 0);
    this.sheet.touched();
  }
}
