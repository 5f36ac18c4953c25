// A formula cut into literals, references, names and signs.
import type { CellValue } from "../../../sheets/grid.ts";

export type Token =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

const pattern = new RegExp(
  [
    /\s+/u,
    /"(?<text>(?:[^"]|"")*)"/u,
    /(?<number>\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)/u,
    /(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/u,
    /(?<error>#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!))/u,
    /(?<name>[\p{L}_][\p{L}\p{N}_.]*)/u,
    /(?<sign><>|<=|>=|[-+*/^&=<>(),%])/u,
  ]
    .map((part) => part.source)
    .join("|"),
  "iuy",
);

/** The tokens of a formula without its "="; null where something in it is not understood. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const groups = pattern.exec(formula)?.groups;
    if (groups === undefined) return null;
    const { text, number, sheet, reference, error, name, sign } = groups;
    if (text !== undefined) tokens.push({ kind: "value", value: text.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "value", value: Number(number) });
    else if (error !== undefined) tokens.push({ kind: "value", value: { error: error.toUpperCase() } });
    else if (reference !== undefined)
      tokens.push({ kind: "reference", sheet: sheetName(sheet), text: reference });
    else if (name !== undefined) tokens.push(nameToken(name, formula[pattern.lastIndex]));
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

const sheetName = (text: string | undefined): string | null =>
  text?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? null;

function nameToken(name: string, next: string | undefined): Token {
  const upper = name.toUpperCase();
  if (next !== "(" && (upper === "TRUE" || upper === "FALSE"))
    return { kind: "value", value: upper === "TRUE" };
  return { kind: "name", text: name };
}
