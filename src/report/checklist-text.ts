// The checklist in the text of a report: how far it has come, and what was found wanting.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { quoted } from "../review/quote.ts";
import { progressOf, type ChecklistRecord } from "../review/checklist-record.ts";
import type { ChecklistPart } from "../review/checklist.ts";
import { answerWord } from "./checklist-sheet.ts";
import { rowsWords } from "./place-words.ts";

/** Lines ended by line breaks; empty where nobody has answered anything. */
export function checklistText(
  parts: readonly ChecklistPart[],
  record: ChecklistRecord,
  locale: Locale,
): string {
  const words = (message: Message): string => textOf(message, locale);
  const progress = progressOf(parts, record);
  const { met, broken, pending } = progress.answered;
  if (met + broken + pending === 0) return "";
  const wanting = parts.flatMap(({ key, row, questions }) =>
    questions.flatMap((question): readonly string[] => {
      const tick = record.get(key)?.ticks.get(question.key);
      if (tick === undefined || tick.answer === "met") return [];
      const about =
        row === null
          ? words(say("report.whole-table"))
          : [rowsWords([row.row], locale), quoted(row.cells.unit.text, 60)].filter(Boolean).join(" · ");
      const { zh, en } = question.item.question;
      return [
        `  [${words(answerWord(tick.answer))}] ${about}：${locale === "zh-CN" ? zh : en}`,
        ...(tick.remark === "" ? [] : [`      ${words(say("checklist.remark"))}：${tick.remark}`]),
      ];
    }),
  );
  return `${[words(say("checklist.progress", progress)), ...wanting].join("\n")}\n`;
}
