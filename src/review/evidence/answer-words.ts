// Answers in words: 是 and 否, choices of a list, texts as typed.
import { say, type Message } from "../../messages/catalogue.ts";
import { quoted } from "../quote.ts";
import type { Given } from "./answers.ts";
import { nameOf, type Name } from "./names.ts";

const yes: Name = { zh: "是", en: "yes" };
const no: Name = { zh: "否", en: "no" };
const none: Name = { zh: "无", en: "none" };

const bothOf = (text: string): Name => ({ zh: text, en: text });

export function yesOrNo(affirmed: boolean): Name {
  return affirmed ? yes : no;
}

/** Choices stay in the notice's words; none of them is 无. */
export function choiceWords(values: readonly string[]): Name {
  return values.length === 0 ? none : bothOf(values.map((value) => quoted(value, 40)).join("、"));
}

/** What was typed, where it says more than its reading: 已撤回, 2起. */
export function typedWords({ text }: Given<unknown>): Name {
  return bothOf(quoted(text, 20));
}

/** "有相对独立的知识产权管理机构：否" */
export function answerLine(answer: Given<unknown>, words: Name): Message {
  return say("evidence.answer", { name: nameOf(answer.input), answer: words });
}

/** The comparison that decides: "“否” ≠ “是”". */
export function compareLine(words: Name, wanted: readonly Name[], same: boolean): Message {
  return say("evidence.answer.compare", { answer: words, wanted, same });
}
