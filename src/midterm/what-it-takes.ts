// What would have to be reached in the time left: so many more by the end, so many a month.
import { say, type Message } from "../messages/catalogue.ts";
import {
  atLeast,
  ceiling,
  compare,
  divide,
  fraction,
  multiply,
  one,
  rounded,
  subtract,
  zero,
  type Fraction,
} from "./fraction.ts";
import { monthsLeft, type Pace, type ProjectYear } from "./pace.ts";
import { numberText } from "./quantity.ts";

const ten = fraction(10);

/** A monthly mean that is enough: whole from ten on, else to one decimal, rounded up. */
function monthlyText(amount: Fraction, months: Fraction): string {
  const mean = divide(amount, months);
  if (atLeast(mean, ten)) return numberText(ceiling(mean));
  return numberText(divide(ceiling(multiply(mean, ten)), ten));
}

/** "12", "7.5": months with at most one decimal. */
export const monthsText = (months: Fraction): string => numberText(rounded(months, 1));

/** The months left and the mean over them; null where no time is left or known. */
export function spread(
  amount: Fraction,
  pace: Pace,
): { readonly months: string; readonly monthly: string } | null {
  const left = monthsLeft(pace);
  if (pace.stage === "acceptance" || left === null || compare(left, zero) <= 0) return null;
  return { months: monthsText(left), monthly: monthlyText(amount, left) };
}

/** A count or measure that is short of what is expected now, or of the demand; nothing where it is short of neither. */
export function takes(
  actual: Fraction,
  expected: Fraction | null,
  demand: Fraction,
  unit: string,
  pace: Pace,
): readonly Message[] {
  const missing = (bound: Fraction): string | null =>
    atLeast(actual, bound) ? null : numberText(subtract(bound, actual));
  const toEnd = missing(demand);
  if (toEnd === null) return [];
  const toNow = pace.stage === "acceptance" || expected === null ? null : missing(expected);
  return [say("midterm.takes.count", { toNow, toEnd, unit, spread: spread(subtract(demand, actual), pace) })];
}

/** The months left of a running year and the mean over them; null where none is left. */
export function spreadOverYear(
  amount: Fraction,
  { passed }: ProjectYear,
): { readonly months: string; readonly monthly: string } | null {
  const left = multiply(fraction(12), subtract(one, passed));
  return compare(left, zero) <= 0 ? null : { months: monthsText(left), monthly: monthlyText(amount, left) };
}
