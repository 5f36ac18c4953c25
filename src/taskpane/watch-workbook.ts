// What every area watches of the open workbook: edits for as long as the pane is open, and an Excel that does not answer.
import { useEffect, type Dispatch } from "react";
import type { Edit, WorkbookPort } from "../workbook/port.ts";

/** Reports edits for as long as the pane is open; "unwatched" where this Excel cannot report them. */
export function useEditWatch(
  workbook: WorkbookPort,
  dispatch: Dispatch<{ readonly kind: "edited"; readonly edit: Edit } | { readonly kind: "unwatched" }>,
): void {
  useEffect(() => {
    let gone = false;
    const watching = workbook.onEdit((edit) => {
      if (!gone) dispatch({ kind: "edited", edit });
    });
    watching.catch(() => dispatch({ kind: "unwatched" }));
    return () => {
      gone = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, dispatch]);
}

/** How long Excel may be silent, in milliseconds, before the user is told what it may be waiting for. */
const patience = 3000;

/** Tells when Excel has been silent for too long at a step; a new one begins the wait anew, null asks nothing of Excel. */
export function usePatience(
  step: object | string | null,
  dispatch: Dispatch<{ readonly kind: "kept-waiting" }>,
): void {
  useEffect(() => {
    if (step === null) return;
    const timer = setTimeout(() => dispatch({ kind: "kept-waiting" }), patience);
    return () => clearTimeout(timer);
  }, [step, dispatch]);
}
