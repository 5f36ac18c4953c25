// Defined names of a workbook or of one sheet.
import { HostError } from "../errors.ts";
import { asText } from "../unknown.ts";
import { absolute, fullAddress } from "./areas.ts";
import { Collection } from "./collection.ts";
import { Range } from "./range.ts";
import type { Workbook } from "./workbook.ts";

export class NamedItem {
  static readonly type = "NamedItem";
  visible = true;
  comment = "";
  readonly scope: "Workbook" | "Worksheet";
  constructor(
    readonly collection: NamedItemCollection,
    readonly name: string,
    public formula: string,
    scoped: boolean,
  ) {
    this.scope = scoped ? "Worksheet" : "Workbook";
  }
  get type(): string {
    return this.getRangeOrNullObject() === null ? "String" : "Range";
  }
  get value(): unknown {
    return this.formula.replace(/^=/, "");
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError("InvalidReference");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    try {
      return this.collection.workbook.resolve(this.formula.replace(/^=/, ""));
    } catch {
      return null;
    }
  }
  delete(): void {
    this.collection.remove(this);
  }
}

export class NamedItemCollection extends Collection<NamedItem> {
  static readonly type = "NamedItemCollection";
  items: readonly NamedItem[] = [];
  constructor(
    readonly workbook: Workbook,
    readonly scoped: boolean,
  ) {
    super();
  }
  protected keysOf(item: NamedItem): readonly string[] {
    return [item.name];
  }
  add(name: unknown, reference: unknown): NamedItem {
    this.workbook.allowWrite();
    const text = asText(name);
    if (this.find(text) !== undefined) throw new HostError("ItemAlreadyExists");
    const formula =
      reference instanceof Range
        ? `=${absolute(fullAddress(reference.sheet.name, reference.area))}`
        : asText(reference);
    const item = new NamedItem(this, text, formula, this.scoped);
    this.items = [...this.items, item];
    this.workbook.touched();
    return item;
  }
  remove(item: NamedItem): void {
    this.workbook.allowWrite();
    this.items = this.items.filter((one) => one !== item);
    this.workbook.touched();
  }
}
