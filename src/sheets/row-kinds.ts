// What a row below a header is: a recommendation, a leftover of the printed form, a heading, a total, a note, or other text.
import type { ColumnKey } from "../notices/schema.ts";
import { isBareLabel, isLabelled } from "./letterhead.ts";
import { momentOf } from "./moments.ts";
import { namesProgramme } from "./programme-words.ts";
import { readBureau } from "./regions.ts";
import { cellAt, isSerialNumber, ownKeys, type Body } from "./row-cells.ts";
import { startsNotes, titleScore } from "./sheet-lines.ts";
import type { LeftoverRow, RowCell } from "./summary-table.ts";
import { matchKey } from "./text.ts";

export type RowKind =
  | { readonly kind: "empty" }
  | { readonly kind: "recommendation" }
  | { readonly kind: "leftover"; readonly leftover: LeftoverRow["kind"] }
  /** A programme's name on a row of its own, over the rows that belong to it. */
  | { readonly kind: "heading"; readonly programme: RowCell }
  | { readonly kind: "total" }
  | { readonly kind: "notes" }
  | { readonly kind: "text" };

type Cells = Readonly<Record<ColumnKey, RowCell>>;

const dots = /^[.。·⋯・]{2,}$/u;
const isDots = (text: string): boolean => /[.。·…⋯・．]/u.test(text) && dots.test(matchKey(text));
const totalWords =
  /^(?:本页|本表|全部)?(?:合计|小计|总计|共计|累计|总数)(?:$|[\d:(（共])|^.{0,20}(?:小计|合计)$|^共\d+[项家个]$/u;
const countOnly = /^\d*[项家个]?$/u;
const isTotalText = (text: string): boolean =>
  /[合小总共累]/u.test(text) && text.length <= longestTotal && totalWords.test(matchKey(text));
const chineseOrdinal = /^\(?[一二三四五六七八九十]{1,3}[)、.]?$/u;
/** A longer text is a project's or a unit's own words. */
const longestTotal = 40;
/** How far below a programme's name its first row is looked for. */
const headingReach = 20;

/**
 * 合计 in any column, one beyond the six included. In front of a filled unit it is a project's odd name, not a total;
 * behind the six columns it makes a total only of a row that names neither a project nor a unit.
 */
function isTotal(body: Body, row: number, cells: Cells, own: readonly ColumnKey[]): boolean {
  if (own.includes("unit") && isTotalText(cells.unit.text)) return true;
  const unitFilled = own.includes("unit") && !countOnly.test(matchKey(cells.unit.text));
  if (unitFilled) return false;
  if (own.some((key) => isTotalText(cells[key].text))) return true;
  if (own.includes("project")) return false;
  return body.header.extraColumns.some(({ column }) => isTotalText(body.view.text(row, column)));
}

const isSeal = (text: string): boolean => /盖章|公章|签章/u.test(text);

/** A signature or a date at the foot of a table. */
function isSignature(text: string): boolean {
  return isSeal(text) || /知识产权局|签字/u.test(text) || isDate(text);
}

const dateToFillIn = /^(?:20\d\d|二[〇○零]..)?年\d{0,2}月\d{0,2}日$/u;
const isDate = (text: string): boolean => momentOf(text, 2000) !== null || dateToFillIn.test(matchKey(text));

/** A seal, a date, or the city's own bureau: what closes a table and says nothing of a project. */
function isClosing(text: string): boolean {
  if (isSeal(text) || isDate(text)) return true;
  const office = readBureau(text);
  return office !== null && office.city !== null && office.county === null;
}

/** Whether the first row with a unit below leaves its programme to the heading. */
function nextRowLacksProject(body: Body, row: number): boolean {
  const { at } = body.header.layout;
  const [unit, project] = [at.get("unit"), at.get("project")];
  if (unit === undefined || project === undefined) return false;
  for (let next = row + 1; next <= Math.min(body.bottom, row + headingReach); next++) {
    if (!cellAt(body, next, unit).blank) return cellAt(body, next, project).blank;
  }
  return false;
}

/** A row with a project, and at most a number beside it: a heading, a left-over sample, or a line of a title. */
function kindOfProjectOnly(body: Body, row: number, { serial, project }: Cells, serialOwn: boolean): RowKind {
  if (!project.error && namesProgramme(project.text)) {
    const ordinal = serialOwn && chineseOrdinal.test(matchKey(serial.text));
    if (ordinal || nextRowLacksProject(body, row)) return { kind: "heading", programme: project };
  }
  const numberless = !serialOwn || !isSerialNumber(serial.text);
  return numberless && titleScore(`${serialOwn ? serial.text : ""}${project.text}`) >= 4
    ? { kind: "text" }
    : { kind: "leftover", leftover: "sample" };
}

/** A row with a serial cell only. */
function kindOfSerialOnly({ serial }: Cells): RowKind {
  if (isSerialNumber(serial.text)) return { kind: "leftover", leftover: "numbered" };
  return namesProgramme(serial.text) ? { kind: "heading", programme: serial } : { kind: "text" };
}

function kindOfUnlabelled(body: Body, row: number, cells: Cells, own: readonly ColumnKey[]): RowKind {
  const { serial, project, unit } = cells;
  const serialOwn = own.includes("serial");
  const projectOwn = own.includes("project");
  const numbered = serialOwn && isSerialNumber(serial.text);
  const others = own.filter((key) => key !== "serial" && key !== "project");
  const [only] = others;
  if (only === undefined) {
    // A unit merged over several rows: each of them is a project of it.
    if (unit.inherited && (numbered || projectOwn)) return { kind: "recommendation" };
    return projectOwn ? kindOfProjectOnly(body, row, cells, serialOwn) : kindOfSerialOnly(cells);
  }
  if (only === "unit" && others.length === 1 && !numbered && !projectOwn && isSeal(unit.text)) {
    return { kind: "text" };
  }
  if (numbered || !unit.blank || !project.blank) return { kind: "recommendation" };
  const stray = serialOwn || (others.length === 1 && isSignature(cells[only].text));
  return stray ? { kind: "text" } : { kind: "recommendation" };
}

/** A row of column numbers right below the header: 1 2 3 4 5 6. */
function isColumnNumbers(body: Body, row: number, cells: Cells, own: readonly ColumnKey[]): boolean {
  return (
    row === body.top &&
    own.length >= 3 &&
    own.every((key) => /^\(?\d{1,2}\)?$/u.test(matchKey(cells[key].text)))
  );
}

/** Classifies one row of a body. `cells` are its cells as `cellsOf` gives them. */
export function kindOfRow(body: Body, row: number, cells: Cells): RowKind {
  const own = ownKeys(cells);
  const first = own[0];
  if (first === undefined) return { kind: "empty" };
  const numbered = own.includes("serial") && isSerialNumber(cells.serial.text);
  if (own.length <= 2 && !numbered && own.some((key) => startsNotes(cells[key].text)))
    return { kind: "notes" };
  if (isTotal(body, row, cells, own)) return { kind: "total" };
  if (
    own.some((key) => isDots(cells[key].text)) &&
    own.every((key) => isDots(cells[key].text) || (key === "serial" && numbered))
  ) {
    return { kind: "leftover", leftover: "dots" };
  }
  if (isColumnNumbers(body, row, cells, own)) return { kind: "leftover", leftover: "numbered" };
  const labels = numbered ? [] : own.filter((key) => isLabelled(cells[key].text));
  if (labels.some((key) => key !== "contact" || cells.unit.blank)) return { kind: "text" };
  const mayClose = !numbered && !cells.project.inherited;
  if (mayClose && (own.every((key) => isClosing(cells[key].text)) || isBareLabel(cells[first].text)))
    return { kind: "text" };
  return kindOfUnlabelled(body, row, cells, own);
}
