// What goes wrong in a browser: files that cannot be opened, a protected sheet, typing in a cell, no table. Nothing is lost by it.
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/browser.ts";
import { workbookState } from "./support/excel-state.ts";
import { madeWorkbook, unopenable } from "./support/files.ts";
import { findingButton, openWorkbench, type Workbench } from "./support/workbench-page.ts";

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

const waiting = "Excel 尚未响应。如正在编辑单元格，请按 Enter 完成或按 Esc 取消。";

async function openTypical(): Promise<void> {
  await bench.open("assets/samples/typical-errors.xlsx");
  await bench.pane.getByRole("button", { name: "开始审核" }).waitFor();
}

async function review(): Promise<void> {
  await bench.pane.getByRole("button", { name: "开始审核" }).click();
  await bench.pane.getByRole("heading", { name: "有 11 处错误，暂不宜报送" }).waitFor();
}

test.each(unopenable)(
  "%s: a sentence, and the workbook that was open stays",
  async (_, file, told, remedy) => {
    await openTypical();
    await review();
    const before = await workbookState(await bench.frame());
    await bench.open(file);
    const message = bench.page.locator(".fui-MessageBar", { hasText: told });
    await message.waitFor();
    expect(await message.innerText()).toMatch(remedy);
    // Words, not a stack or an error's name.
    expect(await message.innerText()).not.toMatch(/Error|undefined|\bat\b/);
    await bench.page.getByRole("heading", { name: "typical-errors.xlsx" }).waitFor();
    expect(await workbookState(await bench.frame())).toEqual(before);
    await bench.pane.getByRole("heading", { name: "有 11 处错误，暂不宜报送" }).waitFor();

    // The page lives: the next good file opens, and the message goes.
    await bench.open("assets/samples/clean.xlsx");
    await bench.page.getByRole("heading", { name: "clean.xlsx" }).waitFor();
    await bench.pane.getByText("苏州市").first().waitFor();
    expect(await bench.page.locator(".fui-MessageBar").count()).toBe(0);
    expect(bench.errors).toEqual([]);
  },
);

test("a protected sheet refuses marks; the results stay and a sheet of its own is offered", async () => {
  await openTypical();
  await bench.page.getByRole("switch", { name: "保护当前工作表" }).click();
  await review();
  const before = await workbookState(await bench.frame());
  await bench.pane.getByRole("button", { name: "在表格中标记" }).click();
  await bench.pane.getByText("未能标记：工作表“汇总表”受保护").waitFor();
  const text = await bench.pane.innerText();
  expect(text).toContain("没有改动任何单元格。可在“审阅 → 撤消工作表保护”后重试，或把结论写入新工作表。");
  expect(text).toContain("审核结果仍保留。");
  expect(text).toMatch(/SHEET-PROTECTED\s· 汇总表/);
  expect(await findingButton(bench.pane, "地理标志推荐 2 项，上限 1 项").count()).toBe(1);
  expect(await workbookState(await bench.frame())).toEqual(before);

  await bench.pane.getByRole("button", { name: "写入结果工作表" }).click();
  await bench.pane.getByText("已写入工作表“审核结果”。").waitFor();
  await bench.page.locator(".luckysheet-sheets-item-active", { hasText: "审核结果" }).waitFor();
});

test("the same marks succeed once the protection is off", async () => {
  await openTypical();
  await bench.page.getByRole("switch", { name: "保护当前工作表" }).click();
  await review();
  await bench.pane.getByRole("button", { name: "在表格中标记" }).click();
  await bench.pane.getByText("未能标记").waitFor();
  await bench.page.getByRole("switch", { name: "保护当前工作表" }).click();
  await bench.pane.getByRole("button", { name: "重试标记" }).click();
  await bench.pane.getByText("已标记 14 处").waitFor();
});

test("the user types in a cell: the pane waits, and goes on by itself", async () => {
  await openTypical();
  const editing = bench.page.getByRole("switch", { name: "模拟正在编辑单元格" });
  await editing.click();
  await bench.pane.getByRole("button", { name: "开始审核" }).click();
  await bench.pane.getByRole("heading", { name: "正在审核" }).waitFor();
  await bench.pane.getByRole("button", { name: "取消" }).waitFor();
  expect(await bench.pane.getByRole("heading", { name: /处错误/ }).count()).toBe(0);
  // After a while it says what Excel may be waiting for.
  await bench.pane.getByText(waiting).waitFor();
  await editing.click();
  await bench.pane.getByRole("heading", { name: "有 11 处错误，暂不宜报送" }).waitFor();
});

test("while the user types, marking waits too, says so, and goes on by itself", async () => {
  await openTypical();
  await review();
  const editing = bench.page.getByRole("switch", { name: "模拟正在编辑单元格" });
  await editing.click();
  await bench.pane.getByRole("button", { name: "在表格中标记" }).click();
  await bench.pane.getByText(waiting).waitFor();
  await editing.click();
  await bench.pane.getByText("已标记 14 处").waitFor();
  expect(await bench.pane.getByText(waiting).count()).toBe(0);
});

test("while the user types, waiting can be cancelled", async () => {
  await openTypical();
  const editing = bench.page.getByRole("switch", { name: "模拟正在编辑单元格" });
  await editing.click();
  await bench.pane.getByRole("button", { name: "开始审核" }).click();
  await bench.pane.getByRole("button", { name: "取消" }).click();
  await bench.pane.getByRole("heading", { name: "审核推荐汇总表" }).waitFor();
  await editing.click();
  await review();
});

test("no table: each thing looked for, with what was found of it", async () => {
  await bench.open(
    madeWorkbook("名单.xlsx", {
      名单: [
        ["序号", "申报单位", "备注"],
        [1, "苏州某某有限公司", ""],
      ],
      空白: [],
    }),
  );
  await bench.pane.getByRole("heading", { name: "没有找到推荐汇总表" }).waitFor();
  const text = await bench.pane.innerText();
  expect(text).toContain("已查找 2 个工作表。");
  for (const sought of [
    "标题含“申报推荐汇总表”",
    "表头“某市知识产权局（盖章）”",
    "列：序号",
    "列：申报项目名称",
    "列：申报单位",
    "列：申报单位类型",
    "列：所在县（市、区）",
    "列：项目联系人/电话",
  ])
    expect(text).toContain(sought);
  expect(text).toMatch(/列：申报单位\s+B1/);
  expect(text).toMatch(/列：申报项目名称\s+未找到/);
  expect(text).toMatch(/空白\s+空表/);
  // What was found leads to its cell; what to do is said; reading again is offered.
  await bench.pane.getByRole("button", { name: "转到 名单!B1" }).first().click();
  await bench.page.locator(".fortune-name-box", { hasText: /^B1$/ }).waitFor();
  await bench.pane.getByText("请打开汇总表所在的工作簿").waitFor();
  await bench.pane.getByRole("button", { name: "重新读取" }).waitFor();
});

test.each(["typical-errors.xlsx", "untidy.xlsx"])("%s: contact phones never reach the pane", async (file) => {
  const phone = /\d{7,}|\d{3,4}[-－—\s]\d{7,8}/;
  await bench.open(`assets/samples/${file}`);
  const start = bench.pane.getByRole("button", { name: "开始审核" });
  await start.waitFor();
  const { sheets } = await workbookState(await bench.frame());
  expect(sheets.filter(({ formulas }) => phone.test(JSON.stringify(formulas)))).not.toEqual([]);
  const told = [await bench.pane.innerText()];
  await start.click();
  await bench.pane.getByRole("heading", { name: /错误，/ }).waitFor();
  // Each click opens one more, so that the first closed one is always the next.
  const closed = bench.pane.locator('li > button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  told.push(await bench.pane.innerText());
  const names = ["aria-label", "title", "placeholder", "value"];
  const spoken = await bench.pane
    .locator("*")
    .evaluateAll(
      (all, names) => all.flatMap((one) => names.map((name) => one.getAttribute(name) ?? "")),
      names,
    );
  expect([...told, ...spoken].flatMap((text) => phone.exec(text)?.[0] ?? [])).toEqual([]);
});
