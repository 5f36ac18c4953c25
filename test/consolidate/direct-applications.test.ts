import { consolidate } from "../../src/consolidate/consolidate.ts";
import { bureau, government } from "../cases/rows.ts";
import { decisionsOf, receivedFile, rowOf } from "../support/consolidation.ts";
import { sheetOf } from "../support/sheets.ts";
import { wrongEndings } from "../support/sentences.ts";
import type { RowSpec } from "../support/tables.ts";

const protection = "直接申报：保护体系建设（设区市）";
const indication = "直接申报：地理标志";

/** What is told where the board of 苏州市 has these entries and its table these rows. */
function told(rows: readonly RowSpec[], entries: Readonly<Record<string, string>>) {
  const header = ["设区市", "网上审核推荐时间", "盖章件收到日期", "备注", protection, indication];
  const board = sheetOf({
    sheet: "收件登记",
    rows: [
      ["2025年度申报推荐汇总表收件登记"],
      header,
      ["苏州市", ...header.slice(1).map((name) => entries[name] ?? null)],
    ],
  });
  const outcome = consolidate({
    files: [receivedFile({ file: "苏州市.xlsx", rows })],
    home: { file: "省局.xlsx", grids: [board] },
    decisions: decisionsOf({ year: 2025 }),
  });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  const found = outcome.consolidation.cross.filter(({ finding }) => finding.check === "direct-applications");
  expect(found.flatMap(({ finding }) => wrongEndings(finding))).toEqual([]);
  return found.map(({ finding: { clause, reading, severity, verdict, place, sources } }) => ({
    clause,
    reading,
    severity,
    verdict,
    cells: place.cells,
    sources: sources.map(({ file, cell }) => `${file}!${cell}`),
  }));
}

const kunshan = rowOf("苏州市", "昆山市知识产权局", {
  ...bureau("昆山市知识产权局"),
  "所在县（市、区）": "昆山市",
});
const city = rowOf("苏州市", "苏州市知识产权局", bureau("苏州市知识产权局"));
const taicang = rowOf("苏州市", "太仓市人民政府", government("太仓市人民政府"));
const cityGovernment = rowOf("苏州市", "苏州市人民政府", government("苏州市人民政府"));

test("市局直接申报，又推荐所辖县局：原则上不同时立项，待核实，指明登记的单元格", () => {
  expect(told([kunshan], { [protection]: "有" })).toEqual([
    {
      clause: "2025.prot.org.no-double",
      reading: "A17",
      severity: "warning",
      verdict: "unknown",
      cells: ["C4"],
      sources: ["省局.xlsx!E3"],
    },
  ]);
});

test.each([
  ["登记为无", [kunshan], { [protection]: "无" }],
  ["没有登记", [kunshan], {}],
  ["没有推荐县局", [taicang], { [protection]: "有" }],
  ["市局已列在表内：市级审核已经说过", [city, kunshan], { [protection]: "有" }],
  ["市政府直接申报，没有推荐地理标志", [kunshan], { [indication]: "有" }],
  ["市政府已列在表内", [cityGovernment, taicang], { [indication]: "有" }],
  ["推荐已超过上限：市级审核已经说过", [taicang, taicang], { [indication]: "有" }],
] as const)("%s：不说", (_name, rows, entries) => {
  expect(told(rows, entries)).toEqual([]);
});

test("市政府直接申报地理标志，又推荐一个县：是否计入上限，待核实", () => {
  expect(told([taicang], { [indication]: "有（1项）" })).toEqual([
    {
      clause: "2025.gi.cap",
      reading: "A15",
      severity: "warning",
      verdict: "unknown",
      cells: ["B4"],
      sources: ["省局.xlsx!F3"],
    },
  ]);
});
