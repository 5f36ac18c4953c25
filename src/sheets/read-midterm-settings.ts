// Reads 评分设置: weights, bounds and tolerance, each with its cell. Blank values say nothing; whether the rest holds together
// is for src/midterm/settings.ts.
import { noticeOf } from "../notices/registry.ts";
import type { ClauseId, Notice, ProgrammeId } from "../notices/schema.ts";
import { targetsOf } from "../notices/targets.ts";
import type { ExactNumber } from "./exact.ts";
import { cellAddress, valueAt, type WorkbookCells } from "./grid.ts";
import { valueText, viewGrid, type GridView } from "./grid-view.ts";
import {
  settingKeys,
  settingsSheetName,
  settingWords,
  type ScoreSettings,
  type SettingColumn,
  type SettingFault,
  type SettingKey,
  type SettingLine,
} from "./midterm-settings.ts";
import { exactFromText, saysNotGiven } from "./numbers.ts";
import { quoted } from "./quote.ts";
import type { NoticeSource } from "./read-midterm.ts";
import { yearIn } from "./sheet-lines.ts";
import { matchKey } from "./text.ts";
import { bySheetName, findWordsHeader, type ColumnWords, type WordsHeader } from "./words-table.ts";

const words: readonly ColumnWords<SettingColumn>[] = [
  { key: "year", words: /^年度$/u },
  { key: "programme", words: /^项目类别$/u },
  { key: "key", words: /^设置项$/u },
  { key: "target", words: /^指标(名称)?$/u },
  { key: "value", words: /^(值|设置值)$/u },
  { key: "explanation", words: /^说明$/u },
  { key: "code", words: /^(指标)?编号$/u },
];

/** A number, with or without % or 分. */
function numberOf(text: string): ExactNumber | null {
  return exactFromText(
    text
      .normalize("NFKC")
      .trim()
      .replace(/\s*(?:%|分)$/u, ""),
  );
}

type Found<Value> =
  | { readonly kind: "found"; readonly value: Value }
  | { readonly kind: "fault"; readonly fault: SettingFault["kind"] };

function keyOf(text: string): SettingKey | null {
  const key = matchKey(text);
  return settingKeys.find((each) => matchKey(settingWords[each]) === key) ?? null;
}

function programmeOf(notice: Notice | null, text: string): ProgrammeId | null {
  const key = matchKey(text);
  const found = notice?.programmes.find(({ name, shortName, names }) =>
    [name, shortName, ...names].some((each) => matchKey(each) === key),
  );
  return found?.id ?? null;
}

interface Row {
  readonly text: (column: SettingColumn) => string;
  readonly cell: (column: SettingColumn) => string;
}

function rowOf(view: GridView, header: WordsHeader<SettingColumn>, row: number): Row {
  const column = (key: SettingColumn): number | null => header.columns.get(key)?.[0]?.column ?? null;
  return {
    text: (key) => {
      const at = column(key);
      return at === null ? "" : valueText(valueAt(view.grid, row, at), view.kind(row, at)).trim();
    },
    cell: (key) => cellAddress(row, column(key) ?? 0),
  };
}

/** Year and programme of a line; both may be left blank for a bound that holds everywhere. */
function scopeOf(
  { text }: Row,
  noticeFor: NoticeSource,
): Found<{ readonly year: number | null; readonly programme: ProgrammeId | null }> {
  const [yearText, programmeText] = [text("year"), text("programme")];
  const year = saysNotGiven(yearText) ? null : yearIn(yearText);
  if (saysNotGiven(programmeText)) return { kind: "found", value: { year, programme: null } };
  const programme = programmeOf(year === null ? null : noticeFor(year), programmeText);
  return programme === null
    ? { kind: "fault", fault: "unknown-programme" }
    : { kind: "found", value: { year, programme } };
}

function targetOf(
  row: Row,
  year: number | null,
  programme: ProgrammeId | null,
  noticeFor: NoticeSource,
): ClauseId | null {
  const notice = year === null ? null : noticeFor(year);
  if (notice === null || programme === null) return null;
  return targetsOf(notice, programme).find(({ clause }) => clause === row.text("code"))?.clause ?? null;
}

/** What a line is about; its value may be blank. */
export type SettingSubject = Pick<SettingLine, "year" | "programme" | "key" | "clause">;

function subjectOf(row: Row, noticeFor: NoticeSource): SettingSubject | SettingFault {
  const fault = faultIn(row);
  const key = keyOf(row.text("key"));
  if (key === null) return fault("unknown-key", "key");
  const scope = scopeOf(row, noticeFor);
  if (scope.kind === "fault") return fault(scope.fault, "programme");
  const { year, programme } = scope.value;
  const clause = key === "weight" ? targetOf(row, year, programme, noticeFor) : null;
  if (key === "weight" && clause === null) return fault("unknown-target", "code");
  return { year, programme, key, clause };
}

const faultIn =
  (row: Row) =>
  (kind: SettingFault["kind"], column: SettingColumn): SettingFault => ({
    kind,
    cell: row.cell(column),
    text: quoted(row.text(column), 60),
  });

function readLine(row: Row, noticeFor: NoticeSource): SettingLine | SettingFault | null {
  const typed = row.text("value");
  if (saysNotGiven(typed)) return null;
  const subject = subjectOf(row, noticeFor);
  if ("kind" in subject) return subject;
  const value = numberOf(typed);
  return value === null
    ? faultIn(row)("unreadable", "value")
    : { ...subject, value, cell: row.cell("value") };
}

/** Two lines about the same thing have the same. */
export const settingPlace = ({ year, programme, key, clause }: SettingSubject): string =>
  JSON.stringify([year, programme, key, clause]);

interface SettingsTable {
  readonly view: GridView;
  readonly header: WordsHeader<SettingColumn>;
}

function settingsTable(workbook: WorkbookCells): SettingsTable | null {
  for (const grid of bySheetName(workbook.grids, settingsSheetName)) {
    const view = viewGrid(grid);
    const header = findWordsHeader(view, words, (columns) => columns.has("key") && columns.has("value"));
    if (header !== null) return { view, header };
  }
  return null;
}

/** 评分设置 as a form: where its columns are, and which line is about what, filled or not. */
export interface SettingsForm extends SettingsTable {
  /** Rows from 0; of two lines about the same thing the first. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The form in a workbook; null where it has no such sheet. */
export function settingsForm(
  workbook: WorkbookCells,
  noticeFor: NoticeSource = noticeOf,
): SettingsForm | null {
  const table = settingsTable(workbook);
  if (table === null) return null;
  const { view, header } = table;
  const rows = new Map<string, number>();
  for (let row = header.row + 1; row <= view.bottom; row++) {
    const subject = subjectOf(rowOf(view, header, row), noticeFor);
    if ("kind" in subject || rows.has(settingPlace(subject))) continue;
    rows.set(settingPlace(subject), row);
  }
  return { view, header, rows };
}

/** The settings of a workbook; null where it has no such sheet. Of two lines for the same thing the first counts. */
export function readMidtermSettings(
  workbook: WorkbookCells,
  noticeFor: NoticeSource = noticeOf,
): ScoreSettings | null {
  const table = settingsTable(workbook);
  if (table === null) return null;
  const { view, header } = table;
  const lines = new Map<string, SettingLine>();
  const faults: SettingFault[] = [];
  for (let row = header.row + 1; row <= view.bottom; row++) {
    const read = readLine(rowOf(view, header, row), noticeFor);
    if (read === null) continue;
    if ("kind" in read) faults.push(read);
    else if (lines.has(settingPlace(read))) {
      faults.push({ kind: "twice", cell: read.cell, text: settingWords[read.key] });
    } else lines.set(settingPlace(read), read);
  }
  return { file: workbook.file, sheet: view.grid.sheet, lines: [...lines.values()], faults };
}

/** Of several workbooks the first settings in which something is written; else the first that are there. */
export function settingsAmong(
  workbooks: readonly WorkbookCells[],
  noticeFor: NoticeSource = noticeOf,
): ScoreSettings | null {
  const found = workbooks.flatMap((workbook) => readMidtermSettings(workbook, noticeFor) ?? []);
  return found.find(({ lines, faults }) => lines.length + faults.length > 0) ?? found[0] ?? null;
}
