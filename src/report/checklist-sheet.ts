// The sheet 人工核对: every question of the review's tables with what was answered, for the files and for a signature.
import { say, textOf, type Message, type MessageKey } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf } from "../notices/registry.ts";
import { quoted } from "../review/quote.ts";
import { progressOf, type Answer, type ChecklistRecord, type Tick } from "../review/checklist-record.ts";
import { stageOf, type ChecklistPart, type ChecklistStage } from "../review/checklist.ts";
import type { Review } from "../review/review.ts";
import type { CellLook, PlanCell, SheetPlan } from "../sheets/sheet-plan.ts";
import { programmeName } from "./finding-words.ts";
import { titleUnder } from "./title-under.ts";

/** Heading and width in characters of each column. */
const columns = [
  ["checklist.sheet.number", 6],
  ["checklist.sheet.sheet", 14],
  ["checklist.sheet.row", 6],
  ["checklist.sheet.unit", 28],
  ["checklist.sheet.programme", 18],
  ["checklist.sheet.stage", 10],
  ["checklist.sheet.question", 52],
  ["checklist.sheet.paper", 24],
  ["checklist.answer", 10],
  ["checklist.remark", 28],
  ["checklist.sheet.by", 10],
  ["checklist.sheet.at", 17],
  ["checklist.sheet.clause", 44],
] as const satisfies readonly (readonly [MessageKey, number])[];

const headingRow = 1;

/** 符合, 不符合, 待补; 未核对 where nobody has looked. */
export function answerWord(answer: Answer | null): Message {
  switch (answer) {
    case null:
      return say("checklist.answer.open");
    case "met":
      return say("checklist.answer.met");
    case "broken":
      return say("checklist.answer.broken");
    case "pending":
      return say("checklist.answer.pending");
  }
}

export function stageWord(stage: ChecklistStage): Message {
  switch (stage) {
    case "recommendation":
      return say("checklist.stage.recommendation");
    case "establishment":
      return say("checklist.stage.establishment");
  }
}

function lookOf(answer: Answer | null): CellLook {
  switch (answer) {
    case null:
      return "quiet";
    case "met":
      return "met";
    case "broken":
      return "broken";
    case "pending":
      return "unknown";
  }
}

/** One line for each question, answered or not; `parts` are those of the review. */
export function checklistSheet(
  review: Review,
  parts: readonly ChecklistPart[],
  record: ChecklistRecord,
  locale: Locale,
): SheetPlan {
  const words = (message: Message): string => textOf(message, locale);
  const cities = review.dossiers.flatMap(({ dossier }) => (dossier.city === null ? [] : [dossier.city]));
  const title = say("checklist.sheet.title", {
    cities: [...new Set(cities)],
    year: review.notice.year,
    ...progressOf(parts, record),
  });
  const lines = parts.flatMap((part) =>
    part.questions.map(({ key, item }): readonly PlanCell[] => {
      const tick = record.get(part.key)?.ticks.get(key) ?? null;
      const clause = clauseOf(review.notice, item.clause);
      const text = (value: string): PlanCell => ({ value, look: "text" });
      return [
        text(part.row?.table.sheet ?? part.dossier.tables.map(({ sheet }) => sheet).join("、")),
        text(part.row === null ? words(say("report.whole-table")) : String(part.row.row)),
        text(part.row === null ? "" : quoted(part.row.cells.unit.text, 60)),
        text(
          part.subject.row === null ? "" : programmeName(review.notice, part.subject.row.programme, locale),
        ),
        text(words(stageWord(stageOf(item)))),
        text(locale === "zh-CN" ? item.question.zh : item.question.en),
        text(item.paper),
        ...answerCells(tick, words),
        text(`${clause.locator}：“${clause.text}”`),
      ];
    }),
  );
  return {
    name: words(say("checklist.title.sheet")),
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      [{ value: titleUnder(review.notice, title, locale), look: "title" }],
      columns.map(([key]) => ({ value: words(say(key)), look: "header" })),
      ...lines.map((line, at): readonly PlanCell[] => [{ value: at + 1, look: "integer" }, ...line]),
    ],
    merges: [],
    frozen: { rows: headingRow + 1, columns: 0 },
    entries: [],
    notes: [],
    table: {
      area: { top: headingRow, left: 0, bottom: headingRow + lines.length, right: columns.length - 1 },
      name: words(say("checklist.title.sheet")),
    },
    print: { orientation: "landscape", repeatRows: { first: headingRow, last: headingRow } },
    charts: [],
  };
}

function answerCells(tick: Tick | null, words: (message: Message) => string): readonly PlanCell[] {
  const answer = tick?.answer ?? null;
  return [
    { value: words(answerWord(answer)), look: lookOf(answer) },
    { value: tick?.remark ?? "", look: "text" },
    { value: tick?.by ?? "", look: "text" },
    { value: tick?.at ?? "", look: "text" },
  ];
}
