// 评分设置 as read: weights, bands and tolerance by year and programme, each with its cell. Judged by src/midterm/settings.ts.
import type { ClauseId, ProgrammeId } from "../notices/schema.ts";
import type { ExactNumber } from "./exact.ts";

export const settingKeys = ["weight", "excellent", "good", "fair", "reached", "partly", "tolerance"] as const;
export type SettingKey = (typeof settingKeys)[number];

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
