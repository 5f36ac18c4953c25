import { evidenceRowsOf } from "../../src/review/evidence-rows.ts";
import { dossiersOfTables, type RowSpec } from "../support/tables.ts";

const rowsOf = (rows: readonly RowSpec[]) => evidenceRowsOf(dossiersOfTables([{ rows }]));

test.each([
  ["苏州甲科技有限公司", ["苏州甲科技有限公司"]],
  [" 苏州 甲科技有限公司\n", ["苏州 甲科技有限公司"]],
  [
    "苏州ABC科技有限公司、苏州乙有限公司；苏州丙有限公司",
    ["苏州ABC科技有限公司", "苏州乙有限公司", "苏州丙有限公司"],
  ],
  ["苏州甲有限公司\n苏州乙有限公司", ["苏州甲有限公司", "苏州乙有限公司"]],
  ["牵头：苏州甲有限公司，参与：苏州乙有限公司", ["苏州甲有限公司", "苏州乙有限公司"]],
  ["苏州甲、乙联合研究中心", ["苏州甲、乙联合研究中心"]],
])("the units of %j", (unit, units) => {
  expect(rowsOf([{ 申报单位: unit }]).map((row) => row.units)).toEqual([units]);
});

test("a row knows its place, its programme, and what the unit may be", () => {
  const rows = rowsOf([
    { 申报单位: "苏州甲科技有限公司" },
    { 申报单位: "苏州乙科技有限公司", 申报单位类型: "高校" },
    { 申报单位: "苏州丙创新中心", 申报单位类型: "其他", 申报项目名称: "某题目" },
    { 申报单位: null },
  ]);
  expect(rows.map(({ sheet, row, programme, classes }) => [sheet, row, programme, classes])).toEqual([
    ["汇总表", 4, "high-value-patent", ["enterprise"]],
    ["汇总表", 5, "high-value-patent", ["enterprise", "university"]],
    ["汇总表", 6, null, []],
  ]);
});
