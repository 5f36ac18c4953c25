// What is wrong among the targets of a notice: figures that nobody reports, told twice, or asked for at the wrong time.
import type { NoticeData } from "../schema.ts";
import type { ReferenceFault } from "./references.ts";
import { figuresOf, type Figure, type FigureTime, type Metric } from "./targets.ts";

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
function* figureFaults(figure: Figure, path: (string | number)[]): Generator<Fault> {
  if (figure.asks.includes("total") && figure.asks.includes("now")) {
    yield { path: [...path, "asks"], message: `不能同时填报累计数和检查时的数：${figure.id}` };
  }
}

/** Every fault among the targets, by place. */
export function* targetFaults(notice: NoticeData): Generator<Fault> {
  const programmesOf = (clause: string): readonly string[] =>
    notice.clauses.find(({ id }) => id === clause)?.programmes ?? [];
  const known = new Map<string, Figure>();
  const told = new Set<string>();
  for (const [index, { clause, figures }] of notice.targets.entries()) {
    if (told.has(clause))
      yield { path: ["targets", index, "clause"], message: `一项条款只设一个指标：${clause}` };
    told.add(clause);
    for (const [at, figure] of figures.entries()) {
      const path = ["targets", index, "figures", at];
      yield* figureFaults(figure, path);
      for (const programme of programmesOf(clause)) {
        const key = `${programme}/${figure.id}`;
        if (known.has(key)) yield { path: [...path, "id"], message: `填报项编号重复：${key}` };
        known.set(key, figure);
      }
    }
  }
  for (const [index, { clause, metric }] of notice.targets.entries()) {
    const path = ["targets", index, "metric"];
    for (const programme of programmesOf(clause)) {
      for (const id of figuresOf(metric)) {
        const figure = known.get(`${programme}/${id}`);
        if (figure === undefined) {
          yield { path, message: `没有这一填报项：${programme}/${id}` };
          continue;
        }
        const missing = (timesNeeded(metric) ?? []).filter((time) => !figure.asks.includes(time));
        if (missing.length > 0 && figure.kind !== "stage") {
          yield { path, message: `填报项 ${id} 缺少时点：${missing.join("、")}` };
        }
      }
    }
  }
}
