// 地理标志产品销售额：手工艺品 1000 万元，其他 5000 万元；国家级名录不受限；缺类别、缺豁免时先作界判。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { indication } from "../evidence-lines.ts";

const craft = "2025.gi.cond.sales-craft";
const other = "2025.gi.cond.sales-other";
const none = "无";
const exempt = "国家地理标志保护工程";
const sales = (amount: number | string | null, kind: string | null, titles: string | null) =>
  indication({
    "2024年地理标志产品销售额": amount,
    产品类别: kind,
    列入的名录和国家级项目: titles,
    指定的地理标志数: 1,
  });
const broken = (clause: string): ExpectedRuleFinding => ({
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
});
const open = (clause: string): ExpectedRuleFinding => ({
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
});

const all: readonly RuleCase[] = [
  {
    name: "手工艺品正好 1000 万元：符合",
    ...sales(1000, "手工艺品", none),
    expected: [],
    met: { [craft]: [4] },
  },
  {
    name: "手工艺品 999.99 万元：不符合，还差 0.01 万元",
    ...sales(999.99, "手工艺品", none),
    expected: [
      {
        ...broken(craft),
        figure: "999.99 < 1000",
        says: "2024年地理标志产品销售额 999.99 万元，低于 1 000 万元（手工艺品）",
        decides: "手工艺品：999.99 万元 < 1 000 万元",
        remedy: "还差 0.01 万元；列为国家地理标志运用促进重点联系指导项目、",
        also: [other],
      },
    ],
  },
  {
    name: "其他类别正好 5000 万元：符合",
    ...sales("5000万", "其他类别", none),
    expected: [],
    met: { [other]: [4] },
  },
  {
    name: "其他类别 4999 万元：不符合",
    ...sales(4999, "其他类别", none),
    expected: [{ ...broken(other), remedy: "还差 1 万元" }],
  },
  {
    name: "不足而列入国家级名录：不受限，符合",
    ...sales(100, "其他类别", exempt),
    expected: [],
    met: { [other]: [4] },
  },
  {
    name: "只列入农业品牌精品计划：不是豁免",
    ...sales(100, "其他类别", "江苏农业品牌精品培育计划"),
    expected: [broken(other)],
  },
  {
    name: "有豁免，销售额没填：符合",
    ...sales(null, "其他类别", `中欧互认互保名录、${exempt}`),
    expected: [],
    met: { [other]: [4] },
  },
  {
    name: "类别没填，销售额 5000 万元：无论类别都够，符合",
    ...sales(5000, null, none),
    expected: [],
    met: { [other]: [4] },
  },
  {
    name: "类别没填，999 万元且确认无豁免：无论类别都不够，不符合",
    ...sales(999, null, none),
    expected: [{ ...broken(other), says: "低于 1 000 万元（各类）", also: [craft] }],
  },
  {
    name: "类别没填，1000 至 5000 万元之间：由类别决定，待核实",
    ...sales(1000, null, none),
    expected: [{ ...open(other), says: "缺产品类别，", figure: "1000 < 5000" }],
  },
  {
    name: "低于门槛，豁免情况没填：待核实，不报错误",
    ...sales(4999, "其他类别", null),
    expected: [{ ...open(other), says: "缺列入的名录和国家级项目，" }],
  },
  {
    name: "低于最低门槛，类别和豁免都没填：待核实",
    ...sales(10, null, null),
    expected: [{ ...open(other), says: "缺列入的名录和国家级项目，" }],
  },
  {
    name: "达到门槛，豁免情况没填：符合",
    ...sales(5000, "其他类别", null),
    expected: [],
    met: { [other]: [4] },
  },
  {
    name: "销售额没填：待核实",
    ...sales(null, "手工艺品", none),
    expected: [{ ...open(craft), says: "缺2024年地理标志产品销售额，" }],
  },
  {
    name: "三项都没填：全部列出",
    ...sales(null, null, null),
    expected: [{ ...open(other), says: "缺2024年地理标志产品销售额、产品类别、列入的名录和国家级项目，" }],
  },
  {
    name: "销售额 0：是数，不符合",
    ...sales(0, "手工艺品", none),
    expected: [{ ...broken(craft), figure: "0 < 1000" }],
  },
];

export const cases = all.map((each) => ({ ...each, about: "2025.gi.cond.sales" }));
