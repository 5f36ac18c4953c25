// What a number format makes of a number: a date, a percentage, or just a number. Shared by Excel and files.
import type { NumberKind } from "../sheets/grid.ts";

/** Text between quotes, escaped characters, padding and everything in square brackets: shown, but not meant. */
const literals = /"[^"]*"?|\\.|_.|\*./gu;
const brackets = /\[(?![hms]+\])[^\]]*\]/giu;
/** y m d h s, the East Asian year "e" (not the exponent "E+") and the weekday "aaa". */
const datePart = /[ymdhs]|e(?![+-])|a{3,4}/iu;

/**
 * The kind of number that a format shows, from its format string in the spelling of the file ("yyyy/m/d;@", "0.0%",
 * `yyyy"年"m"月"`); null for all that leaves the number as it is.
 */
export function numberKindOf(format: string): NumberKind | null {
  if (/^(?:general|g\/通用格式|@)$/iu.test(format.trim())) return null;
  const meant = format
    .replace(literals, "")
    .replace(brackets, "")
    .replace(/general|g\/通用格式/giu, "");
  if (datePart.test(meant)) return "date";
  return meant.includes("%") ? "percent" : null;
}
