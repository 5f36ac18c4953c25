// Summary tables for tests, built from what differs from a correct one, and read by the real readers.
import type { Notice } from "../../src/notices/schema.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import type { Check, CheckContext, CheckResult, CityDossier } from "../../src/review/check.ts";
import { dossiersOf } from "../../src/review/dossier.ts";
import type { Finding } from "../../src/review/finding.ts";
import { joinResults } from "../../src/review/outcome.ts";
import type { CellValue, GridArea, SheetGrid, WorkbookCells } from "../../src/sheets/grid.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { wrongEndings } from "./sentences.ts";
import { tableHeader } from "./printed-headers.ts";

/** A row by its headers; what is left out is filled in correctly. */
export type RowSpec = Readonly<Record<string, CellValue>>;

/** A table; what is left out is as it should be in a table of 苏州市 for 2025. */
export interface TableSpec {
  readonly sheet?: string;
  readonly sheetHidden?: boolean;
  /** null leaves the title out. */
  readonly title?: string | null;
  /** Cells of the letterhead line; an empty list leaves the line out. */
  readonly letterhead?: readonly CellValue[];
  readonly header?: readonly string[];
  readonly rows?: readonly RowSpec[];
  /** Numbers of the sheet rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** Merged cells, 0-based sheet coordinates. */
  readonly merges?: readonly GridArea[];
}

export const headers: readonly string[] = tableHeader;

/** The first data row of a table with title and letterhead: A4. */
export const firstRow = 4;

/** Units of a sheet other than the usual one are others: two sheets with the same rows are a copy. */
function correctCell(header: string, index: number, sheet: string): CellValue {
  switch (header) {
    case "序号":
      return index + 1;
    case "申报项目名称":
      return "高价值专利培育";
    case "申报单位":
      return `苏州测试${sheet === "汇总表" ? "" : sheet}${index + 1}号科技有限公司`;
    case "申报单位类型":
      return "企业";
    case "所在县（市、区）":
      return "昆山市";
    case "项目联系人/电话":
      return "张三/13800000000";
    default:
      return null;
  }
}

/** The grid of a table: title, letterhead, header, rows. */
export function gridOf(spec: TableSpec): SheetGrid {
  const {
    sheet = "汇总表",
    title = "2025年度省知识产权战略推进计划项目申报推荐汇总表",
    letterhead = ["苏州市知识产权局（盖章）", null, "联系人：李四", null, "联系电话：0512-65223344"],
    header = headers,
    rows = [{}],
  } = spec;
  const values: CellValue[][] = [];
  if (title !== null) values.push([title]);
  if (letterhead.length > 0) values.push([...letterhead]);
  values.push([...header]);
  for (const [index, row] of rows.entries()) {
    values.push(header.map((name) => row[name] ?? (name in row ? null : correctCell(name, index, sheet))));
  }
  const width = Math.max(...values.map((line) => line.length));
  return {
    sheet,
    hidden: spec.sheetHidden ?? false,
    top: 0,
    left: 0,
    values: values.map((line) => [...line, ...Array<CellValue>(width - line.length).fill(null)]),
    numberKinds: new Map(),
    merges: spec.merges ?? [],
    hiddenRows: new Set((spec.hiddenRows ?? []).map((row) => row - 1)),
  };
}

export function workbookOf(tables: readonly TableSpec[], file = "汇总表.xlsx"): WorkbookCells {
  return { file, grids: tables.map(gridOf) };
}

export function notice2025(): Notice {
  const notice = noticeOf(2025);
  if (notice === null) throw new Error("The 2025 notice is missing");
  return notice;
}

/** The dossiers of tables, with the real readers. */
export function dossiersOfTables(tables: readonly TableSpec[]): readonly CityDossier[] {
  const workbook = workbookOf(tables);
  return dossiersOf(notice2025(), workbook.file, readSummaryTables(workbook).tables);
}

export function contextOf(dossier: CityDossier): CheckContext {
  return {
    notice: notice2025(),
    dossier,
    regionFigures: null,
    ledger: null,
    evidence: [],
    givenDates: { tableSent: null, tableReceived: null, cityReviewed: null, applied: null },
  };
}

/** What one check says of the tables, as the review would run it. */
export function runCheck(check: Check, tables: readonly TableSpec[]): CheckResult {
  const contexts = dossiersOfTables(tables).map(contextOf);
  if (contexts.length === 0) throw new Error("The readers found no table");
  return joinResults(contexts.filter((context) => check.concerns(context)).map((each) => check.run(each)));
}

/** The facts of a finding that a case names. */
export interface ExpectedFinding {
  readonly clause: string | null;
  readonly severity: string;
  readonly verdict: string;
  readonly cells: readonly string[];
  readonly message?: string;
  readonly reading?: string | null;
  readonly also?: readonly string[];
  readonly sheet?: string;
}

/** A case as data: a name in the reviewer's words, the tables, and what is expected of them. */
export interface TableCase {
  readonly name: string;
  readonly tables: readonly TableSpec[];
  readonly expected: readonly ExpectedFinding[];
  /** Rows that meet a clause, by sheet row number. */
  readonly met?: Readonly<Record<string, readonly number[]>>;
}

function factsOf(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const { clause, severity, verdict, place, message, reading, also } = finding;
  return {
    clause,
    severity,
    verdict,
    cells: place.cells,
    ...(expected?.message === undefined ? {} : { message: message.key }),
    ...(expected?.reading === undefined ? {} : { reading }),
    ...(expected?.also === undefined ? {} : { also }),
    ...(expected?.sheet === undefined ? {} : { sheet: place.sheet }),
  };
}

/** One test per case: the findings are exactly those expected, in order, and so are the rows that meet a clause. */
export function testCases(check: Check, cases: readonly TableCase[]): void {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, { tables, expected, met }) => {
    const result = runCheck(check, tables);
    expect(result.findings.map((each, index) => factsOf(each, expected[index]))).toEqual(expected);
    expect(result.findings.every((each) => each.check === check.id)).toBe(true);
    expect(result.findings.flatMap(wrongEndings)).toEqual([]);
    for (const [clause, rows] of Object.entries(met ?? {})) {
      const passed = result.met.filter((each) => each.clause === clause).flatMap((each) => each.rows);
      expect(passed).toEqual(rows);
    }
  });
}

/** Cases from a JSON file. Its rows are whatever the reviewer wrote, so the shape is asserted here, once. */
export function asCases(data: unknown): readonly TableCase[] {
  if (!Array.isArray(data) || data.length === 0) throw new Error("A file of cases holds a list of cases");
  return data as readonly TableCase[];
}
