// The tab 中期 in the browser: the sample of six projects is scored as by the command, graded, written with its charts; what it
// looks like at its widths, in both themes and languages; a workbook that has no project yet.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Browser, Locator } from "playwright-core";
import * as z from "zod";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import { openBrowser } from "./setup/browser.ts";
import { madeWorkbook } from "./support/files.ts";
import { accessibilityFaults, layoutFaults } from "./support/inspect-pane.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

const pictures = ".cache/screenshots";
const sample = "assets/samples/midterm.xlsx";
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

const scoresSchema = z.object({
  projects: z.array(
    z.object({
      unit: z.string(),
      score: z.object({ low: z.number(), high: z.number() }),
      grade: z.string(),
      targets: z.array(
        z.object({
          title: z.string(),
          status: z.string(),
          pointsLow: z.number(),
          pointsHigh: z.number(),
          max: z.number(),
          remedy: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});

/** What the command prints of the sample; exit code 1 says that a target is broken. */
function scoredByCommand(): z.infer<typeof scoresSchema> {
  try {
    execFileSync("npx", ["tsx", "src/cli/score.ts", "--json", sample], { encoding: "utf8" });
  } catch (error) {
    const { status, stdout } = z.object({ status: z.literal(1), stdout: z.string() }).parse(error);
    expect(status).toBe(1);
    return scoresSchema.parse(JSON.parse(stdout));
  }
  throw new Error("The sample has a broken target: the command must say so");
}

const two = (points: number): string => String(Math.round(points * 100) / 100);

/** "进度正常 14.81 / 16.67" of every target that has points. */
type Lines = readonly string[];

function linesOfPane(area: Locator): Promise<Lines> {
  return area.locator("li:has(h3)").evaluateAll((items) =>
    items.map((item) => {
      const [state = "", points = ""] = [...item.querySelectorAll("h3 + span, h3")].map(
        (each) => each.textContent,
      );
      const text = /([\d.]+(?:–[\d.]+)?) \/ ([\d.]+) 分/.exec(item.textContent);
      return `${state} ${points} ${text === null ? "—" : `${text[1] ?? ""} / ${text[2] ?? ""}`}`;
    }),
  );
}

test("the sample of six projects: score, grade, and every target's state and points are those of the command", async () => {
  const { projects } = scoredByCommand();
  expect(projects).toHaveLength(6);
  const bench = await openWorkbench(browser, { query: "pane=360&lang=zh" });
  try {
    await bench.open(sample);
    await bench.pane.getByRole("tab", { name: "中期" }).click();
    const area = bench.pane.locator("#area-midterm");
    await area.getByRole("heading", { level: 1, name: "中期评分" }).waitFor();
    for (const { unit, score, grade, targets } of projects) {
      const { low, high } = score;
      const numbers = low === high ? low.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`;
      const row = area.getByRole("button", { name: new RegExp(unit) });
      const told = await row.innerText();
      expect(told).toContain(numbers);
      expect(told).toContain(grade);
      await row.click();
      await area.getByRole("heading", { level: 1, name: unit }).waitFor();
      const expected = targets.map(({ title, status, pointsLow, pointsHigh, max }) => {
        const points =
          two(pointsLow) === two(pointsHigh) ? two(pointsLow) : `${two(pointsLow)}–${two(pointsHigh)}`;
        return `${title} ${status} ${max === 0 ? "—" : `${points} / ${two(max)}`}`;
      });
      expect([...(await linesOfPane(area))].sort()).toEqual(expected.sort());
      const words = await area.innerText();
      for (const { remedy, status } of targets)
        if (remedy !== null && /滞后|违反/.test(status))
          for (const line of remedy.split("\n")) expect(words).toContain(line);
      await area.getByRole("button", { name: "返回" }).click();
    }

    await area.getByRole("button", { name: "写入评分表" }).click();
    await area.getByText(/^已写入工作表：中期评分/).waitFor({ timeout: 30_000 });
    const written = await (
      await bench.frame()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("中期评分");
        const [used, charts] = [sheet.getUsedRange(), sheet.charts];
        used.load("text");
        charts.load("items/name");
        await context.sync();
        return { text: used.text.flat().join("|"), charts: charts.items.length };
      }),
    );
    expect(written.charts).toBeGreaterThan(0);
    for (const { unit } of projects) expect(written.text).toContain(unit);
    expect(bench.errors).toEqual([]);
    expect(bench.strangers).toEqual([]);
  } finally {
    await bench.close();
  }
});

const looks = [
  { width: 360, theme: "light", locale: "zh-CN" },
  { width: 320, theme: "dark", locale: "zh-CN" },
  { width: 320, theme: "light", locale: "en-US" },
] as const;

describe.each(looks)("$width px, $theme, $locale", ({ width, theme, locale }) => {
  let bench: Workbench;
  let area: Locator;
  beforeEach(async () => {
    const query = `pane=${width}&theme=${theme}&lang=${locale.slice(0, 2)}`;
    bench = await openWorkbench(browser, { query, viewport: { width: 1120, height: 900 } });
    area = bench.pane.locator("#area-midterm");
  });
  afterEach(async () => {
    await bench.close();
  });

  const word = (message: Message): string => textOf(message, locale);
  const button = (message: Message): Locator =>
    area.getByRole("button", { name: word(message), exact: true });
  const heading = (message: Message): Promise<void> =>
    area.getByRole("heading", { level: 1, name: word(message) }).waitFor();

  async function openTab(): Promise<void> {
    await bench.pane.getByRole("tab", { name: word(say("pane.area.midterm")) }).click();
  }

  /** Takes the picture, then says what is wrong with it. */
  async function faults(state: string): Promise<readonly string[]> {
    const frame = await bench.frame();
    await bench.page.mouse.move(2, 2);
    await bench.page.locator("iframe").screenshot({
      path: `${pictures}/midterm-${state}-${width}-${theme}-${locale.slice(0, 2)}.png`,
      animations: "disabled",
    });
    return [...(await layoutFaults(frame)), ...(await accessibilityFaults(frame))];
  }

  test("projects, one project, its working and contract, a grade, what would be written", async () => {
    await bench.open(sample);
    await openTab();
    await heading(say("pane-midterm.title"));
    expect(await faults("1-projects")).toEqual([]);

    await area.getByRole("button", { name: /苏州娄东/ }).click();
    expect(await faults("2-project")).toEqual([]);
    await area.locator("li button[aria-expanded=false]").nth(1).click();
    await button(say("pane-midterm.contract.enter")).click();
    expect(await faults("3-working-and-contract")).toEqual([]);
    await button(say("pane.do.cancel")).click();
    const judged = area.locator("li", { has: bench.page.getByText("附件4 四（二）2（4）") });
    await judged.locator("button[aria-expanded]").click();
    await judged.getByRole("radio").first().check();
    await judged.getByRole("textbox").last().fill("成效较好");
    expect(await faults("4-grade")).toEqual([]);
    await judged.getByRole("button", { name: word(say("pane-midterm.grade.save")) }).click();
    await button(say("pane-midterm.see-entries")).click();
    expect(await faults("5-entries")).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  test("nothing yet: what was looked for, projects of the ledger, the sheet that is made", async () => {
    await bench.open(
      madeWorkbook("台账.xlsx", {
        立项台账: [
          ["立项年度", "项目类别", "培育主题", "承担单位", "验收状态"],
          [2025, "高价值专利培育", "芯片专利培育", "苏州某某半导体有限公司", "在研"],
          [2025, "知识产权保护体系建设（县、市、区）", "保护体系建设", "某某县知识产权局", "在研"],
        ],
      }),
    );
    await openTab();
    await heading(say("pane-midterm.start.title"));
    expect(await faults("9-start")).toEqual([]);
    await button(say("pane-midterm.do.choose")).click();
    await area.getByRole("checkbox", { name: /苏州某某半导体/ }).check();
    expect(await faults("10-choose")).toEqual([]);
    await button(say("pane-midterm.do.make", { projects: 1 })).click();
    await heading(say("pane-midterm.title"));
    expect(await faults("11-made")).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});

test("by keyboard: from the tab to a project, its working, and back to its row", async () => {
  const bench = await openWorkbench(browser, { query: "pane=360&lang=zh" });
  try {
    await bench.open(sample);
    const press = (key: string): Promise<void> => bench.page.keyboard.press(key);
    const area = bench.pane.locator("#area-midterm");
    await bench.pane.getByRole("tab", { name: "中期" }).focus();
    await press("Enter");
    await area.getByRole("heading", { level: 1, name: "中期评分" }).waitFor();
    const row = area.getByRole("button", { name: /苏州云启/ });
    await row.focus();
    await press("Enter");
    await area.getByRole("heading", { level: 1, name: "苏州云启半导体有限公司" }).waitFor();
    await press("Tab");
    await press("Tab");
    await press("Enter");
    await area.locator("blockquote").waitFor();
    await area.getByRole("button", { name: "返回" }).focus();
    await press("Enter");
    await row.waitFor();
    await expect(row.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
