// Over which years a ratio of sums is taken: all that it names, or those since the unit was founded (A03).
import type { EvidenceConditionOf, InputId } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { inputOf, isGiven, type Answer, type Questions } from "./answers.ts";
import type { EvidenceUnit } from "./applications.ts";
import type { Settled } from "./judgement.ts";
import { unitName, yearOf } from "./names.ts";

type Ratio = EvidenceConditionOf<"ratio">;

/** The figures that are added up, and a line on why not all of them. */
export interface Years {
  readonly kind: "years";
  readonly numerator: readonly InputId[];
  readonly denominator: readonly InputId[];
  /** The date of founding, where it is asked for. */
  readonly founded: Answer<string> | null;
  readonly decidedBy: readonly Message[];
}

/** The date of founding leaves nothing to compute with, or does not agree with the figures. */
export interface NoYears {
  readonly kind: "no-years";
  readonly judgement: Settled;
}

/** Years, each once, earliest first. */
export function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Years before the founding are not asked for; a figure of such a year means that one of the two is wrong. */
export function yearsThatCount(condition: Ratio, questions: Questions, unit: EvidenceUnit): Years | NoYears {
  const { numerator, denominator, foundedOn } = condition;
  const founded = foundedOn === null ? null : questions.day(unit, foundedOn);
  const day = founded !== null && isGiven(founded) ? founded.value : null;
  const year = (id: InputId): number | null => yearOf(inputOf(questions.application, id));
  const isBefore = (id: InputId): boolean => day !== null && (year(id) ?? Infinity) < Number(day.slice(0, 4));
  const kept = (ids: readonly InputId[]): readonly InputId[] => ids.filter((id) => !isBefore(id));
  const all = [...numerator, ...denominator];
  const early = all.filter(isBefore);
  if (day === null || early.length === 0)
    return { kind: "years", numerator, denominator, founded, decidedBy: [] };

  const told = (
    key: "evidence.ratio.founded-after" | "evidence.ratio.founded-late",
    years: readonly number[],
  ) => ({
    kind: "no-years" as const,
    judgement: {
      verdict: "unknown" as const,
      also: condition.steps.map(({ clause }) => clause),
      message: say(key, { unit: unitName(unit), day, years }),
      working: [say(key, { unit: null, day, years })],
      remedy: say("evidence.remedy.correct"),
    },
  });
  const yearsOf = (ids: readonly InputId[]) => inOrder(ids.flatMap((id) => year(id) ?? []));
  const impossible = early.filter((id) => {
    const answer = questions.number(unit, id);
    return isGiven(answer) && answer.value.unscaled !== 0n;
  });
  if (impossible.length > 0) return told("evidence.ratio.founded-after", yearsOf(impossible));
  if (kept(numerator).length === 0 || kept(denominator).length === 0) {
    return told("evidence.ratio.founded-late", yearsOf(all));
  }
  return {
    kind: "years",
    numerator: kept(numerator),
    denominator: kept(denominator),
    founded,
    decidedBy: [say("evidence.ratio.years", { day, years: yearsOf(kept(all)) })],
  };
}
