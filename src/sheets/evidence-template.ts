// Makes the evidence sheets 核验-<项目类别> for the rows of a summary table: one line per applicant, three for a joint
// application; or blank ones. What was filled in before is kept.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { programmeOf } from "../notices/registry.ts";
import type { Notice, ProgrammeId } from "../notices/schema.ts";
import { entriesOf, formColumns, type FormColumn, type FormLine } from "./evidence-form.ts";
import { linesAnew, linesOfRow, type EvidenceRow, type ProgrammeForm } from "./evidence-lines.ts";
import { evidenceSheetName } from "./evidence-sheet-names.ts";
import type { WorkbookCells } from "./grid.ts";
import { evidenceLayouts } from "./read-evidence.ts";
import type { PlanCell, SheetPlan } from "./sheet-plan.ts";

/** A row without a form, and why: nobody can say of which programme it is, or the programme asks for no evidence. */
export interface RowLeftOut {
  readonly kind: "not-placed" | "no-form";
  readonly row: EvidenceRow;
}

/** A sheet that is by its name one of ours and could not be read: nothing of it is kept. */
export interface SheetLeftOut {
  readonly kind: "unreadable-sheet";
  readonly file: string;
  readonly sheet: string;
}

export interface EvidencePlan {
  readonly programme: ProgrammeId;
  readonly plan: SheetPlan;
  /** Lines of applicants. */
  readonly lines: number;
}

export interface EvidencePlans {
  /** In the notice's order of programmes. */
  readonly plans: readonly EvidencePlan[];
  readonly leftOut: readonly (RowLeftOut | SheetLeftOut)[];
}

/** The programmes of the notice that ask for evidence. */
export function programmeForms(notice: Notice): readonly ProgrammeForm[] {
  return notice.programmes.flatMap((programme) =>
    programme.evidence === null ? [] : [{ programme, form: programme.evidence }],
  );
}

/** Characters of a landscape page that can still be read. */
const charactersPerPage = 200;

function pagesWide(columns: readonly FormColumn[]): number {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return Math.max(1, Math.ceil(characters / charactersPerPage));
}

const header = (text: string): PlanCell => ({ value: text, look: "header" });

/** The sheet of a programme with these lines. */
function planOf(
  notice: Notice,
  { programme, form }: ProgrammeForm,
  lines: readonly FormLine[],
  locale: Locale,
): EvidencePlan {
  const columns = formColumns(notice, form, lines, locale);
  const { year, title, documentNumber: number } = notice;
  const { annex, shortName: zh, englishName: en } = programme;
  const told = [
    ["title", say("template.evidence.title", { year, programme: { zh, en } })],
    ["subtitle", say("template.basis", { title, number, annex })],
    [
      "quiet",
      form.joint === null ? say("template.evidence.lines") : say("template.evidence.lines.joint", form.joint),
    ],
    ["quiet", say("template.evidence.answers")],
  ] as const;
  const head = told.map(([look, message]): readonly PlanCell[] => [{ value: textOf(message, locale), look }]);
  const top = head.length + 1;
  const body = lines.map((line) => columns.map((column) => column.cell(line)));
  return {
    programme: programme.id,
    lines: lines.length,
    plan: {
      name: evidenceSheetName(notice, programme.id),
      columns: columns.map(({ width }) => ({ width })),
      rows: [...head, columns.map((column) => header(column.header)), ...body],
      merges: [],
      frozen: { rows: top, columns: form.joint === null ? 1 : 2 },
      entries: columns.flatMap((column, at) =>
        entriesOf(
          column,
          at,
          top,
          body.flatMap((cells) => cells[at] ?? []),
        ),
      ),
      notes: notesOf(columns, 0, head.length),
      table: null,
      print: {
        orientation: "landscape",
        repeatRows: { first: head.length, last: head.length },
        pagesWide: pagesWide(columns),
      },
      charts: [],
    },
  };
}

/** The notes of headers that stand side by side from `left` on. */
export function notesOf(columns: readonly FormColumn[], left: number, row: number): SheetPlan["notes"] {
  return columns.flatMap(({ note }, at) => (note === null ? [] : [{ row, column: left + at, text: note }]));
}

/** The rows that have a form, by programme; the others with the reason. */
export function sortRows(
  notice: Notice,
  rows: readonly EvidenceRow[],
): {
  readonly byProgramme: ReadonlyMap<ProgrammeId, readonly EvidenceRow[]>;
  readonly leftOut: readonly RowLeftOut[];
} {
  const byProgramme = new Map<ProgrammeId, EvidenceRow[]>();
  const leftOut: RowLeftOut[] = [];
  for (const row of rows) {
    if (row.programme === null) leftOut.push({ kind: "not-placed", row });
    else if (programmeOf(notice, row.programme).evidence === null) leftOut.push({ kind: "no-form", row });
    else byProgramme.set(row.programme, [...(byProgramme.get(row.programme) ?? []), row]);
  }
  return { byProgramme, leftOut };
}

/**
 * New sheets for the rows, with everything that the workbooks' evidence sheets hold: cells as typed, lines of units that are
 * in no row, columns of the user's own. A programme without rows and without such lines has no sheet.
 */
export function evidencePlansAnew(
  notice: Notice,
  rows: readonly EvidenceRow[],
  existing: readonly WorkbookCells[],
  locale: Locale,
): EvidencePlans {
  const { byProgramme, leftOut } = sortRows(notice, rows);
  const layouts = existing.flatMap((workbook) => evidenceLayouts(workbook, notice));
  const plans = programmeForms(notice).flatMap((each): EvidencePlan[] => {
    const { id } = each.programme;
    const own = layouts.filter(({ sheet }) => sheet.programme === id);
    const lines = linesAnew(each, byProgramme.get(id) ?? [], own);
    return lines.length === 0 ? [] : [planOf(notice, each, lines, locale)];
  });
  const unread = layouts.flatMap(({ sheet }): SheetLeftOut[] =>
    sheet.fault === null ? [] : [{ kind: "unreadable-sheet", file: sheet.file, sheet: sheet.sheet }],
  );
  return { plans, leftOut: [...leftOut, ...unread] };
}

/** Applicants of a blank sheet. */
const blankApplicants = 5;

/** A blank sheet for every programme that asks for evidence. */
export function blankEvidencePlans(notice: Notice, locale: Locale): readonly EvidencePlan[] {
  const blank: EvidenceRow = {
    file: "",
    sheet: "",
    row: 0,
    programme: null,
    project: "",
    units: [],
    creditCode: null,
    classes: [],
  };
  return programmeForms(notice).map((each) => {
    const lines = Array.from({ length: blankApplicants }, () => linesOfRow(each, blank)).flat();
    return planOf(notice, each, lines, locale);
  });
}
