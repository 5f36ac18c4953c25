// How a row stands to the exemption from a cap: only where the sheet marks it, and never a key laboratory (A14).
import type { Exemption } from "../notices/schema.ts";
import { matchKey } from "../sheets/text.ts";
import type { ReviewRow } from "./check.ts";

/**
 * "exempt": marked, and not counted. "claimed": marked, but named like what the clause does not mean: counted both ways.
 * "unmarked": named like what the clause means, but not marked: counted. "none": the clause does not concern it.
 */
export type ExemptionStanding = "exempt" | "claimed" | "unmarked" | "none";

const no = /^(否|不是|无|没有|x|×|✗|n|no|0|-+|\/)?$/u;

/** Any entry but a no marks the row: cities write 是, √, 国家实验室. */
function isMarked({ outsideCap }: ReviewRow): boolean {
  return outsideCap !== null && !no.test(matchKey(outsideCap.text));
}

export function exemptionStanding(row: ReviewRow, exemption: Exemption | null): ExemptionStanding {
  if (exemption === null) return "none";
  const name = matchKey(row.cells.unit.text);
  const lookAlike = exemption.notNamed.some((word) => name.includes(matchKey(word)));
  if (isMarked(row)) return lookAlike ? "claimed" : "exempt";
  const named = !lookAlike && exemption.named.some((word) => name.includes(matchKey(word)));
  return named ? "unmarked" : "none";
}
