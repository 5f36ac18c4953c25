// A consolidation as text for a terminal: who sent what, what was not taken and why, counts against limits, findings by city.
import type { Choice } from "../consolidate/choose-files.ts";
import type { Consolidation } from "../consolidate/consolidate.ts";
import { changesSince } from "../consolidate/changes.ts";
import { findingsOf } from "../consolidate/findings.ts";
import { matrixOf } from "../consolidate/totals.ts";
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { reasonWords } from "./file-reason-words.ts";
import { countGroups, findingWords } from "./finding-words.ts";
import { officialLines } from "./official-lines.ts";
import { cellRuns } from "./place-words.ts";
import { uncheckedWords } from "./unchecked-words.ts";
import { padEnd, padStart, terminalWidth } from "./terminal.ts";

type Words = (message: Message) => string;

function fileLine({ received, reason }: Choice, words: Words): readonly string[] {
  return reason === null ? [] : [`  ${received.file}  ${words(reasonWords(reason).told)}`];
}

function filesBlock({ files }: Consolidation, words: Words): readonly string[] {
  const taken = files.filter(({ status }) => status === "taken");
  return [
    words(say("merge.text.files", { files: files.length, taken: taken.length })),
    ...taken.map(({ received, cities, read, tables }) =>
      cities.length === 0
        ? `  ${received.file}  ${words(say("merge.text.reference", { role: read?.role === "previous" ? "previous" : "reference" }))}`
        : `  ${received.file}  ${cities.join("、")} ${tables.reduce((sum, { rows }) => sum + rows.length, 0)}`,
    ),
  ];
}

function leftBlock({ files }: Consolidation, words: Words): readonly string[] {
  const left = files.filter(({ status }) => status !== "taken");
  return left.length === 0
    ? []
    : [
        words(say("merge.text.left-out", { count: left.length })),
        ...left.flatMap((each) => fileLine(each, words)),
      ];
}

/** City × programme as "count/limit", with a mark where the limit is exceeded (!) or open (?). */
function matrixBlock(consolidation: Consolidation, words: Words, locale: Locale): readonly string[] {
  const { notice, cities } = consolidation;
  if (cities.length === 0) return [];
  const cells = matrixOf(consolidation);
  const name = ({ shortName, englishName }: (typeof notice.programmes)[number]): string =>
    locale === "zh-CN" ? shortName : englishName;
  const textFor = (city: string, programme: string): string => {
    const cell = cells.find((each) => each.city === city && each.programme === programme);
    if (cell === undefined) return "";
    const { certain, possible } = cell.recommended;
    const count = certain === possible ? `${certain}` : `${certain}–${possible}`;
    const { limit, verdict } = cell;
    const limits =
      limit === null ? "" : limit.low === limit.high ? `/${limit.low}` : `/${limit.low}–${limit.high}`;
    return `${verdict === "over" ? "! " : verdict === "unknown" ? "? " : ""}${count}${limits}`;
  };
  const lines = [
    [words(say("merge.statistics.city")), ...notice.programmes.map(name)],
    ...cities.map(({ city }) => [city, ...notice.programmes.map(({ id }) => textFor(city, id))]),
  ];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => terminalWidth(line[column] ?? "")))) ?? [];
  return [
    words(say("merge.text.matrix")),
    ...lines.map(
      (line) =>
        `  ${line.map((cell, column) => (column === 0 ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0))).join("  ")}`,
    ),
  ];
}

function cityBlock(consolidation: Consolidation, words: Words): readonly string[] {
  if (consolidation.cities.length === 0) return [];
  return [
    words(say("merge.text.by-city")),
    ...consolidation.cities.map(({ city }) => {
      const counts = countGroups(findingsOf(consolidation, city));
      return `  ${padEnd(city, 8)}  ${words(say("merge.text.counts", counts))}`;
    }),
  ];
}

function crossBlock({ cross, notice }: Consolidation, words: Words, locale: Locale): readonly string[] {
  if (cross.length === 0) return [];
  return [
    words(say("merge.text.cross")),
    ...cross.flatMap(({ city, finding }) => {
      const told = findingWords(notice, finding, locale);
      const { file, sheet, cells } = finding.place;
      return [
        `  [${told.groupWord}] ${city === null ? "" : `${city} `}${told.message}`,
        `      ${file} · ${sheet} · ${cellRuns(cells, locale)}`,
        ...told.working.map((line) => `      ${line}`),
      ];
    }),
  ];
}

function changesBlock({ previous, rows }: Consolidation, words: Words): readonly string[] {
  if (previous === null) return [];
  const changes = changesSince(previous, rows);
  const count = (kind: "added" | "removed" | "changed") =>
    changes.filter((each) => each.kind === kind).length;
  return [
    words(
      say("merge.text.changes", {
        added: count("added"),
        removed: count("removed"),
        changed: count("changed"),
      }),
    ),
    ...changes.map(({ kind, city, before, after }) => {
      const shown = after ?? before;
      return `  ${words(say(`changes.${kind}`))}  ${city}  ${shown?.unit ?? ""}`;
    }),
  ];
}

/** The whole report, lines ended by line breaks. */
export function consolidationText(consolidation: Consolidation, locale: Locale): string {
  const words: Words = (message) => textOf(message, locale);
  const { notice, cities, missing, rows, official } = consolidation;
  const blocks: readonly (readonly string[])[] = [
    [
      words(say("merge.sheet.about", { cities: cities.length, rows: rows.length, missing })),
      words(
        say("report.notice", {
          year: notice.year,
          title: notice.title,
          documentNumber: notice.documentNumber,
        }),
      ),
      ...officialLines(official).map(words),
    ],
    filesBlock(consolidation, words),
    leftBlock(consolidation, words),
    matrixBlock(consolidation, words, locale),
    cityBlock(consolidation, words),
    crossBlock(consolidation, words, locale),
    uncheckedWords(consolidation).map(words),
    changesBlock(consolidation, words),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}
