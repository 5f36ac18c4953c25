// Workbook files on the workbench: the cells as the product reads them, and how they look.
import { readdirSync, readFileSync } from "node:fs";
import { openFile } from "../../src/workbench/file/open-file.ts";
import { queryOf, settingsFrom } from "../../src/workbench/page/settings.ts";
import { cellsOf } from "../../src/workbench/host/model/load-cells.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";

const folder = "assets/samples";
const samples = readdirSync(folder).filter((name) => /\.xlsx?$/.test(name));

test.each(samples)("%s: the model holds what the reader reads", (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const read = readWorkbookFile(bytes, name);
  const held = cellsOf(openFile(bytes, name));
  expect(held.grids.map(({ sheet }) => sheet)).toEqual(read.grids.map(({ sheet }) => sheet));
  for (const [i, grid] of read.grids.entries()) {
    const texts = (values: typeof grid.values) =>
      values.map((line) => line.filter((value) => value !== null)).filter((line) => line.length > 0);
    expect(texts(held.grids[i]?.values ?? [])).toEqual(texts(grid.values));
    expect(held.grids[i]?.hiddenRows).toEqual(grid.hiddenRows);
    expect(held.grids[i]?.merges).toEqual(grid.merges);
  }
});

test("an .xlsx brings its widths, fonts and borders", () => {
  const bytes = new Uint8Array(readFileSync(`${folder}/typical-errors.xlsx`));
  const sheet = openFile(bytes, "typical-errors.xlsx").worksheets.active;
  const header = sheet.cells.get(2, 1);
  expect(header.style.bold).toBe(true);
  expect(header.style.borders?.bottom?.style).toBe("Continuous");
  expect(sheet.cells.columns.get(1)?.size).toBeGreaterThan(100);
});

test("the address keeps what was set", () => {
  const query = "?lang=en&theme=dark&pane=320&sample=clean.xlsx";
  expect(queryOf(settingsFrom(query))).toBe(query);
  expect(queryOf(settingsFrom(""))).toBe("");
  expect(settingsFrom("?pane=999").paneWidth).toBe(360);
});
