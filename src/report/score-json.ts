// Mid-term scores as the JSON that `score --json` prints. Fields are only ever added, never renamed. Numbers are rounded and
// never looked at again; what was decided was decided exactly.
import { textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { figureNameText } from "../messages/figure-names.ts";
import { compare, toNumber, type Fraction } from "../midterm/fraction.ts";
import { rankIn, worstTarget, type MidtermScores } from "../midterm/midterm.ts";
import type { Funds } from "../midterm/funds.ts";
import type { MidtermFinding } from "../midterm/finding.ts";
import type { Status } from "../midterm/outcome.ts";
import { pointsText, quantityText, type Quantity } from "../midterm/quantity.ts";
import type { ProjectScore, TargetScore } from "../midterm/project.ts";
import type { Grade } from "../midterm/score.ts";
import { say } from "../messages/catalogue.ts";
import type { ApplicantClass, ClauseId, ProgrammeId, ReadingId, Severity } from "../notices/schema.ts";
import { refusalJson, type RefusalJson, type Refused } from "./refusal-words.ts";
import {
  boundsOf,
  conventionsText,
  gradeText,
  linesOfPart,
  missingText,
  readingTexts,
  statusText,
  workingText,
} from "./score-words.ts";

export interface TargetJson {
  readonly clause: ClauseId;
  readonly kind: "target" | "quantified-task";
  readonly title: string;
  readonly locator: string;
  readonly quote: string;
  /** 已达标, 滞后 …: Chinese in every language. */
  readonly status: string;
  readonly statusCode: Status;
  /** Numbers in `unit`; rates are ratios (0.175 is 17.5%). null where the target has no single figure. */
  readonly actual: number | null;
  readonly expected: number | null;
  readonly required: number | null;
  /** "件", "ratio"; null beside no figure. */
  readonly unit: string | null;
  readonly actualText: string;
  readonly expectedText: string;
  readonly requiredText: string;
  /** null while they are open; low and high are always there, unless the applicant is not known. */
  readonly points: number | null;
  readonly pointsLow: number | null;
  readonly pointsHigh: number | null;
  readonly max: number | null;
  /** false: shown, not scored at this check. */
  readonly counts: boolean;
  readonly working: string;
  readonly remedy: string | null;
  readonly missing: readonly { readonly what: string; readonly cell: string | null }[];
  readonly readings: readonly string[];
  readonly review: string | null;
  readonly sources: readonly { readonly sheet: string; readonly cell: string; readonly what: string }[];
}

export interface MidtermFindingJson {
  readonly clause: ClauseId | null;
  readonly reading: ReadingId | null;
  readonly severity: Severity;
  readonly verdict: "broken" | "unknown";
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly cells: readonly string[];
  readonly message: string;
  readonly remedy: string | null;
}

export interface ProjectJson {
  readonly project: string | null;
  readonly unit: string | null;
  readonly programme: ProgrammeId;
  readonly programmeName: string;
  readonly year: number;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly start: string | null;
  readonly check: string | null;
  readonly stage: "mid-term" | "acceptance";
  readonly applicant: ApplicantClass | null;
  /** Share of the time, 0 to 1; null where it is not known. */
  readonly elapsed: number | null;
  readonly elapsedMonths: number | null;
  readonly durationMonths: number;
  readonly rank: number;
  readonly score: { readonly low: number; readonly high: number };
  /** 优, 中–优, 待定, 不合格: Chinese in every language. */
  readonly grade: string;
  readonly gradeCode: { readonly low: Grade; readonly high: Grade };
  readonly flagged: boolean;
  readonly equalWeights: boolean;
  readonly worst: ClauseId | null;
  readonly missing: readonly string[];
  readonly funds: (Pick<Funds, "clause" | "rule" | "from" | "advice"> & { readonly text: string }) | null;
  readonly targets: readonly TargetJson[];
  readonly tasks: readonly {
    readonly clause: ClauseId;
    readonly locator: string;
    readonly text: string;
    readonly parts: number;
    readonly doneParts: number;
    readonly done: boolean | null;
    readonly remark: string | null;
  }[];
  readonly findings: readonly MidtermFindingJson[];
}

export interface ScoreJson {
  readonly projects: readonly ProjectJson[];
  /** Of no single project. */
  readonly findings: readonly MidtermFindingJson[];
  readonly conventions: readonly string[];
  readonly refusals: readonly RefusalJson[];
}

const chinese: Locale = "zh-CN";

/** The scores as JSON; sentences in `locale`. */
export function scoreJson(scores: MidtermScores, refused: readonly Refused[], locale: Locale): ScoreJson {
  return {
    projects: scores.projects.map((project) =>
      projectJson(project, rankIn(scores.projects, project), locale),
    ),
    findings: scores.findings.map((each) => findingJson(each, locale)),
    conventions: conventionsText(scores.projects, locale),
    refusals: refused.map((each) => refusalJson(each, locale)),
  };
}

/** A score to as many decimals as keep it on its side of every grade. */
const points = (value: Fraction, bounds: readonly Fraction[]): number =>
  Number(pointsText(value, bounds).replace(/,/gu, ""));

function projectJson(score: ProjectScore, rank: number, locale: Locale): ProjectJson {
  const { project, programme, notice, pace, funds } = score;
  const bounds = boundsOf(score);
  return {
    project: project.project?.text ?? null,
    unit: project.unit?.text ?? null,
    programme: programme.id,
    programmeName: locale === chinese ? programme.name : programme.englishName,
    year: notice.year,
    file: project.file,
    sheet: project.sheet,
    row: project.row,
    start: pace.start,
    check: pace.check,
    stage: pace.stage,
    applicant: score.applicant,
    elapsed: pace.share === null ? null : toNumber(pace.share, 4),
    elapsedMonths: pace.passed === null ? null : toNumber(pace.passed, 2),
    durationMonths: toNumber(pace.months, 2),
    rank,
    score: { low: points(score.score.low, bounds), high: points(score.score.high, bounds) },
    grade: gradeText(score, chinese),
    gradeCode: score.grade,
    flagged: score.flagged,
    equalWeights: score.equalWeights,
    worst: worstTarget(score)?.clause.id ?? null,
    missing: missingText(score, locale),
    funds:
      funds === null
        ? null
        : {
            clause: funds.clause,
            rule: funds.rule,
            from: funds.from,
            advice: funds.advice,
            text: textOf(say("midterm.funds", { advice: funds.advice, from: funds.from }), locale),
          },
    targets: score.targets.map((target) => targetJson(target, project.sheet, locale)),
    tasks: score.tasks.map(({ clause, parts, doneParts, done, remark }) => ({
      clause: clause.id,
      locator: clause.locator,
      text: clause.text,
      parts: parts.length,
      doneParts,
      done,
      remark,
    })),
    findings: score.findings.map((each) => findingJson(each, locale)),
  };
}

const value = (quantity: Quantity | null): number | null =>
  quantity === null ? null : toNumber(quantity.value, 6);

/** The lines of a part of the working, else the figure alone. */
function partText(target: TargetScore, part: "actual" | "expected" | "required", locale: Locale): string {
  const lines = linesOfPart(target, part, locale);
  const quantity = target[part];
  return lines.length > 0 ? lines.join("\n") : quantity === null ? "" : quantityText(quantity);
}

function targetJson(target: TargetScore, sheet: string, locale: Locale): TargetJson {
  const { clause, target: definition, status, max } = target;
  const range = target.points;
  const unit = (target.required ?? target.actual)?.unit ?? null;
  return {
    clause: clause.id,
    kind: definition.kind,
    title: locale === chinese ? definition.title.zh : definition.title.en,
    locator: clause.locator,
    quote: clause.text,
    status: statusText(status, chinese),
    statusCode: status,
    actual: value(target.actual),
    expected: value(target.expected),
    required: value(target.required),
    unit: unit === "%" ? "ratio" : unit === "" ? null : unit,
    actualText: partText(target, "actual", locale),
    expectedText: partText(target, "expected", locale),
    requiredText: partText(target, "required", locale),
    points: range !== null && compare(range.low, range.high) === 0 ? toNumber(range.low, 4) : null,
    pointsLow: range === null ? null : toNumber(range.low, 4),
    pointsHigh: range === null ? null : toNumber(range.high, 4),
    max: max === null ? null : toNumber(max, 4),
    counts: target.counts,
    working: workingText(target, locale).join("\n"),
    remedy: target.remedy.length === 0 ? null : target.remedy.map((each) => textOf(each, locale)).join("\n"),
    missing: target.missing.map(({ name, cell }) => ({ what: figureNameText(name, locale), cell })),
    readings: readingTexts(target, locale),
    review: target.review?.remark?.text ?? null,
    sources: target.sources.map(({ cell, name }) => ({ sheet, cell, what: figureNameText(name, locale) })),
  };
}

function findingJson({ message, remedy, ...finding }: MidtermFinding, locale: Locale): MidtermFindingJson {
  return {
    ...finding,
    message: textOf(message, locale),
    remedy: remedy === null ? null : textOf(remedy, locale),
  };
}
