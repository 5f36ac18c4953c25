// No two of the units that apply together under one controller (A22). What decides is what was filled in; names that
// begin alike are only a reason to look.
import type { EvidenceConditionOf } from "../../notices/schema.ts";
import { say, type Message } from "../../messages/catalogue.ts";
import { isGiven, isMissing, type Answer, type Questions } from "../evidence/answers.ts";
import type { EvidenceUnit } from "../evidence/applications.ts";
import { controllersOf, groupStanding } from "../evidence/controllers.ts";
import { evidenceCheck } from "../evidence/evidence-check.ts";
import { undecided, type Judgement } from "../evidence/judgement.ts";
import { isComplete } from "../evidence/units-judged.ts";
import { partsOf } from "../ledger/name-likeness.ts";
import { quoted } from "../quote.ts";

type NotSameGroup = EvidenceConditionOf<"not-same-group">;

interface Member {
  readonly unit: EvidenceUnit;
  readonly group: Answer<readonly string[]>;
}
type Pair = readonly [Member, Member];

function pairsOf(members: readonly Member[]): readonly Pair[] {
  return members.flatMap((left, at) => members.slice(at + 1).map((right): Pair => [left, right]));
}

function controllers({ unit, group }: Member) {
  return { unit: unit.name, ...controllersOf(unit.name, isGiven(group) ? group.value : []) };
}

const standingOf = ([left, right]: Pair) => groupStanding(controllers(left), controllers(right));

const shortestPrefix = 2;

/** Names that begin alike beside region and legal form, one of whose groups is not known. */
function beginAlike([left, right]: Pair): boolean {
  if (isGiven(left.group) && isGiven(right.group)) return false;
  const [a, b] = [left, right].map(({ unit }) => [...partsOf(unit.name).core.slice(0, shortestPrefix)]);
  return a?.length === shortestPrefix && a.join("") === b?.join("");
}

const pairWords = ([left, right]: Pair) => ({
  left: quoted(left.unit.name, 40),
  right: quoted(right.unit.name, 40),
});
const groupWords = ({ group, unit }: Member): string =>
  isGiven(group) ? quoted(group.value.join("、"), 40) : quoted(unit.name, 40);

function groupLine({ unit, group }: Member): readonly Message[] {
  if (!isGiven(group)) return [];
  return [
    say("evidence.group.line", { unit: quoted(unit.name, 40), group: quoted(group.value.join("、"), 40) }),
  ];
}

function judge({ group }: NotSameGroup, questions: Questions): Judgement {
  const { application } = questions;
  const members = [application.lead, ...application.participants].map((unit): Member => ({
    unit,
    group: questions.words(unit, group),
  }));
  const pairs = pairsOf(members);
  const lines = members.flatMap(groupLine);
  const same = pairs.filter((pair) => standingOf(pair) === "same");
  const [first] = same;
  if (first !== undefined) {
    return {
      verdict: "broken",
      message: say("evidence.group.same", { pairs: same.map(pairWords) }),
      figure: say("evidence.group.figure", { pairs: same.length }),
      working: [
        ...lines,
        ...same.map((pair) =>
          say("evidence.group.compare", {
            ...pairWords(pair),
            leftGroup: groupWords(pair[0]),
            rightGroup: groupWords(pair[1]),
            same: true,
          }),
        ),
      ],
      remedy: say("evidence.remedy.correct"),
    };
  }
  const missing = members.map((member) => member.group).filter(isMissing);
  if (missing.length > 0) {
    const alike = pairs.filter(beginAlike).map(pairWords);
    const hint = alike.length === 0 ? [] : [say("evidence.group.alike", { pairs: alike })];
    return undecided(missing, [...lines, ...hint], alike.length === 0 ? {} : { message: hint[0] ?? null });
  }
  const doubtful = pairs.flatMap((pair) => {
    const why = standingOf(pair);
    return why === null || why === "same" ? [] : [{ ...pairWords(pair), why }];
  });
  if (doubtful.length > 0) {
    return {
      verdict: "unknown",
      message: say("evidence.group.doubtful", { pairs: doubtful }),
      working: [...lines, say("evidence.group.doubtful", { pairs: doubtful })],
      remedy: say("evidence.remedy.person"),
    };
  }
  // Whom the application is with, is not all known: told by the check of how many there are.
  if (!isComplete(application)) return null;
  return {
    verdict: "met",
    message: say("evidence.group.met", { units: members.length }),
    working: [
      ...lines,
      ...pairs.map((pair) =>
        say("evidence.group.compare", {
          ...pairWords(pair),
          leftGroup: groupWords(pair[0]),
          rightGroup: groupWords(pair[1]),
          same: false,
        }),
      ),
    ],
  };
}

/** Any two under one controller → broken; all given and different → met; one missing, or in doubt → to be verified. */
export const notSameGroup = evidenceCheck("not-same-group", judge);
