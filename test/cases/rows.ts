// Rows as the cases write them: what a programme's row looks like when nothing is wrong with it.
import type { RowSpec } from "../support/tables.ts";

export const highValue = (unit?: string): RowSpec =>
  unit === undefined
    ? { 申报项目名称: "高价值专利培育" }
    : { 申报项目名称: "高价值专利培育", 申报单位: unit };

export const university = (unit: string, more: RowSpec = {}): RowSpec => ({
  申报项目名称: "高价值专利培育",
  申报单位: unit,
  申报单位类型: "高校",
  ...more,
});

export const brand = (unit?: string): RowSpec =>
  unit === undefined
    ? { 申报项目名称: "商标品牌培育和保护（工业品牌）" }
    : { 申报项目名称: "商标品牌培育和保护（工业品牌）", 申报单位: unit };

export const centre = (unit: string): RowSpec => ({
  申报项目名称: "专利转化（产业知识产权运营中心）",
  申报单位: unit,
  申报单位类型: "园区管委会",
});

export const government = (unit: string): RowSpec => ({
  申报项目名称: "商标品牌培育和保护（地理标志）",
  申报单位: unit,
  申报单位类型: "人民政府",
});

export const bureau = (unit: string): RowSpec => ({
  申报项目名称: "知识产权保护体系建设",
  申报单位: unit,
  申报单位类型: "知识产权局",
});

/** An enterprise with a title of its own that says nothing of the programme: 高价值专利 or 工业品牌. */
export const unplaced: RowSpec = { 申报项目名称: "智能装备升级" };

/** The same row `count` times (each with its own unit, where the row names none). */
export const times = (count: number, row: RowSpec): readonly RowSpec[] => Array<RowSpec>(count).fill(row);
