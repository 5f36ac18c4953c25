// What a review comes to, in three counts and one sentence: the head of the pane and the last line of the command.
import { say, type Message } from "../messages/catalogue.ts";
import type { Review } from "../review/review.ts";
import type { FindingGroup } from "./finding-group.ts";
import { countGroups } from "./finding-words.ts";

export interface Summary {
  readonly counts: Readonly<Record<FindingGroup, number>>;
  /** How often a row meets a clause: "186 项符合". */
  readonly met: number;
  /** Whether checks could not be made for want of a sheet: then nothing found is not the same as nothing there. */
  readonly incomplete: boolean;
  readonly sentence: Message;
}

function sentenceOf(counts: Summary["counts"], incomplete: boolean): Message {
  if (counts.error > 0) return say("summary.errors", { count: counts.error });
  if (counts.verify > 0) return say("summary.verify", { count: counts.verify });
  return incomplete ? say("summary.clean-as-far") : say("summary.clean");
}

/** Counts by the one rule of `groupOf`; the sentence is chosen by the counts alone, notes never stop a table. */
export function summaryOf(review: Pick<Review, "findings" | "met">): Summary {
  const counts = countGroups(review.findings);
  const incomplete = review.findings.some(({ verdict }) => verdict === "unknown");
  return {
    counts,
    met: review.met.reduce((sum, { rows }) => sum + rows.length, 0),
    incomplete,
    sentence: sentenceOf(counts, incomplete),
  };
}
