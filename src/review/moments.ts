// A date against a deadline, in Beijing time: on time, late, or not decidable because the hour is missing (A28).
import type { Deadline } from "../notices/schema.ts";
import type { PlainMoment } from "../sheets/moments.ts";

export type Timeliness = "on-time" | "last-day" | "late" | "needs-hour";

/**
 * `until` as a day runs to the end of that day; as a minute that minute itself is on time. A date without an hour on the
 * day of a deadline with an hour cannot be decided. `last-day` only where the notice leaves that day doubtful.
 */
export function timelinessOf(
  { until, lastDayIsDoubtful }: Pick<Deadline, "until" | "lastDayIsDoubtful">,
  { at, precision }: PlainMoment,
): Timeliness {
  const [lastDay = until] = until.split("T");
  const [day = at] = at.split("T");
  if (day > lastDay) return "late";
  if (day < lastDay) return "on-time";
  if (until.includes("T")) {
    if (precision === "day") return "needs-hour";
    if (at > until) return "late";
  }
  return lastDayIsDoubtful ? "last-day" : "on-time";
}
