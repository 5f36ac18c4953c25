// Copies of files that cannot be marked themselves: a new workbook with the same values, and the marks.
import { read, utils, write, type CellObject } from "@e965/xlsx";
import type { Mark } from "../../../src/workbook/port.ts";
import { markedCopy } from "../../../src/workbook/xlsx/marked-copy.ts";
import { readWorkbookFile, WorkbookFileError } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { planOf } from "../../support/plans.ts";
import { richWorkbook } from "../../tools/rich-workbook.ts";

const cell = (v: string | number | boolean, z?: string): CellObject => ({
  t: typeof v === "string" ? "s" : typeof v === "number" ? "n" : "b",
  v,
  ...(z === undefined ? {} : { z }),
});
const error: CellObject = { t: "e", v: 0x2a };
const sheet = utils.sheet_add_aoa(
  {},
  [
    [cell("2025年度申报推荐汇总表")],
    ["序号", "单位", "日期", "占比", "电话", "其他"].map((text) => cell(text)),
    [cell(1), cell("=甲"), cell(45716, "yyyy/m/d"), cell(0.853, "0.0%"), cell(13800000000), cell(true)],
    [cell(2), cell("乙\n丙"), cell("待定"), error, cell("0512-1"), cell(" ")],
  ],
  { origin: "B3" },
);
sheet["!merges"] = [utils.decode_range("B3:G3")];
const book = utils.book_new();
utils.book_append_sheet(book, sheet, "汇总表");
const xls = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);

const marks: readonly Mark[] = [
  { sheet: "汇总表", address: "B5:G5", severity: "error", note: "错误：一" },
  { sheet: "汇总表", address: "B6:G6", severity: "warning", note: null },
];
const copyOf = (bytes: Uint8Array, name: string) =>
  markedCopy(bytes, readWorkbookFile(bytes, name), marks, [planOf("审核结果", [["一"]])]);

test("an .xls comes back as a new .xlsx with the same values in the same places", () => {
  const copy = copyOf(xls, "旧.xls");
  expect(copy).toMatchObject({
    extension: "xlsx",
    sheets: ["审核结果"],
    receipt: { marked: 2, commented: 1, alreadyCommented: [] },
    valuesOnly: { code: "NOT-MARKABLE" },
  });
  const [was] = readWorkbookFile(xls, "旧.xls").grids;
  const [is, added] = readWorkbookFile(copy.bytes, "旧.xls").grids;
  // Truth values and errors become the words that Excel shows.
  const values = was!.values.map((line) =>
    line.map((value) =>
      value === true ? "TRUE" : typeof value === "object" && value !== null ? value.error : value,
    ),
  );
  expect(is).toEqual({ ...was, values });
  expect(added?.sheet).toBe("审核结果");
});

test("its marked rows are filled, and telephone numbers keep their digits", () => {
  const cells = read(copyOf(xls, "旧.xls").bytes, { type: "array", cellStyles: true }).Sheets["汇总表"]!;
  const fill = (address: string) =>
    (cells[address] as { s?: { fgColor?: { rgb?: string } } }).s?.fgColor?.rgb;
  expect(["B5", "G5", "B6"].map(fill)).toEqual(["FBD5D8", "FBD5D8", "FFE6C7"]);
  expect((cells["F5"] as CellObject).w).toBe("13800000000");
});

test("an .xlsx comes back as itself", () => {
  const bytes = richWorkbook();
  const cells = readWorkbookFile(bytes, "a.xlsx");
  const { valuesOnly, bytes: copy } = markedCopy(bytes, cells, [], []);
  expect(valuesOnly).toBeNull();
  expect(readWorkbookFile(copy, "a.xlsx")).toEqual(cells);
});

test("a file that cannot be read is refused, not copied", () => {
  const cells = readWorkbookFile(xls, "旧.xls");
  expect(() => markedCopy(richWorkbook().subarray(0, 3000), cells, [], [])).toThrow(WorkbookFileError);
});
