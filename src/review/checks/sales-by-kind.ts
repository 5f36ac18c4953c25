// Sales at least so much, by the kind of product, unless a title exempts.
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import {
  compareExact,
  exactFromNumber,
  exactText,
  subtractExact,
  type ExactNumber,
} from "../../sheets/exact.ts";
import { sameName } from "../../sheets/text.ts";
import { answerLine, choiceWords } from "../evidence/answer-words.ts";
import { isGiven, type Answer, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { measureOf, nameOf, unitName } from "../evidence/names.ts";

type SalesByKind = EvidenceConditionOf<"sales-by-kind">;
type Step = SalesByKind["steps"][number];

/** The steps that may apply: one where the kind is known, else all of them. */
function stepsFor({ steps }: SalesByKind, kind: Answer<readonly string[]>): readonly Step[] {
  if (!isGiven(kind)) return steps;
  const own = steps.filter(({ ofKind }) => kind.value.some((value) => sameName(value, ofKind)));
  return own.length > 0 ? own : steps;
}

interface Asked {
  readonly sales: Answer<ExactNumber>;
  readonly kind: Answer<readonly string[]>;
  readonly titles: Answer<readonly string[]>;
}

function exempted(condition: SalesByKind, unit: EvidenceUnit, { titles }: Asked): Judgement {
  const { exemption } = condition;
  const isOne = (value: string): boolean => exemption.titles.some((title) => sameName(title, value));
  if (!isGiven(titles) || !titles.value.some(isOne)) return null;
  const named = { titles: choiceWords(titles.value.filter(isOne)) };
  return {
    verdict: "met",
    also: [exemption.clause],
    message: say("evidence.sales.exempt", { unit: unitName(unit), ...named }),
    working: [
      answerLine(titles, choiceWords(titles.value)),
      say("evidence.sales.exempt", { unit: null, ...named }),
    ],
  };
}

function compareLine(
  sales: { readonly text: string; readonly measure: string },
  step: Step,
  passes: boolean,
) {
  return say("evidence.sales.compare", {
    sales: sales.text,
    measure: sales.measure,
    sign: passes ? "≥" : "<",
    ofKind: step.ofKind,
    atLeast: step.atLeast,
  });
}

function judge(condition: SalesByKind, questions: Questions, unit: EvidenceUnit): Judgement {
  const asked: Asked = {
    titles: questions.words(unit, condition.exemption.input),
    kind: questions.words(unit, condition.productKind),
    sales: questions.number(unit, condition.sales),
  };
  const { sales, kind, titles } = asked;
  const exempt = exempted(condition, unit, asked);
  if (exempt !== null) return exempt;

  const steps = stepsFor(condition, kind).toSorted((a, b) => a.atLeast - b.atLeast);
  const [lowest] = steps;
  const highest = steps.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const also = condition.steps.map(({ clause }) => clause);
  const one = steps.length === 1;
  const decidedBy = [
    ...(isGiven(titles) ? [answerLine(titles, choiceWords(titles.value))] : []),
    ...(isGiven(kind) ? [answerLine(kind, choiceWords(kind.value))] : []),
  ];
  const ground = { ...(one ? { clause: lowest.clause } : { also }), decidedBy };
  if (!isGiven(sales)) return undecided([sales, kind, titles], [], ground);

  const named = { text: exactText(sales.value), measure: measureOf(sales.input) };
  const passes = ({ atLeast }: Step): boolean => compareExact(sales.value, exactFromNumber(atLeast)) >= 0;
  const lines = (shown: readonly Step[]): readonly Message[] =>
    shown.map((step) => compareLine(named, step, passes(step)));
  const told = (step: Step, all: boolean) => ({
    unit: unitName(unit),
    name: nameOf(sales.input),
    value: named.text,
    measure: named.measure,
    ofKind: all ? null : step.ofKind,
    atLeast: step.atLeast,
  });
  if (passes(highest)) {
    return {
      ...ground,
      verdict: "met",
      message: say("evidence.sales.met", told(highest, !one)),
      figure: `${named.text} ≥ ${highest.atLeast}`,
      working: lines(steps),
    };
  }
  const working = lines(steps.toReversed());
  const figure = `${named.text} < ${passes(lowest) ? highest.atLeast : lowest.atLeast}`;
  // Between the steps the kind decides; below the threshold an exemption still could.
  if (passes(lowest)) return undecided([kind, titles], lines(steps), { ...ground, figure });
  if (!isGiven(titles)) {
    const blank = undecided([titles], working, { ...ground, figure });
    if (blank !== null) return blank;
  }
  return {
    ...ground,
    verdict: "broken",
    message: say("evidence.sales.short", told(lowest, !one)),
    figure,
    working,
    remedy: say("evidence.sales.remedy", {
      more: exactText(subtractExact(exactFromNumber(lowest.atLeast), sales.value)),
      measure: named.measure,
      titles: condition.exemption.titles,
    }),
  };
}

/** The threshold of its kind reached, or exempt → met; below it and not exempt → broken; kind or title open → open. */
export const salesByKind = evidenceCheck("sales-by-kind", judge);
