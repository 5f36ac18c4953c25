// Our readings beside the clauses they touch: what the catalogue says of a clause's words, and what its rules rest on.
import type { ClauseId, Notice, ReadingId } from "./schema.ts";

/** The readings of every clause that has any, in the order of their numbers. */
export function readingsBeside(notice: Notice): ReadonlyMap<ClauseId, readonly ReadingId[]> {
  const beside = new Map<ClauseId, Set<ReadingId>>();
  const add = (clause: ClauseId, readings: readonly ReadingId[]): void => {
    if (readings.length > 0) beside.set(clause, new Set([...(beside.get(clause) ?? []), ...readings]));
  };
  for (const { id, readings } of notice.clauses) add(id, readings);
  for (const { conditions } of notice.programmes) {
    for (const condition of conditions) {
      if (!("reading" in condition) || condition.reading === null) continue;
      // A step of a condition decides under its own clause.
      const steps = "steps" in condition ? condition.steps.map(({ clause }) => clause) : [];
      for (const clause of new Set([condition.clause, ...steps])) add(clause, [condition.reading]);
    }
  }
  for (const { clause, readings } of notice.targets) add(clause, readings);
  return new Map([...beside].map(([clause, readings]) => [clause, [...readings].sort()]));
}
