// A notice as the pane lists it: sections with their subjects, parts under their clauses, filters and search.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import { dispositions, type Notice } from "../../src/notices/schema.ts";
import { partsOf } from "../../src/report/notice-order.ts";
import {
  countDecisions,
  decisionOf,
  decisions,
  listParts,
  type ListedPart,
  type NoticeFilter,
} from "../../src/taskpane/notice-list.ts";

function notice(year: number): Notice {
  const found = noticeOf(year);
  if (found === null) throw new Error(`No notice of ${year}`);
  return found;
}

const everything: NoticeFilter = { decision: null, query: "" };
const listed = (year: number, filter: Partial<NoticeFilter> = {}): readonly ListedPart[] =>
  listParts(partsOf(notice(year)), { ...everything, ...filter });
const clausesOf = (parts: readonly ListedPart[]) =>
  parts.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));

/** "三 conditions" per section of a part. */
const outline = (year: number, key: string): readonly string[] =>
  listed(year)
    .filter(({ part }) => part.key === key)
    .flatMap(({ sections }) => sections.map(({ printed, subject }) => `${printed} ${subject ?? "-"}`));

describe("sections carry the subjects that the notice prints over them", () => {
  test("附件2: six chapters, tasks and targets apart", () => {
    expect(outline(2025, "附件2")).toEqual([
      "一 support",
      "二 applicant",
      "三 conditions",
      "四（一） tasks",
      "四（二） targets",
      "五 organisation",
      "六 requirements",
    ]);
  });

  test("附件1: cities and counties each have tasks and targets", () => {
    expect(outline(2025, "附件1").slice(2)).toEqual([
      "三 conditions",
      "四（一）1 tasks",
      "四（一）2 targets",
      "四（二）1 tasks",
      "四（二）2 targets",
      "五 organisation",
      "六 requirements",
    ]);
  });

  test("the form has no numbered sections", () => {
    expect(outline(2025, "summary-table")).toEqual([" -"]);
  });
});

test("a part stands under its clause, one step in", () => {
  const clauses = clausesOf(listed(2025));
  const at = clauses.findIndex(({ clause }) => clause.id === "2025.hvp.cond.ent.rd-ratio");
  expect(clauses.slice(at, at + 4).map(({ clause, depth }) => [clause.id, depth])).toEqual([
    ["2025.hvp.cond.ent.rd-ratio", 0],
    ["2025.hvp.cond.ent.rd-ratio.le-2yi", 1],
    ["2025.hvp.cond.ent.rd-ratio.gt-2yi", 1],
    ["2025.hvp.cond.ent.ip-base", 0],
  ]);
});

test("a part whose clause is not listed stands by itself", () => {
  const found = clausesOf(listed(2025, { query: "最近一年销售收入" }));
  expect(found.map(({ depth }) => depth)).toEqual([0, 0]);
});

test("不超过 is found in four guides, with spaces and widths as the user types them", () => {
  for (const query of ["不超过", " 不 超过", "不超过３项"]) {
    const parts = listed(2025, { query });
    expect(clausesOf(parts).length).toBeGreaterThan(0);
    expect(clausesOf(parts).every(({ inText }) => inText.length > 0)).toBe(true);
  }
  expect(listed(2025, { query: "不超过" }).map(({ part, count }) => [part.key, count])).toEqual([
    ["附件2", 2],
    ["附件3-1", 1],
    ["附件3-2", 1],
    ["附件4", 1],
  ]);
});

test("a locator is found too, and marked in the locator", () => {
  const found = clausesOf(listed(2025, { query: "附件2六(二)" }));
  expect(found.map(({ clause }) => clause.id)).toEqual(["2025.hvp.cap.gt10000", "2025.hvp.cap.other"]);
  expect(found.every(({ inText, inLocator }) => inText.length === 0 && inLocator.length === 1)).toBe(true);
});

test("every disposition has its word, and figures are read by the tool like the table", () => {
  expect(dispositions.map(decisionOf)).toEqual([
    "automatic",
    "automatic",
    "ledger",
    "evidence",
    "progress",
    "human",
    "context",
  ]);
});

test.each(noticeYears())("%s: unfiltered, every clause is listed once; the filters divide them", (year) => {
  const all = clausesOf(listed(year)).map(({ clause }) => clause);
  expect(all).toHaveLength(notice(year).clauses.length);
  expect(new Set(all)).toEqual(new Set(notice(year).clauses));
  const counts = countDecisions(listed(year));
  for (const decision of decisions) {
    expect(clausesOf(listed(year, { decision }))).toHaveLength(counts[decision]);
  }
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
});

test("any stretch of any clause finds that clause", () => {
  const clauses = notice(2025).clauses;
  const stretch = fc
    .tuple(fc.constantFrom(...clauses), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([clause, at, length]) => {
      const start = at % clause.text.length;
      return { clause, query: clause.text.slice(start, start + length) };
    })
    .filter(({ query }) => query.trim() !== "");
  fc.assert(
    fc.property(stretch, ({ clause, query }) => {
      expect(clausesOf(listed(2025, { query })).map((each) => each.clause)).toContain(clause);
    }),
    { numRuns: 50 },
  );
});
