import { columnKeys } from "../../src/notices/schema.ts";
import { uniqueNames } from "../../src/consolidate/received.ts";
import { consolidate } from "../../src/consolidate/consolidate.ts";
import { filesCases } from "../cases/consolidate/files.ts";
import { consolidationOf, decisionsOf, receivedFile, rowOf } from "../support/consolidation.ts";

test.each(filesCases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
  const { files, rows, leftOut } = consolidationOf(each.files, each.decisions);
  expect(
    files.map(({ received, status, reason }) => ({
      file: received.file,
      status,
      reason: reason?.kind ?? null,
    })),
  ).toEqual(each.expected.map(({ file, status, reason }) => ({ file, status, reason })));
  for (const [index, { facts }] of each.expected.entries()) {
    if (facts !== undefined) expect(files[index]?.reason).toMatchObject(facts);
  }
  if (each.units !== undefined) expect(rows.map(({ row }) => row.cells.unit.text)).toEqual(each.units);
  if (each.leftOut !== undefined) {
    expect(leftOut.map(({ file, rows: numbers, reason }) => [file, numbers, reason.kind])).toEqual(
      each.leftOut,
    );
  }
});

test("a year without a notice is refused, with the years that there are", () => {
  const files = [receivedFile({ file: "苏州市.xlsx", year: 2019 })];
  expect(consolidate({ files, home: null, decisions: decisionsOf() })).toEqual({
    kind: "no-notice",
    year: 2019,
    years: [2026, 2025, 2024],
  });
});

test("no files at all: thirteen cities are missing", () => {
  const { rows, missing, cities } = consolidationOf([]);
  expect({ rows, cities, missing: missing.length }).toEqual({ rows: [], cities: [], missing: 13 });
});

test("a row keeps its cells, and says where it was taken from", () => {
  const unit = '=HYPERLINK("x")苏州甲公司';
  const { rows } = consolidationOf([{ file: "苏州市.xlsx", rows: [rowOf("苏州市", unit, { 序号: 7 })] }]);
  const [only] = rows;
  expect(columnKeys.map((key) => only?.row.cells[key].text)).toEqual([
    "7",
    "高价值专利培育",
    unit,
    "企业",
    "太仓市",
    "张三/13800000000",
  ]);
  expect(only).toMatchObject({ serial: 1, city: "苏州市" });
  expect([only?.row.table.file, only?.row.table.sheet, only?.row.row]).toEqual(["苏州市.xlsx", "汇总表", 4]);
});

test("names are made unique in their order", () => {
  expect(uniqueNames(["汇总表.xlsx", "汇总表.xlsx", "a.xlsx", "汇总表.xlsx", "汇总表.xlsx (2)"])).toEqual([
    "汇总表.xlsx",
    "汇总表.xlsx (2)",
    "a.xlsx",
    "汇总表.xlsx (3)",
    "汇总表.xlsx (2) (2)",
  ]);
});
