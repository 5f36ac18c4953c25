import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

/** Runs against the first sheet and gives what the callback returns after one last sync. */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

async function entered(entry: unknown, format = "General") {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[format]];
    cell.values = [[entry]];
    cell.load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
    };
  });
}

describe("what Excel makes of an entry", () => {
  test.each([
    ["12", "General", 12, "12", "General"],
    ["1,234.5", "General", 1234.5, "1,234.50", "#,##0.00"],
    ["12%", "General", 0.12, "12%", "0%"],
    ["4.25%", "General", 0.0425, "4.25%", "0.00%"],
    ["(12)", "General", -12, "-12", "General"],
    ["2025/2/28", "General", 45716, "2025/2/28", "yyyy/m/d"],
    ["2025年2月28日", "General", 45716, "2025年2月28日", 'yyyy"年"m"月"d"日"'],
    ["2025-02-30", "General", "2025-02-30", "2025-02-30", "General"],
    ["320102199001011234", "General", 320102199001011000, "3.20102E+17", "General"],
    ["TRUE", "General", true, "TRUE", "General"],
    ["'007", "General", "007", "007", "General"],
    ["'=1+1", "General", "=1+1", "=1+1", "General"],
    ["007", "@", "007", "007", "@"],
    ["=1+1", "@", "=1+1", "=1+1", "@"],
    ["2025/2/28", "@", "2025/2/28", "2025/2/28", "@"],
    [12, "@", "12", "12", "@"],
    ["南京市", "General", "南京市", "南京市", "General"],
    ["", "General", "", "", "General"],
    ["45716", "yyyy/m/d", 45716, "2025/2/28", "yyyy/m/d"],
  ])("%j into a %s cell", async (entry, format, value, text, formatAfter) => {
    expect(await entered(entry, format)).toMatchObject({ value, text, format: formatAfter });
  });

  test("a string that begins with = is a formula and is calculated", async () => {
    expect(await entered("=2*3")).toMatchObject({ value: 6, formula: "=2*3", type: "Double" });
  });

  test("an Excel error is an error, not text", async () => {
    expect(await entered("#N/A")).toMatchObject({ value: "#N/A", type: "Error" });
  });

  test("null leaves a cell alone", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
    });
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[null, "c"]];
    });
    const { cells } = office.workbook.worksheets.active;
    expect([cells.get(0, 0).value, cells.get(0, 1).value]).toEqual(["a", "c"]);
  });

  test("a matrix of another size is refused", async () => {
    const failure = onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a large write comes in chunks and arrives whole", async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => [i, `r${i}`]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B2000").values = rows;
    });
    const { cells } = office.workbook.worksheets.active;
    expect([cells.get(0, 0).value, cells.get(1_999, 1).value]).toEqual([0, "r1999"]);
  });
});

describe("formulas", () => {
  test("follow their references and know sums, rows and comparisons", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["text"]];
      sheet.getRange("B1:B5").formulas = [
        ["=SUM(A1:A3)"],
        ["=B1*50%"],
        ["=ROW()"],
        ['=IF(A1<A2,"up","down")'],
        ["=1/0"],
      ];
    });
    const { cells } = office.workbook.worksheets.active;
    expect([0, 1, 2, 3, 4].map((row) => cells.get(row, 1).value)).toEqual([
      3,
      1.5,
      3,
      "up",
      { error: "#DIV/0!" },
    ]);
    await office.type("Sheet1!A1", 5);
    expect(cells.get(0, 1).value).toBe(7);
  });

  test("move with inserted rows", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A3").values = [[4]];
      sheet.getRange("C1").formulas = [["=$A$3+1"]];
      sheet.getRange("2:2").insert("Down");
    });
    expect(office.workbook.worksheets.active.cells.get(0, 2)).toMatchObject({ formula: "=$A$4+1", value: 5 });
  });

  test("lose a deleted reference", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C1").formulas = [["=A3+1"]];
      sheet.getRange("3:3").delete("Up");
    });
    expect(office.workbook.worksheets.active.cells.get(0, 2)).toMatchObject({
      formula: "=#REF!+1",
      value: { error: "#REF!" },
    });
  });
});

describe("addressing", () => {
  test("entire columns and rows come back without cells", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:C").load("values,address,isEntireColumn,rowCount");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column).toMatchObject({ address: "Sheet1!B:C", isEntireColumn: true, rowCount: 1_048_576 });
    });
  });

  test.each(["ZZZZ1", "A0", "A1048577", "hello world", "A1:"])("%s is no address", async (address) => {
    const failure = onSheet((sheet) => {
      sheet.getRange(address).load("values");
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a sheet name that needs quotes gets them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "汇总 表's";
      const cell = sheet.getRange("A1").load("address");
      await context.sync();
      expect(cell.address).toBe("'汇总 表''s'!A1");
    });
  });

  test("used range: values only or formats too; nothing is a null object", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const all = sheet.getUsedRangeOrNullObject().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
    });
  });

  test("neighbours", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      const made = [
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getIntersection("C3:F9"),
        range.getEntireRow(),
        range.getBoundingRect("E1"),
        range.getLastCell(),
        range.getCell(0, 1),
      ].map((one) => one.load("address"));
      const nothing = range.getIntersectionOrNullObject("H9").load("address");
      await context.sync();
      expect(made.map((one) => one.address.replace("Sheet1!", ""))).toEqual([
        "A3:B4",
        "B2:E4",
        "C3",
        "2:3",
        "B1:E3",
        "C3",
        "C2",
      ]);
      expect(nothing.isNullObject).toBe(true);
    });
  });
});

describe("merged and hidden cells", () => {
  test("a merged area keeps its first cell and takes nothing elsewhere", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      sheet.getRange("B2").values = [["lost"]];
      range.load("values");
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address,areaCount");
      merged.areas.load("items/rowIndex,items/address");
      const none = sheet.getRange("D4:E5").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect(merged.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B2"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("hidden rows are left out of the visible view and of the visible cells", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.values = [[1], [2], [3], [4]];
      sheet.getRange("2:3").rowHidden = true;
      const view = range.getVisibleView().load("values,rowCount,cellAddresses");
      const visible = range.getSpecialCellsOrNullObject("Visible").load("address");
      range.load("rowHidden");
      const second = sheet.getRange("A2").load("rowHidden,hidden");
      await context.sync();
      expect(view.values).toEqual([[1], [4]]);
      expect(visible.address).toBe("Sheet1!A1,Sheet1!A4");
      expect(range.rowHidden).toBeNull();
      expect([second.rowHidden, second.hidden]).toEqual([true, true]);
    });
  });

  test("constants and blanks within the used part", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [
        ["a", ""],
        ["b", "=1"],
        ["", "c"],
      ];
      const all = sheet.getRange("A1:Z99");
      const constants = all.getSpecialCellsOrNullObject("Constants").load("address");
      const blanks = all.getSpecialCellsOrNullObject("Blanks").load("address");
      await context.sync();
      expect(constants.address).toBe("Sheet1!A1:A2,Sheet1!B3");
      expect(blanks.address).toBe("Sheet1!B1,Sheet1!A3");
    });
  });
});

describe("formats", () => {
  test("are read where they agree and null where they differ", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.fill.color = "red";
      range.format.font.bold = true;
      range.format.columnWidth = 90;
      range.load("format/fill/color,format/font/bold,format/columnWidth,format/wrapText");
      const first = sheet.getRange("A1").load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBeNull();
      expect(range.format.font.bold).toBe(true);
      expect(range.format.columnWidth).toBe(90);
      expect(range.format.wrapText).toBe(false);
      expect(first.format.fill.color).toBe("#FF0000");
    });
  });

  test("borders lie on the cells of their side", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
      const lower = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style");
      const upper = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect([lower.style, upper.style]).toEqual(["Continuous", "None"]);
    });
  });

  test("clear takes contents, formats or both", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.fill.color = "#00FF00";
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
    });
    const { cells } = office.workbook.worksheets.active;
    expect([0, 1, 2].map((row) => [cells.get(row, 0).value, cells.get(row, 0).style.fill])).toEqual([
      [null, "#00FF00"],
      [2, undefined],
      [null, undefined],
    ]);
  });
});
