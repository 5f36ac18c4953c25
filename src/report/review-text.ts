// A review as text for a terminal: verdict, what was recognised, limits, findings by row, figures that are missing.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Finding, UnknownInput } from "../review/finding.ts";
import { quoted } from "../review/quote.ts";
import type { CapLine } from "../review/cap-lines.ts";
import type { Review, ReviewedDossier } from "../review/review.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import { factLines, reckoningFacts } from "./fact-lines.ts";
import { findingWords, programmeName, rowKey, rowsByKey } from "./finding-words.ts";
import { metBlocks } from "./met-text.ts";
import { officialLines } from "./official-lines.ts";
import { cellRuns, rowsWords } from "./place-words.ts";
import { summaryOf } from "./summary.ts";
import { padEnd, padStart, terminalWidth } from "./terminal.ts";

export interface ReviewTextOptions {
  /** Also tells, row by row, which clauses are met and why. */
  readonly met?: boolean;
}

/** The whole report, lines ended by line breaks. */
export function reviewText(review: Review, locale: Locale, { met = false }: ReviewTextOptions = {}): string {
  const words = (message: Message): string => textOf(message, locale);
  const { year, title, documentNumber, builtIn } = review.notice;
  const { sentence, counts } = summaryOf(review);
  const rows = rowsByKey(review);
  const blocks: (readonly string[])[] = [
    [
      words(say("report.verdict", { sentence: words(sentence), ...counts })),
      words(say("report.notice", { year, title, documentNumber })),
      ...(builtIn ? [] : [words(say("notice-file.applied"))]),
      ...officialLines(review).map(words),
      ...review.leftOut.map((each) => words(say("report.left-out", each))),
    ],
    ...review.dossiers.map((dossier) => dossierLines(review, dossier, locale)),
    ...findingBlocks(review, rows, locale),
    ...(review.findings.length === 0 ? [[words(say("report.nothing"))]] : []),
    ...(review.unknownInputs.length === 0
      ? []
      : [[words(say("report.unknown-inputs")), ...inputLines(review.unknownInputs, locale)]]),
    ...(met ? metBlocks(review, locale) : [metLines(review, words)]),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

function dossierLines(review: Review, { dossier, caps }: ReviewedDossier, locale: Locale): readonly string[] {
  const words = (message: Message): string => textOf(message, locale);
  return [
    `── ${dossier.file}`,
    ...dossier.tables.map((table) => tableLine(table, words)),
    words(say("report.caps")),
    ...capTable(review, caps, locale),
  ];
}

function tableLine(table: SummaryTable, words: (message: Message) => string): string {
  const { sheet, letterhead, year, rows, sheetHidden } = table;
  const line = words(say("report.table", { sheet, city: letterhead.city, year, rows: rows.length }));
  return sheetHidden ? line + words(say("report.table.hidden")) : line;
}

function capTable(review: Review, caps: readonly CapLine[], locale: Locale): readonly string[] {
  const cells = caps.map((cap) => {
    const { certain, possible } = cap.recommended;
    const count = certain === possible ? `${certain}` : `${certain}–${possible}`;
    const limit = cap.limit === null ? "–" : limitText(cap.limit);
    return {
      name: programmeName(review.notice, cap.programme, locale),
      count: `${count} / ${limit}`,
      verdict: textOf(say(`report.cap.${cap.verdict}`), locale),
    };
  });
  const nameWidth = Math.max(0, ...cells.map(({ name }) => terminalWidth(name)));
  const countWidth = Math.max(0, ...cells.map(({ count }) => terminalWidth(count)));
  return cells.map(
    ({ name, count, verdict }) => `  ${padEnd(name, nameWidth)}  ${padStart(count, countWidth)}  ${verdict}`,
  );
}

function limitText({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

/** Findings of the whole table (and of several rows) first, then each row's own, as the review orders them. */
function findingBlocks(
  review: Review,
  rows: ReturnType<typeof rowsByKey>,
  locale: Locale,
): readonly (readonly string[])[] {
  const sections = new Map<string, { readonly head: string; readonly findings: Finding[] }>();
  for (const finding of review.findings) {
    const { place } = finding;
    const [only, second] = place.rows;
    const single = only !== undefined && second === undefined ? only : null;
    const key = JSON.stringify([place.file, place.sheet, single]);
    const section = sections.get(key);
    if (section !== undefined) section.findings.push(finding);
    else {
      const row = single === null ? undefined : rows.get(rowKey(place, single));
      sections.set(key, {
        head: [
          place.sheet,
          rowsWords(single === null ? [] : [single], locale),
          ...(row === undefined ? [] : [quoted(row.cells.unit.text, 60)]),
        ]
          .filter(Boolean)
          .join(" · "),
        findings: [finding],
      });
    }
  }
  const single = new Set(review.dossiers.map(({ dossier }) => dossier.file)).size < 2;
  return [...sections.entries()].map(([key, { head, findings }]) => [
    single ? head : `${String((JSON.parse(key) as readonly unknown[])[0])} · ${head}`,
    ...findings.flatMap((finding) => findingLines(review, finding, locale)),
  ]);
}

function findingLines(review: Review, finding: Finding, locale: Locale): readonly string[] {
  const label = (message: Message): string => textOf(message, locale);
  const words = findingWords(review.notice, finding, locale);
  const { cells, rows } = finding.place;
  const where = [
    ...(rows.length > 1 ? [rowsWords(rows, locale)] : []),
    ...(cells.length > 0 ? [cellRuns(cells, locale)] : []),
  ].join(locale === "zh-CN" ? "，" : "; ");
  return [
    `  [${words.groupWord}] ${words.message}${where === "" ? "" : locale === "zh-CN" ? `（${where}）` : ` (${where})`}`,
    ...factLines([
      ...reckoningFacts(finding, locale),
      [
        label(say("report.label.clause")),
        words.clause === null ? [] : [`${words.clause.locator}：“${words.clause.quote}”`],
      ],
      [label(say("report.label.reading")), words.reading === null ? [] : [words.reading]],
      [words.remedyLabel, words.remedy === null ? [] : [words.remedy]],
      [label(say("report.label.source")), words.sources],
    ]),
  ];
}

function inputLines(inputs: readonly UnknownInput[], locale: Locale): readonly string[] {
  return inputs.map(
    ({ what, sheet, rows }) => `  ${textOf(what, locale)} · ${sheet} · ${rowsWords(rows, locale)}`,
  );
}

function metLines({ met }: Review, words: (message: Message) => string): readonly string[] {
  if (met.length === 0) return [];
  const clauses = new Set(met.map(({ clause }) => clause)).size;
  return [words(say("report.met", { clauses, rows: met.reduce((sum, { rows }) => sum + rows.length, 0) }))];
}
