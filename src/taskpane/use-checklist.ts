// The checklist's answers as React sees them.
import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../workbook/port.ts";
import { checklistStoreOf, type ChecklistStore } from "./checklist-store.ts";
import type { ChecklistState } from "./checklist-state.ts";

/** The store of the workbook and what it holds; whoever shows the answers opens it. */
export function useChecklist(workbook: WorkbookPort): {
  readonly store: ChecklistStore;
  readonly checklist: ChecklistState;
} {
  const store = checklistStoreOf(workbook);
  return { store, checklist: useSyncExternalStore(store.subscribe, store.state) };
}
