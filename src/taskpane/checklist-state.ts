// The checklist as data: what is answered, what of it the workbook keeps, and how it is looked at. Pure; the effects are in
// checklist-store.ts.
import {
  emptyRecord,
  withTick,
  type Answer,
  type ChecklistRecord,
  type TickChange,
} from "../review/checklist-record.ts";
import { subjectKey, type ChecklistStage, type ChecklistSubject } from "../review/checklist.ts";

/** An answer that the workbook does not keep yet. */
export interface UnsavedTick extends TickChange {
  /** Number of the change: a writing keeps all up to its own. */
  readonly change: number;
}

export type AnswerFilter = Answer | "open" | null;

export interface ChecklistState {
  /** What is shown: what the workbook keeps with the unsaved answers put in. */
  readonly record: ChecklistRecord;
  /** By subject and question. */
  readonly unsaved: ReadonlyMap<string, UnsavedTick>;
  /** Number of the last change. */
  readonly changes: number;
  /** What the workbook keeps is no checklist that this version knows: left alone until it is removed. */
  readonly unreadable: boolean;
  /** Why the answers could not be read or kept; null where they could. */
  readonly failure: { readonly task: "read" | "keep"; readonly error: unknown } | null;
  readonly stage: ChecklistStage;
  /** null: all; "open": not answered. */
  readonly answer: AnswerFilter;
  /** Answered since the filter was chosen: they stay in sight until it is chosen anew, for a remark or a second thought. */
  readonly touched: ReadonlySet<string>;
  /** Subjects whose questions are shown. */
  readonly open: ReadonlySet<string>;
  /** The subject that a link led to: a new object each time, so that asking again shows it again. */
  readonly asked: { readonly subject: string } | null;
  /** Who looks, for the answers to come; empty where nobody signs. */
  readonly reviewer: string;
}

export type ChecklistEvent =
  | { readonly kind: "read"; readonly record: ChecklistRecord }
  | { readonly kind: "unreadable" }
  | { readonly kind: "removed-unreadable" }
  | ({ readonly kind: "ticked" } & TickChange)
  /** The workbook now keeps `record`, with every change up to `change`. */
  | { readonly kind: "kept"; readonly record: ChecklistRecord; readonly change: number }
  | { readonly kind: "failed"; readonly task: "read" | "keep"; readonly error: unknown }
  | { readonly kind: "stage-chosen"; readonly stage: ChecklistStage }
  | { readonly kind: "answer-chosen"; readonly answer: AnswerFilter }
  | { readonly kind: "subject-toggled"; readonly subject: string }
  | { readonly kind: "subject-asked"; readonly subject: string }
  /** Whoever comes back later is not led there again. */
  | { readonly kind: "ask-forgotten" }
  | { readonly kind: "reviewer-named"; readonly reviewer: string };

export const initialChecklist: ChecklistState = {
  record: emptyRecord,
  unsaved: new Map(),
  changes: 0,
  unreadable: false,
  failure: null,
  stage: "recommendation",
  answer: null,
  touched: new Set(),
  open: new Set(),
  asked: null,
  reviewer: "",
};

/** What identifies an answer. */
export function tickKey(subject: ChecklistSubject, question: string): string {
  return JSON.stringify([subjectKey(subject), question]);
}

export function reduceChecklist(state: ChecklistState, event: ChecklistEvent): ChecklistState {
  switch (event.kind) {
    case "read":
      return { ...state, record: withUnsaved(event.record, state.unsaved), failure: null };
    case "unreadable":
      return { ...state, unreadable: true, failure: null };
    case "removed-unreadable":
      return { ...state, unreadable: false };
    case "ticked": {
      const { subject, question, tick } = event;
      const change = state.changes + 1;
      const key = tickKey(subject, question);
      return {
        ...state,
        record: withTick(state.record, event),
        unsaved: new Map(state.unsaved).set(key, { subject, question, tick, change }),
        changes: change,
        touched: new Set([...state.touched, key]),
      };
    }
    case "kept": {
      const unsaved = new Map([...state.unsaved].filter(([, { change }]) => change > event.change));
      return { ...state, unsaved, record: withUnsaved(event.record, unsaved), failure: null };
    }
    case "failed":
      return { ...state, failure: { task: event.task, error: event.error } };
    case "stage-chosen":
      return { ...state, stage: event.stage, touched: new Set() };
    case "answer-chosen":
      return { ...state, answer: event.answer, touched: new Set() };
    case "subject-toggled": {
      const open = new Set(state.open);
      if (!open.delete(event.subject)) open.add(event.subject);
      return { ...state, open };
    }
    case "subject-asked":
      return {
        ...state,
        answer: null,
        open: new Set([...state.open, event.subject]),
        asked: { subject: event.subject },
      };
    case "ask-forgotten":
      return state.asked === null ? state : { ...state, asked: null };
    case "reviewer-named":
      return { ...state, reviewer: event.reviewer };
  }
}

/** Whether something stands in the way of keeping the answers. */
export function isTroubled({ failure, unreadable }: ChecklistState): boolean {
  return failure !== null || unreadable;
}

/** A record with answers put in that the workbook may not keep yet. */
export function withUnsaved(
  record: ChecklistRecord,
  unsaved: ReadonlyMap<string, UnsavedTick>,
): ChecklistRecord {
  return [...unsaved.values()].reduce(withTick, record);
}
