// Tables and evidence sheets of one applicant as the cases write them, from what differs.
import type { EvidenceSpec, RuleInput } from "../support/rule-cases.ts";
import type { RowSpec } from "../support/tables.ts";
import { brand, centre, government, highValue, university } from "./rows.ts";

/** A high-value-patent enterprise with this evidence line; null leaves the evidence sheet without lines. */
export function enterprise(...lines: readonly RowSpec[]): RuleInput {
  return {
    tables: [{ rows: lines.map(() => highValue()) }],
    核验: [{ programme: "high-value-patent", rows: lines }],
  };
}

export const school = "江苏科技大学";

/** A university that applies for high-value patents. */
export function academic(line: RowSpec, unit = school, unitType = "高校"): RuleInput {
  return {
    tables: [{ rows: [university(unit, { 申报单位类型: unitType })] }],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: unit, ...line }] }],
  };
}

/** An enterprise with an industrial brand. */
export function brandOwner(line: RowSpec): RuleInput {
  return { tables: [{ rows: [brand()] }], 核验: [{ programme: "brand-industrial", rows: [line] }] };
}

export const kunshan = "昆山市人民政府";

/** A government with a geographical indication. */
export function indication(line: RowSpec): RuleInput {
  return {
    tables: [{ rows: [government(kunshan)] }],
    核验: [{ programme: "geographical-indication", rows: [{ 申报单位: kunshan, ...line }] }],
  };
}

export const park = "昆山经济技术开发区管理委员会";

/** A park with an operation centre. */
export function parkCentre(line: RowSpec, 年度 = 2025): RuleInput {
  return {
    年度,
    tables: [{ rows: [centre(park)] }],
    核验: [{ programme: "operation-centre", rows: [{ 申报单位: park, ...line }] }],
  };
}

export const leader = "苏州绿环智能科技有限公司";
export const second = "无锡太湖新材料有限公司";
export const third = "常州龙城装备有限公司";

/** A joint application of 2026, led by `leader`; lines other than the lead's name their role. */
export function chain(...lines: readonly RowSpec[]): RuleInput {
  const spec: EvidenceSpec = { programme: "hvp-chain", rows: lines };
  return {
    年度: 2026,
    tables: [
      {
        title: "2026年度高价值专利培育计划项目申报推荐汇总表",
        rows: [{ 申报项目名称: "高价值专利培育（产业链协同攻关类）", 申报单位: leader }],
      },
    ],
    核验: [spec],
  };
}

export const asLead = (more: RowSpec = {}): RowSpec => ({ 申报单位: leader, 角色: "牵头", ...more });
export const asParticipant = (unit: string, more: RowSpec = {}): RowSpec => ({
  申报单位: unit,
  角色: "参与",
  牵头单位: leader,
  ...more,
});

/** Three enterprises that apply together, each with the same cells. */
export function threeOf(each: RowSpec, lead: RowSpec = {}): RuleInput {
  return chain(asLead({ ...each, ...lead }), asParticipant(second, each), asParticipant(third, each));
}
