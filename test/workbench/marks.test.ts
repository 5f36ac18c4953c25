// Conditional formats and comments: what an add-in marks with.
import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

async function addFormat(address: string, color: string): Promise<string> {
  return Excel.run(async (context) => {
    const format = context.workbook.worksheets.getFirst().getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = color;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

describe("conditional formats", () => {
  test("are seen from every range they touch, the newest first", async () => {
    const first = await addFormat("A1:C3", "#FF0000");
    const second = await addFormat("B2", "#00FF00");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const read = (address: string) =>
        sheet.getRange(address).conditionalFormats.load("items/id,items/priority,items/type");
      const [whole, corner, outside] = [read("A1:Z9"), read("C3:D4"), read("D4")];
      await context.sync();
      expect(whole.items.map((item) => [item.id, item.priority])).toEqual([
        [second, 0],
        [first, 1],
      ]);
      expect(corner.items.map((item) => item.id)).toEqual([first]);
      expect(outside.items).toEqual([]);
    });
  });

  test("one is taken away by its id, the others stay", async () => {
    const mine = await addFormat("A1:C1", "#FF0000");
    const theirs = await addFormat("A1:C1", "#0000FF");
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      const gone = formats.getItemOrNullObject("{no-such-format}").load("id");
      formats.getItem(mine).delete();
      formats.load("items/id,items/custom/rule/formula,items/custom/format/fill/color");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(formats.items.map((one) => one.id)).toEqual([theirs]);
      expect(formats.items[0]?.custom.rule.formula).toBe("=TRUE");
      expect(formats.items[0]?.custom.format.fill.color).toBe("#0000FF");
    });
  });

  test("clearAll within a part leaves the rest", async () => {
    await addFormat("A1:A10", "#FF0000");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A4:A5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(office.dump()).toMatchObject({
      sheets: [{ conditionalFormats: [{ areas: ["A1:A3", "A6:A10"] }] }],
    });
  });

  test("what is set and taken away again leaves the file as before", async () => {
    await office.type("Sheet1!A1", "x");
    const before = office.dump();
    const id = await addFormat("A1:F1", "#FF0000");
    expect(office.dump()).not.toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(office.dump()).toEqual(before);
  });
});

describe("comments", () => {
  test("one to a cell, found by cell and by id", async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const added = comments.add("Sheet1!B2", "看这里").load("id,content,authorName");
      await context.sync();
      const found = comments.getItemByCell("Sheet1!B2").load("id");
      const place = comments.getItem(added.id).getLocation().load("address");
      const count = context.workbook.worksheets.getFirst().comments.getCount();
      await context.sync();
      expect([found.id, place.address, count.value]).toEqual([added.id, "Sheet1!B2", 1]);
    });
    const again = Excel.run(async (context) => {
      context.workbook.comments.add("Sheet1!B2", "twice");
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  test("a cell without one is not found", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.comments.getItemByCell("Sheet1!A1").load("id");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("insertion and deletion", () => {
  test("move cells, merges, formats, comments and kept ranges", async () => {
    await addFormat("A3:C3", "#FF0000");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A3").values = [["row"]];
      sheet.getRange("B5:C5").merge();
      sheet.getRange("A5").getEntireRow().rowHidden = true;
      context.workbook.comments.add("Sheet1!A3", "note");
      const tracked = sheet.getRange("A3:C3").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      tracked.load("address");
      await context.sync();
      expect(tracked.address).toBe("Sheet1!A5:C5");
      sheet.getRange("1:1").delete("Up");
      tracked.load("address");
      await context.sync();
      expect(tracked.address).toBe("Sheet1!A4:C4");
    });
    expect(office.dump()).toMatchObject({
      sheets: [
        {
          cells: { A4: { value: "row" } },
          merges: ["B6:C6"],
          rows: { 5: { hidden: true } },
          conditionalFormats: [{ areas: ["A4:C4"] }],
          comments: [{ address: "A4", content: "note" }],
        },
      ],
    });
  });

  test("a range whose cells are deleted is gone", async () => {
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("2:4").delete("Up");
      range.load("values");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidReference" });
  });

  test("a format loses the rows deleted from it", async () => {
    await addFormat("A2:A9", "#FF0000");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("4:20").delete("Up");
      await context.sync();
    });
    expect(office.dump()).toMatchObject({ sheets: [{ conditionalFormats: [{ areas: ["A2:A3"] }] }] });
  });

  test("cells alone move within their columns", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    const { cells } = office.workbook.worksheets.active;
    expect([cells.get(1, 0).value, cells.get(2, 0).value, cells.get(0, 1).value]).toEqual([1, 3, 2]);
  });

  test("a merged area may not be torn", async () => {
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A3:B3").merge();
      sheet.getRange("A1").insert("Down");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
