// 同一集团下的企业不能联合申报：任意两家同一实际控制人或集团即不符合；名称相近只作警示。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { asLead, asParticipant, chain, leader, second, third } from "../evidence-lines.ts";

const clause = "2026.hvp-chain.excl.same-group";
const of = (group: string | null) => ({ 实际控制人或所属集团: group, 严重失信记录: "无" });
const three = (a: string | null, b: string | null, c: string | null) =>
  chain(asLead(of(a)), asParticipant(second, of(b)), asParticipant(third, of(c)));
const broken: ExpectedRuleFinding = {
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  reading: "A22",
};
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A22",
};

export const cases: readonly RuleCase[] = [
  {
    name: "三家各不相同：符合",
    ...three("甲控股集团", "乙实业集团", "张三"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "牵头与一家参与同一集团：不符合",
    ...three("甲控股集团", "甲控股集团", "乙实业集团"),
    expected: [
      {
        ...broken,
        figure: "1 对同一集团",
        says: `“${leader}”与“${second}”属同一集团`,
        decides: `“${leader}”（甲控股集团）= “${second}”（甲控股集团）`,
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "两家参与企业之间同一集团：也不符合",
    ...three("甲控股集团", "乙实业集团", " 乙实业集团"),
    expected: [{ ...broken, says: `“${second}”与“${third}”属同一集团` }],
  },
  {
    name: "三家同一集团：三对都列出",
    ...three("甲集团", "甲集团", "甲集团"),
    expected: [{ ...broken, figure: "3 对同一集团" }],
  },
  {
    name: "一家的控制人就是另一家：不符合",
    ...three("甲控股集团", leader, "乙实业集团"),
    expected: [broken],
  },
  {
    name: "写“无”的没有集团：不与别家相同",
    ...three("无", "无", "乙实业集团"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "一家没填：待核实，点名",
    ...three("甲控股集团", null, "乙实业集团"),
    expected: [{ ...open, says: `缺实际控制人或所属集团（${second}），` }],
    met: { [clause]: [] },
  },
  {
    name: "一家没填，其余两家已相同：已定，不符合",
    ...three("甲控股集团", null, "甲控股集团"),
    expected: [broken],
  },
  {
    name: "名称前段相同而控制人没填全：提示核实是否同一集团",
    ...chain(
      asLead(of("甲控股集团")),
      asParticipant("无锡绿环新材料有限公司", of(null)),
      asParticipant(third, of("乙实业集团")),
    ),
    expected: [{ ...open, says: `“${leader}”与“无锡绿环新材料有限公司”名称前段相同` }],
  },
  {
    name: "名称前段相同，但控制人不同且都填了：以填写为准，符合",
    ...chain(
      asLead(of("甲控股集团")),
      asParticipant("无锡绿环新材料有限公司", of("丙集团")),
      asParticipant(third, of("乙实业集团")),
    ),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "三家还没列全：不判符合",
    ...chain(asLead(of("甲控股集团")), asParticipant(second, of("乙实业集团"))),
    expected: [],
    met: { [clause]: [] },
  },
];
