// The names of the sheets that the province's consolidation writes. Chinese in every language: they are official papers.
import { matchKey } from "./text.ts";

export const provinceSheets = {
  summary: "全省汇总",
  statistics: "汇总统计",
  receipts: "收件登记",
  changes: "汇总变动",
} as const;

const returnPrefix = "退回-";

/** "退回-苏州市" */
export function returnSheetName(city: string): string {
  return `${returnPrefix}${city}`;
}

const ownNames: ReadonlySet<string> = new Set(Object.values(provinceSheets).map(matchKey));

/** Whether a sheet bears one of these names, "收件登记 (2)" included: written by us, or by somebody who used our name. */
export function isProvinceSheet(name: string): boolean {
  const key = matchKey(name).replace(/\(\d+\)$/u, "");
  return ownNames.has(key) || key.startsWith(matchKey(returnPrefix));
}
