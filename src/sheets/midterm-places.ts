// Where in 中期检查 belongs what is entered elsewhere: the reviewer's cells of each target, the contract's of each figure, and the
// lines about a project.
import type { ClauseId, FigureId } from "../notices/schema.ts";
import { cellAddress, valueAt, type WorkbookCells } from "./grid.ts";
import { columnOf, midtermBlocks, textAt, type At, type MidtermBlock } from "./midterm-blocks.ts";
import { midtermLabels, type MidtermColumn, type MidtermLabel } from "./midterm-form.ts";
import type { ReportedProject } from "./midterm-sheet.ts";
import {
  formOfProgramme,
  subjectByCode,
  subjectByWords,
  type Form,
  type RowSubject,
} from "./midterm-subjects.ts";
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

export const contractColumns = [
  "contractDemand",
  "contractBase",
  "change",
] as const satisfies readonly MidtermColumn[];
export type ContractColumn = (typeof contractColumns)[number];

/** null where the sheet has no such column. */
export type ContractPlaces = Readonly<Record<ContractColumn, EntryPlace | null>>;

export interface ProjectPlaces {
  readonly sheet: string;
  readonly answers: ReadonlyMap<MidtermLabel, EntryPlace>;
  readonly reviews: ReadonlyMap<ClauseId, ReviewPlaces>;
  /** Of several things of a kind the first. */
  readonly contracts: ReadonlyMap<FigureId, ContractPlaces>;
}

function placeAt({ view }: MidtermBlock, { row, column }: At): EntryPlace {
  const value = valueAt(view.grid, row, column);
  const plain = value === null || typeof value === "string" || typeof value === "number";
  const held = plain && value !== "" ? value : null;
  return { row, column, cell: cellAddress(row, column), held, free: plain };
}

/** The place of a column in a row; null where the sheet has no such column. */
function placeIn(block: MidtermBlock, row: number, key: MidtermColumn): EntryPlace | null {
  const column = columnOf(block, key);
  return column === null ? null : placeAt(block, { row, column });
}

const reviewPlaces = (block: MidtermBlock, row: number): ReviewPlaces => ({
  band: placeIn(block, row, "band"),
  percent: placeIn(block, row, "percent"),
  opinion: placeIn(block, row, "opinion"),
});

const contractPlaces = (block: MidtermBlock, row: number): ContractPlaces => ({
  contractDemand: placeIn(block, row, "contractDemand"),
  contractBase: placeIn(block, row, "contractBase"),
  change: placeIn(block, row, "change"),
});

function subjectAt(block: MidtermBlock, row: number, form: Form): RowSubject {
  const code = textAt(block, row, "code");
  return saysNotGiven(code) ? subjectByWords(block, row, form) : subjectByCode(code, form);
}

const isReviewed = (block: MidtermBlock, row: number): boolean =>
  reviewColumns.some((key) => !saysNotGiven(textAt(block, row, key)));

/** As the reader takes them: the first row of a target that is filled counts, else its first row. */
function reviewsOf(block: MidtermBlock, form: Form): ReadonlyMap<ClauseId, ReviewPlaces> {
  const rows = new Map<ClauseId, number>();
  for (const row of block.rows) {
    const subject = subjectAt(block, row, form);
    if (subject.kind !== "figure" && subject.kind !== "target") continue;
    const { clause } = subject.target;
    const before = rows.get(clause);
    if (before === undefined || (!isReviewed(block, before) && isReviewed(block, row))) rows.set(clause, row);
  }
  return new Map([...rows].map(([clause, row]) => [clause, reviewPlaces(block, row)]));
}

/** Of two rows of a figure the reader takes the contract of the first. */
function contractsOf(block: MidtermBlock, form: Form): ReadonlyMap<FigureId, ContractPlaces> {
  const places = new Map<FigureId, ContractPlaces>();
  for (const row of block.rows) {
    const subject = subjectAt(block, row, form);
    if (subject.kind !== "figure" || (subject.item ?? 1) !== 1 || places.has(subject.figure.id)) continue;
    places.set(subject.figure.id, contractPlaces(block, row));
  }
  return places;
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
    const form = formOfProgramme(notice, programme);
    const labels = Object.keys(midtermLabels) as MidtermLabel[];
    return {
      sheet,
      answers: new Map(
        labels.flatMap((label) => {
          const at = block.answers.get(label);
          return at === undefined ? [] : [[label, placeAt(block, at)] as const];
        }),
      ),
      reviews: reviewsOf(block, form),
      contracts: contractsOf(block, form),
    };
  });
}
