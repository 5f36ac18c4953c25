// A number of things, added up over several figures: at least, over (strictly), or exactly so many (A01).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import {
  compareExact,
  divideExact,
  exactFromNumber,
  exactText,
  subtractExact,
  sumExact,
  type ExactNumber,
} from "../../sheets/exact.ts";
import { isGiven, missingOf, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { commonName, measureOf, nameOf, unitName } from "../evidence/names.ts";

type Count = EvidenceConditionOf<"count">;

/** Whether the total passes; null while figures that are still missing could change it: they only add to it. */
function passes({ test, number }: Count, total: ExactNumber, complete: boolean): boolean | null {
  const against = compareExact(total, exactFromNumber(number));
  switch (test) {
    case "at-least":
      return against >= 0 ? true : complete ? false : null;
    case "over":
      return against > 0 ? true : complete ? false : null;
    case "exactly":
      if (against > 0) return false;
      return complete ? against === 0 : null;
  }
}

function signOf({ test, number }: Count, total: ExactNumber, met: boolean): "<" | "≤" | "=" | "≥" | ">" {
  const against = compareExact(total, exactFromNumber(number));
  switch (test) {
    case "at-least":
      return met ? "≥" : "<";
    case "over":
      return met ? ">" : "≤";
    case "exactly":
      return against === 0 ? "=" : against < 0 ? "<" : ">";
  }
}

/** How many more, or fewer, it takes; whole things only. */
function changeNeeded({ test, number }: Count, total: ExactNumber): { more: boolean; by: string } {
  const wanted = exactFromNumber(test === "over" ? number + 1 : number);
  const more = compareExact(total, wanted) < 0;
  const difference = more ? subtractExact(wanted, total) : subtractExact(total, wanted);
  // Over 30 from 30.5 takes one more thing, not half a one.
  return { more, by: exactText(divideExact(difference, exactFromNumber(1), 0, "up")) };
}

function judge(condition: Count, questions: Questions, unit: EvidenceUnit): Judgement {
  const answers = condition.of.map((id) => questions.number(unit, id));
  const given = answers.filter(isGiven);
  const [first] = given;
  if (first === undefined) return undecided(answers, []);
  const total = sumExact(given.map(({ value }) => value));
  const measure = measureOf(first.input);
  const sum = say("evidence.sum", {
    name: commonName(
      questions.application,
      given.map(({ input }) => input.id),
    ),
    parts: given.map(({ input, value }) => ({ name: nameOf(input), value: exactText(value) })),
    total: exactText(total),
    measure,
  });
  const met = passes(condition, total, missingOf(answers).length === 0);
  if (met === null) return undecided(answers, [sum]);
  const { test, number } = condition;
  const sign = signOf(condition, total, met);
  const name = commonName(questions.application, condition.of);
  const counted = { name, total: exactText(total), measure, number };
  const { more, by } = changeNeeded(condition, total);
  return {
    verdict: met ? "met" : "broken",
    message: say("evidence.count", { unit: unitName(unit), ...counted, test, met }),
    figure: `${counted.total} ${sign} ${number}`,
    working: [...(given.length > 1 ? [sum] : []), say("evidence.count.compare", { ...counted, sign })],
    ...(met ? {} : { remedy: say("evidence.count.remedy", { more, by, measure }) }),
  };
}

/** The test passed → met; not passed with all figures there → broken; open while a missing figure could decide. */
export const count = evidenceCheck("count", judge);
