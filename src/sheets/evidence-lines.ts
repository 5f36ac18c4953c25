// The lines of an evidence form: one for each row of the summary table, three for a joint application, and those that
// were filled in before.
import type { ApplicantClass, EvidenceForm, Programme, ProgrammeId } from "../notices/schema.ts";
import { readApplicant } from "./applicant.ts";
import type { EvidenceLine } from "./evidence.ts";
import { carriedCells, ownCells } from "./evidence-carry.ts";
import type { FormLine } from "./evidence-form.ts";
import type { EvidenceLayout } from "./read-evidence.ts";
import { matchKey, sameName } from "./text.ts";

/** A row of a summary table, as a form needs it. */
export interface EvidenceRow {
  readonly file: string;
  readonly sheet: string;
  /** Sheet row number, from 1. */
  readonly row: number;
  /** null where the row is not placed for certain. */
  readonly programme: ProgrammeId | null;
  readonly project: string;
  /** As written; of a joint application the lead first, and the participants where the row names them. */
  readonly units: readonly string[];
  readonly creditCode: string | null;
  /** What the unit may be; empty where nobody can say. */
  readonly classes: readonly ApplicantClass[];
}

/** A programme with what its evidence sheet asks for. */
export interface ProgrammeForm {
  readonly programme: Programme;
  readonly form: EvidenceForm;
}

/** What a unit may be by its name alone; empty where the name says nothing. */
export function classesByName(unit: string): readonly ApplicantClass[] {
  const { applicant } = readApplicant(unit, "");
  return applicant === null ? [] : [applicant];
}

const nothing: Pick<FormLine, "filled" | "own"> = { filled: new Map(), own: new Map() };

/** The lines of a new applicant: its own, and of a joint application those of the participants. */
export function linesOfRow({ programme, form }: ProgrammeForm, row: EvidenceRow): readonly FormLine[] {
  const { joint } = form;
  const [lead = "", ...participants] = row.units;
  const shared = { ...nothing, project: row.project, lead };
  const own: FormLine = {
    ...shared,
    unit: joint === null ? row.units.join("、") : lead,
    role: "牵头",
    creditCode: row.creditCode ?? "",
    classes: row.classes,
  };
  // A participant that is not named yet is of a kind that may apply.
  const classesOfParticipant = (unit: string | undefined): readonly ApplicantClass[] =>
    unit === undefined ? programme.applicant.allowed : classesByName(unit);
  const others = Array.from(
    { length: Math.max(joint?.participants ?? 0, joint === null ? 0 : participants.length) },
    (_, index): FormLine => ({
      ...shared,
      unit: participants[index] ?? "",
      role: "参与",
      creditCode: "",
      classes: classesOfParticipant(participants[index]),
    }),
  );
  return [own, ...others];
}

/** A line that was read, with the sheet it stands on. */
interface KnownLine {
  readonly layout: EvidenceLayout;
  readonly line: EvidenceLine;
}

export interface Paired {
  /** The line of each row that has one. */
  readonly lineOf: ReadonlyMap<EvidenceRow, KnownLine>;
  /** Lines of leads that no row stands for. */
  readonly unpaired: readonly KnownLine[];
}

/**
 * Which line belongs to which row: that of the same unit and title, else the next one of the unit, because titles are
 * edited; each line once.
 */
export function pairLines(rows: readonly EvidenceRow[], layouts: readonly EvidenceLayout[]): Paired {
  const free = new Map<string, KnownLine[]>();
  for (const layout of layouts) {
    for (const line of layout.sheet.lines) {
      if (line.role === "participant") continue;
      const key = matchKey(line.unit.text);
      free.set(key, [...(free.get(key) ?? []), { layout, line }]);
    }
  }
  const lineOf = new Map<EvidenceRow, KnownLine>();
  const take = (row: EvidenceRow, fits: (known: KnownLine) => boolean): void => {
    const whole = matchKey(row.units.join("、"));
    for (const key of [matchKey(row.units[0] ?? ""), whole]) {
      const lines = free.get(key) ?? [];
      const at = lines.findIndex(fits);
      const [found] = at < 0 ? [] : lines.splice(at, 1);
      if (found === undefined) continue;
      lineOf.set(row, found);
      return;
    }
  };
  for (const row of rows) take(row, ({ line }) => sameName(line.project?.text ?? "", row.project));
  for (const row of rows) if (!lineOf.has(row)) take(row, () => true);
  return { lineOf, unpaired: [...free.values()].flat() };
}

/** A line that was filled in before; `classes` where they are known better than by its name. */
function formLine(
  { layout, line }: KnownLine,
  form: EvidenceForm,
  known: Partial<Pick<FormLine, "unit" | "project" | "lead" | "creditCode" | "classes">>,
): FormLine {
  const unit = line.unit.text.trim();
  return {
    unit,
    project: line.project?.text.trim() ?? "",
    role: line.role === "participant" ? "参与" : "牵头",
    lead: line.lead?.text.trim() ?? (line.role === "participant" ? "" : unit),
    creditCode: line.creditCode?.text.trim() ?? "",
    classes: classesByName(unit),
    ...known,
    filled: carriedCells(layout, line, form.inputs),
    own: ownCells(layout, line),
  };
}

/** The participants' lines by the lead's line: the last one above that fits, because units may lead several projects. */
function participantsByLead(layout: EvidenceLayout): ReadonlyMap<EvidenceLine, readonly KnownLine[]> {
  const { lines } = layout.sheet;
  const found = new Map<EvidenceLine, KnownLine[]>();
  for (const [index, line] of lines.entries()) {
    const { lead, project } = line;
    if (line.role !== "participant" || lead === null) continue;
    const fits = (each: EvidenceLine): boolean =>
      each.role !== "participant" &&
      sameName(each.unit.text, lead.text) &&
      (project === null || each.project === null || sameName(project.text, each.project.text));
    const leads = lines.slice(0, index).findLast(fits) ?? lines.find(fits);
    if (leads !== undefined) found.set(leads, [...(found.get(leads) ?? []), { layout, line }]);
  }
  return found;
}

/** All lines of a form: those of the rows in their order, then what was filled in for others. */
export function linesAnew(
  programmeForm: ProgrammeForm,
  rows: readonly EvidenceRow[],
  layouts: readonly EvidenceLayout[],
): readonly FormLine[] {
  const { form } = programmeForm;
  const { lineOf, unpaired } = pairLines(rows, layouts);
  const placed = new Set<EvidenceLine>();
  const participants = new Map(layouts.flatMap((layout) => [...participantsByLead(layout)]));
  const linesOf = (row: EvidenceRow): readonly FormLine[] => {
    const fresh = linesOfRow(programmeForm, row);
    const known = lineOf.get(row);
    if (known === undefined) return fresh;
    const [own, ...blank] = fresh;
    const before = form.joint === null ? [] : (participants.get(known.line) ?? []);
    for (const { line } of before) placed.add(line);
    const shared = { project: row.project, lead: own?.lead ?? "" };
    const named = { ...shared, unit: own?.unit ?? "", classes: row.classes };
    const code = row.creditCode ?? known.line.creditCode?.text.trim() ?? "";
    return [
      formLine(known, form, { ...named, creditCode: code }),
      ...before.map((each) => formLine(each, form, shared)),
      ...blank.slice(before.length),
    ];
  };
  const ofRows = rows.flatMap(linesOf);
  const left = layouts
    .flatMap((layout) => layout.sheet.lines.map((line): KnownLine => ({ layout, line })))
    .filter(({ line }) =>
      line.role === "participant" ? !placed.has(line) : unpaired.some((each) => each.line === line),
    )
    .map((known) => formLine(known, form, {}))
    .filter(({ filled, own }) => filled.size + own.size > 0);
  return [...ofRows, ...left];
}
