// The checklist as the pane lists it: the questions of a stage by subject, filtered, with how far each has come. Pure.
import { progressOf, type Answer, type ChecklistProgress } from "../review/checklist-record.ts";
import {
  stageOf,
  type ChecklistPart,
  type ChecklistQuestion,
  type ChecklistStage,
} from "../review/checklist.ts";
import { tickKey, type AnswerFilter, type ChecklistState } from "./checklist-state.ts";
import type { Filter } from "./filter.ts";

export interface ChecklistSection {
  readonly part: ChecklistPart;
  /** Of all questions of the stage, whatever is filtered. */
  readonly progress: ChecklistProgress;
  /** What the filter leaves. */
  readonly questions: readonly ChecklistQuestion[];
}

export interface ListedChecklist {
  readonly sections: readonly ChecklistSection[];
  readonly progress: ChecklistProgress;
  /** How many questions each choice of the answer filter leaves. */
  readonly counts: Readonly<Record<"all" | "open" | Answer, number>>;
}

export function listChecklist(
  parts: readonly ChecklistPart[],
  state: Pick<ChecklistState, "record" | "stage" | "answer" | "touched">,
  filter: Pick<Filter, "programme" | "query">,
): ListedChecklist {
  const { record, stage, answer, touched } = state;
  const looked = parts.filter((part) => matches(part, filter)).map((part) => inStage(part, stage));
  const progress = progressOf(looked, record);
  const { met, broken, pending } = progress.answered;
  return {
    progress,
    counts: { all: progress.asked, open: progress.asked - met - broken - pending, met, broken, pending },
    sections: looked.flatMap((part): readonly ChecklistSection[] => {
      const ticks = record.get(part.key)?.ticks;
      const questions = part.questions.filter(
        ({ key }) =>
          isWanted(answer, ticks?.get(key)?.answer) ||
          (touched.size > 0 && touched.has(tickKey(part.subject, key))),
      );
      return questions.length === 0 ? [] : [{ part, progress: progressOf([part], record), questions }];
    }),
  };
}

/** A part with the questions of one stage. */
export function inStage(part: ChecklistPart, stage: ChecklistStage): ChecklistPart {
  return { ...part, questions: part.questions.filter(({ item }) => stageOf(item) === stage) };
}

function isWanted(wanted: AnswerFilter, answer: Answer | undefined): boolean {
  if (wanted === null) return true;
  return wanted === "open" ? answer === undefined : answer === wanted;
}

/** The table as a whole belongs to every programme; words are looked for in what a row says. */
function matches({ row }: ChecklistPart, { programme, query }: Pick<Filter, "programme" | "query">): boolean {
  const words = query
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (row === null) return words.length === 0;
  if (programme !== null && row.programme !== programme) return false;
  const { unit, county, project } = row.cells;
  const searched = [unit.text, county.text, project.text].join("\n").toLocaleLowerCase();
  return words.every((word) => searched.includes(word));
}
