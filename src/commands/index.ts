// Binds the ribbon buttons of manifest.xml (FunctionName) to what they do, and tells what has to be told in a dialog.
import { say, textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { showPage } from "../workbook/excel/dialog.ts";
import { onRibbonButton, openExcelWorkbook, whenOfficeReady } from "../workbook/excel/excel-workbook.ts";
import type { WorkbookPort } from "../workbook/port.ts";
import { clearMarks, markFindings, type Told } from "./commands.ts";

/** The page that shows `told`: the task pane's, which carries the languages already. */
const messagePage = "taskpane.html";

async function run(act: (workbook: WorkbookPort, locale: Locale) => Promise<Told>): Promise<void> {
  const { supported, displayLanguage } = await whenOfficeReady();
  const locale: Locale = displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
  const told = supported
    ? await act(openExcelWorkbook(), locale)
    : [say("pane.unsupported.title"), say("pane.unsupported.needed")];
  if (told.length === 0) return;
  const page = new URL(messagePage, window.location.href);
  page.searchParams.set("lang", locale === "zh-CN" ? "zh" : "en");
  page.searchParams.set("told", told.map((message) => textOf(message, locale)).join("\n"));
  await showPage(page.href);
}

onRibbonButton("markFindings", () => run(markFindings));
onRibbonButton("clearMarks", () => run(clearMarks));
