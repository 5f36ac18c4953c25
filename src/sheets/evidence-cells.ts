// One cell of an evidence sheet, read by the kind of its input: tolerant of how people write, exact, and never a guess.
import type { EvidenceInput } from "../notices/schema.ts";
import { readAmount, type MoneyUnit } from "./amounts.ts";
import type { EvidenceValue, UnreadableWhy } from "./evidence.ts";
import {
  readYesNo,
  saysAbsent,
  saysNone,
  saysNothing,
  saysPresent,
  withoutPointer,
  wordKey,
} from "./evidence-words.ts";
import type { ExactNumber } from "./exact.ts";
import { isCellError, type CellValue, type NumberKind } from "./grid.ts";
import { valueText } from "./grid-view.ts";
import { momentOf } from "./moments.ts";
import { countFrom } from "./numbers.ts";
import { matchKey } from "./text.ts";

/** A cell as it was typed, with what its number format makes of a number. */
export interface TypedCell {
  readonly value: CellValue;
  readonly kind: NumberKind | null;
}

/** In what the plain numbers of a column are written, by its header. */
export interface ColumnUnits {
  /** null where neither header nor sheet names a unit of money. */
  readonly money: MoneyUnit | null;
  /** 万件 */
  readonly tenThousands: boolean;
}

export type EvidenceReading =
  | { readonly kind: "given"; readonly value: EvidenceValue }
  | { readonly kind: "not-given" }
  | { readonly kind: "unreadable"; readonly why: Exclude<UnreadableWhy, "merged"> };

type InputOf<K extends EvidenceInput["kind"]> = Extract<EvidenceInput, { kind: K }>;

const zero: ExactNumber = { unscaled: 0n, scale: 0 };

/** Units of things that may stand behind a number, whatever the input's own is. */
export const countUnits: readonly string[] = ["件", "项", "家", "人", "名", "个", "起", "条", "批", "次"];

function readCount({ unit }: InputOf<"count">, text: string, units: ColumnUnits): EvidenceValue | null {
  // The longest first: 3人次 is no 3人 and 次.
  const words = [unit, ...countUnits].sort((a, b) => b.length - a.length);
  const value = saysNone(text) ? zero : countFrom(text, words, units.tenThousands);
  return value === null ? null : { kind: "count", value };
}

function readDate(text: string): EvidenceValue | null {
  // Without a year, or with the month only, a day is not known.
  const moment = momentOf(text, null);
  return moment === null ? null : { kind: "date", day: moment.at.slice(0, 10) };
}

/** 未修复 for 已修复: what is not settled is still there. */
const unsettledWords = (settled: readonly string[]): readonly string[] =>
  settled.flatMap((word) => {
    const [, rest] = /^已(.+)$/u.exec(wordKey(word)) ?? [];
    return rest === undefined ? [] : [`未${rest}`, `尚未${rest}`, `待${rest}`];
  });

/** The parts of 2起，已修复 or 有（已撤回）; 已全部撤回 is 已撤回, 已部分撤回 is not. */
const presenceParts = (text: string): readonly string[] =>
  matchKey(text)
    .replace(/均已|都已|已全部|全部已/gu, "已")
    .split(/[,;、。()]/u)
    .filter((part) => part !== "");

/**
 * 无, 有, a number of cases, a settled case, or several of these that go together. Every part has to be understood, and
 * 无 beside anything else is not.
 */
function readPresence({ settled }: InputOf<"presence">, text: string): EvidenceValue | null {
  const settledKeys = settled.map(wordKey);
  const unsettled = unsettledWords(settled);
  const said = { none: false, some: false, settled: false };
  let count: ExactNumber | null = null;
  for (const whole of presenceParts(text)) {
    const tail = settledKeys.find((word) => whole.endsWith(word) && whole !== word);
    const parts = tail === undefined ? [whole] : [whole.slice(0, whole.length - tail.length), tail];
    for (const part of parts) {
      const number = countFrom(part, countUnits, false);
      if (number !== null && count !== null) return null;
      count ??= number;
      if (number !== null) said[number.unscaled === 0n ? "none" : "some"] = true;
      else if (settledKeys.includes(part)) said.settled = true;
      else if (saysAbsent(part)) said.none = true;
      else if (saysPresent(part) || unsettled.includes(part)) said.some = true;
      else return null;
    }
  }
  if (said.none === (said.some || said.settled)) return null;
  return { kind: "presence", found: said.settled ? "settled" : said.some ? "some" : "none", count };
}

/** An answer's words without white space, marks and brackets. */
const choiceKey = (text: string): string => matchKey(text).replace(/[^\p{L}\p{N}+%]/gu, "");

/** Nobody gives more answers than this; a pasted text is not searched for them. */
const mostAnswers = 40;

function readChoice(input: InputOf<"choice">, text: string): EvidenceValue | null {
  const named = (words: string): string | null => {
    const key = choiceKey(words);
    const fits = (each: string): boolean => key !== "" && choiceKey(each) === key;
    const exact = input.choices.find(({ value }) => fits(value));
    return (exact ?? input.choices.find(({ also }) => also.some(fits)))?.value ?? null;
  };
  const whole = named(text);
  if (whole !== null) return { kind: "choice", values: [whole] };
  // Some lists hold 无 as an answer of its own.
  const none = input.choices.find(({ value }) => saysNone(value))?.value ?? null;
  if (saysNone(text)) return { kind: "choice", values: none === null ? [] : [none] };
  if (!input.several) return null;
  // Parts at even places, the marks between them at odd ones.
  const parts = text.normalize("NFKC").split(/([、,;/|\n+]|和|及|以及)/u);
  if (parts.length > 2 * mostAnswers) return null;
  const values = new Set<string>();
  for (let from = 0; from < parts.length;) {
    // The longest run of parts that is one answer: an answer's own words may hold a mark.
    let to = parts.length;
    while (to > from && named(parts.slice(from, to).join("")) === null) to -= 2;
    const value = to > from ? named(parts.slice(from, to).join("")) : null;
    if (value !== null) values.add(value);
    else if (choiceKey(parts[from] ?? "") !== "") return null;
    from = Math.max(to, from + 1) + 1;
  }
  const contradicts = none !== null && values.size > 1 && values.has(none);
  return values.size === 0 || contradicts ? null : { kind: "choice", values: [...values] };
}

function valueOf(input: EvidenceInput, typed: TypedCell, text: string, units: ColumnUnits): EvidenceReading {
  const told = (value: EvidenceValue | null): EvidenceReading =>
    value === null ? { kind: "unreadable", why: "value" } : { kind: "given", value };
  // A percentage or a date is no sum, no number of things and no answer.
  const formatted = typeof typed.value === "number" && typed.kind !== null;
  if (formatted && input.kind !== "text" && (input.kind !== "date" || typed.kind !== "date"))
    return told(null);
  switch (input.kind) {
    case "amount": {
      const value = typeof typed.value === "boolean" ? null : readAmount(text, units.money);
      if (value === "no-unit") return { kind: "unreadable", why: "no-unit" };
      return told(value === null ? null : { kind: "amount", value });
    }
    case "count":
      return told(readCount(input, text, units));
    case "date":
      return told(readDate(text));
    case "yes-no": {
      const yes = readYesNo(text);
      return told(yes === null ? null : { kind: "yes-no", yes });
    }
    case "presence":
      return told(readPresence(input, text));
    case "choice":
      return told(readChoice(input, text));
    case "text":
      return told({ kind: "text", text: text.trim() });
  }
}

/**
 * Reads what was typed for an input. Blank, "-", "N/A", 未提供 and the like are not given, never 0; 无 answers a number of
 * things and a question, but is no sum and no date. What is neither is unreadable, an Excel error too. Never throws.
 */
export function readEvidenceCell(
  input: EvidenceInput,
  typed: TypedCell,
  units: ColumnUnits,
): EvidenceReading {
  if (isCellError(typed.value)) return { kind: "unreadable", why: "value" };
  const text = valueText(typed.value, typed.kind);
  if (saysNothing(text, input.kind !== "amount" && input.kind !== "date")) return { kind: "not-given" };
  return valueOf(input, typed, input.kind === "text" ? text : withoutPointer(text), units);
}
