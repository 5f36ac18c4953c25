// The marked copy in a browser: offered when there are marks, saved under a name of its own, its values untouched.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { openBrowser } from "./setup/browser.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  bench = await openWorkbench(browser);
});
afterEach(async () => {
  await bench.close();
});

const sample = "assets/samples/typical-errors.xlsx";
const offer = () => bench.page.getByRole("button", { name: "下载标记副本" });
const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

/** By keyboard; gives the saved file. */
async function download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const saved = bench.page.waitForEvent("download");
  await offer().press("Enter");
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test("after marking, the file is saved with the marks in it, its values as they were", async () => {
  await bench.open(sample);
  await press("开始审核");
  await bench.pane.getByRole("heading", { level: 1, name: /错误/ }).waitFor();
  expect(await offer().getAttribute("aria-disabled")).toBe("true");

  await press("在表格中标记");
  await bench.pane.getByText("已标记 14 处").first().waitFor();
  const { name, bytes } = await download();
  expect(name).toBe("typical-errors-标记.xlsx");
  await bench.page.getByText("已下载“typical-errors-标记.xlsx”：标记 14 行").waitFor();
  const original = readWorkbookFile(new Uint8Array(readFileSync(sample)), "a.xlsx").grids;
  expect(readWorkbookFile(bytes, "a.xlsx").grids).toEqual(original);
  expect(bench.errors).toEqual([]);
});

test("after an edit the copy says that it is a new workbook", async () => {
  await bench.open(sample);
  await press("开始审核");
  await press("在表格中标记");
  await bench.pane.getByText("已标记 14 处").first().waitFor();
  await bench.typeIntoSelection("2025年度汇总表");
  await download();
  await bench.page.getByText("表格打开后改动过").waitFor();
});
