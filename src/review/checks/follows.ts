// Deemed met where other conditions are met. Otherwise it says nothing: a person is asked in the checklist.
import type { ClauseId, EvidenceConditionOf } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import type { Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceConditionsOf } from "../evidence/clauses.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { judgeCondition } from "../evidence-checks.ts";
import type { Judgement } from "../evidence/judgement.ts";
import { bindsUnit, isComplete, unitsJudged } from "../evidence/units-judged.ts";

type Follows = EvidenceConditionOf<"follows">;

/** Whether every condition on this clause is met by all units that it binds; a clause without a condition is not. */
function isMet(clause: ClauseId, per: Follows["per"], questions: Questions, unit: EvidenceUnit): boolean {
  const { application } = questions;
  const conditions = evidenceConditionsOf(application.programme).filter((each) => each.clause === clause);
  return (
    conditions.length > 0 &&
    conditions.every((condition) => {
      const units = per === "applicant" ? [unit] : unitsJudged(condition, application);
      return units.every((each) => {
        const binds = bindsUnit(condition, each);
        if (binds !== true) return binds === false;
        return judgeCondition(condition, questions, each)?.verdict === "met";
      });
    })
  );
}

function judge({ from, per }: Follows, questions: Questions, unit: EvidenceUnit): Judgement {
  const { application } = questions;
  if (per === "project" && !isComplete(application)) return null;
  if (!from.every((clause) => isMet(clause, per, questions, unit))) return null;
  const clauses = from.length;
  return {
    verdict: "met",
    message: say("evidence.follows.met", { clauses }),
    working: [say("evidence.follows.met", { clauses })],
  };
}

/** All sources met → met; otherwise nothing: never a finding. */
export const follows = evidenceCheck("follows", judge);
