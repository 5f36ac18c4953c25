// A rate out of two reported figures, or why there is none.
import { say, type Message } from "../../messages/catalogue.ts";
import type { Words } from "../../messages/figure-names.ts";
import type { MetricOf } from "../../notices/schema.ts";
import {
  add,
  atLeast,
  ceiling,
  compare,
  divide,
  multiply,
  subtract,
  zero,
  type Fraction,
} from "../fraction.ts";
import type { Known } from "../figures.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import type { MissingFigure, Note } from "../outcome.ts";
import { numberText, percentText } from "../quantity.ts";

export type RatioMetric = MetricOf<"level-ratio">;
type RateOf = RatioMetric["rates"][number];

export interface Rate {
  readonly name: Words;
  readonly numerator: Known;
  readonly denominator: Known;
  /** Counted in at mid-term: under way. */
  readonly pending: Known | null;
  readonly value: Fraction;
}

export type RateReading =
  | { readonly kind: "known"; readonly rate: Rate }
  | { readonly kind: "missing"; readonly figures: readonly MissingFigure[] }
  /** A denominator of nought. */
  | { readonly kind: "empty" }
  | { readonly kind: "impossible"; readonly note: Note; readonly figures: readonly MissingFigure[] };

/** Reads one rate; more in the numerator than in the denominator cannot be, and is told. */
export function readRate(
  { numerator, denominator, name }: RateOf,
  metric: RatioMetric,
  judging: Judging,
): RateReading {
  const { figures, pace } = judging;
  const top = figures.number(numerator, "now");
  const bottom = figures.number(denominator, "now");
  const asksPending = metric.pending !== null && pace.stage === "mid-term";
  const pending = asksPending && metric.pending !== null ? figures.number(metric.pending, "now") : null;
  const missing = [
    ...(top === null ? [figures.missing(numerator, "now")] : []),
    ...(bottom === null ? [figures.missing(denominator, "now")] : []),
  ];
  if (top === null || bottom === null) return { kind: "missing", figures: missing };
  const counted = pending === null ? top.value : add(top.value, pending.value);
  if (compare(counted, bottom.value) > 0) {
    const texts = { numerator: numberText(counted), denominator: numberText(bottom.value) };
    const note: Note = {
      severity: "error",
      reading: null,
      message: say("midterm.fault.ratio", {
        ...texts,
        label: figures.definition(numerator).label,
        of: figures.definition(denominator).label,
      }),
      remedy: say("midterm.fault.ratio.remedy"),
      cells: [top.cell, bottom.cell, ...(pending === null ? [] : [pending.cell])],
    };
    return {
      kind: "impossible",
      note,
      figures: [figures.missing(numerator, "now"), figures.missing(denominator, "now")],
    };
  }
  if (compare(bottom.value, zero) <= 0) return { kind: "empty" };
  return {
    kind: "known",
    rate: { name, numerator: top, denominator: bottom, pending, value: divide(counted, bottom.value) },
  };
}

/** 含专利申请：32 ÷ 90 件 = 35.56% */
export function rateLine(
  { name, numerator, denominator, pending, value }: Rate,
  demand: Fraction,
  expected: Fraction | null,
  { figures }: Judging,
  metric: RatioMetric,
): Message {
  const [first] = metric.rates;
  return say("midterm.actual.ratio", {
    name,
    numerator: numberText(numerator.value),
    pending: pending === null ? null : numberText(pending.value),
    denominator: numberText(denominator.value),
    unit: first === undefined ? "" : unitOfFigure(figures.definition(first.numerator)),
    value: percentText(value, [demand, ...(expected === null ? [] : [expected])]),
  });
}

/** So many more of the things counted, with the denominator as it is: 还差 4 件达到目前应达；验收时共需 72 件. */
export function takesRate(
  rates: readonly Rate[],
  demand: Fraction,
  expected: Fraction | null,
  { figures, pace }: Judging,
  metric: RatioMetric,
): readonly Message[] {
  const [rate] = rates;
  const [asked] = metric.rates;
  if (rate === undefined || asked === undefined || atLeast(rate.value, demand)) return [];
  const counted = add(rate.numerator.value, rate.pending?.value ?? zero);
  const wanted = ceiling(multiply(rate.denominator.value, demand));
  const now = expected === null ? null : ceiling(multiply(rate.denominator.value, expected));
  return [
    say("midterm.takes.ratio", {
      label: figures.definition(asked.numerator).label,
      unit: unitOfFigure(figures.definition(asked.numerator)),
      denominator: numberText(rate.denominator.value),
      toNow:
        now === null || pace.stage === "acceptance" || atLeast(counted, now)
          ? null
          : numberText(subtract(now, counted)),
      toEnd: numberText(subtract(wanted, counted)),
      wanted: numberText(wanted),
    }),
  ];
}
