// The marked copy of the open file: through the real office.js into the model, and from there into the file's own bytes.
import { readFileSync } from "node:fs";
import { textOf } from "../../src/messages/catalogue.ts";
import type { SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { isMarked, marksInModel } from "../../src/workbench/file/marks-in-model.ts";
import { markedDownload } from "../../src/workbench/file/marked-download.ts";
import { openFile } from "../../src/workbench/file/open-file.ts";
import { planOfSheet } from "../../src/workbench/file/plan-of-sheet.ts";
import type { Mark } from "../../src/workbook/port.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { longChoices } from "../support/plans.ts";
import { richWorkbook } from "../tools/rich-workbook.ts";
import { fullPlan } from "../workbook/excel/plans.ts";
import { closeAll, opened } from "../workbook/excel/sessions.ts";

afterEach(closeAll);

const marks: readonly Mark[] = [
  { sheet: "汇总表", address: "A4:F4", severity: "error", note: "错误：一\n第二行" },
  { sheet: "汇总表", address: "A5:F5", severity: "warning", note: "待核实：二" },
  { sheet: "汇总表", address: "A7:F7", severity: "notice", note: null },
];
const rich = { name: "苏州.汇总表.xlsx", bytes: richWorkbook() };

/** The file in the model, marked by the pane. */
async function markedModel(file = rich, chosen = marks, plans: readonly SheetPlan[] = []) {
  const workbook = openFile(file.bytes, file.name);
  const { port } = await opened({ workbook });
  await port.mark(chosen);
  if (plans.length > 0) await port.writePlans(plans);
  return { workbook, port };
}

const words = (download: ReturnType<typeof markedDownload>) =>
  download.told.map((told) => textOf(told, "zh-CN"));

test("marks are found in the model as they were set, and not after they were cleared", async () => {
  const { workbook, port } = await markedModel();
  expect(isMarked(workbook)).toBe(true);
  expect(marksInModel(workbook)).toEqual(marks);
  await port.clearMarks();
  expect(isMarked(workbook)).toBe(false);
  expect(marksInModel(workbook)).toEqual([]);
});

test("a sheet that the pane wrote is the plan it was written from", async () => {
  const { workbook } = await markedModel(rich, [], [fullPlan]);
  const back = planOfSheet(workbook.worksheets.getItem(fullPlan.name));
  const filled = (plan: SheetPlan) =>
    plan.rows.map((cells) => cells.filter(({ value }) => value !== null && value !== ""));
  // A day is kept as a serial number, and a whole amount shows as an integer does.
  const shown = (rows: ReturnType<typeof filled>) =>
    rows.map((cells) =>
      cells.map(({ value, look }) => {
        if (look.endsWith("date")) return [look];
        return [look === "amount" && Number.isInteger(value) ? "integer" : look, value];
      }),
    );
  expect(shown(filled(back))).toEqual(shown(filled(fullPlan)));
  const width = back.columns.length;
  expect(back.columns.map(({ width: each }) => Math.round(each))).toEqual(
    fullPlan.columns.slice(0, width).map(({ width: each }) => each),
  );
  const { rows: _rows, columns: _columns, ...rest } = back;
  expect(rest).toEqual({
    ...fullPlan,
    rows: undefined,
    columns: undefined,
  });
});

test("the copy is the file with the marks and the sheets of ours in it", async () => {
  const { workbook } = await markedModel(rich, marks, [fullPlan]);
  const download = markedDownload(rich, workbook, "zh-CN");
  expect(download.name).toBe("苏州.汇总表-标记.xlsx");
  expect(words(download)).toEqual(["已下载“苏州.汇总表-标记.xlsx”：标记 3 行，加批注 2 处。"]);
  const [was, is] = [rich.bytes, download.bytes].map((bytes) => readWorkbookFile(bytes, rich.name).grids);
  expect(is!.slice(0, was!.length)).toEqual(was);
  expect(is![was!.length]?.sheet).toBe(fullPlan.name);
});

test("a drop-down too long for a rule takes its hidden sheet along, which is no edit of the file", async () => {
  const [entry, ...entries] = fullPlan.entries;
  const plan = { ...fullPlan, entries: [{ ...entry!, choices: longChoices }, ...entries] };
  const { workbook } = await markedModel(rich, marks, [plan]);
  expect(planOfSheet(workbook.worksheets.getItem(plan.name)).entries).toEqual(plan.entries);
  const download = markedDownload(rich, workbook, "zh-CN");
  expect(download.told).toHaveLength(1);
  const lists = readWorkbookFile(download.bytes, download.name).grids.find(({ sheet }) => sheet === "_选项");
  expect(lists?.values.flat()).toEqual(longChoices);
});

test("a cell that has a note in the file keeps it, and the user is told", async () => {
  const { workbook } = await markedModel(rich, [
    { sheet: "图表", address: "A2:B2", severity: "error", note: "一" },
  ]);
  expect(words(markedDownload(rich, workbook, "zh-CN"))).toEqual([
    "已下载“苏州.汇总表-标记.xlsx”：标记 1 行。",
    "以下单元格原有批注，已保留，未另加：图表!A2。",
  ]);
});

test("after an edit the copy holds the values as they are now, and says that it is a new workbook", async () => {
  const { workbook } = await markedModel();
  workbook.worksheets.getItem("汇总表").getRange("C4").values = [["改过的单位"]];
  const download = markedDownload(rich, workbook, "zh-CN");
  expect(words(download)).toEqual([
    "已下载“苏州.汇总表-标记.xlsx”：标记 3 行，加批注 2 处。",
    "表格打开后改动过，标记与原文件对不上。",
    "副本是新的 .xlsx 工作簿，只有各工作表的内容和标记，没有原来的格式、公式和图表。",
  ]);
  const [grid] = readWorkbookFile(download.bytes, download.name).grids;
  expect(grid?.values[3]?.[2]).toBe("改过的单位");
});

test("an .xls comes as a new .xlsx, and the reason is told", async () => {
  const name = "typical-errors.xls";
  const file = { name, bytes: new Uint8Array(readFileSync(`assets/samples/${name}`)) };
  const { workbook } = await markedModel(file);
  const download = markedDownload(file, workbook, "en-US");
  expect(download.name).toBe("typical-errors-marked.xlsx");
  expect(words(download)[1]).toBe("“typical-errors.xls”是旧格式（.xls），不能在原文件上加标记。");
  expect(readWorkbookFile(download.bytes, download.name).grids.map(({ sheet }) => sheet)).toEqual(
    readWorkbookFile(file.bytes, name).grids.map(({ sheet }) => sheet),
  );
});
