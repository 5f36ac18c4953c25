// 有效专利 50 件，或有效发明 25 件（国境外授权专利 1:2 抵算）；高校等按领域，国家实验室不足三年的可放宽。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import type { RowSpec } from "../../support/tables.ts";
import { academic, enterprise } from "../evidence-lines.ts";

const clause = "2025.hvp.cond.ent.patents";
const abroadClause = `${clause}.foreign`;

type Number = number | string | null;
const patents = (all: Number, inventions: Number, abroad: Number, doubtful: Number = null) =>
  enterprise({
    有效专利数: all,
    有效发明专利数: inventions,
    国境外授权专利数: abroad,
    "国境外专利中外观、实用新型及同族重复数": doubtful,
  });
const broken: ExpectedRuleFinding = { clause, severity: "error", verdict: "broken", rows: [4] };
const open: ExpectedRuleFinding = { clause, severity: "warning", verdict: "unknown", rows: [4] };
const passes = { expected: [], met: { [clause]: [4] } };

const firms: readonly RuleCase[] = [
  { name: "有效专利正好 50 件：符合", ...patents(50, 0, 0), ...passes },
  {
    name: "有效专利 49 件、发明 24 件：两条路径都差一步，列出全部补法",
    ...patents(49, 24, 0),
    expected: [
      {
        ...broken,
        reading: "A06",
        figure: "49 < 50，24 < 25",
        says: "有效专利数 49 件，不足 50 件；有效发明专利数 24 件，不足 25 件",
        remedy: "还差 1 件有效专利，或 1 件有效发明专利，或 1 件国境外授权专利；",
      },
    ],
    met: { [clause]: [] },
  },
  { name: "发明正好 25 件：符合", ...patents(30, 25, 0), ...passes },
  {
    name: "23 件发明 + 1 件国境外 × 2 = 25 件：符合，抵算起决定作用而没有存疑的",
    ...patents(30, 23, 1, 0),
    ...passes,
  },
  { name: "24 件发明 + 1 件国境外 × 2 = 26 件：符合", ...patents(30, 24, 1, 0), ...passes },
  {
    name: "22 件发明 + 1 件国境外 × 2 = 24 件：不符合",
    ...patents(30, 22, 1, 0),
    expected: [
      {
        ...broken,
        figure: "30 < 50，24 < 25",
        says: "有效发明专利数 24 件（含抵算），不足 25 件",
        decides: "有效发明专利数 22 件 + 国境外授权专利数 1 件 × 2 = 24 件 < 25 件",
        remedy: "还差 20 件有效专利，或 1 件有效发明专利，或 1 件国境外授权专利；",
      },
    ],
  },
  {
    name: "21 件发明 + 1 件国境外：还差 2 件发明，或 1 件国境外",
    ...patents(30, 21, 1, 0),
    expected: [{ ...broken, remedy: "或 2 件有效发明专利，或 1 件国境外授权专利；" }],
  },
  {
    name: "20 件发明、没有国境外：差 5 件发明，国境外要 3 件（进位）",
    ...patents(30, 20, 0),
    expected: [{ ...broken, remedy: "或 5 件有效发明专利，或 3 件国境外授权专利；" }],
  },
  {
    name: "抵算起决定作用，其中 1 件存疑：由审核人认定",
    ...patents(30, 23, 1, 1),
    expected: [
      {
        ...open,
        reading: "A07",
        also: [abroadClause, "2025.hvp.cond.ent.patents.owner", "2025.hvp.cond.ent.all"],
        figure: "23 < 25",
        says: "其中 1 件属外观、实用新型或同族重复",
        decides: "不计这 1 件，合计 23 件 < 25 件",
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "有存疑的，但不靠它们也够：符合",
    ...patents(30, 23, 3, 2),
    ...passes,
  },
  { name: "发明自己已够，存疑多少不相干", ...patents(30, 25, 3, 3), ...passes },
  { name: "有效专利已够，存疑多少不相干", ...patents(60, 10, 8, 8), ...passes },
  {
    name: "抵算起决定作用而没填存疑数：空白不是 0，待核实",
    ...patents(30, 23, 1),
    expected: [{ ...open, reading: "A07", says: "缺国境外专利中外观、实用新型及同族重复数，" }],
    unknownInputs: ["evidence.input"],
  },
  {
    name: "存疑数多于国境外专利数：按全部存疑看",
    ...patents(30, 23, 1, 5),
    expected: [{ ...open, reading: "A07", figure: "23 < 25" }],
  },
  {
    name: "把国境外专利加进去才满 50 件：不判通过，待核实",
    ...patents(46, 10, 4, 0),
    expected: [
      {
        ...open,
        reading: "A08",
        says: "加上国境外授权专利 4 件才有 50 件 ≥ 50 件，境内有效专利不足",
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "加进去仍不满 50 件：不符合",
    ...patents(45, 10, 4, 0),
    expected: [{ ...broken, figure: "45 < 50，18 < 25" }],
  },
  {
    name: "缺有效专利数，发明已够：任一路径达到即符合",
    ...patents(null, 25, null),
    ...passes,
  },
  { name: "缺发明数，有效专利已够：符合", ...patents(50, null, null), ...passes },
  {
    name: "缺国境外专利数，两条路径都没到：待核实",
    ...patents(49, 24, null),
    expected: [{ ...open, says: "缺国境外授权专利数，", decides: "国境外授权专利数：未填" }],
  },
  {
    name: "三项都缺：全部列出",
    ...enterprise({ 有效专利数: null, 有效发明专利数: "-", 国境外授权专利数: "N/A", 已备案专利产品数: 1 }),
    expected: [{ ...open, says: "缺有效专利数、有效发明专利数、国境外授权专利数，" }],
  },
  {
    name: "缺发明数，国境外 13 件 × 2 已有 26 件：按抵算路径看",
    ...patents(30, null, 13, 0),
    ...passes,
  },
  {
    name: "全部填 0：不符合，0 不是缺",
    ...patents(0, 0, 0),
    expected: [{ ...broken, remedy: "还差 50 件有效专利，或 25 件有效发明专利，或 13 件国境外授权专利；" }],
  },
  {
    name: "发明多于有效专利：数字不合，符合但提示核对",
    ...patents(20, 30, 0),
    expected: [
      { clause, severity: "notice", verdict: "met", rows: [4], says: "有效发明专利数多于有效专利数" },
    ],
    met: { [clause]: [4] },
  },
  {
    name: "一格认不出，另一路径没到：此处不重复说明",
    ...patents("五十多", 24, 0),
    expected: [],
    unknownInputs: ["evidence.input"],
    met: { [clause]: [] },
  },
];

const inField = "2025.hvp.cond.inst.patents";
const laboratory = "2025.hvp.cond.inst.natlab";
const field = (more: RowSpec) =>
  academic({ 相关领域有效专利数: 10, 相关领域有效发明专利数: 10, 相关领域国境外授权专利数: 0, ...more });
const ofField: ExpectedRuleFinding = { ...open, clause: inField };

const academics: readonly RuleCase[] = [
  {
    name: "高校按申报领域看：领域内不足，错误",
    ...field({ 是否国家实验室: "否" }),
    expected: [{ ...broken, clause: inField, figure: "10 < 50，10 < 25" }],
  },
  {
    name: "高校领域内 25 件发明：符合",
    ...field({ 相关领域有效专利数: 30, 相关领域有效发明专利数: 25 }),
    expected: [],
    met: { [inField]: [4] },
  },
  {
    name: "数量不足，是否国家实验室没填：待核实",
    ...field({}),
    expected: [{ ...ofField, reading: "A10", says: "缺是否国家实验室，" }],
  },
  {
    name: "国家实验室运行不足三年：不判错误，由审核人认定",
    ...field({ 是否国家实验室: "是", 国家实验室运行起始日期: "2022-03-01" }),
    expected: [
      {
        ...ofField,
        reading: "A10",
        also: [laboratory, "2025.hvp.cond.inst.all"],
        says: "国家实验室运行不足 3 年",
        decides: "满 3 年为 2025-03-01 > 2025-02-28",
      },
    ],
  },
  {
    name: "国家实验室到截止日正好满三年：不再放宽，错误",
    ...field({ 是否国家实验室: "是", 国家实验室运行起始日期: "2022-02-28" }),
    expected: [{ ...broken, clause: inField }],
  },
  {
    name: "国家实验室没填运行起始日期：待核实",
    ...field({ 是否国家实验室: "是" }),
    expected: [{ ...ofField, reading: "A10", says: "缺国家实验室运行起始日期，" }],
  },
  {
    name: "国家实验室数量已够：符合，不看年限",
    ...field({ 相关领域有效专利数: 50, 是否国家实验室: "是" }),
    expected: [],
    met: { [inField]: [4] },
  },
];

export const cases: readonly RuleCase[] = [
  ...firms.map((each) => ({ ...each, about: clause })),
  ...academics.map((each) => ({ ...each, about: inField })),
];
