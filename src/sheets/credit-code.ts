// 统一社会信用代码: 18 characters, the last of which checks the others (GB 32100-2015).
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

export type CreditCodeReading =
  | { readonly kind: "valid"; readonly code: string }
  | { readonly kind: "invalid"; readonly why: "length" | "characters" | "check-character" };

/** Digits and capital letters without I, O, S, V and Z; the place of each is its value. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeLength = 18;

/** The last character that belongs to the first 17; null where one of them is none of the code's characters. */
export function checkCharacterOf(first17: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % alphabet.length;
  }
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}

/** Reads a code in capitals, white space and full-width forms set aside. Remembered: ledgers and tables repeat codes. */
export const readCreditCode: (text: string) => CreditCodeReading = remembering((text) => {
  const code = matchKey(text).toUpperCase();
  if (code.length !== codeLength) return { kind: "invalid", why: "length" };
  const check = checkCharacterOf(code.slice(0, -1));
  if (check === null || !alphabet.includes(code.slice(-1))) return { kind: "invalid", why: "characters" };
  return check === code.slice(-1) ? { kind: "valid", code } : { kind: "invalid", why: "check-character" };
});

/** The code itself where it is valid; null where it is missing or cannot be right. */
export function validCode(text: string | null): string | null {
  if (text === null) return null;
  const reading = readCreditCode(text);
  return reading.kind === "valid" ? reading.code : null;
}
