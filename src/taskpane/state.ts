// The pane as data: which screen is shown, what was asked for, what came of it. Pure; the effects are in session.ts.
import type { Message } from "../messages/catalogue.ts";
import type { FindingGroup } from "../report/finding-group.ts";
import { countGroups } from "../report/finding-words.ts";
import type { GivenDates } from "../review/check.ts";
import type { Review, ReviewOutcome, ReviewRefusal } from "../review/review.ts";
import type { Edit, Progress, WorkbookErrorCode } from "../workbook/port.ts";
import { unfiltered, type Filter } from "./filter.ts";
import type { Recognition } from "./recognition.ts";
import { concerns } from "./reviewed-sheets.ts";

/** Work that can fail or be waited for. The first two replace the screen while they run. */
export type Task =
  | "read"
  | "review"
  | "mark"
  | "clear"
  | "write"
  | "copy"
  | "go"
  | "propose"
  | "insert"
  | "read-files"
  | "merge"
  | "save";

/** What the user is told when work did not succeed. `detail` is for the clipboard only. */
export interface Failure {
  readonly task: Task;
  readonly code: WorkbookErrorCode | "UNEXPECTED";
  readonly told: Message;
  readonly remedy: Message;
  readonly where: { readonly sheet: string; readonly address: string | null } | null;
  readonly detail: string;
}

/** Sheets of ours that the user can have inserted: evidence sheets for the rows at hand, or a blank list. */
export type InsertKind = "evidence" | "regions" | "ledger";

/** What an insertion would do, told before it is done. */
export interface Proposal {
  readonly what: InsertKind;
  /** Of the notice that asks for the sheets. */
  readonly year: number;
  readonly sheets: readonly { readonly name: string; readonly lines: number; readonly columns: number }[];
  /** Lines and columns that are added to sheets that are there. */
  readonly additions: readonly {
    readonly sheet: string;
    readonly lines: number;
    readonly columns: readonly string[];
  }[];
  readonly leftOut: readonly Message[];
  /** The workbook has changed since it was first proposed. */
  readonly changed: boolean;
}

export interface Results {
  readonly review: Review;
  readonly refusals: readonly ReviewRefusal[];
  /** What the review before this one came to, where it was of the same notice: for "错误 4 → 3". */
  readonly countsBefore: Readonly<Record<FindingGroup, number>> | null;
  /** "10:42" */
  readonly finishedAt: string;
  /** Changes made to reviewed sheets since, each cell once. */
  readonly edits: readonly Edit[];
  /** Rules were loaded or taken away since. */
  readonly rulesChanged: boolean;
  readonly filter: Filter;
  /** Findings whose detail is open, by their index in the review. */
  readonly open: ReadonlySet<number>;
  /** How many findings are drawn. */
  readonly shown: number;
}

/** A screen that stays until the user does something. */
export type SettledScreen =
  /** Nothing has been read: the first reading failed or was cancelled. */
  | { readonly kind: "unread" }
  | { readonly kind: "recognised"; readonly recognition: Recognition; readonly edited: boolean }
  | { readonly kind: "refused"; readonly refusals: readonly ReviewRefusal[] }
  | { readonly kind: "results"; readonly results: Results };

export interface WorkingScreen {
  readonly kind: "working";
  readonly task: "read" | "review";
  readonly progress: Progress | null;
  /** Whether Excel still owes an answer; false while we work with what was read. */
  readonly asking: boolean;
  /** Where a cancelled or failed task leads back to. */
  readonly before: SettledScreen;
  /** Changes made meanwhile: the cells may have been read before them. */
  readonly edits: readonly Edit[];
}

export type Screen = SettledScreen | WorkingScreen;

export interface PaneState {
  readonly screen: Screen;
  /** A task that leaves the screen in place. */
  readonly busy: Task | null;
  /** Excel has not answered for a while: most often somebody is typing in a cell. */
  readonly keptWaiting: boolean;
  readonly failure: Failure | null;
  /** What a task did, in sentences; shown until dismissed or the next task. */
  readonly told: readonly Message[];
  /** What would be inserted, as long as the user has not decided. */
  readonly proposal: Proposal | null;
  /** Marks of ours in the workbook. */
  readonly marks: number;
  readonly year: number | null;
  readonly dates: GivenDates;
  readonly withNotes: boolean;
  /** False where changes cannot be observed: results can then be stale without our knowing. */
  readonly watching: boolean;
  /** Counts finished runs, so that focus moves once per run. */
  readonly runs: number;
}

export interface FinishedReview {
  readonly outcome: ReviewOutcome;
  /** "10:42" */
  readonly finishedAt: string;
}

/** The workbook read again after an insertion; `review` where results were shown, which then are those of the new sheets. */
export interface Reread {
  readonly recognition: Recognition;
  readonly review: FinishedReview | null;
}

export type PaneEvent =
  | { readonly kind: "started"; readonly task: Task }
  /** null: all was read. */
  | { readonly kind: "progressed"; readonly progress: Progress | null }
  | { readonly kind: "kept-waiting" }
  | { readonly kind: "recognised"; readonly recognition: Recognition }
  | ({ readonly kind: "reviewed" } & FinishedReview)
  | { readonly kind: "done"; readonly told: readonly Message[]; readonly marks: number | null }
  | { readonly kind: "proposed"; readonly proposal: Proposal }
  | { readonly kind: "proposal-dropped" }
  | { readonly kind: "inserted"; readonly told: readonly Message[]; readonly reread: Reread | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "dismissed" }
  | { readonly kind: "edited"; readonly edit: Edit }
  | { readonly kind: "rules-changed" }
  | { readonly kind: "unwatched" }
  | { readonly kind: "marks-counted"; readonly marks: number }
  | { readonly kind: "year-chosen"; readonly year: number }
  | { readonly kind: "dates-given"; readonly dates: GivenDates }
  | { readonly kind: "notes-chosen"; readonly withNotes: boolean }
  | { readonly kind: "filtered"; readonly filter: Partial<Filter> }
  | { readonly kind: "toggled"; readonly finding: number }
  | { readonly kind: "more-shown" };

/** Findings drawn at first and added by each “再显示”. */
export const chunk = 200;

export const initialState: PaneState = {
  screen: {
    kind: "working",
    task: "read",
    progress: null,
    asking: true,
    before: { kind: "unread" },
    edits: [],
  },
  busy: null,
  keptWaiting: false,
  failure: null,
  told: [],
  proposal: null,
  marks: 0,
  year: null,
  dates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  withNotes: false,
  watching: true,
  runs: 0,
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const next = after(state, event);
  return next.keptWaiting && answered(event) ? { ...next, keptWaiting: false } : next;
}

/** Whether an event shows that Excel is not being waited for, or not in vain. */
function answered({ kind }: PaneEvent): boolean {
  return [
    "started",
    "progressed",
    "recognised",
    "reviewed",
    "done",
    "proposed",
    "inserted",
    "cancelled",
    "failed",
  ].includes(kind);
}

function after(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return started(state, event.task);
    case "progressed":
      return state.screen.kind === "working"
        ? {
            ...state,
            screen: { ...state.screen, progress: event.progress, asking: event.progress !== null },
          }
        : state;
    case "kept-waiting":
      return { ...state, keptWaiting: true };
    case "recognised":
      return { ...state, screen: screenOf(event.recognition), busy: null };
    case "reviewed":
      return reviewed(state, event);
    case "done":
      return { ...state, busy: null, told: event.told, marks: event.marks ?? state.marks };
    case "proposed":
      return { ...state, busy: null, proposal: event.proposal };
    case "proposal-dropped":
      return { ...state, proposal: null };
    case "inserted":
      return { ...reread(state, event.reread), busy: null, told: event.told };
    case "cancelled":
      return { ...state, screen: settled(state.screen), busy: null };
    case "failed":
      return { ...state, screen: settled(state.screen), busy: null, failure: event.failure };
    case "dismissed":
      return { ...state, failure: null, told: [] };
    case "edited":
      return { ...state, screen: edited(state.screen, event.edit) };
    case "rules-changed":
      return withResults(state, (results) => ({ ...results, rulesChanged: true }));
    case "unwatched":
      return { ...state, watching: false };
    case "marks-counted":
      return { ...state, marks: event.marks };
    case "year-chosen":
      return { ...state, year: event.year };
    case "dates-given":
      return { ...state, dates: event.dates };
    case "notes-chosen":
      return { ...state, withNotes: event.withNotes };
    case "filtered":
      return withResults(state, (results) => ({
        ...results,
        filter: { ...results.filter, ...event.filter },
        shown: chunk,
      }));
    case "toggled":
      return withResults(state, (results) => ({ ...results, open: toggled(results.open, event.finding) }));
    case "more-shown":
      return withResults(state, (results) => ({ ...results, shown: results.shown + chunk }));
  }
}

/** The screen that stays when the work in progress ends without a result. */
export function settled(screen: Screen): SettledScreen {
  return screen.kind === "working" ? screen.before : screen;
}

function started(state: PaneState, task: Task): PaneState {
  const cleared = { ...state, failure: null, told: [], proposal: null };
  if (task !== "read" && task !== "review") return { ...cleared, busy: task };
  return {
    ...cleared,
    screen: { kind: "working", task, progress: null, asking: true, before: settled(state.screen), edits: [] },
  };
}

/** Before the review, the new sheets are shown among what it rests on; results stay. */
function reread(state: PaneState, found: Reread | null): PaneState {
  if (found === null) return state;
  if (state.screen.kind === "results" && found.review !== null) return reviewed(state, found.review);
  return state.screen.kind === "recognised" ? { ...state, screen: screenOf(found.recognition) } : state;
}

/** Tables lead to the summary; faults alone, or nothing at all, to the sentence that says so. */
function screenOf(recognition: Recognition): SettledScreen {
  const { file, summary } = recognition;
  if (summary.tables.length > 0) return { kind: "recognised", recognition, edited: false };
  const refusal: ReviewRefusal =
    summary.faults.length > 0
      ? { kind: "unreadable-table", file, faults: summary.faults }
      : { kind: "no-table", file, misses: summary.misses };
  return { kind: "refused", refusals: [refusal] };
}

function reviewed(state: PaneState, { outcome, finishedAt }: FinishedReview): PaneState {
  const runs = state.runs + 1;
  if (outcome.kind === "refused") {
    return { ...state, runs, screen: { kind: "refused", refusals: outcome.refusals } };
  }
  const { review, refusals } = outcome;
  const before = settled(state.screen);
  const results: Results = {
    review,
    refusals,
    countsBefore: isAgain(before, review) ? countGroups(before.results.review.findings) : null,
    finishedAt,
    edits: [],
    rulesChanged: false,
    filter: isAgain(before, review) ? before.results.filter : unfiltered,
    open: new Set(),
    shown: chunk,
  };
  const made = state.screen.kind === "working" ? state.screen.edits : [];
  return { ...state, runs, screen: { kind: "results", results: made.reduce(withEdit, results) } };
}

/** A clerk who corrects and reviews again keeps looking at the same part of the list. */
function isAgain(
  before: SettledScreen,
  { notice }: Review,
): before is Extract<SettledScreen, { kind: "results" }> {
  return before.kind === "results" && before.results.review.notice === notice;
}

function withResults(state: PaneState, change: (results: Results) => Results): PaneState {
  return state.screen.kind === "results"
    ? { ...state, screen: { kind: "results", results: change(state.screen.results) } }
    : state;
}

function toggled(open: ReadonlySet<number>, finding: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(finding)) next.add(finding);
  return next;
}

/** Whether what was reviewed, or what it was reviewed by, has changed since. */
export function isStale({ edits, rulesChanged }: Results): boolean {
  return edits.length > 0 || rulesChanged;
}

function withEdit(results: Results, edit: Edit): Results {
  const known = results.edits.some(({ sheet, address }) => sheet === edit.sheet && address === edit.address);
  if (known || !concerns(results.review, edit.sheet)) return results;
  return { ...results, edits: [...results.edits, edit] };
}

function edited(screen: Screen, edit: Edit): Screen {
  if (screen.kind !== "working") return settledAfter(screen, edit);
  return { ...screen, before: settledAfter(screen.before, edit), edits: [...screen.edits, edit] };
}

function settledAfter(screen: SettledScreen, edit: Edit): SettledScreen {
  switch (screen.kind) {
    case "recognised":
      return screen.edited ? screen : { ...screen, edited: true };
    case "results":
      return { kind: "results", results: withEdit(screen.results, edit) };
    case "unread":
    case "refused":
      return screen;
  }
}
