// （国家或省部级项目，或关键核心技术研发）且有成果（高校还须有产学研机制）：A50 的各种组合。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { academic, enterprise } from "../evidence-lines.ts";

const clause = "2025.hvp.cond.ent.rd-project";
const inst = "2025.hvp.cond.inst.rd-project";
type Answer = "是" | "否" | null;
const firm = (project: Answer, development: Answer, results: Answer) =>
  enterprise({
    正在承担国家或省部级重大科技攻关项目: project,
    正在开展关键核心技术研发: development,
    研发已取得一定成果: results,
    已备案专利产品数: 1,
  });
const broken: ExpectedRuleFinding = {
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  reading: "A50",
};
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A50",
};
const passes = { expected: [], met: { [clause]: [4] } };

const firms: readonly RuleCase[] = [
  { name: "有项目、有成果：符合", ...firm("是", "否", "是"), ...passes },
  { name: "有研发、有成果：符合", ...firm("否", "是", "是"), ...passes },
  { name: "两样都有：符合", ...firm("是", "是", "是"), ...passes },
  { name: "有项目、有成果，研发没填：已定，符合", ...firm("是", null, "是"), ...passes },
  { name: "有研发、有成果，项目没填：已定，符合", ...firm(null, "是", "是"), ...passes },
  {
    name: "两样都没有：不符合，有没有成果都一样",
    ...firm("否", "否", "是"),
    expected: [{ ...broken, message: "evidence.project.neither" }],
  },
  {
    name: "两样都没有，成果没填：已定，不符合",
    ...firm("否", "否", null),
    expected: [broken],
  },
  {
    name: "只有研发而没有成果：不符合",
    ...firm("否", "是", "否"),
    expected: [{ ...broken, says: "研发已取得一定成果：否", remedy: "须补齐：研发已取得一定成果" }],
  },
  {
    name: "有国家或省部级项目而没有成果：只作警示",
    ...firm("是", "否", "否"),
    expected: [{ ...open, message: "evidence.project.doubtful" }],
    met: { [clause]: [] },
  },
  {
    name: "没有项目、没有成果，研发没填：两种填法都不符合，已定",
    ...firm("否", null, "否"),
    expected: [broken],
  },
  {
    name: "项目没填、没有研发、没有成果：填“是”作警示、填“否”不符合，待核实",
    ...firm(null, "否", "否"),
    expected: [{ ...open, says: "缺正在承担国家或省部级重大科技攻关项目，" }],
  },
  {
    name: "有项目，成果没填：待核实；研发填不填都一样，不列",
    ...firm("是", null, null),
    expected: [{ ...open, says: "缺研发已取得一定成果，不能判定" }],
  },
  {
    name: "没有项目、有研发，成果没填：待核实",
    ...firm("否", "是", null),
    expected: [{ ...open, says: "缺研发已取得一定成果，" }],
  },
  {
    name: "三项都没填：全部列出",
    ...firm(null, null, null),
    expected: [
      {
        ...open,
        says: "缺正在承担国家或省部级重大科技攻关项目、正在开展关键核心技术研发、研发已取得一定成果，",
      },
    ],
  },
];

const school = (cooperation: Answer, results: Answer, project: Answer = "否") =>
  academic({
    正在承担国家或省部级重大科技攻关项目: project,
    正在开展关键核心技术研发: "是",
    已建立产学研合作机制: cooperation,
    研发已取得一定成果: results,
  });

const academics: readonly RuleCase[] = [
  { name: "高校：机制和成果都有，符合", ...school("是", "是"), expected: [], met: { [inst]: [4] } },
  {
    name: "高校：有成果而没有产学研机制，不符合",
    ...school("否", "是"),
    expected: [{ ...broken, clause: inst, says: "已建立产学研合作机制：否" }],
  },
  {
    name: "高校：缺两样，都列出",
    ...school("否", "否"),
    expected: [{ ...broken, clause: inst, says: "已建立产学研合作机制、研发已取得一定成果：否" }],
  },
  {
    name: "高校：承担国家项目而没有机制，只作警示",
    ...school("否", "是", "是"),
    expected: [{ ...open, clause: inst }],
  },
];

export const cases: readonly RuleCase[] = [
  ...firms.map((each) => ({ ...each, about: clause })),
  ...academics.map((each) => ({ ...each, about: inst })),
];
