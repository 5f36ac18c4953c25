// Choosing the projects that go onto 中期检查.
import { noticeOf } from "../../../src/notices/registry.ts";
import {
  candidateGroups,
  chosenSeeds,
  matching,
  nothingChosen,
  withTicks,
  withTyped,
} from "../../../src/taskpane/midterm/choosing.ts";
import { readForMidterm } from "../../../src/taskpane/midterm/reading.ts";
import { FilledSheet, seed } from "../../support/midterm-sheet.ts";
import { sheetOf } from "../../support/sheets.ts";

const ledger = sheetOf({
  sheet: "立项台账",
  rows: [
    ["立项年度", "项目类别", "培育主题", "承担单位", "验收状态"],
    [2025, "高价值专利培育", "芯片专利培育", "苏州某某有限公司", "在研"],
    [2025, "高价值专利培育", "传感专利培育", "无锡某某有限公司", "在研"],
    [2019, "高价值专利培育", "显示专利培育", "南京某某有限公司", "在研"],
  ],
});
const there = FilledSheet.of(
  seed(2025, "high-value-patent", "苏州某某有限公司", { project: "芯片专利培育" }),
).workbook();
const reading = readForMidterm({ file: "a.xlsx", grids: [...there.grids, ledger] }, noticeOf);
const candidates = candidateGroups(reading).flatMap((group) => group.candidates);
const all = withTicks(
  nothingChosen,
  candidates.map(({ id }) => id),
  true,
);

test("已在表中的不能再选", () => {
  expect(candidates.map(({ seed: { unit }, there: is }) => [unit, is])).toEqual([
    ["苏州某某有限公司", true],
    ["无锡某某有限公司", false],
  ]);
  expect(chosenSeeds(reading, all).map(({ unit }) => unit)).toEqual(["无锡某某有限公司"]);
});

test("统一的日期只用于自己没有日期的", () => {
  const typed = seed(2025, "high-value-patent", "南通某某大学", { start: "2025-08-01", check: null });
  const seeds = chosenSeeds(reading, { ...withTyped(all, typed), start: "2025-07-01", check: "2026-12-31" });
  expect(seeds.map(({ start, check }) => [start, check])).toEqual([
    ["2025-07-01", "2026-12-31"],
    ["2025-08-01", "2026-12-31"],
  ]);
});

test("没有通知的年度不能选，写明是哪一行", () => {
  expect(candidateGroups(reading).map(({ sheet, leftOut }) => [sheet, leftOut])).toEqual([["立项台账", [4]]]);
});

test("手工填写的与台账同一项目只算一个，再填一次以后填的为准", () => {
  const typed = seed(2025, "high-value-patent", "无锡某某有限公司", { project: "传感专利培育" });
  expect(chosenSeeds(reading, withTyped(all, typed))).toHaveLength(1);
  const twice = withTyped(withTyped(nothingChosen, typed), { ...typed, unit: "无锡某某有限公司 " });
  expect(twice.typed).toHaveLength(1);
});

test("按单位和项目名称查找", () => {
  expect(matching(candidates, "传感").map(({ seed: { unit } }) => unit)).toEqual(["无锡某某有限公司"]);
  expect(matching(candidates, " ")).toHaveLength(2);
  expect(matching(candidates, "南通")).toEqual([]);
});
