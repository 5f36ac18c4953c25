import { startOffice } from "../support/office.ts";
import type { OfficeSession } from "../support/office.ts";

let office: OfficeSession;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.uninstall());

test("a change is told once to each listener, with the cell's values", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push([event.changeType, event.address, event.source, event.details?.valueAfter]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await office.type("Sheet1!C3", "新");
  expect(seen).toEqual([["RangeEdited", "C3", "Local", "新"]]);
});

test("changes of the add-in itself are told too, marked as its own", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async (event) => {
      seen.push([event.changeType, event.address, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  await office.settle();
  await office.type("Sheet1!A1", 9);
  expect(seen).toEqual([
    ["RangeEdited", "A1:B1", "ThisLocalAddin"],
    ["RowInserted", "2:3", "ThisLocalAddin"],
    ["RangeEdited", "A1", "Unknown"],
  ]);
});

test("a removed listener hears nothing, and the host holds no registration", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  expect(office.workbook.events.registrations).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await office.type("Sheet1!A1", 1);
  expect(seen).toEqual([]);
  expect(office.workbook.events.registrations).toBe(0);
});

test("sheets: added, shown, deleted; the last visible sheet stays", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => Promise.resolve(void seen.push("added")));
    worksheets.onActivated.add(async () => Promise.resolve(void seen.push("activated")));
    worksheets.onDeleted.add(async () => Promise.resolve(void seen.push("deleted")));
    await context.sync();
    const sheet = worksheets.add("二");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await office.settle();
  expect(seen).toEqual(["added", "activated", "activated", "deleted"]);
  const failure = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("the selection of the user is told and read", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onSelectionChanged.add(async (event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("B2:C3").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C3");
  });
  await office.settle();
  expect(seen).toEqual(["B2:C3"]);
});
