// Each year against the year before it, the first against the year before the start (A31). From nought nothing is computed.
import { say, type Message } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import {
  add,
  compare,
  divide,
  fraction,
  fromPercent,
  multiply,
  one,
  sum,
  zero,
  type Fraction,
} from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { shortfall, tooEarly, withoutPace } from "../measure.ts";
import {
  from,
  full,
  notComputable,
  notReported,
  open,
  outcome,
  toBeJudged,
  type MissingFigure,
  type Outcome,
  type Range,
} from "../outcome.ts";
import { percentText } from "../quantity.ts";
import {
  growthYears,
  lineOf,
  nextYear,
  partOfRate,
  reaches,
  shareOf,
  shortYear,
  type GrowthRule,
  type GrowthYear,
} from "./growth-years.ts";
import { isShown, slotOfYear } from "./shared.ts";

const yearOnYear = reading("A31");

function missingOf(
  years: readonly GrowthYear[],
  rule: GrowthRule,
  { figures }: Judging,
): readonly MissingFigure[] {
  const found = years.flatMap(({ year, before, now }) => [
    ...(before === null
      ? [figures.missing(rule.figure, year.number === 1 ? "base" : slotOfYear(year.number - 1))]
      : []),
    ...(now === null ? [figures.missing(rule.figure, slotOfYear(year.number))] : []),
  ]);
  return found.filter(({ name }, index) => found.findIndex((each) => each.name.when === name.when) === index);
}

export function growthPerYear(metric: MetricOf<"growth-per-year">, judging: Judging): Outcome {
  const { figures } = judging;
  const definition = figures.definition(metric.figure);
  const demand = judging.demand(metric.figure, fromPercent(metric.percent), "%");
  const rule: GrowthRule = {
    figure: metric.figure,
    rate: demand.value,
    strict: metric.test === "over" && compare(demand.value, zero) === 0,
    unit: unitOfFigure(definition),
    whole: definition.kind === "count",
  };
  const years = growthYears(rule, judging);
  const judgedYears = years.filter(({ year }) => year.state === "complete");
  return judgedYears.length === 0 ? unjudged(years, rule, judging) : judge(judgedYears, years, rule, judging);
}

function view(
  result: GrowthYear | undefined,
  lines: readonly GrowthYear[],
  rule: GrowthRule,
): Pick<Outcome, "actual" | "expected" | "required" | "working"> {
  const required = { value: rule.rate, unit: "%" };
  return {
    actual: result === undefined || result.growth === null ? null : { value: result.growth, unit: "%" },
    expected: required,
    required,
    working: [
      ...lines.map((each) => lineOf(each, rule)),
      {
        part: "required",
        message: say("midterm.required.growth", { rate: percentText(rule.rate), strict: rule.strict }),
      },
    ],
  };
}

function judge(
  judged: readonly GrowthYear[],
  all: readonly GrowthYear[],
  rule: GrowthRule,
  judging: Judging,
): Outcome {
  const { pace } = judging;
  const shares = judged.map((each) => shareOf(each, rule));
  const count = fraction(shares.length);
  const share: Range = {
    low: divide(sum(shares.map(({ low }) => low)), count),
    high: divide(sum(shares.map(({ high }) => high)), count),
  };
  const missed = judged.filter(({ growth }) => growth !== null && !reaches(growth, rule));
  const [worst] = [...missed].sort((a, b) => compare(a.growth ?? zero, b.growth ?? zero));
  const shown = view(
    worst ?? judged.findLast(({ growth }) => growth !== null) ?? judged.at(-1),
    all.filter(({ year, now }) => year.state === "complete" || (isShown(year) && now !== null)),
    rule,
  );
  const remedy = [...missed.flatMap((each) => shortYear(each, rule)), ...nextYear(all, rule, judging)];
  const missing = missingOf(
    judged.filter(({ growth, fromNought }) => growth === null && !fromNought),
    rule,
    judging,
  );
  if (worst !== undefined) {
    const end = pace.stage === "acceptance" ? endValue(judged, rule, judging) : "not-asked";
    if (end === "reached") {
      return toBeJudged(share.low, {
        ...shown,
        working: [...shown.working, { part: "judged", message: say("midterm.judged.end-value") }],
        notes: [
          {
            severity: "warning",
            reading: yearOnYear,
            message: say("midterm.growth.end-value", { year: worst.year.number }),
            remedy: null,
            cells: worst.now === null ? [] : [worst.now.cell],
          },
        ],
        missing,
      });
    }
    if (end === "unknown") return notReported(missing, from(share.low), shown);
    // A year that cannot be computed is the reviewer's, also beside one that is short.
    const forReviewer = missing.length === 0 && judged.some(({ fromNought }) => fromNought);
    return { ...missedYears(worst, share, shown, remedy, missing, rule, judging), forReviewer };
  }
  if (missing.length > 0) return notReported(missing, share, shown);
  const nought = judged.find(({ fromNought }) => fromNought);
  if (nought !== undefined) {
    const grown = nought.now !== null && compare(nought.now.value, zero) > 0;
    return notComputable(
      say("midterm.judged.from-nought", { year: nought.year.number, grown }),
      share.low,
      shown,
    );
  }
  const done = pace.stage === "acceptance";
  return outcome({
    ...shown,
    status: done ? "achieved" : "on-track",
    share: full,
    working: [
      ...shown.working,
      { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.years-so-far") },
    ],
    remedy,
  });
}

function missedYears(
  worst: GrowthYear,
  share: Range,
  shown: ReturnType<typeof view>,
  remedy: readonly Message[],
  missing: readonly MissingFigure[],
  rule: GrowthRule,
  judging: Judging,
): Outcome {
  const part = worst.growth === null ? zero : partOfRate(worst.growth, rule);
  if (judging.pace.stage === "acceptance") {
    return outcome({
      ...shown,
      status: "missed",
      share,
      working: [
        ...shown.working,
        { part: "judged", message: say("midterm.judged.year-missed", { year: worst.year.number }) },
      ],
      remedy,
      missing,
    });
  }
  const { status, judged } = judging.pace.judges ? shortfall(part, judging, "year") : tooEarly(part);
  return outcome({
    ...shown,
    status,
    share: judging.pace.judges ? share : from(share.low),
    working: [...shown.working, ...judged],
    remedy,
    missing,
  });
}

/** Whether the last full year reaches what the base would have become at the rate (A31). */
function endValue(
  judged: readonly GrowthYear[],
  rule: GrowthRule,
  { figures }: Judging,
): "reached" | "short" | "unknown" {
  const last = judged.at(-1);
  const base = figures.base(rule.figure);
  if (last === undefined || last.now === null || base === null) return "unknown";
  const years = Array.from({ length: last.year.number });
  const end = years.reduce((value: Fraction) => multiply(value, add(one, rule.rate)), base.value);
  const over = compare(last.now.value, end);
  return (rule.strict ? over > 0 : over >= 0) && compare(base.value, zero) > 0 ? "reached" : "short";
}

/** No year is over: the figures are shown, nothing is judged. */
function unjudged(all: readonly GrowthYear[], rule: GrowthRule, judging: Judging): Outcome {
  const { pace } = judging;
  const [first] = all;
  const shown = view(first, first === undefined ? [] : [first], rule);
  if (pace.stage === "acceptance") return toBeJudged(zero, shown);
  if (first === undefined || first.before === null) {
    return notReported([judging.figures.missing(rule.figure, "base")], undefined, shown);
  }
  if (first.year.state === "unknown") {
    if (first.now === null) return notReported(missingOf([first], rule, judging), undefined, shown);
    const { status, share, judged } = withoutPace(zero);
    return outcome({ ...shown, status, share, working: [...shown.working, ...judged] });
  }
  return outcome({
    ...shown,
    status: "on-track",
    share: open,
    working: [
      ...shown.working,
      {
        part: "judged",
        message: say("midterm.judged.year-running", { year: first.year.number, expected: null }),
      },
    ],
    remedy: nextYear(all, rule, judging),
  });
}
