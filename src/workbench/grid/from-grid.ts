// What the user did in the visible spreadsheet, carried into the model as an edit of the user's.
import type { Op } from "@fortune-sheet/core";
import { HostError } from "../host/errors.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";
import { asRecord } from "../host/unknown.ts";

export interface Applied {
  /** Cells the grid must be told again, as [sheet id, "row,column"]. */
  readonly cells: readonly (readonly [sheet: string, key: string])[];
  /** Something beyond single cells changed: the grid is built anew from the model. */
  readonly rebuild: boolean;
  /** The sheet or the workbook refused a change. */
  readonly refused: boolean;
}

/** Applies the grid's operations to the model; what the model refuses is undone in the grid by `cells` or `rebuild`. */
export function applyUserOperations(workbook: Workbook, ops: readonly Op[]): Applied {
  const cells: (readonly [string, string])[] = [];
  let rebuild = false;
  let refused = false;
  for (const op of ops) {
    try {
      const done = apply(workbook, op);
      if (done === "rebuild") rebuild = true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused = true;
      rebuild ||= op.path[0] !== "data";
    }
    const [area, row, column] = op.path;
    if (area === "data" && op.id !== undefined && row !== undefined && column !== undefined)
      cells.push([op.id, `${row},${column}`]);
  }
  workbook.flushEvents();
  return { cells, rebuild, refused };
}

function apply(workbook: Workbook, op: Op): "done" | "rebuild" {
  const { id } = op;
  if (op.op === "addSheet") {
    const sheet = workbook.worksheets.add();
    sheet.activate();
    return "rebuild";
  }
  const sheet = id === undefined ? undefined : workbook.worksheets.find(id);
  if (op.op === "deleteSheet") {
    workbook.worksheets.find(asRecord(op.value)["id"])?.delete();
    return "rebuild";
  }
  if (sheet === undefined) return "done";
  if (op.op === "insertRowCol" || op.op === "deleteRowCol") {
    shift(sheet, op.op, asRecord(op.value));
    return "rebuild";
  }
  const [area, row, column] = op.path;
  if (area === "data" && typeof row === "number" && typeof column === "number")
    writeCell(sheet, row, column, asRecord(op.value));
  else if (area === "name" && typeof op.value === "string") sheet.name = op.value;
  else if (area === "hide") sheet.visibility = op.value === 1 ? "Hidden" : "Visible";
  else if (area === "config") return writeConfig(sheet, op);
  return "done";
}

function shift(
  sheet: Worksheet,
  kind: "insertRowCol" | "deleteRowCol",
  value: Readonly<Record<string, unknown>>,
): void {
  const rows = value["type"] === "row";
  const line = (first: number, last: number) =>
    rows
      ? sheet.getRangeByIndexes(first, 0, last - first + 1, 16_384)
      : sheet.getRangeByIndexes(0, first, 1_048_576, last - first + 1);
  if (kind === "deleteRowCol")
    return line(Number(value["start"]), Number(value["end"])).delete(rows ? "Up" : "Left");
  const first = Number(value["index"]) + (value["direction"] === "rightbottom" ? 1 : 0);
  line(first, first + Number(value["count"]) - 1).insert(rows ? "Down" : "Right");
}

/** The grid has parsed what was typed; the model parses it again, by Excel's rules, from what the grid kept of it. */
function writeCell(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Readonly<Record<string, unknown>>,
): void {
  const range = sheet.getCell(row, column);
  const old = sheet.cells.get(row, column);
  const formula = cell["f"];
  const type = asRecord(cell["ct"]);
  const entry =
    typeof formula === "string" && formula !== "" ? formula : (richText(type["s"]) ?? cell["v"] ?? "");
  const format = type["fa"];
  if (old.format === "General" && type["t"] === "d" && typeof format === "string")
    range.numberFormat = "yyyy/m/d";
  const unchanged = old.formula !== null ? entry === old.formula : entry === (old.value ?? "");
  if (!unchanged && ["string", "number", "boolean"].includes(typeof entry)) range.values = [[entry]];
  writeLook(sheet, row, column, cell);
  writeComment(sheet, row, column, asRecord(cell["ps"])["value"]);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Text with line breaks comes in pieces. */
function richText(pieces: unknown): string | null {
  return Array.isArray(pieces) ? pieces.map((piece) => textOf(asRecord(piece)["v"])).join("") : null;
}

function writeLook(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Readonly<Record<string, unknown>>,
): void {
  const { bg, bl } = cell;
  const bold = bl === 1;
  const style = sheet.cells.get(row, column).style;
  if (bold !== (style.bold === true)) sheet.getCell(row, column).format.font.bold = bold;
  const marked = sheet.conditionalFormats.length > 0;
  // Under conditional formats the grid's fill may be theirs and says nothing of the cell's own.
  if (marked || bg === style.fill) return;
  if (typeof bg === "string" && /^#[0-9a-f]{6}$/i.test(bg)) sheet.getCell(row, column).format.fill.color = bg;
}

function writeComment(sheet: Worksheet, row: number, column: number, text: unknown): void {
  const known = sheet.workbook.commentAt(sheet, row, column);
  if (typeof text === "string" && text !== "") {
    if (known === null) sheet.comments.add(sheet.getCell(row, column), text);
    else if (known.content !== text) known.content = text;
  } else known?.delete();
}

/** Sizes and hidden lines; merges and borders made in the grid are not taken over, the grid is drawn anew without them. */
function writeConfig(sheet: Worksheet, op: Op): "done" | "rebuild" {
  const [, part, line] = op.path;
  const axis = part === "rowlen" || part === "rowhidden" ? "rows" : "columns";
  if (part === "rowlen" || part === "columnlen") {
    const sizes: Readonly<Record<string, unknown>> =
      line === undefined ? asRecord(op.value) : { [line]: op.value as unknown };
    for (const [key, size] of Object.entries(sizes)) {
      if (typeof size === "number")
        sheet.cells.setLines(axis, Number(key), Number(key), { size: (size * 3) / 4 });
    }
    return "done";
  }
  if (part === "rowhidden" || part === "colhidden") {
    const hidden = line === undefined ? asRecord(op.value) : { [line]: op.op === "remove" ? undefined : 0 };
    for (const [key, value] of Object.entries(hidden))
      sheet.hideLines(axis, Number(key), Number(key), value !== undefined);
    return "done";
  }
  return "rebuild";
}
