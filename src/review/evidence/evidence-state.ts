// How far the evidence sheets are, before anything is reviewed: rows that have a line, and cells still to be filled in.
import type { EvidenceInput, Notice, Programme, ProgrammeId } from "../../notices/schema.ts";
import type { EvidenceSheet } from "../../sheets/evidence.ts";
import type { CityDossier, ReviewRow } from "../check.ts";
import { answerOf, isMissing } from "./answers.ts";
import { matchLines, type Application, type EvidenceUnit } from "./applications.ts";
import { isOneOf } from "./units-judged.ts";

export interface EvidenceCellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface EvidenceState {
  readonly programme: ProgrammeId;
  /** Rows placed in the programme for certain that name a unit. */
  readonly rows: number;
  /** The sheets of the programme; none: there is nothing to fill in yet. */
  readonly sheets: readonly EvidenceSheet[];
  readonly rowsWithLine: number;
  /** Cells that are asked of their unit and blank; what may be left blank is not among them. */
  readonly blank: number;
  readonly firstBlank: EvidenceCellPlace | null;
  /** Columns that a unit is asked for and no sheet has. */
  readonly columnsMissing: number;
}

function isAsked({ optional, per, applicants }: EvidenceInput, unit: EvidenceUnit): boolean {
  if (optional || (per === "project" && unit.role === "participant")) return false;
  return applicants === null || isOneOf(unit, applicants) !== false;
}

interface Blanks {
  readonly cells: readonly EvidenceCellPlace[];
  readonly columns: ReadonlySet<string>;
}

function blanksOf({ form, lead, participants }: Application): Blanks {
  const columns = new Set<string>();
  const cells = [lead, ...participants].flatMap((unit) =>
    form.inputs.flatMap((input): readonly EvidenceCellPlace[] => {
      const answer = answerOf(unit, input);
      if (!isAsked(input, unit) || !isMissing(answer)) return [];
      if (answer.why === "no-column") columns.add(input.id);
      const [first] = answer.cells;
      if (answer.why !== "not-given" || first === undefined) return [];
      return [{ sheet: first.sheet.sheet, cell: first.cell }];
    }),
  );
  return { cells, columns };
}

function stateOf(
  notice: Notice,
  programme: Programme,
  dossiers: readonly CityDossier[],
  sheets: readonly EvidenceSheet[],
): EvidenceState {
  const matched = dossiers.flatMap((dossier) => matchLines({ notice, dossier }, programme, sheets) ?? []);
  const blanks = matched.flatMap(({ applications }) => [...applications.values()].map(blanksOf));
  const cells = blanks.flatMap((each) => each.cells);
  const isOfProgramme = (row: ReviewRow): boolean =>
    row.programme === programme.id && row.cells.unit.text.trim() !== "";
  return {
    programme: programme.id,
    rows: dossiers.flatMap(({ rows }) => rows).filter(isOfProgramme).length,
    sheets,
    rowsWithLine: matched.reduce((sum, { applications }) => sum + applications.size, 0),
    blank: cells.length,
    firstBlank: cells[0] ?? null,
    columnsMissing: new Set(blanks.flatMap(({ columns }) => [...columns])).size,
  };
}

/** For each programme that asks for evidence and has rows, in the notice's order. */
export function evidenceStates(
  notice: Notice,
  dossiers: readonly CityDossier[],
  evidence: readonly EvidenceSheet[],
): readonly EvidenceState[] {
  return notice.programmes
    .filter((programme) => programme.evidence !== null)
    .map((programme) =>
      stateOf(
        notice,
        programme,
        dossiers,
        evidence.filter((sheet) => sheet.programme === programme.id),
      ),
    )
    .filter(({ rows }) => rows > 0);
}

/** Whether the tool has anything to add: a sheet, lines or columns. */
export function isIncomplete({ rows, sheets, rowsWithLine, columnsMissing }: EvidenceState): boolean {
  return sheets.length === 0 || rowsWithLine < rows || columnsMissing > 0;
}
