// What a review says of the evidence sheets themselves: lines of nobody, columns that are gone, sheets that cannot be read.
import { review } from "../../../src/review/review.ts";
import type { WorkbookCells } from "../../../src/sheets/grid.ts";
import { brand, highValue, university } from "../../cases/rows.ts";
import { givenDatesOf, plainText, workbookOfCase, type RuleInput } from "../../support/rule-cases.ts";

const hvp = "核验-高价值专利培育";
const filled = { 已备案专利产品数: 1 };

function told(...workbooks: readonly WorkbookCells[]) {
  const outcome = review({ year: null, workbooks, givenDates: givenDatesOf() });
  if (outcome.kind !== "reviewed") throw new Error("refused");
  return outcome.review.findings
    .filter(({ check }) => check === "evidence-sheets")
    .map(({ place, severity, verdict, message, clause }) => ({
      place: `${place.file} ${place.sheet} ${place.rows.join(",")}`,
      severity,
      verdict,
      clause,
      text: plainText(message),
    }));
}

const input = (
  rows: RuleInput["核验"],
  table: RuleInput["tables"] = [{ rows: [highValue("甲科技有限公司")] }],
) => ({
  tables: table,
  ...(rows === undefined ? {} : { 核验: rows }),
});
const sheet = (...rows: readonly Record<string, string | number | null>[]) => ({
  programme: "high-value-patent",
  rows,
});

test("a line of a unit that no row names: a note, with its cell", () => {
  const found = told(
    workbookOfCase(
      input([sheet({ 申报单位: "甲科技有限公司", ...filled }, { 申报单位: "路过的有限公司", ...filled })]),
    ),
  );
  expect(found).toEqual([
    {
      place: `汇总表.xlsx ${hvp} 3`,
      severity: "notice",
      verdict: "met",
      clause: "2025.hvp.cond.ent.all",
      text: "有 1 行未采用：汇总表的本类项目中没有对应的单位（路过的有限公司）",
    },
  ]);
});

test("a line of another programme's unit is of nobody here; lines without a unit are told apart", () => {
  const found = told(
    workbookOfCase(
      input(
        [
          sheet(
            { 申报单位: "甲科技有限公司", ...filled },
            { 申报单位: "乙食品有限公司", ...filled },
            { 申报单位: null, ...filled },
          ),
        ],
        [{ rows: [highValue("甲科技有限公司"), brand("乙食品有限公司")] }],
      ),
    ),
  );
  expect(found.map(({ text }) => text)).toEqual([
    "有 1 行未采用：汇总表的本类项目中没有对应的单位（乙食品有限公司）",
    "有 1 行未采用：未填申报单位",
  ]);
});

test("one evidence file for the tables of two cities: a line that serves either is used", () => {
  const city = (name: string, unit: string) =>
    workbookOfCase(
      {
        tables: [
          { letterhead: [`${name}市知识产权局（盖章）`, null, "联系人：李四"], rows: [highValue(unit)] },
        ],
      },
      `${name}.xlsx`,
    );
  const evidence = workbookOfCase(
    {
      tables: [],
      核验: [sheet({ 申报单位: "甲科技有限公司", ...filled }, { 申报单位: "丙科技有限公司", ...filled })],
    },
    "核验.xlsx",
  );
  expect(told(city("苏州", "甲科技有限公司"), city("无锡", "丙科技有限公司"), evidence)).toEqual([]);
});

test("a table's own evidence goes before that of another file, programme by programme", () => {
  const own = workbookOfCase(input([sheet({ 申报单位: "甲科技有限公司", ...filled })]), "自己.xlsx");
  const other = workbookOfCase(
    { tables: [], 核验: [sheet({ 申报单位: "别家有限公司", ...filled })] },
    "别处.xlsx",
  );
  // The other file's lines are nobody's business: its sheet is not used at all.
  expect(told(other, own)).toEqual([]);
});

test("columns that a condition needs and the sheet lacks are told once for the sheet", () => {
  const rows = Array.from({ length: 5 }, (_, index) => highValue(`甲${index}科技有限公司`));
  const lines = rows.map(({ 申报单位: unit }) => ({ 申报单位: unit ?? null, ...filled }));
  const found = told(
    workbookOfCase({
      tables: [{ rows }],
      核验: [
        {
          programme: "high-value-patent",
          rows: lines,
          without: ["有效专利数", "相关领域有效专利数"],
        },
      ],
    }),
  );
  expect(found).toMatchObject([
    { severity: "warning", verdict: "unknown", text: `“${hvp}”缺少列：有效专利数` },
  ]);
});

test("columns that only other applicants are asked for are not missed", () => {
  const found = told(
    workbookOfCase({
      tables: [{ rows: [university("江苏科技大学")] }],
      核验: [
        {
          programme: "high-value-patent",
          rows: [{ 申报单位: "江苏科技大学", 相关领域有效专利数: 50 }],
          without: ["有效专利数"],
        },
      ],
    }),
  );
  expect(found).toEqual([]);
});

test("a sheet without a header, or without the column of units, is told once and not row by row", () => {
  const workbook = workbookOfCase({ tables: [{ rows: [highValue(), highValue()] }] });
  const bare = {
    ...workbook,
    grids: [...workbook.grids, { ...workbook.grids[0]!, sheet: hvp, values: [["说明"], ["请按要求填写"]] }],
  };
  const outcome = review({ year: null, workbooks: [bare], givenDates: givenDatesOf() });
  if (outcome.kind !== "reviewed") throw new Error("refused");
  const about = outcome.review.findings.filter(({ check }) => check.startsWith("evidence"));
  expect(about.map(({ message }) => plainText(message))).toEqual([`“${hvp}”读不出：没有认出核验项的表头`]);
});
