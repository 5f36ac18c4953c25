// Names that Excel accepts and that are still free, for sheets and tables.

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
