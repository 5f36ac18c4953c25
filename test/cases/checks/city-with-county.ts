// 设区市与所辖县（市、区）同年申报保护体系建设：原则上不同时立项，只作警示。
import type { RuleCase } from "../../support/rule-cases.ts";
import { bureau, highValue } from "../rows.ts";

const clause = "2025.prot.org.no-double";
const city = bureau("苏州市知识产权局");
const kunshan = bureau("昆山市知识产权局");
const taicang = bureau("太仓市知识产权局");

export const cases: readonly RuleCase[] = [
  { name: "只有设区市：符合", tables: [{ rows: [city] }], expected: [], met: { [clause]: [4] } },
  { name: "只有一个县：符合", tables: [{ rows: [kunshan] }], expected: [], met: { [clause]: [4] } },
  {
    name: "设区市与一个县：警示，从不判错",
    tables: [{ rows: [city, highValue(), kunshan] }],
    expected: [
      { clause, severity: "warning", verdict: "unknown", rows: [4, 6], reading: "A17", figure: "1 + 1" },
    ],
    met: { [clause]: [] },
  },
  {
    name: "两个县、没有设区市：只作提示",
    tables: [{ rows: [kunshan, taicang] }],
    expected: [{ clause, severity: "notice", verdict: "met", rows: [4, 5], figure: "2" }],
    met: { [clause]: [4, 5] },
  },
  {
    name: "设区市与县分在两张表：每张表各说一次",
    tables: [
      { sheet: "市", rows: [city] },
      { sheet: "县", rows: [kunshan] },
    ],
    expected: [
      { clause, severity: "warning", verdict: "unknown", rows: [4], sheet: "市" },
      { clause, severity: "warning", verdict: "unknown", rows: [4], sheet: "县" },
    ],
  },
  {
    name: "两个设区市各有一个县：不相干",
    tables: [
      { sheet: "苏州", rows: [city] },
      { sheet: "无锡", letterhead: ["无锡市知识产权局（盖章）"], rows: [bureau("江阴市知识产权局")] },
    ],
    expected: [],
  },
  {
    name: "别类项目没有此条",
    tables: [{ rows: [highValue(), highValue()] }],
    expected: [],
    met: { [clause]: [] },
  },
];
