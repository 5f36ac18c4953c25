// The area 通知 as data: which notice and part is read, what is searched for, which years are compared. Pure.
import type { NoticeFault } from "../notices/faults.ts";
import type { ClauseId } from "../notices/schema.ts";
import type { ClauseDifference } from "../report/notice-difference.ts";
import type { Decision } from "./notice-list.ts";

export interface NoticeState {
  readonly view: "clauses" | "differences" | "files";
  /** null is the year under review, else the latest there is a notice for. */
  readonly year: number | null;
  /** The part of the notice by its key; null is all of it. */
  readonly part: string | null;
  readonly decision: Decision | null;
  readonly query: string;
  /** The clause that was asked for: a new object each time, so that asking again shows it again. */
  readonly shown: { readonly clause: ClauseId } | null;
  /** The comparison by its key; null is the first. */
  readonly comparison: string | null;
  /** null is everything that changed. */
  readonly change: ClauseDifference["kind"] | null;
  /** The file that was last tried and could not be loaded. */
  readonly refusedFile: { readonly file: string; readonly faults: readonly NoticeFault[] } | null;
}

export type NoticeEvent =
  | { readonly kind: "viewed"; readonly view: NoticeState["view"] }
  | { readonly kind: "part-chosen"; readonly year: number; readonly part: string | null }
  | { readonly kind: "decision-chosen"; readonly decision: Decision | null }
  | { readonly kind: "searched"; readonly query: string }
  | { readonly kind: "filters-cleared" }
  | { readonly kind: "clause-asked"; readonly year: number; readonly clause: ClauseId }
  | { readonly kind: "comparison-chosen"; readonly comparison: string }
  | { readonly kind: "change-chosen"; readonly change: NoticeState["change"] }
  | { readonly kind: "file-read"; readonly refused: NoticeState["refusedFile"] };

export const initialNoticeState: NoticeState = {
  view: "clauses",
  year: null,
  part: null,
  decision: null,
  query: "",
  shown: null,
  comparison: null,
  change: null,
  refusedFile: null,
};

export function reduceNotices(state: NoticeState, event: NoticeEvent): NoticeState {
  switch (event.kind) {
    case "viewed":
      return { ...state, view: event.view, shown: null };
    case "part-chosen":
      return { ...state, year: event.year, part: event.part, shown: null };
    case "decision-chosen":
      return { ...state, decision: event.decision, shown: null };
    case "searched":
      return { ...state, query: event.query, shown: null };
    case "filters-cleared":
      return { ...state, decision: null, query: "", shown: null };
    case "clause-asked":
      // The whole notice, unfiltered: the clause is seen where it stands, whatever was looked at before.
      return {
        ...state,
        view: "clauses",
        year: event.year,
        part: null,
        decision: null,
        query: "",
        shown: { clause: event.clause },
      };
    case "comparison-chosen":
      return { ...state, comparison: event.comparison, change: null };
    case "change-chosen":
      return { ...state, change: event.change };
    case "file-read":
      return { ...state, refusedFile: event.refused };
  }
}
