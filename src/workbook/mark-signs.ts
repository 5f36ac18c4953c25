// What says that a conditional format or a comment is a mark of ours, and of which marking.
import { say, textOf } from "../messages/catalogue.ts";

/** Always true, and says whose it is: Excel may number its formats anew, the formula stays. */
export function markFormula(markingId: string): string {
  return `=LEN("ip-review-${markingId}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=LEN\("ip-review-[0-9a-f]{16}"\)>0$/u.test(formula);
}

/** The last line of a comment of ours. */
export function signature(markingId: string): string {
  return `${textOf(say("excel.comment-signature"), "zh-CN")} ${markingId}`;
}

/** The text of a comment of ours without its signature; null for somebody else's. */
export function unsigned(comment: string): string | null {
  const at = comment.lastIndexOf("\n");
  const id = /[0-9a-f]{16}$/u.exec(comment)?.[0] ?? "";
  return at !== -1 && comment.slice(at + 1) === signature(id) ? comment.slice(0, at) : null;
}
