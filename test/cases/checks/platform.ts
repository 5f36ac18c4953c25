// 研发平台：国家级或省级、与申报领域相关；市级不算；其他名称和部级由审核人认定；新型研发机构不受限。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import { academic, enterprise } from "../evidence-lines.ts";

const clause = "2025.hvp.cond.inst.platform";
const platform = (level: string | null, kind: string | null, related: string | null) =>
  academic({
    研发平台级别: level,
    研发平台类型: kind,
    研发平台与申报领域相关: related,
    相关领域有效专利数: 50,
  });
const broken: ExpectedRuleFinding = {
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
  reading: "A11",
};
const open: ExpectedRuleFinding = {
  clause,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
  reading: "A11",
};

const all: readonly RuleCase[] = [
  {
    name: "省重点实验室，领域相关：符合",
    ...platform("省级", "重点实验室", "是"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "国家级工程技术研究中心：符合",
    ...platform("国家", "工程技术研究中心", "是"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "市级：不符合",
    ...platform("市级", "重点实验室", "是"),
    expected: [
      {
        ...broken,
        figure: "市级及以下",
        says: "研发平台级别：市级及以下，不符合要求",
        decides: "“市级及以下” ≠ “国家级”、“省级”",
      },
    ],
    met: { [clause]: [] },
  },
  {
    name: "没有平台：不符合",
    ...platform("无", "无", null),
    expected: [broken],
  },
  {
    name: "省级但与领域无关：不符合",
    ...platform("省级", "重点实验室", "否"),
    expected: [{ ...broken, says: "研发平台与申报领域相关：否" }],
  },
  {
    name: "市级，其余没填：已不符合",
    ...platform("市级", null, null),
    expected: [broken],
  },
  {
    name: "部级：由审核人认定",
    ...platform("部级", "重点实验室", "是"),
    expected: [{ ...open, says: "研发平台级别：部级，由审核人认定" }],
  },
  {
    name: "省级的其他研发平台：由审核人认定",
    ...platform("省级", "其他研发平台", "是"),
    expected: [{ ...open, says: "研发平台类型：其他研发平台，由审核人认定" }],
  },
  {
    name: "级别没填：待核实",
    ...platform(null, "重点实验室", "是"),
    expected: [{ ...open, says: "缺研发平台级别，" }],
  },
  {
    name: "种类存疑而级别没填：先补级别",
    ...platform(null, "其他研发平台", "是"),
    expected: [{ ...open, message: "evidence.missing" }],
  },
  {
    name: "新型研发机构：不受此限",
    ...academic({ 相关领域有效专利数: 50 }, "苏州先进材料研究院有限公司", "新型研发机构"),
    expected: [],
    met: { [clause]: [4] },
  },
  {
    name: "企业没有这一条",
    ...enterprise({ 已备案专利产品数: 1 }),
    expected: [],
    met: { [clause]: [] },
  },
];

export const cases = all.map((each) => ({ ...each, about: clause }));
