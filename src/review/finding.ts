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

/** Figures side by side by year, with what they add up to: "研发费用 420, 500, 580, together 1500". */
export interface FigureTable {
  /** 万元 */
  readonly measure: string;
  /** Earliest first. */
  readonly years: readonly number[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly name: { readonly zh: string; readonly en: string };
  /** One for each year, as exact decimal texts; null where nobody gave it. */
  readonly values: readonly (string | null)[];
  /** null where a figure is missing. */
  readonly total: string | null;
}

/** A figure that nobody gave, and the cell in which it belongs; null where the sheet has no column for it. */
export interface Lack {
  /** The participant whose figure it is; null for the applicant itself. */
  readonly whose: string | null;
  readonly name: { readonly zh: string; readonly en: string };
  readonly file: string;
  readonly sheet: string;
  readonly cell: string | null;
}

/** How a verdict comes about, for findings and for rows that meet a clause alike. */
export interface Reckoning {
  /** The comparison in a few characters, for the list by clause: "4 > 3"; a message where it needs words. */
  readonly figure: string | Message | null;
  /** What is added up over years; the same in sentences, for those who want lines: `workingLines`. */
  readonly figures: FigureTable | null;
  /** What decides which part of the clause applies: "2024年销售收入 18 000 万元 ≤ 2亿元，比例应不低于 4%". */
  readonly decidedBy: readonly Message[];
  /** Line by line, with figures and units; with `figures` and `decidedBy` it recomputes to the verdict. */
  readonly working: readonly Message[];
  readonly sources: readonly Source[];
}

/** A finding rests on a clause, or on a reading of ours where no clause says it outright. */
export type Ground =
  | { readonly clause: ClauseId; readonly reading: ReadingId | null }
  | { readonly clause: null; readonly reading: ReadingId };

export type Finding = Ground &
  Reckoning & {
    readonly check: string;
    /** Other clauses that the same fact touches (A53: one fact, one finding). */
    readonly also: readonly ClauseId[];
    readonly severity: Severity;
    readonly verdict: Verdict;
    readonly programme: ProgrammeId | null;
    readonly place: Place;
    readonly message: Message;
    readonly remedy: Message | null;
    /** Nothing but these figures is missing: with them the verdict is known. Empty for every other finding. */
    readonly lacks: readonly Lack[];
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
export interface Explained extends Reckoning {
  readonly row: number;
  /** The unit of a joint application; null for the applicant of the row. */
  readonly unit: string | null;
  readonly reading: ReadingId | null;
  readonly message: Message;
}

/** A figure that nobody gave, and what could not be decided without it. */
export interface UnknownInput {
  readonly what: Message;
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly clauses: readonly ClauseId[];
}
