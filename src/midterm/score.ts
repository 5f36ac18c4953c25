// From the shares of targets to points and a grade. What is not known makes a range, never a nought.
import type { ClauseId } from "../notices/schema.ts";
import { atLeast, compare, divide, fraction, multiply, sum, zero, type Fraction } from "./fraction.ts";
import type { Outcome, Range } from "./outcome.ts";
import type { Settings } from "./settings.ts";

/** 优 良 中 差 */
export type Grade = "excellent" | "good" | "fair" | "poor";

export interface TargetPoints {
  /** Points that can be had at this check; 0 for what does not count. */
  readonly max: Fraction;
  readonly points: Range;
}

const hundred = fraction(100);

/** Points by target: weights of what counts at this check, brought to 100 together, times the share. */
export function pointsOf(
  outcomes: ReadonlyMap<ClauseId, Pick<Outcome, "share" | "counts">>,
  weights: ReadonlyMap<ClauseId, Fraction>,
): ReadonlyMap<ClauseId, TargetPoints> {
  const weightOf = (clause: ClauseId, counts: boolean): Fraction =>
    counts ? (weights.get(clause) ?? zero) : zero;
  const total = sum([...outcomes].map(([clause, { counts }]) => weightOf(clause, counts)));
  return new Map(
    [...outcomes].map(([clause, { share, counts }]) => {
      const weight = weightOf(clause, counts);
      const max = compare(total, zero) === 0 ? zero : divide(multiply(hundred, weight), total);
      return [clause, { max, points: { low: multiply(max, share.low), high: multiply(max, share.high) } }];
    }),
  );
}

/** The score: at least and at most so many points of 100. */
export function scoreOf(points: Iterable<TargetPoints>): Range {
  const all = [...points];
  return { low: sum(all.map((each) => each.points.low)), high: sum(all.map((each) => each.points.high)) };
}

/** The grade of a number of points. */
export function gradeOf(points: Fraction, { grades }: Settings): Grade {
  if (atLeast(points, grades.excellent)) return "excellent";
  if (atLeast(points, grades.good)) return "good";
  return atLeast(points, grades.fair) ? "fair" : "poor";
}
