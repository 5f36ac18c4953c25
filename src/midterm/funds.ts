// Where the guide ties later money to the mid-term evaluation (2024 五（三）): when it may be held, and what the result says.
import { say } from "../messages/catalogue.ts";
import { clauseOf, reading } from "../notices/registry.ts";
import type { ClauseId, Notice, ReadingId } from "../notices/schema.ts";
import type { ReportedProject } from "../sheets/midterm-sheet.ts";
import { dayBefore, monthsLater } from "./calendar.ts";
import type { MidtermFinding } from "./finding.ts";
import { atLeast, fraction, type Fraction } from "./fraction.ts";
import type { Range } from "./outcome.ts";
import type { Pace } from "./pace.ts";
import type { Settings } from "./settings.ts";

/**
 * "not-yet": the year is not over. "may": at least 中 whatever is still missing. "hold": below 中 in any case, or a zero
 * target broken. "open": depends on what is missing. The bar of 中 is ours; the guide only says 根据评估情况.
 */
export type FundsAdvice = "not-yet" | "may" | "hold" | "open";

export interface Funds {
  readonly clause: ClauseId;
  readonly rule: ClauseId;
  readonly reading: ReadingId;
  /** The first day on which the evaluation may be held; null without a start date. */
  readonly from: string | null;
  readonly advice: FundsAdvice;
}

const convention = reading("A42");

/** null where the guide says nothing of the kind, and at acceptance. */
export function fundsOf(
  notice: Notice,
  pace: Pace,
  score: Range,
  flagged: boolean,
  { grades }: Settings,
): Funds | null {
  const rule = notice.midTerm;
  if (rule === null || pace.stage === "acceptance") return null;
  return {
    clause: rule.laterFunds,
    rule: rule.clause,
    reading: convention,
    // A year is over on the day before the corresponding one, as the pace counts it.
    from: pace.start === null ? null : dayBefore(monthsLater(pace.start, rule.afterMonths)),
    advice: adviceOf(fraction(rule.afterMonths), pace.passed, score, flagged, grades.fair),
  };
}

function adviceOf(
  months: Fraction,
  passed: Fraction | null,
  score: Range,
  flagged: boolean,
  fair: Fraction,
): FundsAdvice {
  if (passed === null) return "open";
  if (!atLeast(passed, months)) return "not-yet";
  if (flagged || !atLeast(score.high, fair)) return "hold";
  return atLeast(score.low, fair) ? "may" : "open";
}

/** The guide lets the mid-term evaluation begin only after a full year (2024 五（三）). */
export function fundsFindings(
  notice: Notice,
  pace: Pace,
  funds: Funds | null,
  place: Pick<MidtermFinding, "file" | "sheet" | "row">,
  { check }: ReportedProject,
): readonly MidtermFinding[] {
  if (funds?.advice !== "not-yet" || funds.from === null || pace.check === null) return [];
  const clause = clauseOf(notice, funds.rule);
  return [
    {
      ...place,
      clause: clause.id,
      reading: null,
      severity: clause.severity,
      verdict: "broken",
      cells: check.cell === null ? [] : [check.cell],
      message: say("midterm.funds.too-early", { check: pace.check, from: funds.from }),
      remedy: say("midterm.funds.too-early.remedy", { from: funds.from }),
    },
  ];
}
