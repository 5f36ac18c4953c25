// Which clause of a notice is decided by what: what the command `coverage` prints.
import type { Decider } from "../notices/decider.ts";
import type { ClauseId, Disposition, Notice } from "../notices/schema.ts";
import { checks } from "./registry.ts";

export interface ClauseCoverage {
  readonly clause: ClauseId;
  readonly disposition: Disposition;
  /** Ids of the deciders of the clause; null where there is none. */
  readonly by: readonly string[] | null;
}

/** Clauses that are asked of a person. */
const checklist: Decider = {
  id: "checklist",
  clauses: (notice) => notice.checklist.flatMap(({ clause, also }) => [clause, ...also]),
};

/** What the review decides: by its checks, or by asking. */
export const reviewDeciders: readonly Decider[] = [...checks, checklist];

/** Every clause of the notice, in its order, with what decides it; `report/deciders.ts` lists the deciders of all rooms. */
export function coverageOf(notice: Notice, by: readonly Decider[]): readonly ClauseCoverage[] {
  const deciding = new Map<ClauseId, string[]>();
  for (const decider of by) {
    for (const clause of new Set(decider.clauses(notice))) {
      deciding.set(clause, [...(deciding.get(clause) ?? []), decider.id]);
    }
  }
  return notice.clauses.map(({ id, disposition }) => ({
    clause: id,
    disposition,
    by: deciding.get(id) ?? null,
  }));
}
