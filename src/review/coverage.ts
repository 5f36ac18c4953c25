// Which clause of a notice is decided by which check: what the command `coverage` prints.
import type { ClauseId, Disposition, Notice } from "../notices/schema.ts";
import type { Check } from "./check.ts";
import { checks } from "./registry.ts";

export interface ClauseCoverage {
  readonly clause: ClauseId;
  readonly disposition: Disposition;
  /** Ids of the checks that decide the clause; null where none does. */
  readonly by: readonly string[] | null;
}

/** Every clause of the notice, in its order, with the checks (by default all of the registry) that decide it. */
export function coverageOf(notice: Notice, by: readonly Check[] = checks): readonly ClauseCoverage[] {
  const deciding = new Map<ClauseId, string[]>();
  for (const check of by) {
    for (const clause of new Set(check.clauses(notice))) {
      deciding.set(clause, [...(deciding.get(clause) ?? []), check.id]);
    }
  }
  return notice.clauses.map(({ id, disposition }) => ({
    clause: id,
    disposition,
    by: deciding.get(id) ?? null,
  }));
}
