// A share of one sum in another, at least so many per cent; which percentage, a further figure may decide (A03–A05).
// Sums over the years, never a mean of yearly ratios; compared exactly.
import { reading } from "../../notices/registry.ts";
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import {
  compareExact,
  divideExact,
  exactFromNumber,
  exactText,
  multiplyExact,
  shiftExact,
  subtractExact,
  sumExact,
  type ExactNumber,
} from "../../sheets/exact.ts";
import type { FigureTable } from "../finding.ts";
import { inputOf, isGiven, missingOf, type Answer, type Given, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { figureTable } from "../evidence/figure-table.ts";
import { isUndecided, undecided, type Judgement, type Settled } from "../evidence/judgement.ts";
import {
  commonName,
  measureOf,
  missingName,
  nameOf,
  unitName,
  yearOf,
  type Name,
} from "../evidence/names.ts";
import { comparePercent, percentText } from "../evidence/percent.ts";
import { inOrder, yearsThatCount, type Years } from "../evidence/ratio-years.ts";

type Ratio = EvidenceConditionOf<"ratio">;
/** `over` is the bound of the step before. */
type Step = Ratio["steps"][number] & { readonly over: number | null };
type Figure = Given<ExactNumber>;

const otherYears = reading("A04");
const one = exactFromNumber(1);

/** One side of a ratio: figures added up. */
interface Sum {
  readonly name: Name;
  readonly total: ExactNumber;
  readonly measure: string;
}

/** Both sides, and how they are shown: as a table of years, else a line for each. */
interface Sums {
  readonly numerator: Sum;
  readonly denominator: Sum;
  readonly shown: Shown;
}

interface Shown {
  readonly figures: FigureTable | null;
  readonly decidedBy: readonly Message[];
  readonly working: readonly Message[];
}

function sumOf({ application }: Questions, figures: readonly Figure[]): Sum {
  const inputs = figures.map(({ input }) => input);
  return {
    name: commonName(
      application,
      inputs.map(({ id }) => id),
    ),
    total: sumExact(figures.map(({ value }) => value)),
    measure: inputs[0] === undefined ? "" : measureOf(inputs[0]),
  };
}

function sumLine(questions: Questions, figures: readonly Figure[]): Message {
  const { name, total, measure } = sumOf(questions, figures);
  const parts = figures.map(({ input, value }) => ({ name: nameOf(input), value: exactText(value) }));
  return say("evidence.sum", { name, parts, total: exactText(total), measure });
}

function sumsOf(
  questions: Questions,
  numerator: readonly Figure[],
  denominator: readonly Figure[],
  decidedBy: readonly Message[],
): Sums {
  const figures = figureTable(questions.application, [numerator, denominator]);
  const lines = figures === null ? [sumLine(questions, numerator), sumLine(questions, denominator)] : [];
  return {
    numerator: sumOf(questions, numerator),
    denominator: sumOf(questions, denominator),
    shown: { figures, decidedBy, working: lines },
  };
}

function stepsOf({ steps }: Ratio): readonly Step[] {
  return steps.map((step, at) => ({ ...step, over: steps[at - 1]?.upTo ?? null }));
}

const boundsOf = ({ over, upTo, atLeastPercent }: Step) => ({ over, upTo, atLeast: atLeastPercent });

/** How much more of the numerator makes the ratio pass, rounded up where it has more decimals than money has. */
function shortfall({ numerator, denominator }: Sums, atLeast: number): Message {
  const wanted = shiftExact(multiplyExact(denominator.total, exactFromNumber(atLeast)), 2);
  const { name, measure, total } = numerator;
  const places = measure === "万元" ? 2 : 0;
  return say("evidence.ratio.short", {
    numerator: name,
    more: exactText(divideExact(subtractExact(wanted, total), one, places, "up")),
    measure,
    denominator: exactText(denominator.total),
    atLeast,
    wanted: exactText(wanted),
  });
}

function decided(unit: EvidenceUnit, sums: Sums, step: Step, decidedBy: readonly Message[]): Settled {
  const { numerator, denominator, shown } = sums;
  const atLeast = step.atLeastPercent;
  const passes = comparePercent(numerator.total, denominator.total, atLeast) >= 0;
  const sign = passes ? "≥" : "<";
  const { text: percent, exact } = percentText(numerator.total, denominator.total, [atLeast]);
  const names = { numerator: numerator.name, denominator: denominator.name };
  const told = { unit: unitName(unit), ...names, percent, atLeast };
  const compared = say("evidence.ratio.compare", {
    numerator: exactText(numerator.total),
    denominator: exactText(denominator.total),
    percent,
    exact,
    sign,
    atLeast,
  });
  const shared = {
    clause: step.clause,
    figure: `${percent}% ${sign} ${atLeast}%`,
    figures: shown.figures,
    decidedBy: [...shown.decidedBy, ...decidedBy],
    working: [...shown.working, compared],
  };
  if (passes) return { ...shared, verdict: "met", message: say("evidence.ratio.met", told) };
  return {
    ...shared,
    verdict: "broken",
    message: say("evidence.ratio.broken", told),
    remedy: shortfall(sums, atLeast),
  };
}

/** Which step applies is not known: decided where the hardest is passed or the easiest failed, else open. */
function bounded(condition: Ratio, unit: EvidenceUnit, sums: Sums, bracket: Answer<ExactNumber>): Judgement {
  const { figures, decidedBy, working } = sums.shown;
  const steps = stepsOf(condition);
  const [lowest, ...higher] = steps.toSorted((a, b) => a.atLeastPercent - b.atLeastPercent);
  if (lowest === undefined) return null;
  const highest = higher.at(-1) ?? lowest;
  const name = nameOf(bracket.input);
  const open = say("evidence.ratio.steps", { name, steps: steps.map(boundsOf) });
  const ground = { clause: condition.clause, also: steps.map(({ clause }) => clause) };
  const [hard, easy] = [highest, lowest].map((step) => decided(unit, sums, step, [open]));
  if (hard?.verdict === "met") return { ...hard, ...ground };
  if (easy?.verdict === "broken") return { ...easy, ...ground };
  const [numerator, denominator] = [sums.numerator.total, sums.denominator.total];
  const [low, high] = [lowest.atLeastPercent, highest.atLeastPercent];
  const { text: percent, exact } = percentText(numerator, denominator, [low, high]);
  const between = say("evidence.ratio.between", {
    numerator: exactText(numerator),
    denominator: exactText(denominator),
    percent,
    exact,
    low,
    high,
  });
  const figure = `${low}% ≤ ${percent}% < ${high}%`;
  return undecided([bracket], [...working, between], {
    ...ground,
    figure,
    figures,
    decidedBy: [...decidedBy, open],
  });
}

/** The ratio against the step that `bracket` chooses; null where there is one step only. */
function judgeSums(
  condition: Ratio,
  unit: EvidenceUnit,
  sums: Sums,
  bracket: Answer<ExactNumber> | null,
): Judgement {
  const names = { numerator: sums.numerator.name, denominator: sums.denominator.name };
  if (sums.denominator.total.unscaled === 0n) {
    return {
      verdict: "unknown",
      also: condition.steps.map(({ clause }) => clause),
      message: say("evidence.ratio.zero", { unit: unitName(unit), ...names }),
      ...sums.shown,
      working: [...sums.shown.working, say("evidence.ratio.zero", { unit: null, ...names })],
      remedy: say("evidence.remedy.correct"),
    };
  }
  const steps = stepsOf(condition);
  if (bracket !== null && !isGiven(bracket)) return bounded(condition, unit, sums, bracket);
  const isBelow = (upTo: number): boolean =>
    bracket === null || compareExact(bracket.value, exactFromNumber(upTo)) <= 0;
  const step = steps.find(({ upTo }) => upTo === null || isBelow(upTo));
  if (step === undefined) return null;
  const chosen =
    bracket === null
      ? []
      : [
          say("evidence.ratio.step", {
            name: nameOf(bracket.input),
            value: exactText(bracket.value),
            measure: measureOf(bracket.input),
            step: boundsOf(step),
          }),
        ];
  return decided(unit, sums, step, chosen);
}

interface Sides {
  readonly numerator: readonly Answer<ExactNumber>[];
  readonly denominator: readonly Answer<ExactNumber>[];
}

/**
 * Where only figures of the last year are missing and the year before the first is there: the same over the earlier
 * years, as a trial and never a verdict (A04). The step goes by the latest year that it has.
 */
function trial(condition: Ratio, questions: Questions, unit: EvidenceUnit, sides: Sides): Judgement {
  const { fallback, bracketBy, denominator } = condition;
  const all = [...sides.numerator, ...sides.denominator];
  const years = inOrder(all.flatMap(({ input }) => yearOf(input) ?? []));
  const [first, last] = [years[0], years.at(-1)];
  if (fallback === null || first === undefined || first === last) return null;
  const isLast = ({ input }: Answer<unknown>): boolean => yearOf(input) === last;
  const earlier = [fallback.numerator, fallback.denominator].map((id) => inputOf(questions.application, id));
  if (!missingOf(all).every(isLast) || earlier.some((input) => yearOf(input) !== first - 1)) return null;
  const [above, below] = earlier.map(({ id }, side) => [
    questions.number(unit, id),
    ...(side === 0 ? sides.numerator : sides.denominator).filter((answer) => !isLast(answer)),
  ]);
  if (above === undefined || below === undefined) return null;
  const figures = [...above, ...below].filter(isGiven);
  if (figures.length < above.length + below.length) return null;
  const sums = sumsOf(questions, figures.slice(0, above.length), figures.slice(above.length), []);
  const bracket = bracketBy !== null && denominator.includes(bracketBy) ? (figures.at(-1) ?? null) : null;
  const result = judgeSums(condition, unit, sums, bracket);
  if (result === null || isUndecided(result) || typeof result.figure !== "string") return null;
  const { figures: table = null, decidedBy = [], working } = result;
  return undecided(all, working, {
    figures: table,
    decidedBy,
    reading: otherYears,
    also: condition.steps.map(({ clause }) => clause),
    message: say("evidence.ratio.trial", {
      unit: unitName(unit),
      inputs: missingOf(all).map((missing) => missingName(missing, unit)),
      years: inOrder(figures.flatMap(({ input }) => yearOf(input) ?? [])),
      figure: result.figure,
    }),
  });
}

/** Where a year before the last one is wholly blank, the unit may not have been there yet: the date of founding tells. */
function foundingThatDecides({ founded }: Years, all: readonly Answer<ExactNumber>[]) {
  const given = new Set(all.filter(isGiven).map(({ input }) => yearOf(input)));
  const years = inOrder(all.flatMap(({ input }) => yearOf(input) ?? []));
  const isBlank = years.slice(0, -1).some((year) => !given.has(year));
  return isBlank && founded !== null && !isGiven(founded) ? [founded] : [];
}

function judge(condition: Ratio, questions: Questions, unit: EvidenceUnit): Judgement {
  const years = yearsThatCount(condition, questions, unit);
  if (years.kind === "no-years") return years.judgement;
  const sides: Sides = {
    numerator: years.numerator.map((id) => questions.number(unit, id)),
    denominator: years.denominator.map((id) => questions.number(unit, id)),
  };
  const all = [...sides.numerator, ...sides.denominator];
  const [above, below] = [sides.numerator.filter(isGiven), sides.denominator.filter(isGiven)];
  if (above.length < sides.numerator.length || below.length < sides.denominator.length) {
    const figures = figureTable(questions.application, [sides.numerator, sides.denominator]);
    const known = figures === null ? all.filter(isGiven).map((each) => sumLine(questions, [each])) : [];
    const also = condition.steps.map(({ clause }) => clause);
    const more = { also, figures, decidedBy: years.decidedBy };
    return (
      trial(condition, questions, unit, sides) ??
      undecided([...all, ...foundingThatDecides(years, all)], known, more)
    );
  }
  const bracket = condition.bracketBy === null ? null : questions.number(unit, condition.bracketBy);
  return judgeSums(condition, unit, sumsOf(questions, above, below, years.decidedBy), bracket);
}

/** At least the percentage of its step → met; less → broken; a missing year, or a sum of 0 → to be verified. */
export const ratio = evidenceCheck("ratio", judge);
