// Evidence sheets in the browser: what they show when filled in, and made by the button, filled in by typing, reviewed.
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/browser.ts";
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
  // Wide enough for all columns of a sheet.
  bench = await openWorkbench(browser, { viewport: { width: 3000, height: 860 } });
});
afterEach(async () => {
  await bench.close();
});

const press = (name: string): Promise<void> => bench.pane.getByRole("button", { name, exact: true }).click();

async function verdictIs(sentence: string | RegExp): Promise<void> {
  await bench.pane.getByRole("heading", { level: 1, name: sentence }).waitFor();
}

test("what is met is told on request, with its working and cells", async () => {
  await bench.open("assets/samples/with-evidence.xlsx");
  await press("开始审核");
  await verdictIs("有 4 处错误，暂不宜报送");
  await press("其余 2 行未发现问题");
  const row = bench.pane
    .locator("div")
    .filter({ has: bench.page.getByRole("heading", { name: /常州云岭新能源材料有限公司/ }) })
    .last();
  await row.getByRole("button", { name: /^符合/ }).click();
  await row.getByRole("button", { name: /^研发费用占销售收入的比例为 5\.14%/ }).click();
  const sum = row.getByRole("row", { name: /^研发费用/ });
  expect((await sum.innerText()).replace(/[\s\u202f]+/g, " ")).toBe("研发费用 2 600 3 100 3 600 9 300");
  await row.getByRole("button", { name: "转到 核验-高价值专利培育!L6:N6" }).click();
  await bench.page.locator(".luckysheet-sheets-item-active", { hasText: "核验-高价值专利培育" }).waitFor();
});

/** Types into cells side by side, from the selected one; null leaves a cell as it is. */
async function typeIntoLine(texts: readonly (string | null)[]): Promise<void> {
  for (const text of texts) {
    if (text !== null) {
      await bench.typeIntoSelection(text);
      await bench.page.keyboard.press("ArrowUp");
    }
    await bench.page.keyboard.press("ArrowRight");
  }
}

test("sheets made by the button and filled in by typing decide the review; corrected, they decide it again", async () => {
  await bench.open("assets/samples/clean.xlsx");
  await press("插入核验表");
  await press("插入");
  await bench.pane.getByText(/^已新增工作表：.*核验-地理标志/).waitFor();
  await bench.pane.getByRole("button", { name: "转到 核验-地理标志!D6" }).click();
  await bench.page.locator(".fortune-name-box", { hasText: /^D6$/ }).waitFor();
  // Protected as a trade mark alone: the other date stays blank.
  await typeIntoLine(["1", null, "2013.4.21", "其他类别", "3,000", "无", "无", "无", "已列入"]);

  await press("开始审核");
  await verdictIs("有 1 处错误，暂不宜报送");
  const short = findingButton(bench.pane, /2024年地理标志产品销售额\s3\s000\s万元，低于\s5\s000\s万元/);
  await short.click();
  await bench.pane.getByText(/还差\s2\s000\s万元/).waitFor();

  await bench.pane.getByRole("button", { name: "转到 核验-地理标志!H6" }).click();
  await bench.page.locator(".fortune-name-box", { hasText: /^H6$/ }).waitFor();
  await bench.typeIntoSelection("0.8亿");
  await bench.pane.getByText("表格已修改，结果可能过期").waitFor();
  await press("重新审核");
  await bench.pane.getByText(/与上次审核相比：错误 1 → 0/).waitFor();
  expect(await short.count()).toBe(0);
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
});
