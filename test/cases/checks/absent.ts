// 不得有的：严重失信、非正常专利申请、重大责任事故。已修复、已撤回的由审核人认定。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { brandOwner, enterprise, second, threeOf } from "../evidence-lines.ts";

const credit = "2025.hvp.cond.ent.credit";
const abnormal = "2025.hvp.cond.ent.abnormal";
const incidents = "2025.brand.cond.incidents";
const chainCredit = "2026.hvp-inn.cond.ent.credit";
const finding = (
  clause: string,
  verdict: "broken" | "unknown",
  more: Partial<ExpectedRuleFinding> = {},
): ExpectedRuleFinding => ({
  clause,
  severity: verdict === "broken" ? "error" : "warning",
  verdict,
  rows: [4],
  ...more,
});

export const cases: readonly RuleCase[] = [
  {
    name: "没有失信记录：符合",
    about: credit,
    ...enterprise({ 严重失信记录: "无" }),
    expected: [],
    met: { [credit]: [4] },
  },
  {
    name: "写 0 起：也是没有",
    about: incidents,
    ...brandOwner({ 近3年重大责任事故: 0 }),
    expected: [],
    met: { [incidents]: [4] },
  },
  {
    name: "有失信记录：不符合",
    about: credit,
    ...enterprise({ 严重失信记录: "有" }),
    expected: [
      finding(credit, "broken", {
        reading: "A43",
        figure: "有",
        says: "严重失信记录：有，不符合要求",
        decides: "“有” ≠ “无”",
      }),
    ],
  },
  {
    name: "写了件数：就是有",
    about: abnormal,
    ...enterprise({ 被通报的非正常专利申请: "2件" }),
    expected: [finding(abnormal, "broken", { figure: "2件" })],
  },
  {
    name: "已全部撤回：由审核人认定，不判错误",
    about: abnormal,
    ...enterprise({ 被通报的非正常专利申请: "2件，已撤回" }),
    expected: [finding(abnormal, "unknown", { says: "2件，已撤回，由审核人认定" })],
    met: { [abnormal]: [] },
  },
  {
    name: "没查（空白）：待核实",
    about: credit,
    ...enterprise({ 严重失信记录: null, 已备案专利产品数: 1 }),
    expected: [finding(credit, "unknown", { says: "缺严重失信记录，" })],
  },
  {
    name: "“正在查询”认不出：此处不重复说明",
    about: credit,
    ...enterprise({ 严重失信记录: "正在查询" }),
    expected: [],
    met: { [credit]: [] },
  },
  {
    name: "联合申报：三家都没有，符合；同一事实也列出 2026 产业链一条",
    about: chainCredit,
    ...threeOf({ 严重失信记录: "无" }),
    expected: [],
    met: { [chainCredit]: [4] },
  },
  {
    name: "联合申报：牵头单位没有，两家参与企业都有，各报一条",
    about: chainCredit,
    ...threeOf({ 严重失信记录: "有" }, { 严重失信记录: "无" }),
    expected: [
      finding(chainCredit, "broken", {
        says: `“${second}”：严重失信记录：有`,
        also: ["2026.hvp-chain.cond.credit", "2026.hvp-inn.cond.ent.all"],
      }),
      finding(chainCredit, "broken"),
    ],
  },
];
