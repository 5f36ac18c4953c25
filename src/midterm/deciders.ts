// What the mid-term decides: targets and quantified tasks by the kind of their metric, tasks, durations, later money.
import type { Decider } from "../notices/decider.ts";
import type { ClauseId } from "../notices/schema.ts";
import { taskClauses } from "../notices/targets.ts";
import { metricKinds } from "./metrics/registry.ts";
import { durationClauses } from "./sheet-findings.ts";

/** One for each kind of metric, by its name. */
const metrics = metricKinds.map((kind): Decider => ({
  id: kind,
  clauses: ({ targets }) => targets.filter(({ metric }) => metric.kind === kind).map(({ clause }) => clause),
}));

/** Whether a task without a number was carried out. */
const tasks: Decider = {
  id: "task",
  clauses: (notice) =>
    notice.programmes.flatMap(({ id }) => taskClauses(notice, id, null).map((clause) => clause.id)),
};

/** How much of the time has passed. */
const duration: Decider = {
  id: "duration",
  clauses: (notice) => notice.programmes.flatMap(({ id }) => durationClauses(notice, id)),
};

/** When the evaluation may be held, and whether the later money may be paid. */
const laterFunds: Decider = {
  id: "later-funds",
  clauses: ({ midTerm }): readonly ClauseId[] =>
    midTerm === null ? [] : [midTerm.clause, midTerm.laterFunds],
};

/** What the mid-term decides, for `coverage` and the tab 通知. */
export const midtermDeciders: readonly Decider[] = [...metrics, tasks, duration, laterFunds];
