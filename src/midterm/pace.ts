// How far along a project is on the day of the check: months that have passed, the share of the time, and its years.
import {
  atLeast,
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  least,
  one,
  subtract,
  zero,
  type Fraction,
} from "./fraction.ts";
import { dayBefore, monthsLater, monthsPassed } from "./calendar.ts";

export type Stage = "mid-term" | "acceptance";

/** How the reporter counts years: from the start date, or by the calendar, throughout (A30). */
export type YearsBy = "project" | "calendar";

/** "part": a year of which the project has only a part, by the calendar or at its end; shown, never judged (A30). */
export type YearState = "complete" | "running" | "ahead" | "part" | "unknown";

export interface ProjectYear {
  /** From 1. */
  readonly number: number;
  readonly state: YearState;
  /** The share of the year that has passed; 1 where it is complete. */
  readonly passed: Fraction;
  /** "2025-07-01" and the last day of it; null without a start date. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Pace {
  readonly stage: Stage;
  readonly start: string | null;
  readonly check: string | null;
  /** Months that have passed; null where either day is not known. */
  readonly passed: Fraction | null;
  /** Months of the whole project. */
  readonly months: Fraction;
  /** The share of the time, at most 1; 1 at acceptance; null where it is not known. */
  readonly share: Fraction | null;
  /** Whether anything may be called behind: from a quarter of the time on (A42, A52). */
  readonly judges: boolean;
  readonly years: readonly ProjectYear[];
}

export interface PaceRequest {
  readonly start: string | null;
  readonly check: string | null;
  readonly months: Fraction;
  readonly yearsBy: YearsBy;
  /** Chosen by the user; null: acceptance once the time is over. */
  readonly stage: Stage | null;
}

/** Nothing is behind before this share of the time (A42). */
export const judgedFrom = fraction(1, 4);
/** The sheet has a column for so many years. */
export const mostYears = 3;

/** The pace of a project. `check` must not lie before `start`; whoever reads the sheet has seen to it. */
export function paceOf({ start, check, months, yearsBy, stage: chosen }: PaceRequest): Pace {
  const passed = start === null || check === null ? null : monthsPassed(start, check);
  const over = passed !== null && atLeast(passed, months);
  const stage = chosen === "acceptance" || over ? "acceptance" : "mid-term";
  const share = stage === "acceptance" ? one : passed === null ? null : least(one, divide(passed, months));
  return {
    stage,
    start,
    check,
    passed,
    months,
    share,
    judges: share !== null && atLeast(share, judgedFrom),
    years: yearsOf(start, check, months, yearsBy, stage),
  };
}

function yearsOf(
  start: string | null,
  check: string | null,
  months: Fraction,
  yearsBy: YearsBy,
  stage: Stage,
): readonly ProjectYear[] {
  const inYears = divide(months, fraction(12));
  const count = Math.min(mostYears, Number(ceiling(inYears).top));
  const full = Number(floor(inYears).top);
  return Array.from({ length: count }, (_, index): ProjectYear => {
    const number = index + 1;
    if (start === null) {
      // At acceptance the time is over, whenever it began.
      return stage === "acceptance"
        ? { number, state: index < full ? "complete" : "part", passed: one, from: null, to: null }
        : { number, state: "unknown", passed: zero, from: null, to: null };
    }
    const from =
      yearsBy === "project" ? monthsLater(start, 12 * index) : `${Number(start.slice(0, 4)) + index}-01-01`;
    const to = dayBefore(monthsLater(from, 12));
    const isPart =
      yearsBy === "calendar"
        ? from < start || to > monthsLater(start, Number(ceiling(months).top))
        : index >= full;
    const passed = passedOf(from, check, stage);
    return { number, state: isPart ? "part" : stateOf(passed), passed: passed ?? zero, from, to };
  });
}

/** The share of a year that has passed; null where the day of the check is not known. */
function passedOf(from: string, check: string | null, stage: Stage): Fraction | null {
  if (stage === "acceptance") return one;
  if (check === null) return null;
  return check < from ? zero : least(one, divide(monthsPassed(from, check), fraction(12)));
}

function stateOf(passed: Fraction | null): YearState {
  if (passed === null) return "unknown";
  if (compare(passed, one) === 0) return "complete";
  return compare(passed, zero) > 0 ? "running" : "ahead";
}

/** Months left until the end; null where the start or the day of the check is not known. Never below nought. */
export function monthsLeft({ passed, months }: Pace): Fraction | null {
  if (passed === null) return null;
  const left = subtract(months, passed);
  return compare(left, zero) > 0 ? left : zero;
}
