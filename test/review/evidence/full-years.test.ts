import fc from "fast-check";
import { daysBetween, fullYears, monthsAfter } from "../../../src/review/evidence/full-years.ts";

test.each([
  ["2022-02-28", 3, "2025-02-28"],
  ["2022-03-01", 3, "2025-03-01"],
  ["2020-02-29", 5, "2025-02-28"],
  ["2020-02-29", 4, "2024-02-29"],
  ["2024-12-31", 1, "2025-12-31"],
])("%s: %d full years on %s", (day, years, full) => {
  expect(fullYears(day, years)).toBe(full);
});

test.each([
  ["2025-02-28", -1, "2025-01-28"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2025-01-31", 1, "2025-02-28"],
  ["2025-01-15", -1, "2024-12-15"],
  ["2024-12-15", 1, "2025-01-15"],
])("%s and %d months: %s", (day, months, to) => {
  expect(monthsAfter(day, months)).toBe(to);
});

test("a year is 365 or 366 days, and a later day is never full earlier", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect([365, 366]).toContain(daysBetween(a, fullYears(a, 1)));
      if (a <= b) expect(fullYears(a, 3) <= fullYears(b, 3)).toBe(true);
    }),
  );
});
