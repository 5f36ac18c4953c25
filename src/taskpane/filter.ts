// What of a review's findings is shown, and in which arrangement.
import type { ProgrammeId } from "../notices/schema.ts";
import type { FindingGroup } from "../report/finding-group.ts";

export const findingArrangements = ["row", "clause"] as const;
export type FindingArrangement = (typeof findingArrangements)[number];

/** Findings by row or by clause, or the reviewer's checklist in their place. */
export const arrangements = [...findingArrangements, "checklist"] as const;
export type Arrangement = (typeof arrangements)[number];

export interface Filter<A extends Arrangement = Arrangement> {
  /** Pressed counts; empty shows all. */
  readonly groups: readonly FindingGroup[];
  readonly programme: ProgrammeId | null;
  readonly query: string;
  readonly arrangement: A;
}

/** Everything, row by row. */
export const unfiltered: Filter<FindingArrangement> = {
  groups: [],
  programme: null,
  query: "",
  arrangement: "row",
};
