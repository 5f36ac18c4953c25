/** @jest-environment jsdom */
// The consolidation in the pane, as a provincial clerk goes through it: choose, decide, look, write, write again, fail.
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { say } from "../../../src/messages/catalogue.ts";
import { WorkbookError } from "../../../src/workbook/port.ts";
import { FakeWorkbook } from "../../support/fake-workbook.ts";
import { accessibilityFaults, edit, openPane, type User } from "../../support/pane.tsx";
import { suzhouTable } from "../../support/sample-tables.ts";
import { workbookBytes } from "../../support/workbook-bytes.ts";

jest.mock("../../../src/workbook/xlsx/worker/start-worker.ts", () =>
  jest.requireActual("../../support/page-worker.ts"),
);

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook("省局.xlsx", [{ name: "Sheet1", rows: [["本局自己的"]] }]);
});
afterEach(cleanup);

const hvp = (unit: string) => ["高价值专利培育", unit, "企业", "虎丘区"] as const;
const fileOf = (name: string, ...units: readonly string[]): File => {
  const { name: sheet, rows } = suzhouTable(units.map(hvp));
  const bytes = workbookBytes([
    { name: sheet, rows: rows.map((row) => row.map((value) => value as string | number)) },
  ]);
  return new File([bytes as BlobPart], name);
};
const first = fileOf("苏州市.xlsx", "苏州甲公司", "苏州乙公司");
const second = fileOf("苏州市（改）.xlsx", "苏州甲公司", "苏州丙公司");
const broken = new File(["不是工作簿"], "无锡市.xlsx");

async function openArea(query = ""): Promise<User> {
  const user = openPane(workbook, query);
  await user.click(await screen.findByRole("tab", { name: query === "" ? "汇总" : "Merge" }));
  await screen.findByRole("button", { name: query === "" ? "选择文件" : "Choose files" });
  return user;
}

const picker = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("Nothing to choose files with");
  return input;
};
const unitsWritten = (): readonly unknown[] =>
  workbook.written
    .filter(({ name }) => name === "全省汇总")
    .at(-1)!
    .rows.slice(3)
    .map((row) => row[2]?.value);

describe("choosing and deciding", () => {
  test("a file that cannot be read is a line with its reason; two of one city are asked about; nothing is written yet", async () => {
    const user = await openArea();
    expect(await accessibilityFaults()).toEqual([]);
    await user.upload(picker(), [first, second, broken]);
    const heading = await screen.findByRole("heading", { level: 1, name: "收到 1 市，缺 12 市" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText(/“无锡市\.xlsx”不是 Excel 工作簿/)).toBeTruthy();
    expect(screen.getByText(/苏州市：与“苏州市\.xlsx”相差 1 行（改 1 行）/)).toBeTruthy();
    expect(screen.getByText("1 市，2 行；1 个文件待决定")).toBeTruthy();
    expect(workbook.written).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("by keyboard: take the other one, take it back, leave it out; the focus stays in the list", async () => {
    const user = await openArea();
    await user.upload(picker(), [first, second]);
    const press = async (name: string): Promise<void> => {
      (await screen.findByRole("button", { name })).focus();
      await user.keyboard("{Enter}");
    };
    await press("选用此份：苏州市（改）.xlsx");
    await screen.findByText("1 市，2 行");
    expect(document.activeElement).not.toBe(document.body);
    await user.click(screen.getByRole("button", { name: "已采用 1 个文件" }));
    expect(screen.getByText("按您的决定采用。")).toBeTruthy();
    await press("撤销：苏州市（改）.xlsx");
    await screen.findByText("1 市，2 行；1 个文件待决定");
    await press("不采用：苏州市（改）.xlsx");
    await user.click(await screen.findByRole("button", { name: "按决定未采用 1 个文件" }));
    expect(screen.getByText("按您的决定不采用")).toBeTruthy();
    await press("撤销：苏州市（改）.xlsx");
    expect(await screen.findByText("1 市，2 行；1 个文件待决定")).toBeTruthy();
  });

  test("files can be dropped anywhere on the pane, and the pane says so while they are held over it", async () => {
    await openArea();
    const dataTransfer = {
      types: ["Files"],
      items: [{ kind: "file", webkitGetAsEntry: () => null, getAsFile: () => first }],
    };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(await screen.findByText("松开即读入")).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByRole("heading", { level: 1, name: "收到 1 市，缺 12 市" })).toBeTruthy();
    expect(screen.queryByText("松开即读入")).toBeNull();
  });

  test("a file taken off the list is gone; without files the area is as at first", async () => {
    const user = await openArea();
    await user.upload(picker(), [broken]);
    await user.click(await screen.findByRole("button", { name: "移除：无锡市.xlsx" }));
    expect(await screen.findByRole("heading", { level: 1, name: "汇总各设区市的推荐汇总表" })).toBeTruthy();
  });
});

describe("looking", () => {
  test("four views: findings by city, receipts, every row with its source, every row that is not written with the reason", async () => {
    const user = await openArea();
    await user.upload(picker(), [first, second]);
    await screen.findByRole("heading", { level: 1, name: "收到 1 市，缺 12 市" });
    await user.click(screen.getByRole("button", { name: "苏州：查看核对结果" }));
    const city = await screen.findByRole("button", { name: /^苏州市（2 行）/ });
    expect(city.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(city);
    expect(screen.getByRole("button", { name: "写入“退回-苏州市”" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "没有核查的内容" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(screen.getByRole("button", { name: "收件" }));
    expect(await screen.findByText("没有可用的文件：12 市")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(screen.getByRole("button", { name: "明细" }));
    expect(await screen.findByText("将写入 2 行")).toBeTruthy();
    expect(screen.getByText(/^苏州市\.xlsx，汇总表 第\s4\s行$/)).toBeTruthy();
    expect(screen.getByText("另有 2 行不写入")).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("in English", async () => {
    const user = await openArea("?lang=en");
    await user.upload(picker(), [first, second]);
    await screen.findByRole("heading", { level: 1, name: "1 city received, 12 missing" });
    expect(screen.getByRole("button", { name: "Take this one: 苏州市（改）.xlsx" })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("writing", () => {
  test("writes the sheets, leads to them, and need not be done again; a decision shows what changes and updates them", async () => {
    const user = await openArea();
    await user.upload(picker(), [first, second]);
    await user.click(await screen.findByRole("button", { name: "写入新工作表" }));
    expect(await screen.findByText("已写入 2 行。")).toBeTruthy();
    expect(screen.getByText("尚有 1 个文件待决定，没有写入：苏州市（改）.xlsx。")).toBeTruthy();
    expect(workbook.written.map(({ name }) => name)).toEqual(["全省汇总", "汇总统计", "收件登记"]);
    expect(unitsWritten()).toEqual(["苏州甲公司", "苏州乙公司"]);
    await user.click(await screen.findByRole("button", { name: "转到“全省汇总”" }));
    expect(workbook.visited).toEqual([{ sheet: "全省汇总", address: "A1" }]);

    await user.click(screen.getByRole("button", { name: "选用此份：苏州市（改）.xlsx" }));
    expect(await screen.findByText("新增 0 行，删除 0 行，修改 1 行")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "更新“全省汇总”" }));
    await waitFor(() => expect(unitsWritten()).toEqual(["苏州甲公司", "苏州丙公司"]));
    expect(workbook.written.map(({ name }) => name)).toContain("汇总变动");
  });

  const withFigures = (): FakeWorkbook =>
    new FakeWorkbook("省局.xlsx", [
      {
        name: "地区数据",
        rows: [
          ["设区市", "年度", "发明专利授权量（件）", "非正常专利申请撤回率"],
          ["苏州市", 2024, 18000, 0.9],
        ],
      },
    ]);

  test("where the figures changed since the preview it is out of date, and made anew before it is written", async () => {
    workbook = withFigures();
    const user = await openArea();
    await user.upload(picker(), [first]);
    await screen.findByRole("button", { name: "写入新工作表" });
    edit(workbook, "地区数据", 1, 2, "C2", 9000);
    expect(await screen.findByText("打开的工作簿已修改，汇总结果可能过期")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "重新汇总" }));
    await user.click(await screen.findByRole("button", { name: "写入新工作表" }));
    expect(await screen.findByText("已写入 2 行。")).toBeTruthy();
  });

  test("where nobody reports the change, it is found when writing: nothing is written, the new preview is shown", async () => {
    workbook = withFigures();
    workbook.onEdit = () => Promise.reject(new Error("This Excel reports no changes"));
    const user = await openArea();
    await user.upload(picker(), [first]);
    expect(await screen.findByText(/此 Excel 不能监测改动/)).toBeTruthy();
    edit(workbook, "地区数据", 1, 2, "C2", 9000);
    await user.click(await screen.findByRole("button", { name: "写入新工作表" }));
    expect(await screen.findByText(/已按现状重新汇总，没有写入/)).toBeTruthy();
    expect(workbook.written).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "写入新工作表" }));
    expect(await screen.findByText("已写入 2 行。")).toBeTruthy();
  });

  test("a refusal is told with what to do; what was read stays, and can be saved as a file", async () => {
    const user = await openArea();
    await user.upload(picker(), [first]);
    await screen.findByRole("button", { name: "写入新工作表" });
    workbook.refuse(
      "writePlans",
      new WorkbookError(
        "SHEET-PROTECTED",
        say("excel.protected", { sheet: "全省汇总" }),
        say("excel.protected.remedy"),
        {
          sheet: "全省汇总",
          address: null,
        },
      ),
    );
    await user.click(screen.getByRole("button", { name: "写入新工作表" }));
    expect(await screen.findByText(/SHEET-PROTECTED/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "收到 1 市，缺 12 市" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "更多操作" }));
    expect(await screen.findByRole("menuitem", { name: "另存为文件（.xlsx）" })).toBeTruthy();
  });

  test("the sheets that go back to cities are written on request, one by one or all", async () => {
    const user = await openArea();
    await user.upload(picker(), [fileOf("苏州市.xlsx", "苏州甲公司", "苏州甲公司")]);
    await user.click(await screen.findByRole("button", { name: "更多操作" }));
    await user.click(await screen.findByRole("menuitem", { name: "写入退回意见（1 市）" }));
    expect(await screen.findByText("已写入 1 个工作表。")).toBeTruthy();
    expect(workbook.written.map(({ name }) => name)).toEqual(["退回-苏州市"]);
    const banner = screen.getByText("已写入 1 个工作表。").closest("div")!;
    expect(within(banner).getByRole("button", { name: /退回-苏州市/ })).toBeTruthy();
  });
});
