// Puts values into 评分设置: into the lines that are there, new lines for what has none.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf, programmeOf } from "../notices/registry.ts";
import { targetsOf } from "../notices/targets.ts";
import { cellAddress, valueAt } from "./grid.ts";
import { settingHeaders, settingWords, type SettingColumn } from "./midterm-settings.ts";
import { settingPlace, type SettingsForm, type SettingSubject } from "./read-midterm-settings.ts";
import type { NoticeSource } from "./read-midterm.ts";
import type { PlacedCell, PlanCell, SheetAddition } from "./sheet-plan.ts";

/** A value for one thing that can be set; null takes it away, so that the default holds. */
export interface SettingEntry extends SettingSubject {
  /** Points, or a percentage as a number (80). */
  readonly value: number | null;
}

/** Where an entry goes, and what stands there now. */
export interface PlacedSetting {
  readonly entry: SettingEntry;
  readonly cell: string;
  readonly before: string | number | null;
}

/** The cells of a line about a thing, as the form has them. */
function lineCells(
  { year, programme, key, clause, value }: SettingEntry,
  noticeFor: NoticeSource,
  locale: Locale,
): Readonly<Record<SettingColumn, PlanCell>> {
  const text = (written: string): PlanCell => ({ value: written, look: "text" });
  const notice = year === null ? null : noticeFor(year);
  const target =
    notice === null || programme === null
      ? undefined
      : targetsOf(notice, programme).find((each) => each.clause === clause);
  return {
    year: text(year === null ? "" : String(year)),
    programme: text(notice === null || programme === null ? "" : programmeOf(notice, programme).name),
    key: text(settingWords[key]),
    target: text(
      notice === null || target === undefined
        ? ""
        : `${clauseOf(notice, target.clause).locator} ${target.title.zh}`,
    ),
    value: { value, look: "entry-amount" },
    explanation: text(textOf(say("midterm.settings.what", { key }), locale)),
    code: { value: clause ?? "", look: "quiet" },
  };
}

const columns = Object.keys(settingHeaders) as SettingColumn[];

/** What it takes to put the entries into the sheet that is there. */
export function settingsAddition(
  form: SettingsForm,
  entries: readonly SettingEntry[],
  noticeFor: NoticeSource,
  locale: Locale,
): { readonly addition: SheetAddition; readonly placed: readonly PlacedSetting[] } {
  const { view, header, rows } = form;
  const at = (key: SettingColumn): number | null => header.columns.get(key)?.[0]?.column ?? null;
  const valueColumn = at("value") ?? view.grid.left;
  const cells: PlacedCell[] = [];
  const placed: PlacedSetting[] = [];
  let next = view.bottom + 1;
  for (const entry of entries) {
    const row = rows.get(settingPlace(entry));
    if (row === undefined) {
      if (entry.value === null) continue;
      const line = lineCells(entry, noticeFor, locale);
      for (const key of columns) {
        const column = at(key);
        if (column !== null && line[key].value !== "") cells.push({ ...line[key], row: next, column });
      }
      placed.push({ entry, cell: cellAddress(next, valueColumn), before: null });
      next += 1;
      continue;
    }
    const value = valueAt(view.grid, row, valueColumn);
    const held = typeof value === "string" || typeof value === "number" ? value : null;
    const before = held === "" ? null : held;
    cells.push({
      value: entry.value,
      look: "entry-amount",
      row,
      column: valueColumn,
      ...(before === null ? {} : { replaces: before }),
    });
    placed.push({ entry, cell: cellAddress(row, valueColumn), before });
  }
  return {
    addition: { sheet: view.grid.sheet, cells, columns: new Map(), entries: [], notes: [] },
    placed,
  };
}
