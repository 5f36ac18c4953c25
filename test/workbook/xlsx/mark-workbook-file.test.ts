// The user's file with our marks in it: what we put in is there, and everything else is as it was, part by part.
import { read, utils, write, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import type { Mark } from "../../../src/workbook/port.ts";
import { markWorkbookFile } from "../../../src/workbook/xlsx/mark-workbook-file.ts";
import { readWorkbookFile, WorkbookFileError } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { fullPlan, planOf } from "../../support/plans.ts";
import { oneSheet, packageParts } from "../../tools/ooxml.ts";
import { richParts, richWorkbook, type RichOptions } from "../../tools/rich-workbook.ts";

const file = "汇总表.xlsx";
const mark = (
  address: string,
  severity: Mark["severity"] = "error",
  note: string | null = null,
  sheet = "汇总表",
) => ({
  sheet,
  address,
  severity,
  note,
});
const marks: readonly Mark[] = [
  mark("A4:F4", "error", "错误：推荐 4 项，上限 3 项\n（附件2 六（二））"),
  mark("A5:F5", "warning", "待核实：<缺数据> & 其他"),
  mark("A6:F6", "notice"),
  mark("A8:F8", "error", "新的一行"),
  mark("A1:C3", "error", "没有编号的单元格", "附件&说明"),
  mark("A2:B2", "error", "已有批注", "图表"),
  mark("A3:B3", "error", "已有对话", "图表"),
  mark("A4:B4", "error", "新批注", "图表"),
];
const plans = [{ ...fullPlan, name: "审核结果" }];

const marked = (options: RichOptions = {}, chosen = marks, sheets = plans) =>
  markWorkbookFile(richWorkbook(options), file, chosen, sheets);
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]),
  );
const textOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

/** Fills as another reader sees them, by address: "FBD5D8". */
function fillsOf(bytes: Uint8Array, sheet: string): Readonly<Record<string, string>> {
  const workbook = read(bytes, { type: "array", cellStyles: true, sheetStubs: true });
  const cells: WorkSheet = workbook.Sheets[sheet]!;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([address, cell]) => {
      const colour = (cell as { s?: { fgColor?: { rgb?: string } } }).s?.fgColor?.rgb;
      return address.startsWith("!") || colour === undefined ? [] : [[address, colour.slice(-6)]];
    }),
  );
}

/** Tags of a part without what a mark may change: styles of cells, spans of rows, lengths of lists. */
function tagsOf(xml: string): readonly string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((tag) =>
    tag.replace(/^(<(?:x:)?(?:c|row)\b.*)$/s, (whole) =>
      whole.replace(/ s=(?:"\d+"|'\d+')/, "").replace(/ spans="[^"]*"/, ""),
    ),
  );
}

/** What stands in `after` beside all that stands in `before`, in order; null where something is lost. */
function addedTags(before: readonly string[], after: readonly string[]): readonly string[] | null {
  const added: string[] = [];
  let next = 0;
  for (const tag of after) {
    if (tag === before[next] || tag === before[next]?.replace(/\/>$/, ">")) next += 1;
    else added.push(tag);
  }
  return next === before.length ? added : null;
}

const variants: readonly (readonly [string, RichOptions])[] = [
  ["Excel 文件", {}],
  ["带 x: 前缀", { prefix: "x:" }],
  ["含宏，1904 日期，绝对路径", { macros: true, since1904: true, absolute: true }],
];

describe.each(variants)("%s", (_name, options) => {
  const before = richWorkbook(options);
  const { bytes: after, ...result } = marked(options);
  const [old, now] = [partsOf(before), partsOf(after)];

  test("every part is still there, in order, and all but those that marking concerns are the same bytes", () => {
    const paths = Object.keys(old);
    expect(Object.keys(now).slice(0, paths.length)).toEqual(paths);
    expect(paths.filter((path) => old[path] !== now[path])).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
    ]);
  });

  test("the changed parts have lost nothing, and gained cells, notes and links only", () => {
    const kinds = new Set<string>();
    for (const path of Object.keys(old).filter(
      (each) => old[each] !== now[each] && each !== "xl/styles.xml",
    )) {
      const added = addedTags(tagsOf(old[path]!), tagsOf(now[path]!));
      expect([path, added === null]).toEqual([path, false]);
      for (const tag of path.includes("/sheet") ? added! : [])
        kinds.add(/^<\/?(?:x:)?(\w+)/.exec(tag)?.[1] ?? tag);
    }
    expect([...kinds].sort()).toEqual(["Relationship", "c", "legacyDrawing", "row"]);
  });

  test("our reader reads the same values, and after them our sheets", () => {
    const [was, is] = [readWorkbookFile(before, file).grids, readWorkbookFile(after, file).grids];
    expect(is.slice(0, was.length)).toEqual(was);
    expect(is.slice(was.length).map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["审核结果", false],
      ["_选项", true],
    ]);
    expect(result.sheets).toEqual(["审核结果"]);
  });

  test("the marked cells are filled, and no others", () => {
    const [was, is] = [fillsOf(before, "汇总表"), fillsOf(after, "汇总表")];
    const row = (number: number, colour: string) =>
      ["A", "B", "C", "D", "E", "F"].map((column) => [`${column}${number}`, colour]);
    const filled = Object.fromEntries([
      ...row(4, "FBD5D8"),
      ...row(5, "FFE6C7"),
      ...row(6, "DCEBFA"),
      ...row(8, "FBD5D8"),
    ]);
    expect(is).toEqual({ ...was, ...filled });
    expect(Object.keys(fillsOf(after, "附件&说明"))).toHaveLength(9);
  });

  test("a marked cell keeps all of its style but the fill", () => {
    const xfs = (xml: string) =>
      /<(?:x:)?cellXfs.*<\/(?:x:)?cellXfs>/s.exec(xml)![0].match(/<(?:x:)?xf .*?(?:\/>|<\/(?:x:)?xf>)/gs)!;
    const styleOf = (address: string) =>
      Number(
        new RegExp(`<(?:x:)?c (?=[^>]*r="${address}")[^>]*s=["'](\\d+)`).exec(
          now["xl/worksheets/sheet1.xml"]!,
        )?.[1],
      );
    const [was, is] = [xfs(old["xl/styles.xml"]!), xfs(now["xl/styles.xml"]!)];
    expect(is.slice(0, was.length)).toEqual(was);
    const plain = (xf: string) => xf.replace(/ (?:fillId|applyFill)="\d+"/g, "");
    expect(is[styleOf("B4")]).toContain('quotePrefix="1"');
    // Of the cell itself, of the row, of the column, of nothing.
    for (const [address, base] of [
      ["B4", 1],
      ["E4", 4],
      ["B5", 4],
      ["A6", 3],
      ["A4", 0],
      ["B8", 1],
      ["F8", 4],
      ["C8", 0],
    ] as const)
      expect([address, plain(is[styleOf(address)]!)]).toEqual([address, plain(was[base]!)]);
  });

  test("notes are added beside those that are there; a cell with a note or a thread keeps it and is listed", () => {
    expect(result.receipt).toEqual({
      marked: 8,
      commented: 5,
      alreadyCommented: ["图表!A2", "图表!A3"],
      commentsUnsupported: false,
    });
    const notes = (sheet: string) =>
      Object.entries(read(after, { type: "array" }).Sheets[sheet]!).flatMap(([address, cell]) =>
        ((cell as { c?: { t: string }[] }).c ?? []).map(({ t }) => [address, t]),
      );
    expect(notes("汇总表")).toEqual([
      ["A4", marks[0]!.note],
      // A5 is hidden by the merged A4:A5.
      ["B5", marks[1]!.note],
      ["A8", "新的一行"],
    ]);
    // Another reader does not read notes of a prefixed part.
    if (options.prefix === undefined) expect(notes("图表")).toContainEqual(["A4", "新批注"]);
    expect(now["xl/comments1.xml"]).toMatch(/ref="A2".*ref="A3".*ref="A4"/s);
    const boxes = (path: string) =>
      [...now[path]!.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(([, r, c]) => [r, c]);
    expect(boxes("xl/drawings/vmlDrawing1.vml")).toEqual([
      ["1", "0"],
      ["3", "0"],
    ]);
    const ids = [...now["xl/drawings/vmlDrawing1.vml"]!.matchAll(/ id="(_x0000_s\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the name ends as Excel demands", () => {
    expect(result.extension).toBe(options.macros === true ? "xlsm" : "xlsx");
  });
});

describe("added sheets", () => {
  test("names, numbers and print titles are other than those of the file", () => {
    const { bytes, sheets } = marked(
      {},
      [],
      [
        {
          ...planOf("汇总表", [["一"]]),
          print: { orientation: "portrait", repeatRows: { first: 0, last: 0 } },
        },
        { ...fullPlan, name: "图表", table: { ...fullPlan.table!, name: "推荐表" } },
      ],
    );
    expect(sheets).toEqual(["汇总表 (2)", "图表 (2)"]);
    const workbook = textOf(bytes, "xl/workbook.xml");
    expect(
      [...workbook.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(([, name, id]) => [name, id]),
    ).toEqual([
      ["汇总表", "3"],
      ["附件&amp;说明", "7"],
      ["图表", "8"],
      ["汇总表 (2)", "9"],
      ["图表 (2)", "10"],
      ["_选项", "11"],
    ]);
    expect(
      [...workbook.matchAll(/Titles" localSheetId="(\d)">([^<]*)</g)].map(([, id, at]) => [id, at]),
    ).toEqual([
      ["3", "'汇总表 (2)'!$1:$1"],
      ["4", "'图表 (2)'!$1:$3"],
    ]);
    expect(textOf(bytes, "xl/tables/table2.xml")).toMatch(/id="5" name="推荐表_2" displayName="推荐表_2"/);
  });

  test("a workbook without defined names gets them in their place", () => {
    const { bytes } = markWorkbookFile(oneSheet(""), file, [], [fullPlan]);
    expect(textOf(bytes, "xl/workbook.xml")).toMatch(
      /<\/sheets><definedNames>.*<\/definedNames><\/workbook>$/,
    );
  });

  test("their days are the same days in a workbook that counts from 1904", () => {
    const days = (options: RichOptions) => {
      const grid = readWorkbookFile(marked(options, [], [fullPlan]).bytes, file).grids.find(
        ({ sheet }) => sheet === "汇总统计",
      );
      return grid!.values.slice(3, 8).map((line) => line[6]);
    };
    expect(days({ since1904: true })).toEqual(days({}));
  });

  test("nothing to put in leaves every part as it was", () => {
    const bytes = richWorkbook();
    expect(partsOf(markWorkbookFile(bytes, file, [], []).bytes)).toEqual(partsOf(bytes));
  });
});

describe("styles of all sorts", () => {
  const styled = (styles: string | null): Uint8Array => {
    const parts = packageParts({
      sheets: [{ name: "汇总表", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }],
    });
    const { "xl/styles.xml": _styles, ...rest } = parts;
    if (styles !== null) return zipSync({ ...rest, "xl/styles.xml": strToU8(styles) });
    const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"]!).replace(
      /<Relationship [^>]*styles\.xml"\/>/,
      "",
    );
    const types = strFromU8(parts["[Content_Types].xml"]!).replace(/<Override [^>]*styles\.xml"[^>]*>/, "");
    return zipSync({
      ...rest,
      "xl/_rels/workbook.xml.rels": strToU8(relations),
      "[Content_Types].xml": strToU8(types),
    });
  };
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  test.each([
    ["没有样式部件", null],
    [
      "没有 fills",
      `<styleSheet ${main}><fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ],
    [
      "只有一种填充",
      `<styleSheet ${main}><fills count="1"><fill/></fills><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ],
    ["空的列表", `<styleSheet ${main}><fills count="0"/><cellXfs/></styleSheet>`],
    ["空的样式表", `<styleSheet ${main}/>`],
    [
      "样式编号超出列表",
      `<styleSheet ${main}><fills count="2"><fill/><fill/></fills><cellXfs count="0"></cellXfs></styleSheet>`,
    ],
  ])("%s", (_name, styles) => {
    const { bytes } = markWorkbookFile(
      styled(styles),
      file,
      [mark("A1:B1", "warning")],
      [planOf("审核结果", [["一"]])],
    );
    expect(fillsOf(bytes, "汇总表")).toEqual({ A1: "FFE6C7", B1: "FFE6C7" });
    const path = styles === null ? "xl/styles1.xml" : "xl/styles.xml";
    const fills = /<fills[^>]*>(.*)<\/fills>/.exec(textOf(bytes, path))![1]!.match(/<fill[ />]/g)!;
    // The first two are Excel's own, whatever the file says.
    expect(fills.length).toBeGreaterThan(2);
    expect(textOf(bytes, path)).toContain(`<xf numFmtId="49"`);
    expect(readWorkbookFile(bytes, file).grids.map(({ values }) => values)).toEqual([[[1]], [["一"]]]);
  });

  test("as many as Excel allows, and no more", () => {
    const full = (count: number) =>
      styled(
        `<styleSheet ${main}><fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs count="${count}">${"<xf/>".repeat(count)}</cellXfs></styleSheet>`,
      );
    expect(() => markWorkbookFile(full(65_489), file, [mark("A1:A1")], [])).not.toThrow();
    expect(() => markWorkbookFile(full(65_490), file, [mark("A1:A1")], [])).toThrow(WorkbookFileError);
  });
});

describe("files that cannot be marked", () => {
  const codeOf = (bytes: Uint8Array, chosen: readonly Mark[] = []): string => {
    try {
      markWorkbookFile(bytes, file, chosen, []);
      return "none";
    } catch (error) {
      if (error instanceof WorkbookFileError) return error.code;
      throw error;
    }
  };
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["一"]]), "表1");
  const saved = (bookType: "biff8" | "xlsb") =>
    new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  const replaced = (path: string, change: (text: string) => string): Uint8Array => {
    const parts = richParts();
    return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
  };

  test.each([
    ["旧格式", saved("biff8"), "NOT-MARKABLE"],
    ["二进制格式", saved("xlsb"), "NOT-MARKABLE"],
    [
      "严格 Open XML",
      replaced("xl/workbook.xml", (text) =>
        text.replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      ),
      "NOT-MARKABLE",
    ],
    ["没有结尾的压缩包", richWorkbook().subarray(0, 4000), "TRUNCATED"],
    ["行没有结束", replaced("xl/worksheets/sheet1.xml", (text) => text.replace("</row>", "")), "DAMAGED"],
    [
      "带文档类型声明",
      replaced("xl/worksheets/sheet1.xml", (text) => text.replace("<worksheet", "<!DOCTYPE a><worksheet")),
      "DAMAGED",
    ],
    [
      "没有 sheetData",
      replaced("xl/worksheets/sheet1.xml", (text) => text.replaceAll("sheetData", "sheetDate")),
      "DAMAGED",
    ],
    [
      "批注图形没有结尾",
      replaced("xl/drawings/vmlDrawing1.vml", (text) => text.replace("</xml>", "")),
      "DAMAGED",
    ],
    ["不是工作簿", strToU8("序号,单位"), "NOT-A-WORKBOOK"],
  ])("%s", (_name, bytes, code) => {
    expect(codeOf(bytes, [mark("A4:F4", "error", "一"), mark("A4:B4", "error", "一", "图表")])).toBe(code);
  });

  test("a mark on a sheet that is not there is a fault of whoever asks", () => {
    expect(() => marked({}, [mark("A1", "error", null, "没有这张表")])).toThrow(RangeError);
    expect(() => marked({}, [mark("第一行")])).toThrow(RangeError);
  });
});

test("parts in UTF-16 and with a byte order mark stay so", () => {
  const text =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲𠮷</t></is></c></row></sheetData></worksheet>';
  const wide = new Uint8Array(
    Uint16Array.from(`\uFEFF${text}`.split(""), (unit) => unit.charCodeAt(0)).buffer,
  );
  for (const content of [wide, strToU8(`\uFEFF${text}`)]) {
    const parts = packageParts({ sheets: [{ name: "汇总表", xml: "" }] });
    const bytes = zipSync({ ...parts, "xl/worksheets/sheet1.xml": content });
    const now = unzipSync(markWorkbookFile(bytes, file, [mark("A1:B1")], []).bytes)[
      "xl/worksheets/sheet1.xml"
    ]!;
    const decoder = new TextDecoder(content === wide ? "utf-16le" : "utf-8", { ignoreBOM: true });
    expect(decoder.decode(now)).toBe(
      `\uFEFF${text}`.replace('<c r="A1"', '<c s="1" r="A1"').replace("</row>", '<c r="B1" s="1"/></row>'),
    );
  }
});

test("what only looks like a cell or the end of a row is left alone", () => {
  const rows = (style: string) =>
    `<row r="1"><!-- <c r="A1"/></row> --><c${style} r='A1' t="str"><f>"/>"&gt;<![CDATA["</row>"]]></f><v><![CDATA[<c r="A1">]]></v></c></row><?weiter <row r="2">?>`;
  const { bytes } = markWorkbookFile(oneSheet(rows("")), file, [mark("A1", "error", null, "表1")], []);
  expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain(`<sheetData>${rows(' s="1"')}</sheetData>`);
});

/** Rows as files have them: numbered or not, empty, with cells addressed or not, in any style. */
const randomRows = fc.array(
  fc.record({
    skip: fc.nat({ max: 2 }),
    numbered: fc.boolean(),
    attributes: fc.constantFrom("", ' s="1" customFormat="1"', ' ht="0"', ' spans="1:2"'),
    cells: fc.array(
      fc.record({
        skip: fc.nat({ max: 2 }),
        addressed: fc.boolean(),
        style: fc.constantFrom("", ' s="1"', " s='2'"),
        content: fc.constantFrom(
          "/>",
          "><v>1.5</v></c>",
          ' t="inlineStr"><is><t>a &gt; b</t></is></c>',
          ' t="str"><f>"/>"</f><v>/&gt;</v></c>',
          ' t="b"><v>1</v></c>',
          "><!-- 注 > 释 --><v><![CDATA[7]]></v></c>",
        ),
      }),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 6 },
);

type Rows = typeof randomRows extends fc.Arbitrary<infer T> ? T : never;

function rowsXml(rows: Rows): string {
  let row = 0;
  return rows
    .map(({ skip, numbered, attributes, cells }) => {
      row += numbered ? skip + 1 : 1;
      let column = 0;
      const inner = cells.map(({ skip: gap, addressed, style, content }) => {
        column += addressed ? gap + 1 : 1;
        return `<c${addressed ? ` r="${"ABCDEFGHIJKLMNO"[column - 1]}${row}"` : ""}${style}${content}`;
      });
      const open = `<row${numbered ? ` r="${row}"${attributes}` : ""}`;
      return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</row>`;
    })
    .join("\n");
}

test("after marking, every value is what it was and every marked cell is filled", () => {
  const areas = fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: 20 }), left: fc.nat({ max: 4 }), width: fc.nat({ max: 5 }) }),
    { selector: ({ row }) => row, maxLength: 5 },
  );
  fc.assert(
    fc.property(randomRows, areas, (rows, chosen) => {
      const bytes = oneSheet(rowsXml(rows), { formats: [0, 14, 10] });
      const letters = "ABCDEFGHIJKLMNO";
      const chosenMarks = chosen.map(({ row, left, width }) =>
        mark(`${letters[left]}${row}:${letters[left + width]}${row}`, "notice", `第${row}行`, "表1"),
      );
      const { bytes: after, receipt } = markWorkbookFile(bytes, file, chosenMarks, []);
      expect(readWorkbookFile(after, file)).toEqual(readWorkbookFile(bytes, file));
      const fills = fillsOf(after, "表1");
      for (const { row, left, width } of chosen)
        for (let column = left; column <= left + width; column += 1)
          expect([`${letters[column]}${row}`, fills[`${letters[column]}${row}`]]).toEqual([
            `${letters[column]}${row}`,
            "DCEBFA",
          ]);
      expect(Object.values(fills)).toHaveLength(chosen.reduce((sum, { width }) => sum + width + 1, 0));
      expect(receipt.commented).toBe(chosen.length);
    }),
    { numRuns: 100 },
  );
});
