// Sheets of ours through the real office.js: everything a plan says arrives, text stays text, and nobody's work is overwritten.
import type { SheetPlan } from "../../../src/sheets/sheet-plan.ts";
import { dumpSheet } from "../../../src/workbench/host/model/dump.ts";
import { additionTo, fullPlan, planOf } from "./plans.ts";
import { closeAll, failure, opened, sheet, smallBook, type Opened } from "./sessions.ts";

afterEach(closeAll);

/** The model's sheet as plain data. */
function dumped({ session }: Opened, name: string) {
  return JSON.parse(JSON.stringify(dumpSheet(session.workbook.worksheets.getItem(name))));
}

const sheetNames = ({ session }: Opened): readonly string[] =>
  session.workbook.worksheets.items.map(({ name }) => name);

async function valuesOf(
  { session }: Opened,
  name: string,
): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

async function write(book: Opened, ...plans: readonly SheetPlan[]): Promise<readonly string[]> {
  return book.port.writePlans(plans);
}

describe("what is written", () => {
  test("title, header and rows, and the sheet is shown", async () => {
    const book = await opened();
    expect(await write(book, planOf([[1, "超 1 项"]]))).toEqual(["审核结果"]);
    expect((await valuesOf(book, "审核结果")).values).toEqual([
      ["苏州市 2025 年度", ""],
      ["序号", "问题"],
      [1, "超 1 项"],
    ]);
    expect(book.session.dump()).toMatchObject({ activeSheet: "审核结果", selection: "A1" });
  });

  test.each(["=1+1", "+86", "-5", "@SUM(A1)", "00123", "2025/2/28", "12%", "'引号", "''", "TRUE"])(
    "%j stays the text it is",
    async (text) => {
      const book = await opened();
      await write(book, planOf([[1, text]]));
      const { values, formulas } = await valuesOf(book, "审核结果");
      expect(values[2]).toEqual([1, text]);
      expect(formulas[2]?.[1]).toBe(text);
    },
  );

  test("numbers, shares and days as such, with the format of their look", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const { cells } = dumped(book, "中期评估");
    const shown = (address: string) => [cells[address].value, cells[address].format];
    expect(["A4", "B4", "D4", "E4", "E5", "E6", "F10", "B11", "B10", "D10"].map(shown)).toEqual([
      ["=车规级芯片", "@"],
      [1200, "#,##0"],
      [0.75, "0%"],
      [1500.5, "#,##0.0"],
      [300, "#,##0"],
      [88.25, "#,##0.00"],
      [45716, "yyyy-mm-dd"],
      [45717, "yyyy-mm-dd"],
      [null, "@"],
      [null, "0.00%"],
    ]);
  });

  test("looks: fills, bold, wrap, lines; a merged area is drawn whole", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const { cells, merges } = dumped(book, "中期评估");
    expect(cells["A1"].style).toMatchObject({
      bold: true,
      fontSize: 16,
      horizontal: "Center",
      wrapText: true,
    });
    expect(cells["A2"].style.wrapText).toBeUndefined();
    expect(cells["F4"].style).toMatchObject({ fill: "#E3F4E1", vertical: "Top" });
    expect(cells["F5"].style.fill).toBe("#FBD5D8");
    expect(cells["F6"].style.fill).toBe("#FFE6C7");
    expect(cells["C5"].style.borders).toMatchObject({ bottom: { style: "Continuous" }, right: {} });
    expect(cells["A9"].style.borders).toBeUndefined();
    expect(cells["C9"].style.fontSize).toBe(10);
    expect(merges).toEqual(["A1:F1", "A9:F9"]);
  });

  test("widths, row heights of merged text, frozen panes, page", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const { columns, rows, frozen, page } = dumped(book, "中期评估");
    expect(columns["0"]).toEqual({ size: 156 });
    expect(Object.keys(rows)).toEqual(["0", "8"]);
    expect(rows["0"].size).toBeGreaterThan(20);
    expect(frozen).toEqual({ rows: 3, columns: 1 });
    expect(page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "3:3",
      footer: "&P / &N",
    });
  });

  test("a wide sheet prints on pages side by side, its frozen columns on each", async () => {
    const book = await opened();
    const print = { orientation: "landscape", repeatRows: null, pagesWide: 3 } as const;
    await write(book, { ...fullPlan, print });
    expect(dumped(book, "中期评估").page).toMatchObject({
      zoom: { horizontalFitToPages: 3 },
      titleRows: null,
      titleColumns: "A:A",
    });
  });

  test("drop-downs that allow other answers, prompts and notes", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const { validations, comments } = dumped(book, "中期评估");
    expect(validations).toMatchObject([
      {
        area: "B10",
        rule: { list: { inCellDropDown: true, source: "企业,高校院所,服务机构" } },
        errorAlert: { showAlert: true, style: "Information", title: "不在列表中" },
        prompt: { showPrompt: true, title: "申报单位类型" },
      },
      { area: "C10:E10", rule: {}, prompt: { title: "数字" } },
    ]);
    expect(comments).toMatchObject([{ address: "C6", content: "缺少完成件数" }]);
  });

  test("the alert of a drop-down speaks the language of Excel", async () => {
    const book = await opened({ workbook: smallBook, locale: "en-US" });
    await write(book, fullPlan);
    expect(dumped(book, "中期评估")["validations"][0].errorAlert.title).toBe("Not in the list");
  });

  test("a table with its name, and charts with their series", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const { tables, charts } = dumped(book, "中期评估");
    expect(tables).toEqual([{ name: "中期评估", area: "A3:F6", showTotals: false }]);
    expect(charts).toEqual([
      {
        name: "完成情况",
        chartType: "BarClustered",
        title: "目标与完成（件）",
        legend: "Bottom",
        reversed: true,
        at: "A13:F27",
        series: [
          { name: "目标", values: "B4:B6", categories: "A4:A6", colour: "#A0A0A0" },
          { name: "完成", values: "C4:C6", categories: "A4:A6", colour: "#0F6CBD" },
        ],
      },
      expect.objectContaining({ name: "经费", chartType: "ColumnStacked", legend: null, reversed: false }),
    ]);
  });

  test("a table without rows", async () => {
    const book = await opened();
    const area = { top: 1, left: 0, bottom: 1, right: 1 };
    await write(book, planOf([], { table: { area, name: "结果" } }));
    expect(dumped(book, "审核结果")["tables"]).toEqual([{ name: "结果", area: "A2:B3", showTotals: false }]);
  });

  test("many rows are written in parts and arrive whole", async () => {
    const book = await opened();
    const rows = Array.from({ length: 25_000 }, (_, at) => [at + 1, `第 ${at + 1} 条`] as const);
    await write(book, planOf(rows));
    expect((await valuesOf(book, "审核结果")).values.slice(2)).toEqual(rows.map((each) => [...each]));
  }, 60_000);

  test("long texts and alternating looks stay below what Excel on the web accepts", async () => {
    const book = await opened();
    const long = "计算过程".repeat(50);
    const rows = Array.from({ length: 4_000 }, (_, at) => [at + 1, long] as const);
    const plan = planOf(rows);
    const striped = plan.rows.map((cells, row) =>
      row % 2 === 0 ? cells : cells.map((cell) => ({ ...cell, look: "broken" as const })),
    );
    await write(book, { ...plan, rows: striped });
    expect(book.session.host.traffic.largestRequest).toBeLessThan(2_500_000);
    expect(dumped(book, "审核结果")["cells"]["B4"].style.fill).toBe("#FBD5D8");
    expect(dumped(book, "审核结果")["cells"]["B3999"].style.fill).toBeUndefined();
  }, 60_000);

  test("ten small sheets take no more round trips than one", async () => {
    const tripsOf = async (count: number): Promise<number> => {
      const book = await opened();
      await write(
        book,
        ...Array.from({ length: count }, (_, at) => planOf([[1, "甲"]], { name: `表${at}` })),
      );
      const { batches } = book.session.host.traffic;
      closeAll();
      return batches;
    };
    const one = await tripsOf(1);
    // The digest of each sheet takes one more.
    expect(await tripsOf(10)).toBe(one + 9);
  });
});

describe("drop-downs too long for a rule", () => {
  const long = Array.from({ length: 40 }, (_, at) => `第 ${at + 1} 类申报单位（示例）`);
  const entry = (choices: readonly string[], column: number) => ({
    area: { top: 2, left: column, bottom: 9, right: column },
    choices,
    prompt: null,
  });
  const offering = (...lists: readonly (readonly string[])[]) =>
    planOf([[1, "甲"]], { entries: lists.map((list, column) => entry(list, column + 2)) });
  const sources = (book: Opened, name: string): unknown[] =>
    dumped(book, name)["validations"].map(
      ({ rule }: { rule: { list: { source: string } } }) => rule.list.source,
    );

  test("their choices stand on a hidden sheet, each list once; short ones in the rule", async () => {
    const book = await opened();
    await write(book, offering(long, ["是", "否"], ["含,逗号", "'引号"], long));
    expect(sources(book, "审核结果")).toEqual([
      "=_选项!$A$1:$A$40",
      "是,否",
      "=_选项!$B$1:$B$2",
      "=_选项!$A$1:$A$40",
    ]);
    const lists = dumped(book, "_选项");
    expect(lists).toMatchObject({
      visibility: "Hidden",
      cells: { A40: { value: long[39] }, B2: { value: "'引号" } },
    });
    expect(book.session.dump()["activeSheet"]).toBe("审核结果");
  });

  test("later lists are added, those there are used again", async () => {
    const book = await opened();
    await write(book, offering(long));
    await write(book, { ...offering(long.slice(1), long), name: "另一张" });
    expect(sources(book, "另一张")).toEqual(["=_选项!$B$1:$B$39", "=_选项!$A$1:$A$40"]);
    expect(sheetNames(book)).toEqual(["汇总表", "备用", "审核结果", "_选项", "另一张"]);
  });

  test("a list that somebody changed is left, and stands once more", async () => {
    const book = await opened();
    await write(book, offering(long));
    await book.session.type("_选项!A3", "改过");
    await write(book, { ...offering(long), name: "另一张" });
    expect(sources(book, "另一张")).toEqual(["=_选项!$B$1:$B$40"]);
  });

  test("the user's own sheet of that name is left alone; a deleted one of ours is made anew", async () => {
    const grids = [...smallBook.grids, sheet("_选项", [["我的"]])];
    const book = await opened({ workbook: { file: "a.xlsx", grids } });
    await write(book, offering(long));
    expect(sources(book, "审核结果")).toEqual(["='_选项 (2)'!$A$1:$A$40"]);
    book.session.workbook.worksheets.getItem("_选项 (2)").delete();
    await write(book, { ...offering(long), name: "另一张" });
    expect(dumped(book, "_选项 (2)")["cells"]["A1"].value).toBe(long[0]);
    expect(dumped(book, "_选项")["cells"]["A1"].value).toBe("我的");
  });

  test("in an addition as well", async () => {
    const book = await opened();
    await book.port.addToSheets([
      additionTo("汇总表", [{ row: 1, column: 2, value: "类型" }], { entries: [entry(long, 2)] }),
    ]);
    expect(sources(book, "汇总表")).toEqual(["=_选项!$A$1:$A$40"]);
  });
});

describe("whose sheet it is", () => {
  const small = planOf([[1, "甲"]]);
  const again = planOf([[1, "乙"]]);

  test("untouched, the sheet of ours is written anew, with nothing left of the first", async () => {
    const book = await opened();
    await write(book, { ...fullPlan, name: "审核结果" });
    const id = book.session.workbook.worksheets.getItem("审核结果").id;
    expect(await write(book, again)).toEqual(["审核结果"]);
    expect(book.session.workbook.worksheets.getItem("审核结果").id).toBe(id);
    expect((await valuesOf(book, "审核结果")).values).toHaveLength(3);
    const left = dumped(book, "审核结果");
    expect(left).toMatchObject({ tables: [], charts: [], comments: [], validations: [], merges: [] });
    expect(left["frozen"]).toEqual({ rows: 2, columns: 0 });
  });

  test("written twice, it is the same sheet as written once", async () => {
    const book = await opened();
    await write(book, fullPlan);
    const once = dumped(book, "中期评估");
    await write(book, fullPlan);
    expect(dumped(book, "中期评估")).toEqual(once);
    expect(sheetNames(book)).toEqual(["汇总表", "备用", "中期评估"]);
  });

  test("rows that the user's filter hid are shown again", async () => {
    const book = await opened();
    await write(book, small);
    book.session.workbook.worksheets.getItem("审核结果").hideLines("rows", 2, 2, true);
    await write(book, again);
    expect(dumped(book, "审核结果")["rows"]).toEqual({});
  });

  test("a sheet of ours that the user hid is shown again", async () => {
    const book = await opened();
    await write(book, small);
    book.session.workbook.worksheets.getItem("审核结果").visibility = "Hidden";
    expect(await write(book, again)).toEqual(["审核结果"]);
    expect(book.session.dump()["activeSheet"]).toBe("审核结果");
  });

  test("a sheet of the same name that is not ours is left alone, whatever the case of its name", async () => {
    const grids = [...smallBook.grids, sheet("Review", [["另一张表"]])];
    const book = await opened({ workbook: { file: "a.xlsx", grids } });
    expect(await write(book, planOf([], { name: "REVIEW" }))).toEqual(["REVIEW (2)"]);
    expect((await valuesOf(book, "Review")).values).toEqual([["另一张表"]]);
  });

  const workedOn: readonly (readonly [string, (book: Opened) => void | Promise<void>])[] = [
    ["typed a remark beside it", (book) => book.session.type("审核结果!C3", "已电话核实")],
    ["changed a value", (book) => book.session.type("审核结果!B3", "乙")],
    [
      "coloured a cell",
      ({ session }) => {
        session.workbook.worksheets.getItem("审核结果").getRange("B3").format.fill.color = "#FFFF00";
      },
    ],
    [
      "answered a note",
      ({ session }) => {
        session.workbook.worksheets.getItem("审核结果").comments.items[0]?.replies.add("已补");
      },
    ],
    [
      "wrote a comment",
      ({ session }) => {
        session.workbook.worksheets.getItem("审核结果").comments.add("B3", "请核对");
      },
    ],
    ["protected it", ({ session }) => session.workbook.worksheets.getItem("审核结果").protection.protect()],
  ];
  test.each(workedOn)("somebody %s: it is left alone", async (_what, change) => {
    const book = await opened();
    const noted = { ...small, notes: [{ row: 1, column: 1, text: "说明" }] };
    await write(book, noted);
    await change(book);
    const before = dumped(book, "审核结果");
    expect(await write(book, noted)).toEqual(["审核结果 (2)"]);
    expect(dumped(book, "审核结果")).toEqual(before);
    // The second one is ours and untouched: it is used from now on.
    expect(await write(book, again)).toEqual(["审核结果 (2)"]);
  });

  describe("of a sheet that is there to be filled in", () => {
    /** 收件登记 in small: a column of ours, one for the clerk, and what he wrote before. */
    const board = (written: readonly (string | null)[], more: readonly string[] = []): SheetPlan =>
      planOf([], {
        keepsEntries: true,
        rows: [
          ["设区市", "盖章件收到日期", ...more].map((value) => ({ value, look: "header" as const })),
          ...written.map((value, at) => [
            { value: `第${at + 1}市`, look: "text" as const },
            { value, look: "entry-date" as const },
            ...more.map(() => ({ value: "已催", look: "entry-text" as const })),
          ]),
        ],
        entries: [
          { area: { top: 1, left: 1, bottom: 2, right: 1 + more.length }, choices: null, prompt: null },
        ],
      });
    const blank = board([null, null]);

    test("the new plan holds what was filled in: it is written anew in place", async () => {
      const book = await opened();
      await write(book, blank);
      await book.session.type("审核结果!B2", "2025-03-05");
      expect(await write(book, board(["2025-03-05", null]))).toEqual(["审核结果"]);
      expect((await valuesOf(book, "审核结果")).values[1]).toEqual(["第1市", 45721]);
      expect(await write(book, board(["2025-03-05", null]))).toEqual(["审核结果"]);
    });

    test("a column of the user's that the new plan has is taken along", async () => {
      const book = await opened();
      await write(book, blank);
      for (const [cell, text] of [
        ["C1", "催报"],
        ["C2", "已催"],
        ["C3", "已催"],
      ] as const)
        await book.session.type(`审核结果!${cell}`, text);
      expect(await write(book, board([null, null], ["催报"]))).toEqual(["审核结果"]);
    });

    const lost: readonly (readonly [string, string, string])[] = [
      ["an answer that the new plan lacks", "B3", "2025-03-06"],
      ["a remark beside the table", "E2", "电话已核"],
      ["a line below it", "A4", "省属单位"],
      ["a cell of ours", "A2", "苏州市"],
    ];
    test.each(lost)("%s: the sheet is left alone", async (_what, cell, text) => {
      const book = await opened();
      await write(book, blank);
      await book.session.type(`审核结果!${cell}`, text);
      const before = dumped(book, "审核结果");
      expect(await write(book, board([null, null]))).toEqual(["审核结果 (2)"]);
      expect(dumped(book, "审核结果")).toEqual(before);
    });

    test("a colour in its cells is somebody's work", async () => {
      const book = await opened();
      await write(book, blank);
      book.session.workbook.worksheets.getItem("审核结果").getRange("B2").format.fill.color = "#FF0000";
      expect(await write(book, blank)).toEqual(["审核结果 (2)"]);
    });
  });

  test("a sheet too full to be looked at is left alone", async () => {
    const book = await opened();
    await write(book, small);
    book.session.workbook.worksheets.getItem("审核结果").getRange("D1:D200").values = "长".repeat(10_000);
    expect(await write(book, small)).toEqual(["审核结果 (2)"]);
  });

  test("deleted, it is written anew", async () => {
    const book = await opened();
    await write(book, small);
    book.session.workbook.worksheets.getItem("审核结果").delete();
    expect(await write(book, again)).toEqual(["审核结果"]);
  });

  test("a renamed sheet of ours is still ours", async () => {
    const book = await opened();
    await write(book, small);
    book.session.workbook.worksheets.getItem("审核结果").name = "第一次审核";
    expect(await write(book, again)).toEqual(["第一次审核"]);
  });

  test("known again after the pane was closed", async () => {
    const book = await opened();
    await write(book, small);
    book.session.uninstall();
    const later = await opened({ workbook: book.session.workbook });
    expect(await write(later, again)).toEqual(["审核结果"]);
  });
});

describe("names", () => {
  test("two plans of one name get two sheets, and both are used again", async () => {
    const book = await opened();
    const plans = [planOf([[1, "甲"]]), planOf([[1, "乙"]])];
    expect(await write(book, ...plans)).toEqual(["审核结果", "审核结果 (2)"]);
    expect(await write(book, ...plans)).toEqual(["审核结果", "审核结果 (2)"]);
    expect((await valuesOf(book, "审核结果 (2)")).values[2]).toEqual([1, "乙"]);
  });

  test("the same plan twice is two sheets", async () => {
    const book = await opened();
    const plan = planOf([[1, "甲"]]);
    expect(await write(book, plan, plan)).toEqual(["审核结果", "审核结果 (2)"]);
    expect(await write(book, plan, plan)).toEqual(["审核结果", "审核结果 (2)"]);
  });

  test.each([
    ["核".repeat(31), `${"核".repeat(27)} (2)`],
    // A name is not cut through the middle of a rare character.
    [`${"核".repeat(26)}𠮷核核核`, `${"核".repeat(26)} (2)`],
  ])("%s is cut for its number", async (name, second) => {
    const book = await opened({ workbook: { file: "a.xlsx", grids: [sheet(name, [["x"]])] } });
    expect(await write(book, planOf([], { name }))).toEqual([second]);
  });

  test("what Excel forbids in a name is mended", async () => {
    const book = await opened();
    expect(await write(book, planOf([[1, "甲"]], { name: "a/b" }))).toEqual(["a／b"]);
    expect(await write(book, planOf([[1, "乙"]], { name: "a/b" }))).toEqual(["a／b"]);
  });

  test("a table name that is taken gets a number", async () => {
    const book = await opened();
    book.session.workbook.names.add("结果_2", book.session.workbook.worksheets.active.getRange("A1"));
    const table = { area: { top: 1, left: 0, bottom: 2, right: 1 }, name: "结果" };
    const plan = planOf([[1, "甲"]], { table });
    await write(book, plan, { ...plan, name: "另一张" });
    expect(dumped(book, "审核结果")["tables"][0].name).toBe("结果");
    expect(dumped(book, "另一张")["tables"][0].name).toBe("结果_3");
  });
});

describe("what goes wrong", () => {
  test("no plans: nothing happens", async () => {
    const book = await opened();
    expect(await write(book)).toEqual([]);
    expect(book.session.host.traffic.batches).toBe(0);
  });

  test("a plan that Excel cannot hold is refused before anything is written", async () => {
    const book = await opened();
    const before = book.session.dump();
    await expect(write(book, planOf([[1, "甲"]]), planOf([[Number.NaN, "乙"]]))).rejects.toThrow(RangeError);
    expect(book.session.dump()).toEqual(before);
  });

  test("a workbook that cannot be changed is told as such", async () => {
    const book = await opened({ workbook: smallBook, readOnly: true });
    expect(await failure(write(book, planOf([[1, "甲"]])))).toEqual({
      code: "WORKBOOK-READ-ONLY",
      where: null,
    });
    expect(sheetNames(book)).toEqual(["汇总表", "备用"]);
  });

  test("deleted by a colleague half-way: the others that were added are taken back", async () => {
    const book = await opened();
    const before = book.session.dump();
    book.session.host.beforeBatch = () => {
      book.session.workbook.worksheets.find("另一张")?.delete();
    };
    const plans = [planOf([[1, "甲"]]), planOf([[1, "乙"]], { name: "另一张" })];
    expect(await failure(write(book, ...plans))).toMatchObject({ code: "HOST" });
    book.session.host.beforeBatch = null;
    expect(book.session.dump()).toEqual(before);
  });

  test("while the user types, writing waits and then succeeds", async () => {
    const book = await opened();
    book.session.host.beginCellEdit();
    const writing = write(book, planOf([[1, "甲"]]));
    await book.session.settle();
    expect(sheetNames(book)).toEqual(["汇总表", "备用"]);
    book.session.host.endCellEdit();
    expect(await writing).toEqual(["审核结果"]);
  });
});
