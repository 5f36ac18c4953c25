// One finding in words: what every report, note and sheet says of it, so that they never differ.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf, programmeOf, readingOf } from "../notices/registry.ts";
import type { Notice, ReadingId } from "../notices/schema.ts";
import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { groupOf, type FindingGroup } from "./finding-group.ts";
import { reckoningWords, remedyLabel, type ReckoningWords } from "./reckoning-words.ts";

export interface FindingWords extends ReckoningWords {
  readonly group: FindingGroup;
  /** 错误, 待核实, 提示 */
  readonly groupWord: string;
  readonly message: string;
  /** Clause text stays Chinese in every language: it is quoted. */
  readonly clause: { readonly locator: string; readonly quote: string } | null;
  readonly reading: string | null;
  readonly remedy: string | null;
  /** 差额 or 处理 */
  readonly remedyLabel: string;
  readonly programme: string | null;
}

const groupMessages: Readonly<Record<FindingGroup, Message>> = {
  error: say("report.group.error"),
  verify: say("report.group.verify"),
  note: say("report.group.note"),
};

export function groupWord(group: FindingGroup, locale: Locale): string {
  return textOf(groupMessages[group], locale);
}

/** The finding in the words of a language; clauses and readings are those of the notice it was reviewed under. */
export function findingWords(notice: Notice, finding: Finding, locale: Locale): FindingWords {
  const words = (message: Message): string => textOf(message, locale);
  const group = groupOf(finding);
  const clause = finding.clause === null ? null : clauseOf(notice, finding.clause);
  return {
    group,
    groupWord: groupWord(group, locale),
    message: words(finding.message),
    ...reckoningWords(finding, locale),
    clause: clause === null ? null : { locator: clause.locator, quote: clause.text },
    reading: finding.reading === null ? null : readingText(finding.reading, locale),
    remedy: finding.remedy === null ? null : words(finding.remedy),
    remedyLabel: words(finding.remedy === null ? say("report.label.remedy") : remedyLabel(finding.remedy)),
    programme: finding.programme === null ? null : programmeName(notice, finding.programme, locale),
  };
}

/** One of our readings in the words shown to the user. */
export function readingText(id: ReadingId, locale: Locale): string {
  const { zh, en } = readingOf(id);
  return locale === "zh-CN" ? zh : en;
}

/** "4 > 3", "2021 年立项"; null where the finding compares nothing. */
export function figureText({ figure }: Pick<Finding, "figure">, locale: Locale): string | null {
  return figure === null || typeof figure === "string" ? figure : textOf(figure, locale);
}

export function programmeName(notice: Notice, id: Parameters<typeof programmeOf>[1], locale: Locale): string {
  const { shortName, englishName } = programmeOf(notice, id);
  return locale === "zh-CN" ? shortName : englishName;
}

/** How many findings of each group; rows that meet a clause are not findings. */
export function countGroups(findings: readonly Finding[]): Readonly<Record<FindingGroup, number>> {
  const counts = { error: 0, verify: 0, note: 0 };
  for (const finding of findings) counts[groupOf(finding)] += 1;
  return counts;
}

/** What identifies a row across sheets and files. */
export function rowKey(place: { readonly file: string; readonly sheet: string }, row: number): string {
  return JSON.stringify([place.file, place.sheet, row]);
}

/** The rows of a review by `rowKey`: reports name the unit beside the row number. */
export function rowsByKey(
  review: Pick<Review, "dossiers">,
): ReadonlyMap<string, Review["dossiers"][number]["dossier"]["rows"][number]> {
  return new Map(
    review.dossiers.flatMap(({ dossier }) => dossier.rows.map((row) => [rowKey(row.table, row.row), row])),
  );
}
