// 工业企业：国民经济行业门类 B、C、D；其他门类由审核人看实际业务，不判错误。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { brandOwner } from "../evidence-lines.ts";

const clause = "2025.brand.appl.industrial";
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A44",
};

export const cases: readonly RuleCase[] = [
  {
    name: "制造业：符合",
    ...brandOwner({ 国民经济行业门类: "C 制造业" }),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "电力、热力、燃气及水：符合",
    ...brandOwner({ 国民经济行业门类: "D 电力、热力、燃气及水生产和供应业" }),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "其他门类：由审核人认定，不是错误",
    ...brandOwner({ 国民经济行业门类: "其他门类" }),
    expected: [{ ...open, says: "国民经济行业门类：其他门类，由审核人认定" }],
    met: { [clause]: [] },
  },
  {
    name: "没填：待核实",
    ...brandOwner({ 有效注册商标数: 1 }),
    expected: [{ ...open, says: "缺国民经济行业门类，" }],
  },
];
