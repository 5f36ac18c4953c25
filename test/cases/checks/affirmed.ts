// 是否类：须全部为“是”，一项“否”即不符合；没填不是“否”。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import {
  brandOwner,
  chain,
  asLead,
  asParticipant,
  enterprise,
  leader,
  second,
  third,
  threeOf,
} from "../evidence-lines.ts";
import { highValue } from "../rows.ts";

const department = "2025.hvp.cond.ent.ip-dept";
const system = "2026.hvp-inn.cond.ent.ip-system";
const agreement = "2026.hvp-chain.cond.agreement";
const mechanism = "2026.hvp-chain.cond.mechanism";
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
const agreed = {
  合作协议已由3家企业签订: "是",
  协议明确任务分工: "是",
  协议明确知识产权归属: "是",
  协议明确利益分配机制: "是",
  协议明确风险共担责任: "是",
};
const systematic = { 知识产权管理制度比较健全: "是", 有相对独立的知识产权管理机构: "是" };

export const cases: readonly RuleCase[] = [
  {
    name: "有管理机构（写“有”“√”都是“是”）：符合",
    about: department,
    ...enterprise({ 有相对独立的知识产权管理机构: "√" }),
    expected: [],
    met: { [department]: [4] },
  },
  {
    name: "没有管理机构：不符合",
    about: department,
    ...enterprise({ 有相对独立的知识产权管理机构: "无" }),
    expected: [
      finding(department, "broken", {
        figure: "否",
        says: "有相对独立的知识产权管理机构：否",
        decides: "“否” ≠ “是”",
        remedy: "须补齐：有相对独立的知识产权管理机构",
      }),
    ],
  },
  {
    name: "没填：不是“否”，待核实",
    about: department,
    ...enterprise({ 有相对独立的知识产权管理机构: "-", 已备案专利产品数: 1 }),
    expected: [finding(department, "unknown", { says: "缺有相对独立的知识产权管理机构，" })],
  },
  {
    name: "申报单位是什么说不清：企业的条件不作结论，列出所缺",
    about: department,
    tables: [{ rows: [{ ...highValue("太湖创新中心"), 申报单位类型: "其他" }] }],
    核验: [
      {
        programme: "high-value-patent",
        rows: [{ 申报单位: "太湖创新中心", 有相对独立的知识产权管理机构: "否" }],
      },
    ],
    expected: [],
    unknownInputs: ["evidence.missing.applicant"],
    met: { [department]: [] },
  },
  {
    name: "名称是企业、类型写高校：适用哪些条件未定，不作结论",
    about: department,
    tables: [{ rows: [{ ...highValue("甲科技有限公司"), 申报单位类型: "高校" }] }],
    核验: [
      {
        programme: "high-value-patent",
        rows: [{ 申报单位: "甲科技有限公司", 有相对独立的知识产权管理机构: "否" }],
      },
    ],
    expected: [],
    unknownInputs: ["evidence.missing.applicant"],
  },
  {
    name: "两项都要：一项“否”，另一项没填，已不符合",
    about: system,
    ...threeOf(systematic, { 知识产权管理制度比较健全: null, 有相对独立的知识产权管理机构: "否" }),
    expected: [finding(system, "broken", { figure: "2 项中 0 项为“是”" })],
  },
  {
    name: "两项都要：一项“是”，另一项没填，待核实",
    about: system,
    ...threeOf(systematic, { 知识产权管理制度比较健全: null }),
    expected: [finding(system, "unknown", { says: "缺知识产权管理制度比较健全，" })],
  },
  {
    name: "三家企业逐家看：参与企业不符合，点名说明",
    about: system,
    ...chain(
      asLead(systematic),
      asParticipant(second, { ...systematic, 有相对独立的知识产权管理机构: "否" }),
      asParticipant(third, systematic),
    ),
    expected: [
      finding(system, "broken", { cells: ["C4"], says: `“${second}”：有相对独立的知识产权管理机构：否` }),
    ],
    met: { [system]: [] },
  },
  {
    name: "三家企业都符合：这一行符合",
    about: system,
    ...threeOf(systematic),
    expected: [],
    met: { [system]: [4] },
  },
  {
    name: "三家企业只列出两家且都符合：不算这一行符合",
    about: system,
    ...chain(asLead(systematic), asParticipant(second, systematic)),
    expected: [],
    met: { [system]: [] },
  },
  {
    name: "协议五项齐全：符合",
    about: agreement,
    ...threeOf({}, agreed),
    expected: [],
    met: { [agreement]: [4] },
  },
  {
    name: "协议缺风险共担：不符合，列出所缺",
    about: agreement,
    ...threeOf({}, { ...agreed, 协议明确风险共担责任: "否" }),
    expected: [
      finding(agreement, "broken", {
        figure: "5 项中 4 项为“是”",
        says: "协议明确风险共担责任：否",
        decides: "答“是”的 4 项 < 5 项",
        remedy: "须补齐：协议明确风险共担责任",
      }),
    ],
  },
  {
    name: "项目一级的只看牵头单位一行，写在参与企业行上的不算",
    about: agreement,
    ...threeOf(agreed, Object.fromEntries(Object.keys(agreed).map((key) => [key, null]))),
    // 牵头单位整行空白：另由“未填写”一条说明。
    expected: [],
    met: { [agreement]: [] },
  },
  {
    name: "机制一条通知本身只作警示：填“否”也是警示",
    about: mechanism,
    ...threeOf({}, { 已建立长期稳定的协同创新机制: "否" }),
    expected: [finding(mechanism, "broken", { severity: "warning" })],
  },
  {
    name: "独立法人：品牌企业填“否”，不符合",
    about: "2025.brand.appl",
    ...brandOwner({ 是否江苏省内独立法人: "否" }),
    expected: [finding("2025.brand.appl.industrial", "broken")],
  },
  {
    name: "牵头单位名称写在牵头单位列、参与行在前：照样对上",
    about: system,
    ...chain(asParticipant(second, systematic), asParticipant(third, systematic), {
      申报单位: leader,
      ...systematic,
    }),
    expected: [],
    met: { [system]: [4] },
  },
];
