// Whether conditions and the columns they look at fit together: a ratio needs amounts, an answer must be on the list.
import { say } from "../../messages/catalogue.ts";
import { inputsOf, type EvidenceCondition, type EvidenceInput } from "./evidence.ts";
import type { FaultPath, ReferenceFault } from "./reference-fault.ts";
import type { InputId } from "./words.ts";

/** What kind each input of the condition must be. */
function kindsNeeded(
  condition: EvidenceCondition,
): readonly (readonly [InputId | null, EvidenceInput["kind"]])[] {
  const all = (ids: readonly InputId[], kind: EvidenceInput["kind"]) => ids.map((id) => [id, kind] as const);
  switch (condition.kind) {
    case "ratio": {
      const { numerator, denominator, bracketBy, foundedOn, fallback } = condition;
      return [
        ...all([...numerator, ...denominator], "amount"),
        [bracketBy, "amount"],
        [fallback?.numerator ?? null, "amount"],
        [fallback?.denominator ?? null, "amount"],
        [foundedOn, "date"],
      ];
    }
    case "count":
      return all(condition.of, "count");
    case "patent-routes": {
      const { patents, inventions, abroad, relief } = condition;
      return [
        ...all([patents.input, inventions.input, abroad.input], "count"),
        [abroad.doubtful, "count"],
        [relief?.isNationalLaboratory ?? null, "yes-no"],
        [relief?.runningSince ?? null, "date"],
      ];
    }
    case "affirmed":
      return all(condition.of, "yes-no");
    case "one-of":
    case "industry-section":
      return [[condition.input, "choice"]];
    case "absent":
      return [[condition.input, "presence"]];
    case "project-with-results":
      return all(inputsOf(condition), "yes-no");
    case "platform":
      return [...all([condition.level, condition.platformKind], "choice"), [condition.related, "yes-no"]];
    case "years-since":
      return all(inputsOf(condition), "date");
    case "sales-by-kind":
      return [
        [condition.sales, "amount"],
        ...all([condition.productKind, condition.exemption.input], "choice"),
      ];
    case "not-same-group":
      return [[condition.group, "text"]];
    case "joint-units":
    case "follows":
      return [];
  }
}

/** Answers that the condition names, each with the input that must offer it. */
function answersNamed(condition: EvidenceCondition): readonly (readonly [InputId, readonly string[]])[] {
  switch (condition.kind) {
    case "one-of":
      return [[condition.input, [...condition.meets, ...condition.doubtful.map(({ value }) => value)]]];
    case "industry-section":
      return [[condition.input, condition.sections]];
    case "platform":
      return [
        [condition.level, [...condition.levels, ...condition.doubtfulLevels]],
        [condition.platformKind, condition.kinds],
      ];
    case "sales-by-kind":
      return [
        [condition.productKind, condition.steps.map(({ ofKind }) => ofKind)],
        [condition.exemption.input, condition.exemption.titles],
      ];
    case "ratio":
    case "count":
    case "patent-routes":
    case "affirmed":
    case "absent":
    case "project-with-results":
    case "years-since":
    case "joint-units":
    case "not-same-group":
    case "follows":
      return [];
  }
}

/** Where a condition looks at a column that is not there or of another kind, or names an answer that it does not offer. */
export function* conditionFaults(
  condition: EvidenceCondition,
  inputs: readonly EvidenceInput[],
  path: FaultPath,
): Generator<ReferenceFault> {
  const known = new Map(inputs.map((input) => [input.id, input]));
  for (const id of inputsOf(condition)) {
    if (!known.has(id)) yield { path, told: say("notice-file.no-input", { id }) };
  }
  for (const [id, kind] of kindsNeeded(condition)) {
    const input = id === null ? undefined : known.get(id);
    if (input !== undefined && input.kind !== kind) {
      yield { path, told: say("notice-file.input-kind", { header: input.header, kind }) };
    }
  }
  for (const [id, answers] of answersNamed(condition)) {
    const input = known.get(id);
    if (input?.kind !== "choice") continue;
    const offered = new Set(input.choices.map(({ value }) => value));
    for (const answer of answers) {
      if (!offered.has(answer)) {
        yield { path, told: say("notice-file.no-choice", { header: input.header, answer }) };
      }
    }
  }
}
