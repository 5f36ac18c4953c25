// The events a workbook raises, kept until the batch that caused them is answered.

/** Event numbers of the library. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** [always 65536, event number, id of the sheet or "Workbook", arguments as JSON, 0], as the library reads it. */
export type EventEntry = readonly [65536, EventType, string, string, 0];

/** The target under which the library registers the events of collections. */
export const workbookTarget = "Workbook";

export class WorkbookEvents {
  readonly #registered = new Set<string>();
  #waiting: EventEntry[] = [];
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  enabled = true;

  register(type: EventType, target: string): void {
    this.#registered.add(`${type} ${target}`);
  }

  unregister(type: EventType, target: string): void {
    this.#registered.delete(`${type} ${target}`);
  }

  /** Number of registrations; what an add-in leaves behind can be counted. */
  get registrations(): number {
    return this.#registered.size;
  }

  /** Notes an event for the sheet and for the workbook, if anyone registered for it. */
  raise(type: EventType, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [sheetId, workbookTarget]) {
      if (this.#registered.has(`${type} ${target}`))
        this.#waiting.push([65536, type, target, JSON.stringify(details), 0]);
    }
  }

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    for (const entry of entries) for (const listener of this.#listeners) listener([entry]);
  }
}
