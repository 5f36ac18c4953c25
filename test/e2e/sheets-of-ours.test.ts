// Sheets of ours in the browser: written through the real office.js, shown by the workbench. Leaves pictures in
// .cache/screenshots/, for people to look at.
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { fullPlan } from "../workbook/excel/plans.ts";
import { openBrowser } from "./setup/browser.ts";
import { giveAdapter } from "./support/adapter-script.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

declare global {
  interface Window {
    readonly adapter: typeof import("../../src/workbook/excel/excel-workbook.ts");
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

test("everything a plan can say is shown", async () => {
  const bench = await openWorkbench(browser, { viewport: { width: 1600, height: 1000 } });
  expect(await written(bench, fullPlan)).toEqual(["中期评估"]);
  await bench.page.waitForTimeout(1500);
  await bench.page.screenshot({ path: `${pictures}/sheet-full.png` });
  expect(bench.errors).toEqual([]);
  await bench.close();
});
