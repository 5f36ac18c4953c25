// Everything that decides clauses: the review of a table, what the province sees across cities, the mid-term.
import { crossChecks } from "../consolidate/registry.ts";
import { midtermDeciders } from "../midterm/deciders.ts";
import type { Decider } from "../notices/decider.ts";
import { reviewDeciders } from "../review/coverage.ts";

/** In the order in which they are named beside a clause. */
export const deciders: readonly Decider[] = [...reviewDeciders, ...crossChecks, ...midtermDeciders];
