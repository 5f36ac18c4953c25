// A date that lies at least so many full years back; of several routes the better one counts (A02, A44).
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { isGiven, isMissing, type Given, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { daysBetween, fullYears, monthsAfter } from "../evidence/full-years.ts";
import { undecided, waitingFor, type Judgement } from "../evidence/judgement.ts";
import { nameOf, unitName } from "../evidence/names.ts";

type YearsSince = EvidenceConditionOf<"years-since">;

interface Route {
  readonly answer: Given<string>;
  readonly ifShort: YearsSince["routes"][number]["ifShort"];
  /** The day on which the years are full. */
  readonly full: string;
  readonly passes: boolean;
}

const ranks = (route: Route): number => (route.passes ? 0 : route.ifShort === "doubtful" ? 1 : 2);

/** The better of two routes, and of two alike the longer one. */
function byWorth(left: Route, right: Route): number {
  return ranks(left) - ranks(right) || (left.full < right.full ? -1 : 1);
}

function lineOf({ years, on }: YearsSince, { answer, full, passes }: Route): Message {
  const name = nameOf(answer.input);
  return say("evidence.years.route", { name, day: answer.value, years, full, sign: passes ? "≤" : ">", on });
}

/** Within so many months of the boundary on either side. */
function isNear({ on, noteWithinMonths: months }: YearsSince, { full }: Route): boolean {
  return months > 0 && monthsAfter(full, -months) <= on && on <= monthsAfter(full, months);
}

function judge(condition: YearsSince, questions: Questions, unit: EvidenceUnit): Judgement {
  const { years, on } = condition;
  const answers = condition.routes.map(({ input, ifShort }) => ({
    answer: questions.day(unit, input),
    ifShort,
  }));
  const routes = answers.flatMap(({ answer, ifShort }): readonly Route[] => {
    if (!isGiven(answer)) return [];
    const full = fullYears(answer.value, years);
    return [{ answer, ifShort, full, passes: full <= on }];
  });
  const [best, ...others] = routes.toSorted(byWorth);
  const missing = answers.map(({ answer }) => answer).filter(isMissing);
  if (best === undefined) return undecided(missing, []);
  const lines = [...others.map((route) => lineOf(condition, route)), lineOf(condition, best)];
  // A route left blank is not there; one that cannot be read may be the better one.
  const open = missing.filter(({ why }) => why !== "not-given");
  if (!best.passes && open.length > 0) return waitingFor(open, lines);

  const near = isNear(condition, best);
  const told = { unit: unitName(unit), name: nameOf(best.answer.input), day: best.answer.value, on, years };
  const note = near ? [say("evidence.years.near", { years, months: condition.noteWithinMonths })] : [];
  const shared = { figure: `${best.full} ${best.passes ? "≤" : ">"} ${on}`, working: [...note, ...lines] };
  if (best.passes) {
    return {
      ...shared,
      verdict: "met",
      message: near ? say("evidence.years.met-near", told) : say("evidence.years.met", told),
      noted: near,
      ...(near ? { remedy: say("evidence.years.near.remedy") } : {}),
    };
  }
  const remedy = say("evidence.years.remedy", { full: best.full, years, days: daysBetween(on, best.full) });
  return best.ifShort === "broken"
    ? { ...shared, verdict: "broken", message: say("evidence.years.short", told), remedy }
    : { ...shared, verdict: "unknown", message: say("evidence.years.doubtful", told), remedy };
}

/** Exactly so many years pass; short → broken or for a person, by the better route; near the boundary a note. */
export const yearsSince = evidenceCheck("years-since", judge);
