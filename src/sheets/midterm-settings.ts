// 评分设置 as read: weights, bands and tolerance by year and programme, each with its cell. Judged by src/midterm/settings.ts.
import type { ClauseId, ProgrammeId } from "../notices/schema.ts";
import type { ExactNumber } from "./exact.ts";

export const settingKeys = ["weight", "excellent", "good", "fair", "reached", "partly", "tolerance"] as const;
export type SettingKey = (typeof settingKeys)[number];

export const settingsSheetName = "评分设置";

/** What stands under 设置项, Chinese in every language: it is how a line is known. */
export const settingWords: Readonly<Record<SettingKey, string>> = {
  weight: "权重",
  excellent: "优",
  good: "良",
  fair: "中",
  reached: "达成预期下限",
  partly: "部分达成下限",
  tolerance: "严重滞后线",
};

export const settingHeaders = {
  year: "年度",
  programme: "项目类别",
  key: "设置项",
  target: "指标",
  value: "值",
  explanation: "说明",
  code: "编号",
} as const;
export type SettingColumn = keyof typeof settingHeaders;

export interface SettingLine {
  /** null: every year. */
  readonly year: number | null;
  /** null: every programme. */
  readonly programme: ProgrammeId | null;
  readonly key: SettingKey;
  /** The target, for a weight. */
  readonly clause: ClauseId | null;
  readonly value: ExactNumber;
  readonly cell: string;
}

export interface SettingFault {
  readonly kind: "unreadable" | "unknown-key" | "unknown-programme" | "unknown-target" | "twice";
  readonly cell: string;
  readonly text: string;
}

export interface ScoreSettings {
  readonly file: string;
  readonly sheet: string;
  readonly lines: readonly SettingLine[];
  readonly faults: readonly SettingFault[];
}
