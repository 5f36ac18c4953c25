// Plans for tests: a bare one to vary, and one that uses everything a plan can say.
import type { CellLook, PlanCell, PlanValue, SheetPlan } from "../../src/sheets/sheet-plan.ts";

export const barePlan: SheetPlan = {
  name: "表1",
  columns: [],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  entries: [],
  notes: [],
  table: null,
  print: null,
  charts: [],
};

export const cell = (look: CellLook, value: PlanValue = null): PlanCell => ({ look, value });

/** A sheet of these texts and numbers and nothing else. */
export function planOf(name: string, values: readonly (readonly PlanValue[])[]): SheetPlan {
  return {
    ...barePlan,
    name,
    rows: values.map((line) =>
      line.map((value) => cell(typeof value === "number" ? "integer" : "text", value)),
    ),
  };
}

const cities = ["南京市", "无锡市", "徐州市", "常州市", "苏州市"];
const figures = [
  [4, 3, 0.0425, 1500, "2025-02-28"],
  [5, 2, 0.5, 12.5, "2025-03-01"],
  [3, 4, 1, 12345.678, "2024-12-31"],
  [2, 1, 0.333, 0.1, "2025-01-15"],
  [6, 6, 0.04, 98765, "2025-02-01"],
] as const;
export const verdicts = ["符合", "不符合", "待核实", "提示", "—"] as const;
const verdictLooks: readonly CellLook[] = ["met", "broken", "unknown", "notice", "text"];

/** Forty names, too long for a rule of Excel's. */
export const longChoices = Array.from({ length: 40 }, (_, index) => `第${index + 1}类申报主体（示例）`);

/** Every look, a merged title, drop-downs long and short, notes, a table, print set-up and charts of each kind. */
export const fullPlan: SheetPlan = {
  name: "汇总统计",
  columns: [6, 12, 10, 10, 12, 14, 14, 12, 22].map((width) => ({ width })),
  rows: [
    [cell("title", "2025年度省知识产权战略推进计划项目汇总统计"), ...empty("title", 8)],
    [
      cell(
        "subtitle",
        "说明：本表由工具按各设区市报送的申报推荐汇总表生成，数字以各设区市盖章件为准；缺少数据的单元格保持空白，不按零计算，也不视为符合。如有出入，请以通知原文为准。",
      ),
      ...empty("subtitle", 8),
    ],
    [
      "序号",
      "设区市",
      "高价值专利",
      "工业品牌",
      "占比",
      "金额（万元）",
      "日期",
      "结论",
      "填写：单位类型",
    ].map((title) => cell("header", title)),
    ...cities.map((city, index) => {
      const [first = 0, second = 0, ratio = 0, amount = 0, date = ""] = figures[index] ?? [];
      return [
        cell("integer", index + 1),
        cell("text", city),
        cell("integer", first),
        cell("integer", second),
        cell("percent", ratio),
        cell("amount", amount),
        cell("date", date),
        cell(verdictLooks[index] ?? "text", verdicts[index] ?? ""),
        cell("entry-text"),
      ];
    }),
    [
      cell("total", "合计"),
      cell("total"),
      cell("total", 20),
      cell("total", 16),
      cell("total"),
      cell("total", 112622.278),
      cell("total"),
      cell("total"),
      cell("total"),
    ],
    [],
    [cell("quiet", "以上由“推荐审核”生成。")],
    [
      cell("text", "=1+1"),
      cell("text", "+86"),
      cell("text", "-5"),
      cell("text", "@张"),
      cell("text", "'引号"),
    ],
    [
      cell("entry-text", "  两端有空格  "),
      cell("entry-integer", 1234),
      cell("entry-amount", 56.7),
      cell("entry-percent", 0.04),
      cell("entry-date", "2025-03-05"),
    ],
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 8 },
    { top: 1, left: 0, bottom: 1, right: 8 },
  ],
  frozen: { rows: 3, columns: 2 },
  entries: [
    {
      area: { top: 3, left: 8, bottom: 7, right: 8 },
      choices: longChoices,
      prompt: { title: "申报单位类型", text: "请从列表中选择。\n列表中没有的，可直接填写。" },
    },
    { area: { top: 3, left: 7, bottom: 7, right: 7 }, choices: ["符合", "不符合", "待核实"], prompt: null },
    {
      area: { top: 12, left: 1, bottom: 12, right: 1 },
      choices: null,
      prompt: { title: "件数", text: "填写整数。" },
    },
  ],
  notes: [
    { row: 2, column: 4, text: "占比 = 本类 ÷ 合计 < 1 & > 0\n保留两位小数" },
    { row: 3, column: 1, text: "南京市：限额 5 项" },
  ],
  table: { area: { top: 2, left: 0, bottom: 7, right: 8 }, name: "汇总统计表" },
  print: { orientation: "landscape", repeatRows: { first: 0, last: 2 } },
  charts: (["column", "column-stacked", "bar", "bar-stacked"] as const).map((kind, index) => ({
    kind,
    name: `图${index + 1}`,
    title: `各设区市推荐数量（${kind}）`,
    categories: { top: 3, left: 1, bottom: 7, right: 1 },
    series: [
      { name: "高价值专利培育", values: { top: 3, left: 2, bottom: 7, right: 2 }, colour: "#0F6CBD" },
      { name: "工业品牌", values: { top: 3, left: 3, bottom: 7, right: 3 }, colour: "#C19C00" },
    ],
    at: {
      top: 14 + Math.floor(index / 2) * 16,
      left: index % 2 === 0 ? 0 : 5,
      bottom: 28 + Math.floor(index / 2) * 16,
      right: index % 2 === 0 ? 4 : 8,
    },
  })),
};

function empty(look: CellLook, count: number): readonly PlanCell[] {
  return Array.from({ length: count }, () => cell(look));
}
