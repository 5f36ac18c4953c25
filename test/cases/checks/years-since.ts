// 满几年：地理标志注册或保护满 3 年（正好满也算），商标使用满 5 年；闰日；边上一个月内另作提示。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { brandOwner, indication } from "../evidence-lines.ts";

const clause = "2025.gi.cond.years";
const used = "2025.brand.cond.mark-5y";
const dates = (protection: string | null, mark: string | null) =>
  indication({
    地理标志产品保护批准日期: protection,
    "集体商标、证明商标注册日期": mark,
    指定的地理标志数: 1,
  });
const broken: ExpectedRuleFinding = {
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  reading: "A02",
};
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A02",
};
const noted: ExpectedRuleFinding = {
  clause,
  severity: "notice",
  verdict: "met",
  rows: [4],
  reading: "A02",
  message: "evidence.years.met-near",
};
const metGi = { met: { [clause]: [4] } };

const indications: readonly RuleCase[] = [
  { name: "商标注册早就满三年：符合", ...dates(null, "2015-06-01"), expected: [], ...metGi },
  {
    name: "商标注册到 2025-02-28 正好满三年：符合，另作提示",
    ...dates(null, "2022-02-28"),
    expected: [{ ...noted, figure: "2025-02-28 ≤ 2025-02-28" }],
    ...metGi,
  },
  {
    name: "差一天满三年：不符合，差 1 天",
    ...dates(null, "2022.3.1"),
    expected: [
      {
        ...broken,
        figure: "2025-03-01 > 2025-02-28",
        says: "集体商标、证明商标注册日期 2022-03-01，到 2025-02-28 不满 3 年",
        decides: "满 3 年为 2025-03-01 > 2025-02-28",
        remedy: "到 2025-03-01 才满 3 年，还差 1 天",
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "满三年超过一个月：不提示",
    ...dates(null, "2022-01-27"),
    expected: [],
    ...metGi,
  },
  {
    name: "满三年正好一个月：提示",
    ...dates(null, "2022-01-28"),
    expected: [noted],
    ...metGi,
  },
  {
    name: "闰日注册（2020-02-29）：2023-02-28 满三年",
    ...dates(null, "2020-02-29"),
    expected: [],
    ...metGi,
  },
  {
    name: "产品保护不满三年：不判错误，待核实",
    ...dates("2023-05-01", null),
    expected: [{ ...open, message: "evidence.years.doubtful" }],
  },
  {
    name: "产品保护满三年：符合",
    ...dates("2010-05-01", null),
    expected: [],
    ...metGi,
  },
  {
    name: "两条路径取有利的：商标不满，产品保护满，符合",
    ...dates("2010-05-01", "2024-01-01"),
    expected: [],
    ...metGi,
  },
  {
    name: "两条都不满：按有利的一条，只待核实",
    ...dates("2023-05-01", "2024-01-01"),
    expected: [open],
  },
  {
    name: "两条都没填：待核实，两项都列出",
    ...dates(null, null),
    expected: [{ ...open, says: "缺地理标志产品保护批准日期、集体商标、证明商标注册日期，" }],
  },
  {
    name: "商标不满，产品保护的日期认不出：认不出的可能更有利，不判错误",
    ...dates("大约2010年", "2024-01-01"),
    expected: [],
    met: { [clause]: [] },
  },
];

const mark = (since: string | null) =>
  brandOwner({ 持续使用最久的注册商标的启用日期: since, 有效注册商标数: 1 });
const brands: readonly RuleCase[] = [
  { name: "商标用满五年（正好）：符合，不提示", ...mark("2020-02-28"), expected: [], met: { [used]: [4] } },
  {
    name: "商标启用于 2020-02-29：到 2025-02-28 满五年",
    ...mark("2020-02-29"),
    expected: [],
    met: { [used]: [4] },
  },
  {
    name: "商标启用于 2020-03-01：差一天",
    ...mark("2020-03-01"),
    expected: [{ ...broken, clause: used, reading: "A44", remedy: "还差 1 天" }],
  },
  { name: "启用日期没填：待核实", ...mark(null), expected: [{ ...open, clause: used, reading: "A44" }] },
];

export const cases: readonly RuleCase[] = [
  ...indications.map((each) => ({ ...each, about: clause })),
  ...brands.map((each) => ({ ...each, about: used })),
];
