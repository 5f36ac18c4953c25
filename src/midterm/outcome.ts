// What is made of one target: status, share of its points, figures, working, what it takes, and what is missing.
import { say, type Message } from "../messages/catalogue.ts";
import type { FigureName } from "../messages/figure-names.ts";
import type { ReadingId, Severity } from "../notices/schema.ts";
import { one, zero, type Fraction } from "./fraction.ts";
import type { Quantity } from "./quantity.ts";

/**
 * 已达标 · 进度正常 · 滞后 · 严重滞后 · 未达标 · 已违反 · 不可算 · 未报送 · 待评定. "achieved" cannot be lost any more;
 * "missed" is said at acceptance only; "breached" is what can never be made good.
 */
export const statuses = [
  "achieved",
  "on-track",
  "behind",
  "far-behind",
  "missed",
  "breached",
  "not-computable",
  "not-reported",
  "to-be-judged",
] as const;
export type Status = (typeof statuses)[number];

/** A share of the points (0 to 1) as far as it is known. */
export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}
export const exactly = (value: Fraction): Range => ({ low: value, high: value });
export const full: Range = exactly(one);
export const none: Range = exactly(zero);
export const open: Range = { low: zero, high: one };
export const from = (low: Fraction): Range => ({ low, high: one });

/** A line of the working, by what it tells. */
export interface WorkingLine {
  readonly part: "actual" | "expected" | "required" | "judged" | "points";
  readonly message: Message;
}

/** Something to be pointed out besides the status; becomes a finding. */
export interface Note {
  readonly severity: Severity;
  readonly reading: ReadingId | null;
  readonly message: Message;
  readonly remedy: Message | null;
  readonly cells: readonly string[];
}

/** A figure that nobody reported, and the cell to fill; null where the sheet has no row for it. */
export interface MissingFigure {
  readonly name: FigureName;
  readonly cell: string | null;
}

export interface Outcome {
  readonly status: Status;
  readonly share: Range;
  /** false: shown, but no part of the score at this check. */
  readonly counts: boolean;
  /** Whether a reviewer's grade decides. */
  readonly forReviewer: boolean;
  readonly actual: Quantity | null;
  readonly expected: Quantity | null;
  readonly required: Quantity | null;
  readonly working: readonly WorkingLine[];
  readonly remedy: readonly Message[];
  readonly notes: readonly Note[];
  readonly missing: readonly MissingFigure[];
}

const nothingElse = {
  counts: true,
  forReviewer: false,
  actual: null,
  expected: null,
  required: null,
  working: [],
  remedy: [],
  notes: [],
  missing: [],
} as const;

/** An outcome with the usual blanks filled in. */
export function outcome(
  given: Pick<Outcome, "status" | "share"> & Partial<Omit<Outcome, "status" | "share">>,
): Outcome {
  return { ...nothingElse, ...given };
}

/** Figures are missing without which nothing can be said; what is known already bounds the share. Reporting comes first. */
export function notReported(
  missing: readonly MissingFigure[],
  share: Range = open,
  given: Partial<Omit<Outcome, "status" | "share" | "missing">> = {},
): Outcome {
  return outcome({
    status: "not-reported",
    share,
    ...given,
    remedy: [say("midterm.remedy.report", { figures: missing }), ...(given.remedy ?? [])],
    missing,
  });
}

/** Left to a person, who may give any share from `low` on. */
export function toBeJudged(
  low: Fraction,
  given: Partial<Omit<Outcome, "status" | "share" | "forReviewer">> = {},
): Outcome {
  return outcome({
    status: "to-be-judged",
    share: from(low),
    forReviewer: true,
    remedy: [say("midterm.remedy.judge")],
    ...given,
  });
}

/** Cannot be computed, for a reason of its own; a reviewer may give a share. */
export function notComputable(
  because: Message,
  low: Fraction,
  given: Partial<Omit<Outcome, "status" | "share" | "forReviewer">> = {},
): Outcome {
  return outcome({
    status: "not-computable",
    share: from(low),
    forReviewer: true,
    remedy: [say("midterm.remedy.judge")],
    ...given,
    working: [...(given.working ?? []), { part: "judged", message: because }],
  });
}
