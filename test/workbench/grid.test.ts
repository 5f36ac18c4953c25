// The visible sheet of the workbench: what it is shown of the model, and what its edits do to the model.
import type { Op } from "@fortune-sheet/core";
import { changesOf, knownOf, structureOf, toldCell } from "../../src/workbench/grid/difference.ts";
import { applyUserOperations } from "../../src/workbench/grid/from-grid.ts";
import { htmlOfNote, textOfNote } from "../../src/workbench/grid/note-text.ts";
import { automaticHeights } from "../../src/workbench/grid/row-heights.ts";
import { alwaysHolds } from "../../src/workbench/grid/shown-style.ts";
import { shownSheets } from "../../src/workbench/grid/to-grid.ts";
import type { ShownSheet } from "../../src/workbench/grid/to-grid.ts";
import { Workbook } from "../../src/workbench/host/model/workbook.ts";

const first = (workbook: Workbook): ShownSheet => {
  const [sheet] = shownSheets(workbook);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

function withValues(): Workbook {
  const workbook = new Workbook();
  workbook.worksheets.active.getRange("A1:B2").values = [
    ["序号", "单位"],
    [1, "甲"],
  ];
  return workbook;
}

function mark(workbook: Workbook, address: string, color: string, formula = "=TRUE"): void {
  const format = workbook.worksheets.active.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
}

describe("what the grid is shown", () => {
  test("values, formats, comments and merges", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    sheet.getRange("C1").values = [["2025/2/28"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A4:B4").merge();
    sheet.comments.add("B2", "看 <b>");
    const { cells, config } = first(workbook);
    expect(cells.get("0,0")).toMatchObject({ v: "序号", bl: 1 });
    expect(cells.get("0,2")).toMatchObject({ v: 45716, m: "2025/2/28" });
    expect(cells.get("1,1")?.ps?.value).toBe("看 &lt;b&gt;");
    expect(cells.get("3,1")?.mc).toEqual({ r: 3, c: 0 });
    expect(config.merge).toEqual({ "3_0": { r: 3, c: 0, rs: 1, cs: 2 } });
  });

  test("text of several lines is shown in lines, and an edit beside it leaves it alone", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    sheet.getRange("B2").values = [["一\n二"]];
    sheet.getRange("B2").format.font.bold = true;
    const shown = first(workbook).cells.get("1,1");
    expect(shown?.ct).toMatchObject({ t: "inlineStr", s: [{ v: "一\n二", bl: 1 }] });
    const known = knownOf(first(workbook));
    const op = { op: "replace" as const, id: sheet.id, path: ["data", 1, 1, "ps"], value: { value: "批注" } };
    applyUserOperations(workbook, [op], (_sheet, key) => toldCell(known, key));
    expect(sheet.cells.get(1, 1).value).toBe("一\n二");
  });

  test("numbers stand to the right, TRUE and errors in the middle, unless the cell says otherwise", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    sheet.getRange("A3:D3").values = [[1, "一", true, "#N/A"]];
    sheet.getRange("A4").values = [[2]];
    sheet.getRange("A4").format.horizontalAlignment = "Left";
    const { cells } = first(workbook);
    expect(["2,0", "2,1", "2,2", "2,3", "3,0"].map((key) => cells.get(key)?.ht)).toEqual([
      2,
      undefined,
      0,
      0,
      1,
    ]);
  });

  test("conditional formats over fills, the first priority on top, empty cells too", () => {
    const workbook = withValues();
    workbook.worksheets.active.getRange("A2").format.fill.color = "#00FF00";
    mark(workbook, "A2:C2", "#FF0000");
    mark(workbook, "B2", "#0000FF");
    const { cells } = first(workbook);
    expect(["1,0", "1,1", "1,2"].map((key) => cells.get(key)?.bg)).toEqual(["#FF0000", "#0000FF", "#FF0000"]);
  });

  test.each([
    ["=TRUE", true],
    ['=LEN("ip-review-1")>0', true],
    ["=1=2", false],
    ["=$A$1>0", false],
    ["=UNKNOWN(1)", false],
  ])("%s holds everywhere: %s", (formula, holds) => {
    expect(alwaysHolds(formula)).toBe(holds);
  });

  test("wrapped text makes its row higher, unless the row has a height", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    sheet.getRange("A2:A3").values = [["一段很长的说明文字需要换行"], ["一段很长的说明文字需要换行"]];
    sheet.getRange("A2:A3").format.wrapText = true;
    sheet.getRange("A3").format.rowHeight = 15;
    expect([...automaticHeights(sheet).keys()]).toEqual([1]);
  });
});

describe("what stands upon the cells", () => {
  test("drop-downs and prompts, cell by cell", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    dataValidation.errorAlert = { showAlert: true, style: "Information", title: "", message: "" };
    sheet.getRange("C2").dataValidation.prompt = { showPrompt: true, title: "说明", message: "a<b" };
    const { rules } = first(workbook);
    expect(Object.keys(rules)).toEqual(["1_1", "2_1", "1_2"]);
    expect(rules["1_1"]).toMatchObject({
      type: "dropdown",
      value1: "甲,乙",
      prohibitInput: false,
      hintShow: false,
    });
    expect(rules["1_2"]).toMatchObject({ type: "prompt", hintShow: true, hintValue: "说明<br>a&lt;b" });
  });

  test("choices that stand in cells of another sheet", () => {
    const workbook = withValues();
    const lists = workbook.worksheets.add("选项");
    lists.getRange("A1:A2").values = [["一"], ["二,三"]];
    workbook.worksheets.active.getRange("B2").dataValidation.rule = {
      list: { inCellDropDown: true, source: lists.getRange("A1:A2") },
    };
    expect(first(workbook).rules["1_1"]?.value1).toBe("一,二，三");
    lists.delete();
    expect(first(workbook).rules["1_1"]?.value1).toBe("");
  });

  test("a rule that stops other answers stops them here too", () => {
    const workbook = withValues();
    workbook.worksheets.active.getRange("B2").dataValidation.rule = {
      list: { inCellDropDown: true, source: "甲,乙" },
    };
    expect(first(workbook).rules["1_1"]?.prohibitInput).toBe(true);
  });

  test.each([
    [{ rows: 0, columns: 0 }, undefined],
    [
      { rows: 3, columns: 0 },
      { type: "rangeRow", range: { row_focus: 2, column_focus: 0 } },
    ],
    [
      { rows: 0, columns: 1 },
      { type: "rangeColumn", range: { row_focus: 0, column_focus: 0 } },
    ],
    [
      { rows: 2, columns: 2 },
      { type: "rangeBoth", range: { row_focus: 1, column_focus: 1 } },
    ],
  ])("frozen panes %j", (frozen, shown) => {
    const workbook = withValues();
    workbook.worksheets.active.freezePanes.frozen = frozen;
    expect(first(workbook).frozen).toEqual(shown);
  });

  test("a table has filter buttons, and a chart lies over its cells", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    sheet.tables.add("A1:B2", true);
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A2:A2"));
    chart.setPosition("B3", "C4");
    sheet.getRange("A1").format.columnWidth = 75;
    sheet.getRange("A1").format.rowHeight = 30;
    const shown = first(workbook);
    expect(shown.filter).toEqual({ row: [0, 1], column: [0, 1] });
    expect(shown.charts).toMatchObject([{ left: 101, top: 61, width: 148, height: 40 }]);
    expect(shown.charts[0]?.src).toMatch(/^data:image\/svg\+xml/);
  });

  test("what changed of them is told, and once", () => {
    const workbook = withValues();
    const sheet = workbook.worksheets.active;
    const known = knownOf(first(workbook));
    sheet.charts.add("ColumnStacked", sheet.getRange("A2:A2"));
    sheet.getRange("B2").dataValidation.prompt = { showPrompt: true, title: "", message: "填" };
    expect(changesOf(first(workbook), known).map(({ path }) => path)).toEqual([
      ["dataVerification"],
      ["images"],
    ]);
    sheet.getRange("A2").values = [[5]];
    // The chart follows its numbers.
    expect(changesOf(first(workbook), known).map(({ path }) => path[0])).toEqual(["data", "images"]);
    expect(changesOf(first(workbook), known)).toEqual([]);
  });
});

describe("what is told of a change", () => {
  test("only the cells that changed, and once", () => {
    const workbook = withValues();
    const known = knownOf(first(workbook));
    workbook.worksheets.active.getRange("B2").values = [["乙"]];
    workbook.worksheets.active.getRange("A2").clear();
    const ops = changesOf(first(workbook), known);
    expect(ops.map(({ path, value }) => [path, (value as { v?: unknown } | null)?.v])).toEqual([
      [["data", 1, 1], "乙"],
      [["data", 1, 0], undefined],
    ]);
    expect(changesOf(first(workbook), known)).toEqual([]);
    expect(toldCell(known, "1,1")["v"]).toBe("乙");
  });

  test("a new or renamed sheet is another structure, a new value is not", () => {
    const workbook = withValues();
    const before = structureOf(shownSheets(workbook));
    workbook.worksheets.active.getRange("B2").values = [["乙"]];
    expect(structureOf(shownSheets(workbook))).toBe(before);
    workbook.worksheets.active.name = "改名";
    expect(structureOf(shownSheets(workbook))).not.toBe(before);
  });
});

describe("what the user's edits do", () => {
  const edit = (workbook: Workbook, ...ops: Omit<Op, "id">[]) => {
    const known = knownOf(first(workbook));
    const id = workbook.worksheets.active.id;
    return applyUserOperations(
      workbook,
      ops.map((op) => ({ ...op, id })),
      (_sheet, key) => toldCell(known, key),
    );
  };

  test("a whole cell, and single members of one", () => {
    const workbook = withValues();
    const { cells } = workbook.worksheets.active;
    edit(workbook, { op: "replace", path: ["data", 4, 0], value: { v: "新", m: "新" } });
    edit(
      workbook,
      { op: "replace", path: ["data", 1, 1, "v"], value: "改" },
      { op: "replace", path: ["data", 1, 1, "m"], value: "改" },
    );
    expect([cells.get(4, 0).value, cells.get(1, 1).value]).toEqual(["新", "改"]);
  });

  test("a formula is calculated by the model", () => {
    const workbook = withValues();
    edit(workbook, { op: "replace", path: ["data", 2, 0], value: { f: "=A2+1", v: 0 } });
    expect(workbook.worksheets.active.cells.get(2, 0)).toMatchObject({ formula: "=A2+1", value: 2 });
  });

  test("emptied cells are emptied", () => {
    const workbook = withValues();
    edit(workbook, { op: "replace", path: ["data", 1, 1], value: null });
    expect(workbook.worksheets.active.cells.get(1, 1).value).toBeNull();
  });

  test("a mark's colour is not taken for the cell's own", () => {
    const workbook = withValues();
    mark(workbook, "A2:B2", "#FF0000");
    edit(workbook, { op: "replace", path: ["data", 1, 1, "v"], value: "改" });
    const cell = workbook.worksheets.active.cells.get(1, 1);
    expect([cell.value, cell.style.fill]).toEqual(["改", undefined]);
  });

  test("a comment survives an edit of its cell, and can be written", () => {
    const workbook = withValues();
    workbook.worksheets.active.comments.add("B2", "一\n二 & <三>");
    edit(workbook, { op: "replace", path: ["data", 1, 1, "v"], value: "改" });
    edit(workbook, { op: "replace", path: ["data", 0, 0, "ps"], value: { value: "新<br>批注" } });
    expect(workbook.allComments.map(({ content }) => content)).toEqual(["一\n二 & <三>", "新\n批注"]);
  });

  test("rows inserted and deleted", () => {
    const workbook = withValues();
    const insert = { type: "row", index: 1, count: 2, direction: "lefttop" };
    expect(edit(workbook, { op: "insertRowCol", path: [], value: insert }).rebuild).toBe(true);
    expect(workbook.worksheets.active.cells.get(3, 1).value).toBe("甲");
    edit(workbook, { op: "deleteRowCol", path: [], value: { type: "row", start: 1, end: 2 } });
    expect(workbook.worksheets.active.cells.get(1, 1).value).toBe("甲");
  });

  test("a protected sheet refuses, and the cell is to be shown again", () => {
    const workbook = withValues();
    workbook.worksheets.active.protection.protect();
    const applied = edit(workbook, { op: "replace", path: ["data", 1, 1, "v"], value: "改" });
    expect(applied).toEqual({
      refused: true,
      rebuild: false,
      cells: [[workbook.worksheets.active.id, "1,1"]],
    });
    expect(workbook.worksheets.active.cells.get(1, 1).value).toBe("甲");
  });

  test.each(["简单", "两行\n文字", "a < b & c > d"])("comment %j goes to the grid and back", (text) => {
    expect(textOfNote(htmlOfNote(text))).toBe(text);
  });
});
