// A rate as it stands, numerator and denominator kept. Several ways of counting are all shown (A35).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import {
  add,
  atLeast,
  divide,
  fraction,
  fromPercent,
  least,
  most,
  multiply,
  one,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../fraction.ts";
import type { Judging } from "../judging.ts";
import { measure, partOf, withoutPace } from "../measure.ts";
import {
  exactly,
  from,
  full,
  notComputable,
  notReported,
  outcome,
  toBeJudged,
  type MissingFigure,
  type Note,
  type Outcome,
  type WorkingLine,
} from "../outcome.ts";
import { percentText } from "../quantity.ts";
import { baseRate, rateLine, readRate, takesRate, type Rate, type RatioMetric } from "./rates.ts";
import { pastWorking } from "./shared.ts";

const twoWays = reading("A35");

export function levelRatio(metric: RatioMetric, judging: Judging): Outcome {
  const { pace } = judging;
  const [first] = metric.rates;
  if (first === undefined) throw new Error("A rate without figures");
  const demand = judging.demand(first.numerator, fromPercent(metric.atLeastPercent), "%").value;
  const readings = metric.rates.map((each) => readRate(each, metric, judging));
  const rates = readings.flatMap((each) => (each.kind === "known" ? [each.rate] : []));
  const missing = readings.flatMap((each) =>
    each.kind === "missing" || each.kind === "impossible" ? each.figures : [],
  );
  const base = baseRate(metric, judging);
  const notes = [
    ...readings.flatMap((each) => (each.kind === "impossible" ? [each.note] : [])),
    ...(base.note === null ? [] : [base.note]),
  ];
  const expected = expectedNow(metric, demand, base.value, judging);
  const shared = {
    expected: expected === null ? null : { value: expected, unit: "%" },
    required: { value: demand, unit: "%" },
    notes,
    working: [
      ...rates.map((rate): WorkingLine => ({
        part: "actual",
        message: rateLine(rate, demand, expected, judging, metric),
      })),
      ...expectedWorking(
        metric,
        demand,
        expected,
        rates.map(({ value }) => value),
        judging,
      ),
      {
        part: "required",
        message: say("midterm.required.level", { demand: percentText(demand) }),
      } satisfies WorkingLine,
    ],
  };
  const [main] = readings;
  if (rates.length === 0) {
    return main?.kind === "empty"
      ? notComputable(say("midterm.judged.empty-rate"), zero, shared)
      : notReported(missing, undefined, shared);
  }
  const values = rates.map(({ value }) => value);
  const best = values.reduce(most);
  const actual = { value: rates[0]?.value ?? best, unit: "%" };
  if (pace.stage === "acceptance") {
    return atAcceptance(
      metric,
      values,
      demand,
      missing,
      { ...shared, actual },
      rates,
      main?.kind === "known",
      judging,
    );
  }
  return atMidTerm(
    metric,
    best,
    demand,
    expected,
    missing,
    { ...shared, actual },
    rates,
    main?.kind === "known",
    judging,
  );
}

type Shared = Partial<Omit<Outcome, "status" | "share">> & {
  readonly working: readonly WorkingLine[];
  readonly notes: readonly Note[];
};

/** Both ways below the demand: missed; one of two: a person decides; one only: it decides where it is reached (A35). */
function atAcceptance(
  metric: RatioMetric,
  values: readonly Fraction[],
  demand: Fraction,
  missing: readonly MissingFigure[],
  shared: Shared,
  rates: readonly Rate[],
  mainKnown: boolean,
  judging: Judging,
): Outcome {
  const best = values.reduce(most);
  const worst = values.reduce(least);
  // The mean over the ways of counting: a rate that rises never lowers it, whichever it is.
  const low = divide(sum(values.map((value) => partOf(value, demand))), fraction(metric.rates.length));
  const remedy = takesRate(rates, best, demand, null, judging, metric);
  if (!atLeast(best, demand)) {
    if (missing.length > 0) return notReported(missing, from(low), { ...shared, remedy });
    // Only where both ways are below the demand it is missed; one that cannot be computed is not below.
    if (values.length < metric.rates.length) {
      return notComputable(say("midterm.judged.one-way"), low, shared);
    }
    return outcome({
      ...shared,
      status: "missed",
      share: exactly(low),
      working: [
        ...shared.working,
        {
          part: "judged",
          message: say(values.length > 1 ? "midterm.judged.missed-mean" : "midterm.judged.missed", {
            part: percentText(low, [one]),
          }),
        },
      ],
      remedy,
    });
  }
  // The first way of counting is asked of everybody; without it the other decides nothing.
  if (!mainKnown) return unknownMain(missing, low, { ...shared, remedy });
  if (!atLeast(worst, demand)) {
    return toBeJudged(low, {
      ...shared,
      notes: [
        ...shared.notes,
        {
          severity: "warning",
          reading: twoWays,
          message: say("midterm.ratio.one-below"),
          remedy: null,
          cells: rates.filter(({ value }) => !atLeast(value, demand)).map(({ numerator }) => numerator.cell),
        },
      ],
    });
  }
  return outcome({
    ...shared,
    status: "achieved",
    share: full,
    working: [...shared.working, { part: "judged", message: say("midterm.judged.achieved") }],
  });
}

/** The first way of counting is missing, or has nothing to count. */
function unknownMain(missing: readonly MissingFigure[], low: Fraction, shared: Shared): Outcome {
  if (missing.length > 0) return notReported(missing, from(low), shared);
  return notComputable(say("midterm.judged.empty-rate"), low, {
    ...shared,
    remedy: [say("midterm.remedy.judge")],
  });
}

function atMidTerm(
  metric: RatioMetric,
  best: Fraction,
  demand: Fraction,
  expected: Fraction | null,
  missing: readonly MissingFigure[],
  shared: Shared,
  rates: readonly Rate[],
  mainKnown: boolean,
  judging: Judging,
): Outcome {
  const { pace, figures } = judging;
  const remedy = takesRate(rates, best, demand, expected, judging, metric);
  if (!mainKnown && (expected === null || !atLeast(best, expected))) {
    return unknownMain(missing, partOf(best, expected ?? demand), { ...shared, remedy });
  }
  if (metric.atMidTerm === "note-only" && expected !== null && !atLeast(best, expected)) {
    const part = partOf(best, expected);
    // Nobody is behind by this rate; the points follow the line of time all the same, which is ours and says so.
    return outcome({
      ...shared,
      status: "on-track",
      share: pace.judges ? { low: part, high: part } : from(part),
      working: [
        ...shared.working,
        { part: "judged", message: say("midterm.judged.note-only", { part: percentText(part, [demand]) }) },
      ],
      notes: [
        ...shared.notes,
        {
          severity: "notice",
          reading: twoWays,
          message: say("midterm.ratio.below-line", {
            value: percentText(best, [expected]),
            expected: percentText(expected, [best]),
          }),
          remedy: null,
          cells: rates.flatMap(({ numerator, denominator }) => [numerator.cell, denominator.cell]),
        },
      ],
      remedy,
    });
  }
  if (
    expected === null &&
    metric.atMidTerm === "from-base" &&
    pace.share !== null &&
    !atLeast(best, demand)
  ) {
    const [rate] = metric.rates;
    const absent =
      rate === undefined ? [] : [rate.numerator, rate.denominator].map((id) => figures.missing(id, "base"));
    return notReported(absent, from(partOf(best, demand)), shared);
  }
  const pending = metric.pending;
  if (
    pending !== null &&
    expected !== null &&
    !atLeast(best, expected) &&
    rates.every((rate) => rate.pending === null)
  ) {
    return notReported([figures.missing(pending, "now")], from(partOf(best, expected)), {
      ...shared,
      remedy,
    });
  }
  const reached = atLeast(best, demand);
  const judged =
    expected === null && !reached
      ? withoutPace(partOf(best, demand))
      : measure(judging, { actual: best, expected: expected ?? demand, demand, lasting: false });
  return outcome({
    ...shared,
    status: judged.status,
    share: judged.share,
    working: [...shared.working, ...judged.judged],
    remedy,
    missing,
  });
}

/** What is expected now: a share of the time, or a point on the line from the base; null where time or base is not known. */
function expectedNow(
  metric: RatioMetric,
  demand: Fraction,
  base: Fraction | null,
  { pace }: Judging,
): Fraction | null {
  if (pace.stage === "acceptance") return demand;
  if (pace.share === null) return null;
  if (metric.atMidTerm !== "from-base") return multiply(pace.share, demand);
  if (base === null) return null;
  return atLeast(base, demand) ? demand : add(base, multiply(pace.share, subtract(demand, base)));
}

function expectedWorking(
  metric: RatioMetric,
  demand: Fraction,
  expected: Fraction | null,
  actual: readonly Fraction[],
  judging: Judging,
): readonly WorkingLine[] {
  const { pace } = judging;
  if (metric.atMidTerm !== "from-base" || pace.stage === "acceptance" || expected === null) {
    return pastWorking(judging, demand, expected, "%", actual);
  }
  return [
    {
      part: "expected",
      message: say("midterm.expected.line", {
        expected: percentText(expected, actual),
        demand: percentText(demand),
        above: atLeast(expected, demand),
      }),
    },
  ];
}
