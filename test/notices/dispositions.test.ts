// No statement of a notice is left to memory: it is decided, asked of a person, or context.
import { midtermDeciders } from "../../src/midterm/deciders.ts";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import type { Notice } from "../../src/notices/schema.ts";
import { deciders } from "../../src/report/deciders.ts";
import { coverageOf } from "../../src/review/coverage.ts";

const notices: readonly Notice[] = noticeYears().map((year) => noticeOf(year)!);

/** Kinds of statement that only tell what the province will do or why: they may be context. */
const mayBeContext = new Set(["principle", "fund-release"]);

describe.each(notices.map((notice) => [notice.year, notice] as const))("%d", (_year, notice) => {
  const coverage = coverageOf(notice, deciders);

  test("what is not context is decided by a check or a metric, or asked of a person", () => {
    expect(coverage.filter(({ disposition, by }) => by === null && disposition !== "context")).toEqual([]);
  });

  test("what the progress decides, the mid-term decides", () => {
    const midterm = new Set<string>(midtermDeciders.map(({ id }) => id));
    const astray = coverage.filter(
      ({ disposition, by }) => disposition === "progress" && by?.some((id) => midterm.has(id)) !== true,
    );
    expect(astray).toEqual([]);
  });

  test("what is asked of a person stands in the checklist, what the evidence sheet decides has a check", () => {
    for (const { clause, disposition, by } of coverage) {
      if (disposition === "human")
        expect([clause, by]).toEqual([clause, expect.arrayContaining(["checklist"])]);
      if (disposition === "evidence") expect([clause, by]).not.toEqual([clause, ["checklist"]]);
    }
  });

  test("only statements of aims and of what the province will do are context", () => {
    const hidden = notice.clauses.filter(
      ({ kind, disposition }) => disposition === "context" && !mayBeContext.has(kind),
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });

  test("durations, tasks and targets are for the mid-term, but for what is fixed at the application", () => {
    const elsewhere = notice.clauses.filter(
      ({ kind, disposition }) => /^(?:task|target|duration)/u.test(kind) && disposition !== "progress",
    );
    expect(elsewhere.map(({ id }) => id)).toEqual(
      notice.year === 2026 ? [] : [`${notice.year}.oc.task.one-chain`],
    );
  });
});

describe.each(notices.map((notice) => [notice.year, notice] as const))("checklist of %d", (_year, notice) => {
  test("an item is asked once for the table, or of programmes", () => {
    const astray = notice.checklist.filter(
      ({ stage, programmes }) => (stage === "table") !== (programmes.length === 0),
    );
    expect(astray).toEqual([]);
  });

  test("an item is asked only of programmes that its clauses bind", () => {
    const bound = new Map(notice.clauses.map(({ id, programmes }) => [id, programmes]));
    for (const { clause, also, programmes } of notice.checklist) {
      for (const id of [clause, ...also]) {
        expect([id, programmes.filter((each) => bound.get(id)?.includes(each) === false)]).toEqual([id, []]);
      }
    }
  });

  test("a question can be answered by yes, in both languages", () => {
    for (const { question } of notice.checklist) {
      expect(question.zh).toMatch(/？/u);
      expect(question.en).toMatch(/\?/u);
      expect(question.zh).not.toBe(question.en);
    }
  });

  test("of one programme and stage, a clause is asked once", () => {
    const asked = notice.checklist.flatMap(({ clause, programmes, applicants, stage }) =>
      programmes.map((each) => `${clause} ${each} ${stage} ${applicants?.join() ?? ""}`),
    );
    expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([]);
  });
});
