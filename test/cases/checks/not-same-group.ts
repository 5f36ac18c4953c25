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
    name: "两家都写“无实际控制人”：没有共同的控制人，符合",
    ...three("无实际控制人", "无实际控制人", "乙实业集团"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "一家的控制人写“本企业”，另一家写它的名称：不符合",
    ...three("本企业", leader, "乙实业集团"),
    expected: [broken],
  },
  {
    name: "两家都写“本企业”：各是各的，符合",
    ...three("本企业", "本企业", "乙实业集团"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "几个共同控制人，写的先后不同：同一集团，不符合",
    ...three("张三、李四", "李四，张三", "乙实业集团"),
    expected: [broken],
  },
  {
    name: "几个控制人中有一个相同：不判符合，由审核人认定",
    ...three("张三、李四", "李四", "乙实业集团"),
    expected: [
      { ...open, says: `“${leader}”与“${second}”有共同的实际控制人而不完全相同，是否同一集团须核实` },
    ],
    met: { [clause]: [] },
  },
  {
    name: "集团名称只差行政区划和公司形式：名称近似，由审核人认定",
    ...three("江苏绿源环保集团有限公司", "绿源环保集团", "乙实业集团"),
    expected: [{ ...open, says: "所填的实际控制人或集团名称近似" }],
  },
  {
    name: "控制人后带说明：由审核人认定",
    ...three("张三", "张三（董事长）", "乙实业集团"),
    expected: [{ ...open, says: "名称近似" }],
  },
  {
    name: "同由国资委控制：不当然是同一集团，由审核人认定，不判错误",
    ...three("江苏省国资委", "江苏省国资委", "乙实业集团"),
    expected: [{ ...open, says: "同由国有资产监管部门或政府控制，不当然属同一集团" }],
  },
  {
    name: "写“同上”：不是名称，不判符合",
    ...three("甲控股集团", "同上", "乙实业集团"),
    expected: [
      {
        ...open,
        says: `“${leader}”与“${second}”所填的不是名称；“${second}”与“${third}”所填的不是名称`,
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "三家还没列全：不判符合",
    ...chain(asLead(of("甲控股集团")), asParticipant(second, of("乙实业集团"))),
    expected: [],
    met: { [clause]: [] },
  },
];
