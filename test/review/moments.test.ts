import fc from "fast-check";
import { timelinessOf } from "../../src/review/moments.ts";

const day = { until: "2025-03-05", lastDayIsDoubtful: true };
const endOfDay = { until: "2025-02-28", lastDayIsDoubtful: false };
const minute = { until: "2025-02-28T17:30", lastDayIsDoubtful: false };

test.each([
  [day, "2025-03-04", "on-time"],
  [day, "2025-03-05", "last-day"],
  [day, "2025-03-05T23:59", "last-day"],
  [day, "2025-03-06", "late"],
  [day, "2025-03-06T00:01", "late"],
  [endOfDay, "2025-02-28", "on-time"],
  [endOfDay, "2025-02-28T23:59", "on-time"],
  [endOfDay, "2025-03-01", "late"],
  [minute, "2025-02-27", "on-time"],
  [minute, "2025-02-28T17:30", "on-time"],
  [minute, "2025-02-28T17:31", "late"],
  [minute, "2025-02-28", "needs-hour"],
  [minute, "2025-03-01", "late"],
] as const)("%j, %s: %s", (deadline, at, expected) => {
  const precision = at.includes("T") ? "minute" : "day";
  expect(timelinessOf(deadline, { at, precision })).toBe(expected);
});

test("a day without an hour is decided exactly where every hour of it would be decided alike", () => {
  const days = fc.constantFrom("2025-02-27", "2025-02-28", "2025-03-01");
  fc.assert(
    fc.property(days, (at) => {
      const hours = ["00:00", "17:30", "17:31", "23:59"].map((time) =>
        timelinessOf(minute, { at: `${at}T${time}`, precision: "minute" }),
      );
      const [only, ...others] = new Set(hours);
      expect(timelinessOf(minute, { at, precision: "day" })).toBe(others.length === 0 ? only : "needs-hour");
    }),
  );
});
