// What a remedy asks for, done: the answers after each of the cures that it names.
import type { catalogue, Message, MessageKey } from "../../src/messages/catalogue.ts";
import type { Entry } from "../../src/messages/define.ts";
import type { EvidenceCondition } from "../../src/notices/schema.ts";
import type { EvidenceValue } from "../../src/sheets/evidence.ts";
import { exactFromNumber, subtractExact, sumExact, type ExactNumber } from "../../src/sheets/exact.ts";
import { exactFromText } from "../../src/sheets/numbers.ts";
import type { Answers } from "./typed-evidence.ts";

type ParametersOf<K extends MessageKey> = (typeof catalogue)[K] extends Entry<infer P> ? P : never;

const parametersOf = <K extends MessageKey>(message: Message, key: K): ParametersOf<K> | null =>
  message.key === key ? (message.parameters as ParametersOf<K>) : null;

function exact(text: string): ExactNumber {
  const value = exactFromText(text);
  if (value === null) throw new Error(`Not a figure: ${text}`);
  return value;
}

function changed(answers: Answers, id: string, by: ExactNumber): Answers {
  const value: EvidenceValue | undefined = answers[id];
  if (value?.kind !== "amount" && value?.kind !== "count") return answers;
  return { ...answers, [id]: { ...value, value: sumExact([value.value, by]) } };
}

const lessOf = (by: ExactNumber): ExactNumber => subtractExact(exactFromNumber(0), by);

/** The answers after each cure; none where the remedy computes none. */
export function cured(
  condition: EvidenceCondition,
  remedy: Message | undefined,
  answers: Answers,
): readonly Answers[] {
  if (remedy === undefined) return [];
  const short = parametersOf(remedy, "evidence.ratio.short");
  if (short !== null && condition.kind === "ratio") {
    return condition.numerator.slice(-1).map((id) => changed(answers, id, exact(short.more)));
  }
  const number = parametersOf(remedy, "evidence.count.remedy");
  if (number !== null && condition.kind === "count") {
    const by = exact(number.by);
    return condition.of.slice(-1).map((id) => changed(answers, id, number.more ? by : lessOf(by)));
  }
  const patents = parametersOf(remedy, "evidence.patents.cure");
  if (patents !== null && condition.kind === "patent-routes") {
    const inputs = [condition.patents, condition.inventions, condition.abroad].map(({ input }) => input);
    return patents.cures.map(({ more }, at) => changed(answers, inputs[at] ?? "", exact(more)));
  }
  const sales = parametersOf(remedy, "evidence.sales.remedy");
  if (sales !== null && condition.kind === "sales-by-kind") {
    return [changed(answers, condition.sales, exact(sales.more))];
  }
  return [];
}
