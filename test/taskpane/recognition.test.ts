// What the pane says before the review: rows per programme, the notice, and what the supporting sheets are needed for.
import { describe, expect, test } from "@jest/globals";
import { noticeOf } from "../../src/notices/registry.ts";
import type { CellValue } from "../../src/sheets/grid.ts";
import {
  countByProgramme,
  missingGrants,
  noticeFor,
  recognise,
  rowsConcerned,
} from "../../src/taskpane/recognition.ts";
import { gridOf, type FakeSheet } from "../support/fake-workbook.ts";
import { suzhouTable } from "../support/sample-tables.ts";

const read = (...sheets: readonly FakeSheet[]) =>
  recognise({ file: "苏州市.xlsx", grids: sheets.map(gridOf) });
const notice = noticeOf(2025);
if (notice === null) throw new Error("The 2025 notice is missing");

const table = suzhouTable([
  ["高价值专利培育", "苏州云启半导体有限公司", "企业", "虎丘区"],
  ["商标品牌培育和保护（地理标志）", "苏州市吴中区人民政府", "政府", "吴中区"],
  ["专利转化（产业知识产权运营中心）", "昆山高新技术产业开发区管理委员会", "管委会", "昆山市"],
  ["某种别的项目", "太仓港联物流设备有限公司", "企业", "太仓市"],
]);
const titled = (title: string): FakeSheet => ({ ...table, rows: [[title], ...table.rows.slice(1)] });
const figures = (grants: CellValue): FakeSheet => ({
  name: "地区数据",
  rows: [
    ["设区市", "年度", "发明专利授权量（件）", "非正常专利申请撤回率"],
    ["苏州市", 2024, grants, 0.8],
  ],
});

describe("rows per programme", () => {
  const counts = countByProgramme(read(table), notice);

  test("every programme of the notice is listed; rows not placed come last", () => {
    expect(counts.map(({ programme, rows }) => [programme, rows])).toEqual([
      ["protection-city", 0],
      ["protection-county", 0],
      ["high-value-patent", 1],
      ["brand-industrial", 0],
      ["geographical-indication", 1],
      ["operation-centre", 1],
      [null, 1],
    ]);
  });

  test("figures concern the patents and the row not placed; the ledger also the geographical indication", () => {
    expect(rowsConcerned(counts, notice, "region-figures")).toBe(2);
    expect(rowsConcerned(counts, notice, "project-ledger")).toBe(3);
  });
});

describe("the notice that applies", () => {
  test.each([
    ["the title's year", table, null, "found", "title"],
    [
      "no year in the title: the latest",
      titled("省知识产权战略推进计划项目申报推荐汇总表"),
      null,
      "found",
      "usual",
    ],
    ["the user's choice before the title", titled("2023年度项目申报推荐汇总表"), 2025, "found", "user"],
  ] as const)("%s", (_, sheet, chosen, kind, by) => {
    const choice = noticeFor(read(sheet), chosen);
    expect([choice.kind, choice.kind === "found" && choice.by]).toEqual([kind, by]);
  });

  test("a year without a notice is named", () => {
    expect(noticeFor(read(titled("2023年度项目申报推荐汇总表")), null)).toEqual({
      kind: "missing",
      year: 2023,
    });
  });
});

describe("the figure a cap turns on", () => {
  test("is missing where its cell is blank", () => {
    expect(missingGrants(read(table, figures(null)), notice)).toEqual([
      { city: "苏州市", year: 2024, cell: "C2" },
    ]);
  });

  test("is not missing where it is given, and not asked for without the sheet", () => {
    expect(missingGrants(read(table, figures(12000)), notice)).toEqual([]);
    expect(missingGrants(read(table), notice)).toEqual([]);
  });
});
