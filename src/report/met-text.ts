// Which clauses each row meets, and why, as blocks of lines for a terminal.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf } from "../notices/registry.ts";
import { quoted } from "../review/quote.ts";
import type { Review } from "../review/review.ts";
import { factLines, reckoningFacts } from "./fact-lines.ts";
import { readingText } from "./finding-words.ts";
import { metRows, type MetClause, type MetRow } from "./met-rows.ts";
import { rowsWords } from "./place-words.ts";
import { reckoningWords } from "./reckoning-words.ts";

/** Every row with the clauses it meets, those that took figures with their working. */
export function metBlocks(review: Review, locale: Locale): readonly (readonly string[])[] {
  const severalFiles = new Set(review.dossiers.map(({ dossier }) => dossier.file)).size > 1;
  const rows = [...metRows(review).values()];
  const head = textOf(say("report.met.head"), locale);
  return rows.map((row, at) => [
    ...(at === 0 ? [head] : []),
    metHead(row, severalFiles, locale),
    ...row.clauses.flatMap((clause) => metClauseLines(review, clause, locale)),
  ]);
}

function metHead({ file, sheet, row }: MetRow, severalFiles: boolean, locale: Locale): string {
  return [
    ...(severalFiles ? [file] : []),
    sheet,
    rowsWords(row === null ? [] : [row.row], locale),
    ...(row === null ? [] : [quoted(row.cells.unit.text, 60)]),
  ]
    .filter(Boolean)
    .join(" · ");
}

function metClauseLines(
  { notice }: Review,
  { clause, explained }: MetClause,
  locale: Locale,
): readonly string[] {
  const { locator, text } = clauseOf(notice, clause);
  const group = textOf(say("report.met.group"), locale);
  const label = (message: Message): string => textOf(message, locale);
  return [
    `  [${group}] ${locator}：“${text}”`,
    ...explained.flatMap((each) => [
      `      ${textOf(each.message, locale)}`,
      ...factLines([
        ...reckoningFacts(each, locale),
        [
          label(say("report.label.reading")),
          each.reading === null ? [] : [readingText(each.reading, locale)],
        ],
        [label(say("report.label.source")), reckoningWords(each, locale).sources],
      ]),
    ]),
  ];
}
