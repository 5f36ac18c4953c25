// Whose figures an evidence line holds: the lines of a sheet brought together with the rows of the summary table.
import type { ApplicantClass, EvidenceForm, Programme, ProgrammeId } from "../../notices/schema.ts";
import { readApplicant } from "../../sheets/applicant.ts";
import { validCode } from "../../sheets/credit-code.ts";
import type { EvidenceLine, EvidenceSheet } from "../../sheets/evidence.ts";
import type { CellText } from "../../sheets/summary-table.ts";
import { matchKey } from "../../sheets/text.ts";
import type { CheckContext, ReviewRow } from "../check.ts";
import { classesOf } from "../evidence-rows.ts";
import { hasColumn } from "../outcome.ts";
import { rowsOfProgramme } from "../programmes.ts";
import { unitsIn } from "../units-in-cell.ts";

/** A line with the sheet it stands on. */
export interface PlacedLine {
  readonly sheet: EvidenceSheet;
  readonly line: EvidenceLine;
}

/** A unit of an application with everything that was filled in about it. */
export interface EvidenceUnit {
  readonly name: string;
  readonly role: "lead" | "participant";
  /** What it may be, by the row for the lead and by its name for the others; none where nobody can say. */
  readonly classes: readonly ApplicantClass[];
  readonly creditCode: CellText | null;
  /** More than one where a unit was filled in twice. */
  readonly lines: readonly [PlacedLine, ...PlacedLine[]];
  /** Nothing was filled in beside the name. */
  readonly blank: boolean;
}

/** A row of the summary table with the units that its evidence lines name. */
export interface Application {
  readonly programme: Programme;
  readonly form: EvidenceForm;
  readonly row: ReviewRow;
  readonly lead: EvidenceUnit;
  /** Those that apply together with the lead, in sheet order. */
  readonly participants: readonly EvidenceUnit[];
  /** Those listed besides that are no applicants: joint partners, or units that may not apply to the programme. */
  readonly partners: readonly EvidenceUnit[];
}

export interface ProgrammeEvidence {
  readonly sheets: readonly EvidenceSheet[];
  /** By row, in sheet order. */
  readonly applications: ReadonlyMap<ReviewRow, Application>;
  /** Rows placed in the programme that no line is about. */
  readonly rowsWithoutLine: readonly ReviewRow[];
  /** Lines that belong to a row, placed in the programme or possibly of it. */
  readonly matched: ReadonlySet<EvidenceLine>;
}

/** The rows of a programme by the names and codes of their units. */
interface RowIndex {
  readonly byName: ReadonlyMap<string, readonly ReviewRow[]>;
  readonly byCode: ReadonlyMap<string, readonly ReviewRow[]>;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const namesUnit = (row: ReviewRow): boolean =>
  hasColumn(row.table, "unit") && !row.cells.unit.blank && !row.cells.unit.error;

const codeOf = (code: CellText | null): string | null => validCode(code?.text ?? null);

function indexRows(rows: readonly ReviewRow[]): RowIndex {
  const byName = new Map<string, ReviewRow[]>();
  const byCode = new Map<string, ReviewRow[]>();
  for (const row of rows) {
    const name = matchKey(row.cells.unit.text);
    // Where a cell names several units, the first of them leads.
    const [first] = unitsIn(row.cells.unit.text);
    for (const key of new Set([name, ...(first === undefined ? [] : [first])])) add(byName, key, row);
    const code = codeOf(row.creditCode);
    if (code !== null) add(byCode, code, row);
  }
  return { byName, byCode };
}

/** Rows of the unit: by code where both have a valid one, which then also tells apart units of one name; else by name. */
function rowsOfUnit(index: RowIndex, name: string, code: string | null): readonly ReviewRow[] {
  const byCode = code === null ? undefined : index.byCode.get(code);
  if (byCode !== undefined) return byCode;
  const byName = index.byName.get(matchKey(name)) ?? [];
  return code === null ? byName : byName.filter((row) => codeOf(row.creditCode) === null);
}

/** Of several applications of one unit, those whose project the line names; all of them where it names none. */
function ofProject(rows: readonly ReviewRow[], project: CellText | null): readonly ReviewRow[] {
  if (rows.length < 2 || project === null || project.text.trim() === "") return rows;
  const wanted = matchKey(project.text);
  const title = (row: ReviewRow): string => matchKey(row.cells.project.text);
  const same = rows.filter((row) => title(row) === wanted);
  return same.length > 0 ? same : rows.filter((row) => title(row) !== "" && title(row).includes(wanted));
}

interface Found {
  readonly leads: Map<ReviewRow, PlacedLine[]>;
  readonly participants: Map<ReviewRow, PlacedLine[]>;
}

/** Every line of a sheet with the rows it is about, in sheet order. */
function matchSheet(sheet: EvidenceSheet, index: RowIndex, found: Found): void {
  const ofLead = new Map<string, readonly ReviewRow[]>();
  const leadRows = new Map<EvidenceLine, readonly ReviewRow[]>();
  for (const line of sheet.lines) {
    if (line.role === "participant") continue;
    const rows = ofProject(rowsOfUnit(index, line.unit.text, codeOf(line.creditCode)), line.project);
    leadRows.set(line, rows);
    if (line.role === "lead") ofLead.set(matchKey(line.unit.text), rows);
  }
  let above: readonly ReviewRow[] = [];
  for (const line of sheet.lines) {
    if (line.unit.text.trim() === "") continue;
    const own = leadRows.get(line);
    if (own !== undefined) {
      if (line.role === "lead") above = own;
      for (const row of own) add(found.leads, row, { sheet, line });
      continue;
    }
    const named = line.lead === null ? null : line.lead.text;
    const rows =
      named === null
        ? above
        : ofProject(ofLead.get(matchKey(named)) ?? rowsOfUnit(index, named, null), line.project);
    for (const row of rows) add(found.participants, row, { sheet, line });
  }
}

function isLead({ cells, creditCode }: ReviewRow, { unit, creditCode: theirs }: EvidenceLine): boolean {
  const [mine, other] = [codeOf(creditCode), codeOf(theirs)];
  if (mine !== null && other !== null) return mine === other;
  const key = matchKey(unit.text);
  return key === matchKey(cells.unit.text) || key === unitsIn(cells.unit.text)[0];
}

function isBlankLine({ cells }: EvidenceLine): boolean {
  return [...cells.values()].every(({ kind }) => kind === "not-given");
}

/** Whether anything was filled in on the sheet: a form as it was made says nothing yet. */
export function isFilledIn({ lines, fault }: EvidenceSheet): boolean {
  return fault !== null || lines.some((line) => !isBlankLine(line));
}

const allBlank = (lines: readonly PlacedLine[]): boolean => lines.every(({ line }) => isBlankLine(line));

/** Lines of one unit together: by code, else by name. */
function unitsOf(lines: readonly PlacedLine[]): readonly EvidenceUnit[] {
  const units = new Map<string, [PlacedLine, ...PlacedLine[]]>();
  for (const placed of lines) {
    const key = codeOf(placed.line.creditCode) ?? matchKey(placed.line.unit.text);
    const known = units.get(key);
    if (known === undefined) units.set(key, [placed]);
    else known.push(placed);
  }
  return [...units.values()].map((own) => {
    const { unit, creditCode } = own[0].line;
    return {
      name: unit.text.trim(),
      role: "participant",
      classes: classesOf(readApplicant(unit.text, "")),
      creditCode,
      lines: own,
      blank: allBlank(own),
    };
  });
}

function mayApply({ applicant: { allowed, acceptedWithNotice, doubtful } }: Programme, unit: EvidenceUnit) {
  const may = [...allowed, ...acceptedWithNotice, ...doubtful];
  return unit.classes.length === 0 || unit.classes.some((each) => may.includes(each));
}

function applicationOf(programme: Programme, form: EvidenceForm, row: ReviewRow, found: Found) {
  const others = found.participants.get(row) ?? [];
  const [first, ...more] = [
    ...(found.leads.get(row) ?? []),
    ...others.filter(({ line }) => isLead(row, line)),
  ];
  if (first === undefined) return null;
  const units = unitsOf(others.filter(({ line }) => !isLead(row, line)));
  const applying = (unit: EvidenceUnit): boolean => form.joint !== null && mayApply(programme, unit);
  const application: Application = {
    programme,
    form,
    row,
    lead: {
      name: row.cells.unit.text,
      role: "lead",
      classes: classesOf(row.applicant),
      creditCode: row.creditCode ?? first.line.creditCode,
      lines: [first, ...more],
      blank: allBlank([first, ...more]),
    },
    participants: units.filter(applying),
    partners: units.filter((unit) => !applying(unit)),
  };
  return application;
}

/** The lines of a programme's sheets brought together with the rows of a dossier; null without form or sheets. */
export function matchLines(
  { notice, dossier }: Pick<CheckContext, "notice" | "dossier">,
  programme: Programme,
  sheets: readonly EvidenceSheet[],
): ProgrammeEvidence | null {
  const form = programme.evidence;
  if (form === null || sheets.length === 0) return null;
  const rows = rowsOfProgramme(notice, dossier.rows, programme.id).filter(({ row }) => namesUnit(row));
  const index = indexRows(rows.map(({ row }) => row));
  const found: Found = { leads: new Map(), participants: new Map() };
  for (const sheet of sheets) matchSheet(sheet, index, found);
  const applications = new Map<ReviewRow, Application>();
  const rowsWithoutLine: ReviewRow[] = [];
  for (const { row, certain } of rows) {
    if (!certain) continue;
    const application = applicationOf(programme, form, row, found);
    if (application === null) rowsWithoutLine.push(row);
    else applications.set(row, application);
  }
  const lines = [...found.leads.values(), ...found.participants.values()].flat();
  const matched = new Set(lines.map(({ line }) => line));
  return { sheets, applications, rowsWithoutLine, matched };
}

type Matched = Map<ProgrammeId, ProgrammeEvidence | null>;

/** Which sheets of a programme are looked at: those with answers, or also forms in which only units are named. */
const known = { filledIn: new WeakMap<CheckContext, Matched>(), named: new WeakMap<CheckContext, Matched>() };

function matchedOnce(
  context: CheckContext,
  programme: Programme,
  which: keyof typeof known,
): ProgrammeEvidence | null {
  const ofContext = known[which].get(context) ?? new Map<ProgrammeId, ProgrammeEvidence | null>();
  known[which].set(context, ofContext);
  const before = ofContext.get(programme.id);
  if (before !== undefined) return before;
  const sheets = context.evidence.filter(
    (sheet) => sheet.programme === programme.id && (which === "named" || isFilledIn(sheet)),
  );
  const evidence = matchLines(context, programme, sheets);
  ofContext.set(programme.id, evidence);
  return evidence;
}

/** The evidence of a programme brought together with its rows, once per context; null where no such sheet is filled in. */
export function evidenceOf(context: CheckContext, programme: Programme): ProgrammeEvidence | null {
  return matchedOnce(context, programme, "filledIn");
}

/** The application that a row's evidence lines make up, also where they only name its units; null where there are none. */
export function applicationOfRow(context: CheckContext, row: ReviewRow): Application | null {
  const programme = context.notice.programmes.find(({ id }) => id === row.programme);
  if (programme === undefined) return null;
  return matchedOnce(context, programme, "named")?.applications.get(row) ?? null;
}
