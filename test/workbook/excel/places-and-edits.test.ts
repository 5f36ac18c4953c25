// Going to cells and hearing of edits through the real office.js, and what the pane learns of Office at the start.
import { whenOfficeReady } from "../../../src/workbook/excel/excel-workbook.ts";
import type { Edit } from "../../../src/workbook/port.ts";
import { additionTo, planOf } from "./plans.ts";
import { closeAll, failure, opened, sheet, smallBook } from "./sessions.ts";

afterEach(closeAll);

test("goes to a cell of another sheet", async () => {
  const { session, port } = await opened();
  await port.goTo("备用", "C7");
  expect(session.dump()).toMatchObject({ activeSheet: "备用", selection: "C7" });
});

test("a sheet deleted since, and a hidden one, are told with their place", async () => {
  const { port } = await opened({
    workbook: { file: "a.xlsx", grids: [...smallBook.grids, sheet("旧表", [["x"]], { hidden: true })] },
  });
  expect(await failure(port.goTo("没有", "A1"))).toEqual({
    code: "SHEET-MISSING",
    where: { sheet: "没有", address: "A1" },
  });
  expect(await failure(port.goTo("旧表", "A1"))).toEqual({
    code: "SHEET-HIDDEN",
    where: { sheet: "旧表", address: "A1" },
  });
});

/** Waits for messages under way, at most a second. */
async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !happened(); turn += 1) await new Promise((go) => setTimeout(go, 10));
}

test("an edit is told with sheet and address until it is no longer listened to", async () => {
  const { session, port } = await opened();
  const edits: Edit[] = [];
  const stop = await port.onEdit((edit) => edits.push(edit));
  await session.type("汇总表!B3", "新名称");
  await until(() => edits.length > 0);
  expect(edits).toEqual([{ sheet: "汇总表", address: "B3" }]);
  await stop();
  await session.type("汇总表!B4", "又一个");
  await new Promise((go) => setTimeout(go, 50));
  expect(edits).toHaveLength(1);
});

test("what we write ourselves is no edit", async () => {
  const { session, port } = await opened();
  const edits: Edit[] = [];
  await port.onEdit((edit) => edits.push(edit));
  await port.writePlans([planOf([[1, "甲"]])]);
  await port.addToSheets([additionTo("汇总表", [{ row: 1, column: 2, value: "备注" }])]);
  await session.type("汇总表!B3", "新名称");
  await until(() => edits.length > 0);
  expect(edits).toEqual([{ sheet: "汇总表", address: "B3" }]);
});

test.each([
  ["1.14", true],
  ["1.15", true],
  ["1.13", false],
])("ExcelApi %s: supported is %s", async (version, supported) => {
  await opened({ workbook: smallBook, requirements: { ExcelApi: version } });
  expect(await whenOfficeReady()).toMatchObject({ supported, displayLanguage: "zh-CN" });
});

test("outside Office nothing is supported and nothing breaks", async () => {
  expect(await whenOfficeReady()).toEqual({ supported: false, displayLanguage: "zh-CN", isDarkTheme: null });
});
