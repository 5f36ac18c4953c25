// How the pane looks and can be used at its normal widths, in both themes and languages, in every state; and long lists.
// Leaves a picture of each state in .cache/screenshots/, for people to look at.
import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import { openBrowser } from "./setup/browser.ts";
import { faultyTable, madeWorkbook } from "./support/files.ts";
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

const looks = ([320, 360] as const).flatMap((width) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["zh-CN", "en-US"] as const).map((locale) => ({ width, theme, locale })),
  ),
);

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
  const button = (message: Message) => bench.pane.getByRole("button", { name: word(message), exact: true });

  async function review(): Promise<void> {
    await bench.open("assets/samples/typical-errors.xlsx");
    await button(say("pane.do.review")).click();
    await button(say("pane.do.mark")).waitFor();
    // What loads late.
    await button(say("pane.do.more")).waitFor();
    await button(say("pane.settings")).waitFor();
  }

  /** Takes the picture, then says what is wrong with it. */
  async function faults(state: string): Promise<readonly string[]> {
    const frame = await bench.frame();
    // Nothing hovers, unless a test says so.
    await bench.page.mouse.move(2, 2);
    await bench.page.locator("iframe").screenshot({
      path: `${pictures}/${state}-${width}-${theme}-${locale.slice(0, 2)}.png`,
      animations: "disabled",
    });
    return [...(await layoutFaults(frame)), ...(await accessibilityFaults(frame))];
  }

  test("before the review", async () => {
    await bench.open("assets/samples/untidy.xlsx");
    await button(say("pane.do.review")).waitFor();
    await bench.pane.locator("details > summary").click();
    await bench.pane.getByText(word(say("pane.dates.sent"))).waitFor();
    await bench.pane.getByRole("button", { name: word(say("pane.settings")) }).waitFor();
    expect(await faults("1-before")).toEqual([]);
    expectQuiet(bench);
  });

  test("results, an open finding, by clause, out of date", async () => {
    await review();
    expect(await faults("2-results")).toEqual([]);

    const finding = bench.pane.locator("li > button[aria-expanded]").first();
    await finding.click();
    await bench.pane.locator("blockquote").waitFor();
    await bench.pane.locator("main").evaluate((main) => {
      const first = main.querySelector("li > button[aria-expanded]");
      main.scrollBy(0, (first?.getBoundingClientRect().top ?? 0) - main.getBoundingClientRect().top - 40);
    });
    expect(await faults("3-finding")).toEqual([]);
    await finding.hover();
    expect(await accessibilityFaults(await bench.frame())).toEqual([]);
    await finding.click();

    await button(say("pane.list.by-clause")).click();
    await bench.pane.locator("main").evaluate((main) => main.scrollTo(0, 320));
    expect(await faults("4-by-clause")).toEqual([]);

    await button(say("pane.list.by-row")).click();
    const ofRow4 = bench.pane
      .locator("section")
      .filter({ has: bench.page.getByRole("heading", { level: 3, name: "靖江市知识产权局" }) })
      .last();
    await ofRow4.locator("li > button[aria-expanded]").first().click();
    await button(say("pane.do.go")).click();
    await bench.page.locator(".fortune-name-box", { hasText: "C4" }).waitFor();
    await bench.typeIntoSelection("靖江市知识产权局（改）");
    await bench.pane.getByText(word(say("pane.stale.title"))).waitFor();
    await button(say("pane.do.review-again")).waitFor();
    expect(await faults("6-stale")).toEqual([]);
    expectQuiet(bench);
  });

  test("nothing found", async () => {
    await bench.open(
      madeWorkbook("名单.xlsx", {
        名单: [
          ["序号", "申报单位", "备注"],
          [1, "某公司", ""],
        ],
      }),
    );
    await bench.pane.getByRole("heading", { name: word(say("pane.nothing.title")) }).waitFor();
    expect(await faults("5-empty")).toEqual([]);
    expectQuiet(bench);
  });

  test("an error over the results", async () => {
    await review();
    await bench.page.getByRole("switch", { name: word(say("workbench.protected")) }).click();
    await button(say("pane.do.mark")).click();
    await button(say("pane.do.mark-again")).waitFor();
    await bench.pane.getByText("SHEET-PROTECTED").waitFor();
    expect(await faults("7-error")).toEqual([]);
    expectQuiet(bench);
  });
});

/** Nothing went to the console as an error, and nothing was asked of another machine. */
function expectQuiet(bench: Workbench): void {
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
}

const zh = (message: Message): string => textOf(message, "zh-CN");

test("by keyboard alone: counts, arrangement, programme, search, findings; Enter opens one, Tab leads into it", async () => {
  const bench = await openWorkbench(browser);
  await bench.open("assets/samples/typical-errors.xlsx");
  const start = bench.pane.getByRole("button", { name: zh(say("pane.do.review")) });
  await start.waitFor();
  await start.focus();
  await bench.page.keyboard.press("Enter");
  // The verdict takes the focus once the review is done.
  await bench.pane.locator("h1:focus").waitFor();
  const frame = await bench.frame();
  const reached: string[] = [];
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").replace(/\s+/g, " ");
    });
  for (let presses = 0; presses < 11; presses += 1) {
    await bench.page.keyboard.press("Tab");
    reached.push(await focused());
  }
  expect(reached).toEqual([
    "错误11",
    "待核实8",
    "提示5",
    "按行",
    "按条款",
    "人工核对",
    "项目类别",
    "搜索",
    "整表：人工核对 0/5，查看",
    "错误高价值专利培育推荐 4 项，上限 3 项",
    "错误工业品牌推荐 4 项，上限 3 项",
  ]);
  const second = bench.pane.locator("li > button[aria-expanded]").nth(1);
  await bench.page.keyboard.press("Enter");
  expect(await second.getAttribute("aria-expanded")).toBe("true");
  await bench.page.keyboard.press("Tab");
  expect(await focused()).toMatch(/^在通知中查看 附件/);
  await bench.page.keyboard.press("Shift+Tab");
  await bench.page.keyboard.press("Enter");
  expect(await second.getAttribute("aria-expanded")).toBe("false");
  await bench.close();
});

test("5 000 findings open quickly, scroll, and are drawn in portions", async () => {
  const bench = await openWorkbench(browser);
  await bench.open(faultyTable(1_700));
  const start = bench.pane.getByRole("button", { name: zh(say("pane.do.review")) });
  await start.waitFor();
  const before = Date.now();
  await start.click();
  await bench.pane.getByRole("heading", { name: /处错误，暂不宜报送/ }).waitFor();
  const findings = bench.pane.locator("li > button[aria-expanded]");
  await findings.first().waitFor();
  // Generous for two busy cores; a list drawn whole, or a check that is quadratic, takes far longer.
  expect(Date.now() - before).toBeLessThan(12_000);
  const [, count] = /共 (\d+) 条/.exec(await bench.pane.getByText(/^共 \d+ 条$/).innerText()) ?? [];
  expect(Number(count)).toBeGreaterThan(5_000);
  expect(await findings.count()).toBe(200);

  const scrolling = Date.now();
  await bench.pane.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await findings.nth(199).click();
  await bench.pane.locator("blockquote").waitFor();
  await bench.pane.getByRole("button", { name: zh(say("pane.list.more", { count: 200 })) }).click();
  await findings.nth(399).waitFor();
  expect(Date.now() - scrolling).toBeLessThan(6_000);
  expect(await findings.count()).toBe(400);
  expectQuiet(bench);
  await bench.close();
});
