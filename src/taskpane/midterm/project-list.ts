// All projects as the pane lists them: by programme, flagged first, then ranked; filtered by the states of their targets. Pure.
import { atLeast, compare } from "../../midterm/fraction.ts";
import { ranked, worstTarget } from "../../midterm/midterm.ts";
import type { MissingFigure, Status } from "../../midterm/outcome.ts";
import type { ProjectScore, TargetScore } from "../../midterm/project.ts";
import type { Notice, Programme } from "../../notices/schema.ts";
import { statusCounts } from "../../report/score-words.ts";
import type { ProjectKey } from "./reading.ts";

/** States that need somebody, the gravest first: those are named, counted and filtered by. */
export const attention = [
  "breached",
  "missed",
  "far-behind",
  "behind",
  "not-computable",
  "not-reported",
  "to-be-judged",
] as const satisfies readonly Status[];
export type Attention = (typeof attention)[number];

/** What is well; named only where nothing needs somebody. */
const well = ["achieved", "on-track"] as const satisfies readonly Status[];

export interface ScoredProject {
  readonly key: ProjectKey;
  readonly score: ProjectScore;
}

/** From the best place that is still possible to the worst, among so many. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

export interface ListedProject extends ScoredProject {
  /** States to be named with their numbers. */
  readonly states: readonly (readonly [Status, number])[];
  /** null for what is flagged: it is not in the contest. */
  readonly rank: Rank | null;
  readonly worst: TargetScore | null;
  readonly missing: readonly MissingFigure[];
}

export interface ProjectGroup {
  /** "2025 operation-centre" */
  readonly key: string;
  readonly notice: Notice;
  readonly programme: Programme;
  readonly projects: readonly ListedProject[];
}

/** Targets of all projects by state. */
export function stateTotals(projects: readonly ScoredProject[]): ReadonlyMap<Status, number> {
  const totals = new Map<Status, number>();
  for (const { score } of projects) {
    for (const [status, count] of statusCounts(score)) totals.set(status, (totals.get(status) ?? 0) + count);
  }
  return totals;
}

/** The programmes of the projects, in the order in which they come. */
export function groupKeyOf({ notice, programme }: ProjectScore): string {
  return `${notice.year} ${programme.id}`;
}

/** Groups of the projects that have a target in one of the states; all of them where none is asked for. */
export function projectGroups(
  projects: readonly ScoredProject[],
  states: readonly Status[],
): readonly ProjectGroup[] {
  const groups = new Map<string, ScoredProject[]>();
  for (const each of projects) {
    const key = groupKeyOf(each.score);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].flatMap(([key, members]): ProjectGroup[] => {
    const [first] = members;
    const listed = inOrder(members).map((each) => listedOf(each, members));
    const kept = listed.filter(({ score }) => isKept(score, states));
    if (first === undefined || kept.length === 0) return [];
    return [{ key, notice: first.score.notice, programme: first.score.programme, projects: kept }];
  });
}

/** Flagged ones first, then from the best to the worst. */
function inOrder(members: readonly ScoredProject[]): readonly ScoredProject[] {
  const order = ranked(members.map(({ score }) => score));
  return [...members].sort(
    (a, b) =>
      Number(b.score.flagged) - Number(a.score.flagged) || order.indexOf(a.score) - order.indexOf(b.score),
  );
}

function isKept(score: ProjectScore, states: readonly Status[]): boolean {
  if (states.length === 0) return true;
  const counts = statusCounts(score);
  return states.some((state) => (counts.get(state) ?? 0) > 0);
}

function listedOf(each: ScoredProject, members: readonly ScoredProject[]): ListedProject {
  const counts = statusCounts(each.score);
  const named = (states: readonly Status[]): readonly (readonly [Status, number])[] =>
    states.flatMap((state) => {
      const count = counts.get(state) ?? 0;
      return count === 0 ? [] : [[state, count] as const];
    });
  const open = named(attention);
  return {
    ...each,
    states: open.length > 0 ? open : named(well),
    rank: each.score.flagged ? null : rankOf(each.score, members),
    worst: worstTarget(each.score),
    missing: missingOf(each.score),
  };
}

/** Every project that is certainly better stands before; every one that may be better could. */
function rankOf(own: ProjectScore, members: readonly ScoredProject[]): Rank {
  const others = members.map(({ score }) => score).filter((score) => score !== own && !score.flagged);
  const better = others.filter(({ score }) => compare(score.low, own.score.high) > 0).length;
  const maybe = others.filter(({ score }) => !atLeast(own.score.low, score.high)).length;
  return { from: better + 1, to: maybe + 1, of: others.length + 1 };
}

/** Figures without which a target cannot be judged, each cell once. */
export function missingOf({ targets }: ProjectScore): readonly MissingFigure[] {
  const missing = targets.filter(({ status }) => status === "not-reported").flatMap((each) => each.missing);
  return missing.filter(
    (each, at) => each.cell === null || missing.findIndex(({ cell }) => cell === each.cell) === at,
  );
}
