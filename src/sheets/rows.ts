// The body of a summary table: its recommendations and what is left of the printed form, in sheet order.
import { cellAddress, valueAt } from "./grid.ts";
import { isBlankText } from "./grid-view.ts";
import { readMoment, type GivenMoment } from "./moments.ts";
import { saysNotGiven } from "./numbers.ts";
import { fillProgrammes, joinProgramme } from "./programme-column.ts";
import { namesProgramme, withoutNumbering } from "./programme-words.ts";
import { cellAt, cellsOf, isSerialNumber, ownKeys, sourceOf, type Body } from "./row-cells.ts";
import { kindOfRow } from "./row-kinds.ts";
import type { ExtraMeaning } from "./header.ts";
import type {
  CellText,
  DatedAct,
  LeftoverRow,
  Recommendation,
  RowCell,
  UnreadableDate,
} from "./summary-table.ts";
import type { ColumnKey } from "../notices/schema.ts";

/** A filled row before programmes are filled downwards; `row` is 0-based. */
export interface FilledRow {
  readonly row: number;
  readonly body: Body;
  readonly cells: Readonly<Record<ColumnKey, RowCell>>;
  /** The heading over the row, where the table has headings. */
  readonly heading: RowCell | null;
}

/** What one header has below it; a table may go on under a repeated header. */
export interface BodyPart {
  readonly filled: readonly FilledRow[];
  readonly leftovers: readonly LeftoverRow[];
  /** Last row that belongs to the table, 0-based; the header's last row where there is none. */
  readonly lastRow: number;
}

function leftoverAt(body: Body, row: number, kind: LeftoverRow["kind"]): LeftoverRow {
  const cells: string[] = [];
  for (let column = body.header.area.left; column <= body.header.area.right; column++) {
    if (!isBlankText(body.view.text(row, column))) cells.push(cellAddress(row, column));
  }
  return { row: row + 1, cells, kind };
}

/** Below the notes a row counts only where it is beyond doubt one: numbered, with a unit and a third cell. */
function isPlainlyFilled(cells: FilledRow["cells"]): boolean {
  const own = ownKeys(cells);
  return own.includes("unit") && own.length >= 3 && isSerialNumber(cells.serial.text);
}

/** 同上 and 〃 stand for the cell above. */
const ditto = /^\s*(?:同上|〃|″|")\s*$/u;

function withoutDittos(cells: FilledRow["cells"], above: FilledRow["cells"] | undefined): FilledRow["cells"] {
  if (above === undefined) return cells;
  const read = (key: ColumnKey): RowCell => {
    const same = !cells[key].error && ditto.test(cells[key].text) && !above[key].blank;
    return same ? { ...above[key], inherited: true } : cells[key];
  };
  return {
    serial: cells.serial,
    project: read("project"),
    unit: read("unit"),
    unitType: read("unitType"),
    county: read("county"),
    contact: read("contact"),
  };
}

/** Reads the rows of a body. Totals, notes, signatures and empty rows are passed over; nothing with a unit is. */
export function readBody(body: Body): BodyPart {
  const filled: FilledRow[] = [];
  const leftovers: LeftoverRow[] = [];
  let heading: RowCell | null = null;
  let lastRow = body.header.area.bottom;
  let belowNotes = false;
  for (let row = body.top; row <= body.bottom; row++) {
    const cells = cellsOf(body, row);
    const kind = kindOfRow(body, row, cells);
    if (belowNotes && !(kind.kind === "recommendation" && isPlainlyFilled(cells))) continue;
    switch (kind.kind) {
      case "recommendation":
        filled.push({ row, body, cells: withoutDittos(cells, filled[filled.length - 1]?.cells), heading });
        lastRow = row;
        break;
      case "leftover":
        leftovers.push(leftoverAt(body, row, kind.leftover));
        lastRow = row;
        break;
      case "heading":
        heading = { ...kind.programme, text: withoutNumbering(kind.programme.text), inherited: true };
        lastRow = row;
        break;
      case "notes":
        // Instructions between the header and the first row end nothing.
        belowNotes = filled.length + leftovers.length > 0;
        break;
      case "total":
      case "text":
      case "empty":
        break;
    }
  }
  return { filled, leftovers, lastRow };
}

/** The programme of each row: from its own cell, a merge, a heading, 项目类别, or a column filled downwards. */
function projectCells(rows: readonly FilledRow[], ofTable: string | null): readonly RowCell[] {
  const withHeading = rows.map(({ cells, heading }): RowCell => {
    const { project } = cells;
    if (heading === null) return ofTable === null ? project : underTable(ofTable, project);
    if (project.blank) return heading;
    return namesProgramme(project.text)
      ? project
      : { ...joinProgramme(heading, project), cell: project.cell };
  });
  const facts = rows.map(({ cells }, index) => ({
    cell: withHeading[index] ?? cells.project,
    unitFilled: !cells.unit.blank,
  }));
  const categories = rows.map(({ row, body, cells }) => {
    const column = body.header.layout.category;
    return column === null ? null : { cell: cellAt(body, row, column), unitFilled: !cells.unit.blank };
  });
  const given = categories.filter((category) => category !== null);
  if (given.length < rows.length) return fillProgrammes(facts);
  const programmes = fillProgrammes(given);
  return facts.map(({ cell }, index) => joinProgramme(programmes[index] ?? cell, cell));
}

/** A project's own title in a table for one programme. A blank cell stays blank: the notice asks for each to be filled. */
function underTable(programme: string, project: RowCell): RowCell {
  if (project.blank || project.error || namesProgramme(project.text)) return project;
  return joinProgramme({ ...project, text: programme }, project);
}

function extraText({ body, row }: FilledRow, meaning: ExtraMeaning): CellText | null {
  const column = body.header.layout.extras.get(meaning);
  if (column === undefined) return null;
  const { text, cell, blank, error } = cellAt(body, row, column);
  return blank || error ? null : { text, cell };
}

/** 无 and "-" stand in such a column where a unit has no code. */
function creditCodeOf(row: FilledRow): CellText | null {
  const code = extraText(row, "creditCode");
  return code === null || saysNotGiven(code.text) ? null : code;
}

type DateMeaning = Extract<ExtraMeaning, "appliedAt" | "cityReviewedAt">;
const actOf: Readonly<Record<DateMeaning, DatedAct>> = {
  appliedAt: "applicant",
  cityReviewedAt: "city-review",
};

export interface FinishedRows {
  readonly rows: readonly Recommendation[];
  readonly unreadableDates: readonly UnreadableDate[];
}

/**
 * Turns filled rows into recommendations. `year` completes dates without one; `programme` is the one that the whole
 * table is for, where its title or its sheet says so.
 */
export function finishRows(
  filled: readonly FilledRow[],
  year: number | null,
  programme: string | null,
): FinishedRows {
  const unreadableDates: UnreadableDate[] = [];
  const projects = projectCells(filled, programme);
  const momentAt = ({ body, row }: FilledRow, meaning: DateMeaning): GivenMoment | null => {
    const column = body.header.layout.extras.get(meaning);
    if (column === undefined) return null;
    const { view } = body;
    const from = sourceOf(body, row, column);
    const source = { sheet: view.grid.sheet, cell: cellAddress(from, column) };
    const reading = readMoment(valueAt(view.grid, from, column), view.kind(from, column), year, source);
    if (reading.kind === "unreadable")
      unreadableDates.push({ row: row + 1, text: reading.text, cell: source.cell, act: actOf[meaning] });
    return reading.kind === "given" ? reading.moment : null;
  };
  const rows = filled.map((each, index): Recommendation => ({
    row: each.row + 1,
    hidden: each.body.view.grid.hiddenRows.has(each.row),
    cells: { ...each.cells, project: projects[index] ?? each.cells.project },
    college: extraText(each, "college"),
    discipline: extraText(each, "discipline"),
    topic: extraText(each, "topic"),
    creditCode: creditCodeOf(each),
    outsideCap: extraText(each, "outsideCap"),
    appliedAt: momentAt(each, "appliedAt"),
    cityReviewedAt: momentAt(each, "cityReviewedAt"),
  }));
  return { rows, unreadableDates };
}
