import { eitherZh, rangeZh, rowsEn, rowsZh } from "../../src/messages/rows.ts";

test.each([
  [[4], "第 4 行", "row 4"],
  [[4, 5, 6], "第 4–6 行", "rows 4–6"],
  [[4, 6, 7], "第 4、6–7 行", "rows 4, 6–7"],
  [[1, 3, 5, 7, 9, 11], "第 1、3、5、7、9、11 行", "rows 1, 3, 5, 7, 9, 11"],
  [[1, 3, 5, 7, 9, 11, 13, 14], "第 1、3、5、7、9、11 行等 8 行", "rows 1, 3, 5, 7, 9, 11 and 2 more"],
] as const)("%j", (rows, zh, en) => {
  expect(rowsZh(rows)).toBe(zh);
  expect(rowsEn(rows)).toBe(en);
});

test("a span is told from two choices", () => {
  expect([rangeZh(3, 4), rangeZh(3, 3), eitherZh(3, 4), eitherZh(3, 3)]).toEqual([
    "3 至 4",
    "3",
    "3 或 4",
    "3",
  ]);
});
