import { textOf } from "../../src/messages/catalogue.ts";
import { refusalWords } from "../../src/report/refusal-words.ts";
import { review, type ReviewRefusal } from "../../src/review/review.ts";
import type { CellValue } from "../../src/sheets/grid.ts";
import { sampleWorkbook } from "./support.ts";

function told(refusal: ReviewRefusal): string {
  return refusalWords(refusal)
    .flatMap(({ told: sentence, details, remedy }) => [sentence, ...details, remedy])
    .map((message) => textOf(message, "zh-CN"))
    .join("\n");
}

/** Why a workbook of these sheets is refused. */
function refusalOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): string {
  const grids = Object.entries(sheets).map(([sheet, values]) => ({
    sheet,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberKinds: new Map(),
    merges: [],
    hiddenRows: new Set<number>(),
  }));
  const givenDates = { tableSent: null, tableReceived: null, cityReviewed: null, applied: null };
  const outcome = review({ year: null, workbooks: [{ file: "甲.xlsx", grids }], givenDates });
  return outcome.refusals.map(told).join("\n");
}

const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];
const line = [1, "高价值专利培育", "苏州衡矩机器人有限公司", "企业", "昆山市", "顾文泽/0512-68001202"];

test("no table: what was looked for and what each sheet is", () => {
  const words = refusalOf({ 空: [], 名单: [["座位", "处室"]], 汇总: [["序号", "申报单位", "金额"]] });
  expect(words).toContain("“甲.xlsx”中没有找到申报推荐汇总表");
  expect(words).toContain("工作表“空”：空表。");
  expect(words).toMatch(/工作表“名单”：没有一行含汇总表的栏目。/);
  expect(words).toMatch(/工作表“汇总”：最接近表头的是 A1[^，]*，其中有序号（A1）、申报单位（B1）。/);
});

test("a workbook with 立项台账 only says that this is what it is", () => {
  const [, , ledger] = sampleWorkbook("clean.xlsx").grids;
  expect(ledger?.sheet).toBe("立项台账");
  expect(refusalOf({ 立项台账: ledger?.values ?? [] })).toContain("已识别为立项台账，不是汇总表");
});

test("only the first sheets of many are told one by one", () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`表${index}`, [["x"]]]));
  expect(refusalOf(many)).toContain("另有 3 个工作表");
});

test("a header without rows below", () => {
  expect(refusalOf({ 汇总: [header] })).toMatch(/“甲\.xlsx”的工作表“汇总”是汇总表，但没有填报的行/);
});

test("a year for which there is no notice", () => {
  const title = ["2019年度省知识产权战略推进计划项目申报推荐汇总表"];
  const words = refusalOf({ 汇总: [title, ["苏州市知识产权局（盖章）"], header, line] });
  expect(words).toMatch(/应按 2019 年度通知审核，本工具没有该年度的通知（现有：.*2025.*年度）/);
});

test("two headers side by side on one sheet", () => {
  const fault = { kind: "two-headers", sheet: "汇总", cells: ["A3", "H3"] } as const;
  expect(told({ kind: "unreadable-table", file: "甲.xlsx", faults: [fault] })).toMatch(
    /工作表“汇总”有多个表头（A3、H3）[^]*请删去多余的表头行/,
  );
});
