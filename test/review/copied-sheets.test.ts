import { copiesAmong } from "../../src/review/copied-sheets.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { brand, highValue } from "../cases/rows.ts";
import { workbookOf, type RowSpec, type TableSpec } from "../support/tables.ts";

const rows = [highValue("苏州甲科技有限公司"), brand("苏州乙科技有限公司")];
const first: TableSpec = { sheet: "汇总表", rows };
const second = (change: TableSpec): TableSpec => ({ sheet: "汇总表 (2)", rows, ...change });
const copiesOf = (...tables: readonly TableSpec[]): readonly string[] =>
  [...copiesAmong(readSummaryTables(workbookOf(tables)).tables)].map(({ sheet }) => sheet);

test.each<[string, TableSpec, boolean]>([
  ["各行相同", {}, true],
  ["只有联系人改了", { rows: rows.map((row) => ({ ...row, "项目联系人/电话": "李四/13900000000" })) }, true],
  [
    "只差空格和括号",
    {
      rows: [highValue(" 苏州甲科技有限公司"), { ...rows[1], 申报项目名称: "商标品牌培育和保护(工业品牌)" }],
    },
    true,
  ],
  ["少一行", { rows: rows.slice(0, 1) }, false],
  ["多一行", { rows: [...rows, highValue("苏州丙科技有限公司")] }, false],
  ["一行的单位不同", { rows: [rows[0] ?? {}, brand("苏州丙科技有限公司")] }, false],
  ["一行的项目不同", { rows: [rows[0] ?? {}, highValue("苏州乙科技有限公司")] }, false],
  ["次序不同", { rows: rows.toReversed() }, false],
  ["另一设区市", { letterhead: ["无锡市知识产权局（盖章）"] }, false],
  ["另一年度", { title: "2024年度省知识产权战略推进计划项目申报推荐汇总表" }, false],
])("%s", (_name, change, copied) => {
  expect(copiesOf(first, second(change))).toEqual(copied ? ["汇总表 (2)"] : []);
});

test("the first sheet stays, every later copy goes", () => {
  expect(copiesOf(first, second({}), { ...first, sheet: "汇总表 (3)" })).toEqual([
    "汇总表 (2)",
    "汇总表 (3)",
  ]);
});

test("a single row is a copy only where all of it is the same", () => {
  const one = (contact: string): readonly RowSpec[] => [
    { ...highValue("苏州大学"), "项目联系人/电话": contact },
  ];
  const own = { ...first, rows: one("张三/13800000000") };
  expect(copiesOf(own, second({ rows: one("张三/13800000000") }))).toEqual(["汇总表 (2)"]);
  expect(copiesOf(own, second({ rows: one("李四/13900000000") }))).toEqual([]);
});

test("rows without any unit are no copy of each other: nothing says that they are the same", () => {
  const blank = [{ ...highValue(), 申报单位: null }];
  expect(copiesOf({ ...first, rows: blank }, second({ rows: blank }))).toEqual([]);
});
