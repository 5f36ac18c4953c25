// Which programmes of which years are offered for comparison, from the notices that the product carries.
import { expect, test } from "@jest/globals";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import {
  comparisonsOf,
  countChanges,
  listedParts,
  partKey,
  shownComparison,
} from "../../src/taskpane/notice-comparisons.ts";

const notices = noticeYears()
  .filter((year) => year >= 2024 && year <= 2026)
  .flatMap((year) => noticeOf(year) ?? []);
const comparisons = comparisonsOf(notices);

test("高价值专利 2025 → 2026 with the new class beside it; 运营中心 2024 → 2025; nothing else is claimed", () => {
  expect(
    comparisons.map(({ earlier, later, main, beside }) => [
      earlier.year,
      later.year,
      partKey(main.earlier),
      partKey(main.later),
      beside.map((part) => partKey(part.later)),
    ]),
  ).toEqual([
    [2025, 2026, "high-value-patent", "hvp-innovation", ["hvp-chain"]],
    [2024, 2025, "operation-centre", "operation-centre", []],
  ]);
});

test.each([
  ["the latest where nothing is reviewed", null, null, 2026],
  ["the year under review", null, 2025, 2025],
  ["a year that none leads to: the latest", null, 2024, 2026],
  ["what was chosen, whatever is reviewed", "2025-2026-hvp-innovation", 2025, 2026],
])("shown at first: %s", (_, chosen, reviewedYear, year) => {
  expect(shownComparison(comparisons, chosen, reviewedYear)?.later.year).toBe(year);
});

test("one notice alone, or none, has nothing to compare", () => {
  expect(comparisonsOf(notices.slice(0, 1))).toEqual([]);
  expect(comparisonsOf([])).toEqual([]);
  expect(shownComparison([], null, 2025)).toBeNull();
});

test.each([
  [2026, "产业链相关企业总数", false],
  [2025, "产业链相关企业总数", true],
  [2026, "发明专利授权量超过10000件", true],
  [2026, "有效专利数量不少于50件", false],
])("to %s: “%s” is reworded: %s", (year, words, reworded) => {
  const comparison = comparisons.find(({ later }) => later.year === year);
  const rows = comparison === undefined ? [] : listedParts(comparison).flatMap((part) => part.rows);
  const found = rows.some((row) => row.kind === "changed" && row.earlier.text.includes(words));
  expect(found).toBe(reworded);
});

test("chips count what the table lists", () => {
  for (const comparison of comparisons) {
    const rows = listedParts(comparison).flatMap((part) => part.rows);
    const counts = countChanges(rows);
    expect(counts.added + counts.removed + counts.changed + counts.same).toBe(rows.length);
    expect(counts.changed).toBeGreaterThan(0);
  }
});
