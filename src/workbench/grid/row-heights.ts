// Rows without a height of their own grow with their text, as in Excel. The measure is an estimate: a character beyond
// Latin-1 is as wide as the font is high, any other a good half of it.
import type { Worksheet } from "../host/model/worksheet.ts";
import type { Cell } from "../host/model/cell.ts";
import { displayText } from "../host/model/display.ts";

const standardFont = 11;
const standardWidth = 48;
const linePerPoint = 1.36;

/** Heights in points of the rows that need more than one line of the standard font; by row. */
export function automaticHeights(sheet: Worksheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (cell.value === null || sheet.cells.rows.get(row)?.size !== undefined) continue;
    const font = cell.style.fontSize ?? standardFont;
    const height = linesOf(sheet, row, column, cell, font) * font * linePerPoint;
    if (height > standardFont * linePerPoint) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

/** Excel wraps by the cell's own column and does not grow a row for wrapped text of merged cells. */
function linesOf(sheet: Worksheet, row: number, column: number, cell: Cell, font: number): number {
  if (cell.style.wrapText !== true || sheet.cells.mergeAt(row, column) !== null) return 1;
  const width = (sheet.cells.columns.get(column)?.size ?? standardWidth) - 4;
  return displayText(cell.value, cell.format)
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(widthOf(line, font) / width)))
    .reduce((sum, lines) => sum + lines, 0);
}

function widthOf(text: string, font: number): number {
  return [...text].reduce((sum, character) => sum + (character > "\u00ff" ? font : font * 0.55), 0);
}
