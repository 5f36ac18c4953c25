// Makes the sheet 评分设置: bounds of grades and bands, tolerance, and a weight for every target of the programmes.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf, programmeOf } from "../notices/registry.ts";
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { targetsOf } from "../notices/targets.ts";
import { exactText } from "./exact.ts";
import {
  settingHeaders,
  settingKeys,
  settingsSheetName,
  settingWords,
  type ScoreSettings,
  type SettingColumn,
  type SettingLine,
} from "./midterm-settings.ts";
import type { PlanCell, SheetPlan } from "./sheet-plan.ts";

const columns: readonly (readonly [SettingColumn, number])[] = [
  ["year", 8],
  ["programme", 34],
  ["key", 16],
  ["target", 44],
  ["value", 12],
  ["explanation", 44],
  ["code", 40],
];

const text = (value: string): PlanCell => ({ value, look: "text" });
const entry: PlanCell = { value: null, look: "entry-amount" };

/** The value given for a line; blank where nobody gave one. */
function given(
  settings: ScoreSettings | null,
  wanted: Pick<SettingLine, "year" | "programme" | "key" | "clause">,
): PlanCell {
  const line = settings?.lines.find(
    (each) =>
      each.key === wanted.key &&
      each.clause === wanted.clause &&
      each.year === wanted.year &&
      each.programme === wanted.programme,
  );
  return line === undefined ? entry : { ...entry, value: Number(exactText(line.value)) };
}

/** Bounds that hold for one programme or year only, as somebody added them. */
function ownBounds(
  settings: ScoreSettings | null,
  programmes: readonly { readonly notice: Notice; readonly programme: ProgrammeId }[],
): readonly (readonly PlanCell[])[] {
  return (settings?.lines ?? [])
    .filter(({ key, year, programme }) => key !== "weight" && (year !== null || programme !== null))
    .map((line): readonly PlanCell[] => {
      const of = programmes.find(({ programme }) => programme === line.programme);
      return [
        text(line.year === null ? "" : String(line.year)),
        text(of === undefined ? "" : programmeOf(of.notice, of.programme).name),
        text(settingWords[line.key]),
        text(""),
        given(settings, line),
        text(""),
        text(""),
      ];
    });
}

/**
 * 评分设置 for the programmes of these notices. Values are blank, so that the defaults hold until somebody writes one;
 * those that were given before are kept.
 */
export function settingsPlan(
  programmes: readonly { readonly notice: Notice; readonly programme: ProgrammeId }[],
  settings: ScoreSettings | null,
  locale: Locale,
): SheetPlan {
  const head = (["midterm.settings.title", "midterm.settings.fill", "midterm.settings.origin"] as const).map(
    (key, index): readonly PlanCell[] => [
      { value: textOf(say(key), locale), look: index === 0 ? "title" : "quiet" },
    ],
  );
  const bounds = settingKeys.filter((key) => key !== "weight");
  const common = bounds.map((key): readonly PlanCell[] => [
    text(""),
    text(""),
    text(settingWords[key]),
    text(""),
    given(settings, { year: null, programme: null, key, clause: null }),
    text(textOf(say("midterm.settings.what", { key }), locale)),
    text(""),
  ]);
  const weights = programmes.flatMap(({ notice, programme }) =>
    targetsOf(notice, programme).map((target): readonly PlanCell[] => [
      text(String(notice.year)),
      text(programmeOf(notice, programme).name),
      text(settingWords.weight),
      text(`${clauseOf(notice, target.clause).locator} ${target.title.zh}`),
      given(settings, { year: notice.year, programme, key: "weight", clause: target.clause }),
      text(textOf(say("midterm.settings.what", { key: "weight" }), locale)),
      { value: target.clause, look: "quiet" },
    ]),
  );
  const rows = [...common, ...ownBounds(settings, programmes), ...weights];
  const top = head.length + 1;
  const value = columns.findIndex(([column]) => column === "value");
  return {
    name: settingsSheetName,
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      ...head,
      columns.map(([column]): PlanCell => ({ value: settingHeaders[column], look: "header" })),
      ...rows,
    ],
    merges: head
      .slice(1)
      .map((_, index) => ({ top: index + 1, bottom: index + 1, left: 0, right: columns.length - 1 })),
    frozen: { rows: top, columns: 0 },
    entries: [
      {
        area: { top, bottom: top + rows.length - 1, left: value, right: value },
        choices: null,
        prompt: {
          title: settingHeaders.value,
          text: textOf(say("midterm.settings.fill"), locale).slice(0, 255),
        },
      },
    ],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: head.length, last: head.length } },
    charts: [],
  };
}
