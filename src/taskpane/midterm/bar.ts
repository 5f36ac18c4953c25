// Where on a bar the actual figure, what is expected now, and the final demand stand. Pure; shares of the track, 0 to 1.
import {
  clamped,
  compare,
  divide,
  fraction,
  most,
  multiply,
  toNumber,
  zero,
  type Fraction,
} from "../../midterm/fraction.ts";
import type { Range } from "../../midterm/outcome.ts";
import type { TargetScore } from "../../midterm/project.ts";

export interface Bar {
  readonly actual: number;
  /** null where nothing else is expected now than in the end. */
  readonly expected: number | null;
  readonly required: number;
}

/** The largest figure stands here, so that the mark of the demand is drawn whole. */
const largestAt = fraction(94, 100);

/** Whether one figure is demanded: a range binds at both ends. */
export const hasOneDemand = ({ target }: Pick<TargetScore, "target">): boolean =>
  target.metric.kind !== "count-range";

/** The bar of a target; null where it has no single figure to be measured by its demand. */
export function barOf({
  actual,
  expected,
  required,
}: Pick<TargetScore, "actual" | "expected" | "required">): Bar | null {
  if (actual === null || required === null || actual.unit !== required.unit) return null;
  if (compare(required.value, zero) <= 0) return null;
  const tick = expected !== null && expected.unit === required.unit ? expected.value : required.value;
  const largest = most(most(actual.value, tick), required.value);
  const at = (value: Fraction): number => toNumber(clamped(multiply(divide(value, largest), largestAt)), 4);
  return {
    actual: at(actual.value),
    expected: compare(tick, required.value) === 0 ? null : at(tick),
    required: at(required.value),
  };
}

/** The certain and the possible part of a score of 100. */
export function scoreBarOf({ low, high }: Range): { readonly certain: number; readonly possible: number } {
  const share = (points: Fraction): number => toNumber(clamped(divide(points, fraction(100))), 4);
  return { certain: share(low), possible: share(high) };
}
