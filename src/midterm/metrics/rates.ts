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

function ratioFault(
  { numerator, denominator }: Pick<RateOf, "numerator" | "denominator">,
  top: Fraction,
  bottom: Fraction,
  cells: readonly string[],
  { figures }: Judging,
): Note {
  return {
    severity: "error",
    reading: null,
    message: say("midterm.fault.ratio", {
      numerator: numberText(top),
      denominator: numberText(bottom),
      label: figures.definition(numerator).label,
      of: figures.definition(denominator).label,
    }),
    remedy: say("midterm.fault.ratio.remedy"),
    cells,
  };
}

/** The rate before the start; null where its figures are missing, of nought, or cannot be, which `note` tells. */
export function baseRate(
  metric: RatioMetric,
  judging: Judging,
): { readonly value: Fraction | null; readonly note: Note | null } {
  const nothing = { value: null, note: null };
  const [rate] = metric.rates;
  if (metric.atMidTerm !== "from-base" || rate === undefined) return nothing;
  const top = judging.figures.base(rate.numerator);
  const bottom = judging.figures.base(rate.denominator);
  if (top === null || bottom === null) return nothing;
  if (compare(top.value, bottom.value) > 0) {
    return {
      value: null,
      note: ratioFault(rate, top.value, bottom.value, [top.cell, bottom.cell], judging),
    };
  }
  return compare(bottom.value, zero) <= 0 ? nothing : { value: divide(top.value, bottom.value), note: null };
}

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
    const cells = [top.cell, bottom.cell, ...(pending === null ? [] : [pending.cell])];
    return {
      kind: "impossible",
      note: ratioFault({ numerator, denominator }, counted, bottom.value, cells, judging),
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

/**
 * So many more of the things counted, with the denominator as it is: 还差 4 件达到目前应达；共需 72 件. `best` is the highest
 * rate of all ways of counting, which decides what is expected now; what is under way does not count in the end.
 */
export function takesRate(
  rates: readonly Rate[],
  best: Fraction,
  demand: Fraction,
  expected: Fraction | null,
  { figures, pace }: Judging,
  metric: RatioMetric,
): readonly Message[] {
  const [rate] = rates;
  const [asked] = metric.rates;
  if (rate === undefined || asked === undefined) return [];
  const own = rate.numerator.value;
  const pending = rate.pending?.value ?? zero;
  const counted = add(own, pending);
  const wanted = ceiling(multiply(rate.denominator.value, demand));
  if (atLeast(own, wanted)) return [];
  const now = expected === null ? null : ceiling(multiply(rate.denominator.value, expected));
  return [
    say("midterm.takes.ratio", {
      label: figures.definition(asked.numerator).label,
      unit: unitOfFigure(figures.definition(asked.numerator)),
      denominator: numberText(rate.denominator.value),
      toNow:
        now === null ||
        expected === null ||
        pace.stage === "acceptance" ||
        atLeast(best, expected) ||
        atLeast(counted, now)
          ? null
          : numberText(subtract(now, counted)),
      toEnd: numberText(subtract(wanted, own)),
      wanted: numberText(wanted),
      pending: compare(pending, zero) === 0 ? null : numberText(pending),
    }),
  ];
}
