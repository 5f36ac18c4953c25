// The shelf of rules as React sees it.
import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../workbook/port.ts";
import { shelfOf, type Shelf, type ShelfState } from "./notice-shelf.ts";

/** The shelf of the workbook and what is on it now. */
export function useShelf(workbook: WorkbookPort): { readonly shelf: Shelf; readonly shelved: ShelfState } {
  const shelf = shelfOf(workbook);
  return { shelf, shelved: useSyncExternalStore(shelf.subscribe, shelf.state) };
}
