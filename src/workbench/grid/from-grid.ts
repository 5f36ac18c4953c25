// What the user did in the visible spreadsheet, carried into the model as an edit of the user's.
import type { Op } from "@fortune-sheet/core";
import { HostError } from "../host/errors.ts";
import type { Workbook } from "../host/model/workbook.ts";
import { htmlOfNote, textOfNote } from "./note-text.ts";
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

type Outcome = "done" | "rebuild";
type CellContent = Readonly<Record<string, unknown>>;

/** What the grid showed in a cell before the edit, by sheet id and "row,column". */
export type ShownBefore = (sheet: string, key: string) => CellContent;

/** Applies the grid's operations to the model; what the model refuses is undone in the grid by `cells` or `rebuild`. */
export function applyUserOperations(workbook: Workbook, ops: readonly Op[], before: ShownBefore): Applied {
  const edited = editedCells(ops, before);
  let rebuild = false;
  let refused = false;
  const attempt = (change: () => Outcome, ifRefused: Outcome): void => {
    try {
      rebuild = change() === "rebuild" || rebuild;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused = true;
      rebuild = ifRefused === "rebuild" || rebuild;
    }
  };
  for (const [id, cells] of edited) {
    const sheet = workbook.worksheets.find(id);
    for (const [key, cell] of cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (sheet !== undefined) attempt(() => writeCell(sheet, row, column, cell), "done");
    }
  }
  for (const op of ops) {
    if (op.path[0] !== "data") attempt(() => apply(workbook, op), "rebuild");
  }
  workbook.flushEvents();
  const cells = [...edited].flatMap(([id, keys]) => [...keys.keys()].map((key) => [id, key] as const));
  return { cells, rebuild, refused };
}

/** The cells after the operations: a whole cell, or single members of it, may be given. */
function editedCells(
  ops: readonly Op[],
  before: ShownBefore,
): ReadonlyMap<string, ReadonlyMap<string, CellContent>> {
  const edited = new Map<string, Map<string, CellContent>>();
  for (const { id, path, op, value } of ops) {
    const [area, row, column, ...members] = path;
    if (area !== "data" || id === undefined || row === undefined || column === undefined) continue;
    const key = `${row},${column}`;
    const cells = edited.get(id) ?? new Map<string, CellContent>();
    edited.set(id, cells);
    const old = cells.get(key) ?? before(id, key);
    cells.set(key, asRecord(withMember(old, members, op === "remove" ? undefined : (value as unknown))));
  }
  return edited;
}

function withMember(old: unknown, members: readonly (string | number)[], value: unknown): unknown {
  const [member, ...deeper] = members;
  if (member === undefined) return value;
  const record = asRecord(old);
  return { ...record, [member]: withMember(record[member], deeper, value) };
}

function apply(workbook: Workbook, op: Op): Outcome {
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
  const [area] = op.path;
  if (area === "name" && typeof op.value === "string") sheet.name = op.value;
  else if (area === "hide") sheet.visibility = op.value === 1 ? "Hidden" : "Visible";
  else if (area === "config") return writeConfig(sheet, op);
  // Charts stay where the model has them.
  else if (area === "images") return "rebuild";
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
function writeCell(sheet: Worksheet, row: number, column: number, cell: CellContent): "done" {
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
  return "done";
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Text with line breaks comes in pieces. */
function richText(pieces: unknown): string | null {
  if (!Array.isArray(pieces)) return null;
  const text = pieces.map((piece) => textOf(asRecord(piece)["v"])).join("");
  return text.replaceAll("\r\n", "\n");
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

function writeComment(sheet: Worksheet, row: number, column: number, html: unknown): void {
  const known = sheet.workbook.commentAt(sheet, row, column);
  if (known !== null && html === htmlOfNote(known.content)) return;
  const text = textOfNote(textOf(html));
  if (text === "") known?.delete();
  else if (known === null) sheet.comments.add(sheet.getCell(row, column), text);
  else known.content = text;
}

/** Sizes and hidden lines; merges and borders made in the grid are not taken over, the grid is drawn anew without them. */
function writeConfig(sheet: Worksheet, op: Op): Outcome {
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
