// The lines of an evidence form: one for each row of the summary table, three for a joint application, and those that
// were filled in before.
import type { ApplicantClass, EvidenceForm, ProgrammeId } from "../notices/schema.ts";
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

const nothing: Pick<FormLine, "filled" | "own"> = { filled: new Map(), own: new Map() };

/** The lines of a new applicant: its own, and of a joint application those of the participants. */
export function linesOfRow({ joint }: EvidenceForm, row: EvidenceRow): readonly FormLine[] {
  const [lead = "", ...participants] = row.units;
  const shared = { ...nothing, project: row.project, lead };
  const own: FormLine = {
    ...shared,
    unit: joint === null ? row.units.join("、") : lead,
    role: "牵头",
    creditCode: row.creditCode ?? "",
    classes: row.classes,
  };
  const others = Array.from(
    { length: Math.max(joint?.participants ?? 0, joint === null ? 0 : participants.length) },
    (_, index): FormLine => ({
      ...shared,
      unit: participants[index] ?? "",
      role: "参与",
      creditCode: "",
      classes: [],
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
  const { applicant } = readApplicant(line.unit.text, "");
  const unit = line.unit.text.trim();
  return {
    unit,
    project: line.project?.text.trim() ?? "",
    role: line.role === "participant" ? "参与" : "牵头",
    lead: line.lead?.text.trim() ?? (line.role === "participant" ? "" : unit),
    creditCode: line.creditCode?.text.trim() ?? "",
    classes: applicant === null ? [] : [applicant],
    ...known,
    filled: carriedCells(layout, line, form.inputs),
    own: ownCells(layout, line),
  };
}

/** The participants' lines of a lead, on the lead's sheet. */
function participantsOf({ layout, line }: KnownLine): readonly KnownLine[] {
  return layout.sheet.lines
    .filter(
      ({ role, lead, project }) =>
        role === "participant" &&
        lead !== null &&
        sameName(lead.text, line.unit.text) &&
        (project === null || line.project === null || sameName(project.text, line.project.text)),
    )
    .map((each) => ({ layout, line: each }));
}

/** All lines of a form: those of the rows in their order, then what was filled in for others. */
export function linesAnew(
  form: EvidenceForm,
  rows: readonly EvidenceRow[],
  layouts: readonly EvidenceLayout[],
): readonly FormLine[] {
  const { lineOf, unpaired } = pairLines(rows, layouts);
  const placed = new Set<EvidenceLine>();
  const linesOf = (row: EvidenceRow): readonly FormLine[] => {
    const fresh = linesOfRow(form, row);
    const known = lineOf.get(row);
    if (known === undefined) return fresh;
    const [own, ...blank] = fresh;
    const before = form.joint === null ? [] : participantsOf(known);
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
