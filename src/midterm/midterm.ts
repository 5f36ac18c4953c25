// The mid-term (or acceptance) score of every project in the workbooks, best first; what could not be scored is told.
import { say } from "../messages/catalogue.ts";
import { noticeOf } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { MidtermSheets, ReportedProject } from "../sheets/midterm-sheet.ts";
import type { ScoreSettings } from "../sheets/midterm-settings.ts";
import { matchKey } from "../sheets/text.ts";
import { compare } from "./fraction.ts";
import type { MidtermFinding } from "./finding.ts";
import type { Stage } from "./pace.ts";
import { scoreProject, type ProjectScore, type TargetScore } from "./project.ts";
import { faultFinding } from "./sheet-findings.ts";

export interface MidtermRequest {
  readonly sheets: MidtermSheets;
  readonly settings: ScoreSettings | null;
  /** For all projects; null: what each sheet says, else by the time. */
  readonly stage: Stage | null;
  /** The notice of a year; by default those the product carries. */
  readonly notice?: (year: number) => Notice | null;
}

export interface MidtermScores {
  /** In the order of the sheets. */
  readonly projects: readonly ProjectScore[];
  /** Of no single project: blocks that could not be scored, faults of 评分设置. */
  readonly findings: readonly MidtermFinding[];
}

/** Scores every project. A project whose notice is not carried has been refused by the reader. */
export function scoreProjects({ sheets, settings, stage, notice = noticeOf }: MidtermRequest): MidtermScores {
  const projects = sheets.projects.flatMap((project) => {
    const ofYear = notice(project.year);
    return ofYear === null ? [] : [scoreProject(project, ofYear, { settings, stage })];
  });
  return {
    projects,
    findings: [
      ...sheets.refused.map(({ file, sheet, row, fault }) => faultFinding(fault, { file, sheet, row })),
      ...(settings?.faults ?? []).map(({ kind, cell, text }): MidtermFinding => ({
        file: settings?.file ?? "",
        sheet: settings?.sheet ?? "",
        row: null,
        clause: null,
        reading: null,
        severity: "error",
        verdict: "unknown",
        cells: [cell],
        message: say("midterm.settings.fault", { kind, text }),
        remedy: say("midterm.settings.remedy"),
      })),
      ...repeated(sheets.projects),
    ],
  };
}

/** The same project in two blocks: both are scored, and it is told. */
function repeated(projects: readonly ReportedProject[]): readonly MidtermFinding[] {
  const first = new Map<string, ReportedProject>();
  return projects.flatMap((each): MidtermFinding[] => {
    const { project, unit, programme, year, file, sheet, row } = each;
    const key = JSON.stringify([year, programme, matchKey(project?.text ?? ""), matchKey(unit?.text ?? "")]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, each);
      return [];
    }
    return [
      {
        file,
        sheet,
        row,
        clause: null,
        reading: null,
        severity: "warning",
        verdict: "unknown",
        cells: [project?.cell ?? unit?.cell].filter((cell) => cell !== undefined),
        message: say("midterm.project.twice", { sheet: before.sheet, row: before.row }),
        remedy: say("midterm.project.twice.remedy"),
      },
    ];
  });
}

/** Below nought where `a` stands before `b`; nought where nothing tells them apart. */
const order = (a: ProjectScore, b: ProjectScore): number =>
  Number(a.flagged) - Number(b.flagged) ||
  compare(b.score.low, a.score.low) ||
  compare(b.score.high, a.score.high);

/** From the best to the worst, by the lowest score that is certain; flagged projects last. */
export function ranked(projects: readonly ProjectScore[]): readonly ProjectScore[] {
  return [...projects].sort(order);
}

/** The place of a project among others, from 1. Equal ones share a place, and the next one is left out. */
export const rankIn = (projects: readonly ProjectScore[], project: ProjectScore): number =>
  projects.filter((each) => order(each, project) < 0).length + 1;

const gravity: readonly TargetScore["status"][] = [
  "breached",
  "missed",
  "far-behind",
  "behind",
  "not-computable",
  "not-reported",
  "to-be-judged",
  "on-track",
  "achieved",
];

/** The target that stands worst: by status, then by the share that is certain; null where every one stands well. */
export function worstTarget({ targets }: ProjectScore): TargetScore | null {
  const scored = targets.filter(({ target, counts }) => target.kind === "target" && counts);
  const [worst] = [...scored].sort(
    (a, b) => gravity.indexOf(a.status) - gravity.indexOf(b.status) || compare(a.share.low, b.share.low),
  );
  return worst === undefined || worst.status === "on-track" || worst.status === "achieved" ? null : worst;
}
