// What is added to evidence sheets that are there already: lines of new applicants and columns of new inputs, only into
// empty cells. What is filled in stays as it is.
import type { Locale } from "../messages/define.ts";
import type { Notice } from "../notices/schema.ts";
import { entriesOf, formColumns, type FormColumn, type FormLine } from "./evidence-form.ts";
import {
  classesByName,
  linesOfRow,
  pairLines,
  type EvidenceRow,
  type ProgrammeForm,
} from "./evidence-lines.ts";
import {
  evidencePlansAnew,
  notesOf,
  programmeForms,
  sortRows,
  type EvidencePlans,
} from "./evidence-template.ts";
import type { WorkbookCells } from "./grid.ts";
import type { GridView } from "./grid-view.ts";
import { evidenceLayouts, type EvidenceLayout } from "./read-evidence.ts";
import type { PlacedCell, PlanCell, PlanColumn, SheetAddition } from "./sheet-plan.ts";

/** An addition, with how much of it there is to tell. */
export interface EvidenceAddition extends SheetAddition {
  /** Lines of applicants that are added. */
  readonly addedLines: number;
  /** Headers of the columns that are added, without line breaks. */
  readonly addedColumns: readonly string[];
}

export interface EvidenceAdditions extends EvidencePlans {
  readonly additions: readonly EvidenceAddition[];
}

/** The last row and column in which anything stands; one before the first where nothing does. */
function lastUsed(view: GridView): { readonly row: number; readonly column: number } {
  let [row, column] = [view.grid.top - 1, view.grid.left - 1];
  for (let at = view.grid.top; at <= view.bottom; at++) {
    for (let across = view.grid.left; across <= view.right; across++) {
      // Even white space would be written over.
      if (view.text(at, across) === "") continue;
      row = at;
      column = Math.max(column, across);
    }
  }
  return { row, column };
}

/** A line that is on the sheet already, as far as it matters for what a new column asks of it. */
function presentLine(
  layout: EvidenceLayout,
  index: number,
  rowOf: ReadonlyMap<number, EvidenceRow>,
): FormLine | null {
  const line = layout.sheet.lines[index];
  if (line === undefined) return null;
  return {
    unit: line.unit.text,
    project: line.project?.text ?? "",
    role: line.role === "participant" ? "参与" : "牵头",
    lead: line.lead?.text ?? (line.role === "participant" ? "" : line.unit.text),
    creditCode: "",
    classes: rowOf.get(line.row)?.classes ?? classesByName(line.unit.text),
    filled: new Map(),
    own: new Map(),
  };
}

/** Where a column stands: one of the sheet's own, or a new one. */
interface PlacedColumn {
  readonly column: FormColumn;
  readonly at: number;
  readonly isNew: boolean;
}

function placeColumns(
  columns: readonly FormColumn[],
  layout: EvidenceLayout,
  firstFree: number,
): readonly PlacedColumn[] {
  let free = firstFree;
  return columns.flatMap((column): PlacedColumn[] => {
    const { key } = column;
    const known =
      key.kind === "naming"
        ? layout.header?.naming.get(key.name)
        : key.kind === "input"
          ? layout.header?.inputs.get(key.id)?.column
          : undefined;
    if (known !== undefined) return [{ column, at: known, isNew: false }];
    // Who keeps his own list without 申报项目名称 does not need it; without 角色 nobody knows the participants.
    const needed =
      key.kind === "input" || (key.kind === "naming" && (key.name === "role" || key.name === "lead"));
    if (!needed) return [];
    free += 1;
    return [{ column, at: free - 1, isNew: true }];
  });
}

function additionTo(
  notice: Notice,
  { form }: ProgrammeForm,
  layout: EvidenceLayout,
  added: readonly FormLine[],
  rowOf: ReadonlyMap<number, EvidenceRow>,
  locale: Locale,
): EvidenceAddition | null {
  const { view, header, sheet } = layout;
  if (header === null) return null;
  const present = sheet.lines.flatMap((line, index) => {
    const known = presentLine(layout, index, rowOf);
    return known === null ? [] : [{ row: line.row - 1, line: known }];
  });
  const last = lastUsed(view);
  const fresh = added.map((line, index) => ({ row: last.row + 1 + index, line }));
  const lines = [...present.map(({ line }) => line), ...added];
  const columns = placeColumns(formColumns(notice, form, lines, locale), layout, last.column + 1);
  const placed = (row: number, at: number, cell: PlanCell): PlacedCell => ({ row, column: at, ...cell });
  const cells: PlacedCell[] = [];
  const entries: SheetAddition["entries"][number][] = [];
  const widths = new Map<number, PlanColumn>();
  for (const { column, at, isNew } of columns) {
    if (isNew) {
      widths.set(at, { width: column.width });
      cells.push(placed(header.row, at, { value: column.header, look: "header" }));
    }
    for (const run of runsOf(isNew ? [...present, ...fresh] : fresh)) {
      const ofRun = run.map(({ line }) => column.cell(line));
      const [top] = run;
      if (top === undefined) continue;
      cells.push(...ofRun.map((cell, index) => placed(top.row + index, at, cell)));
      entries.push(...entriesOf(column, at, top.row, ofRun));
    }
  }
  if (cells.length === 0) return null;
  const notes = columns.flatMap(({ column, at, isNew }) => (isNew ? notesOf([column], at, header.row) : []));
  const addedColumns = columns.flatMap(({ column, isNew }) =>
    isNew ? [column.header.replaceAll("\n", "")] : [],
  );
  return {
    sheet: sheet.sheet,
    cells,
    columns: widths,
    entries,
    notes,
    addedLines: added.length,
    addedColumns,
  };
}

/** Lines that stand right below each other. */
function runsOf<Line extends { readonly row: number }>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line.row === (run.at(-1)?.row ?? 0) + 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/**
 * For a workbook that is open: new sheets for programmes that have none, and additions to those that are there. Where
 * a programme's sheet has every line and column already there is neither.
 */
export function evidencePlans(
  notice: Notice,
  rows: readonly EvidenceRow[],
  workbook: WorkbookCells,
  locale: Locale,
): EvidenceAdditions {
  const { byProgramme } = sortRows(notice, rows);
  const layouts = evidenceLayouts(workbook, notice).filter(({ header }) => header !== null);
  const there = new Set(layouts.map(({ sheet }) => sheet.programme));
  const withoutSheet = rows.filter(({ programme }) => programme === null || !there.has(programme));
  const { plans, leftOut } = evidencePlansAnew(notice, withoutSheet, [], locale);
  const additions = programmeForms(notice).flatMap((each) => {
    const own = layouts.filter(({ sheet }) => sheet.programme === each.programme.id);
    const ofProgramme = byProgramme.get(each.programme.id) ?? [];
    const { lineOf } = pairLines(ofProgramme, own);
    const added = ofProgramme.filter((row) => !lineOf.has(row)).flatMap((row) => linesOfRow(each, row));
    return own.flatMap((layout, index) => {
      const rowOf = new Map(
        [...lineOf].flatMap(([row, known]) =>
          known.layout === layout ? [[known.line.row, row] as const] : [],
        ),
      );
      // New applicants go to the first of several sheets.
      return additionTo(notice, each, layout, index === 0 ? added : [], rowOf, locale) ?? [];
    });
  });
  return { plans, additions, leftOut };
}
