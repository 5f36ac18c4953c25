// A whole sheet as steps of a write, in the order Excel needs: cells before what stands upon them.
import { areaAddress, cellAddress, columnLetters, type GridArea } from "../../sheets/grid.ts";
import type { PlanPrint, PlanTable, SheetPlan } from "../../sheets/sheet-plan.ts";
import { cellsOfPlan, mergedRowHeights } from "../plan-layout.ts";
import { cellSteps, entrySteps, noteSteps, widthSteps } from "./cell-steps.ts";
import type { ChoiceSource } from "./choice-lists.ts";
import { chartStep } from "./chart-steps.ts";
import { step, type Step } from "./steps.ts";

/** The sheet is empty: new, or ours and cleared. `tableName` is free in this workbook. */
export function planSteps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  tableName: string | null,
  sourceOf: ChoiceSource,
): readonly Step[] {
  return [
    ...widthSteps(sheet, plan.columns.entries()),
    ...cellSteps(sheet, cellsOfPlan(plan)),
    ...plan.merges.map((merge) => step(2, () => sheet.getRange(areaAddress(merge)).merge())),
    ...heightSteps(sheet, plan),
    freezeStep(sheet, plan.frozen),
    ...entrySteps(sheet, plan.entries, sourceOf),
    ...noteSteps(context, sheet, plan.notes),
    ...(plan.table === null || tableName === null ? [] : [tableStep(sheet, plan.table, tableName)]),
    ...(plan.print === null ? [] : [printStep(sheet, plan.print, plan.frozen.columns)]),
    ...plan.charts.map((chart) => chartStep(sheet, chart)),
  ];
}

/** Rows fit their text; those with merged text, which Excel does not measure, get an estimate. */
function heightSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  const width = Math.max(...plan.rows.map((cells) => cells.length));
  if (plan.rows.length === 0 || width === 0) return [];
  const all = areaAddress({ top: 0, left: 0, bottom: plan.rows.length - 1, right: width - 1 });
  return [
    step(3, () => sheet.getRange(all).format.autofitRows()),
    ...[...mergedRowHeights(plan)].map(([row, height]) =>
      step(3, () => {
        sheet.getRange(cellAddress(row, 0)).format.rowHeight = height;
      }),
    ),
  ];
}

function freezeStep(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): Step {
  return step(3, () => {
    sheet.freezePanes.unfreeze();
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(cornerOf(rows, columns));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  });
}

function cornerOf(rows: number, columns: number): string {
  const corner: GridArea = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return areaAddress(corner);
}

/** The cells keep their own looks; the table brings its filter and its name. */
function tableStep(sheet: Excel.Worksheet, { area }: PlanTable, name: string): Step {
  return step(6, () => {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  });
}

function printStep(
  sheet: Excel.Worksheet,
  { orientation, repeatRows, pagesWide = 1 }: PlanPrint,
  frozenColumns: number,
): Step {
  return step(9, () => {
    const { pageLayout } = sheet;
    pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = Excel.PaperType.a4;
    // As wide as one page, or as the plan says; as many pages down as it takes.
    pageLayout.zoom = { horizontalFitToPages: pagesWide };
    pageLayout.centerHorizontally = true;
    if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
    if (pagesWide > 1 && frozenColumns > 0)
      pageLayout.setPrintTitleColumns(`$A:$${columnLetters(frozenColumns - 1)}`);
    // Page number / number of pages, the same in any language.
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  });
}
