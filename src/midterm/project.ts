// One project scored: its pace, every target with status, points and working, its tasks, its grade, and what is pointed out.
import { say } from "../messages/catalogue.ts";
import { clauseOf, programmeOf } from "../notices/registry.ts";
import type {
  ApplicantClass,
  Clause,
  Figure,
  FigureId,
  Notice,
  Programme,
  Target,
} from "../notices/schema.ts";
import {
  bindsApplicant,
  dependsOnApplicant,
  figuresById,
  targetsOf,
  taskClauses,
} from "../notices/targets.ts";
import type { ReportedProject, Review } from "../sheets/midterm-sheet.ts";
import type { ScoreSettings } from "../sheets/midterm-settings.ts";
import { applicantOf } from "./applicant.ts";
import { monthsPassed } from "./calendar.ts";
import { fraction, one, zero, type Fraction } from "./fraction.ts";
import type { MidtermFinding } from "./finding.ts";
import { openFigures, type FigureSource } from "./figures.ts";
import { fundsFindings, fundsOf, type Funds } from "./funds.ts";
import { baseNote, demandIn, type DemandReading } from "./judging.ts";
import { judge } from "./metrics/registry.ts";
import { notComputable, type Outcome, type Range, type WorkingLine } from "./outcome.ts";
import { paceOf, type Pace, type Stage } from "./pace.ts";
import { numberText, percentText } from "./quantity.ts";
import { withReview } from "./review-grade.ts";
import { gradeOf, pointsOf, scoreOf, type Grade } from "./score.ts";
import { settingsOf, weightsFor, type Settings } from "./settings.ts";
import { daysOf, faultFinding } from "./sheet-findings.ts";
import { taskStates, type TaskState } from "./tasks.ts";

export interface TargetScore extends Outcome {
  readonly target: Target;
  readonly clause: Clause;
  /** Points to be had at this check; null where the applicant, and with it the weights, is not known. */
  readonly max: Fraction | null;
  readonly points: Range | null;
  readonly review: Review | null;
  readonly sources: readonly FigureSource[];
}

export interface ProjectScore {
  readonly project: ReportedProject;
  readonly notice: Notice;
  readonly programme: Programme;
  /** null where it is not known and would matter. */
  readonly applicant: ApplicantClass | null;
  readonly pace: Pace;
  readonly settings: Settings;
  /** Whether the weights are our equal ones. */
  readonly equalWeights: boolean;
  readonly score: Range;
  /** Of the lowest and of the highest score that is still possible. */
  readonly grade: { readonly low: Grade; readonly high: Grade };
  /** A zero target is broken: 不合格 whatever the score. */
  readonly flagged: boolean;
  readonly funds: Funds | null;
  readonly targets: readonly TargetScore[];
  readonly tasks: readonly TaskState[];
  readonly findings: readonly MidtermFinding[];
}

export interface ScoreOptions {
  readonly settings: ScoreSettings | null;
  /** Chosen for all projects; null: what the sheet says, else by the time. */
  readonly stage: Stage | null;
}

const applicantMissing = say("midterm.applicant.unknown");

/** Scores one project by its notice. */
export function scoreProject(reported: ReportedProject, notice: Notice, options: ScoreOptions): ProjectScore {
  const programme = programmeOf(notice, reported.programme);
  const place = { file: reported.file, sheet: reported.sheet, row: reported.row };
  const { settings, faults } = settingsOf(options.settings, notice.year, programme.id);
  const { start, end, check, findings: ofDays } = daysOf(notice, reported);
  const pace = paceOf({
    start,
    check,
    months:
      start !== null && end !== null ? monthsPassed(start, end) : fraction(programme.durationYears * 12),
    yearsBy: reported.yearsBy,
    stage: options.stage ?? reported.stage,
  });
  const all = targetsOf(notice, programme.id);
  const applicant = applicantOf(reported);
  const bound = all.filter((target) => bindsApplicant(target, applicant) !== false);
  const unsure = dependsOnApplicant(all) && applicant === null;
  const definitions = figuresById(all);
  const judged = bound.map((target) =>
    scoreTarget(target, { notice, reported, pace, settings, definitions, applicant }),
  );
  const { weights, equal, fault } = weightsFor(bound, settings);
  const points = pointsOf(new Map(judged.map((each) => [each.clause.id, each])), weights);
  const targets = judged.map((each) =>
    withPoints(each, unsure ? null : (points.get(each.clause.id) ?? null)),
  );
  const score: Range = unsure ? { low: zero, high: fraction(100) } : scoreOf(points.values());
  const flagged = targets.some(
    ({ target, status }) => target.metric.kind === "zero" && status === "breached",
  );
  const funds = fundsOf(notice, pace, score, flagged, settings);
  const settingsPlace = {
    file: options.settings?.file ?? place.file,
    sheet: options.settings?.sheet ?? place.sheet,
  };
  return {
    project: reported,
    notice,
    programme,
    applicant,
    pace,
    settings,
    equalWeights: equal,
    score,
    grade: { low: gradeOf(score.low, settings), high: gradeOf(score.high, settings) },
    flagged,
    funds,
    targets,
    tasks: taskStates(taskClauses(notice, programme.id, applicant), reported.tasks),
    findings: [
      ...reported.faults.map((each) => faultFinding(each, place)),
      ...ofDays,
      ...(unsure ? [applicantFinding(reported, bound)] : []),
      ...[...faults, ...(fault === null ? [] : [{ message: fault, cells: settings.weightCells }])].map(
        (each): MidtermFinding => ({
          ...settingsPlace,
          row: null,
          clause: null,
          reading: null,
          severity: "error",
          verdict: "unknown",
          cells: each.cells,
          message: each.message,
          remedy: say("midterm.settings.remedy"),
        }),
      ),
      ...once(targets.flatMap((each) => targetFindings(each, place))),
      ...fundsFindings(notice, pace, funds, place, reported),
    ],
  };
}

/** One fact, one finding (A53): what two targets point out in the same words of the same cells is told under the first. */
function once(findings: readonly MidtermFinding[]): readonly MidtermFinding[] {
  const told = new Set<string>();
  return findings.filter(({ message, cells, reading }) => {
    const key = JSON.stringify([message, cells, reading]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

interface TargetContext {
  readonly notice: Notice;
  readonly reported: ReportedProject;
  readonly pace: Pace;
  readonly settings: Settings;
  readonly definitions: ReadonlyMap<FigureId, Figure>;
  readonly applicant: ApplicantClass | null;
}

type Unweighted = Omit<TargetScore, "max" | "points">;

function scoreTarget(target: Target, context: TargetContext): Unweighted {
  const { notice, reported, pace, settings, definitions, applicant } = context;
  const clause = clauseOf(notice, target.clause);
  const figures = openFigures(definitions, reported.figures);
  const contracts = new Map<FigureId, DemandReading>();
  const raw =
    bindsApplicant(target, applicant) === null
      ? { ...notComputable(applicantMissing, zero), forReviewer: false, remedy: [] }
      : judge(target.metric, {
          target,
          clause,
          figures,
          pace,
          tolerance: settings.tolerance,
          productKind: reported.productKind?.text ?? null,
          demand: (figure, demanded, unit) => {
            const read = demandIn(figures, figure, demanded, unit);
            contracts.set(figure, read);
            return read.demand;
          },
        });
  const review = reported.reviews.get(clause.id) ?? null;
  const outcome = withReview(raw, review, settings, pace.stage);
  const bases = target.figures.flatMap((figure) => baseNote(figures, figure) ?? []);
  return {
    ...outcome,
    working: inOrder([...outcome.working, ...[...contracts.values()].flatMap(({ line }) => line ?? [])]),
    notes: [...[...contracts.values()].flatMap(({ note }) => note ?? []), ...bases, ...outcome.notes],
    target,
    clause,
    review,
    sources: figures.sources(),
  };
}

const parts: readonly WorkingLine["part"][] = ["actual", "expected", "required", "judged", "points"];

/** What is demanded stands before what is judged by it. */
const inOrder = (working: readonly WorkingLine[]): readonly WorkingLine[] =>
  parts.flatMap((part) => working.filter((line) => line.part === part));

/** The points of a target, and the line of the working that shows how they come about. */
function withPoints(
  target: Unweighted,
  given: { readonly max: Fraction; readonly points: Range } | null,
): TargetScore {
  if (given === null) return { ...target, max: null, points: null };
  const { max, points } = given;
  if (max.top === 0n) return { ...target, max, points };
  return {
    ...target,
    max,
    points,
    working: [
      ...target.working,
      {
        part: "points",
        message: say("midterm.points", {
          max: numberText(max, [points.low, points.high]),
          low: percentText(target.share.low, [one]),
          high: percentText(target.share.high, [one]),
          pointsLow: numberText(points.low, [max]),
          pointsHigh: numberText(points.high, [max]),
        }),
      },
    ],
  };
}

type Place = Pick<MidtermFinding, "file" | "sheet" | "row">;

/** A project whose kind of applicant nobody can tell. */
function applicantFinding(
  { file, sheet, row, unit, applicant }: ReportedProject,
  targets: readonly Target[],
): MidtermFinding {
  return {
    file,
    sheet,
    row,
    clause: targets.find(({ applicants }) => applicants !== null)?.clause ?? null,
    reading: null,
    severity: "warning",
    verdict: "unknown",
    cells: [applicant?.cell ?? unit?.cell].filter((cell) => cell !== undefined),
    message: applicantMissing,
    remedy: say("midterm.applicant.remedy"),
  };
}

/** Findings of a target: what its metric pointed out, and its status where that is one. */
function targetFindings(
  { clause, status, notes, sources, remedy }: TargetScore,
  place: Place,
): MidtermFinding[] {
  const own = statusFinding(clause, status);
  return [
    ...(own === null
      ? []
      : [
          {
            ...place,
            ...own,
            clause: clause.id,
            reading: null,
            cells: sources.map(({ cell }) => cell),
            message: say("midterm.finding", { status, clause: clause.text }),
            remedy: remedy[0] ?? null,
          },
        ]),
    ...notes.map(({ severity, reading, message, remedy: to, cells }): MidtermFinding => ({
      ...place,
      clause: clause.id,
      reading,
      severity,
      verdict: "unknown",
      cells,
      message,
      remedy: to,
    })),
  ];
}

/** Behind is a warning; what the notice forbids outright, or demands at acceptance, is as severe as its clause. */
function statusFinding(
  clause: Clause,
  status: TargetScore["status"],
): Pick<MidtermFinding, "severity" | "verdict"> | null {
  switch (status) {
    case "breached":
    case "missed":
      return { severity: clause.severity, verdict: "broken" };
    case "behind":
    case "far-behind":
      return { severity: clause.severity === "notice" ? "notice" : "warning", verdict: "unknown" };
    case "achieved":
    case "on-track":
    case "not-computable":
    case "not-reported":
    case "to-be-judged":
      return null;
  }
}
