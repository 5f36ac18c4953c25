// Starts the task pane: waits for Office, opens the workbook, draws the pane. As the page of a ribbon button's dialog
// ("?told=…") it draws the message only.
import { createRoot } from "react-dom/client";
import { openExcelWorkbook, whenOfficeReady } from "../workbook/excel/excel-workbook.ts";
import { App } from "./app.tsx";
import { prepareToOpen } from "./later.ts";
import { keepTabInPane } from "./tab-key.ts";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  prepareToOpen();
  const { supported, displayLanguage, isDarkTheme } = await whenOfficeReady();
  keepTabInPane(document);
  const message = new URLSearchParams(window.location.search).get("told");
  createRoot(root).render(
    <App
      workbook={supported && message === null ? openExcelWorkbook() : null}
      message={message}
      displayLanguage={displayLanguage}
      officeIsDark={isDarkTheme}
    />,
  );
}

void start();
