// Something that must not be there: serious dishonesty, abnormal applications, accidents (A43, A45).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import { answerLine, choiceWords, compareLine, typedWords } from "../evidence/answer-words.ts";
import { isMissing, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type Absent = EvidenceConditionOf<"absent">;

function judge({ input }: Absent, questions: Questions, unit: EvidenceUnit): Judgement {
  const answer = questions.presence(unit, input);
  if (isMissing(answer)) return undecided([answer], []);
  const { found } = answer.value;
  const none = choiceWords([]);
  const words = found === "none" ? none : typedWords(answer);
  const told = { unit: unitName(unit), name: nameOf(answer.input), answer: words };
  const shared = {
    figure: say("evidence.words", { words }),
    working: [answerLine(answer, words), compareLine(words, [none], found === "none")],
  };
  switch (found) {
    case "none":
      return { ...shared, verdict: "met", message: say("evidence.answer.met", told) };
    case "some":
      return {
        ...shared,
        verdict: "broken",
        message: say("evidence.answer.broken", told),
        remedy: say("evidence.absent.remedy"),
      };
    // What was put right no longer counts for certain, but nobody said that it never did.
    case "settled":
      return {
        ...shared,
        verdict: "unknown",
        message: say("evidence.answer.doubtful", told),
        remedy: say("evidence.remedy.person"),
      };
  }
}

/** None → met; some → broken; some that were put right → for a person. */
export const absent = evidenceCheck("absent", judge);
