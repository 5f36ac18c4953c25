// The targets of one project as the guide groups them, and every target across projects, what fails most widely first. Pure.
import { compare, divide, fraction } from "../../midterm/fraction.ts";
import type { Status } from "../../midterm/outcome.ts";
import type { ProjectScore, TargetScore } from "../../midterm/project.ts";
import type { Clause, Notice, Programme, Target } from "../../notices/schema.ts";
import { sectionPath } from "../../report/notice-order.ts";
import { attention, groupKeyOf, type ScoredProject } from "./project-list.ts";

/** Targets under one number of the guide: "附件4 四（二）1". `kind` "breached" gathers what can never be made good. */
export interface TargetGroup {
  readonly kind: "breached" | "target" | "quantified-task";
  readonly locator: string | null;
  readonly targets: readonly TargetScore[];
}

/** The locator without its last number in brackets: "附件4 四（二）1（2）" is under "附件4 四（二）1". */
function above(locator: string): string {
  const last = sectionPath(locator).at(-1);
  return last === undefined || !/^（\d+）$/u.test(last.printed)
    ? locator
    : locator.slice(0, locator.lastIndexOf(last.printed));
}

/**
 * Under which number each target is grouped: under the one above its own, where the guide has several of those, else under
 * its own.
 */
function locatorsOf(targets: readonly TargetScore[]): (clause: Clause) => string {
  const uppers = new Set(targets.map(({ clause }) => above(clause.locator)));
  return uppers.size > 1 ? ({ locator }) => above(locator) : ({ locator }) => locator;
}

/** Groups in the order of the notice: broken zero targets, targets, then the tasks that have a number. */
export function targetGroups({ targets }: ProjectScore): readonly TargetGroup[] {
  const breached = targets.filter(({ status }) => status === "breached");
  const rest = targets.filter(({ status }) => status !== "breached");
  const scored = rest.filter(({ target }) => target.kind === "target");
  const tasks = rest.filter(({ target }) => target.kind === "quantified-task");
  const locatorOf = locatorsOf(scored);
  const groups = new Map<string, TargetScore[]>();
  for (const each of scored) {
    const locator = locatorOf(each.clause);
    groups.set(locator, [...(groups.get(locator) ?? []), each]);
  }
  return [
    ...(breached.length === 0 ? [] : [{ kind: "breached", locator: null, targets: breached } as const]),
    ...[...groups].map(([locator, own]) => ({ kind: "target", locator, targets: own }) as const),
    ...(tasks.length === 0 ? [] : [{ kind: "quantified-task", locator: null, targets: tasks } as const]),
  ];
}

/** How one project stands with a target. */
export interface TargetStanding extends ScoredProject {
  readonly target: TargetScore;
}

/** One target across the projects that it binds. */
export interface TargetAcross {
  readonly target: Target;
  readonly clause: Clause;
  /** The worst first. */
  readonly standings: readonly TargetStanding[];
  /** Projects in which it is broken, missed or behind. */
  readonly failing: number;
  /** Projects in which that cannot be told. */
  readonly open: number;
}

export interface TargetsOfProgramme {
  readonly key: string;
  readonly notice: Notice;
  readonly programme: Programme;
  readonly targets: readonly TargetAcross[];
}

const failing: readonly Status[] = ["breached", "missed", "far-behind", "behind"];
const open: readonly Status[] = ["not-computable", "not-reported", "to-be-judged"];
const gravity: readonly Status[] = [...attention, "on-track", "achieved"];

/** By programme: targets and tasks with a number, from those that fail in most projects on. */
export function targetsAcross(projects: readonly ScoredProject[]): readonly TargetsOfProgramme[] {
  const groups = new Map<string, ScoredProject[]>();
  for (const each of projects) {
    const key = groupKeyOf(each.score);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { notice, programme } = first.score;
    return [{ key, notice, programme, targets: acrossOf(members) }];
  });
}

function acrossOf(members: readonly ScoredProject[]): readonly TargetAcross[] {
  const standings = new Map<string, TargetStanding[]>();
  for (const each of members) {
    for (const target of each.score.targets) {
      const own = { ...each, target };
      standings.set(target.clause.id, [...(standings.get(target.clause.id) ?? []), own]);
    }
  }
  const across = [...standings.values()].flatMap((own): TargetAcross[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { target, clause } = first.target;
    const count = (states: readonly Status[]): number =>
      own.filter((each) => states.includes(each.target.status)).length;
    const sorted = [...own].sort(
      (a, b) =>
        gravity.indexOf(a.target.status) - gravity.indexOf(b.target.status) ||
        compare(a.target.share.low, b.target.share.low),
    );
    return [{ target, clause, standings: sorted, failing: count(failing), open: count(open) }];
  });
  const part = (count: number, of: readonly TargetStanding[]) => divide(fraction(count), fraction(of.length));
  return across.sort(
    (a, b) =>
      Number(a.target.kind !== "target") - Number(b.target.kind !== "target") ||
      compare(part(b.failing, b.standings), part(a.failing, a.standings)) ||
      compare(part(b.open, b.standings), part(a.open, a.standings)),
  );
}

/** Whether a reviewer's grade decides the target, or has decided it. */
export function isGradable({ forReviewer, working }: TargetScore): boolean {
  return forReviewer || working.some(({ message }) => message.key === "midterm.review.graded");
}
