// 数量：不少于、超过（不含本数）、恰为；多项合计；缺数时已能定的先定。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { brandOwner, enterprise, indication, parkCentre } from "../evidence-lines.ts";

const staff = "2025.hvp.cond.ent.ip-staff";
const product = "2025.hvp.cond.ent.patent-product";
const chain = "2025.oc.cond.chain-enterprises";
const chain2024 = "2024.oc.cond.chain-enterprises";
const oneGi = "2025.gi.cond.one-gi";
const brandPatents = "2025.brand.cond.patents";
const broken = (clause: string, more: Partial<ExpectedRuleFinding> = {}): ExpectedRuleFinding => ({
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  ...more,
});
const open = (clause: string, more: Partial<ExpectedRuleFinding> = {}): ExpectedRuleFinding => ({
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  ...more,
});
const met = (clause: string) => ({ expected: [], met: { [clause]: [4] } });

export const cases: readonly RuleCase[] = [
  {
    name: "知识产权人员正好 3 人：符合",
    about: staff,
    ...enterprise({ 知识产权专兼职人员数: 3 }),
    ...met(staff),
  },
  {
    name: "知识产权人员 2 人：还差 1 人",
    about: staff,
    ...enterprise({ 知识产权专兼职人员数: "2人" }),
    expected: [
      broken(staff, {
        figure: "2 < 3",
        says: "知识产权专兼职人员数 2 人，应不少于 3 人",
        decides: "知识产权专兼职人员数 2 人 < 3 人",
        remedy: "还差 1 人",
        also: ["2025.hvp.cond.ent.all"],
        reading: null,
      }),
    ],
    met: { [staff]: [] },
  },
  {
    name: "知识产权人员 0 人（写“无”）：0 不是缺，不符合",
    about: staff,
    ...enterprise({ 知识产权专兼职人员数: "无" }),
    expected: [broken(staff, { figure: "0 < 3" })],
  },
  {
    name: "知识产权人员没填：待核实，列明所缺",
    about: staff,
    ...enterprise({ 知识产权专兼职人员数: null, 已备案专利产品数: 1 }),
    expected: [open(staff, { says: "缺知识产权专兼职人员数，不能判定“知识产权专兼职人员不少于3人”" })],
    unknownInputs: ["evidence.input"],
  },
  {
    name: "知识产权人员认不出：此处不重复说明",
    about: staff,
    ...enterprise({ 知识产权专兼职人员数: "若干" }),
    expected: [],
    unknownInputs: ["evidence.input"],
    met: { [staff]: [] },
  },
  {
    name: "专利产品 1 件：符合",
    about: product,
    ...enterprise({ 已备案专利产品数: 1 }),
    ...met(product),
  },
  {
    name: "专利产品 0 件：不符合",
    about: product,
    ...enterprise({ 已备案专利产品数: 0 }),
    expected: [broken(product, { remedy: "还差 1 件" })],
  },
  {
    name: "产业链企业 31 家：超过 30 家，符合",
    about: chain,
    ...parkCentre({ 产业链相关企业总数: 31 }),
    ...met(chain),
  },
  {
    name: "产业链企业正好 30 家：没有超过，不符合",
    about: chain,
    ...parkCentre({ 产业链相关企业总数: 30 }),
    expected: [
      broken(chain, {
        figure: "30 ≤ 30",
        reading: "A01",
        says: "产业链相关企业总数 30 家，应超过 30 家",
        remedy: "还差 1 家",
      }),
    ],
  },
  {
    name: "2024 年的指南：50 家不够，51 家够",
    about: chain2024,
    ...parkCentre({ 产业链相关企业总数: 50 }, 2024),
    expected: [broken(chain2024, { figure: "50 ≤ 50" })],
  },
  {
    name: "2024 年的指南：51 家符合",
    about: chain2024,
    ...parkCentre({ 产业链相关企业总数: 51 }, 2024),
    ...met(chain2024),
  },
  {
    name: "指定一项地理标志：符合",
    about: oneGi,
    ...indication({ 指定的地理标志数: 1 }),
    ...met(oneGi),
  },
  {
    name: "指定两项：多出一项",
    about: oneGi,
    ...indication({ 指定的地理标志数: 2 }),
    expected: [
      broken(oneGi, { figure: "2 > 1", says: "指定的地理标志数 2 项，应为 1 项", remedy: "多出 1 项" }),
    ],
  },
  {
    name: "一项也没有指定：不符合",
    about: oneGi,
    ...indication({ 指定的地理标志数: 0 }),
    expected: [broken(oneGi, { figure: "0 < 1", remedy: "还差 1 项" })],
  },
  {
    name: "没填指定了几项：待核实",
    about: oneGi,
    ...indication({ 产品类别: "手工艺品" }),
    expected: [open(oneGi)],
  },
  {
    name: "“一定数量的专利”没有数：0 件只提示，不判错误",
    about: brandPatents,
    ...brandOwner({ 拥有的专利数: 0 }),
    expected: [broken(brandPatents, { severity: "notice" })],
  },
  {
    name: "“一定数量的专利”没填：缺也只是提示",
    about: brandPatents,
    ...brandOwner({ 有效注册商标数: 1 }),
    expected: [open(brandPatents, { severity: "notice" })],
  },
];
