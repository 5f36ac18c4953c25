// The checklist as JSON: each question once, and by table and row what is asked and answered. Fields are only ever added.
import type { ClauseId, ProgrammeId } from "../notices/schema.ts";
import { clauseOf } from "../notices/registry.ts";
import type { Locale } from "../messages/define.ts";
import { quoted } from "../review/quote.ts";
import { progressOf, sumOf, type Answer, type ChecklistProgress } from "../review/checklist-record.ts";
import { checklistOf, stageOf, type ChecklistPart, type ChecklistStage } from "../review/checklist.ts";
import type { Review } from "../review/review.ts";
import type { RecordOf } from "./checklist-text.ts";

export interface ChecklistJson extends ChecklistProgress {
  readonly questions: readonly {
    readonly id: string;
    readonly clause: ClauseId;
    readonly locator: string;
    readonly quote: string;
    readonly stage: ChecklistStage;
    readonly question: string;
    /** What to look at. */
    readonly paper: string;
  }[];
  readonly subjects: readonly {
    readonly file: string;
    readonly sheets: readonly string[];
    /** Sheet row number, from 1; null for the table as a whole. */
    readonly row: number | null;
    readonly city: string | null;
    readonly unit: string | null;
    readonly programme: ProgrammeId | null;
    /** Ids of `questions`. */
    readonly asked: readonly string[];
    readonly answers: readonly {
      readonly question: string;
      readonly answer: Answer;
      readonly remark: string;
      readonly by: string;
      readonly at: string;
    }[];
  }[];
}

/** `recordOf` gives what the file of a part keeps. */
export function checklistJson(review: Review, recordOf: RecordOf, locale: Locale): ChecklistJson {
  const parts = checklistOf(review);
  const questions = new Map(parts.flatMap((part) => part.questions.map(({ key, item }) => [key, item])));
  return {
    ...sumOf(parts.map((part) => progressOf([part], recordOf(part)))),
    questions: [...questions].map(([id, item]) => {
      const { locator, text } = clauseOf(review.notice, item.clause);
      const { zh, en } = item.question;
      return {
        id,
        clause: item.clause,
        locator,
        quote: text,
        stage: stageOf(item),
        question: locale === "zh-CN" ? zh : en,
        paper: item.paper,
      };
    }),
    subjects: parts.map((part) => subjectJson(part, recordOf(part))),
  };
}

function subjectJson(
  { key, subject, dossier, row, questions }: ChecklistPart,
  record: ReturnType<RecordOf>,
): ChecklistJson["subjects"][number] {
  const ticks = record.get(key)?.ticks;
  return {
    file: dossier.file,
    sheets: row === null ? dossier.tables.map(({ sheet }) => sheet) : [row.table.sheet],
    row: row?.row ?? null,
    city: dossier.city,
    unit: row === null ? null : quoted(row.cells.unit.text, 60),
    programme: subject.row?.programme ?? null,
    asked: questions.map((question) => question.key),
    answers: questions.flatMap((question) => {
      const tick = ticks?.get(question.key);
      return tick === undefined ? [] : [{ question: question.key, ...tick }];
    }),
  };
}
