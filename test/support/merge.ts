// The state of the area 汇总 after files came in and were consolidated, without a pane and without a worker.
import { consolidate, type Consolidation } from "../../src/consolidate/consolidate.ts";
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import type { ChosenFile } from "../../src/taskpane/merge/chosen-files.ts";
import {
  initialMergeState,
  reduceMerge,
  type MergeEvent,
  type MergeState,
} from "../../src/taskpane/merge/state.ts";
import { receivedFile, type FileSpec } from "./consolidation.ts";

export function chosenFile(spec: FileSpec): ChosenFile {
  return { name: spec.file, received: receivedFile(spec) };
}

export function receivedEvent(
  specs: readonly FileSpec[],
  more: { readonly unread?: number; readonly skipped?: number } = {},
): MergeEvent {
  return { kind: "received", incoming: specs.map(chosenFile), unread: 0, skipped: 0, ...more };
}

/** One event after the other; whenever the state waits for it, it is consolidated as the session does. */
export function afterEvents(events: readonly MergeEvent[], from: MergeState = initialMergeState): MergeState {
  return events.reduce((state, event) => consolidated(reduceMerge(state, event)), from);
}

function consolidated(state: MergeState): MergeState {
  if (!state.pending) return state;
  const { files, home, decisions } = state;
  const outcome = consolidate({ files: files.map(({ received }) => received), home, decisions });
  return reduceMerge(state, { kind: "consolidated", outcome });
}

/** The consolidation that a state shows; fails where there is no notice for its year. */
export function shownConsolidation({ outcome }: MergeState): Consolidation {
  if (outcome?.kind !== "consolidated") throw new Error("Nothing was consolidated");
  return outcome.consolidation;
}

export const emptyHome: WorkbookCells = { file: "省局.xlsx", grids: [] };
