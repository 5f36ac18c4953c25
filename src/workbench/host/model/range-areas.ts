// Several rectangles of one sheet addressed as one object.
import type { GridArea } from "../../../sheets/grid.ts";
import { areaText, columnsOf, fullAddress, isWholeColumns, isWholeRows, rowsOf } from "./areas.ts";
import { Collection } from "./collection.ts";
import { ConditionalFormatCollection } from "./conditional-format.ts";
import { RangeFormat } from "./format.ts";
import type { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

export class RangeCollection extends Collection<Range> {
  static readonly type = "RangeCollection";
  constructor(readonly items: readonly Range[]) {
    super();
  }
  protected keysOf(item: Range): readonly string[] {
    return [areaText(item.area)];
  }
}

export class RangeAreas {
  static readonly type = "RangeAreas";
  constructor(
    readonly sheet: Worksheet,
    readonly list: readonly GridArea[],
  ) {}

  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => this.sheet.range(area)));
  }
  get areaCount(): number {
    return this.list.length;
  }
  get address(): string {
    return this.list.map((area) => fullAddress(this.sheet.name, area)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get cellCount(): number {
    const count = this.list.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return this.list.every(isWholeRows);
  }
  get isEntireColumn(): boolean {
    return this.list.every(isWholeColumns);
  }
  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: this.list });
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.list);
  }
  get worksheet(): Worksheet {
    return this.sheet;
  }
  clear(applyTo?: unknown): void {
    for (const area of this.list) this.sheet.clear(area, applyTo ?? "All");
  }
}
