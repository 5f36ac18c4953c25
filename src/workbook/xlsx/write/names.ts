// Names that Excel accepts, for sheets, tables and references in formulas.
import { areaAddress, columnLetters, type GridArea } from "../../../sheets/grid.ts";

const longestSheetName = 31;
/** Forbidden in names of sheets, each with a character that looks like it. */
const lookAlikes: Readonly<Record<string, string>> = {
  ":": "：",
  "\\": "＼",
  "/": "／",
  "?": "？",
  "*": "＊",
  "[": "［",
  "]": "］",
};

/**
 * The wanted name, as Excel accepts it and as no other sheet has it ("审核结果 (2)"); names differ by more than case.
 * `taken` holds the names in lower case, and gets the new one.
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/\p{Cc}/gu, " ")
    .replace(/[:\\/?*[\]]/gu, (sign) => lookAlikes[sign] ?? "")
    .trim()
    // Excel takes an apostrophe at an end for a quotation mark of formulas.
    .replace(/^'+|'+$/gu, "’");
  // Excel keeps this name for itself.
  const allowed = /^history$/iu.test(plain) ? `${plain}_` : plain === "" ? "_" : plain;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${cut(allowed, longestSheetName - suffix.length)}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** At most `length` UTF-16 units, never half a character. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, "");
}

/** The wanted name, numbered where another table or defined name has it. `taken` as above. */
export function freeTableName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** `'汇总表'`, for formulas: quoted whatever it is, because the rules about when that may be left out are long. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'汇总表'!$A$4:$F$9` */
export function areaReference(sheet: string, area: GridArea): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}

/** `'汇总表'!$1:$3`; rows 0-based, both included. */
export function rowsReference(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

/** `'汇总表'!$A:$B`; columns 0-based, both included. */
export function columnsReference(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** `'_选项'!$B$1:$B$20` */
export function columnReference(sheet: string, column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$1:$${letters}$${rows}`;
}
