// What a target demands in numbers, figure by figure: where a contract may set its own (A51).
import type { FigureId, ItemLevel, Metric } from "./schema.ts";

export interface NoticeDemand {
  readonly figure: FigureId;
  /** "percent": a rate, whatever the figure's own unit is. "items": a number of things of the figure's kind. */
  readonly unit: "own" | "percent" | "items";
  /** As the notice prints it (20 is 20%); null where it demands no number. */
  readonly number: number | null;
  /** "over" is strict (A01). */
  readonly test: "at-least" | "over";
}

const own = (figure: FigureId, number: number | null): NoticeDemand => ({
  figure,
  unit: "own",
  number,
  test: "at-least",
});
const percent = (figure: FigureId, number: number): NoticeDemand => ({
  figure,
  unit: "percent",
  number,
  test: "at-least",
});

const ofLevel = (level: ItemLevel): NoticeDemand =>
  level.kind === "count" ? own(level.figure, level.atLeast) : percent(level.numerator, level.atLeastPercent);

/** The numbers that a metric demands; none where it demands a step, a zero or a fixed range. */
export function demandsOf(metric: Metric): readonly NoticeDemand[] {
  switch (metric.kind) {
    case "count-total":
      return [own(metric.figure, metric.atLeast)];
    case "count-per-year":
      return metric.routes.map(({ figure, number, test }) => ({ figure, unit: "own", number, test }));
    case "growth-per-year":
      return [{ figure: metric.figure, unit: "percent", number: metric.percent, test: metric.test }];
    case "reduction":
      return [percent(metric.figure, metric.percent)];
    case "level-ratio":
      return metric.rates.slice(0, 1).map(({ numerator }) => percent(numerator, metric.atLeastPercent));
    case "close-rate":
      return [percent(metric.closed, metric.atLeastPercent)];
    case "direction":
      return [own(metric.figure, null)];
    case "items":
      return [{ figure: metric.stage, unit: "items", number: metric.atLeast, test: "at-least" }];
    case "item-level":
      return [ofLevel(metric.level)];
    case "judgement":
      return metric.shows.map((figure) => own(figure, null));
    case "milestone":
    case "any-of":
    case "zero":
    case "count-range":
    case "frequency":
      return [];
  }
}
