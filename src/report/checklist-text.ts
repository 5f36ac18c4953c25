// The checklist in the text of a report: how far it has come, and what was found wanting; or every question.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { quoted } from "../review/quote.ts";
import { progressOf, sumOf, type ChecklistRecord, type Tick } from "../review/checklist-record.ts";
import { stageOf, type ChecklistPart, type ChecklistQuestion } from "../review/checklist.ts";
import { answerWord, stageWord } from "./checklist-sheet.ts";
import { rowsWords } from "./place-words.ts";

export interface ChecklistTextOptions {
  /** Every question, answered or not, instead of those found wanting. */
  readonly all?: boolean;
}

/** What the workbook of a part keeps. */
export type RecordOf = (part: ChecklistPart) => ChecklistRecord;

/** Lines ended by line breaks; empty where nothing is asked, and, unless all is told, where nobody has answered. */
export function checklistText(
  parts: readonly ChecklistPart[],
  recordOf: RecordOf,
  locale: Locale,
  { all = false }: ChecklistTextOptions = {},
): string {
  const words = (message: Message): string => textOf(message, locale);
  const progress = sumOf(parts.map((part) => progressOf([part], recordOf(part))));
  const { met, broken, pending } = progress.answered;
  if (progress.asked === 0 || (!all && met + broken + pending === 0)) return "";
  const severalFiles = new Set(parts.map(({ dossier }) => dossier.file)).size > 1;
  const told = parts.flatMap((part): readonly string[] => {
    const ticks = recordOf(part).get(part.key)?.ticks;
    const lines = part.questions.flatMap((question): readonly string[] => {
      const tick = ticks?.get(question.key) ?? null;
      if (!all && (tick === null || tick.answer === "met")) return [];
      return questionLines(question, tick, locale);
    });
    return lines.length === 0 ? [] : [`  ${aboutWords(part, severalFiles, locale)}`, ...lines];
  });
  return `${[words(say("checklist.progress", progress)), ...told].join("\n")}\n`;
}

function aboutWords({ dossier, row }: ChecklistPart, severalFiles: boolean, locale: Locale): string {
  return [
    ...(severalFiles ? [dossier.file] : []),
    ...(row === null
      ? [textOf(say("report.whole-table"), locale)]
      : [row.table.sheet, rowsWords([row.row], locale), quoted(row.cells.unit.text, 60)]),
  ]
    .filter(Boolean)
    .join(" · ");
}

function questionLines({ item }: ChecklistQuestion, tick: Tick | null, locale: Locale): readonly string[] {
  const words = (message: Message): string => textOf(message, locale);
  const stage = stageOf(item);
  const { zh, en } = item.question;
  return [
    [
      `    [${words(answerWord(tick?.answer ?? null))}]`,
      ...(stage === "establishment" ? [`[${words(stageWord(stage))}]`] : []),
      locale === "zh-CN" ? zh : en,
    ].join(" "),
    `        ${words(say("checklist.paper", { paper: item.paper }))}`,
    ...(tick === null || tick.remark === ""
      ? []
      : [`        ${words(say("checklist.remark-line", { remark: tick.remark }))}`]),
    ...(tick === null ? [] : [`        ${words(say("checklist.signed", tick))}`]),
  ];
}
