// The references of a formula when rows or columns are inserted or deleted.
import { columnLetters } from "../../../sheets/grid.ts";
import { parseArea } from "./areas.ts";
import { moveArea } from "./moves.ts";
import type { Move } from "./moves.ts";

/** A string literal, or a reference with an optional sheet: 'a b'!$A$1:B2. */
const part =
  /"[^"]*"|((?:'[^']+'|[\p{L}_][\p{L}\p{N}_]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/gu;

/** The formula of a cell on sheet `owner` after a move on sheet `moved`; a deleted reference becomes #REF!. */
export function moveFormula(formula: string, owner: string, moved: string, move: Move): string {
  return formula.replace(part, (all: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return all;
    const named = sheet?.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") ?? owner;
    if (named.toLowerCase() !== moved.toLowerCase()) return all;
    const area = moveArea(parseArea(reference), move);
    if (area === null) return `${sheet ?? ""}#REF!`;
    const ends = reference.split(":").map((end, i) => {
      const [row, column] = i === 0 ? [area.top, area.left] : [area.bottom, area.right];
      return `${end.startsWith("$") ? "$" : ""}${columnLetters(column)}${/\$\d/.test(end) ? "$" : ""}${row + 1}`;
    });
    return `${sheet ?? ""}${ends.join(":")}`;
  });
}
