// 国家、省实验室等不占名额：只看表中的标记，标记写“否”“占名额”的照样计入，看不出的按两种情况核算（A14）。
import type { ExpectedRuleFinding, RuleCase, RuleInput } from "../../support/rule-cases.ts";
import { headers } from "../../support/tables.ts";

const clause = "2026.hvp-inn.cap.lab-exempt";
const cap = "2026.hvp-inn.cap.other";

/** Two enterprises and a third row with this mark, in a city whose limit is 2. */
export function marked(mark: string | null, 申报单位 = "姑苏实验室", 申报单位类型 = "科研机构"): RuleInput {
  const 申报项目名称 = "高价值专利培育（技术创新类）";
  return {
    年度: 2026,
    tables: [
      {
        title: "2026年度高价值专利培育计划项目申报推荐汇总表",
        header: [...headers, "战略性科技创新平台"],
        rows: [
          { 申报项目名称 },
          { 申报项目名称 },
          { 申报项目名称, 申报单位, 申报单位类型, 战略性科技创新平台: mark },
        ],
      },
    ],
    地区数据: [{ 设区市: "苏州市", 年度: 2025, 发明专利授权量: 10000 }],
  };
}

const exempt: ExpectedRuleFinding = { clause, severity: "notice", verdict: "met", rows: [6], reading: "A14" };
const unmarked: ExpectedRuleFinding = { ...exempt, verdict: "unknown", message: "exempt.unmarked" };
const unclear: ExpectedRuleFinding = { ...exempt, severity: "warning", verdict: "unknown" };

export const cases: readonly RuleCase[] = [
  ...["是", "√", "国家实验室", "不占名额", "属于"].map((mark) => ({
    name: `标记写“${mark}”：不占名额`,
    ...marked(mark),
    expected: [exempt],
    met: { [clause]: [6] },
  })),
  ...["否", "占名额", "否（占名额）", "不属于", "不适用", "非", "N/A", null].map((mark) => ({
    name: `标记写“${mark ?? ""}”：计入名额，名称像实验室的提示`,
    ...marked(mark),
    expected: [unmarked],
    met: { [clause]: [] },
  })),
  {
    name: "标记写“否”的企业：没有可说的",
    ...marked("否", "苏州测试九号科技有限公司", "企业"),
    expected: [],
  },
  {
    name: "标记写“待定”：看不出，按两种情况核算",
    ...marked("待定"),
    expected: [{ ...unclear, says: "标记写的是“待定”，看不出是否不占名额" }],
    met: { [clause]: [] },
  },
  {
    name: "标记写“已报省局”：看不出，按两种情况核算",
    ...marked("已报省局"),
    expected: [{ ...unclear, message: "exempt.unclear" }],
  },
  {
    name: "标记写“是”而单位是重点实验室：不属此条，待核实",
    ...marked("是", "江苏省先进材料重点实验室"),
    expected: [{ ...unclear, message: "exempt.claimed" }],
  },
  {
    name: "标记本身写“国家重点实验室”：不属此条，待核实",
    ...marked("国家重点实验室", "苏州材料研究院"),
    expected: [{ ...unclear, message: "exempt.claimed" }],
  },
];

/** What the count makes of the same marks. */
export const capCases: readonly RuleCase[] = [
  { name: "标明不占名额：2 项不超", ...marked("是"), expected: [], met: { [cap]: [4, 5] } },
  {
    name: "标记写“否（占名额）”：3 项，超出",
    ...marked("否（占名额）"),
    expected: [{ clause: cap, severity: "error", verdict: "broken", rows: [4, 5, 6], figure: "3 > 2" }],
  },
  {
    name: "标记写“待定”：2 至 3 项，待核实",
    ...marked("待定"),
    expected: [
      {
        clause: cap,
        severity: "warning",
        verdict: "unknown",
        rows: [4, 5, 6],
        figure: "2–3 ≤ 2 ?",
        says: "1 项是否属国家、省实验室等，是否计入须核实",
        reading: "A14",
      },
    ],
  },
];
