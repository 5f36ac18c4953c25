// Facts of a finding as labelled lines for a terminal; figures over years in columns.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { FigureTable, Reckoning } from "../review/finding.ts";
import { figureGrid, reckoningWords } from "./reckoning-words.ts";
import { labelled, padEnd, padStart, terminalWidth } from "./terminal.ts";

/** A label with its lines; without lines it is left out. */
export type Fact = readonly [label: string, lines: readonly string[]];

export function factLines(facts: readonly Fact[]): readonly string[] {
  const told = facts.filter(([, lines]) => lines.length > 0);
  const width = Math.max(...facts.map(([label]) => terminalWidth(label))) + 2;
  return told.flatMap(([label, lines]) => labelled(label, lines, "      ", width));
}

/** The comparison, the figures below it in columns, and what decides the step. */
export function reckoningFacts(reckoning: Reckoning, locale: Locale): readonly Fact[] {
  const { compared, decidedBy, figures } = reckoningWords(reckoning, locale);
  return [
    [
      textOf(say("report.label.working"), locale),
      [...compared, ...(figures === null ? [] : gridLines(figures, locale))],
    ],
    [textOf(say("report.label.decided-by"), locale), decidedBy],
  ];
}

function gridLines(figures: FigureTable, locale: Locale): readonly string[] {
  const { header, lines } = figureGrid(figures, locale);
  const rows = [header, ...lines];
  const widths = header.map((_, at) => Math.max(...rows.map((row) => terminalWidth(row[at] ?? ""))));
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? padEnd : padStart)(text, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
