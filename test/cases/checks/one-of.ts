// 选项类：符合的、存疑的、其余的；只影响优先支持的不作结论。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { brandOwner, enterprise, indication } from "../evidence-lines.ts";
import { bureau } from "../rows.ts";

const standard = "2025.hvp.cond.ent.ip-standard";
const title = "2025.prot-city.cond.demo";
const centre = "2025.prot-city.cond.centre";
const county = "2025.prot-county.cond.demo";
const library = "2025.gi.support.library";
const priority = "2025.brand.support.priority";
const standardIs = (answer: string | null) =>
  enterprise({ 企业知识产权管理规范国家标准: answer, 已备案专利产品数: 1 });
const city = (line: Record<string, string | null>) => ({
  tables: [{ rows: [bureau("苏州市知识产权局")] }],
  核验: [{ programme: "protection-city", rows: [{ 申报单位: "苏州市知识产权局", ...line }] }],
});
const finding = (
  clause: string,
  verdict: "broken" | "unknown",
  more: Partial<ExpectedRuleFinding> = {},
): ExpectedRuleFinding => ({
  clause,
  severity: verdict === "broken" ? "error" : "warning",
  verdict,
  rows: [4],
  ...more,
});

export const cases: readonly RuleCase[] = [
  {
    name: "达到国家标准：符合",
    about: standard,
    ...standardIs("达标"),
    expected: [],
    met: { [standard]: [4] },
  },
  {
    name: "记为未达到：不符合",
    about: standard,
    ...standardIs("未达到"),
    expected: [
      finding(standard, "broken", {
        reading: "A46",
        figure: "未达到",
        says: "企业知识产权管理规范国家标准：未达到，不符合要求",
        decides: "“未达到” ≠ “达到”",
      }),
    ],
  },
  {
    name: "证明待补：不判错误，待核实",
    about: standard,
    ...standardIs("证明待补"),
    expected: [finding(standard, "unknown", { reading: "A46", says: "证明待补。请补认证证书" })],
  },
  {
    name: "证书已过期：待核实",
    about: standard,
    ...standardIs("已过期"),
    expected: [finding(standard, "unknown", { message: "evidence.answer.why" })],
  },
  {
    name: "没填：待核实，列为缺",
    about: standard,
    ...standardIs(null),
    expected: [finding(standard, "unknown", { message: "evidence.missing" })],
    unknownInputs: ["evidence.input"],
  },
  {
    name: "设区市有称号、有保护中心：符合",
    about: "2025.prot-city.cond",
    ...city({ 国家级称号: "国家知识产权强市建设试点城市", 国家级知识产权保护中心: "已建设" }),
    expected: [],
    met: { [title]: [4], [centre]: [4] },
  },
  {
    name: "保护中心只获批筹建：待核实",
    about: centre,
    ...city({ 国家级知识产权保护中心: "仅获批筹建" }),
    expected: [finding(centre, "unknown", { says: "仅获批筹建。通知要求“已建设”" })],
  },
  {
    name: "保护中心未建设：不符合",
    about: centre,
    ...city({ 国家级知识产权保护中心: "未建设" }),
    expected: [finding(centre, "broken")],
  },
  {
    name: "称号选了两项，一项存疑一项符合：符合",
    about: title,
    ...city({ 国家级称号: "国家知识产权保护示范区（建设中）、国家知识产权强市建设示范城市" }),
    expected: [],
    met: { [title]: [4] },
  },
  {
    name: "没有任何称号（写“无”）：不符合",
    about: title,
    ...city({ 国家级称号: "无" }),
    expected: [finding(title, "broken", { figure: "无" })],
  },
  {
    name: "县：快速维权中心已建设即可",
    about: county,
    tables: [{ rows: [bureau("昆山市知识产权局")] }],
    核验: [
      {
        programme: "protection-county",
        rows: [
          { 申报单位: "昆山市知识产权局", 国家级称号或快速维权中心: "国家级知识产权快速维权中心（已建设）" },
        ],
      },
    ],
    expected: [],
    met: { [county]: [4] },
  },
  {
    name: "未列入省重点培育库：由审核人认定",
    about: library,
    ...indication({ 省地理标志重点培育库: "未列入" }),
    expected: [
      finding(library, "unknown", {
        says: "省地理标志重点培育库：未列入，由审核人认定",
        severity: "warning",
      }),
    ],
  },
  {
    name: "没有优先支持的资质：不是条件，什么也不说",
    about: priority,
    ...brandOwner({ 优先支持资质: "无", 有效注册商标数: 1 }),
    expected: [],
    met: { [priority]: [] },
  },
  {
    name: "有优先支持的资质：记为符合",
    about: priority,
    ...brandOwner({ 优先支持资质: "国家知识产权优势企业" }),
    expected: [],
    met: { [priority]: [4] },
  },
  {
    name: "优先支持资质没填：可以不填，不算缺",
    about: priority,
    ...brandOwner({ 有效注册商标数: 1 }),
    expected: [],
    met: { [priority]: [] },
    unknownInputs: [],
  },
];
