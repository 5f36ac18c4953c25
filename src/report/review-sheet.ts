// The sheet 审核结果: one line for each finding, for whoever works through it on paper or in Excel.
import { say, textOf, type MessageKey } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { quoted } from "../review/quote.ts";
import type { CellLook, PlanCell, SheetPlan } from "../sheets/sheet-plan.ts";
import type { FindingGroup } from "./finding-group.ts";
import { summaryOf } from "./summary.ts";
import { cellRuns, rowRuns, separatorOf } from "./place-words.ts";
import { findingWords, programmeName, rowKey, rowsByKey } from "./finding-words.ts";
import { titleUnder } from "./title-under.ts";

/** Heading and width in characters of each column. */
const columns = [
  ["report.sheet.number", 8],
  ["report.sheet.group", 10],
  ["report.sheet.sheet", 14],
  ["report.sheet.row", 9],
  ["report.sheet.cell", 12],
  ["report.sheet.unit", 28],
  ["report.sheet.programme", 18],
  ["report.sheet.message", 44],
  ["report.sheet.working", 44],
  ["report.sheet.clause", 52],
  ["report.sheet.remedy", 40],
] as const satisfies readonly (readonly [MessageKey, number])[];

/** The colours of the pane, for a cell that names the group. */
export const lookOfGroup: Readonly<Record<FindingGroup, CellLook>> = {
  error: "broken",
  verify: "unknown",
  note: "notice",
};

const headingRow = 1;

/** All findings in sheet order, as a table to filter. Cells of contacts are named, their content is not repeated. */
export function reviewSheet(review: Review, locale: Locale): SheetPlan {
  const rows = rowsByKey(review);
  const cities = review.dossiers.flatMap(({ dossier }) => (dossier.city === null ? [] : [dossier.city]));
  const name = textOf(say("report.sheet.name"), locale);
  const title = titleUnder(
    review.notice,
    say("report.sheet.title", {
      cities: [...new Set(cities)],
      year: review.notice.year,
      ...summaryOf(review).counts,
    }),
    locale,
  );
  return {
    name,
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      [{ value: title, look: "title" }],
      columns.map(([key]) => ({ value: textOf(say(key), locale), look: "header" })),
      ...review.findings.map((finding, index): readonly PlanCell[] => [
        { value: index + 1, look: "integer" },
        ...lineOf(review, rows, finding, locale),
      ]),
    ],
    merges: [],
    // Number and verdict stay in sight, and begin each page.
    frozen: { rows: headingRow + 1, columns: 2 },
    entries: [],
    notes: [],
    table: {
      area: {
        top: headingRow,
        left: 0,
        bottom: headingRow + review.findings.length,
        right: columns.length - 1,
      },
      name,
    },
    // On one page the words would be too small to read.
    print: { orientation: "landscape", repeatRows: { first: headingRow, last: headingRow }, pagesWide: 2 },
    charts: [],
  };
}

function lineOf(
  review: Review,
  rows: ReturnType<typeof rowsByKey>,
  finding: Finding,
  locale: Locale,
): readonly PlanCell[] {
  const { place } = finding;
  const words = findingWords(review.notice, finding, locale);
  const concerned = place.rows.flatMap((row) => rows.get(rowKey(place, row)) ?? []);
  const separator = separatorOf(locale);
  const programmes = new Set(
    finding.programme === null ? concerned.map(({ programme }) => programme) : [finding.programme],
  );
  const texts = [
    place.sheet,
    place.rows.length === 0 ? textOf(say("report.whole-table"), locale) : rowRuns(place.rows, locale),
    cellRuns(place.cells, locale),
    [...new Set(concerned.map(({ cells }) => quoted(cells.unit.text, 60)))].filter(Boolean).join(separator),
    [...programmes]
      .flatMap((programme) => (programme === null ? [] : [programmeName(review.notice, programme, locale)]))
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
    { value: words.groupWord, look: lookOfGroup[words.group] },
    ...texts.map((value): PlanCell => ({ value, look: "text" })),
  ];
}
