// 国民经济行业门类: sections that count as industry; what a unit of another section does is for a person to see (A44).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import { sameName } from "../../sheets/text.ts";
import { answerLine, choiceWords, compareLine } from "../evidence/answer-words.ts";
import { isMissing, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type IndustrySection = EvidenceConditionOf<"industry-section">;

function judge({ input, sections }: IndustrySection, questions: Questions, unit: EvidenceUnit): Judgement {
  const answer = questions.words(unit, input);
  if (isMissing(answer)) return undecided([answer], []);
  const words = choiceWords(answer.value);
  const met = answer.value.some((value) => sections.some((section) => sameName(section, value)));
  const told = { unit: unitName(unit), name: nameOf(answer.input), answer: words };
  const shared = {
    figure: say("evidence.words", { words }),
    working: [
      answerLine(answer, words),
      compareLine(
        words,
        sections.map((section) => choiceWords([section])),
        met,
      ),
    ],
  };
  return met
    ? { ...shared, verdict: "met", message: say("evidence.answer.met", told) }
    : {
        ...shared,
        verdict: "unknown",
        message: say("evidence.answer.doubtful", told),
        remedy: say("evidence.remedy.person"),
      };
}

/** One of the sections → met; any other → for a person, never an error. */
export const industrySection = evidenceCheck("industry-section", judge);
