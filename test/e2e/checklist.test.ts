// The checklist in the browser: answered by hand over the real office.js, kept with the workbook, in every look; long and empty.
import { mkdirSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import { nextYearNotice, nextYearSheets } from "../support/next-year.ts";
import { workbookBytes } from "../support/workbook-bytes.ts";
import { openBrowser } from "./setup/browser.ts";
import { faultyTable } from "./support/files.ts";
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

const looks = [
  { width: 360, theme: "light", locale: "zh-CN" },
  { width: 320, theme: "dark", locale: "zh-CN" },
  { width: 320, theme: "light", locale: "en-US" },
] as const;

describe.each(looks)("$width px, $theme, $locale", ({ width, theme, locale }) => {
  let bench: Workbench;
  beforeEach(async () => {
    const query = `pane=${width}&theme=${theme}&lang=${locale.slice(0, 2)}`;
    bench = await openWorkbench(browser, { query, viewport: { width: 1120, height: 900 } });
  });
  afterEach(async () => {
    await bench.close();
  });

  const word = (message: Message): string => textOf(message, locale);
  const button = (message: Message, within: Locator = bench.pane): Locator =>
    within.getByRole("button", { name: word(message), exact: true });
  const questions = (): Locator =>
    bench.pane.locator("li").filter({ has: bench.page.locator(`[role="group"]`) });

  async function openChecklist(): Promise<void> {
    await button(say("pane.do.review")).click();
    await button(say("checklist.title")).click();
    await bench.pane.getByRole("combobox", { name: word(say("checklist.stage")) }).waitFor();
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

  test("answers, a remark, the clause, and the sheet", async () => {
    await bench.open("assets/samples/typical-errors.xlsx");
    await openChecklist();
    expect(await faults("checklist-1")).toEqual([]);
    await bench.pane.locator("button[data-subject]").nth(1).click();
    await button(say("checklist.answer.met"), questions().nth(0)).click();
    await button(say("checklist.answer.broken"), questions().nth(1)).click();
    await button(say("checklist.answer.pending"), questions().nth(2)).click();
    await questions().nth(1).getByRole("textbox").fill("公章不清，请重盖后上传");
    await questions().nth(1).getByRole("textbox").press("Enter");
    expect(
      await questions()
        .nth(1)
        .getByRole("textbox")
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await button(say("checklist.quote"), questions().nth(0)).click();
    await bench.pane
      .getByText(word(say("checklist.saving")))
      .first()
      .waitFor({ state: "hidden" });
    expect(await faults("checklist-2-answered")).toEqual([]);
    await button(say("checklist.write")).click();
    await bench.pane.getByText(word(say("pane.told.written", { sheets: ["人工核对"] }))).waitFor();
    await bench.pane
      .locator("main")
      .first()
      .evaluate((main) => main.scrollTo(0, 0));
    await button(say("pane.list.by-row")).click();
    const row = say("checklist.show", {
      about: word(say("pane.list.row", { row: 4 })),
      asked: 5,
      answered: { met: 1, broken: 1, pending: 1 },
    });
    await button(row).scrollIntoViewIfNeeded();
    expect(await faults("checklist-3-by-row")).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  test("a thousand rows: drawn in portions, a link leads to the right one", async () => {
    await bench.open(faultyTable(1000));
    await openChecklist();
    expect(await bench.pane.locator("button[data-subject]").count()).toBe(100);
    expect(await faults("checklist-4-long")).toEqual([]);
    await button(say("checklist.more", { count: 100 })).click();
    expect(await bench.pane.locator("button[data-subject]").count()).toBe(200);
  });

  test("a notice without questions says so", async () => {
    const rules = JSON.stringify({ ...nextYearNotice(), checklist: [] });
    await bench.open({ name: "2027.xlsx", bytes: workbookBytes(nextYearSheets(2)) });
    await bench.pane.getByRole("tab", { name: word(say("pane-notices.area")) }).click();
    await button(say("pane-files.view")).click();
    await bench.pane
      .locator("input[type=file]")
      .setInputFiles({ name: "2027.json", mimeType: "application/json", buffer: Buffer.from(rules) });
    await bench.pane.getByText(word(say("pane-files.loaded", { file: "2027.json", year: 2027 }))).waitFor();
    await bench.pane.getByRole("tab", { name: word(say("pane.area.review")) }).click();
    await button(say("pane.do.review")).click();
    await button(say("checklist.title")).click();
    await bench.pane.getByText(word(say("checklist.none"))).waitFor();
    expect(await faults("checklist-5-none")).toEqual([]);
  });
});

test("by keyboard alone: an answer and a remark, which a pane opened anew finds at the same row", async () => {
  const bench = await openWorkbench(browser, { query: "pane=360&lang=zh" });
  const { keyboard } = bench.page;
  try {
    await bench.open("assets/samples/clean.xlsx");
    await bench.pane.getByRole("button", { name: "开始审核" }).click();
    await bench.pane.getByRole("button", { name: "人工核对", exact: true }).click();
    const subject = bench.pane.locator("button[data-subject]").nth(1);
    const [, unit = ""] = (await subject.innerText()).split("\n");
    await subject.focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("Space");
    const remark = bench.pane.getByRole("textbox", { name: "备注" });
    await remark.waitFor();
    // 不符合, 待补, 条款原文, and the remark.
    for (let presses = 0; presses < 4; presses += 1) await keyboard.press("Tab");
    await keyboard.insertText("原件已核");
    await keyboard.press("Enter");
    await bench.pane.getByText("正在保存").first().waitFor({ state: "hidden" });
    await keyboard.insertText("对");
    await keyboard.press("Enter");
    await bench.pane.getByText("正在保存").first().waitFor({ state: "hidden" });
    expect(await remark.inputValue()).toBe("原件已核对");

    // Another language is another Excel: the pane starts anew over the same workbook.
    await bench.page.getByLabel(/语言|Language/).selectOption("en-US");
    await bench.pane.getByRole("button", { name: "Review", exact: true }).click();
    await bench.pane.getByRole("button", { name: "Checklist", exact: true }).click();
    const answered = bench.pane.locator("button[data-subject]").filter({ hasText: /1 of \d+/ });
    await answered.waitFor();
    expect(unit).not.toBe("");
    expect(await answered.innerText()).toContain(unit);
    await answered.click();
    expect(await bench.pane.getByRole("textbox", { name: "Remark", exact: true }).inputValue()).toBe(
      "原件已核对",
    );
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
