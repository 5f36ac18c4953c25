// Filtering, ordering and cutting the list of findings.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { review, type Review } from "../../src/review/review.ts";
import {
  clip,
  filterFindings,
  listFindings,
  sectionsOf,
  type Section,
} from "../../src/taskpane/finding-list.ts";
import { unfiltered } from "../../src/taskpane/filter.ts";
import { gridOf } from "../support/fake-workbook.ts";
import { suzhouTable } from "../support/sample-tables.ts";

const noDates = { tableSent: null, tableReceived: null, cityReviewed: null, applied: null };

/** Five 工业品牌 (three allowed), the fourth with a county of another city. */
const sheet = suzhouTable(
  ["虎丘区", "吴中区", "昆山市", "鼓楼区", "姑苏区"].map((county, at) => [
    "商标品牌培育和保护（工业品牌）",
    `苏州示例${at + 1}有限公司`,
    "企业",
    county,
  ]),
);

function reviewed(): Review {
  const outcome = review({
    year: null,
    workbooks: [{ file: "苏州市.xlsx", grids: [gridOf(sheet)] }],
    givenDates: noDates,
  });
  if (outcome.kind !== "reviewed") throw new Error("The sample was refused");
  return outcome.review;
}

const theReview = reviewed();
const listed = listFindings(theReview);
const kept = (filter: Partial<typeof unfiltered>) =>
  filterFindings(listed, { ...unfiltered, ...filter }, theReview.notice, "zh-CN");

describe("by row", () => {
  const sections = sectionsOf(listed, "row", theReview);

  test("the whole table comes first, then rows from top to bottom", () => {
    const rows = sections.map(({ head }) => (head.kind === "row" ? head.row.row : 0));
    expect(rows[0]).toBe(0);
    expect(rows).toEqual([...rows].sort((left, right) => left - right));
    expect(rows).toContain(7);
  });

  test("a finding on several rows stands with the whole table", () => {
    const [whole] = sections;
    expect(whole?.findings.some(({ finding }) => finding.check === "city-cap")).toBe(true);
  });

  test("errors come before what is to be verified, in each section", () => {
    const order = { error: 0, verify: 1, note: 2 };
    for (const { findings } of sections) {
      const groups = findings.map(({ group }) => order[group]);
      expect(groups).toEqual([...groups].sort());
    }
  });
});

describe("by clause", () => {
  test("each finding stands once, under its clause", () => {
    const sections = sectionsOf(listed, "clause", theReview);
    const under = sections.flatMap(({ key, findings }) =>
      findings.map(({ finding }) => [key, finding] as const),
    );
    expect(under).toHaveLength(listed.length);
    for (const [key, finding] of under) expect(key).toBe(finding.clause ?? finding.reading);
  });

  test("clauses with errors come first", () => {
    const worst = sectionsOf(listed, "clause", theReview).map(({ findings }) =>
      findings.some(({ group }) => group === "error"),
    );
    expect(worst).toEqual([...worst].sort((left, right) => Number(right) - Number(left)));
    expect(worst[0]).toBe(true);
  });
});

describe("filters", () => {
  test("a pressed count leaves its group only", () => {
    const errors = kept({ groups: ["error"] });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(listed.length);
    expect(errors.every(({ group }) => group === "error")).toBe(true);
  });

  test("search looks at units, cells and clauses; every word has to be there", () => {
    expect(kept({ query: "苏州示例4" }).map(({ row }) => row?.row)).toContain(7);
    expect(kept({ query: "苏州示例4 不存在的词" })).toEqual([]);
    expect(kept({ query: "附件3-1 六（二）" }).map(({ finding }) => finding.check)).toEqual(["city-cap"]);
  });

  test("a programme without rows leaves nothing", () => {
    const [, , patents] = theReview.notice.programmes;
    expect(kept({ programme: patents?.id ?? null })).toEqual([]);
  });
});

test("cutting keeps the order, draws at most the limit and counts the rest", () => {
  const sections = sectionsOf(listed, "row", theReview);
  const indexes = (some: readonly Section[]) =>
    some.flatMap(({ findings }) => findings.map(({ index }) => index));
  fc.assert(
    fc.property(fc.nat(listed.length + 3), (limit) => {
      const { sections: drawn, left } = clip(sections, limit);
      expect(indexes(drawn)).toEqual(indexes(sections).slice(0, limit));
      expect(indexes(drawn).length + left).toBe(listed.length);
      expect(drawn.every(({ findings }) => findings.length > 0)).toBe(true);
      // A header counts its section, not what happens to be drawn of it.
      for (const { key, counts } of drawn) {
        expect(counts).toEqual(sections.find((section) => section.key === key)?.counts);
      }
    }),
  );
});
