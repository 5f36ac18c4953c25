// A research platform of national or provincial level in the field; some applicants are exempt from it (A11).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { sameName } from "../../sheets/text.ts";
import { answerLine, choiceWords, compareLine, yesOrNo } from "../evidence/answer-words.ts";
import { isGiven, type Answer, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName, type Name } from "../evidence/names.ts";
import { isOneOf } from "../evidence/units-judged.ts";

type Platform = EvidenceConditionOf<"platform">;
type Standing = "good" | "bad" | "doubtful" | "missing";

/** One of the three things a platform has to be, with the line that shows whether it is. */
interface Part {
  readonly answer: Answer<unknown>;
  readonly words: Name;
  readonly standing: Standing;
  readonly working: readonly Message[];
}

const among = (values: readonly string[], list: readonly string[]): boolean =>
  values.some((value) => list.some((each) => sameName(each, value)));

function partOf(
  answer: Answer<readonly string[]>,
  good: readonly string[],
  other: (values: readonly string[]) => Standing,
): Part {
  const words = choiceWords(isGiven(answer) ? answer.value : []);
  if (!isGiven(answer)) return { answer, words, standing: "missing", working: [] };
  const standing = among(answer.value, good) ? "good" : other(answer.value);
  const wanted = good.map((each) => choiceWords([each]));
  return {
    answer,
    words,
    standing,
    working: [answerLine(answer, words), compareLine(words, wanted, standing === "good")],
  };
}

function partsOf(condition: Platform, questions: Questions, unit: EvidenceUnit): readonly Part[] {
  const level = questions.words(unit, condition.level);
  const kind = questions.words(unit, condition.platformKind);
  const related = questions.yesNo(unit, condition.related);
  const isRelated = isGiven(related) && related.value;
  return [
    partOf(level, condition.levels, (values) =>
      among(values, condition.doubtfulLevels) ? "doubtful" : "bad",
    ),
    // “等研发平台” leaves other names open; without any platform there is none.
    partOf(kind, condition.kinds, (values) =>
      values.length === 0 || among(values, ["无"]) ? "bad" : "doubtful",
    ),
    {
      answer: related,
      words: yesOrNo(isRelated),
      standing: isGiven(related) ? (isRelated ? "good" : "bad") : "missing",
      working: isGiven(related)
        ? [
            answerLine(related, yesOrNo(isRelated)),
            compareLine(yesOrNo(isRelated), [yesOrNo(true)], isRelated),
          ]
        : [],
    },
  ];
}

function judge(condition: Platform, questions: Questions, unit: EvidenceUnit): Judgement {
  const [applicant] = unit.classes;
  if (applicant !== undefined && isOneOf(unit, condition.exempt) === true) {
    const told = { applicant };
    return {
      verdict: "met",
      message: say("evidence.platform.exempt", { unit: unitName(unit), ...told }),
      working: [say("evidence.platform.exempt", { unit: null, ...told })],
    };
  }
  const parts = partsOf(condition, questions, unit);
  const of = (standing: Standing): readonly Part[] => parts.filter((part) => part.standing === standing);
  const [bad] = of("bad");
  const [doubtful] = of("doubtful");
  // What decides is told last.
  const deciding = bad ?? doubtful;
  const working = [
    ...parts.filter((part) => part !== deciding),
    ...(deciding === undefined ? [] : [deciding]),
  ].flatMap((part) => part.working);
  const told = (part: Part) => ({
    unit: unitName(unit),
    name: nameOf(part.answer.input),
    answer: part.words,
  });
  if (bad !== undefined) {
    return {
      verdict: "broken",
      message: say("evidence.answer.broken", told(bad)),
      figure: say("evidence.words", { words: bad.words }),
      working,
      remedy: say("evidence.remedy.correct"),
    };
  }
  const missing = of("missing").map(({ answer }) => answer);
  if (missing.length > 0) return undecided(missing, working);
  if (doubtful !== undefined) {
    return {
      verdict: "unknown",
      message: say("evidence.answer.doubtful", told(doubtful)),
      figure: say("evidence.words", { words: doubtful.words }),
      working,
      remedy: say("evidence.remedy.person"),
    };
  }
  return {
    verdict: "met",
    message: say("evidence.platform.met", {
      unit: unitName(unit),
      level: parts[0]?.words ?? choiceWords([]),
      kind: parts[1]?.words ?? choiceWords([]),
    }),
    working,
  };
}

/** National or provincial, of a printed kind, in the field → met; another kind or level of ministries → for a person. */
export const platform = evidenceCheck("platform", judge);
