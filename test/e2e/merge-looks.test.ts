// How the area 汇总 looks in every state, at its narrow widths, in both themes and languages. Leaves a picture of each in
// .cache/screenshots/, for people to look at.
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import { openBrowser } from "./setup/browser.ts";
import { accessibilityFaults, layoutFaults } from "./support/inspect-pane.ts";
import { chooseFiles, cityFiles, holdScripts, officialFigures } from "./support/province-samples.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

const pictures = ".cache/screenshots";
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

// Each width with each theme and each language once.
const looks = [
  { width: 360, theme: "light", locale: "zh-CN" },
  { width: 320, theme: "dark", locale: "zh-CN" },
  { width: 360, theme: "dark", locale: "en-US" },
  { width: 320, theme: "light", locale: "en-US" },
] as const;

describe.each(looks)("$width px, $theme, $locale", ({ width, theme, locale }) => {
  let bench: Workbench;
  beforeEach(async () => {
    faults = [];
    const query = `pane=${width}&theme=${theme}&lang=${locale.slice(0, 2)}`;
    bench = await openWorkbench(browser, { query, viewport: { width: 1120, height: 900 } });
  });
  afterEach(async () => {
    await bench.close();
  });

  const word = (message: Message): string => textOf(message, locale);
  const button = (message: Message) => bench.pane.getByRole("button", { name: word(message), exact: true });

  /** What is wrong with the pictures taken, each with its state. */
  let faults: string[] = [];

  async function look(state: string): Promise<void> {
    const frame = await bench.frame();
    await bench.page.mouse.move(2, 2);
    await bench.page.locator("iframe").screenshot({
      path: `${pictures}/merge-${state}-${width}-${theme}-${locale.slice(0, 2)}.png`,
      animations: "disabled",
    });
    const found = [...(await layoutFaults(frame)), ...(await accessibilityFaults(frame))];
    faults = [...faults, ...found.map((fault) => `${state}: ${fault}`)];
  }

  const scrollTo = (top: number): Promise<void> =>
    bench.pane.getByRole("main").evaluate((main, to) => main.scrollTo(0, to), top);

  test("from the empty area to the written sheets", async () => {
    await bench.open(officialFigures);
    await bench.page.getByRole("heading", { name: "省局数据.xlsx" }).waitFor();
    await bench.pane.getByRole("tab", { name: word(say("pane.area.merge")) }).click();
    await button(say("pane-merge.choose.button")).waitFor();
    await bench.pane.getByRole("button", { name: /立项台账!A1/u }).waitFor();
    await look("1-start");

    const release = await holdScripts(bench);
    await chooseFiles(bench, cityFiles);
    await button(say("pane-merge.stop")).waitFor();
    await look("2-reading");
    release();

    await bench.pane
      .getByRole("heading", { level: 1, name: word(say("pane-merge.head", { received: 10, missing: 3 })) })
      .waitFor();
    await look("3-decisions");
    await bench.pane.getByRole("table").scrollIntoViewIfNeeded();
    await look("4-matrix");
    await scrollTo(10_000);
    await look("5-matrix-below");

    await button(say("pane-merge.view.findings")).click();
    await bench.pane.getByRole("button", { name: word(say("pane-merge.findings.across")) }).click();
    await look("6-across");
    await bench.pane.getByRole("button", { name: /^苏州市/u }).click();
    await look("7-findings");
    await bench.pane.locator("li > button[aria-expanded]").first().click();
    await bench.pane.locator("blockquote").first().waitFor();
    await look("8-finding");

    await button(say("pane-merge.view.receipts")).click();
    await look("9-receipts");
    await button(say("pane-merge.view.rows")).click();
    await look("10-rows");
    await scrollTo(1_000_000);
    await look("11-rows-left-out");

    await button(say("pane-merge.view.overview")).click();
    await scrollTo(0);
    await button(say("pane-merge.do.write")).click();
    await bench.pane.getByText(word(say("pane-merge.told.written", { rows: 68 }))).waitFor();
    await look("12-written");

    await bench.pane
      .locator("li")
      .filter({ hasText: "苏州市汇总表（修改稿）.xlsx" })
      .getByRole("button", { name: word(say("pane-merge.do.replace")) })
      .click();
    const update = say("pane-merge.do.update", { sheet: "全省汇总" });
    await button(update).waitFor();
    await bench.pane
      .getByRole("heading", { name: word(say("pane-merge.changes", { sheet: "全省汇总" })) })
      .scrollIntoViewIfNeeded();
    await look("13-changes");

    // Excel does not answer while somebody types into a cell.
    const editing = bench.page.getByRole("switch", { name: word(say("workbench.editing")) });
    await editing.click();
    await button(update).click();
    await bench.pane.getByText(word(say("pane.waiting"))).waitFor();
    await look("14-waiting");
    await editing.click();
    await bench.pane.getByText(word(say("pane-merge.told.written", { rows: 67 }))).waitFor();
    await look("15-updated");
    expect(faults).toEqual([]);
    expect(bench.errors).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });

  test("files that cannot be read for want of the reader", async () => {
    await bench.pane.getByRole("tab", { name: word(say("pane.area.merge")) }).click();
    await button(say("pane-merge.choose.button")).waitFor();
    await bench.page.route(/\.js$/u, (route) => route.abort());
    await chooseFiles(bench, cityFiles);
    await bench.pane.getByText(word(say("pane-merge.failed.read-files"))).waitFor();
    await look("16-error");
    expect(faults).toEqual([]);
  });
});
