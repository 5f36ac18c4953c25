// Keeps the checklist's answers with the workbook. Each writing reads what is kept, puts in the answers that are not kept yet,
// and writes; so neither a second quick answer nor one from another pane is lost. One store for a workbook.
import { keptOf, recordOf } from "../review/checklist-record.ts";
import type { PlanPort } from "../workbook/port.ts";
import {
  initialChecklist,
  reduceChecklist,
  withUnsaved,
  type ChecklistEvent,
  type ChecklistState,
} from "./checklist-state.ts";

type Keeper = Pick<PlanPort, "readStored" | "writeStored">;

export interface ChecklistStore {
  readonly state: () => ChecklistState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: ChecklistEvent) => void;
  /** Reads what the workbook keeps, once; tried again after a failure. */
  readonly open: () => void;
  /** Tries again to keep what is not kept. */
  readonly keep: () => void;
  /** Takes away what this version cannot read. */
  readonly removeUnreadable: () => void;
}

const stores = new WeakMap<Keeper, ChecklistStore>();

/** The store of a workbook: the same one for every part of the pane. */
export function checklistStoreOf(workbook: Keeper): ChecklistStore {
  const known = stores.get(workbook);
  if (known !== undefined) return known;
  const store = newStore(workbook);
  stores.set(workbook, store);
  return store;
}

function newStore(workbook: Keeper): ChecklistStore {
  let state = initialChecklist;
  let opened = false;
  /** One thing at a time is asked of the workbook. */
  let busy: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function become(event: ChecklistEvent): void {
    state = reduceChecklist(state, event);
    for (const listener of listeners) listener();
  }

  async function read(): Promise<void> {
    if (opened) return;
    try {
      const record = recordOf(await workbook.readStored("checklist"));
      opened = true;
      become(record === null ? { kind: "unreadable" } : { kind: "read", record });
    } catch (error) {
      become({ kind: "failed", task: "read", error });
    }
  }

  async function write(): Promise<void> {
    // A later answer may have been kept along with an earlier one.
    if (state.unsaved.size === 0) return;
    try {
      const kept = recordOf(await workbook.readStored("checklist"));
      opened = true;
      if (kept === null) return become({ kind: "unreadable" });
      const { unsaved, changes } = state;
      const record = withUnsaved(kept, unsaved);
      await workbook.writeStored("checklist", keptOf(record));
      become({ kind: "kept", record, change: changes });
    } catch (error) {
      become({ kind: "failed", task: "keep", error });
    }
  }

  const next = (work: () => Promise<void>): void => {
    busy = busy.then(work);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => {
      become(event);
      if (event.kind === "ticked") next(write);
    },
    open: () => next(read),
    keep: () => next(write),
    removeUnreadable: () =>
      next(async () => {
        try {
          await workbook.writeStored("checklist", null);
          become({ kind: "removed-unreadable" });
        } catch (error) {
          return become({ kind: "failed", task: "keep", error });
        }
        await write();
      }),
  };
}
