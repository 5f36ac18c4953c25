// New files from plans: what was planned is what our reader reads, and Excel's rules are kept.
import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { cellKey, valueAt, type CellValue } from "../../../src/sheets/grid.ts";
import type { PlanCell, PlanValue, SheetPlan } from "../../../src/sheets/sheet-plan.ts";
import { readWorkbookFile } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../src/workbook/xlsx/write-workbook-file.ts";
import { barePlan, cell, fullPlan, longChoices, planOf } from "../../support/plans.ts";

const reread = (plans: readonly SheetPlan[]) => readWorkbookFile(writeWorkbookFile(plans), "新.xlsx");
const partsOf = (plans: readonly SheetPlan[]) => unzipSync(writeWorkbookFile(plans));
const part = (plans: readonly SheetPlan[], path: string) => strFromU8(partsOf(plans)[path]!);

function firstValue(written: PlanCell): CellValue {
  return valueAt(reread([{ ...barePlan, rows: [[written]] }]).grids[0]!, 0, 0);
}

const pieces = fc.constantFrom(
  "申报",
  "=1+1",
  "_x4E00_",
  "_x005f_",
  "&amp;",
  "<b>",
  ">",
  "]]>",
  '"',
  "'",
  "\n",
  "\t",
  " ",
  "　",
  "𠮷",
  "é",
  "e\u0301",
  "0123",
  "@",
  "-",
  "+86",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 6 }).map((each) => each.join("")),
  // Control characters are left out of files; CR is a line break of other systems.
  fc.string({ unit: "binary" }).map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")),
);
const values: fc.Arbitrary<PlanValue> = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);

test("every value that is written is read again, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.array(values, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const [grid] = reread([planOf("数据", rows)]).grids;
      for (const [row, line] of rows.entries()) {
        for (const [column, value] of line.entries()) {
          const expected = value === "" ? null : Object.is(value, -0) ? 0 : value;
          expect(valueAt(grid!, row, column)).toEqual(expected);
        }
      }
      const filled = grid!.values.flat().filter((value) => value !== null).length;
      expect(filled).toBe(rows.flat().filter((value) => value !== null && value !== "").length);
    }),
    { numRuns: 60 },
  );
});

test("the same plans give the same bytes", () => {
  expect(writeWorkbookFile([fullPlan])).toEqual(writeWorkbookFile([fullPlan]));
});

describe("values by their look", () => {
  test.each([
    ["日期写成序列号", cell("date", "2025-02-28"), 45716],
    ["填写的日期也是", cell("entry-date", "2024-02-29"), 45351],
    ["1900年3月1日起的日期都能写", cell("date", "1900-03-01"), 61],
    ["更早的日期照写成文字", cell("date", "1900-02-28"), "1900-02-28"],
    ["没有这一天的照写成文字", cell("date", "2025-02-30"), "2025-02-30"],
    ["日期一栏的其他文字照写", cell("date", "待定"), "待定"],
    ["数字一栏的文字照写", cell("amount", "未提供"), "未提供"],
    ["控制字符不写", cell("text", "甲\u0000乙\u001B丙"), "甲乙丙"],
    ["回车换行写成换行", cell("text", "甲\r\n乙\r丙"), "甲\n乙\n丙"],
  ])("%s", (_name, written, expected) => {
    expect(firstValue(written)).toEqual(expected);
  });

  test("a text longer than Excel allows is cut where it shows", () => {
    expect(firstValue(cell("text", "申".repeat(32_767)))).toBe("申".repeat(32_767));
    expect(firstValue(cell("text", "申".repeat(32_768)))).toBe(`${"申".repeat(32_766)}…`);
    // Not through the middle of a character of two units.
    expect(firstValue(cell("text", `申${"𠮷".repeat(16_384)}`))).toBe(`申${"𠮷".repeat(16_382)}…`);
  });

  test("dates and percentages are known as such, other numbers are not", () => {
    const [grid] = reread([fullPlan]).grids;
    const kind = (row: number, column: number) => grid!.numberKinds.get(cellKey(row, column));
    expect([kind(3, 4), kind(3, 6), kind(12, 3), kind(12, 4)]).toEqual([
      "percent",
      "date",
      "percent",
      "date",
    ]);
    expect([kind(3, 0), kind(3, 5), kind(12, 1), kind(12, 2)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    [1500, "#,##0"],
    [12.5, "#,##0.0"],
    [12345.678, "#,##0.00"],
  ])("an amount of %d shows by %s", (value, format) => {
    const styles = part([{ ...barePlan, rows: [[cell("amount", value)]] }], "xl/styles.xml");
    const id = { "#,##0": "3", "#,##0.00": "4" }[format] ?? "164";
    if (id === "164") expect(styles).toContain(`<numFmt numFmtId="164" formatCode="${format}"/>`);
    expect(/<cellXfs.*<xf numFmtId="(\d+)"/.exec(styles)?.[1]).toBe(id);
  });

  test("a number that is none is refused", () => {
    expect(() => writeWorkbookFile([planOf("表", [[Number.NaN]])])).toThrow(RangeError);
  });
});

describe("names of sheets", () => {
  test.each([
    [["表/1"], ["表／1"]],
    [
      ["审核结果", "审核结果"],
      ["审核结果", "审核结果 (2)"],
    ],
    [
      ["Sheet", "SHEET"],
      ["Sheet", "SHEET (2)"],
    ],
    [["'引'"], ["’引’"]],
    [["History"], ["History_"]],
    [[" "], ["_"]],
    [["长".repeat(40)], ["长".repeat(31)]],
    [
      ["长".repeat(31), "长".repeat(32)],
      ["长".repeat(31), `${"长".repeat(27)} (2)`],
    ],
  ])("%j become %j", (wanted, names) => {
    const { grids } = reread(wanted.map((name) => planOf(name, [["一"]])));
    expect(grids.map(({ sheet }) => sheet)).toEqual(names);
  });

  test("no plans, no workbook", () => {
    expect(() => writeWorkbookFile([])).toThrow(RangeError);
  });
});

describe("drop-downs", () => {
  const offering = (choices: readonly string[]): SheetPlan => ({
    ...barePlan,
    rows: [[cell("entry-text")]],
    entries: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices, prompt: null }],
  });
  const formula = (choices: readonly string[]) =>
    /<formula1>(.*)<\/formula1>/.exec(part([offering(choices)], "xl/worksheets/sheet1.xml"))?.[1];

  test("up to 255 characters stand in the rule", () => {
    const fitting = ["一".repeat(127), "二".repeat(127)];
    expect(formula(fitting)).toBe(`"${fitting.join(",")}"`);
    expect(formula(["一".repeat(127), "二".repeat(128)])).toBe("'_选项'!$A$1:$A$2");
  });

  test.each(["含,逗号", '含"引号', " 前有空格", "含\n换行"])("%j needs the hidden sheet", (choice) => {
    expect(formula([choice])).toBe("'_选项'!$A$1:$A$1");
  });

  test("a long list stands on the hidden sheet once, in order", () => {
    const { grids } = reread([fullPlan, { ...offering(longChoices), name: "又一表" }]);
    const lists = grids.find(({ sheet }) => sheet === "_选项");
    expect(lists?.hidden).toBe(true);
    expect(lists?.values).toEqual(longChoices.map((choice) => [choice]));
  });

  test("a prompt above Excel's limits is refused", () => {
    const asking = (title: string, text: string): SheetPlan => ({
      ...offering(["一"]),
      entries: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, choices: null, prompt: { title, text } }],
    });
    expect(() => writeWorkbookFile([asking("题".repeat(32), "文".repeat(255))])).not.toThrow();
    expect(() => writeWorkbookFile([asking("题".repeat(33), "文")])).toThrow(RangeError);
    expect(() => writeWorkbookFile([asking("题", "文".repeat(256))])).toThrow(RangeError);
  });
});

describe("plans that Excel would not open", () => {
  test("merged areas that overlap", () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 1, bottom: 2, right: 2 },
    ];
    expect(() => writeWorkbookFile([{ ...barePlan, merges }])).toThrow(RangeError);
  });

  test.each([[["序号", "序号"]], [["序号", null]], [["Name", "NAME"]]])(
    "a table with the headers %j",
    (header) => {
      const plan = planOf("表", [header, [1, 2]]);
      const table = { area: { top: 0, left: 0, bottom: 1, right: 1 }, name: "表" };
      expect(() => writeWorkbookFile([{ ...plan, table }])).toThrow(RangeError);
    },
  );
});

test("tables have names and numbers of their own, and a row below the header", () => {
  const plan = planOf("表", [["2024年", "乙"]]);
  const table = { area: { top: 0, left: 0, bottom: 0, right: 1 }, name: "名单" };
  const parts = partsOf([
    { ...plan, table },
    { ...plan, table },
  ]);
  const tables = [1, 2].map((number) => strFromU8(parts[`xl/tables/table${number}.xml`]!));
  expect(tables.map((xml) => /id="(\d)" name="([^"]+)".* ref="([A-Z0-9:]+)"/.exec(xml)?.slice(1, 4))).toEqual(
    [
      ["1", "名单", "A1:B2"],
      ["2", "名单_2", "A1:B2"],
    ],
  );
});

test("rows for the head of each page, A4, one page wide", () => {
  expect(part([fullPlan], "xl/workbook.xml")).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'汇总统计\'!$1:$3</definedName>',
  );
  expect(part([fullPlan], "xl/worksheets/sheet1.xml")).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
});

test("a wide sheet prints on pages side by side, its frozen columns on each", () => {
  const wide = { ...fullPlan, print: { ...fullPlan.print!, pagesWide: 3 } };
  expect(part([wide], "xl/workbook.xml")).toContain(">'汇总统计'!$A:$B,'汇总统计'!$1:$3</definedName>");
  expect(part([wide], "xl/worksheets/sheet1.xml")).toContain('fitToWidth="3"');
});

test("a chart's cache holds what its cells hold", () => {
  const xml = part([fullPlan], "xl/charts/chart3.xml");
  expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
    "'汇总统计'!$B$4:$B$8",
    "'汇总统计'!$C$4:$C$8",
    "'汇总统计'!$B$4:$B$8",
    "'汇总统计'!$D$4:$D$8",
  ]);
  const cached = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache]) =>
    [...cache!.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
  expect(cached).toEqual([
    [4, 5, 3, 2, 6],
    [3, 2, 4, 1, 6],
  ]);
});
