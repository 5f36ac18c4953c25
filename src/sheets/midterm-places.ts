// Where in 中期检查 belongs what a reviewer enters elsewhere: the reviewer's cells of each target, and the lines about a project.
import type { ClauseId } from "../notices/schema.ts";
import { cellAddress, valueAt, type WorkbookCells } from "./grid.ts";
import { columnOf, midtermBlocks, textAt, type At, type MidtermBlock } from "./midterm-blocks.ts";
import { midtermLabels, type MidtermColumn, type MidtermLabel } from "./midterm-form.ts";
import type { ReportedProject } from "./midterm-sheet.ts";
import { formOfProgramme, subjectByCode, subjectByWords, type Form } from "./midterm-subjects.ts";
import { saysNotGiven } from "./numbers.ts";
import type { NoticeSource } from "./read-midterm.ts";

/** A cell and what it holds: nothing (null), a text or a number. What is neither can be filled in by nobody but the user. */
export interface EntryPlace {
  /** Sheet coordinates, from 0. */
  readonly row: number;
  readonly column: number;
  /** "Q14" */
  readonly cell: string;
  readonly held: string | number | null;
  /** False for an error or a truth value. */
  readonly free: boolean;
}

export const reviewColumns = ["band", "percent", "opinion"] as const satisfies readonly MidtermColumn[];
export type ReviewColumn = (typeof reviewColumns)[number];

/** null where the sheet has no such column. */
export type ReviewPlaces = Readonly<Record<ReviewColumn, EntryPlace | null>>;

export interface ProjectPlaces {
  readonly sheet: string;
  readonly answers: ReadonlyMap<MidtermLabel, EntryPlace>;
  readonly reviews: ReadonlyMap<ClauseId, ReviewPlaces>;
}

function placeAt({ view }: MidtermBlock, { row, column }: At): EntryPlace {
  const value = valueAt(view.grid, row, column);
  const plain = value === null || typeof value === "string" || typeof value === "number";
  const held = plain && value !== "" ? value : null;
  return { row, column, cell: cellAddress(row, column), held, free: plain };
}

function reviewPlaces(block: MidtermBlock, row: number): ReviewPlaces {
  const place = (key: MidtermColumn): EntryPlace | null => {
    const column = columnOf(block, key);
    return column === null ? null : placeAt(block, { row, column });
  };
  return { band: place("band"), percent: place("percent"), opinion: place("opinion") };
}

const isReviewed = (block: MidtermBlock, row: number): boolean =>
  reviewColumns.some((key) => !saysNotGiven(textAt(block, row, key)));

/** As the reader takes them: the first row of a target that is filled counts, else its first row. */
function reviewsOf(block: MidtermBlock, form: Form): ReadonlyMap<ClauseId, ReviewPlaces> {
  const rows = new Map<ClauseId, number>();
  for (const row of block.rows) {
    const code = textAt(block, row, "code");
    const subject = saysNotGiven(code) ? subjectByWords(block, row, form) : subjectByCode(code, form);
    if (subject.kind !== "figure" && subject.kind !== "target") continue;
    const { clause } = subject.target;
    const before = rows.get(clause);
    if (before === undefined || (!isReviewed(block, before) && isReviewed(block, row))) rows.set(clause, row);
  }
  return new Map([...rows].map(([clause, row]) => [clause, reviewPlaces(block, row)]));
}

/** The places of every project that was read from the workbook, in the same order; null where its block cannot be found. */
export function midtermPlaces(
  workbook: WorkbookCells,
  projects: readonly ReportedProject[],
  noticeFor: NoticeSource,
): readonly (ProjectPlaces | null)[] {
  const blocks = new Map(
    midtermBlocks(workbook).map((block) => [`${block.view.grid.sheet}!${block.top + 1}`, block]),
  );
  return projects.map(({ sheet, row, year, programme }) => {
    const block = blocks.get(`${sheet}!${row}`);
    const notice = noticeFor(year);
    if (block === undefined || notice === null) return null;
    const labels = Object.keys(midtermLabels) as MidtermLabel[];
    return {
      sheet,
      answers: new Map(
        labels.flatMap((label) => {
          const at = block.answers.get(label);
          return at === undefined ? [] : [[label, placeAt(block, at)] as const];
        }),
      ),
      reviews: reviewsOf(block, formOfProgramme(notice, programme)),
    };
  });
}
