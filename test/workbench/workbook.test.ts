// Sheets, settings, tables, names, and plain cells in and out of the model.
import type { SheetGrid, WorkbookCells } from "../../src/sheets/grid.ts";
import { cellsOf, workbookOf } from "../../src/workbench/host/model/load-cells.ts";
import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

const grid: SheetGrid = {
  sheet: "附件5",
  hidden: false,
  top: 1,
  left: 0,
  values: [
    ["序号", "日期", "占比", "文本"],
    [1, 45716, 0.04, "=不是公式"],
    [2, null, { error: "#N/A" }, "007"],
  ],
  numberKinds: new Map([
    ["2,1", "date"],
    ["2,2", "percent"],
  ]),
  merges: [{ top: 1, left: 2, bottom: 1, right: 3 }],
  hiddenRows: new Set([3]),
};
const cells: WorkbookCells = {
  file: "汇总表.xlsx",
  grids: [grid, { ...grid, sheet: "隐藏", hidden: true }],
};

test("plain cells go in and come out again", () => {
  expect(cellsOf(workbookOf(cells))).toEqual(cells);
});

test("loaded cells are read through the library as Excel shows them", async () => {
  office.uninstall();
  office = await startOffice({ workbook: cells });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position");
    const used = worksheets.getItem("附件5").getUsedRange().load("address,text,values,numberFormat");
    context.workbook.load("name");
    await context.sync();
    expect(context.workbook.name).toBe("汇总表.xlsx");
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["附件5", "Visible", 0],
      ["隐藏", "Hidden", 1],
    ]);
    expect(used.address).toBe("附件5!A2:D4");
    expect(used.text[1]).toEqual(["1", "2025/2/28", "4.00%", "=不是公式"]);
    expect(used.values[2]).toEqual([2, "", "#N/A", "007"]);
  });
});

test("sheet names are checked and unique without regard to case", async () => {
  const name = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(text);
      await context.sync();
    });
  await name("结果");
  await expect(name("结果")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(name("SHEET1")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  for (const bad of ["a/b", "x".repeat(32), "[1]"])
    await expect(name(bad)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a hidden sheet cannot be shown by activate", async () => {
  const failure = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("h");
    sheet.visibility = "VeryHidden";
    sheet.activate();
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("both interfaces to the settings share one store", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("marks", { ids: ["a"], at: "x" });
    await context.sync();
    const found = context.workbook.settings.getItemOrNullObject("marks").load("value");
    const none = context.workbook.settings.getItemOrNullObject("none").load("value");
    await context.sync();
    expect(found.value).toEqual({ ids: ["a"], at: "x" });
    expect(none.isNullObject).toBe(true);
  });
  const settings = Office.context.document.settings;
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("marks")).toEqual({ ids: ["a"], at: "x" });
  settings.set("language", "en-US");
  settings.remove("marks");
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      String(result.status) === "succeeded" ? resolve() : reject(new Error(result.error.message)),
    ),
  );
  expect(office.dump()).toMatchObject({ settings: { language: "en-US" } });
  expect(office.workbook.settings.find("marks")).toBeUndefined();
});

test("settings are there when the add-in starts again", async () => {
  office.workbook.settings.add("k", [1, 2]);
  const { workbook } = office;
  office.uninstall();
  office = await startOffice({ workbook });
  expect(Office.context.document.settings.get("k")).toEqual([1, 2]);
});

test("tables: header, body, name, deletion", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["h1", "h2"],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "结果表";
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    sheet.tables.load("items/name");
    await context.sync();
    expect(header.values).toEqual([["h1", "h2"]]);
    expect(body.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.tables.items.map((one) => one.name)).toEqual(["结果表"]);
    context.workbook.tables.getItem("结果表").delete();
    await context.sync();
    const used = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("page layout, frozen rows, validation and names are kept", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeRows(3);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.getRange("D2:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "企业,高校" } };
    context.workbook.names.add("范围", sheet.getRange("A1:B2"));
    const validation = sheet.getRange("D3").dataValidation.load("type,rule");
    const named = context.workbook.names.getItem("范围").load("formula");
    await context.sync();
    expect(validation.type).toBe("List");
    expect(named.formula).toBe("=Sheet1!$A$1:$B$2");
  });
  expect(office.dump()).toMatchObject({
    sheets: [{ frozen: { rows: 3, columns: 0 }, page: { orientation: "Landscape", titleRows: "1:3" } }],
  });
});
