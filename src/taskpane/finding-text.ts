// One finding as plain text, for the clipboard.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Notice } from "../notices/schema.ts";
import { findingWords } from "../report/finding-words.ts";
import { rowsWords } from "../report/place-words.ts";
import type { Finding } from "../review/finding.ts";

/** Sentence, place, working, clause with its quote, reading, remedy and sources, a line each. */
export function findingText(finding: Finding, notice: Notice, locale: Locale): string {
  const words = findingWords(notice, finding, locale);
  const { place } = finding;
  const colon = locale === "zh-CN" ? "：" : ": ";
  const labelled = (
    key: "working" | "clause" | "reading" | "source",
    lines: readonly string[],
  ): readonly string[] =>
    lines.length === 0 ? [] : [`${textOf(say(`report.label.${key}`), locale)}${colon}${lines.join("\n")}`];
  const cells = place.cells.length === 0 ? "" : ` ${place.cells.join(locale === "zh-CN" ? "、" : ", ")}`;
  return [
    `${words.groupWord}${colon}${words.message}`,
    `${place.sheet} ${rowsWords(place.rows, locale)}${cells}`,
    ...labelled("working", words.working),
    ...labelled(
      "clause",
      words.clause === null
        ? []
        : [`${words.clause.locator}（${notice.documentNumber}）“${words.clause.quote}”`],
    ),
    ...labelled("reading", words.reading === null ? [] : [words.reading]),
    ...(words.remedy === null ? [] : [`${words.remedyLabel}${colon}${words.remedy}`]),
    ...labelled("source", words.sources),
  ].join("\n");
}
