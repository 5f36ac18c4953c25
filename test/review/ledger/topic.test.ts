import { topicsAlike } from "../../../src/review/ledger/topic.ts";

test.each([
  ["固态电池隔膜", "固态电池隔膜", true],
  ["固态电池隔膜关键技术研发", "固态电池隔膜", true],
  ["高价值专利培育——固态电池隔膜", "固态电池隔膜项目", true],
  ["高性能碳纤维复合材料", "碳纤维复合材料制备", true],
  ["固态电池隔膜", "工业机器人减速器", false],
  ["固态电池隔膜", "固态储氢合金", false],
  ["关键技术研发", "关键技术应用", false],
] as const)("%s / %s: %s", (left, right, alike) => {
  expect(topicsAlike(left, right)).toBe(alike);
  expect(topicsAlike(right, left)).toBe(alike);
});
