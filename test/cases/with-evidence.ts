// 附核验表的示例（assets/samples/with-evidence.xlsx）应有的审核结果。
import type { FindingGroup } from "../../src/report/finding-group.ts";

export interface ExpectedOfSample {
  readonly sheet?: string;
  readonly row: number;
  readonly unit: string;
  readonly group: FindingGroup;
  readonly clause: string;
  readonly figure: string | null;
  /** 只缺数据的：待填的单元格。 */
  readonly lacks?: readonly string[];
}

const medical = "常州澄怀医疗器械股份有限公司";
const university = "常州龙城理工大学";
const railway = "常州延陵轨道装备有限公司";

export const expectedOfSample: readonly ExpectedOfSample[] = [
  {
    row: 4,
    unit: "常州市知识产权局",
    group: "note",
    clause: "2025.prot.org.city-direct",
    figure: null,
  },
  // 第 5 行各项齐全，没有问题。
  {
    row: 6,
    unit: medical,
    group: "error",
    clause: "2025.hvp.cond.ent.rd-ratio.le-2yi",
    figure: "3.00% < 4%",
  },
  {
    row: 6,
    unit: medical,
    group: "error",
    clause: "2025.hvp.cond.ent.patents",
    figure: "46 < 50，23 < 25",
  },
  {
    row: 6,
    unit: medical,
    group: "verify",
    clause: "2025.hvp.cond.ent.ip-standard",
    figure: "证书已过期",
  },
  {
    row: 7,
    unit: university,
    group: "verify",
    clause: "2025.hvp.cond.inst.rd-project",
    figure: null,
    lacks: ["G8"],
  },
  {
    row: 7,
    unit: university,
    group: "verify",
    clause: "2025.hvp.cond.inst.platform",
    figure: null,
    lacks: ["I8", "J8"],
  },
  {
    row: 7,
    unit: university,
    group: "verify",
    clause: "2025.hvp.cond.inst.credit",
    figure: null,
    lacks: ["AI8"],
  },
  {
    row: 7,
    unit: university,
    group: "verify",
    clause: "2025.hvp.cond.inst.abnormal",
    figure: null,
    lacks: ["AJ8"],
  },
  {
    row: 8,
    unit: railway,
    group: "error",
    clause: "2025.brand.cond.mark-5y",
    figure: "2026-09-01 > 2025-02-28",
  },
  { row: 8, unit: railway, group: "verify", clause: "2025.brand.cond.credit", figure: "已修复" },
  {
    row: 9,
    unit: "常州滆湖智能仪表有限公司",
    group: "verify",
    clause: "2025.brand.appl.industrial",
    figure: null,
  },
  {
    row: 11,
    unit: "常州国家高新技术产业开发区管理委员会",
    group: "error",
    clause: "2025.oc.cond.chain-enterprises",
    figure: "30 ≤ 30",
  },
  {
    sheet: "核验-高价值专利培育",
    row: 7,
    unit: medical,
    group: "verify",
    clause: "2025.hvp.cond.ent.patent-product",
    figure: null,
  },
];
