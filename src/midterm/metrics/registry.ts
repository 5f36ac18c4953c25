// Every kind of metric and what judges it. A new kind is one file and one line here.
import type { Metric, MetricKind, MetricOf } from "../../notices/schema.ts";
import type { Judging } from "../judging.ts";
import type { Outcome } from "../outcome.ts";
import { anyOf } from "./any-of.ts";
import { closeRate } from "./close-rate.ts";
import { countPerYear } from "./count-per-year.ts";
import { countRange } from "./count-range.ts";
import { countTotal } from "./count-total.ts";
import { direction } from "./direction.ts";
import { frequency } from "./frequency.ts";
import { growthPerYear } from "./growth-per-year.ts";
import { itemLevel } from "./item-level.ts";
import { items } from "./items.ts";
import { judgement } from "./judgement.ts";
import { levelRatio } from "./level-ratio.ts";
import { milestone } from "./milestone.ts";
import { reduction } from "./reduction.ts";
import { zeroTolerance } from "./zero.ts";

const judges: { readonly [K in MetricKind]: (metric: MetricOf<K>, judging: Judging) => Outcome } = {
  "count-total": countTotal, // so many over the period
  "count-per-year": countPerYear, // so many each year, years not pooled
  "growth-per-year": growthPerYear, // each year against the year before
  reduction, // less than the year before the start
  "level-ratio": levelRatio, // a rate as it stands
  "close-rate": closeRate, // cases closed of those due
  milestone, // something set up, in steps
  "any-of": anyOf, // one of several titles
  zero: zeroTolerance, // nothing of it, ever
  direction, // better than at the start
  items, // things that each reach all levels
  "item-level": itemLevel, // one of those levels
  judgement, // a person decides
  "count-range": countRange, // neither fewer nor more
  frequency, // regularly, without a number
};

/** Every kind, in the order above. */
export const metricKinds = Object.keys(judges) as readonly MetricKind[];

/** Judges a target's metric on the figures of a project. */
export function judge(metric: Metric, judging: Judging): Outcome {
  const judgeKind = judges[metric.kind] as (metric: Metric, judging: Judging) => Outcome;
  return judgeKind(metric, judging);
}
