// How a row stands to the exemption from a cap: only where the sheet marks it, and never a key laboratory (A14).
import type { Exemption } from "../notices/schema.ts";
import { readYesNo, saysNothing } from "../sheets/evidence-words.ts";
import { matchKey } from "../sheets/text.ts";
import type { ReviewRow } from "./check.ts";

/**
 * "exempt": marked, and not counted. "claimed": marked, but named like what the clause does not mean; "unclear": the mark says neither yes nor no:
 * both are counted both ways. "unmarked": named like what the clause means, but not marked: counted. "none": the clause does not concern it.
 */
export type ExemptionStanding = "exempt" | "claimed" | "unclear" | "unmarked" | "none";

const no = /^(?:否|不是|不属|不适用|非|无|没有|未|占|计入)/u;
/** Cities write 是, √, 不占名额, 国家实验室. */
const yes = /^(?:是(?!否)|属于|不占|不受|不计)|实验室|创新平台|名额外/u;

/** Somebody still has to say: neither a mark nor none. */
const pending = /待|拟|不确定|不详|不清/u;

type Mark = "yes" | "no" | "unclear";

/** What the column of the exemption says of the row; no column, no entry and “no” are alike: the row counts. */
function markOf({ outsideCap }: ReviewRow): Mark {
  if (outsideCap === null) return "no";
  if (pending.test(outsideCap.text)) return "unclear";
  if (saysNothing(outsideCap.text, false)) return "no";
  const answer = readYesNo(outsideCap.text);
  if (answer !== null) return answer ? "yes" : "no";
  const key = matchKey(outsideCap.text);
  if (no.test(key)) return "no";
  return yes.test(key) ? "yes" : "unclear";
}

/** Whether a text names what looks like a laboratory of the clause and is none: 国家重点实验室. */
function looksAlike(text: string, { notNamed }: Exemption): boolean {
  return notNamed.some((word) => matchKey(text).includes(matchKey(word)));
}

export function exemptionStanding(row: ReviewRow, exemption: Exemption | null): ExemptionStanding {
  if (exemption === null) return "none";
  const name = row.cells.unit.text;
  const mark = markOf(row);
  const lookAlike = looksAlike(name, exemption);
  if (mark !== "no" && (lookAlike || looksAlike(row.outsideCap?.text ?? "", exemption))) return "claimed";
  if (mark !== "no") return mark === "yes" ? "exempt" : "unclear";
  const named = exemption.named.some((word) => matchKey(name).includes(matchKey(word)));
  return named && !lookAlike ? "unmarked" : "none";
}
