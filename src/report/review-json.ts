// A review as the JSON that `review --json` prints. Fields are only ever added, never renamed.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { ClauseId, Notice, ProgrammeId, ReadingId, Severity } from "../notices/schema.ts";
import type { Explained, FigureTable, Finding, Met, Source, Verdict } from "../review/finding.ts";
import type { CapLine } from "../review/cap-lines.ts";
import type { Review } from "../review/review.ts";
import { figureText, findingWords, readingText } from "./finding-words.ts";
import type { FindingGroup } from "./finding-group.ts";
import { reckoningWords } from "./reckoning-words.ts";
import { refusalJson, type RefusalJson, type Refused } from "./refusal-words.ts";

export interface FindingJson {
  readonly clause: ClauseId | null;
  readonly reading: ReadingId | null;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly file: string;
  readonly sheet: string;
  /** Sheet row numbers, from 1; empty where the finding concerns the whole table. */
  readonly rows: readonly number[];
  readonly cells: readonly string[];
  readonly message: string;
  /** Lines joined by line breaks; empty where there is nothing to calculate. */
  readonly working: string;
  readonly remedy: string | null;
  readonly group: FindingGroup;
  readonly check: string;
  readonly also: readonly ClauseId[];
  readonly programme: ProgrammeId | null;
  readonly figure: string | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly readingText: string | null;
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly what: string;
  }[];
  /** What the working adds up, by year; null where it adds up nothing over years. */
  readonly figures: FigureTable | null;
  /** Which part of the clause applies and why; also among the lines of `working`. */
  readonly decidedBy: string;
  /** Where nothing but figures is missing: which, and the cells in which they belong. */
  readonly lacks: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly what: string;
  }[];
}

/** How a row comes to meet a clause: in the words of a finding. */
export interface ExplainedJson {
  readonly row: number;
  /** The unit of a joint application; null for the applicant of the row. */
  readonly unit: string | null;
  readonly message: string;
  readonly figure: string | null;
  readonly working: string;
  readonly reading: ReadingId | null;
  readonly readingText: string | null;
  readonly sources: FindingJson["sources"];
  readonly figures: FindingJson["figures"];
  readonly decidedBy: string;
}

export interface ReviewJson {
  readonly notice: {
    readonly year: number;
    readonly title: string;
    readonly documentNumber: string;
    /** False for rules that were loaded from a file. */
    readonly builtIn: boolean;
  } | null;
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly {
      readonly sheet: string;
      readonly city: string | null;
      readonly year: number | null;
      /** The number of recommendations. */
      readonly rows: number;
    }[];
  }[];
  readonly findings: readonly FindingJson[];
  readonly unknownInputs: readonly {
    readonly what: string;
    readonly file: string;
    readonly sheet: string;
    readonly rows: readonly number[];
    readonly clauses: readonly ClauseId[];
  }[];
  readonly caps: readonly (CapLine & { readonly file: string; readonly city: string | null })[];
  readonly met: readonly {
    readonly clause: ClauseId;
    readonly file: string;
    readonly sheet: string;
    readonly rows: readonly number[];
    /** Why, for rows whose figures are known; absent where nothing was calculated. */
    readonly explained?: readonly ExplainedJson[];
  }[];
  /** Tables that were not reviewed: hidden beside a visible one, or the copy of another sheet. */
  readonly leftOut: Review["leftOut"];
  /** Files and tables that could not be reviewed. */
  readonly refusals: readonly RefusalJson[];
}

/**
 * The JSON of a review of `files` (their names, in the order given). `review` is null where nothing could be reviewed;
 * sentences are in `locale`, quoted clauses as printed.
 */
export function reviewJson(
  review: Review | null,
  files: readonly string[],
  refused: readonly Refused[],
  locale: Locale,
): ReviewJson {
  const words = (message: Message): string => textOf(message, locale);
  return {
    notice: review === null ? null : noticeJson(review.notice),
    files: files.map((file) => ({ file, tables: review === null ? [] : tablesJson(review, file) })),
    findings: review === null ? [] : review.findings.map((each) => findingJson(review.notice, each, locale)),
    unknownInputs: (review?.unknownInputs ?? []).map((input) => ({ ...input, what: words(input.what) })),
    caps: (review?.dossiers ?? []).flatMap(({ dossier: { file, city }, caps }) =>
      caps.map((cap) => ({ file, city, ...cap })),
    ),
    met: (review?.met ?? []).map((each) => metJson(each, locale)),
    leftOut: review?.leftOut ?? [],
    refusals: refused.map((each) => refusalJson(each, locale)),
  };
}

function noticeJson({ year, title, documentNumber, builtIn }: Notice): ReviewJson["notice"] {
  return { year, title, documentNumber, builtIn };
}

function tablesJson(review: Review, file: string): ReviewJson["files"][number]["tables"] {
  return review.dossiers
    .flatMap(({ dossier }) => dossier.tables)
    .filter((table) => table.file === file)
    .map(({ sheet, letterhead, year, rows }) => ({ sheet, city: letterhead.city, year, rows: rows.length }));
}

function sourcesJson(sources: readonly Source[], locale: Locale): FindingJson["sources"] {
  return sources.map((source) => ({ ...source, what: textOf(source.what, locale) }));
}

function metJson({ explained, ...met }: Met, locale: Locale): ReviewJson["met"][number] {
  if (explained === undefined) return met;
  return { ...met, explained: explained.map((each) => explainedJson(each, locale)) };
}

function explainedJson(explained: Explained, locale: Locale): ExplainedJson {
  const { row, unit, message, reading, sources } = explained;
  const { working, decidedBy, figures } = reckoningWords(explained, locale);
  return {
    row,
    unit,
    message: textOf(message, locale),
    figure: figureText(explained, locale),
    working: working.join("\n"),
    reading,
    readingText: reading === null ? null : readingText(reading, locale),
    sources: sourcesJson(sources, locale),
    figures,
    decidedBy: decidedBy.join("\n"),
  };
}

/** One finding as JSON, in the words of a language. */
export function findingJson(notice: Notice, finding: Finding, locale: Locale): FindingJson {
  const words = findingWords(notice, finding, locale);
  return {
    clause: finding.clause,
    reading: finding.reading,
    severity: finding.severity,
    verdict: finding.verdict,
    ...finding.place,
    message: words.message,
    working: words.working.join("\n"),
    remedy: words.remedy,
    group: words.group,
    check: finding.check,
    also: finding.also,
    programme: finding.programme,
    figure: figureText(finding, locale),
    locator: words.clause?.locator ?? null,
    quote: words.clause?.quote ?? null,
    readingText: words.reading,
    sources: sourcesJson(finding.sources, locale),
    figures: finding.figures,
    decidedBy: words.decidedBy.join("\n"),
    lacks: finding.lacks.map(({ whose, name, file, sheet, cell }) => ({
      file,
      sheet,
      cell,
      what: textOf(say("evidence.input", { unit: whose, name }), locale),
    })),
  };
}
