import { CFB, utils, write, type WorkBook } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { cellKey, valueAt, type SheetGrid } from "../../../src/sheets/grid.ts";
import { readWorkbookFile } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { oneSheet, packageBytes } from "../../tools/ooxml.ts";

function firstGrid(bytes: Uint8Array): SheetGrid {
  const grid = readWorkbookFile(bytes, "汇总表.xlsx").grids[0];
  if (grid === undefined) throw new Error("no sheet was read");
  return grid;
}

function kindAt(grid: SheetGrid, row: number, column: number): string | undefined {
  return grid.numberKinds.get(cellKey(row, column));
}

describe("numbers", () => {
  // 45716 is 2025-02-28. The ids 27–36 and 50–58 are dates in Chinese Excel and are not spelt out in the file.
  test.each([14, 22, 27, 31, 36, 50, 57, 58])(
    "built-in format %i is a date, the first cell of it too",
    (id) => {
      const grid = firstGrid(
        oneSheet('<row r="1"><c r="A1" s="1"><v>45716</v></c><c r="B1" s="1"><v>45717</v></c></row>', {
          formats: [0, id],
        }),
      );
      expect(grid.values).toEqual([[45716, 45717]]);
      expect([kindAt(grid, 0, 0), kindAt(grid, 0, 1)]).toEqual(["date", "date"]);
    },
  );

  test.each([1, 4, 23, 37, 41, 44])("built-in format %i is just a number", (id) => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" s="1"><v>45716</v></c></row>', { formats: [0, id] }),
    );
    expect(kindAt(grid, 0, 0)).toBeUndefined();
  });

  test("percentages keep the stored ratio", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" s="1"><v>0.853</v></c><c r="B1" s="2"><v>0.04</v></c></row>', {
        formats: [0, 164, 9],
        codes: { 164: "0.0%" },
      }),
    );
    expect(grid.values).toEqual([[0.853, 0.04]]);
    expect([kindAt(grid, 0, 0), kindAt(grid, 0, 1)]).toEqual(["percent", "percent"]);
  });

  test("a date with a Chinese format of the file's own", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" s="1"><v>45716</v></c></row>', {
        formats: [0, 170],
        codes: { 170: 'yyyy"年"m"月"d"日";@' },
      }),
    );
    expect(kindAt(grid, 0, 0)).toBe("date");
  });

  test("dates of the 1904 system become serial numbers of the 1900 system; other numbers stay", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" s="1"><v>44254</v></c><c r="B1"><v>44254</v></c></row>', {
        formats: [0, 14],
        workbookProperties: '<workbookPr date1904="1"/>',
      }),
    );
    expect(grid.values).toEqual([[45716, 44254]]);
  });

  test("an ISO date cell becomes a serial number that is a date", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" t="d" s="1"><v>2025-02-28T00:00:00</v></c></row>', { formats: [0, 14] }),
    );
    expect([grid.values[0]?.[0], kindAt(grid, 0, 0)]).toEqual([45716, "date"]);
  });
});

describe("texts, errors and formulas", () => {
  test("rich text is joined, the reading aid over Chinese characters is left out", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', {
        strings: [
          '<r><rPr><b/></rPr><t>高价值</t></r><r><t xml:space="preserve"> 专利</t></r>',
          '<t>苏州</t><rPh sb="0" eb="1"><t>sū zhōu</t></rPh>',
        ],
      }),
    );
    expect(grid.values).toEqual([["高价值 专利", "苏州"]]);
  });

  test("white space and line breaks stay as written; an empty text is no value", () => {
    const grid = firstGrid(
      oneSheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 申报\n单位 </t></is></c><c r="B1" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect(grid.values).toEqual([[" 申报\n单位 "]]);
  });

  test("numbers stored as text stay text", () => {
    const grid = firstGrid(oneSheet('<row r="1"><c r="A1" t="str"><v>0012</v></c></row>'));
    expect(grid.values).toEqual([["0012"]]);
  });

  test("error cells are errors, never text", () => {
    const grid = firstGrid(
      oneSheet(
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>C1</f><v>#REF!</v></c><c r="C1" t="b"><v>1</v></c></row>',
      ),
    );
    expect(grid.values).toEqual([[{ error: "#N/A" }, { error: "#REF!" }, true]]);
  });

  test("a formula is read by its stored result", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>0</f><v>0</v></c></row>'),
    );
    expect(grid.values).toEqual([[2, 0]]);
  });

  test("a formula without a stored result is an error, neither 0 nor blank", () => {
    const grid = firstGrid(
      oneSheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" s="0"/><c r="C1"><v>1</v></c></row>'),
    );
    expect(grid.values).toEqual([[{ error: "#CALC!" }, null, 1]]);
  });
});

describe("the shape of a sheet", () => {
  test("cells and rows without r= stand one after another", () => {
    const grid = firstGrid(oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
    expect(grid.values).toEqual([[1, 2], [3]]);
  });

  test("prefixed XML is read", () => {
    const bytes = packageBytes({
      sheets: [{ name: "表1", xml: "" }],
      extra: {
        "xl/worksheets/sheet1.xml": strToU8(
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
      },
    });
    expect(firstGrid(bytes).values).toEqual([[7]]);
  });

  test("the grid begins at the first filled cell, and styled blanks do not widen it", () => {
    const grid = firstGrid(
      oneSheet(
        '<row r="5"><c r="C5" s="0"/><c r="D5"><v>1</v></c><c r="Z5" s="0"/></row><row r="900"><c r="A900" s="0"/></row>',
      ),
    );
    expect({ top: grid.top, left: grid.left, values: grid.values }).toEqual({
      top: 4,
      left: 3,
      values: [[1]],
    });
    expect(valueAt(grid, 4, 3)).toBe(1);
  });

  test("merges, hidden rows, rows of no height and hidden sheets", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>2</v></c></row><row r="4" ht="0" customHeight="1"><c r="A4"><v>3</v></c></row>';
    const { grids } = readWorkbookFile(
      packageBytes({
        sheets: [
          {
            name: "甲",
            xml: `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:F2"/></mergeCells>`,
          },
          { name: "乙", xml: "<sheetData/>", state: "hidden" },
          { name: "丙", xml: "<sheetData/>", state: "veryHidden" },
        ],
      }),
      "x.xlsx",
    );
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["甲", false],
      ["乙", true],
      ["丙", true],
    ]);
    expect(grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 5 }]);
    expect([...(grids[0]?.hiddenRows ?? [])]).toEqual([2, 3]);
  });

  test("a claimed range of the whole sheet with three cells costs nothing", () => {
    const bytes = packageBytes({
      sheets: [
        {
          name: "表1",
          xml: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      ],
    });
    const started = performance.now();
    const grid = firstGrid(bytes);
    expect([valueAt(grid, 0, 0), valueAt(grid, 8, 1), valueAt(grid, 1_048_575, 16_383)]).toEqual([1, 2, 3]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("cells scattered over more places than a table can need are refused", () => {
    const rows = Array.from(
      { length: 1300 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    expect(() => readWorkbookFile(oneSheet(rows.join("")), "x.xlsx")).toThrow(
      expect.objectContaining({ code: "TOO-LARGE" }),
    );
  });
});

describe(".xls", () => {
  const workbook = (): WorkBook => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ["申报单位", "日期", "比例"],
      ["苏州某某科技有限公司", 45716, 0.853],
      [null, true],
    ]);
    Object.assign(sheet.B2, { z: "yyyy/m/d" });
    Object.assign(sheet.C2, { z: "0.0%" });
    sheet.C3 = { t: "e", v: 0x2a };
    sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    utils.book_append_sheet(book, sheet, "汇总表");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "隐藏");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    return book;
  };

  test("values, kinds, merges, errors and hidden sheets as in .xlsx", () => {
    const bytes = new Uint8Array(write(workbook(), { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const { grids } = readWorkbookFile(bytes, "汇总表.xls");
    const grid = grids[0];
    expect(grid?.values).toEqual([
      ["申报单位", "日期", "比例"],
      ["苏州某某科技有限公司", 45716, 0.853],
      [null, true, { error: "#N/A" }],
    ]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([grid?.numberKinds.get("1,1"), grid?.numberKinds.get("1,2")]).toEqual(["date", "percent"]);
    expect(grids.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test("hidden rows", () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["a"], ["b"], ["c"]]), "表1");
    const written = write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer;
    const stream = CFB.find(CFB.read(new Uint8Array(written), { type: "array" }), "/Workbook")?.content ?? [];
    // SheetJS writes no ROW records: one for row 2, hidden, goes before the last EOF of the stream.
    const row = [0x08, 0x02, 16, 0, 1, 0, 0, 0, 1, 0, 0xff, 0, 0, 0, 0, 0, 0x20, 0x01, 0x0f, 0];
    const changed = [...stream.slice(0, -4), ...row, ...stream.slice(-4)];
    expect(changed.slice(-4)).toEqual([0x0a, 0, 0, 0]);
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/Workbook", changed);
    const grid = firstGrid(Uint8Array.from(CFB.write(container, { type: "array" }) as number[]));
    expect(grid.values).toEqual([["a"], ["b"], ["c"]]);
    expect([...grid.hiddenRows]).toEqual([1]);
  });

  test("reading leaves the given bytes as they were", () => {
    const bytes = new Uint8Array(write(workbook(), { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const before = bytes.slice();
    readWorkbookFile(bytes, "汇总表.xls");
    expect(Buffer.compare(bytes, before)).toBe(0);
    expect(Object.keys(bytes).length).toBe(before.length);
  });
});

test("chart sheets have no cells and are left out", () => {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const bytes = packageBytes({
    sheets: [{ name: "表1", xml: "<sheetData/>" }],
    extra: {
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="图" sheetId="2" r:id="rId9"/><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/chartsheets/sheet1.xml": strToU8(
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews/></chartsheet>',
      ),
    },
  });
  expect(readWorkbookFile(bytes, "x.xlsx").grids.map(({ sheet }) => sheet)).toEqual(["表1"]);
});
