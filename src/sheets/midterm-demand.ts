// What the notice demands of a target, in the few words of the column 通知要求.
import { say, type Message } from "../messages/catalogue.ts";
import { demandsOf } from "../notices/demands.ts";
import type { Figure, FigureId, Metric } from "../notices/schema.ts";

/** A percentage as the notice prints it, or a number with the figure's unit. */
function numberWords(
  metric: Metric,
  figures: ReadonlyMap<FigureId, Figure>,
): readonly { readonly text: string; readonly strict: boolean }[] {
  return demandsOf(metric).flatMap(({ figure, unit, number, test }) => {
    if (number === null) return [];
    const definition = figures.get(figure);
    const own = definition !== undefined && "unit" in definition ? ` ${definition.unit}` : "";
    return [
      {
        text: unit === "percent" ? `${number}%` : `${number}${unit === "own" ? own : " 个"}`,
        strict: test === "over",
      },
    ];
  });
}

/** The demand of a target as a sentence of the catalogue. */
export function demandWords(metric: Metric, figures: ReadonlyMap<FigureId, Figure>): Message {
  const numbers = numberWords(metric, figures);
  switch (metric.kind) {
    case "count-total":
    case "items":
      return say("midterm.sheet.demand", { kind: "number", parts: numbers, every: "period" });
    case "count-per-year":
      return say("midterm.sheet.demand", { kind: "number", parts: numbers, every: "year" });
    case "level-ratio":
    case "close-rate":
    case "item-level":
      return say("midterm.sheet.demand", { kind: "number", parts: numbers, every: "level" });
    case "growth-per-year":
      return say("midterm.sheet.demand", {
        kind: "growth",
        rate: metric.test === "over" && metric.percent === 0 ? null : `${metric.percent}%`,
      });
    case "reduction":
      return say("midterm.sheet.demand", { kind: "reduction", rate: `${metric.percent}%` });
    case "milestone":
      return say("midterm.sheet.demand", { kind: "done" });
    case "any-of":
      return say("midterm.sheet.demand", { kind: "any" });
    case "zero":
      return say("midterm.sheet.demand", { kind: "zero" });
    case "frequency":
      return say("midterm.sheet.demand", { kind: "regular" });
    case "judgement":
      return say("midterm.sheet.demand", { kind: "judged" });
    case "direction":
      return say("midterm.sheet.demand", { kind: "direction", better: metric.better });
    case "count-range": {
      const definition = figures.get(metric.figure);
      const unit = definition !== undefined && "unit" in definition ? definition.unit : "";
      return say("midterm.sheet.demand", { kind: "range", from: metric.from, to: metric.to, unit });
    }
  }
}
