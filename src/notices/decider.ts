// Whatever decides clauses of a notice, in any room: what `coverage` and the tab 通知 name beside a clause.
import type { ClauseId, Notice } from "./schema.ts";

/** A check, the reviewer's checklist, a metric of the mid-term. */
export interface Decider {
  readonly id: string;
  /** The clauses of a notice that it decides or asks about. */
  readonly clauses: (notice: Notice) => readonly ClauseId[];
}
