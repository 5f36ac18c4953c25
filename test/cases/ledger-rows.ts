// Lines of 立项台账 as the cases write them.
import type { RowSpec } from "../support/tables.ts";

/** A provincial high-value patent project of 2021, led, accepted and fully paid, unless said otherwise. */
export const led = (unit: string, more: RowSpec = {}): RowSpec => ({
  立项年度: 2021,
  项目类别: "高价值专利培育",
  级别: "省级",
  承担单位: unit,
  角色: "牵头",
  验收状态: "已验收",
  尾款状态: "已拨付",
  ...more,
});

/** A provincial brand project of 2023 that is still running, unless said otherwise. */
export const running = (unit: string, more: RowSpec = {}): RowSpec => ({
  立项年度: 2023,
  项目类别: "商标品牌培育和保护（工业品牌）",
  级别: "省级",
  承担单位: unit,
  角色: "承担",
  验收状态: "未验收",
  ...more,
});

export const someoneElse = running("连云港他山机械有限公司");
