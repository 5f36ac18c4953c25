// Makes the sheet 中期检查 for projects, or adds projects to one that is there: a block each, with drop-downs and prompts.
// What was filled in before is kept as typed.
import { say, textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { programmeOf } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { WorkbookCells } from "./grid.ts";
import { isBlankText } from "./grid-view.ts";
import { blockOf, type FormBlock } from "./midterm-block-plan.ts";
import { columnOf, midtermBlocks, midtermSheets, type MidtermBlock } from "./midterm-blocks.ts";
import { carriedBlock, type Carried } from "./midterm-carry.ts";
import { midtermColumns, midtermHeaders, midtermSheetName, type MidtermColumn } from "./midterm-form.ts";
import { identityOf, type ProjectSeed } from "./midterm-seeds.ts";
import { readMidterm, type NoticeSource } from "./read-midterm.ts";
import type { PlacedCell, PlanCell, PlanEntry, PlanNote, SheetAddition, SheetPlan } from "./sheet-plan.ts";

const headerNotes: Partial<Record<MidtermColumn, Message>> = {
  base: say("midterm.sheet.note.base"),
  "year-1": say("midterm.sheet.note.years"),
  now: say("midterm.sheet.note.now"),
  contractDemand: say("midterm.sheet.note.contract"),
  band: say("midterm.sheet.note.band"),
};

const headLines = [
  ["title", say("midterm.sheet.title")],
  ["quiet", say("midterm.sheet.fill")],
  ["quiet", say("midterm.sheet.convention")],
] as const;

/** Characters of a landscape page that can still be read. */
const charactersPerPage = 200;

/** One blank row between blocks. */
const gap: readonly PlanCell[] = [];

/** Sheets, one below the other, with entries moved to where their block stands. */
function stacked(
  blocks: readonly FormBlock[],
  top: number,
): { readonly rows: readonly (readonly PlanCell[])[]; readonly entries: readonly PlanEntry[] } {
  const rows: (readonly PlanCell[])[] = [];
  const entries: PlanEntry[] = [];
  for (const block of blocks) {
    if (rows.length > 0) rows.push(gap);
    const at = top + rows.length;
    rows.push(...block.rows);
    entries.push(
      ...block.entries.map(({ area, ...entry }) => ({
        ...entry,
        area: { ...area, top: area.top + at, bottom: area.bottom + at },
      })),
    );
  }
  return { rows, entries };
}

export interface MidtermPlanRequest {
  readonly projects: readonly ProjectSeed[];
  /** Workbooks whose 中期检查 is kept: filled cells, and projects that are not among `projects`. */
  readonly existing: readonly WorkbookCells[];
  readonly notice: NoticeSource;
  readonly locale: Locale;
}

/** The blocks that are filled in already, by project. */
function known(existing: readonly WorkbookCells[], notice: NoticeSource): ReadonlyMap<string, Carried> {
  const found = new Map<string, Carried>();
  for (const workbook of existing) {
    const blocks = midtermBlocks(workbook);
    for (const project of readMidterm(workbook, notice).projects) {
      const block = blocks.find(
        ({ view, top }) => view.grid.sheet === project.sheet && top === project.row - 1,
      );
      const seed: ProjectSeed = {
        year: project.year,
        programme: project.programme,
        project: project.project?.text ?? "",
        unit: project.unit?.text ?? "",
        start: null,
        end: null,
        check: null,
        applicant: project.applicant?.text ?? null,
        productKind: project.productKind?.text ?? null,
      };
      if (block !== undefined && !found.has(identityOf(seed)))
        found.set(identityOf(seed), carriedBlock(block, seed));
    }
  }
  return found;
}

function blocksOf({ projects, existing, notice, locale }: MidtermPlanRequest): readonly FormBlock[] {
  const kept = known(existing, notice);
  const asked = new Set(projects.map(identityOf));
  const seeds = [
    ...projects.map((seed) => ({ seed, carried: kept.get(identityOf(seed)) ?? null })),
    ...[...kept].flatMap(([key, carried]) => (asked.has(key) ? [] : [{ seed: carried.seed, carried }])),
  ];
  return seeds.flatMap(({ seed, carried }) => {
    const ofYear = notice(seed.year);
    return ofYear === null ? [] : [blockOf(ofYear, seed, carried, locale)];
  });
}

/** A new sheet 中期检查 with a block for each project; null where there is no project to make one for. */
export function midtermPlan(request: MidtermPlanRequest): SheetPlan | null {
  const blocks = blocksOf(request);
  return blocks.length === 0 ? null : planOf(blocks, request.locale);
}

/** A blank sheet: one block of every programme of a notice. */
export function blankMidtermPlan(notice: Notice, locale: Locale): SheetPlan {
  const blocks = notice.programmes.map(({ id }) => blockOf(notice, blankSeed(notice, id), null, locale));
  return planOf(blocks, locale);
}

const blankSeed = (notice: Notice, programme: ProjectSeed["programme"]): ProjectSeed => ({
  year: notice.year,
  programme: programmeOf(notice, programme).id,
  project: "",
  unit: "",
  start: null,
  end: null,
  check: null,
  applicant: null,
  productKind: null,
});

function planOf(blocks: readonly FormBlock[], locale: Locale): SheetPlan {
  const head = headLines.map(([look, message]): readonly PlanCell[] => [
    { value: textOf(message, locale), look },
  ]);
  const header = midtermColumns.map((column): PlanCell => ({
    value: midtermHeaders[column].header,
    look: "header",
  }));
  const { rows, entries } = stacked(blocks, head.length + 1);
  const characters = midtermColumns.reduce((sum, column) => sum + midtermHeaders[column].width, 0);
  return {
    name: midtermSheetName,
    columns: midtermColumns.map((column) => ({ width: midtermHeaders[column].width })),
    rows: [...head, header, ...rows],
    // The remarks above the header would otherwise stand in one narrow column.
    merges: head.slice(1).map((_, index) => ({
      top: index + 1,
      bottom: index + 1,
      left: 0,
      right: midtermColumns.indexOf("now"),
    })),
    frozen: { rows: head.length + 1, columns: 3 },
    entries,
    notes: midtermColumns.flatMap((column, index): PlanNote[] => {
      const note = headerNotes[column];
      return note === undefined ? [] : [{ row: head.length, column: index, text: textOf(note, locale) }];
    }),
    table: null,
    print: {
      orientation: "landscape",
      repeatRows: { first: head.length, last: head.length },
      pagesWide: Math.max(1, Math.ceil(characters / charactersPerPage)),
    },
    charts: [],
  };
}

/**
 * For a workbook that is open: blocks of projects that its 中期检查 does not have yet, below the last one. null where
 * every project is there; a workbook without such a sheet gets a new one by `midtermPlan`.
 */
export function midtermAddition(
  workbook: WorkbookCells,
  projects: readonly ProjectSeed[],
  notice: NoticeSource,
  locale: Locale,
): SheetAddition | null {
  const [sheet] = midtermSheets(workbook);
  if (sheet === undefined) return null;
  const there = known([workbook], notice);
  const blocks = blocksOf({
    projects: projects.filter((seed) => !there.has(identityOf(seed))),
    existing: [],
    notice,
    locale,
  });
  if (blocks.length === 0) return null;
  const { rows, entries } = stacked(blocks, lastRow(sheet) + 2);
  const place = (column: number): number | null => {
    const key = midtermColumns[column];
    return key === undefined ? null : columnOf(sheet, key);
  };
  return {
    sheet: sheet.view.grid.sheet,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): PlacedCell[] => {
        const at = place(column);
        return at === null ? [] : [{ ...cell, row: lastRow(sheet) + 2 + row, column: at }];
      }),
    ),
    columns: new Map(),
    entries: entries.flatMap(({ area, ...entry }): PlanEntry[] => {
      const [left, right] = [place(area.left), place(area.right)];
      // Columns that somebody moved apart are not one area any more.
      if (left === null || right === null || right - left !== area.right - area.left) return [];
      return [{ ...entry, area: { ...area, left, right } }];
    }),
    notes: [],
  };
}

function lastRow({ view }: Pick<MidtermBlock, "view">): number {
  for (let row = view.bottom; row > view.grid.top; row--) {
    for (let column = view.grid.left; column <= view.right; column++) {
      if (!isBlankText(view.text(row, column))) return row;
    }
  }
  return view.grid.top;
}
