// Recalculation: every formula of the workbook anew. A formula beyond the evaluator keeps the value it had.
import type { CellValue } from "../../../sheets/grid.ts";
import { evaluateFormula, unsupported } from "./formula.ts";
import type { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

/** Recalculates all formulas; references are followed depth first, a circle reads as 0 as in Excel. */
export function recalculate(workbook: Workbook): void {
  const done = new Map<Worksheet, Set<string>>();
  const valueOf = (sheet: Worksheet, row: number, column: number): CellValue => {
    const cell = sheet.cells.get(row, column);
    if (cell.formula === null) return cell.value;
    const visited = done.get(sheet) ?? new Set();
    done.set(sheet, visited);
    const key = `${row},${column}`;
    if (visited.has(key)) return sheet.cells.get(row, column).value ?? 0;
    visited.add(key);
    const value = evaluateFormula(cell.formula, {
      row,
      column,
      cell: (name, r, c) => {
        const owner = name === null ? sheet : workbook.worksheets.find(name);
        return owner === undefined ? { error: "#REF!" } : valueOf(owner, r, c);
      },
    });
    const shown = value === unsupported ? (cell.value ?? 0) : value;
    if (shown !== cell.value) sheet.cells.set(row, column, { ...cell, value: shown });
    return shown;
  };
  for (const sheet of workbook.worksheets.items) {
    for (const [row, column, cell] of sheet.cells.entries())
      if (cell.formula !== null) valueOf(sheet, row, column);
  }
}
