/** @jest-environment jsdom */
// Evidence sheets and blank forms from the pane: what it says before and after, and that nothing else is touched.
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanup, screen, within } from "@testing-library/react";
import { say } from "../../src/messages/catalogue.ts";
import { WorkbookError } from "../../src/workbook/port.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { accessibilityFaults, edit, openPane, openReviewed, type User } from "../support/pane.tsx";
import { notATable, oneGoodRow, suzhouTable } from "../support/sample-tables.ts";

afterEach(cleanup);

const twoProgrammes = suzhouTable([
  ["高价值专利培育", "苏州云启半导体有限公司", "企业", "虎丘区"],
  ["商标品牌培育和保护（工业品牌）", "昆山衡矩机器人有限公司", "企业", "昆山市"],
  ["新材料关键技术", "苏州不明科技有限公司", "企业", "吴中区"],
]);
const workbook = () => new FakeWorkbook("苏州市.xlsx", [twoProgrammes]);
const insertButton = () => screen.findByRole("button", { name: "插入", exact: true } as { name: string });
const evidenceItem = async () => {
  const name = await screen.findByText("申报条件核验表");
  return within(name.closest("li")!);
};

async function propose(user: User): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "插入核验表" }));
  await insertButton();
}

async function insert(user: User): Promise<void> {
  await propose(user);
  await user.click(await insertButton());
  await screen.findByText(/^已新增工作表/);
}

describe("evidence sheets before the review", () => {
  test("are offered with the rows they concern, and told in full before anything is written", async () => {
    const book = workbook();
    const user = openPane(book);
    const item = await evidenceItem();
    expect(item.getByText("未找到")).toBeTruthy();
    expect(item.getByText(/涉及 2 行/)).toBeTruthy();
    await propose(user);
    expect(screen.getByText(/^核验-高价值专利培育（1 行，\d+ 列）$/)).toBeTruthy();
    expect(screen.getByText(/^核验-工业品牌（1 行，\d+ 列）$/)).toBeTruthy();
    expect(screen.getByText("第 6 行“苏州不明科技有限公司”：项目类别不明")).toBeTruthy();
    expect(screen.getByText("已填的单元格和其他工作表不改动。")).toBeTruthy();
    expect(book.written).toEqual([]);
    // One thing to press at a time.
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "开始审核" }).disabled).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("cancelled, nothing was written and the review can start", async () => {
    const book = workbook();
    const user = openPane(book);
    await propose(user);
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("button", { name: "插入", exact: true } as { name: string })).toBeNull();
    expect(book.written).toEqual([]);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "开始审核" }).disabled).toBe(false);
  });

  test("inserted, it says which and how much is to be filled in; the blank cell is one click away", async () => {
    const book = workbook();
    const user = openPane(book);
    await insert(user);
    expect(book.written.map(({ name }) => name)).toEqual(["核验-高价值专利培育", "核验-工业品牌"]);
    const item = await evidenceItem();
    expect(await item.findByText("未填写")).toBeTruthy();
    expect(item.getByText(/高价值专利培育：1 行/).textContent).toMatch(/等 \d+ 格未填/);
    expect(item.queryByRole("button", { name: /核验表$/ })).toBeNull();
    await user.click(item.getAllByRole("button", { name: /^转到 核验-高价值专利培育!/ })[0]!);
    expect(book.visited).toEqual([{ sheet: "核验-高价值专利培育", address: "C6" }]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("a new row of the table is added below, and what is filled in stays", async () => {
    const book = new FakeWorkbook("苏州市.xlsx", [oneGoodRow]);
    let user = openPane(book);
    await insert(user);
    edit(book, "核验-高价值专利培育", 5, 2, "C6", "是");
    cleanup();
    // The clerk has recommended one more.
    const grown = new FakeWorkbook("苏州市.xlsx", [
      suzhouTable([
        ["高价值专利培育", "苏州云启半导体有限公司", "企业", "虎丘区"],
        ["高价值专利培育", "昆山衡矩机器人有限公司", "企业", "昆山市"],
      ]),
      ...(await book.read()).grids.slice(1).map(({ sheet, values }) => ({ name: sheet, rows: values })),
    ]);
    user = openPane(grown);
    const item = await evidenceItem();
    expect(item.getByText("不全")).toBeTruthy();
    expect(item.getByText(/2 行中 1 行已有/)).toBeTruthy();
    await user.click(item.getByRole("button", { name: "补充核验表" }));
    expect(await screen.findByText("核验-高价值专利培育：1 行")).toBeTruthy();
    await user.click(await insertButton());
    expect(await screen.findByText("已在“核验-高价值专利培育”添加 1 行。")).toBeTruthy();
    expect(grown.written).toEqual([]);
    const sheet = (await grown.read()).grids.find((each) => each.sheet === "核验-高价值专利培育");
    expect(sheet?.values[5]?.[2]).toBe("是");
    expect(sheet?.values[6]?.[0]).toBe("昆山衡矩机器人有限公司");
  });

  test("where the workbook has changed meanwhile, the new plan is shown before it is done", async () => {
    const book = workbook();
    const user = openPane(book);
    await propose(user);
    edit(book, "汇总表", 5, 1, "B6", "高价值专利培育");
    await user.click(await insertButton());
    expect(await screen.findByText(/工作簿刚才有改动/)).toBeTruthy();
    expect(screen.getByText(/^核验-高价值专利培育（2 行/)).toBeTruthy();
    expect(book.written).toEqual([]);
    await user.click(await insertButton());
    await screen.findByText(/^已新增工作表/);
    expect(book.written).toHaveLength(2);
  });

  test.each([
    ["WORKBOOK-READ-ONLY", say("excel.read-only"), say("excel.read-only.remedy")],
    ["EDIT-MODE", say("excel.edit-mode"), say("excel.edit-mode.remedy")],
  ] as const)("%s is a banner that says what to do, and the offer stays", async (code, told, remedy) => {
    const book = workbook();
    const user = openPane(book);
    await propose(user);
    book.refuse("writePlans", new WorkbookError(code, told, remedy, null));
    await user.click(await insertButton());
    expect(await screen.findByText(/^未能插入工作表：/)).toBeTruthy();
    expect(screen.getByText(new RegExp(code))).toBeTruthy();
    expect(await screen.findByRole("button", { name: "插入核验表" })).toBeTruthy();
  });

  test("a sheet in the way is told with its cell", async () => {
    const book = new FakeWorkbook("苏州市.xlsx", [oneGoodRow]);
    const user = openPane(book);
    await insert(user);
    const where = { sheet: "核验-高价值专利培育", address: "A7" };
    book.refuse(
      "writePlans",
      new WorkbookError("SHEET-OCCUPIED", say("excel.occupied", where), say("excel.occupied.remedy"), where),
    );
    await user.click(screen.getByRole("button", { name: /插入空白模板：立项台账/ }));
    await user.click(await insertButton());
    expect(await screen.findByText(/核验-高价值专利培育!A7/)).toBeTruthy();
  });
});

describe("blank forms", () => {
  test.each([
    ["地区数据", "地区数据（34 行，5 列）"],
    ["立项台账", "立项台账（50 行，14 列）"],
  ])("%s: told, inserted, and as good as none until it is filled in", async (name, told) => {
    const book = workbook();
    const user = openPane(book);
    await user.click(await screen.findByRole("button", { name: `插入空白模板：${name}` }));
    expect(await screen.findByText(told, { exact: false })).toBeTruthy();
    await user.click(await insertButton());
    expect(await screen.findByText(`已新增工作表：${name}。`)).toBeTruthy();
    expect(await screen.findByText(`工作表“${name}”尚未填写，按没有处理`)).toBeTruthy();
    expect(screen.getAllByText("未填写").length).toBeGreaterThan(0);
  });
});

describe("after the review", () => {
  test("the menu inserts evidence sheets and reviews with them; edits there make the results stale", async () => {
    const book = new FakeWorkbook("苏州市.xlsx", [oneGoodRow]);
    const user = await openReviewed(book);
    await user.click(await screen.findByRole("button", { name: "更多操作" }));
    await user.click(await screen.findByRole("menuitem", { name: "插入核验表…" }));
    await user.click(await insertButton());
    expect(await screen.findByText(/^已新增工作表：核验-高价值专利培育。/)).toBeTruthy();
    expect(screen.getByRole("group", { name: "按结论筛选" })).toBeTruthy();
    expect(screen.queryByText(/结果可能过期/)).toBeNull();
    // The sheet is told as one that nobody has filled in, no longer as one that is not there.
    expect(screen.queryByRole("button", { name: /未提供核验-高价值专利培育/ })).toBeNull();
    expect(screen.getByRole("button", { name: /核验-高价值专利培育.*未填写/ })).toBeTruthy();
    edit(book, "核验-高价值专利培育", 5, 2, "C6", "是");
    expect(await screen.findByText(/结果可能过期/)).toBeTruthy();
  });

  test("where all is there, the menu says so", async () => {
    const book = new FakeWorkbook("苏州市.xlsx", [oneGoodRow]);
    const user = openPane(book);
    await insert(user);
    await user.click(screen.getByRole("button", { name: "开始审核" }));
    await user.click(await screen.findByRole("button", { name: "更多操作" }));
    await user.click(await screen.findByRole("menuitem", { name: "插入核验表…" }));
    expect(await screen.findByText("核验表已齐全，没有要插入的行、列。")).toBeTruthy();
  });
});

test("a workbook without a table offers nothing to insert", async () => {
  openPane(new FakeWorkbook("苏州市.xlsx", [notATable]));
  await screen.findByRole("button", { name: "重新读取" });
  expect(screen.queryByText("申报条件核验表")).toBeNull();
});
