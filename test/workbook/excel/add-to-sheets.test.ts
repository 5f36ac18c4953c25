// Additions to the user's own sheets through the real office.js: into empty cells only, and all of them or none.
import type { SheetAddition } from "../../../src/sheets/sheet-plan.ts";
import { additionTo } from "./plans.ts";
import { closeAll, failure, opened, sheet, smallBook, type Opened } from "./sessions.ts";

afterEach(closeAll);

/** Two columns beside the table of `smallBook`, with all that an addition can have. */
const beside: SheetAddition = {
  sheet: "汇总表",
  cells: [
    { row: 2, column: 3, value: "2025-02-28", look: "entry-date" },
    { row: 1, column: 2, value: "=备注", look: "header" },
    { row: 1, column: 3, value: "推荐日期", look: "header" },
    { row: 2, column: 2, value: null, look: "entry-text" },
  ],
  columns: new Map([[2, { width: 20 }]]),
  entries: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      choices: ["是", "否"],
      prompt: { title: "备注", text: "可以不填。" },
    },
  ],
  notes: [{ row: 1, column: 3, text: "设区市推荐的日期" }],
};

const refused = async (book: Opened, ...additions: readonly SheetAddition[]): Promise<unknown> => {
  const before = book.session.dump();
  const reason = await failure(book.port.addToSheets(additions));
  expect(book.session.dump()).toEqual(before);
  return reason;
};

test("cells, widths, drop-downs and notes; the place is shown", async () => {
  const book = await opened();
  book.session.workbook.worksheets.getItem("备用").activate();
  await book.port.addToSheets([beside]);
  const dump = book.session.dump();
  expect(dump).toMatchObject({ activeSheet: "汇总表", selection: "C2" });
  expect(dump["sheets"]).toMatchObject([
    {
      cells: {
        C2: { value: "=备注", format: "@", style: { bold: true } },
        D2: { value: "推荐日期" },
        C3: { value: null, format: "@", style: { fill: "#FFFBE6" } },
        D3: { value: 45716, format: "yyyy-mm-dd" },
      },
      columns: { 2: { size: 130 } },
      validations: [{ area: "C3:C4", rule: { list: { source: "是,否" } } }],
      comments: [{ address: "D2", content: "设区市推荐的日期" }],
    },
    {},
  ]);
});

test("no other cell and no other format is touched", async () => {
  const book = await opened();
  const others = () => {
    const [first] = book.session.dump()["sheets"] as readonly { cells: Record<string, unknown> }[];
    return Object.entries(first?.cells ?? {}).filter(([address]) => !/^[CD][23]$/.test(address));
  };
  const before = others();
  await book.port.addToSheets([beside]);
  expect(others()).toEqual(before);
});

test.each<readonly [string, (book: Opened) => void, string]>([
  ["a value", ({ session }) => (session.workbook.resolve("汇总表!D2").values = [["已有"]]), "D2"],
  [
    "a formula that shows nothing",
    ({ session }) => (session.workbook.resolve("汇总表!C3").formulas = [['=""']]),
    "C3",
  ],
  ["a merged area over it", ({ session }) => session.workbook.resolve("汇总表!D2:E2").merge(), ""],
  ["a merged area that covers it", ({ session }) => session.workbook.resolve("汇总表!C2:D2").merge(), "D2"],
  [
    "somebody's rule",
    ({ session }) => {
      session.workbook.resolve("汇总表!C4").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
    },
    "C3",
  ],
  [
    "somebody's prompt",
    ({ session }) => {
      session.workbook.resolve("汇总表!C3:C4").dataValidation.prompt = {
        showPrompt: true,
        title: "",
        message: "填",
      };
    },
    "C3",
  ],
  ["somebody's comment", ({ session }) => void session.workbook.comments.add("汇总表!D2", "我的"), "D2"],
])("%s in a target cell", async (_what, change, cell) => {
  const book = await opened();
  change(book);
  // The first cell of a merged area is a cell like any other.
  if (cell === "") return expect(await book.port.addToSheets([beside])).toBeUndefined();
  expect(await refused(book, beside)).toEqual({
    code: "SHEET-OCCUPIED",
    where: { sheet: "汇总表", address: cell },
  });
});

describe("a cell whose old value was shown", () => {
  const replacing = (replaces: string | number): SheetAddition => ({
    ...additionTo("汇总表", []),
    cells: [
      { row: 1, column: 3, value: "部分达成", look: "entry-text", replaces },
      { row: 2, column: 3, value: 0.7, look: "entry-percent", replaces: 0.9 },
      { row: 3, column: 3, value: "=新的", look: "entry-text" },
    ],
  });
  const filled = async (): Promise<Opened> => {
    const book = await opened();
    book.session.workbook.resolve("汇总表!D2:D3").values = [["达成预期"], [0.9]];
    book.session.workbook.resolve("汇总表!D2").format.fill.color = "#FFFF00";
    return book;
  };

  test("is replaced and keeps its look", async () => {
    const book = await filled();
    await book.port.addToSheets([replacing("达成预期")]);
    expect(book.session.dump()["sheets"]).toMatchObject([
      {
        cells: {
          D2: { value: "部分达成", style: { fill: "#FFFF00" } },
          D3: { value: 0.7, format: "0.00%" },
          D4: { value: "=新的", style: { fill: "#FFFBE6" } },
        },
      },
      {},
    ]);
  });

  test.each<readonly [string, (book: Opened) => void]>([
    ["changed meanwhile", ({ session }) => (session.workbook.resolve("汇总表!D2").values = [["未达成"]])],
    ["emptied meanwhile", ({ session }) => (session.workbook.resolve("汇总表!D2").values = [[""]])],
    [
      "a formula that shows the old value",
      ({ session }) => (session.workbook.resolve("汇总表!D2").formulas = [['="达成预期"']]),
    ],
  ])("%s: nothing is written", async (_what, change) => {
    const book = await filled();
    change(book);
    expect(await refused(book, replacing("达成预期"))).toEqual({
      code: "SHEET-OCCUPIED",
      where: { sheet: "汇总表", address: "D2" },
    });
  });

  test("a failure on the way: the old values are put back", async () => {
    const book = await filled();
    const before = (await book.port.read()).grids[0]?.values;
    book.session.host.beforeBatch = (batch) => {
      // Everything has been looked at; this is the writing.
      if (batch === 8) book.session.workbook.worksheets.find("备用")?.delete();
    };
    const other = additionTo("备用", [{ row: 5, column: 0, value: "x" }]);
    expect(await failure(book.port.addToSheets([replacing("达成预期"), other]))).toMatchObject({
      code: "SHEET-MISSING",
    });
    book.session.host.beforeBatch = null;
    expect((await book.port.read()).grids[0]?.values).toEqual(before);
  });
});

test("one target of several is occupied: nothing is written anywhere", async () => {
  const book = await opened();
  expect(await refused(book, beside, additionTo("备用", [{ row: 0, column: 0, value: "x" }]))).toEqual({
    code: "SHEET-OCCUPIED",
    where: { sheet: "备用", address: "A1" },
  });
});

test("a sheet that is gone, and a protected one", async () => {
  const book = await opened();
  expect(await refused(book, beside, additionTo("没有", [{ row: 0, column: 0, value: "x" }]))).toEqual({
    code: "SHEET-MISSING",
    where: { sheet: "没有", address: null },
  });
  book.session.workbook.worksheets.getItem("备用").protection.protect();
  expect(await refused(book, beside, additionTo("备用", [{ row: 5, column: 0, value: "x" }]))).toEqual({
    code: "SHEET-PROTECTED",
    where: { sheet: "备用", address: null },
  });
});

test("a colleague deletes one of the sheets meanwhile: what was added to the other is taken back", async () => {
  const book = await opened();
  const before = await book.port.read();
  book.session.host.beforeBatch = (batch) => {
    if (batch === 5) book.session.workbook.worksheets.find("备用")?.delete();
  };
  const other = additionTo("备用", [{ row: 5, column: 0, value: "x" }]);
  expect(await failure(book.port.addToSheets([beside, other]))).toMatchObject({ code: "SHEET-MISSING" });
  book.session.host.beforeBatch = null;
  expect((await book.port.read()).grids).toEqual([before.grids[0]]);
  expect(book.session.dump()["sheets"]).toMatchObject([{ comments: [], validations: [] }]);
});

test("many rows are looked at and written in parts", async () => {
  const rows = Array.from({ length: 15_000 }, (_, row) => [row]);
  const book = await opened({ workbook: { file: "a.xlsx", grids: [sheet("表", rows)] } });
  const cells = rows.flatMap(([row = 0]) => [
    { row, column: 1, value: `第 ${row} 行` },
    { row, column: 2, value: "=" },
  ]);
  await book.port.addToSheets([additionTo("表", cells)]);
  const [grid] = (await book.port.read()).grids;
  expect(grid?.values.at(-1)).toEqual([14_999, "第 14999 行", "="]);
}, 60_000);

test("a cell given twice is a programming error", async () => {
  const { port } = await opened({ workbook: smallBook });
  const twice = additionTo("汇总表", [{ row: 9, column: 9, value: "x" }]);
  await expect(port.addToSheets([twice, twice])).rejects.toThrow(RangeError);
});
