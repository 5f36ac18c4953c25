// The workbook port over Office.js: the only room that may name Excel or Office.
import type { WorkbookPort } from "../port.ts";
import { addToSheets } from "./add-to-sheets.ts";
import { onEdit } from "./edits.ts";
import { clearMarks, countMarks, mark } from "./marks.ts";
import { readCells } from "./read-cells.ts";
import { inExcel, refusal } from "./run.ts";
import { readStored, writeStored } from "./stored.ts";
import { writePlans } from "./write-plans.ts";

export { onRibbonButton, requiredExcelApi, whenOfficeReady, type OfficeState } from "./office-ready.ts";

/** The workbook that the pane was opened in. Call after `whenOfficeReady` said it is supported. */
export function openExcelWorkbook(): WorkbookPort {
  return {
    read: readCells,
    goTo,
    mark,
    clearMarks,
    countMarks,
    onEdit,
    writePlans,
    addToSheets,
    readStored,
    writeStored,
  };
}

async function goTo(sheetName: string, address: string): Promise<void> {
  await inExcel({ sheet: sheetName, address }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw refusal("SHEET-MISSING", { sheet: sheetName, address });
    // A hidden sheet cannot be activated; we do not unhide it, that is the user's to do.
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      throw refusal("SHEET-HIDDEN", { sheet: sheetName, address });
    }
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
