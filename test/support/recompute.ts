// The verdict that a working leads to, from the figures of its lines alone: written apart from the checks, with plain
// fractions of integers.
import type { catalogue, Message, MessageKey } from "../../src/messages/catalogue.ts";
import type { Entry } from "../../src/messages/define.ts";
import type { EvidenceCondition } from "../../src/notices/schema.ts";
import type { Settled } from "../../src/review/evidence/judgement.ts";

type Verdict = Settled["verdict"];

/** A decimal text as an integer of millionths: exact for what the tests generate. */
function millionths(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  if (fraction.length > 6) throw new Error(`More than six decimals: ${text}`);
  return BigInt(whole + fraction.padEnd(6, "0"));
}

const whole = (number: number): bigint => BigInt(number) * 1_000_000n;

function signOf(left: bigint, right: bigint): "<" | "=" | ">" {
  return left < right ? "<" : left > right ? ">" : "=";
}

/** Whether a printed sign holds for two figures. */
function holds(left: bigint, sign: string, right: bigint): boolean {
  const actual = signOf(left, right);
  switch (sign) {
    case "≥":
      return actual !== "<";
    case "≤":
      return actual !== ">";
    default:
      return actual === sign;
  }
}

function insist(true_: boolean, what: string): void {
  if (!true_) throw new Error(`A line of the working is wrong: ${what}`);
}

type ParametersOf<K extends MessageKey> = (typeof catalogue)[K] extends Entry<infer P> ? P : never;
/** What lines of a kind say about the verdict; null for those that only lead up to it. Wrong lines throw. */
type Readers = {
  readonly [K in MessageKey]?: (parameters: ParametersOf<K>, condition: EvidenceCondition) => Verdict | null;
};

const readers: Readers = {
  "evidence.sum": ({ parts, total }) => {
    const sum = parts.reduce((all, { value }) => all + millionths(value), 0n);
    insist(parts.length === 0 || sum === millionths(total), "sum");
    return null;
  },
  "evidence.ratio.step": ({ value, step }) => {
    if (step.over !== null) insist(millionths(value) > whole(step.over), "over the step before");
    if (step.upTo !== null) insist(millionths(value) <= whole(step.upTo), "within the step");
    return null;
  },
  "evidence.ratio.compare": ({ numerator, denominator, sign, atLeast, percent }) => {
    insist(holds(millionths(numerator) * 100n, sign, millionths(denominator) * BigInt(atLeast)), "ratio");
    // What is shown lies on the same side.
    const places = percent.split(".")[1]?.length ?? 0;
    insist(holds(BigInt(percent.replace(".", "")), sign, BigInt(atLeast) * 10n ** BigInt(places)), "percent");
    return sign === "≥" ? "met" : "broken";
  },
  "evidence.ratio.zero": () => "unknown",
  "evidence.ratio.founded-after": () => "unknown",
  "evidence.ratio.founded-late": () => "unknown",
  "evidence.count.compare": ({ total, sign, number }, condition) => {
    insist(holds(millionths(total), sign, whole(number)), "count");
    if (condition.kind === "count" && condition.test === "exactly") return sign === "=" ? "met" : "broken";
    return sign === "≥" || sign === ">" ? "met" : "broken";
  },
  "evidence.patents.offset": ({ value, abroadValue, countsAs, total, sign, number }) => {
    const sum = millionths(value ?? "0") + millionths(abroadValue ?? "0") * BigInt(countsAs);
    insist(sum === millionths(total), "offset");
    insist(holds(sum, sign, whole(number)), "offset against the number");
    return sign === "≥" ? "met" : "broken";
  },
  "evidence.patents.sure": ({ total, number }) => {
    insist(millionths(total) < whole(number), "without the doubtful ones");
    return "unknown";
  },
  "evidence.patents.with-abroad": ({ together, abroad, number }) => {
    insist(millionths(together) >= whole(number), "with those abroad");
    insist(millionths(together) - millionths(abroad) < whole(number), "without those abroad");
    return "unknown";
  },
  "evidence.years.route": ({ name, full, sign, on }, condition) => {
    insist(sign === "≤" ? full <= on : full > on, `date of ${name.zh}`);
    if (condition.kind === "patent-routes") return "unknown";
    if (sign === "≤") return "met";
    // Of several routes the one that decides may be for a person.
    return condition.kind === "years-since" && condition.routes.length > 1 ? null : "broken";
  },
  "evidence.answer.compare": ({ answer, wanted, same }) => {
    const answers = [answer.zh, ...answer.zh.split("、")];
    insist(answers.some((each) => wanted.some(({ zh }) => zh === each)) === same, "answer");
    return same ? "met" : null;
  },
  "evidence.affirmed.compare": ({ affirmed, sign, needed }) => {
    insist(holds(BigInt(affirmed), sign, BigInt(needed)), "affirmed");
    return sign === "≥" ? "met" : "broken";
  },
  "evidence.project.compare": ({ either, lacking }) => {
    if (lacking.length > 0) return null;
    return either === true ? "met" : "broken";
  },
  "evidence.sales.compare": ({ sales, sign, atLeast }) => {
    insist(holds(millionths(sales), sign, whole(atLeast)), "sales");
    return sign === "≥" ? "met" : "broken";
  },
  "evidence.sales.exempt": () => "met",
  "evidence.platform.exempt": () => "met",
};

function saidBy(condition: EvidenceCondition, { key, parameters }: Message): Verdict | null {
  const reader = readers[key] as ((parameters: unknown, of: EvidenceCondition) => Verdict | null) | undefined;
  return reader?.(parameters, condition) ?? null;
}

/**
 * The verdict by the last line that decides. Where that line leaves broken or to a person open, the judgement's own
 * verdict is taken, but never one that passes.
 */
export function recomputed(condition: EvidenceCondition, { working, verdict }: Settled): Verdict {
  const said = working.map((line) => saidBy(condition, line));
  const last = said.at(-1);
  if (last === undefined) throw new Error("No working");
  return last ?? (verdict === "met" ? "broken" : verdict);
}
