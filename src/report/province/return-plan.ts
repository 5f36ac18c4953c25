// 退回-苏州市 as a sheet: what a city has to look at in its table, in plain words, to be sent back.
import type { Consolidation } from "../../consolidate/consolidate.ts";
import { findingsOf } from "../../consolidate/findings.ts";
import { say, textOf, type Message, type MessageKey } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { Finding } from "../../review/finding.ts";
import { quoted } from "../../review/quote.ts";
import { returnSheetName } from "../../sheets/own-sheets.ts";
import type { PlanCell, SheetPlan } from "../../sheets/sheet-plan.ts";
import { groupOf, type FindingGroup } from "../finding-group.ts";
import { countGroups, findingWords, programmeName, rowKey, rowsByKey } from "../finding-words.ts";
import { cellRuns, rowRuns, separatorOf } from "../place-words.ts";
import { headerCells, planCell, rangeText, wholeLine } from "./plan-cells.ts";
import { lookOfGroup } from "../review-sheet.ts";
import { titleUnder } from "../title-under.ts";

/** Words that are none of a summary table's headers: the sheet must not be taken for one. */
const columns = [
  ["return.number", 6],
  ["return.group", 8],
  ["return.sheet", 12],
  ["return.row", 7],
  ["return.cell", 9],
  ["return.unit", 20],
  ["return.programme", 12],
  ["return.message", 32],
  ["return.working", 32],
  ["return.clause", 34],
  ["return.advice", 26],
] as const satisfies readonly (readonly [MessageKey, number])[];

function capsText(consolidation: Consolidation, city: string, locale: Locale): string {
  const caps = consolidation.cities
    .find((part) => part.city === city)
    ?.review.dossiers.flatMap((each) => each.caps);
  return (caps ?? [])
    .filter(({ limit }) => limit !== null)
    .map(({ programme, recommended, limit, verdict }) =>
      textOf(
        say("return.cap", {
          programme: programmeName(consolidation.notice, programme, locale),
          count: rangeText(recommended.certain, recommended.possible),
          limit: limit === null ? "—" : rangeText(limit.low, limit.high),
          verdict: textOf(say(`report.cap.${verdict}`), locale),
        }),
        locale,
      ),
    )
    .join(locale === "zh-CN" ? "；" : "; ");
}

function lineOf(
  consolidation: Consolidation,
  rows: ReturnType<typeof rowsByKey>,
  severalFiles: boolean,
  finding: Finding,
  locale: Locale,
): readonly PlanCell[] {
  const { notice } = consolidation;
  const { place } = finding;
  const words = findingWords(notice, finding, locale);
  const concerned = place.rows.flatMap((row) => rows.get(rowKey(place, row)) ?? []);
  const separator = separatorOf(locale);
  const programmes = new Set(
    finding.programme === null ? concerned.map(({ programme }) => programme) : [finding.programme],
  );
  const texts: readonly string[] = [
    severalFiles ? `${place.file}\n${place.sheet}` : place.sheet,
    place.rows.length === 0 ? textOf(say("report.whole-table"), locale) : rowRuns(place.rows, locale),
    cellRuns(place.cells, locale),
    [...new Set(concerned.map(({ cells }) => quoted(cells.unit.text, 60)))].filter(Boolean).join(separator),
    [...programmes]
      .flatMap((each) => (each === null ? [] : [programmeName(notice, each, locale)]))
      .join(separator),
    words.message,
    words.working.join("\n"),
    [
      ...(words.clause === null ? [] : [`${words.clause.locator}：“${words.clause.quote}”`]),
      ...(words.reading === null ? [] : [`${textOf(say("report.label.reading"), locale)}：${words.reading}`]),
    ].join("\n"),
    words.remedy ?? "",
  ];
  return [
    planCell(words.groupWord, lookOfGroup[groupOf(finding)]),
    ...texts.map((text) => planCell(text || null)),
  ];
}

/** The findings of one city, errors first and otherwise in the order of its table; null for a city that sent nothing. */
export function returnPlan(consolidation: Consolidation, city: string, locale: Locale): SheetPlan | null {
  const part = consolidation.cities.find((each) => each.city === city);
  if (part === undefined) return null;
  const words = (message: Message): string => textOf(message, locale);
  const findings = findingsOf(consolidation, city);
  const counts = countGroups(findings);
  const rows = rowsByKey(part.review);
  const severalFiles = part.files.length > 1;
  const order: readonly FindingGroup[] = ["error", "verify", "note"];
  const sorted = order.flatMap((group) => findings.filter((finding) => groupOf(finding) === group));
  const count = part.review.dossiers.reduce((sum, { dossier }) => sum + dossier.rows.length, 0);
  const heads: readonly string[] = [
    words(say("return.files", { files: part.files, rows: count })),
    words(say("return.caps", { caps: capsText(consolidation, city, locale) })),
    words(
      say("return.notice", {
        title: consolidation.notice.title,
        number: consolidation.notice.documentNumber,
      }),
    ),
    ...(sorted.length === 0 ? [words(say("return.clean"))] : []),
  ];
  const top = heads.length + 1;
  return {
    name: returnSheetName(city),
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      [
        planCell(
          titleUnder(
            consolidation.notice,
            say("return.title", { city, year: consolidation.notice.year, ...counts }),
            locale,
          ),
          "title",
        ),
      ],
      ...heads.map((head) => [planCell(head, "subtitle")]),
      headerCells(columns.map(([key]) => words(say(key)))),
      ...sorted.map((finding, at) => [
        planCell(at + 1, "integer"),
        ...lineOf(consolidation, rows, severalFiles, finding, locale),
      ]),
    ],
    merges: Array.from({ length: top }, (_, row) => wholeLine(row, columns.length)),
    frozen: { rows: top + 1, columns: 0 },
    entries: [],
    notes: [],
    table: null,
    print: { orientation: "landscape", repeatRows: { first: top, last: top } },
    charts: [],
  };
}
