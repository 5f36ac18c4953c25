// Days counted from a start: whole months by the day of the month, the rest as a share of the month it falls in.
import { add, compare, fraction, type Fraction } from "./fraction.ts";

interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function dayOf(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  return { year, month, day };
}

const pad = (value: number): string => String(value).padStart(2, "0");
const textOfDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const serial = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** The corresponding day so many months later; where the month has no such day, its last one. */
export function monthsLater(text: string, months: number): string {
  const { year, month, day } = dayOf(text);
  const index = year * 12 + month - 1 + months;
  const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return textOfDay({ ...at, day: Math.min(day, daysInMonth(at.year, at.month)) });
}

const days = (text: string, by: number): string =>
  new Date((serial(dayOf(text)) + by) * 86_400_000).toISOString().slice(0, 10);
const dayAfter = (text: string): string => days(text, 1);
export const dayBefore = (text: string): string => days(text, -1);

/** Months from one day to a later one: 2025-01-15 to 2025-03-20 is 2 months and 5 of 31 days. */
function monthsBetween(from: string, to: string): Fraction {
  const [a, b] = [dayOf(from), dayOf(to)];
  let whole = (b.year - a.year) * 12 + b.month - a.month;
  if (monthsLater(from, whole) > to.slice(0, 10)) whole -= 1;
  const last = serial(dayOf(monthsLater(from, whole)));
  const next = serial(dayOf(monthsLater(from, whole + 1)));
  return add(fraction(whole), fraction(serial(b) - last, next - last));
}

/**
 * Months that have passed on the day of the check. Whether a period ends on the corresponding day or on the day before it
 * depends on whether the first day is counted, which contracts do and the law does not: both days are full months.
 */
export function monthsPassed(start: string, check: string): Fraction {
  const passed = monthsBetween(start, check);
  const withLastDay = monthsBetween(start, dayAfter(check));
  return compare(withLastDay, fraction(withLastDay.top / withLastDay.bottom)) === 0 ? withLastDay : passed;
}
