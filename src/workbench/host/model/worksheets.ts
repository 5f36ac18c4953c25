// The sheets of a workbook in order, with the one that is shown.
import { HostError } from "../errors.ts";
import { Collection } from "./collection.ts";
import { eventTypes, workbookTarget } from "./events.ts";
import type { EventType } from "./events.ts";
import type { Workbook } from "./workbook.ts";
import { checkedSheetName, Worksheet } from "./worksheet.ts";

export class WorksheetCollection extends Collection<Worksheet> {
  static readonly type = "WorksheetCollection";
  items: readonly Worksheet[] = [];
  #active: Worksheet | null = null;

  constructor(readonly workbook: Workbook) {
    super();
  }
  protected keysOf(item: Worksheet): readonly string[] {
    return [item.id, item.name];
  }

  /** Adds a sheet after the last; without a name the next free "Sheet1", "Sheet2" … It is not shown by this. */
  add(given?: unknown): Worksheet {
    this.workbook.allowWrite();
    const name = given === undefined || given === null ? this.#freeName() : checkedSheetName(given);
    if (this.find(name) !== undefined) throw new HostError("ItemAlreadyExists");
    const sheet = new Worksheet(this.workbook, name);
    this.items = [...this.items, sheet];
    this.#active ??= sheet;
    this.#raise(eventTypes.added, sheet);
    sheet.touched();
    return sheet;
  }
  #freeName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`) !== undefined) number++;
    return `Sheet${number}`;
  }

  get active(): Worksheet {
    const active = this.#active;
    if (active === null) throw new HostError("GeneralException", "host: a workbook without sheets");
    return active;
  }
  getActiveWorksheet(): Worksheet {
    return this.active;
  }
  getFirst(visibleOnly?: unknown): Worksheet {
    return this.#end(this.items, visibleOnly);
  }
  getLast(visibleOnly?: unknown): Worksheet {
    return this.#end([...this.items].reverse(), visibleOnly);
  }
  #end(items: readonly Worksheet[], visibleOnly: unknown): Worksheet {
    const found = items.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }
  override getCount(visibleOnly?: unknown): number {
    return this.items.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length;
  }

  activate(sheet: Worksheet): void {
    const old = this.#active;
    if (old === sheet) return;
    this.#active = sheet;
    if (old !== null) this.#raise(eventTypes.deactivated, old);
    this.#raise(eventTypes.activated, sheet);
    this.workbook.selectionOf(sheet);
    sheet.touched();
  }
  place(sheet: Worksheet, position: number): void {
    this.workbook.allowWrite();
    const others = this.items.filter((one) => one !== sheet);
    if (position > others.length) throw new HostError("InvalidArgument");
    this.items = [...others.slice(0, position), sheet, ...others.slice(position)];
    sheet.touched();
  }
  /** Shows another sheet instead; the last visible sheet can be neither hidden nor deleted. */
  leave(sheet: Worksheet): void {
    const others = this.items.filter((one) => one !== sheet && one.visibility === "Visible");
    if (sheet.visibility === "Visible" && others.length === 0) throw new HostError("InvalidOperation");
    if (this.#active !== sheet) return;
    const next = others.find((one) => one.position > sheet.position) ?? others.at(-1);
    if (next !== undefined) this.activate(next);
  }
  remove(sheet: Worksheet): void {
    this.workbook.allowWrite();
    if (!this.items.includes(sheet)) throw new HostError("ItemNotFound");
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.leave(sheet);
    this.items = this.items.filter((one) => one !== sheet);
    this.workbook.allComments = this.workbook.allComments.filter((comment) => comment.sheet !== sheet);
    this.#raise(eventTypes.deleted, sheet);
    this.workbook.touched();
  }

  #raise(type: EventType, sheet: Worksheet): void {
    this.workbook.events.raise(type, sheet.id, { source: "Local", worksheetId: sheet.id });
  }

  #register(type: EventType): void {
    this.workbook.events.register(type, workbookTarget);
  }
  #unregister(type: EventType): void {
    this.workbook.events.unregister(type, workbookTarget);
  }
  _RegisterDataChangedEvent(): void {
    this.#register(eventTypes.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.#unregister(eventTypes.changed);
  }
  _RegisterAddedEvent(): void {
    this.#register(eventTypes.added);
  }
  _UnregisterAddedEvent(): void {
    this.#unregister(eventTypes.added);
  }
  _RegisterDeletedEvent(): void {
    this.#register(eventTypes.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.#unregister(eventTypes.deleted);
  }
  _RegisterActivatedEvent(): void {
    this.#register(eventTypes.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.#unregister(eventTypes.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.#register(eventTypes.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.#unregister(eventTypes.deactivated);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#register(eventTypes.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#unregister(eventTypes.selectionChanged);
  }
}
