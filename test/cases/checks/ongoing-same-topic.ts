// 正在承担市县级高价值专利项目的单位，同一培育主题：只列近似的题目，由人判断。
import type { RuleCase } from "../../support/rule-cases.ts";
import { headers } from "../../support/tables.ts";
import { led, someoneElse } from "../ledger-rows.ts";
import { highValue } from "../rows.ts";

const clause = "2025.hvp.excl.citylevel-topic";
const firm = "苏州绿环智能科技有限公司";
const titled = (title: string) => [{ rows: [{ 申报项目名称: title, 申报单位: firm }] }];
const local = (topic: string | null, more = {}) =>
  led(firm, { 级别: "市级", 验收状态: "在研", 培育主题: topic, ...more });
const toVerify = { clause, severity: "warning", verdict: "unknown", rows: [4] } as const;

export const cases: readonly RuleCase[] = [
  {
    name: "题目相同：待核实，不判错",
    tables: titled("高价值专利培育——固态电池隔膜"),
    立项台账: [local("固态电池隔膜")],
    expected: [{ ...toVerify, reading: "A21", message: "ledger.topic", doubts: ["topic-similar"] }],
  },
  {
    name: "题目相近：待核实",
    tables: titled("高价值专利培育——高性能固态电池隔膜材料"),
    立项台账: [local("固态电池隔膜关键技术研发", { 级别: "县级" })],
    expected: [toVerify],
  },
  {
    name: "题目不同：不报，也不算符合",
    tables: titled("高价值专利培育——固态电池隔膜"),
    立项台账: [local("工业机器人减速器")],
    expected: [],
    met: { [clause]: [] },
    unknownInputs: ["ledger.missing.topic-judgement"],
  },
  {
    name: "本次只写了项目类别：主题不明，不报，也不算符合",
    tables: titled("高价值专利培育"),
    立项台账: [local("固态电池隔膜")],
    expected: [],
    met: { [clause]: [] },
    unknownInputs: ["ledger.missing.topic-judgement"],
  },
  {
    name: "表中另有培育主题一列",
    tables: [{ header: [...headers, "培育主题"], rows: [{ ...highValue(firm), 培育主题: "固态电池隔膜" }] }],
    立项台账: [local("固态电池隔膜")],
    expected: [toVerify],
  },
  {
    name: "市级项目已验收、尾款未拨付：此条不含尾款，符合",
    tables: titled("高价值专利培育——固态电池隔膜"),
    立项台账: [local("固态电池隔膜", { 验收状态: "已验收", 尾款状态: "未拨付" })],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "没有该单位的市县级项目：符合",
    tables: titled("高价值专利培育——固态电池隔膜"),
    立项台账: [{ ...local("固态电池隔膜"), 承担单位: "连云港他山机械有限公司" }],
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "台账里没有任何市县级项目：无从核查，不算符合",
    tables: titled("高价值专利培育——固态电池隔膜"),
    立项台账: [someoneElse],
    expected: [],
    met: { [clause]: [] },
    unknownInputs: ["ledger.missing.local-projects"],
  },
];
