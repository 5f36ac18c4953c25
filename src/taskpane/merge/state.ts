// The area 汇总 as data: which files were chosen, what was decided on them, what came of it, what is shown. Pure; the
// effects are in session.ts.
import type { ConsolidationOutcome } from "../../consolidate/consolidate.ts";
import { decide, type Decision } from "../../consolidate/decide.ts";
import { noDecisions, type Decisions } from "../../consolidate/received.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import type { WorkbookCells } from "../../sheets/grid.ts";
import type { Edit, Progress } from "../../workbook/port.ts";
import { unfiltered, type Filter, type FindingArrangement } from "../filter.ts";
import { chunk, type Failure } from "../state.ts";
import { withIncoming, type ChosenFile } from "./chosen-files.ts";
import { watchedSheets } from "./home.ts";

/** Work that leaves the screen in place. */
export type MergeTask = "home" | "write" | "save";

export const mergeViews = ["overview", "findings", "receipts", "rows"] as const;
export type MergeView = (typeof mergeViews)[number];

/** What a task did; `sheets` are those of the open workbook to which links lead. */
export interface Told {
  readonly messages: readonly Message[];
  readonly sheets: readonly string[];
}

/** The provincial sheets as they were written last: as long as nothing changed since, they need not be written again. */
export interface Written {
  readonly summary: string;
  readonly files: readonly ChosenFile[];
  readonly decisions: Decisions;
}

export interface MergeState {
  readonly files: readonly ChosenFile[];
  readonly decisions: Decisions;
  /** The open workbook as last read, with the newest of our sheets; null while it has not been read. */
  readonly home: WorkbookCells | null;
  /** Of the files, decisions and open workbook above, unless `pending`; null before the first. */
  readonly outcome: ConsolidationOutcome | null;
  readonly pending: boolean;
  /** Files that are being read. */
  readonly reading: Progress | null;
  readonly busy: MergeTask | null;
  /** Excel has not answered for a while. */
  readonly keptWaiting: boolean;
  readonly failure: Failure | null;
  readonly told: Told | null;
  /** Changes to sheets of the open workbook on which the preview rests, each cell once. */
  readonly edits: readonly Edit[];
  /** All changes since the open workbook was asked for last: they may not be in what was read. */
  readonly recentEdits: readonly Edit[];
  readonly watching: boolean;
  readonly written: Written | null;
  readonly view: MergeView;
  /** The city whose findings are shown; `acrossCities` for those across cities, null for none. */
  readonly city: string | null;
  /** The city that a link asked for: a new object each time, so that asking again shows it again. */
  readonly asked: { readonly city: string } | null;
  readonly filter: Filter<FindingArrangement>;
  /** Findings whose detail is open, by their index. */
  readonly open: ReadonlySet<number>;
  /** How many findings, or rows, are drawn. */
  readonly shown: number;
  /** Counts the batches of files that came in, so that focus moves once for each. */
  readonly batches: number;
}

export type MergeEvent =
  | { readonly kind: "reading-started"; readonly total: number }
  | { readonly kind: "reading"; readonly progress: Progress }
  | {
      readonly kind: "received";
      readonly incoming: readonly ChosenFile[];
      /** Files that were not read because the user stopped. */
      readonly unread: number;
      /** Files of a dropped folder that are no workbooks. */
      readonly skipped: number;
    }
  | { readonly kind: "decided"; readonly file: string; readonly decision: Decision }
  | { readonly kind: "newest-preferred" }
  | { readonly kind: "year-chosen"; readonly year: number }
  | { readonly kind: "removed"; readonly file: string }
  | { readonly kind: "all-removed" }
  | { readonly kind: "started"; readonly task: MergeTask }
  | { readonly kind: "kept-waiting" }
  | { readonly kind: "home-read"; readonly home: WorkbookCells; readonly told: Told | null }
  | {
      readonly kind: "written";
      readonly home: WorkbookCells;
      readonly told: Told;
      readonly written: Written | null;
    }
  /** A task that leaves the preview as it is. */
  | { readonly kind: "done"; readonly told: Told }
  | { readonly kind: "told"; readonly told: Told }
  | { readonly kind: "rules-changed" }
  | { readonly kind: "consolidated"; readonly outcome: ConsolidationOutcome }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "dismissed" }
  | { readonly kind: "edited"; readonly edit: Edit }
  | { readonly kind: "unwatched" }
  | { readonly kind: "viewed"; readonly view: MergeView }
  | { readonly kind: "city-asked"; readonly city: string }
  | { readonly kind: "city-toggled"; readonly city: string }
  | { readonly kind: "filtered"; readonly filter: Partial<Filter<FindingArrangement>> }
  | { readonly kind: "toggled"; readonly finding: number }
  | { readonly kind: "more-shown" };

export const initialMergeState: MergeState = {
  files: [],
  decisions: noDecisions,
  home: null,
  outcome: null,
  pending: true,
  reading: null,
  busy: "home",
  keptWaiting: false,
  failure: null,
  told: null,
  edits: [],
  recentEdits: [],
  watching: true,
  written: null,
  view: "overview",
  city: null,
  asked: null,
  filter: unfiltered,
  open: new Set(),
  shown: chunk,
  batches: 0,
};

export function reduceMerge(state: MergeState, event: MergeEvent): MergeState {
  switch (event.kind) {
    case "reading-started":
      return { ...state, reading: { done: 0, total: event.total }, failure: null, told: null };
    case "reading":
      return { ...state, reading: event.progress };
    case "received":
      return received(state, event);
    case "decided":
      return decidedOn(state, event.file, event.decision);
    case "newest-preferred":
      return withDecisions(state, { prefer: "newest" });
    case "year-chosen":
      return withDecisions(state, { year: event.year });
    case "removed":
      return removed(state, event.file);
    case "all-removed":
      return {
        ...state,
        files: [],
        decisions: noDecisions,
        pending: true,
        told: null,
        written: null,
        view: "overview",
        city: null,
      };
    case "started":
      return {
        ...state,
        busy: event.task,
        failure: null,
        told: null,
        recentEdits: event.task === "save" ? state.recentEdits : [],
      };
    case "kept-waiting":
      return { ...state, keptWaiting: true };
    case "home-read":
      return { ...withHome(state, event.home), told: event.told, written: null };
    case "written":
      return { ...withHome(state, event.home), told: event.told, written: event.written ?? state.written };
    case "done":
      return { ...state, ...settled, told: event.told };
    case "told":
      return { ...state, told: event.told };
    case "rules-changed":
      return { ...state, pending: true, written: null };
    case "consolidated":
      return consolidated(state, event.outcome);
    case "failed":
      return { ...state, ...settled, reading: null, failure: event.failure };
    case "dismissed":
      return { ...state, failure: null, told: null };
    case "edited":
      return withEdit(state, event.edit);
    case "unwatched":
      return { ...state, watching: false };
    case "viewed":
      return { ...state, view: event.view, asked: null, shown: chunk };
    case "city-asked":
      // All that was found in it, whatever was looked at before.
      return {
        ...state,
        ...cityOpened(event.city),
        view: "findings",
        asked: { city: event.city },
        filter: { ...unfiltered, arrangement: state.filter.arrangement },
      };
    case "city-toggled":
      return { ...state, ...cityOpened(event.city === state.city ? null : event.city), asked: null };
    case "filtered":
      return { ...state, filter: { ...state.filter, ...event.filter }, shown: chunk };
    case "toggled":
      return { ...state, open: toggled(state.open, event.finding) };
    case "more-shown":
      return { ...state, shown: state.shown + chunk };
  }
}

/** Stands for the findings across cities where a city is named. */
export const acrossCities = "";

function cityOpened(city: string | null): Pick<MergeState, "city" | "open" | "shown"> {
  return { city, open: new Set(), shown: chunk };
}

const settled = { busy: null, keptWaiting: false } as const;

function withDecisions(state: MergeState, change: Partial<Decisions>): MergeState {
  return { ...state, decisions: { ...state.decisions, ...change }, pending: true, told: null };
}

function received(
  state: MergeState,
  { incoming, unread, skipped }: Extract<MergeEvent, { readonly kind: "received" }>,
): MergeState {
  const { files, repeated } = withIncoming(state.files, incoming);
  const messages: readonly Message[] = [
    ...(unread === 0 ? [] : [say("pane-merge.told.stopped", { read: incoming.length, unread })]),
    ...(repeated.length === 0 ? [] : [say("pane-merge.told.repeated", { files: repeated })]),
    ...(skipped === 0 ? [] : [say("pane-merge.told.skipped", { count: skipped })]),
  ];
  return {
    ...state,
    files,
    reading: null,
    pending: true,
    batches: state.batches + 1,
    told: messages.length === 0 ? null : { messages, sheets: [] },
  };
}

/** A decision on a file of the list as it is shown; one on a file that is no longer there decides nothing. */
function decidedOn(state: MergeState, file: string, decision: Decision): MergeState {
  const { outcome, decisions } = state;
  const choices = outcome?.kind === "consolidated" ? outcome.consolidation.files : [];
  const choice = choices.find(({ received: { file: name } }) => name === file);
  return choice === undefined ? state : withDecisions(state, decide(decisions, choices, choice, decision));
}

/** The decisions but those on one file. */
function without(decisions: Decisions, file: string): Pick<Decisions, "files" | "cities"> {
  const files = new Map(decisions.files);
  const cities = new Map(decisions.cities);
  files.delete(file);
  cities.delete(file);
  return { files, cities };
}

function removed(state: MergeState, file: string): MergeState {
  const left = state.files.filter(({ received: { file: name } }) => name !== file);
  return { ...withDecisions(state, without(state.decisions, file)), files: left };
}

function withHome(state: MergeState, home: WorkbookCells): MergeState {
  // Whether what was changed while it was read is in it, nobody knows.
  const edits = state.recentEdits.filter((edit) => isWatched(state, edit));
  return { ...state, ...settled, home, edits, recentEdits: [], pending: true };
}

function consolidated(state: MergeState, outcome: ConsolidationOutcome): MergeState {
  return { ...state, outcome, pending: false, open: new Set() };
}

function isWatched({ outcome, home }: MergeState, { sheet }: Edit): boolean {
  return outcome?.kind === "consolidated" && watchedSheets(outcome.consolidation, home).has(sheet);
}

function withEdit(state: MergeState, edit: Edit): MergeState {
  const recentEdits = including(state.recentEdits, edit);
  return {
    ...state,
    recentEdits,
    edits: isWatched(state, edit) ? including(state.edits, edit) : state.edits,
  };
}

function including(edits: readonly Edit[], { sheet, address }: Edit): readonly Edit[] {
  const known = edits.some((edit) => edit.sheet === sheet && edit.address === address);
  return known ? edits : [...edits, { sheet, address }];
}

function toggled(open: ReadonlySet<number>, finding: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(finding)) next.add(finding);
  return next;
}

/** Whether the open workbook holds what the pane shows: then there is nothing to write. */
export function isWritten({ written, files, decisions, edits }: MergeState): boolean {
  return written !== null && written.files === files && written.decisions === decisions && edits.length === 0;
}
