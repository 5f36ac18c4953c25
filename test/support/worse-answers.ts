// Which change of an answer is for the worse: less of what is asked for, more of what it is measured against, a later
// date, no for yes. null where an answer has no worse one, or where worse and better are not the question.
import type { EvidenceCondition, EvidenceInput } from "../../src/notices/schema.ts";
import type { EvidenceValue } from "../../src/sheets/evidence.ts";
import {
  compareExact,
  exactFromNumber,
  subtractExact,
  sumExact,
  type ExactNumber,
} from "../../src/sheets/exact.ts";

const less = (value: ExactNumber, by: number): ExactNumber => {
  const rest = subtractExact(value, exactFromNumber(by));
  return rest.unscaled < 0n ? exactFromNumber(0) : rest;
};
const more = (value: ExactNumber, by: number): ExactNumber => sumExact([value, exactFromNumber(by)]);

function figure(value: EvidenceValue, change: (from: ExactNumber) => ExactNumber): EvidenceValue | null {
  return value.kind === "amount" || value.kind === "count" ? { ...value, value: change(value.value) } : null;
}

const yearsLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether two figures lie in the same step of a ratio. */
function sameStep(
  condition: Extract<EvidenceCondition, { kind: "ratio" }>,
  a: ExactNumber,
  b: ExactNumber,
): boolean {
  return condition.steps.every(
    ({ upTo }) =>
      upTo === null ||
      compareExact(a, exactFromNumber(upTo)) <= 0 === compareExact(b, exactFromNumber(upTo)) <= 0,
  );
}

export function worsen(
  condition: EvidenceCondition,
  input: EvidenceInput,
  value: EvidenceValue,
  by: number,
): EvidenceValue | null {
  switch (condition.kind) {
    case "ratio": {
      if (condition.numerator.includes(input.id)) {
        const worse = figure(value, (from) => less(from, by));
        return condition.bracketBy === input.id ? null : worse;
      }
      if (!condition.denominator.includes(input.id)) return null;
      const worse = figure(value, (from) => more(from, by));
      if (condition.bracketBy !== input.id || worse === null) return worse;
      // Over the step another percentage applies: that is no worse figure of the same question.
      const [a, b] = [value, worse].map((each) => ("value" in each ? each.value : null));
      return a && b && sameStep(condition, a, b) ? worse : null;
    }
    case "count": {
      if (condition.test !== "exactly") return figure(value, (from) => less(from, by));
      const away = (from: ExactNumber): ExactNumber =>
        compareExact(from, exactFromNumber(condition.number)) > 0 ? more(from, by) : less(from, by);
      return figure(value, away);
    }
    case "patent-routes": {
      const { abroad, relief } = condition;
      if (input.id === abroad.doubtful) return figure(value, (from) => more(from, by));
      if (input.id === relief?.isNationalLaboratory) return { kind: "yes-no", yes: false };
      if (value.kind === "date") return { kind: "date", day: yearsLater(value.day, -by) };
      return figure(value, (from) => less(from, by));
    }
    case "years-since":
      return value.kind === "date" ? { kind: "date", day: yearsLater(value.day, by) } : null;
    case "affirmed":
    case "project-with-results":
      return { kind: "yes-no", yes: false };
    case "absent":
      return { kind: "presence", found: "some", count: null };
    case "platform":
      if (value.kind === "yes-no") return { kind: "yes-no", yes: false };
      return { kind: "choice", values: ["市级及以下"] };
    case "one-of":
    case "industry-section":
      return { kind: "choice", values: ["别的"] };
    case "sales-by-kind":
      if (input.id === condition.sales) return figure(value, (from) => less(from, by));
      return input.id === condition.exemption.input ? { kind: "choice", values: [] } : null;
    case "joint-units":
    case "not-same-group":
    case "follows":
      return null;
  }
}
