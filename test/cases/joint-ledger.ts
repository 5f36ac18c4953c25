// 联合申报单位对照立项台账（A18、A19、A21）：牵头是错误，参与申报的作警示，合作单位只提示。
import type { RuleCase, RuleInput } from "../support/rule-cases.ts";
import type { RowSpec } from "../support/tables.ts";
import { asLead, asParticipant, chain, leader, second, third } from "./evidence-lines.ts";
import { led, running } from "./ledger-rows.ts";
import { highValue } from "./rows.ts";

const filled = { 严重失信记录: "无" };
const chainOf = (more: readonly RowSpec[] = []): RuleInput =>
  chain(asLead(filled), asParticipant(second, filled), asParticipant(third, filled), ...more);
const ledBefore = "2026.hvp.excl.lead-before";
const ongoing = "2026.hvp.excl.ongoing-other";
const topic = "2026.hvp.excl.citylevel-topic";
const error = { severity: "error", verdict: "broken", rows: [4] } as const;
const toVerify = { severity: "warning", verdict: "unknown", rows: [4] } as const;
const noted = { severity: "notice", verdict: "met", rows: [4] } as const;
const firm = "苏州绿环智能科技有限公司";
const partner = "无锡太湖新材料有限公司";
const together = [{ rows: [highValue(`${firm}、${partner}`)] }];

export const ledBeforeCases: readonly RuleCase[] = [
  {
    name: "产业链：牵头单位曾牵头，错误",
    ...chainOf(),
    立项台账: [led(leader)],
    expected: [{ ...error, clause: ledBefore }],
    met: { [ledBefore]: [] },
  },
  {
    name: "产业链：参与申报的单位曾牵头，作警示",
    ...chainOf(),
    立项台账: [led(second)],
    expected: [
      {
        ...toVerify,
        clause: ledBefore,
        reading: "A19",
        cells: ["C4"],
        says: `参与申报的“${second}”曾牵头承担同类项目，是否受限须确认`,
        sources: ["核验-产业链协同攻关类!A3", "立项台账!D2", "立项台账!B2", "立项台账!K2", "立项台账!L2"],
      },
    ],
    met: { [ledBefore]: [] },
  },
  {
    name: "产业链：参与申报的单位名称近似，作警示并说明存疑",
    ...chainOf(),
    立项台账: [led("无锡太糊新材料有限公司")],
    expected: [{ ...toVerify, clause: ledBefore, says: "可能曾牵头承担同类项目（单位名称近似" }],
  },
  {
    name: "产业链：另列的高校曾牵头，高校本不在此条，不说",
    ...chainOf([asParticipant("江南大学", filled)]),
    立项台账: [led("江南大学")],
    expected: [],
    met: { [ledBefore]: [4] },
  },
  {
    name: "产业链：核验表只写了三家的名称，参与单位照样与台账比对",
    ...chain(asLead(), asParticipant(second), asParticipant(third)),
    立项台账: [led(third)],
    expected: [{ ...toVerify, clause: ledBefore, says: `参与申报的“${third}”曾牵头承担同类项目` }],
    met: { [ledBefore]: [] },
  },
  {
    name: "产业链：参与单位没有列全，没比对的不判符合，列为缺",
    ...chain(asLead(filled), asParticipant(second, filled)),
    立项台账: [led("连云港他山机械有限公司")],
    expected: [],
    met: { [ledBefore]: [] },
    unknownInputs: ["ledger.missing.participants"],
  },
  {
    name: "产业链：参与单位没有列全，牵头单位曾牵头仍是错误",
    ...chain(asLead(filled)),
    立项台账: [led(leader)],
    expected: [{ ...error, clause: ledBefore }],
  },
  {
    name: "产业链：三家都没有，符合",
    ...chainOf(),
    立项台账: [led("连云港他山机械有限公司")],
    expected: [],
    met: { [ledBefore]: [4] },
  },
  {
    name: "2025：一格写了两个单位，前一个牵头过，错误",
    tables: together,
    立项台账: [led(firm)],
    expected: [{ ...error, clause: "2025.hvp.excl.lead-before" }],
  },
  {
    name: "2025：一格写了两个单位，后一个牵头过：合作单位不受限，只提示",
    tables: together,
    立项台账: [led(partner)],
    expected: [
      {
        ...noted,
        clause: "2025.hvp.excl.lead-before",
        says: `合作单位“${partner}”曾牵头承担同类项目；它不是申报主体`,
      },
    ],
    met: { "2025.hvp.excl.lead-before": [4] },
  },
];

export const ongoingCases: readonly RuleCase[] = [
  {
    name: "产业链：牵头单位有在研项目，错误",
    ...chainOf(),
    立项台账: [running(leader)],
    expected: [{ ...error, clause: ongoing }],
  },
  {
    name: "产业链：参与申报的单位有在研项目，作警示",
    ...chainOf(),
    立项台账: [running(third)],
    expected: [
      {
        ...toVerify,
        clause: ongoing,
        reading: "A18",
        says: `参与申报的“${third}”正在承担其他省级知识产权计划项目`,
      },
    ],
    met: { [ongoing]: [] },
  },
  {
    name: "产业链：另列的高校有在研项目，只提示",
    ...chainOf([asParticipant("江南大学", filled)]),
    立项台账: [running("江南大学")],
    expected: [{ ...noted, clause: ongoing, says: "合作单位“江南大学”" }],
    met: { [ongoing]: [4] },
  },
  {
    name: "产业链：参与申报的单位在研的同类项目，由“承担过”一条说明",
    ...chainOf(),
    立项台账: [led(second, { 验收状态: "在研" })],
    expected: [],
    met: { [ongoing]: [] },
  },
  {
    name: "已终止而款项待退回：待核实",
    tables: [{ rows: [highValue(firm)] }],
    立项台账: [running(firm, { 验收状态: "终止", 尾款状态: "待退回" })],
    expected: [{ ...toVerify, clause: "2025.hvp.excl.ongoing-other", doubts: ["refund"] }],
  },
];

export const topicCases: readonly RuleCase[] = [
  {
    name: "产业链：参与申报的单位有题目近似的市级在研项目，作警示",
    ...{
      ...chainOf(),
      tables: [
        {
          rows: [{ 申报项目名称: "高价值专利培育（产业链协同攻关类）——固态电池电解质", 申报单位: leader }],
        },
      ],
    },
    立项台账: [running(second, { 项目类别: "高价值专利培育", 级别: "市级", 培育主题: "固态电池电解质技术" })],
    expected: [{ ...toVerify, clause: topic, says: `参与申报的“${second}”正在承担市县级同类项目（题目近似` }],
  },
];
