// What Excel's "go to special" finds: visible, blank, constant, formula cells, cells under conditional formats or validation.
import type { GridArea } from "../../../sheets/grid.ts";
import { asOneOf } from "../unknown.ts";
import { intersection, without } from "./areas.ts";
import { valueType } from "./cell.ts";
import type { Cell } from "./cell.ts";
import type { Worksheet } from "./worksheet.ts";

const kinds = [
  "Visible",
  "Blanks",
  "Constants",
  "Formulas",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

/** The rectangles within `area`, top to bottom; empty where there is nothing of the kind. */
export function findSpecialCells(
  sheet: Worksheet,
  area: GridArea,
  kind: unknown,
  valueKind: unknown,
): readonly GridArea[] {
  const chosen = asOneOf(kind, kinds);
  const wanted = typeof valueKind === "string" && valueKind !== "All" ? valueKind : null;
  switch (chosen) {
    case "Visible":
      return visibleAreas(sheet, area);
    case "Blanks":
      return matching(sheet, area, (cell) => cell.value === null && cell.formula === null);
    case "Constants":
      return matching(
        sheet,
        area,
        (cell) => cell.formula === null && cell.value !== null && isOf(cell, wanted),
      );
    case "Formulas":
      return matching(sheet, area, (cell) => cell.formula !== null && isOf(cell, wanted));
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return within(
        area,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case "DataValidations":
    case "SameDataValidation":
      return within(
        area,
        sheet.validations.map((validation) => validation.area),
      );
  }
}

/** Excel.SpecialCellValueType lists kinds in one word: "NumbersText", "ErrorsLogical". */
function isOf(cell: Cell, wanted: string | null): boolean {
  if (wanted === null) return true;
  const names = {
    String: "Text",
    Double: "Numbers",
    Boolean: "Logical",
    Error: "Errors",
    Empty: "None",
  } as const;
  return wanted.includes(names[valueType(cell.value)]);
}

function within(area: GridArea, found: readonly GridArea[]): readonly GridArea[] {
  return found.map((one) => intersection(one, area)).filter((one) => one !== null);
}

function runs(
  first: number,
  last: number,
  hidden: (line: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let line = first; line <= last; line++) {
    if (hidden(line)) continue;
    const open = found.at(-1);
    if (open !== undefined && open[1] === line - 1) open[1] = line;
    else found.push([line, line]);
  }
  return found;
}

function visibleAreas(sheet: Worksheet, area: GridArea): readonly GridArea[] {
  const { rows, columns } = sheet.cells;
  const across = runs(area.left, area.right, (column) => columns.get(column)?.hidden === true);
  return runs(area.top, area.bottom, (row) => rows.get(row)?.hidden === true).flatMap(([top, bottom]) =>
    across.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

/** Runs of matching cells within the used part, row by row; equal runs of neighbouring rows are joined. */
function matching(sheet: Worksheet, area: GridArea, test: (cell: Cell) => boolean): readonly GridArea[] {
  const used = sheet.cells.usedArea(false);
  const searched = used && intersection(area, used);
  if (searched === null) return [];
  const found: GridArea[] = [];
  for (let row = searched.top; row <= searched.bottom; row++) {
    const inRow = runs(searched.left, searched.right, (column) => !test(sheet.cells.get(row, column)));
    for (const [left, right] of inRow) {
      const above = found.findIndex(
        (one) => one.bottom === row - 1 && one.left === left && one.right === right,
      );
      const joined = found[above];
      if (joined !== undefined) found[above] = { ...joined, bottom: row };
      else found.push({ top: row, left, bottom: row, right });
    }
  }
  return found.filter((one) => without(one, area).length === 0);
}
