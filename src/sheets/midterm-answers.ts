// The lines about a project in 中期检查: dates, kind of check, kind of applicant, how years are counted.
import { valueAt } from "./grid.ts";
import { isBlankText, valueText } from "./grid-view.ts";
import { cellAddress } from "./grid.ts";
import type { MidtermBlock } from "./midterm-blocks.ts";
import { stageWords, yearsByWords, type MidtermLabel } from "./midterm-form.ts";
import type { DayCell, ReportedProject, SheetFault } from "./midterm-sheet.ts";
import { readMoment } from "./moments.ts";
import { saysNotGiven } from "./numbers.ts";
import { quoted } from "./quote.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** The answer to a label, with its cell; null where it is not given. */
export function answerOf({ view, answers }: MidtermBlock, label: MidtermLabel): CellText | null {
  const at = answers.get(label);
  if (at === undefined) return null;
  const text = valueText(valueAt(view.grid, at.row, at.column), view.kind(at.row, at.column)).trim();
  return isBlankText(text) || saysNotGiven(text) ? null : { text, cell: cellAddress(at.row, at.column) };
}

function dayOf(block: MidtermBlock, label: MidtermLabel, faults: SheetFault[]): DayCell {
  const at = block.answers.get(label);
  if (at === undefined) return { kind: "not-given", cell: null };
  const cell = cellAddress(at.row, at.column);
  const { view } = block;
  const reading = readMoment(valueAt(view.grid, at.row, at.column), view.kind(at.row, at.column), null, null);
  switch (reading.kind) {
    case "blank":
      return { kind: "not-given", cell };
    case "given":
      return { kind: "given", day: reading.moment.at.slice(0, 10), cell };
    case "unreadable": {
      faults.push({ kind: "not-a-day", cell, text: quoted(reading.text), clause: null, more: null });
      return { kind: "refused", cell };
    }
  }
}

/** One of a few words; null where the answer is blank, or none of them, which is told. */
function wordOf<Value extends string>(
  block: MidtermBlock,
  label: MidtermLabel,
  words: Readonly<Record<Value, string>>,
  also: (key: string) => Value | null,
  faults: SheetFault[],
): Value | null {
  const answer = answerOf(block, label);
  if (answer === null) return null;
  const key = matchKey(answer.text);
  const values = Object.keys(words) as Value[];
  const found = values.find((value) => matchKey(words[value]) === key) ?? also(key);
  if (found === null) {
    const more = Object.values<string>(words).join("、");
    faults.push({ kind: "not-a-choice", cell: answer.cell, text: quoted(answer.text), clause: null, more });
  }
  return found;
}

type Answers = Pick<
  ReportedProject,
  "project" | "unit" | "start" | "end" | "check" | "stage" | "applicant" | "productKind" | "yearsBy"
>;

/** What the labelled lines say of a project; what cannot be read is added to `faults`. */
export function readAnswers(block: MidtermBlock, faults: SheetFault[]): Answers {
  return {
    project: answerOf(block, "project"),
    unit: answerOf(block, "unit"),
    start: dayOf(block, "start", faults),
    end: dayOf(block, "end", faults),
    check: dayOf(block, "check", faults),
    stage: wordOf(
      block,
      "stage",
      stageWords,
      (key) => (/^中期/u.test(key) ? "mid-term" : /验收|终期|结题/u.test(key) ? "acceptance" : null),
      faults,
    ),
    applicant: answerOf(block, "applicant"),
    productKind: answerOf(block, "productKind"),
    yearsBy:
      wordOf(
        block,
        "yearsBy",
        yearsByWords,
        (key) => (/^(自然|日历|公历)/u.test(key) ? "calendar" : /^(项目|实施)/u.test(key) ? "project" : null),
        faults,
      ) ?? "project",
  };
}
