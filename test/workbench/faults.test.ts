// What can go wrong between an add-in and its Excel: protection, edit mode, limits, colleagues.
import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

const inFirst = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

describe("a protected sheet", () => {
  beforeEach(() => inFirst((sheet) => sheet.protection.protect()));

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
    ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["comments", (_sheet, context) => void context.workbook.comments.add("Sheet1!A1", "x")],
    ["rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["column widths", (sheet) => (sheet.getRange("A:A").format.columnWidth = 100)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ])("refuses %s", async (_what, work) => {
    const before = office.dump();
    await expect(inFirst(work)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(office.dump()).toEqual(before);
  });

  test("says so, and gives way after unprotect", async () => {
    await inFirst((sheet) => sheet.protection.unprotect());
    await inFirst((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(office.workbook.worksheets.active.cells.get(0, 0).value).toBe(1);
  });

  test("allows what its options grant, and unlocked cells", async () => {
    await inFirst((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("B2").values = [["free"]];
      sheet.protection.load("protected,options");
    });
    await expect(inFirst((sheet) => (sheet.getRange("A2").values = [[1]]))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("other sheets stay open", async () => {
    await inFirst((_sheet, context) => {
      context.workbook.worksheets.add("结果").getRange("A1").values = [["ok"]];
    });
    expect(office.workbook.worksheets.getItem("结果").cells.get(0, 0).value).toBe("ok");
  });
});

test("a workbook open for reading refuses every change and says it is read-only", async () => {
  office.uninstall();
  office = await startOffice({ readOnly: true });
  expect(String(Office.context.document.mode)).toBe("readOnly");
  for (const work of [
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [[1]]),
    (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.add("x"),
    (_: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.settings.add("k", 1),
  ])
    await expect(inFirst(work)).rejects.toMatchObject({ code: "AccessDenied" });
});

describe("while the user types into a cell", () => {
  test("a batch fails with InvalidOperationInCellEditMode", async () => {
    office.host.beginCellEdit();
    await expect(inFirst((sheet) => void sheet.load("name"))).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    office.host.endCellEdit();
    await inFirst((sheet) => void sheet.load("name"));
  });

  test("a batch that asks to wait, waits", async () => {
    office.host.beginCellEdit();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["later"]];
      await context.sync();
      done = true;
    });
    await office.settle();
    expect(done).toBe(false);
    office.host.endCellEdit();
    await waiting;
    expect(office.workbook.worksheets.active.cells.get(0, 0).value).toBe("later");
  });
});

describe("payload limits", () => {
  test("a request over 5 MB is refused and changes nothing", async () => {
    const before = office.dump();
    const text = "z".repeat(5 * 1024 * 1024);
    await expect(inFirst((sheet) => (sheet.getRange("A1").values = [[text]]))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(office.dump()).toEqual(before);
  });

  test("a response over 5 MB is refused", async () => {
    office.workbook.worksheets.active.getRange("A1:C1").values = ["字".repeat(1_000_000)].flatMap((t) => [
      [t, t, t],
    ]);
    await expect(inFirst((sheet) => void sheet.getRange("A1:C1").load("values"))).rejects.toMatchObject({
      code: expect.stringContaining("PayloadSizeLimit") as string,
    });
    // Two of the three cells are below the limit.
    await inFirst((sheet) => void sheet.getRange("A1").load("values"));
  });
});

describe("colleagues", () => {
  test("a sheet deleted between two batches is not found", async () => {
    await inFirst((_sheet, context) => void context.workbook.worksheets.add("临时"));
    const failure = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("临时").getRange("A1").load("address");
      await context.sync();
      office.workbook.worksheets.getItem("临时").delete();
      range.values = [["too late"]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("beforeBatch lets one act just in time", async () => {
    office.host.beforeBatch = (batch) => {
      if (batch === 2) office.workbook.worksheets.active.name = "renamed";
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("renamed");
    });
  });
});
