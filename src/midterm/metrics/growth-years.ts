// The years of a growth target: each year's growth, how it is shown, and what it takes.
import { say, type Message } from "../../messages/catalogue.ts";
import type { FigureId } from "../../notices/schema.ts";
import {
  add,
  atLeast,
  ceiling,
  clamped,
  compare,
  divide,
  fraction,
  multiply,
  one,
  subtract,
  zero,
  type Fraction,
} from "../fraction.ts";
import type { Known } from "../figures.ts";
import type { Judging } from "../judging.ts";
import { exactly, open, type Range, type WorkingLine } from "../outcome.ts";
import type { ProjectYear } from "../pace.ts";
import { numberText, percentText } from "../quantity.ts";
import { slotOfYear } from "./shared.ts";

/** Below this base a percentage says little; it is said so. */
const smallBase = fraction(10);

export interface GrowthYear {
  readonly year: ProjectYear;
  readonly before: Known | null;
  readonly now: Known | null;
  /** null: a figure is missing, or the base is nought. */
  readonly growth: Fraction | null;
  readonly fromNought: boolean;
}

export interface GrowthRule {
  readonly figure: FigureId;
  readonly rate: Fraction;
  /** Any growth at all: more than the year before. */
  readonly strict: boolean;
  readonly unit: string;
  readonly whole: boolean;
}

export function growthYears({ figure }: GrowthRule, { figures, pace }: Judging): readonly GrowthYear[] {
  return pace.years.map((year): GrowthYear => {
    const before =
      year.number === 1 ? figures.base(figure) : figures.number(figure, slotOfYear(year.number - 1));
    const now = figures.number(figure, slotOfYear(year.number));
    const fromNought = before !== null && now !== null && compare(before.value, zero) === 0;
    const growth =
      before === null || now === null || fromNought
        ? null
        : divide(subtract(now.value, before.value), before.value);
    return { year, before, now, growth, fromNought };
  });
}

export const reaches = (growth: Fraction, { rate, strict }: GrowthRule): boolean =>
  strict ? compare(growth, rate) > 0 : atLeast(growth, rate);

/** How much of the rate is reached. Any growth at all has no parts: it is there or not. */
export function partOfRate(growth: Fraction, rule: GrowthRule): Fraction {
  if (reaches(growth, rule)) return one;
  return compare(rule.rate, zero) <= 0 ? zero : clamped(divide(growth, rule.rate));
}

export const shareOf = ({ growth }: GrowthYear, rule: GrowthRule): Range =>
  growth === null ? open : exactly(partOfRate(growth, rule));

/** What the year had to reach: whole things are rounded up. */
function needed(before: Fraction, { rate, strict, whole }: GrowthRule): Fraction {
  const exact = multiply(before, add(one, rate));
  return whole && !strict ? ceiling(exact) : exact;
}

export function lineOf({ year, before, now, growth, fromNought }: GrowthYear, rule: GrowthRule): WorkingLine {
  const value = (known: Known | null): string | null => (known === null ? null : numberText(known.value));
  return {
    part: "actual",
    message: say("midterm.actual.growth", {
      year: year.number,
      state: year.state,
      before: value(before),
      now: value(now),
      unit: rule.unit,
      growth: growth === null ? null : percentText(growth, [rule.rate]),
      sign:
        growth === null ? null : reaches(growth, rule) ? (rule.strict ? ">" : "≥") : rule.strict ? "≤" : "<",
      rate: percentText(rule.rate),
      fromNought: fromNought ? (now !== null && compare(now.value, zero) > 0 ? "grown" : "still") : null,
      small: before !== null && compare(before.value, smallBase) < 0,
    }),
  };
}

/** 还差 1 家（40 × 120% = 48） */
export function shortYear({ year, before, now }: GrowthYear, rule: GrowthRule): readonly Message[] {
  if (before === null || now === null) return [];
  const bound = needed(before.value, rule);
  return [
    say("midterm.takes.growth", {
      year: year.number,
      missing: rule.strict ? null : numberText(subtract(bound, now.value)),
      unit: rule.unit,
      before: numberText(before.value),
      factor: percentText(add(one, rule.rate)),
      bound: numberText(bound),
    }),
  ];
}

/** What the next year must reach, where the year before it is known. */
export function nextYear(
  all: readonly GrowthYear[],
  rule: GrowthRule,
  { pace }: Judging,
): readonly Message[] {
  const coming = all.find(({ year }) => year.state === "running" || year.state === "ahead");
  if (coming === undefined || coming.before === null || pace.stage === "acceptance") return [];
  return [
    say("midterm.takes.growth-next", {
      year: coming.year.number,
      before: numberText(coming.before.value),
      factor: percentText(add(one, rule.rate)),
      bound: numberText(needed(coming.before.value, rule)),
      unit: rule.unit,
      strict: rule.strict,
    }),
  ];
}
