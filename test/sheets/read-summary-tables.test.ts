import fc from "fast-check";
import { columnKeys } from "../../src/notices/schema.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import type { GivenMoment } from "../../src/sheets/moments.ts";
import type { Miss, Recommendation, SummaryTable, TableFault } from "../../src/sheets/summary-table.ts";
import { isCellError, valueAt, type CellValue, type SheetGrid } from "../../src/sheets/grid.ts";
import { readingCases, type ReadTable } from "../cases/reading.ts";
import { untidyCases } from "../cases/reading-untidy.ts";
import { position, sheetOf } from "../support/sheets.ts";

function rowText({ row, cells }: Recommendation): string {
  const told = columnKeys
    .filter((key) => key !== "serial")
    .map((key) => `${cells[key].inherited ? "^" : ""}${cells[key].error ? "!" : ""}${cells[key].text}`);
  return `${row}: ${told.join(" | ")}`;
}

const momentText = (moment: GivenMoment | null): string | null =>
  moment === null ? null : `${moment.at.replace("T", " ")} ${moment.cell}`;

/** A table in the words of the cases. */
function tell(table: SummaryTable): Required<ReadTable> {
  const { letterhead } = table;
  return {
    rows: table.rows.map(rowText),
    year: table.year,
    city: letterhead.city,
    bureau: letterhead.bureau?.text ?? null,
    person: letterhead.contactPerson?.text ?? null,
    phone: letterhead.contactPhone?.text ?? null,
    sent: momentText(letterhead.sentAt),
    received: momentText(letterhead.receivedAt),
    title: table.title?.text ?? null,
    headerRow: table.headerRow,
    missing: table.missingColumns,
    extra: table.extraColumns.map(({ header }) => header.text),
    leftovers: table.leftovers.map(({ row, kind }) => `${row} ${kind}`),
    hiddenRows: table.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    unreadable: table.unreadableDates.map(({ cell, text }) => `${cell} ${text}`),
    columns: table.columns.map(({ key }) => key),
    moments: table.rows.map(({ row, college, discipline, topic, creditCode, appliedAt, cityReviewedAt }) => {
      const texts = [college, discipline, topic, creditCode].map((text) => text?.text ?? null);
      const told = [...texts, momentText(appliedAt), momentText(cityReviewedAt)];
      return `${row}: ${told.filter((part) => part !== null).join(" ")}`;
    }),
  };
}

const tellFault = ({ kind, cells }: TableFault): string => `${kind} ${cells.join(",")}`;
const tellMiss = ({ sheet, empty, recognisedAs, columns, nearest }: Miss): string =>
  [
    sheet,
    empty ? "empty" : "",
    recognisedAs ?? "",
    ...columns.map(({ key, cell }) => `${key}=${cell}`),
    nearest ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");

test.each([...readingCases, ...untidyCases])("$name", ({ sheets, tables, faults, misses }) => {
  const read = readSummaryTables({ file: "表.xlsx", grids: sheets.map(sheetOf) });
  const told = read.tables.map((table, index) => {
    const all = tell(table);
    const asked = Object.keys(tables[index] ?? {}) as (keyof ReadTable)[];
    return Object.fromEntries(asked.map((key) => [key, all[key]]));
  });
  expect(told).toEqual(tables);
  expect(read.faults.map(tellFault)).toEqual(faults ?? []);
  expect(read.misses.map(tellMiss)).toEqual(misses ?? []);
});

const anyUnit = fc
  .string({ unit: fc.constantFrom(...Array.from("苏州创新机器人科技新材料")), minLength: 2, maxLength: 8 })
  .map((name) => `${name}有限公司`);
const anyRow = fc.record({
  project: fc.constantFrom(
    "高价值专利培育",
    "知识产权保护体系建设",
    "高价值专利培育——6G通信",
    "",
    "自拟题目",
  ),
  unit: fc.option(anyUnit, { nil: "" }),
  unitType: fc.constantFrom("企业", "民营企业", "高校", ""),
  county: fc.constantFrom("昆山市", "吴江区", "", "市直"),
  contact: fc.constantFrom("李四/13800000000", "李四", ""),
});
const headers: Readonly<Record<(typeof columnKeys)[number], string>> = {
  serial: "序号",
  project: "申报项目名称",
  unit: "申报单位",
  unitType: "申报单位类型",
  county: "所在县（市、区）",
  contact: "项目联系人/电话",
};
const title = "2025年度省知识产权战略推进计划项目申报推荐汇总表";

type Row = Readonly<Record<(typeof columnKeys)[number], string>>;

const anyTable = fc
  .array(anyRow, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((row, index): Row => ({ serial: String(index + 1), ...row })))
  .filter((rows) => rows.some(({ unit }) => unit !== ""));

/** What a table says, without where it says it. */
function content(table: SummaryTable | undefined): unknown {
  return table?.rows.map(({ cells }) => columnKeys.map((key) => [cells[key].text, cells[key].inherited]));
}

function readRows(grid: SheetGrid): SummaryTable | undefined {
  return readSummaryTables({ file: "表.xlsx", grids: [grid] }).tables[0];
}

function plainSheet(
  rows: readonly Row[],
  order: readonly (typeof columnKeys)[number][] = columnKeys,
): SheetGrid {
  const lines = rows.map((row) => order.map((key) => row[key]));
  return sheetOf({ rows: [[title], order.map((key) => headers[key]), ...lines] });
}

describe("reading is indifferent to", () => {
  test("the order of columns", () => {
    fc.assert(
      fc.property(anyTable, fc.shuffledSubarray([...columnKeys], { minLength: 6 }), (rows, order) => {
        expect(content(readRows(plainSheet(rows, order)))).toEqual(content(readRows(plainSheet(rows))));
      }),
    );
  });

  test("empty rows and columns around the table", () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.nat(5),
        fc.nat(5),
        fc.nat(30),
        fc.nat(30),
        (rows, above, before, top, left) => {
          const plain = plainSheet(rows);
          const width = Array<null>(before).fill(null);
          const values = [...Array<null[]>(above).fill([]), ...plain.values.map((row) => [...width, ...row])];
          const moved: SheetGrid = { ...plain, top, left, values };
          expect(content(readRows(moved))).toEqual(content(readRows(plain)));
        },
      ),
    );
  });

  test("full width, white space and line breaks in the header", () => {
    const spoil = fc.constantFrom(
      (text: string) => [...text].join(" "),
      (text: string) => [...text].join("\u3000"),
      (text: string) => text.replace("/", "／\n"),
      (text: string) => text.replace("（", "(").replace("）", ")").replace("、", "，"),
      (text: string) => `  ${text}\u200b`,
      (text: string) => `*${text}：`,
    );
    fc.assert(
      fc.property(anyTable, fc.array(spoil, { minLength: 6, maxLength: 6 }), (rows, spoils) => {
        const plain = plainSheet(rows);
        const values = plain.values.map((row, index) =>
          index === 1
            ? row.map((text, column) => (typeof text === "string" ? spoils[column]?.(text) : null) ?? text)
            : row,
        );
        expect(content(readRows({ ...plain, values }))).toEqual(content(readRows(plain)));
      }),
    );
  });
});

test("no filled row is lost: each unit is in exactly one row", () => {
  const between = fc.constantFrom<readonly string[]>(
    [],
    ["合计", "", "3"],
    ["......"],
    ["小计：3项"],
    ["", "高价值专利培育"],
  );
  fc.assert(
    fc.property(anyTable, fc.array(between, { maxLength: 8 }), fc.boolean(), (rows, extras, repeatHeader) => {
      const lines: (readonly CellValue[])[] = [];
      const expected: number[] = [];
      for (const [index, row] of rows.entries()) {
        const extra = extras[index];
        if (extra !== undefined) lines.push(extra);
        if (repeatHeader && index === 3) lines.push(columnKeys.map((key) => headers[key]));
        lines.push(columnKeys.map((key) => row[key]));
        if (row.unit !== "") expected.push(lines.length + 2);
      }
      const grid = sheetOf({ rows: [[title], columnKeys.map((key) => headers[key]), ...lines] });
      const read = readSummaryTables({ file: "表.xlsx", grids: [grid] }).tables;
      const found = read.flatMap((table) =>
        table.rows.filter(({ cells }) => !cells.unit.blank).map(({ row }) => row),
      );
      expect(found).toEqual(expected);
    }),
  );
});

test("every cell text is the user's own, and its address leads to it", () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const grid = plainSheet(rows);
      for (const { cells } of readRows(grid)?.rows ?? []) {
        for (const key of columnKeys) {
          const { row, column } = position(cells[key].cell);
          const value = valueAt(grid, row, column);
          const written = value === null || isCellError(value) ? "" : String(value);
          const { text } = cells[key];
          // Below a heading its programme goes ahead of the project's own title: "高价值专利培育——自拟题目".
          if (key === "project" && text !== written) expect(text).toMatch(/^.+——.+$/u);
          if (key === "project") expect(text.endsWith(written)).toBe(true);
          else expect(text).toBe(written);
        }
      }
    }),
  );
});

test("whatever a sheet holds, it is read without a failure, and every table has rows", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      ...Object.values(headers),
      title,
      "说明：",
      "合计",
      "......",
      "苏州市知识产权局（盖章）",
      "联系人：",
      "2025",
      null,
    ),
    fc.string(),
    fc.double(),
    fc.constant<CellValue>({ error: "#N/A" }),
  );
  const line = fc.oneof(fc.array(cell, { maxLength: 9 }), fc.constant<CellValue[]>(Object.values(headers)));
  const merge = fc.record({ top: fc.nat(9), left: fc.nat(8), height: fc.nat(4), width: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), fc.array(merge, { maxLength: 3 }), (rows, merges) => {
      const areas = merges.map(({ top, left, height, width }) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      }));
      const grid: SheetGrid = { ...sheetOf({ rows }), merges: areas };
      const { tables, faults, misses } = readSummaryTables({ file: "表.xlsx", grids: [grid] });
      expect(tables.length + faults.length + misses.length).toBeGreaterThan(0);
      for (const table of tables) expect(table.rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
