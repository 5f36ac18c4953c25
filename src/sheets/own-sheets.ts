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

/** 2 for "收件登记 (2)", 1 for the name itself, 0 for any other. */
function copyNumber(sheet: string, name: string): number {
  const match = /^(.*?)(?:\((\d+)\))?$/u.exec(matchKey(sheet));
  return match?.[1] === matchKey(name) ? Number(match[2] ?? 1) : 0;
}

/**
 * Sheets in the order in which ours of this name is looked for: the latest copy first, because one that somebody worked in
 * stays and the next is called "… (2)"; then all others, in case the sheet was renamed. Visible ones before hidden ones.
 */
export function latestFirst<Sheet extends { readonly sheet: string; readonly hidden: boolean }>(
  sheets: readonly Sheet[],
  name: string,
): readonly Sheet[] {
  return sheets.toSorted(
    (a, b) => Number(a.hidden) - Number(b.hidden) || copyNumber(b.sheet, name) - copyNumber(a.sheet, name),
  );
}
