// What writing the entries would change in the workbook: cell by cell with old and new value, and the writing itself as data. Pure.
import type { Locale } from "../../messages/define.ts";
import type { Stage } from "../../midterm/pace.ts";
import type { ClauseId } from "../../notices/schema.ts";
import { exactText } from "../../sheets/exact.ts";
import { bandChoices, stageWords } from "../../sheets/midterm-form.ts";
import {
  reviewColumns,
  type EntryPlace,
  type ProjectPlaces,
  type ReviewColumn,
} from "../../sheets/midterm-places.ts";
import { settingsAddition, type SettingEntry } from "../../sheets/midterm-settings-entries.ts";
import { settingsPlan } from "../../sheets/midterm-settings-plan.ts";
import { settingsSheetName } from "../../sheets/midterm-settings.ts";
import { settingsForm } from "../../sheets/read-midterm-settings.ts";
import type { NoticeSource } from "../../sheets/read-midterm.ts";
import type { CellLook, PlacedCell, SheetAddition, SheetPlan } from "../../sheets/sheet-plan.ts";
import { enteredSettings, gradeIn, percentFrom, type Entries, type Grade } from "./entries.ts";
import type { MidtermReading, ProjectKey, ReadProject } from "./reading.ts";

/** What an entry is about. */
export type EntrySubject =
  | { readonly kind: "review"; readonly clause: ClauseId; readonly column: ReviewColumn }
  | { readonly kind: "check" }
  | { readonly kind: "stage" }
  | { readonly kind: "setting"; readonly entry: SettingEntry };

export interface EntryChange {
  readonly subject: EntrySubject;
  /** null: of no single project. */
  readonly project: ReadProject | null;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** An entry that has no place in the sheet: it counts in the pane only. */
export interface Homeless {
  readonly reason: "project-gone" | "no-cell" | "not-plain";
  readonly subject: EntrySubject;
  readonly project: ReadProject | null;
  readonly key: ProjectKey | null;
}

export interface EntryWriting {
  readonly changes: readonly EntryChange[];
  readonly homeless: readonly Homeless[];
  readonly additions: readonly SheetAddition[];
  readonly plans: readonly SheetPlan[];
}

interface Wanted {
  readonly subject: EntrySubject;
  readonly project: ReadProject;
  readonly place: EntryPlace | null;
  readonly value: string | number | null;
  readonly look: CellLook;
}

const gradeParts = { band: "band", percent: "percent", opinion: "remark" } as const satisfies Record<
  ReviewColumn,
  keyof Grade
>;

function reviewWanted(project: ReadProject, clause: ClauseId, grade: Grade): readonly Wanted[] {
  const places = project.places?.reviews.get(clause);
  const percent = percentFrom(grade.percent);
  const before = gradeIn(project.reported.reviews.get(clause) ?? null);
  const values: Readonly<Record<ReviewColumn, readonly [string | number | null, CellLook]>> = {
    band: [grade.band === null ? null : bandChoices[grade.band], "entry-text"],
    percent: [percent === null ? null : Number(exactText(percent.value)), "entry-percent"],
    opinion: [grade.remark === "" ? null : grade.remark, "entry-text"],
  };
  // What means the same in other words stays as the reviewer wrote it.
  const changed = reviewColumns.filter((column) => grade[gradeParts[column]] !== before[gradeParts[column]]);
  return changed.map((column) => ({
    subject: { kind: "review", clause, column },
    project,
    place: places?.[column] ?? null,
    value: values[column][0],
    look: values[column][1],
  }));
}

function answerWanted(project: ReadProject, label: "check" | "stage", value: string, look: CellLook): Wanted {
  return { subject: { kind: label }, project, place: placeOf(project.places, label), value, look };
}

const placeOf = (places: ProjectPlaces | null, label: "check" | "stage"): EntryPlace | null =>
  places?.answers.get(label) ?? null;

function projectWanted(project: ReadProject, { grades, check, stage }: Entries): readonly Wanted[] {
  const { reported } = project;
  const own = grades.get(project.key) ?? new Map<ClauseId, Grade>();
  return [
    ...(check !== null && reported.check.kind === "not-given"
      ? [answerWanted(project, "check", check, "entry-date")]
      : []),
    ...(stage !== null && reported.stage !== stage
      ? [answerWanted(project, "stage", stageText(stage), "entry-text")]
      : []),
    ...[...own].flatMap(([clause, grade]) => reviewWanted(project, clause, grade)),
  ];
}

const stageText = (stage: Stage): string => stageWords[stage];

/** Whether the sheet holds the value already: then there is nothing to write. */
function isSame({ place, value }: Wanted): boolean {
  return place === null ? value === null : place.held === value;
}

function gone({ grades }: Entries, { projects }: MidtermReading): readonly Homeless[] {
  const keys = new Set(projects.map(({ key }) => key));
  return [...grades].flatMap(([key, own]) =>
    keys.has(key)
      ? []
      : [...own.keys()].map((clause): Homeless => ({
          reason: "project-gone",
          subject: { kind: "review", clause, column: "band" },
          project: null,
          key,
        })),
  );
}

/** All that would be written, and what cannot be. */
export function entryWriting(
  reading: MidtermReading,
  entries: Entries,
  noticeFor: NoticeSource,
  locale: Locale,
): EntryWriting {
  const wanted = reading.projects
    .flatMap((project) => projectWanted(project, entries))
    .filter((each) => !isSame(each));
  const changes: EntryChange[] = [];
  const homeless: Homeless[] = [...gone(entries, reading)];
  const cells = new Map<string, PlacedCell[]>();
  for (const { subject, project, place, value, look } of wanted) {
    if (place === null || !place.free) {
      const reason = place === null ? "no-cell" : "not-plain";
      homeless.push({ reason, subject, project, key: project.key });
      continue;
    }
    const { row, column, cell, held } = place;
    const { sheet } = project.reported;
    changes.push({ subject, project, sheet, cell, before: held, after: value });
    const placed: PlacedCell = { row, column, value, look, ...(held === null ? {} : { replaces: held }) };
    cells.set(sheet, [...(cells.get(sheet) ?? []), placed]);
  }
  const settings = settingsWriting(reading, entries.settings, noticeFor, locale);
  return {
    changes: [...changes, ...settings.changes],
    homeless,
    additions: [
      ...[...cells].map(([sheet, placed]): SheetAddition => ({
        sheet,
        cells: placed,
        columns: new Map(),
        entries: [],
        notes: [],
      })),
      ...settings.additions,
    ],
    plans: settings.plans,
  };
}

function settingsWriting(
  reading: MidtermReading,
  entries: readonly SettingEntry[],
  noticeFor: NoticeSource,
  locale: Locale,
): Omit<EntryWriting, "homeless"> {
  const change = (
    entry: SettingEntry,
    sheet: string,
    cell: string,
    before: EntryChange["before"],
  ): EntryChange => ({
    subject: { kind: "setting", entry },
    project: null,
    sheet,
    cell,
    before,
    after: entry.value,
  });
  if (entries.length === 0) return { changes: [], additions: [], plans: [] };
  const form = settingsForm(reading.cells, noticeFor);
  if (form === null) {
    const scopes = new Map(
      reading.projects.flatMap(({ reported: { year, programme } }) => {
        const notice = noticeFor(year);
        return notice === null ? [] : [[`${year} ${programme}`, { notice, programme }] as const];
      }),
    );
    return {
      changes: entries.map((entry) => change(entry, settingsSheetName, "", null)),
      additions: [],
      plans: [settingsPlan([...scopes.values()], enteredSettings(null, reading.cells.file, entries), locale)],
    };
  }
  const { addition, placed } = settingsAddition(form, entries, noticeFor, locale);
  return {
    changes: placed.map(({ entry, cell, before }) => change(entry, addition.sheet, cell, before)),
    additions: addition.cells.length === 0 ? [] : [addition],
    plans: [],
  };
}
