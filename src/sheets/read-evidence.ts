// Reads the evidence sheets 核验-<项目类别>: one line per unit, one cell per input of the notice, each with its place.
import type { EvidenceForm, EvidenceInput, InputId, Notice, ProgrammeId } from "../notices/schema.ts";
import type { EvidenceCell, EvidenceLine, EvidenceSheet } from "./evidence.ts";
import { readEvidenceCell } from "./evidence-cells.ts";
import {
  findEvidenceHeader,
  isUnitHeader,
  type EvidenceColumn,
  type EvidenceHeader,
  type NamingColumn,
} from "./evidence-header.ts";
import { programmeOfSheetName } from "./evidence-sheet-names.ts";
import { readYesNo } from "./evidence-words.ts";
import { cellAddress, valueAt, type SheetGrid, type WorkbookCells } from "./grid.ts";
import { isBlankText, viewGrid, type GridView } from "./grid-view.ts";
import { readRole } from "./ledger-words.ts";
import { startsNotes } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey, sameName } from "./text.ts";
import { listCell } from "./words-table.ts";

/** An evidence sheet with the cells behind it, for whoever adds to it. */
export interface EvidenceLayout {
  readonly sheet: EvidenceSheet;
  readonly view: GridView;
  /** null with a fault. */
  readonly header: EvidenceHeader | null;
}

/** What the readers of one sheet share. */
interface Reading {
  readonly view: GridView;
  readonly header: EvidenceHeader;
  readonly inputs: readonly EvidenceInput[];
  /** Column of 申报单位. */
  readonly unit: number;
}

/** Whether one cell is merged across the lines of several units: its number is then nobody's. */
function isShared({ view, header, unit }: Reading, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  if (merge === null || merge.top === merge.bottom || merge.top <= header.row) return false;
  const whose = new Set<number>();
  for (let at = merge.top; at <= merge.bottom; at++) whose.add(listCell(view, header, at, unit).row);
  return whose.size > 1;
}

function inputCell(reading: Reading, row: number, input: EvidenceInput, found: EvidenceColumn): EvidenceCell {
  const { view, header } = reading;
  const { column, units } = found;
  const { row: from, cell, text } = listCell(view, header, row, column);
  const typed = { value: valueAt(view.grid, from, column), kind: view.kind(from, column) };
  const read = readEvidenceCell(input, typed, units);
  switch (read.kind) {
    case "not-given":
      return { kind: "not-given", cell };
    case "unreadable":
      return { kind: "unreadable", text, cell, why: read.why };
    case "given": {
      const isNumber = input.kind === "amount" || input.kind === "count";
      return isNumber && input.per === "applicant" && isShared(reading, row, column)
        ? { kind: "unreadable", text, cell, why: "merged" }
        : { kind: "given", value: read.value, text, cell };
    }
  }
}

const isTotal = (text: string): boolean => /^(?:合计|小计|总计|共计|累计)(?:$|[\d:(])/u.test(matchKey(text));
const isAsAbove = (text: string): boolean => /^(?:同上|〃|"|'')$/u.test(matchKey(text));

/** The texts that are written in a row itself, left to right; what a merge brings down does not count. */
function ownTexts(view: GridView, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = view.grid.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (!isBlankText(text)) texts.push(text);
  }
  return texts;
}

function roleOf(text: string, lead: CellText | null, unit: string): EvidenceLine["role"] {
  if (/^[-/]*$/u.test(matchKey(text)))
    return lead === null || sameName(lead.text, unit) ? "lead" : "participant";
  const role = readRole(text);
  if (role !== "unreadable") return role === "lead" ? "lead" : "participant";
  // 是否牵头: 是 / 否
  const yes = readYesNo(text);
  return yes === null ? "unreadable" : yes ? "lead" : "participant";
}

/** A naming cell; 同上 is what stands above. */
function namingCell(
  { view, header }: Reading,
  row: number,
  name: NamingColumn,
  above: EvidenceLine | null,
): CellText | null {
  const column = header.naming.get(name);
  if (column === undefined) return null;
  const { text, cell, blank } = listCell(view, header, row, column);
  if (blank) return null;
  if (!isAsAbove(text) || name === "role" || above === null) return { text, cell };
  const repeated = above[name];
  return repeated === null ? null : { text: repeated.text, cell };
}

function lineAt(reading: Reading, row: number, above: EvidenceLine | null): EvidenceLine | null {
  const { header, inputs, unit: unitColumn } = reading;
  const cells = new Map<InputId, EvidenceCell>();
  for (const input of inputs) {
    const found = header.inputs.get(input.id);
    if (found !== undefined) cells.set(input.id, inputCell(reading, row, input, found));
  }
  const unit = namingCell(reading, row, "unit", above);
  const filled = [...cells.values()].some(({ kind }) => kind !== "not-given");
  if (unit === null && !filled) return null;
  const named = unit ?? { text: "", cell: cellAddress(row, unitColumn) };
  const written = namingCell(reading, row, "lead", above);
  const lead = written !== null && /^[-/]*$/u.test(matchKey(written.text)) ? null : written;
  return {
    row: row + 1,
    unit: named,
    project: namingCell(reading, row, "project", above),
    role: roleOf(namingCell(reading, row, "role", above)?.text ?? "", lead, named.text),
    lead: lead !== null && sameName(lead.text, named.text) ? null : lead,
    creditCode: namingCell(reading, row, "creditCode", above),
    cells,
  };
}

/** Below the notes only a row with at least two filled cells is a line again. */
const leastBelowNotes = 2;

function linesOf(reading: Reading): readonly EvidenceLine[] {
  const { view, header, unit } = reading;
  const lines: EvidenceLine[] = [];
  let belowNotes = false;
  for (let row = header.row + 1; row <= view.bottom; row++) {
    const own = ownTexts(view, row);
    const [first = ""] = own;
    // A row whose cells all reach down from above is the same line once more.
    if (own.length === 0) continue;
    if (startsNotes(first)) {
      belowNotes = true;
      continue;
    }
    const unitText = view.text(row, unit);
    const isFrame =
      isTotal(first) || isTotal(unitText) || isUnitHeader(unitText) || /^\d{1,3}$/.test(unitText);
    if (isFrame || (belowNotes && own.length < leastBelowNotes)) continue;
    const line = lineAt(reading, row, lines.at(-1) ?? null);
    if (line !== null) lines.push(line);
  }
  return lines;
}

function readSheet(
  file: string,
  view: GridView,
  programme: ProgrammeId,
  inputs: readonly EvidenceInput[],
  header: EvidenceHeader | null,
): EvidenceLayout {
  const unit = header?.naming.get("unit");
  const sheet = (fault: EvidenceSheet["fault"], lines: readonly EvidenceLine[]): EvidenceSheet => ({
    file,
    sheet: view.grid.sheet,
    programme,
    headerRow: (header?.row ?? view.grid.top) + 1,
    fault,
    lines,
    missingColumns: inputs.filter(({ id }) => header?.inputs.has(id) !== true).map(({ id }) => id),
  });
  if (header === null) return { sheet: sheet("no-header", []), view, header: null };
  if (unit === undefined) return { sheet: sheet("no-unit-column", []), view, header: null };
  return { sheet: sheet(null, linesOf({ view, header, inputs, unit })), view, header };
}

interface ProgrammeForm {
  readonly id: ProgrammeId;
  readonly form: EvidenceForm;
}

/** The programme that a sheet's header fits: 申报单位, at least half of the inputs, and more than of any other programme. */
function programmeByHeader(
  view: GridView,
  programmes: readonly ProgrammeForm[],
): { readonly programme: ProgrammeForm; readonly header: EvidenceHeader } | null {
  const fitting = programmes.flatMap((programme) => {
    const header = findEvidenceHeader(view, programme.form.inputs);
    return header === null ? [] : [{ programme, header }];
  });
  const [best, next] = fitting.sort((a, b) => b.header.inputs.size - a.header.inputs.size);
  if (best === undefined || best.header.inputs.size === next?.header.inputs.size) return null;
  const enough = 2 * best.header.inputs.size >= best.programme.form.inputs.length;
  return enough && best.header.naming.has("unit") ? best : null;
}

function layoutOf(file: string, grid: SheetGrid, notice: Notice, programmes: readonly ProgrammeForm[]) {
  const view = viewGrid(grid);
  const named = programmeOfSheetName(notice, grid.sheet);
  if (named === null) {
    const found = programmeByHeader(view, programmes);
    if (found === null) return null;
    return readSheet(file, view, found.programme.id, found.programme.form.inputs, found.header);
  }
  const inputs = programmes.find(({ id }) => id === named)?.form.inputs;
  if (inputs === undefined) return null;
  return readSheet(file, view, named, inputs, findEvidenceHeader(view, inputs));
}

const isFilled = ({ sheet }: EvidenceLayout): boolean =>
  sheet.lines.some(({ cells }) => [...cells.values()].some(({ kind }) => kind !== "not-given"));

/** The sheets of one programme that count: no hidden one beside a visible one, no blank form beside a filled one. */
function counting(layouts: readonly EvidenceLayout[]): readonly EvidenceLayout[] {
  const visible = layouts.filter(({ view }) => !view.grid.hidden);
  const shown = visible.length === 0 ? layouts : visible;
  const blank = shown.some(isFilled) ? undefined : shown.find(({ sheet }) => sheet.fault === null);
  return shown.filter((each) => isFilled(each) || each.sheet.fault !== null || each === blank);
}

/** The evidence sheets of a workbook with their cells; see `readEvidence`. */
export function evidenceLayouts(workbook: WorkbookCells, notice: Notice): readonly EvidenceLayout[] {
  const programmes = notice.programmes.flatMap(({ id, evidence }) =>
    evidence === null ? [] : [{ id, form: evidence }],
  );
  const found = workbook.grids.flatMap((grid) => layoutOf(workbook.file, grid, notice, programmes) ?? []);
  return programmes.flatMap(({ id }) => counting(found.filter(({ sheet }) => sheet.programme === id)));
}

/**
 * Reads the evidence sheets of a workbook, in the notice's order of programmes: by name (核验-高价值专利培育), else by a
 * header that fits one programme best. Several sheets of one programme are all read, in workbook order; hidden ones beside visible
 * ones and blank forms beside filled ones are left out. Cells that cannot be read keep what was typed. Never throws for
 * what a sheet may hold.
 */
export function readEvidence(workbook: WorkbookCells, notice: Notice): readonly EvidenceSheet[] {
  return evidenceLayouts(workbook, notice).map(({ sheet }) => sheet);
}
