// What writing the entries would change in the workbook: cell by cell with old and new value, and the writing itself as data. Pure.
import type { Locale } from "../../messages/define.ts";
import type { Stage } from "../../midterm/pace.ts";
import type { ClauseId, FigureId } from "../../notices/schema.ts";
import { exactText } from "../../sheets/exact.ts";
import type { NumberForm } from "../../sheets/midterm-cells.ts";
import { bandChoices, stageWords } from "../../sheets/midterm-form.ts";
import {
  contractColumns,
  reviewColumns,
  type ContractColumn,
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
import {
  contractIn,
  contractNumber,
  contractRow,
  type Contract,
  type ContractFigure,
} from "./contract-entries.ts";
import {
  contractFiguresOf,
  enteredSettings,
  gradeIn,
  percentFrom,
  type Entries,
  type Grade,
} from "./entries.ts";
import type { MidtermReading, ProjectKey, ReadProject } from "./reading.ts";

/** What an entry is about. */
export type EntrySubject =
  | { readonly kind: "review"; readonly clause: ClauseId; readonly column: ReviewColumn }
  | { readonly kind: "contract"; readonly figure: FigureId; readonly column: ContractColumn }
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
  /** A number is a ratio that is shown as a percentage. */
  readonly share: boolean;
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

const contractParts = {
  contractDemand: "demand",
  contractBase: "base",
  change: "change",
} as const satisfies Record<ContractColumn, keyof Contract>;

/** As the sheet's own cells have it: a share as a ratio, everything else as a number. */
function contractValue(text: string, form: NumberForm | null): readonly [number | null, CellLook] {
  const read = contractNumber(text, form);
  const look = form?.unit === "%" ? "entry-percent" : form?.whole === true ? "entry-integer" : "entry-amount";
  return read.kind === "given" && read.value.kind === "number"
    ? [Number(exactText(read.value.value)), look]
    : [null, look];
}

function contractWanted(
  project: ReadProject,
  { figure, forms }: ContractFigure,
  contract: Contract,
): readonly Wanted[] {
  const before = contractIn(contractRow(project.reported, figure.id), forms);
  const places = project.places?.contracts.get(figure.id);
  return contractColumns.flatMap((column): readonly Wanted[] => {
    const part = contractParts[column];
    if (contract[part] === before[part]) return [];
    const [value, look]: readonly [string | number | null, CellLook] =
      part === "change"
        ? [contract.change === "" ? null : contract.change, "entry-text"]
        : contractValue(contract[part], forms[part]);
    const place = places?.[column] ?? null;
    return [{ subject: { kind: "contract", figure: figure.id, column }, project, place, value, look }];
  });
}

function answerWanted(project: ReadProject, label: "check" | "stage", value: string, look: CellLook): Wanted {
  return { subject: { kind: label }, project, place: placeOf(project.places, label), value, look };
}

const placeOf = (places: ProjectPlaces | null, label: "check" | "stage"): EntryPlace | null =>
  places?.answers.get(label) ?? null;

function projectWanted(project: ReadProject, entries: Entries): readonly Wanted[] {
  const { grades, contracts, check, stage } = entries;
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
    ...[...(contracts.get(project.key) ?? [])].flatMap(([id, contract]) => {
      const figure = contractFiguresOf(project).get(id);
      return figure === undefined ? [] : contractWanted(project, figure, contract);
    }),
  ];
}

const stageText = (stage: Stage): string => stageWords[stage];

/** Whether the sheet holds the value already: then there is nothing to write. */
function isSame({ place, value }: Wanted): boolean {
  return place === null ? value === null : place.held === value;
}

function gone({ grades, contracts }: Entries, { projects }: MidtermReading): readonly Homeless[] {
  const keys = new Set(projects.map(({ key }) => key));
  const subjects: readonly (readonly [ProjectKey, EntrySubject])[] = [
    ...[...grades].flatMap(([key, own]) =>
      [...own.keys()].map((clause) => [key, { kind: "review", clause, column: "band" }] as const),
    ),
    ...[...contracts].flatMap(([key, own]) =>
      [...own.keys()].map((figure) => [key, { kind: "contract", figure, column: "contractDemand" }] as const),
    ),
  ];
  return subjects.flatMap(([key, subject]) =>
    keys.has(key) ? [] : [{ reason: "project-gone", subject, project: null, key }],
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
    const share = look === "entry-percent";
    changes.push({ subject, project, sheet, cell, before: held, after: value, share });
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
    share: false,
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
