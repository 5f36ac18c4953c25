// What a reviewer entered in the pane and has not written yet: grades, check date, kind of check, conventions. A layer over what
// was read, scored at once; kept with the workbook. Pure.
import * as z from "zod/mini";
import type { Stage } from "../../midterm/pace.ts";
import { clauseId, programmeId } from "../../notices/schema/words.ts";
import type { ClauseId } from "../../notices/schema.ts";
import { exactFromNumber, exactText, shiftExact } from "../../sheets/exact.ts";
import type { SettingEntry } from "../../sheets/midterm-settings-entries.ts";
import { settingKeys, settingsSheetName, type ScoreSettings } from "../../sheets/midterm-settings.ts";
import {
  reviewBands,
  type MidtermSheets,
  type ReportedProject,
  type Review,
} from "../../sheets/midterm-sheet.ts";
import { exactFromText } from "../../sheets/numbers.ts";
import { settingPlace } from "../../sheets/read-midterm-settings.ts";
import type { MidtermReading, ProjectKey, ReadProject } from "./reading.ts";

const gradeSchema = z.strictObject({
  band: z.nullable(z.enum(reviewBands)),
  /** Of the points, in percent, as typed: "85". "" where none is given. */
  percent: z.string().check(z.refine((text) => text === "" || percentFrom(text) !== null)),
  remark: z.string(),
});
/** A reviewer's grade and remark of a target. It stands for all three of the reviewer's cells. */
export type Grade = z.infer<typeof gradeSchema>;

export interface Entries {
  readonly grades: ReadonlyMap<ProjectKey, ReadonlyMap<ClauseId, Grade>>;
  /** For projects whose sheet gives no check date: "2026-12-31". */
  readonly check: string | null;
  /** For all projects. */
  readonly stage: Stage | null;
  readonly settings: readonly SettingEntry[];
}

export const noEntries: Entries = { grades: new Map(), check: null, stage: null, settings: [] };

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

/** The entries with a grade, or without it where the sheet says the same already. */
export function withGrade(entries: Entries, project: ReadProject, clause: ClauseId, grade: Grade): Entries {
  const own = new Map(entries.grades.get(project.key));
  if (sameGrade(grade, gradeIn(project.reported.reviews.get(clause) ?? null))) own.delete(clause);
  else own.set(clause, grade);
  const grades = new Map(entries.grades);
  if (own.size === 0) grades.delete(project.key);
  else grades.set(project.key, own);
  return { ...entries, grades };
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
export function countEntries({ grades, check, stage, settings }: Entries): number {
  const graded = [...grades.values()].reduce((sum, own) => sum + own.size, 0);
  return graded + settings.length + (check === null ? 0 : 1) + (stage === null ? 0 : 1);
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

function enteredProject(project: ReadProject, { grades, check }: Entries): ReportedProject {
  const { reported, places } = project;
  const own = grades.get(project.key);
  return {
    ...reported,
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

const keptSchema = z.strictObject({
  version: z.literal(1),
  grades: z.array(z.strictObject({ project: z.string(), clause: clauseId, grade: gradeSchema })),
  check: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  stage: z.nullable(z.enum(["mid-term", "acceptance"])),
  settings: z.array(
    z.strictObject({
      year: z.nullable(z.number()),
      programme: z.nullable(programmeId),
      key: z.enum(settingKeys),
      clause: z.nullable(clauseId),
      value: z.nullable(z.number()),
    }),
  ),
});

/** As plain JSON, to be kept with the workbook; null where there is nothing to keep. */
export function keptEntries(entries: Entries): unknown {
  if (countEntries(entries) === 0) return null;
  return {
    version: 1,
    grades: [...entries.grades].flatMap(([project, own]) =>
      [...own].map(([clause, grade]) => ({ project, clause, grade })),
    ),
    check: entries.check,
    stage: entries.stage,
    settings: [...entries.settings],
  } satisfies z.infer<typeof keptSchema>;
}

/** Entries as they were kept; null where what is kept is none of ours, or another version's. */
export function entriesFrom(kept: unknown): Entries | null {
  if (kept === null) return noEntries;
  const parsed = keptSchema.safeParse(kept);
  if (!parsed.success) return null;
  const { grades, check, stage, settings } = parsed.data;
  const byProject = new Map<ProjectKey, Map<ClauseId, Grade>>();
  for (const { project, clause, grade } of grades) {
    byProject.set(project, new Map([...(byProject.get(project) ?? []), [clause, grade]]));
  }
  return { grades: byProject, check, stage, settings };
}

/** Without what the sheet says already: somebody wrote it there, or the pane did. Grades of projects that are gone stay. */
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
    entries,
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
