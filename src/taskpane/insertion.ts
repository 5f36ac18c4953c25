// What inserting sheets of ours would write into the workbook at hand, and how that is told before and after.
import { say, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { Notice } from "../notices/schema.ts";
import { evidenceRowsOf } from "../review/evidence-rows.ts";
import { dossiersOf } from "../review/dossier.ts";
import { quoted } from "../review/quote.ts";
import { evidencePlans, type EvidenceAddition } from "../sheets/evidence-additions.ts";
import type { EvidencePlans } from "../sheets/evidence-template.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import { ledgerPlan, regionFiguresPlan } from "../sheets/list-templates.ts";
import type { SheetPlan } from "../sheets/sheet-plan.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { recognise, tablesToReview } from "./recognition.ts";
import type { InsertKind, Proposal } from "./state.ts";

/** What is to be written, with what the user is shown of it. */
export interface Insertion {
  readonly plans: readonly SheetPlan[];
  readonly additions: readonly EvidenceAddition[];
  readonly proposal: Proposal;
}

/** Rows that are left out and named; the others are counted. */
const namedRows = 5;

function leftOutTold(leftOut: EvidencePlans["leftOut"]): readonly Message[] {
  const told = leftOut.map((each): Message => {
    if (each.kind === "unreadable-sheet") return say("pane.insert.unreadable", { sheet: each.sheet });
    const { row, units } = each.row;
    const named = { row, unit: quoted(units.join("、"), 40) };
    return each.kind === "not-placed"
      ? say("pane.insert.not-placed", named)
      : say("pane.insert.no-form", named);
  });
  const rest = told.length - namedRows;
  return rest > 0 ? [...told.slice(0, namedRows), say("pane.insert.more", { count: rest })] : told;
}

function evidenceInsertion(notice: Notice, cells: WorkbookCells, locale: Locale): Insertion {
  const dossiers = dossiersOf(notice, cells.file, tablesToReview(recognise(cells)));
  const { plans, additions, leftOut } = evidencePlans(notice, evidenceRowsOf(dossiers), cells, locale);
  return {
    plans: plans.map(({ plan }) => plan),
    additions,
    proposal: {
      what: "evidence",
      year: notice.year,
      sheets: plans.map(({ plan, lines }) => ({ name: plan.name, lines, columns: plan.columns.length })),
      additions: additions.map(({ sheet, addedLines, addedColumns }) => ({
        sheet,
        lines: addedLines,
        columns: addedColumns,
      })),
      leftOut: leftOutTold(leftOut),
      changed: false,
    },
  };
}

function formInsertion(what: "regions" | "ledger", notice: Notice, locale: Locale): Insertion {
  const plan = what === "regions" ? regionFiguresPlan(notice, locale) : ledgerPlan(locale);
  const sheet = {
    name: plan.name,
    lines: plan.rows.length - plan.frozen.rows,
    columns: plan.columns.length,
  };
  return {
    plans: [plan],
    additions: [],
    proposal: { what, year: notice.year, sheets: [sheet], additions: [], leftOut: [], changed: false },
  };
}

/** For the workbook as it is now; nothing to write where everything is there already. */
export function insertionOf(
  what: InsertKind,
  notice: Notice,
  cells: WorkbookCells,
  locale: Locale,
): Insertion {
  return what === "evidence" ? evidenceInsertion(notice, cells, locale) : formInsertion(what, notice, locale);
}

/** Nothing to insert, said with what was left out. */
export function nothingTold({ leftOut }: Proposal): readonly Message[] {
  return [say("pane.told.nothing-to-insert"), ...leftOut];
}

export function isNothing({ sheets, additions }: Proposal): boolean {
  return sheets.length + additions.length === 0;
}

/** Whether two proposals say the same of what will be done. */
export function sameProposal(left: Proposal, right: Proposal): boolean {
  const said = ({ what, year, sheets, additions, leftOut }: Proposal): string =>
    JSON.stringify([what, year, sheets, additions, leftOut]);
  return said(left) === said(right);
}

/**
 * Writes it, and tells what was done. Additions come first: where one is refused, no sheet has been made. Where making
 * the sheets is refused, asking again makes what is still missing.
 */
export async function insert(workbook: WorkbookPort, insertion: Insertion): Promise<readonly Message[]> {
  const { plans, additions, proposal } = insertion;
  if (additions.length > 0) await workbook.addToSheets(additions);
  const sheets = plans.length === 0 ? [] : await workbook.writePlans(plans);
  return [
    ...(sheets.length > 0 ? [say("pane.told.inserted", { sheets })] : []),
    ...proposal.additions.map((each) => say("pane.told.added", each)),
    proposal.what === "evidence" ? say("pane.told.fill-in") : say("pane.told.fill-in-form"),
  ];
}
