// The main job in a browser: open a file, review it, look into a finding, go to its cell, mark, edit, clear, write the report.
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/browser.ts";
import { sheetState, workbookState } from "./support/excel-state.ts";
import { fillOfSelection, findingButton, openWorkbench, type Workbench } from "./support/workbench-page.ts";

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

const red = "#FBD5D8";
const amber = "#FFE6C7";

function press(name: string | RegExp): Promise<void> {
  return bench.pane.getByRole("button", { name, exact: true }).click();
}

function sees(text: string | RegExp): Promise<void> {
  return bench.pane.getByText(text).first().waitFor();
}

async function reviewSample(file: string): Promise<void> {
  await bench.open(`assets/samples/${file}`);
  await press("开始审核");
  await bench.pane.getByRole("heading", { level: 1, name: /错误|未发现问题/ }).waitFor();
}

/** By the grid's name box. */
async function selectionBecomes(address: string): Promise<void> {
  await bench.page.locator(".fortune-name-box", { hasText: new RegExp(`^${address}$`) }).waitFor();
}

async function fillBecomes(fill: string): Promise<void> {
  for (let tries = 0; tries < 50 && (await fillOfSelection(bench.page)) !== fill; tries += 1)
    await bench.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await fillOfSelection(bench.page)).toBe(fill);
}

test.each(["typical-errors.xlsx", "typical-errors.xls"])("%s: opened, recognised, reviewed", async (file) => {
  await bench.open(`assets/samples/${file}`);
  await bench.page.getByRole("heading", { name: file }).waitFor();
  await bench.pane.getByRole("button", { name: "开始审核" }).waitFor();
  const recognised = await bench.pane.innerText();
  expect(recognised).toContain("汇总表!A1:F17");
  expect(recognised).toContain("泰州市");
  expect(recognised).toMatch(/苏知发〔2025〕1号\s*（按标题年度）/);
  for (const line of [
    /知识产权保护体系建设（县、市、区）\s+1/,
    /高价值专利培育\s+4/,
    /商标品牌培育和保护（工业品牌）\s+4/,
    /商标品牌培育和保护（地理标志）\s+2/,
    /专利转化（产业知识产权运营中心）\s+1/,
    /未能归类\s+2/,
    /合计\s+14/,
  ])
    expect(recognised).toMatch(line);
  expect(recognised).toContain("已读入 5 个地区");
  expect(recognised).toContain("已读入 4 个项目");

  await press("开始审核");
  await bench.pane.getByRole("heading", { name: "有 11 处错误，暂不宜报送" }).waitFor();
  const counts = bench.pane.getByRole("group", { name: "按结论筛选" });
  expect((await counts.innerText()).replace(/\s+/g, "")).toBe("错误11待核实8提示5");
  const caps = bench.pane.getByRole("table").first();
  const rows = (await caps.locator("tbody tr").allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim());
  expect(rows).toEqual([
    "高价值专利培育 4 或 5 3 至少超 1 项",
    "工业品牌 4 或 5 3 至少超 1 项",
    "地理标志 2 1 超 1 项",
    "产业知识产权运营中心 1 2 符合",
    "保护体系建设（设区市） 0 — 不设上限",
    "保护体系建设（县） 1 — 不设上限",
  ]);
});

test("a clean table is said to be clean", async () => {
  await reviewSample("clean.xlsx");
  await bench.pane
    .getByRole("heading", { name: "已核查的内容未发现问题，申报条件和材料仍须人工核对" })
    .waitFor();
});

test("an untidy sheet is read all the same", async () => {
  await reviewSample("untidy.xlsx");
  await bench.pane.getByRole("heading", { name: "没有发现错误，1 处待核实" }).waitFor();
  expect(await bench.pane.innerText()).toMatch(/盐城市\s· 2025 年度通知\s· Sheet1/);
});

test("a finding says what is wrong, by which clause and figures, what cures it, and shows the cell", async () => {
  await reviewSample("typical-errors.xlsx");
  const button = findingButton(bench.pane, "所在县（市、区）“江阴市”属无锡市，不属泰州市，不应由泰州市推荐");
  await button.click();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  const detail = bench.pane.locator(`[id="${(await button.getAttribute("aria-controls")) ?? ""}"]`);
  expect(await detail.innerText()).toMatch(/计算[^]*江阴市，属无锡市/);
  expect(await detail.locator("blockquote").innerText()).toContain("属地原则");
  expect(await detail.innerText()).toMatch(/附件3-1 五（一）\s*·\s*苏知发〔2025〕1号/);
  expect(await detail.innerText()).toContain("本工具的理解：");
  expect(await detail.innerText()).toMatch(/处理[^]*应由无锡市知识产权局推荐/);

  await detail.getByRole("button", { name: "转到单元格" }).click();
  await selectionBecomes("E10");

  // The figures of a cap name their cell on another sheet, and lead there.
  const cap = findingButton(bench.pane, "高价值专利培育推荐 4 项，上限 3 项");
  await cap.click();
  await bench.pane.getByRole("button", { name: "转到 地区数据!D4" }).click();
  await selectionBecomes("D4");
  await bench.page.locator(".luckysheet-sheets-item-active", { hasText: "地区数据" }).waitFor();

  await button.click();
  expect(await button.getAttribute("aria-expanded")).toBe("false");
});

test("marks show in the sheet, and clearing them leaves the workbook as it was", async () => {
  await reviewSample("typical-errors.xlsx");
  const frame = await bench.frame();
  const before = await workbookState(frame);
  await press("在表格中标记");
  await sees("已标记 14 处。单元格内容和原有颜色未改动。");

  const marked = await workbookState(frame);
  const formats = sheetState(marked, "汇总表").conditionalFormats;
  expect(formats).toHaveLength(14);
  expect(new Set(formats.map(({ fill }) => fill))).toEqual(new Set([red, amber]));
  // One marking, told by its formula.
  expect(new Set(formats.map(({ formula }) => formula)).size).toBe(1);
  expect(formats.find(({ address }) => address === "汇总表!A10:F10")?.fill).toBe(red);
  expect(formats.find(({ address }) => address === "汇总表!A16:F16")?.fill).toBe(amber);
  // The sheet's own contents and fills are not touched by it.
  const unmarked = {
    ...marked,
    settings: before.settings,
    sheets: marked.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] })),
  };
  expect(unmarked).toEqual(before);

  await findingButton(bench.pane, "“江阴市”属无锡市").click();
  await press("转到单元格");
  await selectionBecomes("E10");
  await fillBecomes(red);

  await press("清除标记 14");
  await sees("已清除 14 处标记。");
  expect(await workbookState(frame)).toEqual(before);
  await fillBecomes("#FFFFFF");
  expect(await bench.pane.getByRole("button", { name: /^清除标记/ }).count()).toBe(0);
});

test("an edit makes the results stale, names the cell, and a new review sees it", async () => {
  await reviewSample("typical-errors.xlsx");
  await press("在表格中标记");
  await sees("已标记 14 处");
  await findingButton(bench.pane, "“江阴市”属无锡市").click();
  await press("转到单元格");
  await selectionBecomes("E10");
  await bench.typeIntoSelection("兴化市");

  await sees("表格已修改，结果可能过期");
  await sees("审核后改动 1 处：");
  await bench.pane.getByRole("button", { name: "转到 汇总表!E10" }).first().waitFor();
  expect(sheetState(await workbookState(await bench.frame()), "汇总表").formulas[9]?.[4]).toBe("兴化市");
  await press("重新审核");
  await bench.pane.getByRole("heading", { name: "有 10 处错误，暂不宜报送" }).waitFor();
  expect(await bench.pane.getByText("表格已修改").count()).toBe(0);
  expect(await findingButton(bench.pane, "“江阴市”属无锡市").count()).toBe(0);

  // Row by row the marks are of the earlier review; clearing takes all of them, and keeps the user's edit.
  await press("清除标记 14");
  await sees("已清除 14 处标记。");
  const after = sheetState(await workbookState(await bench.frame()), "汇总表");
  expect(after.conditionalFormats).toEqual([]);
  expect(after.formulas[9]?.[4]).toBe("兴化市");
});

test("the report sheet is a new tab whose cells are text", async () => {
  await reviewSample("typical-errors.xlsx");
  const before = await workbookState(await bench.frame());
  await press("更多操作");
  await bench.page.frameLocator("iframe").getByRole("menuitem", { name: "写入“审核结果”工作表" }).click();
  await sees("已写入工作表“审核结果”。");
  await bench.page.locator(".luckysheet-sheets-item-active", { hasText: "审核结果" }).waitFor();
  const after = await workbookState(await bench.frame());
  expect(after.sheets.slice(0, 3)).toEqual(before.sheets);
  const report = sheetState(after, "审核结果");
  expect(String(report.formulas[0]?.[0])).toMatch(/^泰州市\s?2025\s?年度/);
  expect(report.formulas[1]).toEqual(expect.arrayContaining(["结论", "工作表", "单元格"]));
  // Title, header, 19 findings.
  expect(report.formulas.length).toBeGreaterThanOrEqual(21);
  // "5–8", "5、11" and "4" alike stand in text cells, so that Excel makes no date or number of them.
  const texts = report.formulas.flatMap((row, top) =>
    row.flatMap((cell, left) =>
      typeof cell === "string" && cell !== "" ? [report.numberFormats[top]?.[left]] : [],
    ),
  );
  expect(new Set(texts)).toEqual(new Set(["@"]));
});

test("from the start, and on a sheet just written, the name box says which cell is selected", async () => {
  await bench.open("assets/samples/typical-errors.xlsx");
  await bench.page.getByRole("heading", { name: "typical-errors.xlsx" }).waitFor();
  await selectionBecomes("A1");
  await press("开始审核");
  await press("更多操作");
  await bench.page.frameLocator("iframe").getByRole("menuitem", { name: "写入“审核结果”工作表" }).click();
  await bench.page.locator(".luckysheet-sheets-item-active", { hasText: "审核结果" }).waitFor();
  await selectionBecomes("A1");
});

test("filters, the arrangement by clause and the search narrow the list", async () => {
  await reviewSample("typical-errors.xlsx");
  await press("待核实 8");
  await sees("共 8 条");
  await press("待核实 8");
  await press("按条款");
  await bench.pane.getByRole("heading", { level: 3, name: "推荐项数上限：地理标志" }).waitFor();
  await press("搜索");
  await bench.pane.getByRole("searchbox", { name: "搜索" }).fill("江阴市");
  await sees("共 1 条");
});
