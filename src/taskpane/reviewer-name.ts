// Who looks at the papers: remembered in this browser, so that nobody types it twice.
const storageKey = "ip-recommendation-review.reviewer";

/** Empty where nothing was kept, or storage is denied (as in some frames). */
export function loadReviewer(storage: () => Storage): string {
  try {
    return storage().getItem(storageKey) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the name where storage allows it; the running pane has it either way. */
export function saveReviewer(storage: () => Storage, reviewer: string): void {
  try {
    storage().setItem(storageKey, reviewer);
  } catch {
    // As above.
  }
}
