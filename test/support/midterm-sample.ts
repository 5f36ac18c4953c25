// The sample of six projects at mid-term as a workbook in memory, to be edited and written to as the pane does.
import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import type { WorkbookCells } from "../../src/sheets/grid.ts";
import { FakeWorkbook } from "./fake-workbook.ts";

export const sampleFile = "assets/samples/midterm.xlsx";

export const sampleCells = (): WorkbookCells => readWorkbookFile(readFileSync(sampleFile), "midterm.xlsx");

export function sampleWorkbook(): FakeWorkbook {
  const { file, grids } = sampleCells();
  const sheets = grids.map(({ sheet: name, values: rows, numberKinds }) => ({ name, rows, numberKinds }));
  return new FakeWorkbook(file, sheets);
}
