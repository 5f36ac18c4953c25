// What was entered in the pane and is not written yet: grades, contracts, check date, kind of check, conventions. A layer over what
// was read, scored at once. Pure.
import * as z from "zod/mini";
import type { Stage } from "../../midterm/pace.ts";
import { noticeOf } from "../../notices/registry.ts";
import type { ClauseId, FigureId } from "../../notices/schema.ts";
import { targetsOf } from "../../notices/targets.ts";
import { exactFromNumber, exactText, shiftExact } from "../../sheets/exact.ts";
import type { SettingEntry } from "../../sheets/midterm-settings-entries.ts";
import { settingsSheetName, type ScoreSettings } from "../../sheets/midterm-settings.ts";
import {
  reviewBands,
  type MidtermSheets,
  type ReportedProject,
  type Review,
} from "../../sheets/midterm-sheet.ts";
import { exactFromText } from "../../sheets/numbers.ts";
import { settingPlace } from "../../sheets/read-midterm-settings.ts";
import {
  contractFigures,
  contractIn,
  contractRow,
  sameContract,
  withContractOf,
  type Contract,
  type ContractFigure,
} from "./contract-entries.ts";
import type { MidtermReading, ProjectKey, ReadProject } from "./reading.ts";

export const gradeSchema = z.strictObject({
  band: z.nullable(z.enum(reviewBands)),
  /** Of the points, in percent, as typed: "85". "" where none is given. */
  percent: z.string().check(z.refine((text) => text === "" || percentFrom(text) !== null)),
  remark: z.string(),
});
/** A reviewer's grade and remark of a target. It stands for all three of the reviewer's cells. */
export type Grade = z.infer<typeof gradeSchema>;

export interface Entries {
  readonly grades: ReadonlyMap<ProjectKey, ReadonlyMap<ClauseId, Grade>>;
  /** What the contract sets, figure by figure; each stands for all three of the figure's contract cells. */
  readonly contracts: ReadonlyMap<ProjectKey, ReadonlyMap<FigureId, Contract>>;
  /** For projects whose sheet gives no check date: "2026-12-31". */
  readonly check: string | null;
  /** For all projects. */
  readonly stage: Stage | null;
  readonly settings: readonly SettingEntry[];
}

export const noEntries: Entries = {
  grades: new Map(),
  contracts: new Map(),
  check: null,
  stage: null,
  settings: [],
};

/** 0 to 100 with decimals, as a ratio; null where the text is no such percentage. */
export function percentFrom(text: string): Review["percent"] {
  const exact = exactFromText(text.replace(/[%％]\s*$/u, ""));
  if (exact === null) return null;
  const ratio = shiftExact(exact, 2);
  const most = 10n ** BigInt(ratio.scale);
  return ratio.unscaled < 0n || ratio.unscaled > most ? null : { value: ratio, cell: "" };
}

/** What the sheet says of a target, as a grade that can be changed. */
export function gradeIn(review: Review | null): Grade {
  const percent = review?.percent ?? null;
  return {
    band: review?.band?.band ?? null,
    percent: percent === null ? "" : exactText(shiftExact(percent.value, -2)),
    remark: review?.remark?.text ?? "",
  };
}

export function sameGrade(left: Grade, right: Grade): boolean {
  return left.band === right.band && left.percent === right.percent && left.remark === right.remark;
}

type ByProject<K, V> = ReadonlyMap<ProjectKey, ReadonlyMap<K, V>>;

/** With a value of a project, or without it where it is null. */
export function withOwn<K, V>(
  all: ByProject<K, V>,
  project: ProjectKey,
  key: K,
  value: V | null,
): ByProject<K, V> {
  const own = new Map(all.get(project));
  if (value === null) own.delete(key);
  else own.set(key, value);
  const next = new Map(all);
  if (own.size === 0) next.delete(project);
  else next.set(project, own);
  return next;
}

/** The entries with a grade, or without it where the sheet says the same already. */
export function withGrade(entries: Entries, project: ReadProject, clause: ClauseId, grade: Grade): Entries {
  const said = sameGrade(grade, gradeIn(project.reported.reviews.get(clause) ?? null));
  return { ...entries, grades: withOwn(entries.grades, project.key, clause, said ? null : grade) };
}

/** The entries with what the contract sets for a figure, or without it where the sheet says the same already. */
export function withContract(
  entries: Entries,
  { key, reported }: ReadProject,
  { figure, forms }: ContractFigure,
  contract: Contract,
): Entries {
  const said = sameContract(contract, contractIn(contractRow(reported, figure.id), forms));
  return { ...entries, contracts: withOwn(entries.contracts, key, figure.id, said ? null : contract) };
}

/** The figures of a project's programme for which a contract may set something. */
export function contractFiguresOf({ reported }: ReadProject): ReadonlyMap<FigureId, ContractFigure> {
  const notice = noticeOf(reported.year);
  const targets = notice === null ? [] : targetsOf(notice, reported.programme);
  return new Map(targets.flatMap(contractFigures).map((each) => [each.figure.id, each] as const));
}

/** The entries with new values for some settings; of two for the same thing the later counts. */
export function withSettingEntries(entries: Entries, given: readonly SettingEntry[]): Entries {
  const replaced = new Set(given.map(settingPlace));
  return {
    ...entries,
    settings: [...entries.settings.filter((each) => !replaced.has(settingPlace(each))), ...given],
  };
}

/** How many things wait to be written. */
export function countEntries({ grades, contracts, check, stage, settings }: Entries): number {
  const own = [...grades.values(), ...contracts.values()].reduce((sum, { size }) => sum + size, 0);
  return own + settings.length + (check === null ? 0 : 1) + (stage === null ? 0 : 1);
}

/** What is scored: the sheet as read with the entries in it. */
export interface Entered {
  /** In the order of the reading; each with the project it came from. */
  readonly projects: ReadonlyMap<ReportedProject, ReadProject>;
  readonly sheets: MidtermSheets;
  readonly settings: ScoreSettings | null;
  readonly stage: Stage | null;
}

function reviewFrom(grade: Grade, project: ReadProject, clause: ClauseId): Review {
  const places = project.places?.reviews.get(clause);
  const percent = percentFrom(grade.percent);
  return {
    band: grade.band === null ? null : { band: grade.band, cell: places?.band?.cell ?? "" },
    percent: percent === null ? null : { ...percent, cell: places?.percent?.cell ?? "" },
    remark: grade.remark === "" ? null : { text: grade.remark, cell: places?.opinion?.cell ?? "" },
  };
}

/** The rows of the figures with what was entered of the contract. */
function enteredFigures(project: ReadProject, { contracts }: Entries): ReportedProject["figures"] {
  const { reported, places } = project;
  const own = contracts.get(project.key);
  if (own === undefined) return reported.figures;
  const figures = contractFiguresOf(project);
  return reported.figures.map((row) => {
    const contract = own.get(row.figure);
    const forms = figures.get(row.figure)?.forms;
    return contract === undefined || forms === undefined || (row.item ?? 1) !== 1
      ? row
      : withContractOf(row, contract, forms, places?.contracts.get(row.figure));
  });
}

function enteredProject(project: ReadProject, entries: Entries): ReportedProject {
  const { reported, places } = project;
  const { grades, check } = entries;
  const own = grades.get(project.key);
  return {
    ...reported,
    figures: enteredFigures(project, entries),
    check:
      check !== null && reported.check.kind === "not-given"
        ? { kind: "given", day: check, cell: reported.check.cell ?? places?.answers.get("check")?.cell ?? "" }
        : reported.check,
    reviews:
      own === undefined
        ? reported.reviews
        : new Map([
            ...reported.reviews,
            ...[...own].map(([clause, grade]) => [clause, reviewFrom(grade, project, clause)] as const),
          ]),
  };
}

/** The settings with the entries in them; null where there are neither. */
export function enteredSettings(
  read: ScoreSettings | null,
  file: string,
  entries: readonly SettingEntry[],
): ScoreSettings | null {
  if (entries.length === 0) return read;
  const replaced = new Map(entries.map((each) => [settingPlace(each), each]));
  const cells = new Map((read?.lines ?? []).map((line) => [settingPlace(line), line.cell]));
  return {
    file,
    sheet: settingsSheetName,
    faults: [],
    ...read,
    lines: [
      ...(read?.lines ?? []).filter((line) => !replaced.has(settingPlace(line))),
      ...entries.flatMap(({ value, ...subject }) =>
        value === null
          ? []
          : [{ ...subject, value: exactFromNumber(value), cell: cells.get(settingPlace(subject)) ?? "" }],
      ),
    ],
  };
}

/** Lays the entries over what was read. A cell that the sheet does not have yet is "". */
export function entered(reading: MidtermReading, entries: Entries): Entered {
  const projects = new Map(reading.projects.map((project) => [enteredProject(project, entries), project]));
  return {
    projects,
    sheets: { projects: [...projects.keys()], refused: reading.refused },
    settings: enteredSettings(reading.settings, reading.cells.file, entries.settings),
    stage: entries.stage,
  };
}

/** The contracts that the sheet does not say yet. */
function openContracts(entries: Entries, projects: ReadonlyMap<ProjectKey, ReadProject>): Entries {
  let open = entries;
  for (const [key, own] of entries.contracts) {
    const project = projects.get(key);
    if (project === undefined) continue;
    const figures = contractFiguresOf(project);
    for (const [id, contract] of own) {
      const figure = figures.get(id);
      if (figure !== undefined) open = withContract(open, project, figure, contract);
    }
  }
  return open;
}

/** Without what the sheet says already: somebody wrote it there, or the pane did. What is of projects that are gone stays. */
export function stillOpen(entries: Entries, reading: MidtermReading): Entries {
  const projects = new Map(reading.projects.map((project) => [project.key, project]));
  const held = new Map(
    (reading.settings?.lines ?? []).map((line) => [settingPlace(line), exactText(line.value)]),
  );
  const graded = [...entries.grades].flatMap(([key, own]) =>
    [...own].map(([clause, grade]) => ({ project: projects.get(key), clause, grade })),
  );
  const open = graded.reduce<Entries>(
    (rest, { project, clause, grade }) =>
      project === undefined ? rest : withGrade(rest, project, clause, grade),
    openContracts(entries, projects),
  );
  const answered = ({ reported: { check } }: ReadProject): boolean => check.kind !== "not-given";
  return {
    ...open,
    check: reading.projects.length > 0 && reading.projects.every(answered) ? null : entries.check,
    stage:
      reading.projects.length > 0 &&
      reading.projects.every(({ reported }) => reported.stage === entries.stage)
        ? null
        : entries.stage,
    settings: entries.settings.filter((entry) => {
      const there = held.get(settingPlace(entry)) ?? null;
      return there !== (entry.value === null ? null : exactText(exactFromNumber(entry.value)));
    }),
  };
}
