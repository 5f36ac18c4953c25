// What a condition comes to for one unit, before it becomes a finding or counts as met.
import type { ClauseId, ReadingId } from "../../notices/schema.ts";
import type { Message } from "../../messages/catalogue.ts";
import type { FigureTable, Verdict } from "../finding.ts";
import { missingOf, type Answer, type Missing } from "./answers.ts";

interface Ground {
  /** Where a part of the condition decides: its own clause. */
  readonly clause?: ClauseId;
  readonly also?: readonly ClauseId[];
  /** Where another reading than the condition's decides. */
  readonly reading?: ReadingId;
}

/** What a verdict rests on besides the working; see `Reckoning`. */
interface Basis {
  readonly figure?: string | Message | null;
  readonly figures?: FigureTable | null;
  readonly decidedBy?: readonly Message[];
}

/** Decided, or left to a person (`unknown`) although nothing is missing. */
export interface Settled extends Ground, Basis {
  readonly verdict: Verdict;
  readonly message: Message;
  /** The comparison that decides comes last. */
  readonly working: readonly Message[];
  readonly remedy?: Message;
  /** Met, with something to point out. */
  readonly noted?: boolean;
}

/** Not decided for want of figures. */
export interface Undecided extends Ground, Basis {
  readonly verdict: "unknown";
  readonly missing: readonly [Missing, ...Missing[]];
  /** Says more than which figures are missing; null: only that. */
  readonly message: Message | null;
  readonly working: readonly Message[];
}

/** null: nothing to say, and not met either. */
export type Judgement = Settled | Undecided | null;

export function isUndecided(judgement: Settled | Undecided): judgement is Undecided {
  return "missing" in judgement;
}

type More = Ground & Basis & Partial<Pick<Undecided, "message">>;

/** Not decided for want of those of the answers that are missing; null where all of them may be left blank. */
export function undecided(
  answers: readonly Answer<unknown>[],
  working: readonly Message[],
  more: More = {},
): Undecided | null {
  return waitingFor(missingOf(answers), working, more);
}

/** Not decided for want of these figures, also where they may otherwise be left blank; null for none. */
export function waitingFor(
  missing: readonly Missing[],
  working: readonly Message[],
  more: More = {},
): Undecided | null {
  const [first, ...others] = missing;
  if (first === undefined) return null;
  return { verdict: "unknown", missing: [first, ...others], message: null, working, ...more };
}
