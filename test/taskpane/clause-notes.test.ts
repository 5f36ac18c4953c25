// What stands beside a clause: deciders with words, readings of data and rules, each question once.
import { deciderWords } from "../../src/messages/areas/deciders.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import type { ClauseId } from "../../src/notices/schema.ts";
import { deciders } from "../../src/report/deciders.ts";
import { coverageOf } from "../../src/review/coverage.ts";
import { clauseNotes } from "../../src/taskpane/clause-notes.ts";

const notes = (year: number, clause: string) => clauseNotes(noticeOf(year)!).get(clause as ClauseId);

test("every check and metric has a name for the clauses that it decides", () => {
  const ids = noticeYears().flatMap((year) =>
    coverageOf(noticeOf(year)!, deciders).flatMap(({ by }) => by ?? []),
  );
  expect([...new Set(ids)].filter((id) => id !== "checklist" && !(id in deciderWords))).toEqual([]);
});

test.each([
  [2025, "2025.hvp.cap.other", ["city-cap"], ["A12", "A56"]],
  [2026, "2026.hvp-inn.cap.other", ["city-cap"], ["A12", "A13", "A14", "A56"]],
  [2025, "2025.hvp.excl.ongoing-other", ["ongoing-other-project"], ["A18"]],
  [2025, "2025.gi.target.2-label", ["level-ratio"], ["A40"]],
  [2025, "2025.notice.addressees", [], []],
])("%d %s: decided by %j, read by %j", (year, clause, by, readings) => {
  expect(notes(year, clause)?.by).toEqual(by);
  expect(notes(year, clause)?.readings.map(({ id }) => id)).toEqual(readings);
});

test("a question that several programmes share is told once, and on every clause that it answers", () => {
  const asked = notes(2025, "2025.notice.deadline.online")?.asked ?? [];
  const questions = asked.map(({ question }) => question.zh);
  expect(questions.length).toBeGreaterThan(1);
  expect(new Set(questions).size).toBe(questions.length);
  const item = noticeOf(2025)!.checklist.find(({ also }) => also.length > 0)!;
  for (const clause of [item.clause, ...item.also]) {
    expect(notes(2025, clause)?.asked.map(({ question }) => question)).toContainEqual(item.question);
  }
});
