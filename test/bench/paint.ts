// How soon the pane shows what it recognised, in a browser, against the time an empty page takes in the same run.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { serveFolder } from "../../src/tools/serve.ts";
import { median, table } from "./figures.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Milliseconds from opening the page until the pane's first heading stands there. */
async function timeToHeading(page: Page, url: string): Promise<number> {
  const started = performance.now();
  await page.goto(url);
  await page.frameLocator("iframe").locator("h1").first().waitFor();
  return performance.now() - started;
}

async function timeToPlainPage(page: Page, url: string): Promise<number> {
  const started = performance.now();
  await page.goto(url);
  await page.locator("body").waitFor();
  return performance.now() - started;
}

/** Needs Chromium and `npm run build:workbench`; says so where one is missing. */
export async function benchPaint(): Promise<void> {
  const folder = root(".cache/workbench");
  if (!existsSync(browserPath) || !existsSync(folder)) {
    console.log(
      "\nNo Chromium or no workbench build (npm run build:workbench): time to first paint is left out.",
    );
    return;
  }
  const served = await serveFolder({
    folder,
    officeJs: root("node_modules/@microsoft/office-js/dist"),
    certificates: root(".cache/certificates"),
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  const plain: number[] = [];
  const pane: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    plain.push(await timeToPlainPage(page, `${served.url}/help.html`));
    pane.push(await timeToHeading(page, `${served.url}/workbench.html`));
  }
  await browser.close();
  await served.close();
  table(
    "Time to first useful paint, workbench and pane together",
    ["page", "ms, median of 5", "ratio"],
    [
      ["plain page", median(plain).toFixed(0), "1.0"],
      ["pane shows what it recognised", median(pane).toFixed(0), (median(pane) / median(plain)).toFixed(1)],
    ],
  );
}
