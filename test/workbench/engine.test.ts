import { libraryMetadata } from "../support/library-metadata.ts";
import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";
import metadata from "../../src/workbench/host/library-metadata.json" with { type: "json" };

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

describe("the real office.js in Node", () => {
  test("finds a host and says what it supports", async () => {
    const info = await Office.onReady();
    expect(info.host).toBe("Excel");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });

  test("the table of its classes is current", () => {
    expect(libraryMetadata(office.Excel)).toEqual(metadata);
  });

  test("one sync is one batch", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values,address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(range.values).toEqual([
        ["", ""],
        ["", ""],
      ]);
    });
    // The second batch gives the kept references back.
    await office.settle();
    expect(office.host.traffic.batches).toBe(2);
    expect(office.host.engine.keptReferences).toBe(0);
  });

  test("a missing sheet is a null object, and so are its children", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("values");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test("a missing sheet asked for by getItem fails with the place of the failure", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  test("a failing action ends the batch; what came before stays", async () => {
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:B2").values = [["wrong shape"]];
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
    const sheet = office.workbook.worksheets.active;
    expect(sheet.cells.get(0, 0).value).toBe("kept");
    expect(sheet.cells.get(2, 0).value).toBeNull();
  });

  test("a member we do not have fails loudly and is recorded", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
    expect([...office.host.engine.missing]).toEqual(["Worksheet.pivotTables"]);
  });

  test("reading what was not loaded is the library's own error", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("errors of the library are errors of the test's own realm", async () => {
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").delete();
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
  });

  test("an older Excel refuses what came later", async () => {
    office.uninstall();
    office = await startOffice({ requirements: { ExcelApi: "1.9" } });
    const failure = Excel.run(async (context) => {
      context.workbook.comments.add("Sheet1!A1", "x");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(office.host.engine.missing.size).toBe(0);
  });

  test("uninstall takes the globals away", () => {
    office.uninstall();
    expect(Reflect.has(globalThis, "Excel")).toBe(false);
  });
});
