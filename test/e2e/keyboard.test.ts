// The pane by keyboard inside the real office.js, which cancels every Tab and moves the focus by a list of its own.
import type { Browser } from "playwright-core";
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
  await bench.open("assets/samples/typical-errors.xlsx");
  await bench.pane.getByRole("button", { name: "开始审核" }).waitFor();
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  await bench.close();
});

const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

/** Name or text of what has the focus; "" for nothing. */
async function focused(): Promise<string> {
  return (await bench.frame()).evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    return (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim();
  });
}

async function focusBecomes(name: string | RegExp): Promise<void> {
  const is = (found: string): boolean => (typeof name === "string" ? found === name : name.test(found));
  for (let tries = 0; tries < 100 && !is(await focused()); tries += 1)
    await bench.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await focused()).toMatch(name);
}

async function review(): Promise<void> {
  await bench.pane.getByRole("button", { name: "开始审核" }).focus();
  await press("Enter");
  await focusBecomes("有 11 处错误，暂不宜报送");
}

test("before the review: the folded dates can be reached and opened", async () => {
  await bench.pane.getByRole("tab", { name: "审核" }).focus();
  for (let presses = 0; presses < 12 && (await focused()) !== "报送时间（可不填）"; presses += 1)
    await press("Tab");
  expect(await focused()).toBe("报送时间（可不填）");
  await press("Enter");
  await bench.pane.getByLabel("汇总表报送日期").waitFor();
});

test("from the verdict, which has the focus without being a stop, Tab goes on and Shift+Tab goes back", async () => {
  await review();
  await press("Tab");
  expect(await focused()).toMatch(/^错误/);
  await bench.pane.locator("h1").focus();
  await press("Shift+Tab");
  expect(await focused()).toBe("设置");
});

test("after a click on plain text, Tab goes on from there", async () => {
  await review();
  await bench.pane.getByRole("columnheader", { name: "上限", exact: true }).click();
  expect(await focused()).toBe("");
  await press("Tab");
  expect(await focused()).toBe("按行");
});

test("marking: while the footer changes under it, the focus stays in the footer", async () => {
  await review();
  await bench.pane.getByRole("button", { name: "在表格中标记" }).focus();
  await press("Enter");
  await bench.pane.getByText("已标记 14 处").waitFor();
  await focusBecomes("在表格中标记");
  await press("Tab");
  expect(await focused()).toBe("清除标记 14");
  await press("Enter");
  await bench.pane.getByText("已清除 14 处标记。").waitFor();
  await focusBecomes("在表格中标记");
});

test("an error takes the focus; from there Tab reaches its buttons", async () => {
  await bench.page.getByRole("switch", { name: "保护当前工作表" }).click();
  await review();
  await bench.pane.getByRole("button", { name: "在表格中标记" }).focus();
  await press("Enter");
  await focusBecomes(/^未能标记/);
  await press("Tab");
  expect(await focused()).toBe("复制详细信息");
  await press("Tab");
  expect(await focused()).toBe("关闭提示");
});
