// Full years by the calendar: from one day to the same day of a later year, a month's last day where that has none.

function dayOf(year: number, month: number, day: number): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${pad(month)}-${pad(day)}`;
}

function partsOf(day: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day so many months after (or, below 0, before) another; 29 February becomes the 28th where there is none. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const at = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, lastOfMonth(toYear, toMonth)));
}

/** The day on which so many years are full. Days compare as texts. */
export function fullYears(day: string, years: number): string {
  return monthsAfter(day, years * 12);
}

/** How many days from one day to a later one; below 0 where it is earlier. */
export function daysBetween(from: string, to: string): number {
  const at = (day: string): number => {
    const [year, month, date] = partsOf(day);
    return Date.UTC(year, month - 1, date);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}
