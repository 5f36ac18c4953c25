import type { Decider } from "../../src/notices/decider.ts";
import { coverageOf, reviewDeciders } from "../../src/review/coverage.ts";
import { checks } from "../../src/review/registry.ts";
import { notice2025 } from "../support/tables.ts";

const coverage = coverageOf(notice2025(), reviewDeciders);
const byClause = new Map(coverage.map((each) => [each.clause as string, each.by]));

test("every clause of the notice is listed once, in its order", () => {
  expect(coverage.map(({ clause }) => clause)).toEqual(notice2025().clauses.map(({ id }) => id));
});

test.each([
  ["2025.hvp.cap.gt10000", ["city-cap"]],
  ["2025.hvp.cap.other", ["city-cap"]],
  ["2025.gi.cap", ["city-cap"]],
  ["2025.prot.org.no-double", ["city-with-county", "checklist"]],
  ["2025.prot-city.cond.withdraw-rate", ["withdrawal-rate"]],
  ["2025.hvp.excl.lead-before", ["led-before"]],
  ["2025.hvp.excl.univ-same", ["led-before-in-same-field"]],
  ["2025.brand.excl.ongoing-other", ["ongoing-other-project"]],
  ["2025.hvp.excl.citylevel-topic", ["ongoing-same-topic"]],
  ["2025.gi.excl.ongoing-region", ["ongoing-in-region"]],
  ["2025.table.foot.deadline", ["deadline", "checklist"]],
  ["2025.hvp.org.county", ["checklist"]],
  ["2025.notice.basis", null],
] as const)("%s is decided by %j", (clause, by) => {
  expect(byClause.get(clause)).toEqual(by);
});

test("every clause that the ledger or the region figures decide has a check", () => {
  const open = coverage.filter(
    ({ disposition, by }) => (disposition === "ledger" || disposition === "figures") && by === null,
  );
  expect(open).toEqual([]);
});

test("what another room decides is told beside the review", () => {
  const metric: Decider = {
    id: "duration",
    clauses: (notice) => notice.clauses.slice(0, 2).map(({ id }) => id),
  };
  const { clauses } = notice2025();
  const both = coverageOf(notice2025(), [...reviewDeciders, metric]);
  expect(both[0]).toEqual({ clause: clauses[0]?.id, disposition: "context", by: ["duration"] });
  expect(both.slice(2)).toEqual(coverage.slice(2));
});

test("the ids of the checks are their own, and every check names a clause of the notice", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  const known = new Set(notice2025().clauses.map(({ id }) => id));
  for (const check of checks) {
    for (const clause of check.clauses(notice2025()))
      expect([check.id, known.has(clause)]).toEqual([check.id, true]);
  }
});
