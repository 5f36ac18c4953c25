import { dossiersOf, visibleTables } from "../../src/review/dossier.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { brand, highValue } from "../cases/rows.ts";
import { dossiersOfTables, notice2025, workbookOf, type TableSpec } from "../support/tables.ts";

const wuxi = ["无锡市知识产权局（盖章）"];
const nobody = ["市知识产权局（盖章）"];
const shape = (tables: readonly TableSpec[]) =>
  dossiersOfTables(tables).map(({ city, tables: pool }) => [city, pool.map(({ sheet }) => sheet)]);

test("the tables of one city are one dossier, in the order of the sheets", () => {
  expect(shape([{ sheet: "甲" }, { sheet: "乙", letterhead: wuxi }, { sheet: "丙" }])).toEqual([
    ["苏州市", ["甲", "丙"]],
    ["无锡市", ["乙"]],
  ]);
});

test("tables without a city stay apart", () => {
  expect(
    shape([
      { sheet: "甲", letterhead: nobody },
      { sheet: "乙", letterhead: nobody },
    ]),
  ).toEqual([
    [null, ["甲"]],
    [null, ["乙"]],
  ]);
});

test("last year's table of the same city is not added to this year's", () => {
  const title = "2024年度省知识产权战略推进计划项目申报推荐汇总表";
  expect(shape([{ sheet: "今年" }, { sheet: "去年", title }])).toEqual([
    ["苏州市", ["今年"]],
    ["苏州市", ["去年"]],
  ]);
});

test("a hidden table is left out where there is a visible one, and told", () => {
  const both = readSummaryTables(workbookOf([{ sheet: "甲" }, { sheet: "旧", sheetHidden: true }])).tables;
  expect(visibleTables(both).leftOut.map(({ sheet }) => sheet)).toEqual(["旧"]);
  expect(dossiersOf(notice2025(), "a.xlsx", both).flatMap(({ tables }) => tables)).toHaveLength(1);

  const hiddenOnly = readSummaryTables(workbookOf([{ sheet: "旧", sheetHidden: true }])).tables;
  expect(visibleTables(hiddenOnly).leftOut).toEqual([]);
  expect(dossiersOf(notice2025(), "a.xlsx", hiddenOnly)).toHaveLength(1);
});

test("a row carries what the review makes of it", () => {
  const [dossier] = dossiersOfTables([{ rows: [highValue(), brand()] }]);
  expect(
    dossier?.rows.map(({ row, programme, applicant, place }) => [
      row,
      programme,
      applicant.applicant,
      place.kind,
    ]),
  ).toEqual([
    [4, "high-value-patent", "enterprise", "county"],
    [5, "brand-industrial", "enterprise", "county"],
  ]);
});
