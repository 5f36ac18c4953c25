// The words of a mid-term score that every report shares: status, grade, score, pace, working, what is missing, conventions.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { figureNameText } from "../messages/figure-names.ts";
import { compare, one, rounded, subtract, zero, type Fraction } from "../midterm/fraction.ts";
import { statuses, type Status, type WorkingLine } from "../midterm/outcome.ts";
import { numberText, percentText, pointsText } from "../midterm/quantity.ts";
import type { ProjectScore, TargetScore } from "../midterm/project.ts";
import { monthsText } from "../midterm/what-it-takes.ts";
import { readingOf } from "../notices/registry.ts";

export const statusText = (status: Status, locale: Locale): string =>
  textOf(say("midterm.status", { status }), locale);

/** "中", "中–优", 待定, 不合格. */
export const gradeText = ({ grade: { low, high }, flagged }: ProjectScore, locale: Locale): string =>
  textOf(say("midterm.grade", { low, high, flagged }), locale);

/** Points are never shown on the other side of a grade's bound. */
export function boundsOf({ settings: { grades } }: ProjectScore): readonly Fraction[] {
  return [grades.excellent, grades.good, grades.fair];
}

/** "61.4–91.4 分" */
export function scoreText(score: ProjectScore, locale: Locale): string {
  const bounds = boundsOf(score);
  const { low, high } = score.score;
  return textOf(
    say("midterm.report.score", { low: pointsText(low, bounds), high: pointsText(high, bounds) }),
    locale,
  );
}

/** "实施 12 / 24 个月" */
export function paceText({ pace }: ProjectScore, locale: Locale): string {
  return textOf(
    say("midterm.report.pace", {
      passed: pace.passed === null ? null : monthsText(pace.passed),
      months: monthsText(pace.months),
      acceptance: pace.stage === "acceptance",
    }),
    locale,
  );
}

/** Targets by status, without the quantified tasks; statuses that do not occur are 0. */
export function statusCounts({ targets }: ProjectScore): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]));
  for (const { target, status } of targets) {
    if (target.kind === "target") counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** "已达标 2 · 滞后 1": the statuses that occur. */
export function countsText(score: ProjectScore, locale: Locale): string {
  return [...statusCounts(score)]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${statusText(status, locale)} ${count}`)
    .join(" · ");
}

/** What is still open of the score, and why; null where nothing is. */
export function openText(score: ProjectScore, locale: Locale): string | null {
  const { low, high } = score.score;
  if (compare(low, high) === 0) return null;
  const counted = score.targets.filter(({ max }) => max !== null && compare(max, zero) > 0);
  const of = (status: Status): number => counted.filter((each) => each.status === status).length;
  return textOf(
    say("midterm.report.open", {
      // The difference of the two as they are shown.
      points: pointsText(subtract(rounded(high, 1), rounded(low, 1))),
      reported: counted.filter(lacksFigures).length,
      judged: of("to-be-judged"),
      computed: of("not-computable"),
    }),
    locale,
  );
}

/** "6.73 / 7.69 分", or 不计分. */
export function targetPointsText({ points, max }: TargetScore, locale: Locale): string {
  if (points === null || max === null || compare(max, zero) === 0) {
    return textOf(say("midterm.report.no-points"), locale);
  }
  return textOf(
    say("midterm.report.points", {
      low: numberText(points.low, [max]),
      high: numberText(points.high, [max]),
      max: numberText(max, [points.low, points.high]),
    }),
    locale,
  );
}

export type WorkingPart = WorkingLine["part"];
export const workingParts = ["actual", "expected", "required", "judged", "points"] as const;

/** The label of a part of the working: 实际, 应达, 要求, 判断, 得分. */
export const partLabel = (part: WorkingPart, locale: Locale): string =>
  textOf(say(`midterm.report.part.${part}`), locale);

/** The lines of one part of the working. */
export function linesOfPart({ working }: TargetScore, part: WorkingPart, locale: Locale): readonly string[] {
  return working.filter((line) => line.part === part).map(({ message }) => textOf(message, locale));
}

/** "实际：累计 6 场次", line by line. */
export function workingText(target: TargetScore, locale: Locale): readonly string[] {
  const colon = locale === "zh-CN" ? "：" : ": ";
  return target.working.map(
    ({ part, message }) => `${partLabel(part, locale)}${colon}${textOf(message, locale)}`,
  );
}

/** Whether figures are missing that the points depend on: a year that is short does not make up for one that is not told. */
const lacksFigures = ({ status, missing, share }: TargetScore): boolean =>
  status === "not-reported" || (missing.length > 0 && compare(share.low, share.high) < 0);

/** Figures that nobody reported, each with the cell to fill. */
export function missingText({ targets }: ProjectScore, locale: Locale): readonly string[] {
  const lines = targets.filter(lacksFigures).flatMap(({ missing }) =>
    missing.map(({ name, cell }) => {
      const at = cell === null ? "" : locale === "zh-CN" ? `（${cell}）` : ` (${cell})`;
      return `${figureNameText(name, locale)}${at}`;
    }),
  );
  return [...new Set(lines)];
}

/** Readings of ours that a target rests on, as sentences. */
export function readingTexts({ target }: TargetScore, locale: Locale): readonly string[] {
  return target.readings.map((id) => {
    const { zh, en } = readingOf(id);
    return `${id} ${locale === "zh-CN" ? zh : en}`;
  });
}

/** The conventions by which a project was scored, as they are set. */
export function conventionMessages({ settings, equalWeights, pace }: ProjectScore): readonly Message[] {
  const { grades, bands, tolerance } = settings;
  return [
    pace.stage === "acceptance"
      ? say("midterm.report.convention.acceptance")
      : say("midterm.report.convention.pace", { tolerance: percentText(tolerance, [one]) }),
    say("midterm.report.convention.score", {
      equal: equalWeights,
      excellent: numberText(grades.excellent),
      good: numberText(grades.good),
      fair: numberText(grades.fair),
      reached: percentText(bands.reached),
      partly: percentText(bands.partly),
    }),
    say("midterm.report.convention.open"),
  ];
}

/** The conventions of all projects, each sentence once. */
export function conventionsText(scores: readonly ProjectScore[], locale: Locale): readonly string[] {
  return [...new Set(scores.flatMap(conventionMessages).map((message) => textOf(message, locale)))];
}
