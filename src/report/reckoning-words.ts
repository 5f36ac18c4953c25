// How a verdict comes about, in words: the same for findings and for rows that meet a clause.
import { say, textOf, type Message, type MessageKey } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { grouped } from "../messages/figures.ts";
import { figureLines } from "../review/evidence/figure-table.ts";
import type { FigureTable, Reckoning, Source } from "../review/finding.ts";

export interface ReckoningWords {
  /** Everything in lines, for those who have no room for a table: sums, what decides the step, the comparison. */
  readonly working: readonly string[];
  /** Of these, what stands neither in the table nor under `decidedBy`. */
  readonly compared: readonly string[];
  readonly decidedBy: readonly string[];
  readonly figures: FigureTable | null;
  /** "地区数据!D7 2024年发明专利授权量" */
  readonly sources: readonly string[];
}

export function reckoningWords(reckoning: Reckoning, locale: Locale): ReckoningWords {
  const words = (message: Message): string => textOf(message, locale);
  const { figures } = reckoning;
  const [decidedBy, compared] = [reckoning.decidedBy, reckoning.working].map((lines) => lines.map(words));
  const sums = figures === null ? [] : figureLines(figures).map(words);
  return {
    working: [...sums, ...(decidedBy ?? []), ...(compared ?? [])],
    compared: compared ?? [],
    decidedBy: decidedBy ?? [],
    figures,
    sources: reckoning.sources.map((source) => sourceText(source, locale)),
  };
}

export function sourceText(source: Source, locale: Locale): string {
  return `${source.sheet}!${source.cell} ${textOf(source.what, locale)}`;
}

/** The table of figures as texts: its header, then a line for each sum. */
export interface FigureGrid {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

export function figureGrid({ measure, years, rows }: FigureTable, locale: Locale): FigureGrid {
  const total = textOf(say("report.figures-total"), locale);
  const blank = textOf(say("report.figures-blank"), locale);
  return {
    header: [measure, ...years.map(String), total],
    lines: rows.map(({ name, values, total: sum }) => [
      locale === "zh-CN" ? name.zh : name.en,
      ...values.map((value) => (value === null ? blank : grouped(value))),
      sum === null ? "—" : grouped(sum),
    ]),
  };
}

/** Remedies that say by how much a figure falls short, rather than what to do. */
const shortfalls: ReadonlySet<MessageKey> = new Set<MessageKey>([
  "evidence.ratio.short",
  "evidence.count.remedy",
  "evidence.patents.cure",
  "evidence.sales.remedy",
  "evidence.years.remedy",
]);

/** What a remedy is called: 差额 where it says how much is missing, else 处理. */
export function remedyLabel(remedy: Message): Message {
  return shortfalls.has(remedy.key) ? say("report.label.shortfall") : say("report.label.remedy");
}
