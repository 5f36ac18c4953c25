// Settings stored with the workbook. Both of Office's interfaces to them (workbook.settings and document.settings) end here.
import { HostError } from "../errors.ts";
import { asText } from "../unknown.ts";
import { Collection } from "./collection.ts";
import type { Workbook } from "./workbook.ts";

export class Setting {
  static readonly type = "Setting";
  constructor(
    readonly collection: SettingCollection,
    readonly key: string,
  ) {}
  get id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.collection.stored.get(this.key);
  }
  set value(value: unknown) {
    this.collection.store(this.key, value);
  }
  delete(): void {
    this.collection.remove(this.key);
  }
}

export class SettingCollection extends Collection<Setting> {
  static readonly type = "SettingCollection";
  /** Plain JSON by key. */
  stored: ReadonlyMap<string, unknown> = new Map();

  constructor(readonly workbook: Workbook) {
    super();
  }
  get items(): readonly Setting[] {
    return [...this.stored.keys()].map((key) => new Setting(this, key));
  }
  protected keysOf(item: Setting): readonly string[] {
    return [item.key];
  }
  add(key: unknown, value: unknown): Setting {
    const name = asText(key);
    this.store(name, value);
    return new Setting(this, name);
  }
  store(key: string, value: unknown): void {
    this.workbook.allowWrite();
    this.stored = new Map([...this.stored, [key, value]]);
    this.workbook.touched();
  }
  remove(key: string): void {
    if (!this.stored.has(key)) throw new HostError("ItemNotFound");
    this.workbook.allowWrite();
    this.stored = new Map([...this.stored].filter(([name]) => name !== key));
    this.workbook.touched();
  }

  /** As document.settings sends and takes them: [key, JSON]. */
  serialized(): readonly (readonly [string, string])[] {
    return [...this.stored].map(([key, value]) => [key, JSON.stringify(value)] as const);
  }
  /** Replaces all settings by what document.settings saved. */
  replaceAll(entries: readonly (readonly [string, string])[]): void {
    this.workbook.allowWrite();
    this.stored = new Map(entries.map(([key, json]) => [key, JSON.parse(json) as unknown]));
    this.workbook.touched();
  }
}
