import { columnKeys } from "../../src/notices/schema.ts";
import { codeOf, codeText, provinceHeaders, provinceKeys } from "../../src/sheets/province-summary.ts";
import { readProvinceSummary } from "../../src/sheets/read-province-summary.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { tableHeader } from "../support/printed-headers.ts";
import { sheetOf } from "../support/sheets.ts";

const header = [...tableHeader, ...provinceKeys.map((key) => provinceHeaders[key])];
type Line = readonly (string | number)[];
const line = (serial: number, unit: string): Line => [
  ...[serial, "高价值专利培育", unit, "企业", "昆山市", "张三/13800000000"],
  ...["苏州市", "高价值专利培育", "1", "苏州市.xlsx", "汇总表", 4],
];
const title = "2025年度省知识产权战略推进计划项目申报推荐汇总表（全省）";

function codeFor(lines: readonly Line[]): string {
  const keys = [...columnKeys, ...provinceKeys];
  return codeOf(
    lines.map((cells) =>
      Object.assign({}, ...keys.map((key, at) => ({ [key]: { text: String(cells[at] ?? "") } }))),
    ),
  );
}

function workbookWith(lines: readonly Line[], code: string | null) {
  const note: Line = [code === null ? "共 2 项" : `共 2 项；${codeText(code)}`];
  return {
    file: "全省.xlsx",
    grids: [sheetOf({ sheet: "全省汇总", rows: [[title], note, header, ...lines] })],
  };
}

const lines = [line(1, "苏州甲科技有限公司"), line(2, "苏州乙科技有限公司")];

test("全省汇总 is read back line by line", () => {
  const summary = readProvinceSummary(workbookWith(lines, codeFor(lines)));
  expect(summary).toMatchObject({ sheet: "全省汇总", headerRow: 3, year: 2025, asWritten: true });
  expect(summary?.title?.text).toBe(title);
  expect(
    summary?.lines.map(({ row, cells }) => [row, cells.unit.text, cells.city.text, cells.sourceRow.text]),
  ).toEqual([
    [4, "苏州甲科技有限公司", "苏州市", "4"],
    [5, "苏州乙科技有限公司", "苏州市", "4"],
  ]);
});

test("全省汇总 is no city's table for the review", () => {
  const { tables, faults, misses } = readSummaryTables(workbookWith(lines, null));
  expect({ tables, faults }).toEqual({ tables: [], faults: [] });
  expect(misses.map(({ recognisedAs }) => recognisedAs)).toEqual(["province-summary"]);
});

test("a table of a city that has one of the columns stays a city's table", () => {
  const rows = [[title], [...tableHeader, "推荐单位（设区市）"], line(1, "苏州甲科技有限公司").slice(0, 7)];
  const workbook = { file: "市.xlsx", grids: [sheetOf({ rows })] };
  expect(readProvinceSummary(workbook)).toBeNull();
  expect(readSummaryTables(workbook).tables).toHaveLength(1);
});

test("the code shows a change by hand, and not what saving in another program does", () => {
  const code = codeFor(lines);
  const changed = [line(1, "苏州甲科技有限公司"), line(2, "苏州丙科技有限公司")];
  const respaced = [line(1, "苏州甲科技有限公司 "), line(2, "苏州乙科技有限公司")];
  expect(readProvinceSummary(workbookWith(changed, code))?.asWritten).toBe(false);
  expect(readProvinceSummary(workbookWith(lines.slice(0, 1), code))?.asWritten).toBe(false);
  expect(readProvinceSummary(workbookWith(respaced, code))?.asWritten).toBe(true);
  expect(readProvinceSummary(workbookWith(lines, null))?.asWritten).toBeNull();
});

test("columns may stand in another order; one that is gone is read as blank", () => {
  const order = [2, 6, 8, 0, 1];
  const rows = [order.map((at) => header[at] ?? null), order.map((at) => lines[0]?.[at] ?? null)];
  const summary = readProvinceSummary({ file: "全省.xlsx", grids: [sheetOf({ rows })] });
  expect(summary).toBeNull();
  const more = [...order, 9];
  const withFile = [more.map((at) => header[at] ?? null), more.map((at) => lines[0]?.[at] ?? null)];
  const read = readProvinceSummary({ file: "全省.xlsx", grids: [sheetOf({ rows: withFile })] });
  expect(read?.lines[0]?.cells.unit.text).toBe("苏州甲科技有限公司");
  expect(read?.lines[0]?.cells.contact).toEqual({ text: "", cell: "" });
});

test("of several the latest is read: the one with the highest number, a hidden one last", () => {
  const named = (sheet: string, unit: string, hidden = false) =>
    sheetOf({ sheet, hidden, rows: [header, line(1, unit)] });
  const grids = [
    named("全省汇总", "甲"),
    named("全省汇总 (10)", "丙"),
    named("全省汇总 (2)", "乙"),
    named("全省汇总 (11)", "丁", true),
  ];
  expect(readProvinceSummary({ file: "省.xlsx", grids })?.lines[0]?.cells.unit.text).toBe("丙");
  expect(readProvinceSummary({ file: "省.xlsx", grids: [named("改过名", "戊")] })?.sheet).toBe("改过名");
});
