// A sheet of ours through the real office.js: text stays text, and nobody's work is overwritten.
import type { SheetContent } from "../../../src/workbook/port.ts";
import { closeAll, failure, opened, smallBook } from "./sessions.ts";

afterEach(closeAll);

const report = (rows: SheetContent["rows"]): SheetContent => ({
  name: "审核结果",
  title: "苏州市 2025 年度",
  header: ["序号", "问题"],
  rows,
  widths: [6, 40],
});

async function valuesOf(
  { session }: Awaited<ReturnType<typeof opened>>,
  name: string,
): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return session.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("values,formulas");
    await context.sync();
    return { values: used.values, formulas: used.formulas };
  });
}

test("title, header and rows, and the sheet is shown", async () => {
  const book = await opened();
  expect(await book.port.writeSheet(report([[1, "超 1 项"]]))).toBe("审核结果");
  expect((await valuesOf(book, "审核结果")).values).toEqual([
    ["苏州市 2025 年度", ""],
    ["序号", "问题"],
    [1, "超 1 项"],
  ]);
  expect(book.session.dump()["activeSheet"]).toBe("审核结果");
});

test.each(["=1+1", "+86", "-5", "@SUM(A1)", "00123", "2025/2/28", "12%", "'引号", "TRUE"])(
  "%j stays the text it is",
  async (text) => {
    const book = await opened();
    await book.port.writeSheet(report([[1, text]]));
    const { values, formulas } = await valuesOf(book, "审核结果");
    expect(values[2]).toEqual([1, text]);
    expect(formulas[2]?.[1]).toBe(text);
  },
);

test("written again, the untouched sheet of ours is used again", async () => {
  const book = await opened();
  await book.port.writeSheet(
    report([
      [1, "甲"],
      [2, "乙"],
    ]),
  );
  expect(await book.port.writeSheet(report([[1, "丙"]]))).toBe("审核结果");
  expect((await valuesOf(book, "审核结果")).values).toHaveLength(3);
});

test("a sheet of the same name that is not ours is left alone", async () => {
  const book = await opened({
    workbook: { file: "a.xlsx", grids: [...smallBook.grids, { ...smallBook.grids[1]!, sheet: "审核结果" }] },
  });
  expect(await book.port.writeSheet(report([[1, "甲"]]))).toBe("审核结果 (2)");
  expect((await valuesOf(book, "审核结果")).values).toEqual([["另一张表"]]);
});

test("a sheet of ours on which somebody has worked is left alone", async () => {
  const book = await opened();
  await book.port.writeSheet(report([[1, "甲"]]));
  await book.session.type("审核结果!C3", "已电话核实");
  expect(await book.port.writeSheet(report([[1, "甲"]]))).toBe("审核结果 (2)");
  expect((await valuesOf(book, "审核结果")).values[2]).toEqual([1, "甲", "已电话核实"]);
});

test("a sheet of ours that was deleted is written anew", async () => {
  const book = await opened();
  await book.port.writeSheet(report([[1, "甲"]]));
  await book.session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("审核结果").delete();
    await context.sync();
  });
  expect(await book.port.writeSheet(report([[1, "乙"]]))).toBe("审核结果");
});

test("no findings: title and header alone", async () => {
  const book = await opened();
  await book.port.writeSheet(report([]));
  expect((await valuesOf(book, "审核结果")).values).toHaveLength(2);
});

test("many rows are written in parts and arrive whole", async () => {
  const book = await opened();
  const rows = Array.from({ length: 25_000 }, (_, at) => [at + 1, `第 ${at + 1} 条`] as const);
  await book.port.writeSheet(report(rows));
  expect((await valuesOf(book, "审核结果")).values.slice(2)).toEqual(rows.map((each) => [...each]));
});

test("a workbook that cannot be changed is told as such", async () => {
  const book = await opened({ workbook: smallBook, readOnly: true });
  expect(await failure(book.port.writeSheet(report([[1, "甲"]])))).toMatchObject({
    code: "WORKBOOK-READ-ONLY",
  });
});
