// The model as the visible spreadsheet takes it: FortuneSheet's sheets and cells. Pure.
import type { Cell as GridCell, Sheet as GridSheet } from "@fortune-sheet/core";
import { cellKey } from "../../sheets/grid.ts";
import { boundingArea, intersection, rowsOf, columnsOf } from "../host/model/areas.ts";
import { wireValue } from "../host/model/cell.ts";
import type { BorderLine, Cell, CellStyle } from "../host/model/cell.ts";
import { displayText } from "../host/model/display.ts";
import type { Workbook } from "../host/model/workbook.ts";
import type { Worksheet } from "../host/model/worksheet.ts";
import { automaticHeights } from "./row-heights.ts";
import { htmlOfNote } from "./note-text.ts";
import { shownCharts, shownRules } from "./shown-objects.ts";
import { drawnFormats, withFormats } from "./shown-style.ts";

/** One sheet for the grid: its cells by "row,column", and everything else. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly config: NonNullable<GridSheet["config"]>;
  readonly frozen: GridSheet["frozen"];
  /** Drop-downs and prompts by "row_column". */
  readonly rules: ReturnType<typeof shownRules>;
  readonly charts: ReturnType<typeof shownCharts>;
  /** The table with filter buttons; the grid shows one. */
  readonly filter: GridSheet["filter_select"];
}

const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Every sheet of the workbook, in order. */
export function shownSheets(workbook: Workbook): readonly ShownSheet[] {
  return workbook.worksheets.items.map(shownSheet);
}

function shownSheet(sheet: Worksheet): ShownSheet {
  const cells = shownCells(sheet);
  const keys = [...cells.keys()].map((key) => key.split(",").map(Number));
  const lastRow = Math.max(0, ...keys.map(([row]) => row ?? 0));
  const lastColumn = Math.max(0, ...keys.map(([, column]) => column ?? 0));
  // In steps, so that a row more does not build the grid anew.
  const rows = Math.max(60, Math.ceil((lastRow + 20) / 50) * 50);
  const columns = Math.max(20, Math.ceil((lastColumn + 6) / 10) * 10);
  const config = configOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    color: sheet.tabColor,
    rows,
    columns,
    cells,
    config,
    frozen: frozenOf(sheet),
    rules: shownRules(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
    charts: shownCharts(sheet, config),
    filter: filterOf(sheet),
  };
}

function frozenOf({ freezePanes }: Worksheet): GridSheet["frozen"] {
  const { rows, columns } = freezePanes.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const type = columns === 0 ? "rangeRow" : rows === 0 ? "rangeColumn" : "rangeBoth";
  return { type, range: { row_focus: Math.max(0, rows - 1), column_focus: Math.max(0, columns - 1) } };
}

function filterOf({ allTables }: Worksheet): GridSheet["filter_select"] {
  const table = allTables.find(({ showFilterButton, showHeaders }) => showFilterButton && showHeaders);
  if (table === undefined) return undefined;
  const { top, left, bottom, right } = table.area;
  return { row: [top, bottom], column: [left, right] };
}

/** All cells that are not plain, those under a conditional format or in a merged area, and those with a comment. */
function shownCells(sheet: Worksheet): ReadonlyMap<string, GridCell> {
  const formats = drawnFormats(sheet.conditionalFormats);
  const cells = new Map<string, GridCell>();
  const put = (row: number, column: number): void => {
    const key = cellKey(row, column);
    if (cells.has(key)) return;
    const cell = sheet.cells.get(row, column);
    const shown = withFormats(cell.style, formats, row, column);
    const look = { ...standardAlignment(cell), ...lookOf(shown) };
    cells.set(key, { ...contentOf(cell, look), ...look, ...placeOf(sheet, row, column) });
  };
  for (const [row, column] of sheet.cells.entries()) put(row, column);
  const used = sheet.cells.usedArea(false);
  for (const area of [...formats.flatMap((format) => format.areas), ...sheet.cells.merges]) {
    // A format over whole columns is drawn as far as there is anything, and a little beyond.
    const reach = boundingArea(used ?? area, { top: 0, left: 0, bottom: 99, right: 25 });
    const drawn = intersection(area, reach);
    if (drawn === null) continue;
    for (let row = drawn.top; row <= drawn.bottom; row++)
      for (let column = drawn.left; column <= drawn.right; column++) put(row, column);
  }
  for (const { row, column, content } of sheet.comments.items) {
    put(row, column);
    cells.set(cellKey(row, column), {
      ...cells.get(cellKey(row, column)),
      ps: { left: null, top: null, ...noteSize(content), value: htmlOfNote(content), isShow: false },
    });
  }
  return cells;
}

/** In pixels: as high as the text needs at a comfortable width. */
function noteSize(text: string): { readonly width: number; readonly height: number } {
  const charactersPerLine = 20;
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  return { width: 300, height: Math.min(360, 20 + lines * 20) };
}

/** The grid breaks lines only in text that comes in pieces, each with its own look. */
function contentOf(cell: Cell, { ff, fs, fc, bl, it, cl, un }: GridCell): GridCell {
  const value = wireValue(cell.value);
  if (typeof value === "string" && value.includes("\n") && cell.formula === null)
    return { ct: { fa: cell.format, t: "inlineStr", s: [{ v: value, ff, fs, fc, bl, it, cl, un }] } };
  const formula = cell.formula === null ? {} : { f: cell.formula };
  if (value === "") return { ...formula, ct: { fa: cell.format, t: cell.format === "@" ? "s" : "g" } };
  const kind = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  return { v: value, m: displayText(cell.value, cell.format), ct: { fa: cell.format, t: kind }, ...formula };
}

const horizontal: Readonly<Record<string, number>> = { Center: 0, Left: 1, Right: 2 };
/** Where Excel puts a value whose cell does not say: numbers to the right, TRUE and errors in the middle. */
function standardAlignment({ value }: Cell): GridCell {
  if (value === null || typeof value === "string") return {};
  return { ht: typeof value === "number" ? 2 : 0 };
}

const vertical: Readonly<Record<string, number>> = { Center: 0, Top: 1, Bottom: 2 };

function lookOf(style: CellStyle): GridCell {
  const across = style.horizontal === undefined ? undefined : horizontal[style.horizontal];
  return {
    ...(style.fill === undefined ? {} : { bg: style.fill }),
    ...(style.fontColor === undefined ? {} : { fc: style.fontColor }),
    ff: style.fontName ?? "sans-serif",
    fs: style.fontSize ?? 11,
    ...(style.bold === true ? { bl: 1 } : {}),
    ...(style.italic === true ? { it: 1 } : {}),
    ...(style.strikethrough === true ? { cl: 1 } : {}),
    ...(style.underline === undefined ? {} : { un: 1 }),
    ...(across === undefined ? {} : { ht: across }),
    vt: vertical[style.vertical ?? "Bottom"] ?? 2,
    tb: style.wrapText === true ? "2" : "1",
  };
}

/** Where the cell stands in a merged area. */
function placeOf(sheet: Worksheet, row: number, column: number): GridCell {
  const merge = sheet.cells.mergeAt(row, column);
  if (merge === null) return {};
  const first = merge.top === row && merge.left === column;
  return {
    mc: {
      r: merge.top,
      c: merge.left,
      ...(first ? { rs: rowsOf(merge), cs: columnsOf(merge) } : {}),
    },
  };
}

function configOf(sheet: Worksheet): NonNullable<GridSheet["config"]> {
  const { rows, columns, merges } = sheet.cells;
  const automatic = Object.fromEntries(
    [...automaticHeights(sheet)].map(([row, height]) => [String(row), pixels(height)]),
  );
  const sizes = (lines: typeof rows): Record<string, number> =>
    Object.fromEntries(
      [...lines].flatMap(([line, { size }]) => (size === undefined ? [] : [[String(line), pixels(size)]])),
    );
  const hidden = (lines: typeof rows): Record<string, number> =>
    Object.fromEntries(
      [...lines].flatMap(([line, { hidden: h }]) => (h === true ? [[String(line), 0]] : [])),
    );
  return {
    merge: Object.fromEntries(
      merges.map((merge) => [
        `${merge.top}_${merge.left}`,
        { r: merge.top, c: merge.left, rs: rowsOf(merge), cs: columnsOf(merge) },
      ]),
    ),
    rowlen: { ...automatic, ...sizes(rows) },
    columnlen: sizes(columns),
    rowhidden: hidden(rows),
    colhidden: hidden(columns),
    borderInfo: bordersOf(sheet),
  };
}

const thickness: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

function bordersOf(sheet: Worksheet): readonly unknown[] & unknown[] {
  const line = (given: BorderLine | undefined): object | undefined =>
    given === undefined ? undefined : { style: thickness[given.weight] ?? 1, color: given.color };
  return sheet.cells.entries().flatMap(([row, column, { style }]) => {
    const { borders } = style;
    if (borders === undefined) return [];
    const value = {
      row_index: row,
      col_index: column,
      l: line(borders.left),
      r: line(borders.right),
      t: line(borders.top),
      b: line(borders.bottom),
    };
    return [{ rangeType: "cell", value }];
  });
}

/** The whole of a sheet in the form the grid starts from. */
export function gridSheetOf(sheet: ShownSheet, order: number, workbook: Workbook): GridSheet {
  const model = workbook.worksheets.getItem(sheet.id);
  const { top, left, bottom, right } = workbook.selectionOf(model);
  return {
    id: sheet.id,
    name: sheet.name,
    order,
    hide: sheet.hidden ? 1 : 0,
    status: workbook.worksheets.active === model ? 1 : 0,
    row: sheet.rows,
    column: sheet.columns,
    celldata: [...sheet.cells].map(([key, v]) => {
      const [r = 0, c = 0] = key.split(",").map(Number);
      return { r, c, v };
    }),
    // The grid writes into what it is given.
    config: structuredClone(sheet.config),
    dataVerification: structuredClone(sheet.rules),
    images: structuredClone([...sheet.charts]),
    ...(sheet.filter === undefined ? {} : { filter_select: structuredClone(sheet.filter) }),
    luckysheet_select_save: [
      // The name box and the formula bar show the cell in focus.
      { row: [top, bottom], column: [left, right], row_focus: top, column_focus: left },
    ],
    ...(sheet.color === "" ? {} : { color: sheet.color }),
    ...(sheet.frozen === undefined ? {} : { frozen: sheet.frozen }),
  };
}
