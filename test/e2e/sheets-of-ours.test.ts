// Sheets of ours in the browser: written through the real office.js, shown by the workbench. Leaves pictures in
// .cache/screenshots/, for people to look at.
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { SheetPlan } from "../../src/sheets/sheet-plan.ts";
import type { openExcelWorkbook } from "../../src/workbook/excel/excel-workbook.ts";
import { fullPlan as allLooks } from "../support/plans.ts";
import { fullPlan } from "../workbook/excel/plans.ts";
import { openBrowser } from "./setup/browser.ts";
import { giveAdapter } from "./support/adapter-script.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

declare global {
  interface Window {
    readonly adapter: { readonly openExcelWorkbook: typeof openExcelWorkbook };
  }
}

const pictures = ".cache/screenshots";
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function written(bench: Workbench, ...plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const frame = await bench.frame();
  await bench.pane.locator("header").first().waitFor();
  await giveAdapter(frame);
  return frame.evaluate((given) => window.adapter.openExcelWorkbook().writePlans(given), plans);
}

/** A cell's text as Excel has it. */
async function textOf(bench: Workbench, sheet: string, address: string): Promise<unknown> {
  const frame = await bench.frame();
  return frame.evaluate(
    ([name = "", cell = ""]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cell);
        range.load("text");
        await context.sync();
        return range.text[0]?.[0];
      }),
    [sheet, address],
  );
}

async function select(bench: Workbench, sheet: string, address: string): Promise<void> {
  const frame = await bench.frame();
  await frame.evaluate(
    ([name = "", cell = ""]) => window.adapter.openExcelWorkbook().goTo(name, cell),
    [sheet, address],
  );
  await bench.page.locator(".fortune-name-box", { hasText: address }).waitFor();
}

test("everything a plan can say is shown, and its drop-downs can be used", async () => {
  const bench = await openWorkbench(browser, { viewport: { width: 1600, height: 1000 } });
  expect(await written(bench, fullPlan)).toEqual(["中期评估"]);
  await bench.page.locator(".img-list > div").nth(1).waitFor();
  expect(await bench.page.locator(".luckysheet-filter-options").count()).toBe(6);
  await bench.page.screenshot({ path: `${pictures}/sheet-full.png` });

  await select(bench, "中期评估", "B10");
  const selected = await bench.page.locator("#luckysheet-cell-selected").boundingBox();
  if (selected === null) throw new Error("No cell is selected");
  await bench.page.mouse.click(selected.x + 8, selected.y + 8);
  await bench.page.getByText("请从列表中选择。").waitFor();
  await bench.page.screenshot({ path: `${pictures}/sheet-entry.png` });
  await bench.page.locator("#luckysheet-dataVerification-dropdown-btn").click();
  await bench.page.locator(".dropdown-List-item", { hasText: "高校院所" }).click();
  expect(await textOf(bench, "中期评估", "B10")).toBe("高校院所");
  expect(bench.errors).toEqual([]);
  await bench.close();
});

test("long lists, every kind of chart, several sheets at once", async () => {
  const bench = await openWorkbench(browser, { viewport: { width: 1600, height: 1200 } });
  expect(await written(bench, allLooks, fullPlan)).toEqual(["汇总统计", "中期评估"]);
  await bench.page.locator(".img-list > div").nth(3).waitFor();
  await bench.page.screenshot({ path: `${pictures}/sheet-charts.png` });
  await select(bench, "汇总统计", "I4");
  const selected = await bench.page.locator("#luckysheet-cell-selected").boundingBox();
  if (selected === null) throw new Error("No cell is selected");
  await bench.page.mouse.click(selected.x + 8, selected.y + 8);
  await bench.page.locator("#luckysheet-dataVerification-dropdown-btn").click();
  expect(await bench.page.locator(".dropdown-List-item").count()).toBe(40);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
