// How a reported figure is called in a sentence: 第1年 精准推送信息, 专利池2 入池企业.
import type { Locale } from "./define.ts";

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface FigureName {
  readonly label: Words;
  /** "stage": how far a step has come; no time is named. */
  readonly when: "base" | "year-1" | "year-2" | "year-3" | "total" | "now" | "stage";
  /** 专利池, 2 */
  readonly item: { readonly name: Words; readonly number: number } | null;
}

const times: Readonly<Record<FigureName["when"], Words>> = {
  base: { zh: "基期 ", en: "base: " },
  "year-1": { zh: "第1年 ", en: "year 1: " },
  "year-2": { zh: "第2年 ", en: "year 2: " },
  "year-3": { zh: "第3年 ", en: "year 3: " },
  total: { zh: "累计 ", en: "in total: " },
  now: { zh: "检查时 ", en: "at the check: " },
  stage: { zh: "", en: "" },
};

export function figureNameText({ label, when, item }: FigureName, locale: Locale): string {
  const language = locale === "zh-CN" ? "zh" : "en";
  const of = item === null ? "" : `${item.name[language]}${language === "zh" ? "" : " "}${item.number} `;
  return `${of}${times[when][language]}${label[language]}`;
}
