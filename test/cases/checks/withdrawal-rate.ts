// 撤回率高于全省平均：高于、相等、低于，缺数，年度，县与市各看各的。
import type { RuleCase } from "../../support/rule-cases.ts";
import { bureau, highValue } from "../rows.ts";

const city = "2025.prot-city.cond.withdraw-rate";
const county = "2025.prot-county.cond.withdraw-rate";
const rate = (地区: { city: string; county?: string; year?: number }, value: string | number | null) => ({
  设区市: 地区.city,
  "县（市、区）": 地区.county ?? null,
  年度: 地区.year ?? 2024,
  非正常专利申请撤回率: value,
});
const mean = (value: string | number | null) => rate({ city: "全省" }, value);
const kunshan = { city: "苏州市", county: "昆山市" };
const suzhou = { city: "苏州市" };
const ofCounty = [{ rows: [bureau("昆山市知识产权局")] }];
const ofCity = [{ rows: [bureau("苏州市知识产权局")] }];

export const cases: readonly RuleCase[] = [
  {
    name: "县高于全省：符合",
    tables: ofCounty,
    地区数据: [rate(kunshan, "85.31%"), mean("85.3%")],
    expected: [],
    met: { [county]: [4] },
  },
  {
    name: "县等于全省：不高于，错误",
    tables: ofCounty,
    地区数据: [rate(kunshan, "85.30%"), mean("85.3%")],
    expected: [
      {
        clause: county,
        severity: "error",
        verdict: "broken",
        rows: [4],
        figure: "85.3% = 85.3%",
        also: ["2025.prot-county.cond.all", "2025.prot.org.eligible-only"],
      },
    ],
    met: { [county]: [] },
  },
  {
    name: "县低于全省：错误",
    tables: ofCounty,
    地区数据: [rate(kunshan, "85.29%"), mean("85.3%")],
    expected: [{ clause: county, severity: "error", verdict: "broken", rows: [4], figure: "85.29% < 85.3%" }],
  },
  {
    name: "0% 是数：低于全省，错误",
    tables: ofCounty,
    地区数据: [rate(kunshan, "0%"), mean("85.3%")],
    expected: [{ clause: county, severity: "error", verdict: "broken", rows: [4], figure: "0% < 85.3%" }],
  },
  {
    name: "设区市看设区市的数，不看县的",
    tables: ofCity,
    地区数据: [rate(suzhou, "90%"), rate(kunshan, "10%"), mean("85.3%")],
    expected: [],
    met: { [city]: [4] },
  },
  {
    name: "设区市低于全省：错误",
    tables: ofCity,
    地区数据: [rate(suzhou, "80%"), mean("85.3%")],
    expected: [
      {
        clause: city,
        severity: "error",
        verdict: "broken",
        rows: [4],
        also: ["2025.prot-city.cond.all", "2025.prot.org.eligible-only"],
      },
    ],
  },
  {
    name: "本县空白：待核实",
    tables: ofCounty,
    地区数据: [rate(kunshan, null), mean("85.3%")],
    expected: [
      {
        clause: county,
        severity: "warning",
        verdict: "unknown",
        rows: [4],
        message: "figure.missing",
        reading: "A55",
      },
    ],
    unknownInputs: ["figure.name"],
    met: { [county]: [] },
  },
  {
    name: "地区数据里没有本县：待核实，不用设区市的代替",
    tables: ofCounty,
    地区数据: [rate(suzhou, "90%"), mean("85.3%")],
    expected: [{ clause: county, severity: "warning", verdict: "unknown", rows: [4] }],
  },
  {
    name: "本县写“无”：没有非正常申请则无从计算，待核实",
    tables: ofCounty,
    地区数据: [rate(kunshan, "无"), mean("85.3%")],
    expected: [{ clause: county, severity: "warning", verdict: "unknown", rows: [4] }],
  },
  {
    name: "只有 2023 年：年度不混用，待核实",
    tables: ofCounty,
    地区数据: [rate({ ...kunshan, year: 2023 }, "90%"), mean("85.3%")],
    expected: [{ clause: county, severity: "warning", verdict: "unknown", rows: [4] }],
  },
  {
    name: "缺全省平均：三行只说一次",
    tables: [{ rows: ["昆山市", "太仓市", "常熟市"].map((name) => bureau(`${name}知识产权局`)) }],
    地区数据: [rate(kunshan, "90%")],
    expected: [{ clause: county, severity: "warning", verdict: "unknown", rows: [4, 5, 6] }],
    unknownInputs: ["figure.name"],
  },
  {
    name: "全省平均认不出：待核实",
    tables: ofCounty,
    地区数据: [rate(kunshan, "90%"), mean("约85%")],
    expected: [{ clause: county, severity: "warning", verdict: "unknown", rows: [4] }],
  },
  {
    name: "两个县，一高一低：各判各的",
    tables: [{ rows: [bureau("昆山市知识产权局"), bureau("太仓市知识产权局")] }],
    地区数据: [rate(kunshan, "90%"), rate({ city: "苏州市", county: "太仓市" }, "80%"), mean("85.3%")],
    expected: [{ clause: county, severity: "error", verdict: "broken", rows: [5] }],
    met: { [county]: [4] },
  },
  {
    name: "别类项目没有此条",
    tables: [{ rows: [highValue()] }],
    地区数据: [rate(suzhou, "10%"), mean("85.3%")],
    expected: [],
    met: { [city]: [], [county]: [] },
  },
];
