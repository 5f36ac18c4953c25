// Starts the task pane: waits for Office, opens the workbook, draws the pane.
import { createRoot } from "react-dom/client";
import { openExcelWorkbook, whenOfficeReady } from "../workbook/excel/excel-workbook.ts";
import { App } from "./app.tsx";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  const { supported, displayLanguage, isDarkTheme } = await whenOfficeReady();
  createRoot(root).render(
    <App
      workbook={supported ? openExcelWorkbook() : null}
      displayLanguage={displayLanguage}
      officeIsDark={isDarkTheme}
    />,
  );
}

void start();
