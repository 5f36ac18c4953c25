import { cellRuns, rowsWords } from "../../src/report/place-words.ts";

test.each([
  [[], "整表", "Whole table"],
  [[5], "第 5 行", "Row 5"],
  [[5, 6], "第 5–6 行", "Rows 5–6"],
  [[7, 5, 6, 11, 5], "第 5–7、11 行", "Rows 5–7, 11"],
  [[9, 10, 11], "第 9–11 行", "Rows 9–11"],
])("rows %j", (rows, chinese, english) => {
  expect([rowsWords(rows, "zh-CN"), rowsWords(rows, "en-US")]).toEqual([chinese, english]);
});

test.each([
  [[], ""],
  [["B4"], "B4"],
  [["B5", "B6", "B7"], "B5:B7"],
  [["F7", "F7", "F7", "F16"], "F7、F16"],
  [["C15", "D15"], "C15、D15"],
  [["AA9", "AA10", "B4"], "AA9:AA10、B4"],
  [["A4:F4"], "A4:F4"],
])("cells %j", (cells, words) => {
  expect(cellRuns(cells, "zh-CN")).toBe(words);
});
