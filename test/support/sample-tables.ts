// Small city tables for tests of the pane and the commands: invented units, no telephone numbers of persons.
import type { CellValue } from "../../src/sheets/grid.ts";
import type { FakeSheet } from "./fake-workbook.ts";

const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];
const contact = "联系人/025-83000000";

/** A table of 苏州市 with the given rows: programme, unit, type, county. */
export function suzhouTable(
  rows: readonly (readonly [string, string, string, string])[],
  name = "汇总表",
): FakeSheet {
  const title: readonly CellValue[] = ["2025年度省知识产权战略推进计划项目申报推荐汇总表"];
  return {
    name,
    rows: [
      title,
      ["苏州市知识产权局（盖章）", null, null, "联系人：王经办", "联系电话：0512-65000000"],
      header,
      ...rows.map((row, at) => [at + 1, ...row, contact]),
    ],
  };
}

/** Four rows of 工业品牌 where three are allowed. */
export const overTheCap = suzhouTable([
  ["商标品牌培育和保护（工业品牌）", "苏州云启半导体有限公司", "企业", "虎丘区"],
  ["商标品牌培育和保护（工业品牌）", "苏州澜微生物医药股份有限公司", "企业", "吴中区"],
  ["商标品牌培育和保护（工业品牌）", "昆山衡矩机器人有限公司", "企业", "昆山市"],
  ["商标品牌培育和保护（工业品牌）", "姑苏智造装备有限公司", "企业", "姑苏区"],
]);

/** One row of 高价值专利培育 without any fault. */
export const oneGoodRow = suzhouTable([["高价值专利培育", "苏州云启半导体有限公司", "企业", "虎丘区"]]);

/** A sheet that is no summary table but has some of its columns. */
export const notATable: FakeSheet = {
  name: "Sheet1",
  rows: [
    [null],
    [null],
    ["序号", "申报单位", null, "所在县（市、区）"],
    [1, "苏州云启半导体有限公司", null, "虎丘区"],
  ],
};
