// Next year without us, in the browser: a table of 2027 is reviewed by rules from a file, which stay with the workbook.
import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import { nextYearNotice, nextYearSheets } from "../support/next-year.ts";
import { workbookBytes } from "../support/workbook-bytes.ts";
import { openBrowser } from "./setup/browser.ts";
import { accessibilityFaults, layoutFaults } from "./support/inspect-pane.ts";
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

const table = { name: "苏州市2027.xlsx", bytes: workbookBytes(nextYearSheets(6)) };
const good = JSON.stringify(nextYearNotice(), null, 2);
const jsonFile = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** The limit of 技术创新类 in the table of limits. */
function limitShown(bench: Workbench): Promise<string | null> {
  return bench.pane.locator("table tbody tr").first().locator("td").nth(1).textContent();
}

const looks = [
  { width: 360, theme: "light", locale: "zh-CN" },
  { width: 320, theme: "dark", locale: "zh-CN" },
  { width: 320, theme: "light", locale: "en-US" },
] as const;

describe.each(looks)("$width px, $theme, $locale", ({ width, theme, locale }) => {
  let bench: Workbench;
  beforeEach(async () => {
    const query = `pane=${width}&theme=${theme}&lang=${locale.slice(0, 2)}`;
    bench = await openWorkbench(browser, {
      query,
      viewport: { width: 1120, height: 900 },
      acceptDownloads: true,
    });
  });
  afterEach(async () => {
    await bench.close();
  });

  const word = (message: Message): string => textOf(message, locale);
  const button = (message: Message): Locator =>
    bench.pane.getByRole("button", { name: word(message), exact: true });
  const tab = (message: Message): Locator => bench.pane.getByRole("tab", { name: word(message) });

  async function showRules(): Promise<void> {
    await tab(say("pane-notices.area")).click();
    await button(say("pane-files.view")).click();
  }

  async function choose(name: string, text: string): Promise<void> {
    await bench.pane.locator("input[type=file]").setInputFiles(jsonFile(name, text));
  }

  async function faults(state: string): Promise<readonly string[]> {
    const frame = await bench.frame();
    await bench.page.mouse.move(2, 2);
    await bench.page.locator("iframe").screenshot({
      path: `${pictures}/${state}-${width}-${theme}-${locale.slice(0, 2)}.png`,
      animations: "disabled",
    });
    return [...(await layoutFaults(frame)), ...(await accessibilityFaults(frame))];
  }

  test("export, a file with faults, the corrected one, the review by it, and its removal", async () => {
    await bench.open(table);
    await bench.pane.getByText(word(say("pane.recognised.no-notice", { year: 2027 }))).waitFor();
    await showRules();
    expect(await faults("rules-1")).toEqual([]);

    const [download] = await Promise.all([
      bench.page.waitForEvent("download"),
      button(say("pane-files.export-of", { year: 2026 })).click(),
    ]);
    expect(download.suggestedFilename()).toBe(word(say("pane-files.file-name", { year: 2026 })));
    expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toEqual(
      JSON.parse(readFileSync("src/notices/2026.json", "utf8")),
    );

    const faulty = good
      .replaceAll('"severity": "error"', '"severity": "错误"')
      .replace('"limit": 5', '"limit": 0');
    await choose("2027.json", faulty);
    await bench.pane.getByText("programmes[0].caps[0].above.limit").waitFor();
    expect(await faults("rules-2-faults")).toEqual([]);
    await button(say("pane-files.copy-faults")).click();

    await choose("2027.json", good);
    await bench.pane.getByText(word(say("pane-files.loaded", { file: "2027.json", year: 2027 }))).waitFor();
    expect(await faults("rules-3-loaded")).toEqual([]);
    await button(say("pane-notices.view.clauses")).click();
    await bench.pane.getByText(word(say("notice-file.applied"))).waitFor();
    expect(await faults("rules-4-clauses")).toEqual([]);

    await tab(say("pane.area.review")).click();
    await button(say("pane.do.review")).click();
    await button(say("pane.do.mark")).waitFor();
    expect(await limitShown(bench)).toBe("5");
    expect(await bench.pane.locator("#area-review").textContent()).toContain(
      word(say("notice-file.not-built-in")),
    );
    await button(say("pane.do.more")).waitFor();
    expect(await faults("rules-5-results")).toEqual([]);

    await showRules();
    await button(say("pane-files.remove-of", { file: "2027.json" })).click();
    await tab(say("pane.area.review")).click();
    await bench.pane.getByText(word(say("pane-files.changed"))).waitFor();
    await button(say("pane.do.review-again")).click();
    await bench.pane.getByText(/2027/).first().waitFor();
    expect(bench.errors).toEqual([]);
    expect(bench.strangers).toEqual([]);
  });
});

test("rules stay with the workbook: a pane that is opened anew goes by them at once", async () => {
  const bench = await openWorkbench(browser, { query: "pane=360&lang=zh" });
  try {
    await bench.open(table);
    await bench.pane.getByRole("tab", { name: "通知" }).click();
    await bench.pane.getByRole("button", { name: "规则文件" }).click();
    await bench.pane.locator("input[type=file]").setInputFiles(jsonFile("2027.json", good));
    await bench.pane.getByText(/已载入“2027\.json”/).waitFor();
    // Another language is another Excel: the pane starts anew over the same workbook.
    await bench.page.getByLabel(/语言|Language/).selectOption("en-US");
    await bench.pane.getByText("Rules not built in").waitFor();
    await bench.pane.getByRole("button", { name: "Review", exact: true }).click();
    await bench.pane.getByRole("button", { name: "Mark in sheet" }).waitFor();
    expect(await limitShown(bench)).toBe("5");
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
