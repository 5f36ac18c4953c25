// Plans and additions for the tests of this folder.
import type { PlanCell, PlanValue, SheetAddition, SheetPlan } from "../../../src/sheets/sheet-plan.ts";

/** A sheet of a title, a heading row and rows; numbers as integers, texts as texts. */
export function planOf(rows: readonly (readonly PlanValue[])[], rest: Partial<SheetPlan> = {}): SheetPlan {
  const cells = rows.map((row) =>
    row.map((value): PlanCell => ({ value, look: typeof value === "number" ? "integer" : "text" })),
  );
  return {
    name: "审核结果",
    columns: [{ width: 6 }, { width: 40 }],
    rows: [
      [{ value: "苏州市 2025 年度", look: "title" }],
      [
        { value: "序号", look: "header" },
        { value: "问题", look: "header" },
      ],
      ...cells,
    ],
    merges: [],
    frozen: { rows: 2, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: null,
    charts: [],
    ...rest,
  };
}

/** Texts to be added to a sheet. */
export function additionTo(
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number; readonly value: PlanValue }[],
  rest: Partial<SheetAddition> = {},
): SheetAddition {
  return {
    sheet,
    cells: cells.map((cell) => ({ ...cell, look: "text" })),
    columns: new Map(),
    entries: [],
    notes: [],
    ...rest,
  };
}

/** Every look, entry, note, table, print set-up and kind of chart that a plan can have. */
export const fullPlan: SheetPlan = {
  name: "中期评估",
  columns: [{ width: 24 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 14 }, { width: 16 }],
  rows: [
    [{ value: "高价值专利培育项目中期评估", look: "title" }],
    [{ value: "评估日期：2026-11-25", look: "subtitle" }],
    [
      { value: "项目", look: "header" },
      { value: "目标（件）", look: "header" },
      { value: "完成（件）", look: "header" },
      { value: "完成率", look: "header" },
      { value: "经费（万元）", look: "header" },
      { value: "结论", look: "header" },
    ],
    [
      { value: "=车规级芯片", look: "text" },
      { value: 1200, look: "integer" },
      { value: 900, look: "integer" },
      { value: 0.75, look: "percent" },
      { value: 1500.5, look: "amount" },
      { value: "达到", look: "met" },
    ],
    [
      { value: "'引号开头", look: "text" },
      { value: 20, look: "integer" },
      { value: 4, look: "integer" },
      { value: 0.2, look: "percent" },
      { value: 300, look: "amount" },
      { value: "未达到", look: "broken" },
    ],
    [
      { value: "数据缺失的项目", look: "text" },
      { value: 10, look: "integer" },
      { value: null, look: "integer" },
      { value: null, look: "percent" },
      { value: 88.25, look: "amount" },
      { value: "待核实", look: "unknown" },
    ],
    [
      { value: "合计", look: "total" },
      { value: 1230, look: "total" },
      { value: 904, look: "total" },
      { value: null, look: "total" },
      { value: 1888.75, look: "total" },
      { value: null, look: "total" },
    ],
    [],
    [
      {
        value: "说明：本表由工具生成。合计一栏不含数据缺失的项目；完成率按“完成÷目标”计算，未四舍五入。",
        look: "quiet",
      },
    ],
    [
      { value: "填报单位类型", look: "header" },
      { value: null, look: "entry-text" },
      { value: null, look: "entry-integer" },
      { value: null, look: "entry-percent" },
      { value: null, look: "entry-amount" },
      { value: "2025-02-28", look: "entry-date" },
    ],
    [
      { value: "提示", look: "notice" },
      { value: "2025-03-01", look: "date" },
    ],
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 5 },
    { top: 8, left: 0, bottom: 8, right: 5 },
  ],
  frozen: { rows: 3, columns: 1 },
  entries: [
    {
      area: { top: 9, left: 1, bottom: 9, right: 1 },
      choices: ["企业", "高校院所", "服务机构"],
      prompt: { title: "申报单位类型", text: "请从列表中选择。" },
    },
    {
      area: { top: 9, left: 2, bottom: 9, right: 4 },
      choices: null,
      prompt: { title: "数字", text: "没有数据请留空，不要填 0。" },
    },
  ],
  notes: [{ row: 5, column: 2, text: "缺少完成件数" }],
  table: { area: { top: 2, left: 0, bottom: 5, right: 5 }, name: "中期评估" },
  print: { orientation: "landscape", repeatRows: { first: 2, last: 2 } },
  charts: [
    {
      kind: "bar",
      name: "完成情况",
      title: "目标与完成（件）",
      categories: { top: 3, left: 0, bottom: 5, right: 0 },
      series: [
        { name: "目标", values: { top: 3, left: 1, bottom: 5, right: 1 }, colour: "#A0A0A0" },
        { name: "完成", values: { top: 3, left: 2, bottom: 5, right: 2 }, colour: "#0F6CBD" },
      ],
      at: { top: 12, left: 0, bottom: 26, right: 5 },
    },
    {
      kind: "column-stacked",
      name: "经费",
      title: "经费（万元）",
      categories: { top: 3, left: 0, bottom: 5, right: 0 },
      series: [{ name: "经费", values: { top: 3, left: 4, bottom: 5, right: 4 }, colour: "#0F6CBD" }],
      at: { top: 12, left: 7, bottom: 26, right: 13 },
    },
  ],
};
