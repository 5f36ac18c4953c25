/** @jest-environment jsdom */
// The review in the pane, as a clerk goes through it: read, review, look, filter, mark, clear, edit, fail.
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { say } from "../../src/messages/catalogue.ts";
import { WorkbookError } from "../../src/workbook/port.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { accessibilityFaults, edit, openPane, openReviewed } from "../support/pane.tsx";
import { notATable, oneGoodRow, overTheCap, suzhouTable } from "../support/sample-tables.ts";

afterEach(cleanup);

const overCap = () => new FakeWorkbook("苏州市.xlsx", [overTheCap]);
const capFinding = /工业品牌推荐 4 项，上限 3 项/;

function protectedSheet(): WorkbookError {
  const where = { sheet: "汇总表", address: "A4:F7" };
  return new WorkbookError(
    "SHEET-PROTECTED",
    say("excel.protected", { sheet: "汇总表" }),
    say("excel.protected.remedy"),
    where,
  );
}

describe("before the review", () => {
  test("says what was recognised and from where, and goes there", async () => {
    const workbook = overCap();
    const user = openPane(workbook);
    await user.click(await screen.findByRole("button", { name: "转到 汇总表!A1:F7" }));
    expect(workbook.visited).toEqual([{ sheet: "汇总表", address: "A1:F7" }]);
    expect(screen.getByText("苏州市")).toBeTruthy();
    expect(screen.getByText("苏知发〔2025〕1号")).toBeTruthy();
    const brand = screen.getByRole("row", { name: /工业品牌/ });
    expect(within(brand).getByRole("cell").textContent).toBe("4");
    expect(within(screen.getByRole("row", { name: /合计/ })).getByRole("cell").textContent).toBe("4");
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("names the absent sheets and how many rows they concern", async () => {
    openPane(overCap());
    // Caps of 工业品牌 need no figures; 正在承担其他项目 needs the ledger.
    expect(await screen.findByText(/非正常申请撤回率，本次没有用到它的行/)).toBeTruthy();
    expect(screen.getByText(/在研项目，涉及 4 行/)).toBeTruthy();
    // 地区数据, 立项台账 and the evidence sheets.
    expect(screen.getAllByText("未找到")).toHaveLength(3);
  });

  test("an edit is told, and the review reads again", async () => {
    const workbook = overCap();
    const user = openPane(workbook);
    await screen.findByRole("button", { name: "开始审核" });
    edit(workbook, "汇总表", 6, 1, "B7", "高价值专利培育");
    expect(await screen.findByText(/开始审核时会重新读取/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "开始审核" }));
    await screen.findByRole("group", { name: "按结论筛选" });
    expect(workbook.reads).toBe(2);
    expect(screen.queryByText(capFinding)).toBeNull();
  });

  test("dates that the user gives reach the deadlines", async () => {
    const user = openPane(new FakeWorkbook("苏州市.xlsx", [oneGoodRow]));
    await user.click(await screen.findByText("报送时间（可不填）"));
    await user.type(await screen.findByLabelText("汇总表报送日期"), "2025-12-31");
    await user.click(screen.getByRole("button", { name: "开始审核" }));
    await screen.findByRole("group", { name: "按结论筛选" });
    expect(screen.getByText(/2025-12-31|12\s*月\s*31\s*日/)).toBeTruthy();
  });
});

describe("results", () => {
  test("begin with the verdict, which takes the focus", async () => {
    await openReviewed(overCap());
    const verdict = screen.getByRole("heading", { level: 1 });
    expect(verdict.textContent).toMatch(/^有 \d+ 处错误，暂不宜报送$/);
    await waitFor(() => expect(document.activeElement).toBe(verdict));
    expect(screen.getByText("10:42 完成")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("show each cap with its number, limit and verdict", async () => {
    await openReviewed(overCap());
    const line = screen.getByRole("row", { name: /工业品牌/ });
    expect(
      within(line)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["4", "3", "超 1 项"]);
  });

  test("open a finding with working, clause and place, and go to its cells", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    const finding = screen.getByRole("button", { name: capFinding });
    expect(finding.getAttribute("aria-expanded")).toBe("false");
    await user.click(finding);
    expect(finding.getAttribute("aria-expanded")).toBe("true");
    const quote = screen.getByText("各设区市推荐项目数不超过3项");
    expect(quote.tagName).toBe("BLOCKQUOTE");
    expect(quote.getAttribute("lang")).toBe("zh-CN");
    await user.click(screen.getByRole("button", { name: "转到单元格" }));
    expect(workbook.visited).toEqual([{ sheet: "汇总表", address: "B4:B7" }]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(finding);
    expect(screen.queryByText("各设区市推荐项目数不超过3项")).toBeNull();
  });

  test("counts filter the list, and the filter can be taken off", async () => {
    const user = await openReviewed(overCap());
    const counts = within(screen.getByRole("group", { name: "按结论筛选" }));
    await user.click(counts.getByRole("button", { name: /提示/ }));
    expect(screen.queryByRole("button", { name: capFinding })).toBeNull();
    await user.click(counts.getByRole("button", { name: /提示/ }));
    expect(screen.getByRole("button", { name: capFinding })).toBeTruthy();
  });

  test("a search that finds nothing says so and offers the way back", async () => {
    const user = await openReviewed(overCap());
    await user.click(screen.getByRole("button", { name: "搜索" }));
    await user.type(screen.getByRole("searchbox"), "没有这个词");
    await user.click(await screen.findByRole("button", { name: "清除筛选" }));
    expect(screen.getByRole("button", { name: capFinding })).toBeTruthy();
  });

  test("by clause, the header names the rule and the line gives the figure", async () => {
    const user = await openReviewed(overCap());
    await user.click(screen.getByRole("button", { name: "按条款" }));
    const rule = screen.getByRole("heading", { level: 3, name: "推荐项数上限：工业品牌" });
    expect(rule).toBeTruthy();
    expect(screen.getByRole("button", { name: /4–7 行.*工业品牌.*4 > 3/ })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("marking", () => {
  test("marks the rows, then clears them", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    await user.click(screen.getByRole("button", { name: "在表格中标记" }));
    expect(await screen.findByText(/已标记 4 处/)).toBeTruthy();
    expect(workbook.marks.map(({ address, note }) => [address, note])).toEqual([
      ["A4:F4", null],
      ["A5:F5", null],
      ["A6:F6", null],
      ["A7:F7", null],
    ]);
    await user.click(screen.getByRole("button", { name: "清除标记 4" }));
    expect(await screen.findByText(/已清除 4 处标记/)).toBeTruthy();
    expect(workbook.marks).toEqual([]);
    expect(screen.queryByRole("button", { name: /清除标记/ })).toBeNull();
  });

  test("adds comments only where they are asked for", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    await user.click(await screen.findByRole("button", { name: "更多操作" }));
    await user.click(await screen.findByRole("menuitemcheckbox", { name: "标记时加批注" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "在表格中标记" }));
    await screen.findByText(/已加批注 4 条/);
    expect(workbook.marks.every(({ note }) => note?.includes("上限 3 项"))).toBe(true);
  });

  test("a protected sheet: says what, where and what to do, keeps the results, offers another way", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    workbook.refuse("mark", protectedSheet());
    await user.click(screen.getByRole("button", { name: "在表格中标记" }));
    expect(await screen.findByText("未能标记：工作表“汇总表”受保护")).toBeTruthy();
    expect(screen.getByText(/SHEET-PROTECTED · 汇总表!A4:F7/)).toBeTruthy();
    expect(screen.getByRole("button", { name: capFinding })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "写入结果工作表" }));
    expect(await screen.findByText("已写入工作表“审核结果”。")).toBeTruthy();
    expect(workbook.written.map(({ name }) => name)).toEqual(["审核结果"]);
    expect(workbook.marks).toEqual([]);
  });
});

describe("after an edit", () => {
  test("names the changed cells and makes 重新审核 the next step", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    edit(workbook, "汇总表", 6, 1, "B7", "高价值专利培育");
    edit(workbook, "汇总表", 6, 1, "B7", "高价值专利培育");
    expect(await screen.findByText("表格已修改，结果可能过期")).toBeTruthy();
    expect(screen.getByText(/审核后改动 1 处/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "转到 汇总表!B7" }));
    expect(workbook.visited).toEqual([{ sheet: "汇总表", address: "B7" }]);
    await user.click(screen.getByRole("button", { name: "重新审核" }));
    await waitFor(() => expect(screen.queryByText("表格已修改，结果可能过期")).toBeNull());
    await waitFor(() => expect(screen.queryByRole("button", { name: capFinding })).toBeNull());
  });

  test("of a sheet that the review did not use, nothing is said", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap, { name: "随手记", rows: [["x"]] }]);
    await openReviewed(workbook);
    edit(workbook, "随手记", 0, 0, "A1", "y");
    edit(workbook, "汇总表", 6, 1, "B7", "高价值专利培育");
    expect(await screen.findByText(/审核后改动 1 处/)).toBeTruthy();
  });
});

describe("where there is nothing to review", () => {
  test("says what was looked for, what was found, and reads again on request", async () => {
    const workbook = new FakeWorkbook("别的.xlsx", [notATable, { name: "Sheet3", rows: [] }]);
    const user = openPane(workbook);
    expect(await screen.findByRole("heading", { level: 1, name: "没有找到推荐汇总表" })).toBeTruthy();
    const column = (name: string) => within(screen.getByText(name).closest("li") ?? document.body);
    expect(column("列：序号").getByRole("button", { name: "转到 Sheet1!A3" })).toBeTruthy();
    expect(column("列：申报项目名称").getByText("未找到")).toBeTruthy();
    expect(column("Sheet1").getByText("表头 3 / 6 列")).toBeTruthy();
    expect(column("Sheet3").getByText("空表")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "重新读取" }));
    await waitFor(() => expect(workbook.reads).toBe(2));
  });

  test("a table without rows is told with its header", async () => {
    openPane(new FakeWorkbook("苏州市.xlsx", [suzhouTable([])]));
    expect(await screen.findByRole("heading", { level: 1, name: "未能审核" })).toBeTruthy();
    expect(screen.getByText(/没有填报的行/)).toBeTruthy();
  });

  test("a year without a notice: the button says by which notice it will review", async () => {
    const [, ...rest] = oneGoodRow.rows;
    const title = ["2023年度省知识产权战略推进计划项目申报推荐汇总表"];
    const user = openPane(new FakeWorkbook("苏州市.xlsx", [{ ...oneGoodRow, rows: [title, ...rest] }]));
    expect(await screen.findByText(/没有 2023 年度的通知/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "按 2025 年度通知审核" }));
    expect(await screen.findByRole("group", { name: "按结论筛选" })).toBeTruthy();
    expect(screen.getByText("苏州市 · 2025 年度通知 · 汇总表")).toBeTruthy();
  });
});

describe("reading", () => {
  test("can be cancelled, and what was on the screen comes back", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    workbook.holdReads();
    edit(workbook, "汇总表", 6, 1, "B7", "高价值专利培育");
    await user.click(await screen.findByRole("button", { name: "重新审核" }));
    expect(await screen.findByText("已完成 0 / 1")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(await screen.findByRole("button", { name: capFinding })).toBeTruthy();
    workbook.release();
    await waitFor(() => expect(screen.getByText("表格已修改，结果可能过期")).toBeTruthy());
  });

  test("that fails at the start is told, and can be tried again", async () => {
    const workbook = overCap();
    workbook.refuse("read", new Error("no connection"));
    const user = openPane(workbook);
    expect(await screen.findByText(/未能读取工作簿：程序出现意外错误/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "重新读取" }));
    expect(await screen.findByRole("button", { name: "开始审核" })).toBeTruthy();
    expect(screen.queryByText(/未能读取工作簿/)).toBeNull();
  });
});

describe("languages and old versions", () => {
  test("English on request; what the sheet and the notice say stays Chinese", async () => {
    const user = await openReviewed(overCap(), "?lang=en");
    expect(document.documentElement.lang).toBe("en");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/error/);
    await user.click(screen.getByRole("button", { name: /4 recommended, the limit is 3/ }));
    expect(screen.getByText("各设区市推荐项目数不超过3项").getAttribute("lang")).toBe("zh-CN");
  });

  test("the language is chosen in the settings and takes effect without another review", async () => {
    const workbook = overCap();
    const user = await openReviewed(workbook);
    await user.click(await screen.findByRole("button", { name: "设置" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await screen.findByText(/Run 10:42/)).toBeTruthy();
    expect(workbook.reads).toBe(2);
  });

  test("an Excel that is too old gets a page that says what works", async () => {
    openPane(null);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("此版本的 Excel 无法运行本加载项");
    expect(screen.getByText(/ExcelApi 1\.14/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
