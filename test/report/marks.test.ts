import { marksOf } from "../../src/report/marks.ts";
import { reviewOf, reviewOfSample, sampleWorkbook } from "./support.ts";

const typical = reviewOfSample("typical-errors.xlsx");
const marks = marksOf(typical, "zh-CN", false);

test("a clean table gets no mark", () => {
  expect(marksOf(reviewOfSample("clean.xlsx"), "zh-CN", true)).toEqual([]);
});

test("each row gets one mark over the table's columns, in sheet order", () => {
  const rows = marks.map(({ address }) => Number(/\d+/.exec(address)?.[0]));
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  expect(marks.every(({ address }) => /^A(\d+):F\1$/.test(address))).toBe(true);
  expect(marks.every(({ sheet, note }) => sheet === "汇总表" && note === null)).toBe(true);
});

test("all rows of a programme over its limit are marked, none preferred (A56); a row's own error stands out", () => {
  // Rows 9 to 12 are the four 工业品牌; rows 10 and 12 have an error of their own.
  const severity = (row: number) => marks.find(({ address }) => address === `A${row}:F${row}`)?.severity;
  expect([9, 10, 11, 12].map(severity)).toEqual(["warning", "error", "warning", "error"]);
});

test("a row with warnings only is marked as to be verified, a row with notes only as a note", () => {
  const untidy = marksOf(reviewOfSample("untidy.xlsx"), "zh-CN", false);
  expect(untidy.find(({ address }) => address === "C13:H13")?.severity).toBe("notice");
  expect(marks.find(({ address }) => address === "A16:F16")?.severity).toBe("warning");
});

test("a note says what every finding of the row is, with its clause", () => {
  const note = marksOf(typical, "zh-CN", true).find(({ address }) => address === "A12:F12")?.note;
  expect(note?.split("\n")).toHaveLength(3);
  expect(note).toMatch(/^错误：工业品牌推荐 4 项，上限 3 项（附件3-1 六（二））$/m);
  expect(note).toMatch(/^错误：申报单位类型空白/m);
  expect(note).toMatch(/^待核实：/m);
});

test("findings on the whole table mark nothing: 地区数据 absent", () => {
  const [table] = sampleWorkbook("clean.xlsx").grids;
  if (table === undefined) throw new Error("the sample has no sheet");
  const review = reviewOf({ file: "x.xlsx", grids: [table] });
  expect(review.findings.some(({ place }) => place.rows.length === 0)).toBe(true);
  const marked = new Set(review.findings.flatMap(({ place }) => place.rows));
  expect(marksOf(review, "zh-CN", false)).toHaveLength(marked.size);
});
