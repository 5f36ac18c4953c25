// What a condition is about, in a few words, by the figures it looks at: for headers of lists.
import type { ClauseId, EvidenceCondition, InputId, Notice, Programme } from "../../notices/schema.ts";
import { inputsOf } from "../../notices/schema/evidence.ts";
import { evidenceConditionsOf } from "./clauses.ts";
import { commonName, type Name } from "./names.ts";

/** The clause of the condition itself, or of one of its steps, which then says how much it asks for. */
function stepOf(condition: EvidenceCondition, clause: ClauseId): { readonly percent: number | null } | null {
  if (condition.clause === clause) return { percent: null };
  if (condition.kind !== "ratio") return null;
  const step = condition.steps.find((each) => each.clause === clause);
  return step === undefined ? null : { percent: step.atLeastPercent };
}

/** The figures that name the condition. */
function namingInputs(condition: EvidenceCondition): readonly InputId[] {
  switch (condition.kind) {
    case "count":
    case "affirmed":
      return condition.of;
    case "patent-routes":
      return [condition.patents.input];
    case "sales-by-kind":
      return [condition.sales];
    case "ratio":
    case "one-of":
    case "absent":
    case "project-with-results":
    case "platform":
    case "years-since":
    case "not-same-group":
    case "industry-section":
    case "joint-units":
    case "follows":
      return inputsOf(condition).slice(0, 1);
  }
}

function nameOfCondition(programme: Programme, condition: EvidenceCondition, percent: number | null) {
  const form = programme.evidence;
  if (form === null) return null;
  const name = (ids: readonly InputId[]): Name => commonName({ form, programme }, ids);
  if (condition.kind === "ratio") {
    const [top, bottom] = [name(condition.numerator), name(condition.denominator)];
    const [zh, en] = percent === null ? ["", ""] : [`（不低于${percent}%）`, ` (at least ${percent}%)`];
    return { zh: `${top.zh}占${bottom.zh}的比例${zh}`, en: `${top.en} as a share of ${bottom.en}${en}` };
  }
  const ids = namingInputs(condition);
  return ids.length === 0 ? null : name(ids);
}

/** The name of the condition that a clause prints; null where no condition on an evidence sheet has this clause. */
export function conditionName({ programmes }: Notice, clause: ClauseId): Name | null {
  for (const programme of programmes) {
    for (const condition of evidenceConditionsOf(programme)) {
      const step = stepOf(condition, clause);
      const name = step === null ? null : nameOfCondition(programme, condition, step.percent);
      if (name !== null) return name;
    }
  }
  return null;
}
