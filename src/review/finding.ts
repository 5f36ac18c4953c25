// What the review says: findings with clause, cells, working and remedy, and the rows that meet a clause.
import type { ClauseId, ProgrammeId, ReadingId, Severity } from "../notices/schema.ts";
import type { Message } from "../messages/catalogue.ts";

/** Three verdicts, never two: missing input is `unknown`, not a pass and not a fail. */
export type Verdict = "met" | "broken" | "unknown";

/** Where a figure or a fault stands. `rows` are sheet row numbers (from 1), `cells` addresses such as "B4". */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
}

/** A named cell that a working used: "地区数据!D7, 发明专利授权量". */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: Message;
}

/** A finding rests on a clause, or on a reading of ours where no clause says it outright. */
export type Ground =
  | { readonly clause: ClauseId; readonly reading: ReadingId | null }
  | { readonly clause: null; readonly reading: ReadingId };

export type Finding = Ground & {
  readonly check: string;
  /** Other clauses that the same fact touches (A53: one fact, one finding). */
  readonly also: readonly ClauseId[];
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly programme: ProgrammeId | null;
  readonly place: Place;
  readonly message: Message;
  /** The comparison in a few characters, for the list by clause: "4 > 3"; a message where it needs words. */
  readonly figure: string | Message | null;
  /** Line by line, with figures and units; recomputes to the verdict. */
  readonly working: readonly Message[];
  readonly remedy: Message | null;
  readonly sources: readonly Source[];
};

/** Rows of one sheet that meet a clause: counted, not told one by one. */
export interface Met {
  readonly clause: ClauseId;
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  /** Why, for rows whose figures are known: told on request. */
  readonly explained?: readonly Explained[];
}

/** How a row comes to meet a clause: the same working that a finding would carry. */
export interface Explained {
  readonly row: number;
  /** The unit of a joint application; null for the applicant of the row. */
  readonly unit: string | null;
  readonly reading: ReadingId | null;
  readonly message: Message;
  readonly figure: string | Message | null;
  readonly working: readonly Message[];
  readonly sources: readonly Source[];
}

/** A figure that nobody gave, and what could not be decided without it. */
export interface UnknownInput {
  readonly what: Message;
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly clauses: readonly ClauseId[];
}
