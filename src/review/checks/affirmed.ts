// Questions answered by yes or no: all of them, or any one.
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import { answerLine, compareLine, yesOrNo } from "../evidence/answer-words.ts";
import { isGiven, missingOf, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type Affirmed = EvidenceConditionOf<"affirmed">;

function judge({ of, need }: Affirmed, questions: Questions, unit: EvidenceUnit): Judgement {
  const answers = of.map((id) => questions.yesNo(unit, id));
  const given = answers.filter(isGiven);
  const affirmed = given.filter(({ value }) => value);
  const denied = given.filter(({ value }) => !value);
  const lines = given.map((answer) => answerLine(answer, yesOrNo(answer.value)));
  // One “no” breaks all of them and one “yes” is any of them, whatever is still missing.
  const settled = need === "all" ? denied.length > 0 : affirmed.length > 0;
  if (!settled && (missingOf(answers).length > 0 || given.length === 0)) return undecided(answers, lines);
  const met = need === "all" ? denied.length === 0 : affirmed.length > 0;
  const decisive = met ? affirmed : denied;
  const names = decisive.map(({ input }) => nameOf(input));
  const told = { unit: unitName(unit), names, answer: yesOrNo(met) };
  const comparison =
    of.length === 1
      ? compareLine(yesOrNo(met), [yesOrNo(true)], met)
      : say("evidence.affirmed.compare", {
          affirmed: affirmed.length,
          sign: met ? "≥" : "<",
          needed: need === "all" ? of.length : 1,
        });
  return {
    verdict: met ? "met" : "broken",
    message: say("evidence.affirmed", told),
    figure: say("evidence.affirmed.figure", { affirmed: affirmed.length, of: of.length }),
    working: [...lines, comparison],
    ...(met ? {} : { remedy: say("evidence.affirmed.remedy", { names, need }) }),
  };
}

/** Enough answers of yes → met; no more possible → broken; open while a missing answer could decide. */
export const affirmed = evidenceCheck("affirmed", judge);
