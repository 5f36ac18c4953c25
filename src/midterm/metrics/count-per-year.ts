// So many in each year: a completed year counts in full and no other year makes it good (A30). Of several routes any one
// will do, another one each year if need be (A33).
import { say, type Message } from "../../messages/catalogue.ts";
import type { FigureId, MetricOf } from "../../notices/schema.ts";
import type { Slot } from "../../sheets/midterm-sheet.ts";
import {
  compare,
  divide,
  floor,
  fraction,
  least,
  most,
  multiply,
  subtract,
  sum,
  zero,
  type Fraction,
} from "../fraction.ts";
import type { Known } from "../figures.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { partOf, shortfall, tooEarly, withoutPace, type Judged } from "../measure.ts";
import {
  from,
  full,
  notReported,
  outcome,
  toBeJudged,
  type MissingFigure,
  type Outcome,
  type Range,
  type WorkingLine,
} from "../outcome.ts";
import type { ProjectYear } from "../pace.ts";
import { numberText, quantityText } from "../quantity.ts";
import { spreadOverYear } from "../what-it-takes.ts";
import { isShown, slotOfYear } from "./shared.ts";

interface Route {
  readonly figure: FigureId;
  readonly strict: boolean;
  readonly number: Fraction;
  readonly unit: string;
}

interface RouteInYear {
  readonly route: Route;
  readonly known: Known | null;
  readonly met: boolean;
  /** 0 to 1; below 1 wherever the demand is not met. */
  readonly part: Fraction;
}

interface YearResult {
  readonly year: ProjectYear;
  readonly routes: readonly RouteInYear[];
  /** null: depends on a figure that is missing. */
  readonly met: boolean | null;
  readonly share: Range;
}

/** Exactly the number where more than it is demanded is nearly all, never all. */
const nearlyAll = fraction(99, 100);

function routeIn(route: Route, slot: Slot, { figures }: Judging): RouteInYear {
  const known = figures.number(route.figure, slot);
  if (known === null) return { route, known, met: false, part: zero };
  const difference = compare(known.value, route.number);
  const met = route.strict ? difference > 0 : difference >= 0;
  const part = partOf(known.value, route.number);
  return { route, known, met, part: route.strict && !met ? least(part, nearlyAll) : part };
}

function yearResult(routes: readonly Route[], year: ProjectYear, judging: Judging): YearResult {
  const results = routes.map((route) => routeIn(route, slotOfYear(year.number), judging));
  const met = results.some((each) => each.met)
    ? true
    : results.every(({ known }) => known !== null)
      ? false
      : null;
  const low = results.map(({ part }) => part).reduce(most, zero);
  return { year, routes: results, met, share: met === null ? from(low) : { low, high: low } };
}

/** The route to show of a year: the one that comes nearest. */
const bestOf = ({ routes }: YearResult): RouteInYear | null =>
  routes.reduce<RouteInYear | null>(
    (best, each) =>
      each.known !== null && (best === null || compare(each.part, best.part) > 0) ? each : best,
    null,
  );

const missingIn = ({ routes, year }: YearResult, { figures }: Judging): readonly MissingFigure[] =>
  routes
    .filter(({ known }) => known === null)
    .map(({ route }) => figures.missing(route.figure, slotOfYear(year.number)));

const mean = (ranges: readonly Range[]): Range => {
  const by = fraction(ranges.length);
  return {
    low: divide(sum(ranges.map(({ low }) => low)), by),
    high: divide(sum(ranges.map(({ high }) => high)), by),
  };
};

export function countPerYear(metric: MetricOf<"count-per-year">, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const routes = metric.routes.map(({ figure, test, number }): Route => {
    const unit = unitOfFigure(figures.definition(figure));
    const demand = judging.demand(figure, fraction(number), unit);
    // A contract's own number is reached when it is reached; the notice's word is strict.
    return { figure, unit, number: demand.value, strict: test === "over" && demand.from === "notice" };
  });
  const results = pace.years.map((year) => yearResult(routes, year, judging));
  const complete = results.filter(({ year }) => year.state === "complete");
  return complete.length === 0 ? unjudged(results, judging) : judgedYears(complete, results, judging);
}

/** What every outcome shows: the figures of the years, the demand, and what the running year still needs. */
function shown(
  result: YearResult | undefined,
  lines: readonly YearResult[],
  judging: Judging,
): Pick<Outcome, "actual" | "expected" | "required" | "working"> {
  const best = result === undefined ? null : bestOf(result);
  const route = best?.route ?? result?.routes[0]?.route;
  const required = route === undefined ? null : { value: route.number, unit: route.unit };
  return {
    actual: best === null || best.known === null ? null : { value: best.known.value, unit: best.route.unit },
    expected: required,
    required,
    working: [
      ...lines.map((each): WorkingLine => ({ part: "actual", message: yearLine(each, judging) })),
      ...lines.slice(0, 1).map(({ routes }): WorkingLine => ({
        part: "required",
        message: say("midterm.required.per-year", {
          routes: routes.map(({ route: { number, unit, strict } }) => ({
            text: numberText(number),
            unit,
            strict,
          })),
        }),
      })),
    ],
  };
}

function yearLine({ year, routes }: YearResult, { figures }: Judging): Message {
  return say("midterm.actual.year", {
    year: year.number,
    state: year.state,
    routes: routes.map(({ route, known, met }) => ({
      label: routes.length > 1 ? figures.definition(route.figure).label : null,
      value: known === null ? null : quantityText({ value: known.value, unit: route.unit }, [route.number]),
      sign: met ? (route.strict ? ">" : "≥") : route.strict ? "≤" : "<",
      bound: quantityText({ value: route.number, unit: route.unit }),
    })),
  });
}

function judgedYears(complete: readonly YearResult[], all: readonly YearResult[], judging: Judging): Outcome {
  const { pace, clause } = judging;
  const broken = complete.filter(({ met }) => met === false);
  const unknown = complete.filter(({ met }) => met === null);
  const share = mean(complete.map((each) => each.share));
  const [worst] = [...broken].sort((a, b) => compare(a.share.low, b.share.low));
  const view = shown(
    worst ?? complete.at(-1),
    all.filter(
      (each) =>
        complete.includes(each) || (isShown(each.year) && each.routes.some(({ known }) => known !== null)),
    ),
    judging,
  );
  const missing = unknown.flatMap((each) => missingIn(each, judging));
  const ahead = nextYear(all, judging);
  if (worst !== undefined) {
    const { status, judged } = statusOfBroken(worst, judging, clause.severity === "error");
    return outcome({
      status,
      ...view,
      share: pace.judges || status === "breached" ? share : from(share.low),
      working: [...view.working, ...judged],
      remedy: [...broken.map((each) => yearIsOver(each)), ...ahead],
      missing,
    });
  }
  if (unknown.length > 0) return notReported(missing, share, view);
  const done = pace.stage === "acceptance";
  return outcome({
    ...view,
    status: done ? "achieved" : "on-track",
    share: full,
    working: [
      ...view.working,
      { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.years-so-far") },
    ],
    remedy: ahead,
  });
}

/** A year that is over and short: hard where the clause is; else a matter of tolerance. */
function statusOfBroken(
  worst: YearResult,
  judging: Judging,
  hard: boolean,
): Pick<Judged, "status" | "judged"> {
  if (hard) {
    return {
      status: "breached",
      judged: [{ part: "judged", message: say("midterm.judged.year-broken", { year: worst.year.number }) }],
    };
  }
  if (judging.pace.stage === "acceptance") {
    return {
      status: "missed",
      judged: [{ part: "judged", message: say("midterm.judged.year-broken", { year: worst.year.number }) }],
    };
  }
  return judging.pace.judges ? shortfall(worst.share.low, judging, "year") : tooEarly(worst.share.low);
}

/** A year that is over and short, by every route. */
function yearIsOver({ year, routes }: YearResult): Message {
  const known = routes.flatMap((each) => (each.known === null ? [] : [{ ...each, known: each.known }]));
  return say("midterm.takes.year-over", {
    year: year.number,
    routes: known.map(({ route: { number, unit, strict }, known: { value } }) => ({
      missing: numberText(subtract(number, value)),
      bound: numberText(number),
      value: numberText(value, [number]),
      unit,
      strict,
    })),
    cells: known.map((each) => each.known.cell),
  });
}

/** What the running year still needs, or the one that begins, by every route. */
function nextYear(all: readonly YearResult[], { pace }: Judging): readonly Message[] {
  const next = all.find(({ year }) => year.state === "running" || year.state === "ahead");
  if (next === undefined || pace.stage === "acceptance" || next.met === true) return [];
  const routes = next.routes.map(({ route: { number, unit, strict }, known }) => {
    const missing = subtract(number, known?.value ?? zero);
    return { missing: numberText(missing), unit, strict, spread: spreadOverYear(missing, next.year) };
  });
  return [
    say("midterm.takes.year", {
      year: next.year.number,
      months: routes[0]?.spread?.months ?? null,
      routes: routes.map(({ spread, ...route }) => ({ ...route, monthly: spread?.monthly ?? null })),
    }),
  ];
}

/** No year is over: the running one is shown beside its share of the time and not judged. */
function unjudged(all: readonly YearResult[], judging: Judging): Outcome {
  const { pace } = judging;
  const begun = ({ year }: YearResult): boolean => year.state === "part" && compare(year.passed, zero) > 0;
  const current = all.find(({ year }) => year.state === "running") ?? all.findLast(begun) ?? all[0];
  const view = shown(current, current === undefined ? [] : [current], judging);
  if (pace.stage === "acceptance") return toBeJudged(zero, view);
  if (current === undefined || current.routes.every(({ known }) => known === null)) {
    return notReported(current === undefined ? [] : missingIn(current, judging), undefined, view);
  }
  const { year, share, routes } = current;
  if (year.state === "unknown") {
    const { status, share: left, judged } = withoutPace(share.low);
    return outcome({ ...view, status, share: left, working: [...view.working, ...judged] });
  }
  const parts = routes.map(({ known, route }) =>
    known === null ? zero : partOf(known.value, floor(multiply(route.number, year.passed))),
  );
  const best = bestOf(current);
  const expected =
    best === null ? null : { value: floor(multiply(best.route.number, year.passed)), unit: best.route.unit };
  return outcome({
    ...view,
    expected,
    status: "on-track",
    share: from(parts.reduce(most, zero)),
    working: [
      ...view.working,
      {
        part: "judged",
        message: say("midterm.judged.year-running", {
          year: year.number,
          expected: expected === null ? "" : quantityText(expected),
        }),
      },
    ],
    remedy: nextYear(all, judging),
  });
}
