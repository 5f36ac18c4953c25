// A project or core development under way, and what goes with it: (A or B) and C (A50).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import { answerLine, yesOrNo } from "../evidence/answer-words.ts";
import { isGiven, type Answer, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement, type Settled } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type ProjectWithResults = EvidenceConditionOf<"project-with-results">;
type YesNo = Answer<boolean>;

const isYes = (answer: YesNo): boolean => isGiven(answer) && answer.value;
const isNo = (answer: YesNo): boolean => isGiven(answer) && !answer.value;

function judge(condition: ProjectWithResults, questions: Questions, unit: EvidenceUnit): Judgement {
  const project = questions.yesNo(unit, condition.project);
  const development = questions.yesNo(unit, condition.development);
  const required = condition.required.map((id) => questions.yesNo(unit, id));
  const all = [project, development, ...required];
  const lines = all.filter(isGiven).map((answer) => answerLine(answer, yesOrNo(answer.value)));
  const lacking = required.filter(isNo);
  const either = isYes(project) || isYes(development);
  const names = {
    project: nameOf(project.input),
    development: nameOf(development.input),
    required: required.map(({ input }) => nameOf(input)),
  };
  const compared = say("evidence.project.compare", {
    ...names,
    either: either ? true : isNo(project) && isNo(development) ? false : null,
    lacking: lacking.map(({ input }) => nameOf(input)),
  });
  const told = { unit: unitName(unit), ...names, lacking: lacking.map(({ input }) => nameOf(input)) };
  const settle = (parts: Pick<Settled, "verdict" | "message" | "remedy">): Settled => ({
    ...parts,
    working: [...lines, compared],
  });

  if (either && required.every(isYes)) {
    return settle({ verdict: "met", message: say("evidence.project.met", told) });
  }
  if (isNo(project) && isNo(development)) {
    return settle({
      verdict: "broken",
      message: say("evidence.project.neither", told),
      remedy: say("evidence.remedy.correct"),
    });
  }
  // Without a project of the state, what goes with the development is asked for, whether or not it goes on.
  if (isNo(project) && lacking.length > 0) {
    return settle({
      verdict: "broken",
      message: say("evidence.project.lacking", told),
      remedy: say("evidence.affirmed.remedy", { names: told.lacking, need: "all" }),
    });
  }
  if (isYes(project) && lacking.length > 0) {
    return settle({
      verdict: "unknown",
      message: say("evidence.project.doubtful", told),
      remedy: say("evidence.remedy.person"),
    });
  }
  const missing = all.filter((answer) => !isGiven(answer));
  // With a project of the state, whether development goes on decides nothing.
  const deciding = isYes(project) ? missing.filter((answer) => answer !== development) : missing;
  return undecided(deciding, lines);
}

/** Project or development, with all that is required → met; a project without it → for a person; else broken. */
export const projectWithResults = evidenceCheck("project-with-results", judge);
