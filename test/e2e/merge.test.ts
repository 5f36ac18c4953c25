// The consolidation in a browser, held against the command `consolidate` over the same files: rows, files, findings, counts.
// Then again with a decision made; beside a sheet of that name that is not ours; stopped; and by dropping files.
import type { Browser } from "playwright-core";
import { say, textOf, type Message } from "../../src/messages/catalogue.ts";
import type { ConsolidationJson } from "../../src/report/consolidation-json.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { CommandFolder } from "../support/command-folder.ts";
import { provinceFiles } from "../tools/samples/province/files.ts";
import { openBrowser } from "./setup/browser.ts";
import { sheetState, workbookState } from "./support/excel-state.ts";
import { madeWorkbook } from "./support/files.ts";
import {
  chooseFiles,
  cityFiles,
  dropFiles,
  holdScripts,
  officialFigures,
  provinceFolder,
} from "./support/province-samples.ts";
import { openWorkbench, type Workbench } from "./support/workbench-page.ts";

const folder = new CommandFolder();
let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  folder.make();
  folder.makeFolder("province");
  for (const [file, bytes] of provinceFiles()) folder.write(`province/${file}`, bytes);
  browser = await openBrowser();
});
afterAll(async () => {
  folder.remove();
  await browser.close();
});
beforeEach(async () => {
  bench = await openWorkbench(browser);
});
afterEach(async () => {
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
  await bench.close();
});

const zh = (message: Message): string => textOf(message, "zh-CN");
const press = (name: string): Promise<void> => bench.pane.getByRole("button", { name, exact: true }).click();
const sees = (text: string): Promise<void> => bench.pane.getByText(text).first().waitFor();
const received = (count: number, missing: number): Promise<void> =>
  bench.pane
    .getByRole("heading", { level: 1, name: zh(say("pane-merge.head", { received: count, missing })) })
    .waitFor();
const openArea = (): Promise<void> => bench.pane.getByRole("tab", { name: "汇总" }).click();

/** The command over the same files; what it wrote as cells, sheet by sheet. */
function byCommand(...more: readonly string[]) {
  const { stdout } = folder.run("consolidate", "--json", "--out", "全省汇总.xlsx", ...more, "province");
  return {
    json: JSON.parse(stdout) as ConsolidationJson,
    sheets: readWorkbookFile(folder.read("全省汇总.xlsx"), "全省汇总.xlsx").grids,
  };
}

/** Texts and numbers of a sheet from its first cell on, without what is empty at the right. */
function contents(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) =>
    row
      .map((value) => (typeof value === "string" || typeof value === "number" ? `${value}` : ""))
      .join("\t")
      .trimEnd(),
  );
}

async function writtenSheet(name: string): Promise<readonly string[]> {
  return contents(sheetState(await workbookState(await bench.frame()), name).formulas);
}

/** What the list says of each city, open one after the other: the sentences of its findings. */
async function findingsShown(city: string): Promise<readonly string[]> {
  const head = bench.pane.getByRole("button", { name: new RegExp(`^${city}（`, "u") });
  await head.click();
  const shown = bench.pane.locator(`[id="${(await head.getAttribute("aria-controls")) ?? ""}"]`);
  const sentences = await shown.locator("li > button[aria-expanded]").allInnerTexts();
  return sentences.map((each) => each.replace(/^(?:错误|待核实|提示)\s*/u, "").trim()).toSorted();
}

test("thirteen files come to what the command makes of them: rows, files, counts, findings", async () => {
  const { json, sheets } = byCommand();
  const workers: string[] = [];
  bench.page.on("worker", (worker) => workers.push(worker.url()));
  await openArea();
  await chooseFiles(bench, [officialFigures, ...cityFiles]);
  await received(10, json.missingCities.length);
  expect(workers).toHaveLength(1);

  // Each file that is not taken is a line with the command's own reason.
  for (const { file, message } of json.files.filter(({ reason }) => reason !== null)) {
    const line = bench.pane.getByRole("listitem").filter({ hasText: file.replace("province/", "") });
    expect(await line.innerText()).toContain(message);
  }
  const taken = json.files.filter(({ status }) => status === "taken").length;
  await sees(zh(say("pane-merge.files.taken", { count: taken })));

  // City by city and programme by programme: counts, and what is over.
  const lines = await bench.pane.getByRole("table").locator("tbody tr").allInnerTexts();
  const shown = lines.map((line) => line.replace(/\s+/gu, " ").trim());
  const cities = [...new Set(json.matrix.map(({ city }) => city))];
  for (const city of cities) {
    const cells = json.matrix.filter((each) => each.city === city);
    const counts = cells.map(({ count, verdict }) => (verdict === "over" ? `超过上限 ${count}` : `${count}`));
    const rows = json.rows.filter((row) => row.city === city).length;
    expect(shown).toContain([city.replace(/市$/u, ""), ...counts, rows].join(" "));
  }
  expect(shown.filter((line) => /未/u.test(line))).toEqual([
    "盐城 来文未采用",
    "镇江 来文未采用",
    "宿迁 未收到",
  ]);

  await press("核对结果");
  for (const city of cities) {
    const expected = json.findings.filter((each) => each.city === city && each.check !== "missing-sheets");
    expect(await findingsShown(city)).toEqual(expected.map(({ message }) => message).toSorted());
  }
  for (const sentence of json.unchecked) await sees(sentence);

  await press("写入新工作表");
  await sees(zh(say("pane-merge.told.written", { rows: json.rows.length })));
  for (const { sheet, values } of sheets.filter((grid) => grid.sheet !== "收件登记"))
    expect(await writtenSheet(sheet)).toEqual(contents(values));
});

test("again with a decision: updated in place, and what changed is shown before and written beside", async () => {
  await bench.open(officialFigures);
  await bench.page.getByRole("heading", { name: "省局数据.xlsx" }).waitFor();
  await openArea();
  await chooseFiles(bench, cityFiles);
  await received(10, 3);
  await press("写入新工作表");
  await sees("已写入 68 行。");
  const before = await workbookState(await bench.frame());

  await press("选用此份：苏州市汇总表（修改稿）.xlsx");
  await sees("新增 0 行，删除 1 行，修改 1 行");
  await sees("张家港沙洲精密焊材有限公司");
  await sees("常熟虞川电梯制造有限公司");
  // Telephone numbers stay in the cells.
  expect(await bench.pane.innerText()).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  await press("更新“全省汇总”");
  await sees("已写入 67 行。");

  const after = await workbookState(await bench.frame());
  expect(after.sheets.map(({ name }) => name)).toEqual([
    ...before.sheets.map(({ name }) => name),
    "汇总变动",
  ]);
  for (const official of ["地区数据", "立项台账"])
    expect(sheetState(after, official)).toEqual(sheetState(before, official));
  const units = contents(sheetState(after, "全省汇总").formulas).filter((row) => row.includes("张家港沙洲"));
  expect(units).toEqual([]);
  expect((await writtenSheet("汇总变动")).join("\n")).toContain("张家港沙洲精密焊材有限公司");
});

test("a sheet 全省汇总 that is not ours stays as it is; ours gets another name, and that one is updated", async () => {
  const own = madeWorkbook("本局.xlsx", { 全省汇总: [["本局自己的表"], ["南京市", 9]] });
  await bench.open(own);
  await bench.page.getByRole("heading", { name: "本局.xlsx" }).waitFor();
  await openArea();
  await bench.pane.getByRole("button", { name: "选择文件" }).waitFor();
  const before = await workbookState(await bench.frame());
  await chooseFiles(bench, cityFiles.slice(0, 3));
  await received(3, 10);
  await press("写入新工作表");
  await sees("“全省汇总”不是本工具写入的，或写入后有人改过，保持原样；新表名为“全省汇总 (2)”。");
  const after = await workbookState(await bench.frame());
  expect(sheetState(after, "全省汇总")).toEqual(sheetState(before, "全省汇总"));

  await chooseFiles(bench, cityFiles.slice(3, 4));
  await received(4, 9);
  await press("更新“全省汇总 (2)”");
  await sees("已写入");
  const again = await workbookState(await bench.frame());
  expect(again.sheets.map(({ name }) => name).filter((name) => name.startsWith("全省汇总"))).toEqual([
    "全省汇总",
    "全省汇总 (2)",
  ]);
  expect(sheetState(again, "全省汇总")).toEqual(sheetState(before, "全省汇总"));
});

test("reading can be stopped: what was not read is said, and the files can be chosen again", async () => {
  await openArea();
  await bench.pane.getByRole("button", { name: "选择文件" }).waitFor();
  const release = await holdScripts(bench);
  await chooseFiles(bench, cityFiles);
  await sees("正在读取文件：0 / 13");
  await press("取消读取");
  release();
  await sees("已停止：读取了 0 个文件，其余 13 个没有读取。");
  await chooseFiles(bench, cityFiles);
  await received(10, 3);
});

test("files dropped by the mouse, a whole folder among them, are read; one chosen twice is not taken twice", async () => {
  await openArea();
  await bench.pane.getByRole("button", { name: "选择文件" }).waitFor();
  await dropFiles(bench, [provinceFolder]);
  await received(10, 3);
  await dropFiles(bench, cityFiles.slice(0, 1));
  await sees("同一文件");
  await received(10, 3);
});
