// An answer out of a list: some meet the clause, some leave it to a person, and the others do what the clause says.
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import { sameName } from "../../sheets/text.ts";
import { answerLine, choiceWords, compareLine } from "../evidence/answer-words.ts";
import { isMissing, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type OneOf = EvidenceConditionOf<"one-of">;

function judge(condition: OneOf, questions: Questions, unit: EvidenceUnit): Judgement {
  const answer = questions.words(unit, condition.input);
  if (isMissing(answer)) return undecided([answer], []);
  const { value: values } = answer;
  const among = (list: readonly string[]): boolean =>
    values.some((value) => list.some((each) => sameName(each, value)));
  const met = among(condition.meets);
  const doubt = condition.doubtful.find(({ value }) => among([value]));
  if (!met && doubt === undefined && condition.otherwise === "nothing") return null;
  const words = choiceWords(values);
  const told = { unit: unitName(unit), name: nameOf(answer.input), answer: words };
  const shared = {
    figure: say("evidence.words", { words }),
    working: [
      answerLine(answer, words),
      compareLine(
        words,
        condition.meets.map((each) => choiceWords([each])),
        met,
      ),
    ],
  };
  if (met) return { ...shared, verdict: "met", message: say("evidence.answer.met", told) };
  if (doubt === undefined && condition.otherwise === "broken") {
    return {
      ...shared,
      verdict: "broken",
      message: say("evidence.answer.broken", told),
      remedy: say("evidence.remedy.correct"),
    };
  }
  return {
    ...shared,
    verdict: "unknown",
    message:
      doubt === undefined
        ? say("evidence.answer.doubtful", told)
        : say("evidence.answer.why", { ...told, why: doubt.why }),
    remedy: say("evidence.remedy.person"),
  };
}

/** A listed answer → met; a doubtful one → for a person; any other as the condition says. */
export const oneOf = evidenceCheck("one-of", judge);
