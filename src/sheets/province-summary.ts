// 全省汇总, the sheet of ours that holds all cities' rows: its columns, the code by which a change by hand shows, its shape as read.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** What 全省汇总 says of a row beyond the six columns: whose it is, its programme, and where it was taken from. */
export const provinceKeys = [
  "city",
  "programme",
  "ownSerial",
  "sourceFile",
  "sourceSheet",
  "sourceRow",
] as const;
export type ProvinceKey = (typeof provinceKeys)[number];

/** Printed in this order behind the six columns. The header is how the sheet is known again, so it is Chinese in every language. */
export const provinceHeaders: Readonly<Record<ProvinceKey, string>> = {
  city: "推荐单位（设区市）",
  programme: "项目类别",
  ownSerial: "市内序号",
  sourceFile: "来源文件",
  sourceSheet: "来源工作表",
  sourceRow: "来源行号",
};

/** A line of 全省汇总 as it stands in the sheet. */
export interface ProvinceLine {
  /** Sheet row number, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<ColumnKey | ProvinceKey, CellText>>;
}

export interface ProvinceSummary {
  readonly file: string;
  readonly sheet: string;
  /** Sheet row number of the header, from 1. */
  readonly headerRow: number;
  readonly title: CellText | null;
  readonly year: number | null;
  readonly lines: readonly ProvinceLine[];
  /** Whether the lines are still those that we wrote; null where the sheet carries no code of ours. */
  readonly asWritten: boolean | null;
}

const codeWords = "核对码";

/** The code as it stands in the sheet's second line. */
export function codeText(code: string): string {
  return `${codeWords} ${code}`;
}

/** The code that a text carries: "8C1F-02AB" of "……；核对码 8C1F-02AB"; null where it carries none. */
export function codeIn(text: string): string | null {
  return new RegExp(`${codeWords}[\\s:：]*([0-9A-F]{4}-[0-9A-F]{4})`, "u").exec(text)?.[1] ?? null;
}

/**
 * A short code over all cells of the lines, in their order: changed by any change of text. White space and full or half
 * width do not count, because saving in another program may change them. Not a seal: it tells slips, not forgery.
 */
export function codeOf(
  lines: readonly Readonly<Record<ColumnKey | ProvinceKey, { readonly text: string }>>[],
): string {
  // FNV-1a, 32 bit, over UTF-16 units.
  let hash = 0x811c9dc5;
  for (const cells of lines) {
    for (const key of [...columnKeys, ...provinceKeys]) {
      const text = `${matchKey(cells[key].text)}\n`;
      for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      }
    }
  }
  const digits = (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
