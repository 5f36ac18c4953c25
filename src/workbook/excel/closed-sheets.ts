// Sheets that cannot be written: looked for before anything is.
import { refusal } from "./run.ts";

/** Rejects with SHEET-MISSING or SHEET-PROTECTED at the first sheet that is not there or protected. */
export async function refuseClosed(context: Excel.RequestContext, sheets: Iterable<string>): Promise<void> {
  const asked = [...new Set(sheets)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    return { name, sheet };
  });
  await context.sync();
  for (const { name, sheet } of asked) {
    if (sheet.isNullObject) throw refusal("SHEET-MISSING", { sheet: name, address: null });
    if (sheet.protection.protected) throw refusal("SHEET-PROTECTED", { sheet: name, address: null });
  }
}
