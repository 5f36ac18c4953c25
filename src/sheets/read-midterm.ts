// Reads 中期检查: every project's block with its figures, contract values, reviewers' grades and tasks. What cannot be taken
// as it stands is told with its cell and counts as not reported; nothing is guessed.
import { noticeOf } from "../notices/registry.ts";
import type { ClauseId, Notice, ProgrammeId } from "../notices/schema.ts";
import { readApplicant } from "./applicant.ts";
import { cellAddress, type WorkbookCells } from "./grid.ts";
import { answerOf, readAnswers } from "./midterm-answers.ts";
import { columnOf, midtermBlocks, textAt, type MidtermBlock } from "./midterm-blocks.ts";
import { differ, joined, readFigureRow } from "./midterm-figure-rows.ts";
import { askedSlots } from "./midterm-form.ts";
import { readReview, readTask } from "./midterm-opinions.ts";
import type {
  MidtermSheets,
  RefusedBlock,
  ReportedFigure,
  ReportedProject,
  Review,
  SheetFault,
  TaskLine,
} from "./midterm-sheet.ts";
import { formOfProgramme, subjectByCode, subjectByWords, type Form } from "./midterm-subjects.ts";
import { saysNotGiven } from "./numbers.ts";
import { placeRow } from "./placement.ts";
import { quoted } from "./quote.ts";
import { yearIn } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** How a notice of a year is found; notices from outside are given here. */
export type NoticeSource = (year: number) => Notice | null;

/** The programme that a text names: by its names, else as a row of the summary table is placed. */
function programmeNamed(notice: Notice, text: string, unit: string): ProgrammeId | null {
  const key = matchKey(text);
  const named = notice.programmes.find(({ name, shortName, names }) =>
    [name, shortName, ...names].some((each) => matchKey(each) === key),
  );
  if (named !== undefined) return named.id;
  const placement = placeRow(notice, text, readApplicant(unit, ""));
  return placement.kind === "placed" && placement.by !== "applicant" ? placement.programme : null;
}

type Identified =
  { readonly kind: "known"; readonly form: Form } | { readonly kind: "refused"; readonly fault: SheetFault };

/** Year and programme of a block, without which nothing in it can be understood. */
function identify(block: MidtermBlock, noticeFor: NoticeSource): Identified {
  const first = cellAddress(block.top, block.view.grid.left);
  const refused = (kind: "no-notice" | "no-programme", answer: CellText | null): Identified => ({
    kind: "refused",
    fault: { kind, cell: answer?.cell ?? first, text: quoted(answer?.text ?? ""), clause: null, more: null },
  });
  const yearAnswer = answerOf(block, "year");
  const year = yearAnswer === null ? null : yearIn(yearAnswer.text);
  const notice = year === null ? null : noticeFor(year);
  if (notice === null) return refused("no-notice", yearAnswer);
  const answer = answerOf(block, "programme");
  const programme =
    answer === null ? null : programmeNamed(notice, answer.text, answerOf(block, "unit")?.text ?? "");
  return programme === null
    ? refused("no-programme", answer)
    : { kind: "known", form: formOfProgramme(notice, programme) };
}

interface Rows {
  readonly figures: ReportedFigure[];
  readonly reviews: Map<ClauseId, Review>;
  readonly tasks: Map<ClauseId, TaskLine>;
}

function addFigure(
  rows: Rows,
  figure: ReportedFigure,
  cell: string,
  label: string,
  clause: ClauseId,
  faults: SheetFault[],
): void {
  const at = rows.figures.findIndex((each) => each.figure === figure.figure && each.item === figure.item);
  const before = rows.figures[at];
  if (before === undefined) {
    rows.figures.push(figure);
    return;
  }
  const [first] = [...before.cells.values()];
  const kind = differ(before, figure) ? "twice" : "twice-the-same";
  faults.push({ kind, cell, text: label, clause, more: first?.cell ?? null });
  rows.figures[at] = joined(before, figure);
}

function readRows(block: MidtermBlock, form: Form, faults: SheetFault[]): Rows {
  const rows: Rows = { figures: [], reviews: new Map(), tasks: new Map() };
  for (const row of block.rows) {
    const code = textAt(block, row, "code");
    const subject = saysNotGiven(code) ? subjectByWords(block, row, form) : subjectByCode(code, form);
    const cell = cellAddress(row, columnOf(block, saysNotGiven(code) ? "figure" : "code") ?? 0);
    switch (subject.kind) {
      case "nothing":
        break;
      case "fault":
        faults.push({ kind: subject.fault, cell, text: quoted(subject.text, 60), clause: null, more: null });
        break;
      case "task":
        rows.tasks.set(subject.clause, readTask(block, row, subject.clause, faults));
        break;
      case "figure": {
        const { figure, target } = subject;
        const reported = readFigureRow(block, row, subject, form, faults);
        const at = columnOf(block, askedSlots(figure, 3)[0] ?? "now") ?? 0;
        addFigure(rows, reported, cellAddress(row, at), figure.label.zh, target.clause, faults);
        addReview(rows, block, row, target.clause, faults);
        break;
      }
      case "target":
        addReview(rows, block, row, subject.target.clause, faults);
        break;
    }
  }
  return rows;
}

/** The reviewer's cells of a target may stand in any of its rows; the first that is filled counts. */
function addReview(
  rows: Rows,
  block: MidtermBlock,
  row: number,
  clause: ClauseId,
  faults: SheetFault[],
): void {
  const review = readReview(block, row, clause, faults);
  if (review !== null && !rows.reviews.has(clause)) rows.reviews.set(clause, review);
}

function readBlock(
  block: MidtermBlock,
  file: string,
  noticeFor: NoticeSource,
): ReportedProject | RefusedBlock {
  const place = { file, sheet: block.view.grid.sheet, row: block.top + 1 };
  const identified = identify(block, noticeFor);
  if (identified.kind === "refused") return { ...place, fault: identified.fault };
  const faults: SheetFault[] = [];
  const answers = readAnswers(block, faults);
  const { notice, programme } = identified.form;
  return {
    ...place,
    year: notice.year,
    programme,
    ...answers,
    ...readRows(block, identified.form, faults),
    faults,
  };
}

/** Every project of a workbook's 中期检查 sheets; blocks without any answer are blank forms and left out. */
export function readMidterm(workbook: WorkbookCells, noticeFor: NoticeSource = noticeOf): MidtermSheets {
  const blocks = midtermBlocks(workbook)
    .filter((block) => answerOf(block, "unit") !== null || answerOf(block, "project") !== null)
    .map((block) => readBlock(block, workbook.file, noticeFor));
  return {
    projects: blocks.flatMap((each) => ("fault" in each ? [] : [each])),
    refused: blocks.flatMap((each) => ("fault" in each ? [each] : [])),
  };
}
