// Fills a workbook from plain cells, and gives its cells back as plain data.
import type { CellValue, GridArea, NumberKind, SheetGrid, WorkbookCells } from "../../../sheets/grid.ts";
import { cellKey } from "../../../sheets/grid.ts";
import type { Cell, CellStyle } from "./cell.ts";
import { emptyCell } from "./cell.ts";
import { Workbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

/** What a file may give beyond the cells of a grid; all of it optional, by sheet name. */
export interface SheetLooks {
  /** Format codes by `cellKey(row, column)`, 0-based. */
  readonly formats?: ReadonlyMap<string, string>;
  readonly formulas?: ReadonlyMap<string, string>;
  readonly styles?: ReadonlyMap<string, CellStyle>;
  /** Widths in points by column, 0-based. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
}

const formatOf: Readonly<Record<NumberKind, string>> = { date: "yyyy/m/d", percent: "0.00%" };

/** A workbook that holds these sheets and nothing else; the first visible one is shown. */
export function workbookOf(
  cells: WorkbookCells,
  looks: ReadonlyMap<string, SheetLooks> = new Map(),
): Workbook {
  const workbook = new Workbook(cells.file);
  const [blank] = workbook.worksheets.items;
  // The first sheet takes the place of the empty one, which may bear its name.
  if (blank !== undefined && cells.grids.length > 0) blank.name = "\u0001";
  for (const grid of cells.grids)
    fillSheet(workbook.worksheets.add(grid.sheet), grid, looks.get(grid.sheet) ?? {});
  const visible = cells.grids.find((grid) => !grid.hidden);
  if (visible !== undefined) workbook.worksheets.getItem(visible.sheet).activate();
  if (blank !== undefined && cells.grids.length > 0) blank.delete();
  for (const grid of cells.grids) {
    if (grid.hidden && visible !== undefined) workbook.worksheets.getItem(grid.sheet).visibility = "Hidden";
  }
  workbook.recalculate();
  return workbook;
}

function fillSheet(sheet: Worksheet, grid: SheetGrid, looks: SheetLooks): void {
  grid.values.forEach((line, i) =>
    line.forEach((value, j) => {
      const [row, column] = [grid.top + i, grid.left + j];
      const key = cellKey(row, column);
      sheet.cells.set(row, column, {
        value,
        formula: looks.formulas?.get(key) ?? null,
        format: looks.formats?.get(key) ?? formatFor(grid, key, value),
        style: looks.styles?.get(key) ?? emptyCell.style,
      });
    }),
  );
  for (const [key, style] of looks.styles ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.cells.set(row, column, { ...sheet.cells.get(row, column), style });
  }
  sheet.cells.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.cells.setLines("rows", row, row, { hidden: true });
  for (const [column, size] of looks.columnWidths ?? [])
    sheet.cells.setLines("columns", column, column, { size });
  for (const [row, size] of looks.rowHeights ?? []) sheet.cells.setLines("rows", row, row, { size });
}

/** Text that Excel would read as something else was evidently kept as text: the cell is formatted so. */
function formatFor(grid: SheetGrid, key: string, value: CellValue): string {
  const kind = grid.numberKinds.get(key);
  if (kind !== undefined) return formatOf[kind];
  return typeof value === "string" && /^[=+-]|^\d+(\.\d+)?%?$/.test(value.trim()) ? "@" : "General";
}

/** The cells of every sheet as the core reads them. */
export function cellsOf(workbook: Workbook): WorkbookCells {
  return { file: workbook.name, grids: workbook.worksheets.items.map(gridOf) };
}

function gridOf(sheet: Worksheet): SheetGrid {
  const used: GridArea = sheet.cells.usedArea(true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const numberKinds = new Map<string, NumberKind>();
  const values: CellValue[][] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = used.left; column <= used.right; column++) {
      const cell = sheet.cells.get(row, column);
      line.push(cell.value);
      const kind = kindOf(cell);
      if (kind !== null) numberKinds.set(cellKey(row, column), kind);
    }
    values.push(line);
  }
  const hidden = [...sheet.cells.rows].filter(([, line]) => line.hidden === true).map(([row]) => row);
  return {
    sheet: sheet.name,
    hidden: sheet.visibility !== "Visible",
    top: used.top,
    left: used.left,
    values,
    numberKinds,
    merges: sheet.cells.merges,
    hiddenRows: new Set(hidden),
  };
}

function kindOf(cell: Cell): NumberKind | null {
  if (typeof cell.value !== "number") return null;
  const code = cell.format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (code.includes("%")) return "percent";
  return /[ymd]/i.test(code) && code !== "General" ? "date" : null;
}
