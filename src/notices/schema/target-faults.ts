// What is wrong among the targets of a notice: figures that nobody reports, told twice, or asked for at the wrong time.
import { say } from "../../messages/catalogue.ts";
import type { FaultPath, ReferenceFault } from "./reference-fault.ts";
import { figuresOf, type Figure, type FigureTime, type Metric, type Target } from "./targets.ts";

type Fault = ReferenceFault;

/** The times at which a metric looks at its main figures; null: it takes what there is. */
function timesNeeded(metric: Metric): readonly FigureTime[] | null {
  switch (metric.kind) {
    case "count-total":
    case "any-of":
    case "zero":
      return ["total"];
    case "count-per-year":
    case "frequency":
      return ["years"];
    case "growth-per-year":
      return ["base", "years"];
    case "reduction":
      return ["base", "now"];
    case "direction":
      return ["base"];
    case "count-range":
    case "milestone":
    case "items":
    case "item-level":
      return ["now"];
    case "level-ratio":
    case "close-rate":
    case "judgement":
      return null;
  }
}

/** A figure has one cell for 累计 or 检查时, never both: they would be mixed up. */
function* figureFaults(figure: Figure, path: FaultPath): Generator<Fault> {
  if (figure.asks.includes("total") && figure.asks.includes("now")) {
    yield { path: [...path, "asks"], told: say("notice-file.figure-twice-now", { id: figure.id }) };
  }
}

/** Every fault among the targets, by place; `programmesOf` a clause. */
export function* targetFaults(
  targets: readonly Target[],
  programmesOf: (clause: string) => readonly string[],
): Generator<Fault> {
  const known = new Map<string, Figure>();
  const told = new Set<string>();
  for (const [index, { clause, figures }] of targets.entries()) {
    if (told.has(clause))
      yield { path: ["targets", index, "clause"], told: say("notice-file.target-twice", { clause }) };
    told.add(clause);
    for (const [at, figure] of figures.entries()) {
      const path = ["targets", index, "figures", at];
      yield* figureFaults(figure, path);
      for (const programme of programmesOf(clause)) {
        const key = `${programme}/${figure.id}`;
        if (known.has(key))
          yield { path: [...path, "id"], told: say("notice-file.repeated-figure", { id: key }) };
        known.set(key, figure);
      }
    }
  }
  for (const [index, { clause, metric }] of targets.entries()) {
    const path = ["targets", index, "metric"];
    for (const programme of programmesOf(clause)) {
      for (const id of figuresOf(metric)) {
        const figure = known.get(`${programme}/${id}`);
        if (figure === undefined) {
          yield { path, told: say("notice-file.no-figure", { id: `${programme}/${id}` }) };
          continue;
        }
        const missing = (timesNeeded(metric) ?? []).filter((time) => !figure.asks.includes(time));
        if (missing.length > 0 && figure.kind !== "stage") {
          yield { path, told: say("notice-file.figure-lacks-times", { id, times: missing }) };
        }
      }
    }
  }
}
