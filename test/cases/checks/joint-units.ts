// 产业链协同攻关类：恰为 3 家企业，1 家牵头、2 家参与；另列高校、服务机构只作提示。
import type { ExpectedRuleFinding, RuleCase, RuleInput } from "../../support/rule-cases.ts";
import { asLead, asParticipant, chain, second, third } from "../evidence-lines.ts";

const clause = "2026.hvp-chain.appl.count";
const filled = { 严重失信记录: "无" };
const lead = asLead(filled);
const participant = (unit: string) => asParticipant(unit, filled);
const broken: ExpectedRuleFinding = {
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  reading: "A23",
};
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A23",
};
const fourth = "镇江江天仪表有限公司";
/** Name and type of the lead are at odds: whether it is an enterprise, nobody knows yet. */
const atOdds = (...participants: readonly string[]): RuleInput => {
  const input = chain(lead, ...participants.map(participant));
  return {
    ...input,
    tables: input.tables.map((table) => ({
      ...table,
      rows: (table.rows ?? []).map((row) => ({ ...row, 申报单位类型: "高校" })),
    })),
  };
};

export const cases: readonly RuleCase[] = [
  {
    name: "一家牵头、两家参与：符合",
    ...chain(lead, participant(second), participant(third)),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "三家参与：多出一家，不符合",
    ...chain(lead, participant(second), participant(third), participant(fourth)),
    expected: [
      { ...broken, figure: "1 + 3", says: "参与企业 3 家，应为 2 家", decides: "参与企业 3 家 > 2 家" },
    ],
  },
  {
    name: "牵头单位名称与类型不符，两家参与：由申报主体一条说明，此条不作结论",
    ...atOdds(second, third),
    expected: [],
    met: { [clause]: [] },
  },
  {
    name: "牵头单位名称与类型不符，三家参与企业：无论牵头是什么都多出一家",
    ...atOdds(second, third, fourth),
    expected: [{ ...broken, decides: "参与企业 3 家 > 2 家" }],
  },
  {
    name: "只列出一家参与企业：可能漏填，待核实",
    ...chain(lead, participant(second)),
    expected: [{ ...open, figure: "1 + 1", says: "核验表只列出参与企业 1 家，应为 2 家" }],
    met: { [clause]: [] },
  },
  {
    name: "没有列出参与企业：待核实",
    ...chain(lead),
    expected: [{ ...open, figure: "1 + 0" }],
  },
  {
    name: "另列一所高校：提示，不影响符合",
    ...chain(lead, participant(second), participant(third), participant("江南大学")),
    expected: [
      {
        clause,
        severity: "notice",
        verdict: "met",
        rows: [4],
        says: "另列的“江南大学”可作支撑，不算联合申报企业",
      },
    ],
    met: { [clause]: [4] },
  },
  {
    name: "一家企业加一所高校：行数够而企业不够，不符合",
    ...chain(lead, participant(second), participant("江南大学")),
    expected: [{ ...broken, says: "参与企业只有 1 家，应为 2 家；“江南大学”不是企业" }],
  },
  {
    name: "有一家看不出是不是企业：待核实",
    ...chain(lead, participant(second), participant("太湖创新中心")),
    expected: [{ ...open, says: "“太湖创新中心”是否企业认不出" }],
  },
  {
    name: "同一家参与企业写了两行：算一家",
    ...chain(lead, participant(second), participant(second), participant(third)),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "牵头企业又列在参与里：不重复算",
    ...chain(
      lead,
      asParticipant("苏州绿环智能科技有限公司", filled),
      participant(second),
      participant(third),
    ),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "不写牵头单位的参与行，跟着上面的牵头行",
    ...chain(
      lead,
      { 申报单位: second, 角色: "参与", ...filled },
      { 申报单位: third, 角色: "参与", ...filled },
    ),
    expected: [],
    met: { [clause]: [4] },
  },
];
