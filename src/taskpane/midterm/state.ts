// The area 中期 as data: what was read and entered, which view is shown, what came of work. Pure; the effects are in session.ts.
import type { Message } from "../../messages/catalogue.ts";
import type { Stage } from "../../midterm/pace.ts";
import type { Status } from "../../midterm/outcome.ts";
import type { ClauseId } from "../../notices/schema.ts";
import type { SettingEntry } from "../../sheets/midterm-settings-entries.ts";
import type { Edit, Progress } from "../../workbook/port.ts";
import type { Failure } from "../state.ts";
import { nothingChosen, type Choosing } from "./choosing.ts";
import type { Contract, ContractFigure } from "./contract-entries.ts";
import {
  noEntries,
  stillOpen,
  withContract,
  withGrade,
  withSettingEntries,
  type Entries,
  type Grade,
} from "./entries.ts";
import { scoredSheets, type MidtermReading, type ProjectKey } from "./reading.ts";

/** Work that can fail or be waited for. Reading replaces the view while it runs. */
export type MidtermTask = "read" | "write-scores" | "write-reports" | "write-entries" | "add-projects" | "go";

export type View =
  | { readonly kind: "projects" }
  | { readonly kind: "targets" }
  | { readonly kind: "project"; readonly project: ProjectKey }
  | { readonly kind: "conventions" }
  | { readonly kind: "entries" }
  /** Choosing projects for 中期检查. */
  | { readonly kind: "choose" };

export interface MidtermState {
  /** null: nothing was read so far. */
  readonly reading: MidtermReading | null;
  /** While the workbook is read: how far. */
  readonly working: { readonly progress: Progress | null } | null;
  readonly view: View;
  /** The views that led to this one from a list on, for the way back. */
  readonly trail: readonly View[];
  /** The project that was opened last: the list gives it the focus again. */
  readonly opened: ProjectKey | null;
  readonly entries: Entries;
  /** False where the workbook does not keep the entries: they are lost with the pane. */
  readonly kept: boolean;
  /** Pressed states; empty shows all projects. */
  readonly filter: readonly Status[];
  /** Opened targets, by project and clause, and by programme and clause in the view by target. */
  readonly open: ReadonlySet<string>;
  /** Changes made to the sheets that are scored since they were read, each cell once. */
  readonly edits: readonly Edit[];
  readonly rulesChanged: boolean;
  readonly busy: MidtermTask | null;
  /** Excel has not answered for a while: most often somebody is typing in a cell. */
  readonly keptWaiting: boolean;
  readonly failure: Failure | null;
  readonly told: readonly Message[];
  /** False where changes cannot be observed. */
  readonly watching: boolean;
  /** What is chosen to go onto 中期检查. */
  readonly choosing: Choosing;
  /** Counts changes of the view, so that the focus moves once for each. */
  readonly views: number;
}

export type MidtermEvent =
  | { readonly kind: "started"; readonly task: MidtermTask }
  | { readonly kind: "progressed"; readonly progress: Progress | null }
  | { readonly kind: "kept-waiting" }
  /** `kept` are the entries that the workbook keeps; null where they were read before. */
  | { readonly kind: "read"; readonly reading: MidtermReading; readonly kept: Entries | null }
  /** After something was written. `reading` null: the sheets that are scored did not change, or cannot be read now. */
  | { readonly kind: "written"; readonly told: readonly Message[]; readonly reading: MidtermReading | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "not-kept"; readonly failed: boolean }
  | { readonly kind: "dismissed" }
  | { readonly kind: "edited"; readonly edit: Edit }
  | { readonly kind: "rules-changed" }
  | { readonly kind: "unwatched" }
  | { readonly kind: "viewed"; readonly view: View }
  | { readonly kind: "went-back" }
  | { readonly kind: "filtered"; readonly filter: readonly Status[] }
  | { readonly kind: "toggled"; readonly target: string }
  | {
      readonly kind: "graded";
      readonly project: ProjectKey;
      readonly clause: ClauseId;
      readonly grade: Grade;
    }
  | {
      readonly kind: "contract-given";
      readonly project: ProjectKey;
      readonly figure: ContractFigure;
      readonly contract: Contract;
    }
  | { readonly kind: "check-given"; readonly check: string | null }
  | { readonly kind: "stage-chosen"; readonly stage: Stage | null }
  | { readonly kind: "settings-given"; readonly settings: readonly SettingEntry[] }
  | { readonly kind: "entries-dropped" }
  | { readonly kind: "chose"; readonly choosing: Choosing };

export const initialMidtermState: MidtermState = {
  reading: null,
  working: { progress: null },
  view: { kind: "projects" },
  trail: [],
  opened: null,
  entries: noEntries,
  kept: true,
  filter: [],
  open: new Set(),
  edits: [],
  rulesChanged: false,
  busy: null,
  keptWaiting: false,
  failure: null,
  told: [],
  watching: true,
  choosing: nothingChosen,
  views: 0,
};

export function reduceMidterm(state: MidtermState, event: MidtermEvent): MidtermState {
  const next = after(state, event);
  return next.keptWaiting && answered(event) ? { ...next, keptWaiting: false } : next;
}

/** Whether an event shows that Excel is not being waited for, or not in vain. */
function answered({ kind }: MidtermEvent): boolean {
  return ["started", "progressed", "read", "written", "cancelled", "failed"].includes(kind);
}

function after(state: MidtermState, event: MidtermEvent): MidtermState {
  switch (event.kind) {
    case "started": {
      const cleared = { ...state, failure: null, told: [] };
      return event.task === "read"
        ? { ...cleared, working: { progress: null }, edits: [] }
        : { ...cleared, busy: event.task };
    }
    case "progressed":
      return state.working === null ? state : { ...state, working: { progress: event.progress } };
    case "kept-waiting":
      return { ...state, keptWaiting: true };
    case "read":
      return withReading({ ...state, entries: event.kept ?? state.entries }, event.reading);
    case "written": {
      const done = written(state, event.told);
      return event.reading === null ? done : withReading(done, event.reading);
    }
    case "cancelled":
      return { ...state, working: null, busy: null };
    case "failed":
      return { ...state, working: null, busy: null, failure: event.failure };
    case "not-kept":
      return { ...state, kept: !event.failed };
    case "dismissed":
      return { ...state, failure: null, told: [] };
    case "edited":
      return withEdit(state, event.edit);
    case "rules-changed":
      return { ...state, rulesChanged: true };
    case "unwatched":
      return { ...state, watching: false };
    case "viewed":
      return viewed(state, event.view);
    case "went-back":
      return {
        ...state,
        view: state.trail.at(-1) ?? { kind: "projects" },
        trail: state.trail.slice(0, -1),
        told: [],
        views: state.views + 1,
      };
    case "filtered":
      return { ...state, filter: event.filter };
    case "toggled":
      return { ...state, open: toggled(state.open, event.target) };
    case "graded": {
      const project = state.reading?.projects.find(({ key }) => key === event.project);
      return project === undefined
        ? state
        : { ...state, entries: withGrade(state.entries, project, event.clause, event.grade) };
    }
    case "contract-given": {
      const project = state.reading?.projects.find(({ key }) => key === event.project);
      return project === undefined
        ? state
        : { ...state, entries: withContract(state.entries, project, event.figure, event.contract) };
    }
    case "check-given":
      return { ...state, entries: { ...state.entries, check: event.check } };
    case "stage-chosen":
      return { ...state, entries: { ...state.entries, stage: event.stage } };
    case "settings-given":
      return tidied({ ...state, entries: withSettingEntries(state.entries, event.settings) });
    case "entries-dropped":
      return { ...state, entries: noEntries };
    case "chose":
      return { ...state, choosing: event.choosing };
  }
}

/** Projects that were put onto the sheet are not chosen any more, and are seen in the list. */
function written(state: MidtermState, told: readonly Message[]): MidtermState {
  const done = { ...state, busy: null, told };
  return state.busy === "add-projects"
    ? { ...done, choosing: nothingChosen, view: { kind: "projects" }, trail: [], views: state.views + 1 }
    : done;
}

function tidied(state: MidtermState): MidtermState {
  return state.reading === null ? state : { ...state, entries: stillOpen(state.entries, state.reading) };
}

/** Everything is as the workbook is now. A project that is gone cannot stay on the screen. */
function withReading(state: MidtermState, reading: MidtermReading): MidtermState {
  const gone = (view: View): boolean =>
    view.kind === "project" && !reading.projects.some(({ key }) => key === view.project);
  // Edits that were made while it was read may have come too late for it.
  const edits = state.working === null ? [] : state.edits;
  return {
    ...state,
    reading,
    working: null,
    busy: null,
    edits: edits.filter(({ sheet }) => scoredSheets(reading).has(sheet)),
    rulesChanged: false,
    view: gone(state.view) ? { kind: "projects" } : state.view,
    trail: gone(state.view) ? [] : state.trail.filter((view) => !gone(view)),
    entries: stillOpen(state.entries, reading),
  };
}

function viewed(state: MidtermState, view: View): MidtermState {
  const isList = view.kind === "projects" || view.kind === "targets";
  return {
    ...state,
    view,
    trail: isList ? [] : [...state.trail.filter(({ kind }) => kind !== view.kind), state.view],
    opened: view.kind === "project" ? view.project : state.opened,
    told: [],
    views: state.views + 1,
  };
}

function toggled(open: ReadonlySet<string>, target: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(target)) next.add(target);
  return next;
}

/** Only changes of the sheets that are scored count; while the workbook is read it is not known which those are. */
function withEdit(state: MidtermState, edit: Edit): MidtermState {
  const { reading, working, edits } = state;
  const concerns = working !== null || (reading !== null && scoredSheets(reading).has(edit.sheet));
  const known = edits.some(({ sheet, address }) => sheet === edit.sheet && address === edit.address);
  return concerns && !known ? { ...state, edits: [...edits, edit] } : state;
}

/** Whether what was scored, or the rules it was scored by, has changed since. */
export function isStale({ reading, working, edits, rulesChanged }: MidtermState): boolean {
  return reading !== null && working === null && (edits.length > 0 || rulesChanged);
}
