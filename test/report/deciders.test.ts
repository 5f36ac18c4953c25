// By what a clause is decided, over all rooms: the words of `coverage --json` and of the tab 通知.
import { midtermDeciders } from "../../src/midterm/deciders.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import { deciders } from "../../src/report/deciders.ts";
import { coverageOf } from "../../src/review/coverage.ts";

const byClause = new Map(
  noticeYears().flatMap((year) =>
    coverageOf(noticeOf(year)!, deciders).map(({ clause, by }) => [clause as string, by] as const),
  ),
);

test.each<readonly [string, readonly string[] | null]>([
  ["2024.oc.target.p1-converted", ["growth-per-year"]],
  ["2024.oc.org.midterm", ["later-funds"]],
  ["2024.oc.org.fund-midterm", ["later-funds"]],
  ["2024.oc.task.duration", ["duration"]],
  ["2024.oc.org.duration", ["duration"]],
  ["2025.hvp.target.2b-no-abnormal", ["zero"]],
  ["2025.gi.target.2-label", ["level-ratio"]],
  ["2025.hvp.task.2-information.directions", ["count-range"]],
  ["2025.prot-city.task.1-collaboration", ["task"]],
  ["2026.hvp.org.duration", ["duration"]],
  ["2025.hvp.cap.other", ["city-cap"]],
  ["2025.notice.basis", null],
])("%s：%j", (clause, by) => {
  expect(byClause.get(clause)).toEqual(by);
});

test("the clauses of all notices are 621, and no two deciders share an id", () => {
  expect(byClause.size).toBe(621);
  expect(new Set(deciders.map(({ id }) => id)).size).toBe(deciders.length);
});

test("deciders name clauses of the notices only, and no decider of the mid-term is idle", () => {
  const named = deciders.map(({ id, clauses }) => ({
    id,
    clauses: noticeYears().flatMap((year) => clauses(noticeOf(year)!)),
  }));
  expect(named.flatMap((each) => each.clauses).filter((clause) => !byClause.has(clause))).toEqual([]);
  const midterm = new Set(midtermDeciders.map(({ id }) => id));
  expect(named.filter(({ id, clauses }) => midterm.has(id) && clauses.length === 0)).toEqual([]);
});
