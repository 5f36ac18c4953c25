// Hears of edits while the pane is open. Handlers die with the pane: nothing is left behind in the workbook.
import type { Edit } from "../port.ts";
import { inExcel } from "./run.ts";

/** Calls back with sheet and address of every change to cells that is not our own writing; gives the function that stops it. */
export async function onEdit(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
  const handler = await inExcel(null, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, triggerSource }) => {
        // What we write ourselves is no news to us (ExcelApi 1.14).
        if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) return;
        const sheet = await sheetName(worksheetId);
        if (sheet !== null) listener({ sheet, address });
      },
    );
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** The name at the time of the edit; null where the sheet is gone by now. */
async function sheetName(id: string): Promise<string | null> {
  return inExcel(null, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
