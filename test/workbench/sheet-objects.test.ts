// What stands upon cells, through the real office.js: tables, charts, drop-downs, comments, page set-up, looks by cell.
import { startOffice, type OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

const onSheet = <T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

describe("tables", () => {
  test("every heading becomes a text of its own", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:D2").values = [
        ["金额", "", "金额", 2025],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
    });
    expect(office.workbook.worksheets.active.getRange("A1:D1").values).toEqual([
      ["金额", "列1", "金额2", "2025"],
    ]);
  });

  test("headings alone get an empty row", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["甲", "乙"]];
      sheet.tables.add("A1:B1", true);
    });
    expect(office.dump()).toMatchObject({ sheets: [{ tables: [{ area: "A1:B2" }] }] });
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["两 词", "InvalidArgument"],
    ["已有", "ItemAlreadyExists"],
    ["范围", "ItemAlreadyExists"],
  ])("a table cannot be called %s", async (name, code) => {
    await onSheet((sheet, context) => {
      context.workbook.names.add("范围", sheet.getRange("F1"));
      sheet.tables.add("A1:B2", true).name = "已有";
    });
    const naming = onSheet((sheet) => {
      sheet.tables.add("A5:B6", true).name = name;
    });
    await expect(naming).rejects.toMatchObject({ code });
  });

  test("converted to a range, the cells stay", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["甲"], [1]];
      sheet.tables.add("A1:A2", true).convertToRange();
    });
    expect(office.dump()).toMatchObject({ sheets: [{ tables: [], cells: { A1: { value: "甲" } } }] });
  });
});

describe("charts", () => {
  test("a single row or column is one series; others are added; the numbers stay in their cells", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").values = [
        ["甲", 1, 2],
        ["乙", "缺", 4],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B2"), "Columns");
      chart.series.getItemAt(0).name = "目标";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A1:A2"));
      chart.series.add("完成").setValues(sheet.getRange("C1:C2"));
      chart.setPosition("E1", "H10");
    });
    const [chart] = office.workbook.worksheets.active.allCharts;
    expect(chart?.series.items.map(({ name, numbers, names }) => [name, numbers, names])).toEqual([
      ["目标", [1, null], ["甲", "乙"]],
      ["完成", [2, 4], []],
    ]);
    expect({ left: chart?.left, top: chart?.top, width: chart?.width, height: chart?.height }).toEqual({
      left: 192,
      top: 0,
      width: 192,
      height: 150,
    });
  });

  test("what is not drawn fails loudly", async () => {
    const add = (type: Excel.ChartType, address: string) =>
      onSheet((sheet) => void sheet.charts.add(type, sheet.getRange(address)));
    await expect(add(Excel.ChartType.pie, "A1:A2")).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(add(Excel.ChartType.barStacked, "A1:B2")).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("a chart goes with its deletion, and is not added to a protected sheet", async () => {
    await onSheet((sheet) => {
      sheet.charts.add("BarStacked", sheet.getRange("A1:A2")).name = "图";
      sheet.charts.getItem("图").delete();
      sheet.protection.protect();
    });
    expect(office.workbook.worksheets.active.allCharts).toEqual([]);
    const adding = onSheet((sheet) => void sheet.charts.add("BarStacked", sheet.getRange("A1:A2")));
    await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("data validation", () => {
  const typeOf = (address: string) =>
    Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getFirst().getRange(address).dataValidation;
      validation.load("type,prompt");
      await context.sync();
      return [validation.type, validation.prompt?.message ?? null];
    });

  test("none, shared by all cells, or not by all", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.getRange("C1").dataValidation.prompt = { showPrompt: true, title: "", message: "填整数" };
    });
    expect(await typeOf("B1")).toEqual(["None", ""]);
    expect(await typeOf("A2:A3")).toEqual(["List", ""]);
    expect(await typeOf("A5:A6")).toEqual(["Inconsistent", null]);
    expect(await typeOf("C1")).toEqual(["None", "填整数"]);
  });

  test("cleared in the middle, it stays above and below", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.getRange("A3").dataValidation.clear();
    });
    const areas = office.dump()["sheets"] as readonly { validations: readonly { area: string }[] }[];
    expect(areas[0]?.validations.map(({ area }) => area)).toEqual(["A1:A2", "A4:A5"]);
  });

  const set = (change: (validation: Excel.DataValidation) => void) =>
    onSheet((sheet) => change(sheet.getRange("A1").dataValidation));
  test("Excel's limits: 255 characters of a list, 32 and 255 of a prompt", async () => {
    const list = (length: number) =>
      set((validation) => {
        validation.rule = { list: { inCellDropDown: true, source: "a".repeat(length) } };
      });
    await expect(list(255)).resolves.toBeUndefined();
    await expect(list(256)).rejects.toMatchObject({ code: "InvalidArgument" });
    const prompt = (title: number, message: number) =>
      set((validation) => {
        validation.prompt = { showPrompt: true, title: "a".repeat(title), message: "a".repeat(message) };
      });
    await expect(prompt(32, 255)).resolves.toBeUndefined();
    await expect(prompt(33, 1)).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(prompt(1, 256)).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("comments are answered", async () => {
  const texts = await onSheet(async (sheet, context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "缺少附件");
    comment.replies.add("已补");
    sheet.comments.load("items/content,items/replies/items/content");
    await context.sync();
    return sheet.comments.items.map(({ content, replies }) => [
      content,
      ...replies.items.map((r) => r.content),
    ]);
  });
  expect(texts).toEqual([["缺少附件", "已补"]]);
});

test("the foot of a page", async () => {
  const footer = await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout.headersFooters.defaultForAllPages;
    page.centerFooter = "&P / &N";
    page.load("centerFooter,centerHeader");
    await context.sync();
    return [page.centerFooter, page.centerHeader];
  });
  expect(footer).toEqual(["&P / &N", ""]);
});

test("looks cell by cell, only what was asked for", async () => {
  const looks = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    const given = sheet.getRange("A1:B1").getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return given.value;
  });
  expect(looks).toEqual([
    [{ format: { fill: { color: "#FF0000" } } }, { format: { fill: { color: "#FFFFFF" } } }],
  ]);
});

test("many rectangles by one address; what Excel would cut off in silence fails", async () => {
  const paint = (address: string) =>
    onSheet((sheet) => {
      sheet.getRanges(address).format.font.bold = true;
    });
  await paint("A1:A2,C3");
  const { cells } = office.workbook.worksheets.active;
  expect([cells.get(1, 0), cells.get(2, 2), cells.get(2, 0)].map(({ style }) => style.bold)).toEqual([
    true,
    true,
    undefined,
  ]);
  await expect(paint(Array(2_800).fill("A1,").join("") + "A10000")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});
