// A unit with another provincial IP plan project that is running, or whose final payment is open, may not apply (A18).
import { reading } from "../../notices/registry.ts";
import { say } from "../../messages/catalogue.ts";
import type { LedgerProject, ProjectLedger } from "../../sheets/project-ledger.ts";
import type { Check, CheckContext, ReviewRow } from "../check.ts";
import { doubtsOf, exclusionCheck, isCertain, type Hit, type Rule } from "../ledger/exclusion-check.ts";
import { inSameField, ledHitsOfProgramme, matchFact } from "../ledger/led-before.ts";
import { projectsOf, unitOf } from "../ledger/ledger-index.ts";
import {
  allOf,
  isLed,
  isOfCategory,
  isOfLevel,
  isRunningOrUnpaid,
  type Fact,
} from "../ledger/project-facts.ts";

type OngoingRule = Rule<"ongoing-other-project">;

/** A participant is 承担 only by some readings: a warning, never an error. */
function roleFact(project: LedgerProject): Fact {
  const led = isLed(project);
  return led === "no" ? "partner" : led;
}

/**
 * A project of this round: not one of the same programme (it is this very application), and in another programme not
 * yet 正在承担. A project without a year is judged by its status.
 */
function roundFact({ exclusion }: OngoingRule, year: number, project: LedgerProject): Fact {
  if (project.year === null || project.year < year) return "yes";
  if (project.year > year) return "no";
  return isOfCategory(project, exclusion.ownCategory) === "yes" ? "no" : "same-year";
}

/** Another college's project of the same programme does not bar a university for certain. */
function collegeFact({ exclusion }: OngoingRule, row: ReviewRow, project: LedgerProject): Fact {
  if (row.applicant.applicant !== "university") return "yes";
  const own = isOfCategory(project, exclusion.ownCategory);
  if (own === "no") return "yes";
  if (own !== "yes") return own;
  return inSameField(row, project) === "yes" ? "yes" : "other-college";
}

function runningHits(
  context: CheckContext,
  ledger: ProjectLedger,
  rule: OngoingRule,
  row: ReviewRow,
): readonly Hit[] {
  return projectsOf(ledger, unitOf(row)).flatMap(({ project, by }): Hit[] => {
    const { holds, doubts } = allOf([
      isOfLevel(project, [rule.exclusion.level]),
      isRunningOrUnpaid(project),
      roleFact(project),
      roundFact(rule, context.notice.year, project),
      collegeFact(rule, row, project),
      matchFact(by),
    ]);
    return holds ? [{ project, doubts }] : [];
  });
}

/** Running → error; participant, another college, similar name, open final payment not stated → to be verified. */
export const ongoingOtherProject: Check = exclusionCheck({
  id: "ongoing-other-project",
  kind: "ongoing-other-project",
  reading: reading("A18"),
  joint: { as: "ongoing-other-project", partners: true },
  concerns: () => true,
  judge: (context, ledger, rule, row) => {
    const running = runningHits(context, ledger, rule, row);
    if (running.length === 0) return { kind: "met" };
    // A project that already bars as one led before is told there (A53), unless only here it bars for certain.
    const led = ledHitsOfProgramme(context, ledger, rule.programme, row);
    const told = (hit: Hit): boolean =>
      led.some((each) => each.project === hit.project && (isCertain(each) || !isCertain(hit)));
    const hits = running.filter((hit) => !told(hit));
    return hits.length === 0 ? { kind: "not-concerned" } : { kind: "hit", hits, also: [] };
  },
  tell: (_rule, _row, hits) => {
    const [certain] = hits.filter(isCertain);
    return {
      message:
        certain === undefined
          ? say("ledger.ongoing.unverified", { doubts: doubtsOf(hits) })
          : say("ledger.ongoing", { unpaid: certain.project.acceptance === "accepted", count: hits.length }),
    };
  },
});
