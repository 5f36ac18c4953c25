// 评分设置 made, filled and read back.
import { exactText } from "../../src/sheets/exact.ts";
import { settingHeaders, type ScoreSettings, type SettingColumn } from "../../src/sheets/midterm-settings.ts";
import { settingsPlan } from "../../src/sheets/midterm-settings-plan.ts";
import { readMidtermSettings } from "../../src/sheets/read-midterm-settings.ts";
import type { CellValue } from "../../src/sheets/grid.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import type { ProgrammeId } from "../../src/notices/schema.ts";
import { sheetOf } from "../support/sheets.ts";

const columns: readonly SettingColumn[] = [
  "year",
  "programme",
  "key",
  "target",
  "value",
  "explanation",
  "code",
];
const at = (column: SettingColumn): number => columns.indexOf(column);

function sheet(change: (rows: CellValue[][]) => void, before: ScoreSettings | null = null) {
  const plan = settingsPlan(
    [{ notice: noticeOf(2025)!, programme: "protection-county" as ProgrammeId }],
    before,
    "zh-CN",
  );
  const rows = plan.rows.map((row) => plan.columns.map((_, index): CellValue => row[index]?.value ?? null));
  change(rows);
  return readMidtermSettings({ file: "a.xlsx", grids: [sheetOf({ sheet: plan.name, rows })] })!;
}
const rowWith = (rows: CellValue[][], column: SettingColumn, value: string): CellValue[] =>
  rows.find((row) => row[at(column)] === value)!;

test("空着的设置什么也不改", () => {
  expect(sheet(() => undefined)).toMatchObject({ lines: [], faults: [] });
});

test("权重、等级线、严重滞后线逐格读出", () => {
  const { lines, faults } = sheet((rows) => {
    rowWith(rows, "key", "良")[at("value")] = 85;
    rowWith(rows, "key", "严重滞后线")[at("value")] = "75%";
    rowWith(rows, "code", "2025.prot-county.target.2a-window")[at("value")] = "12.5";
  });
  expect(lines.map(({ key, clause, value, year }) => [key, clause, exactText(value), year])).toEqual([
    ["good", null, "85", null],
    ["tolerance", null, "75", null],
    ["weight", "2025.prot-county.target.2a-window", "12.5", 2025],
  ]);
  expect(faults).toEqual([]);
});

test.each<readonly [string, (rows: CellValue[][]) => void, string]>([
  ["不是数值", (rows) => (rowWith(rows, "key", "良")[at("value")] = "高"), "unreadable"],
  ["没有这一项", (rows) => rows.push([null, null, "特优", null, 95, null, null]), "unknown-key"],
  ["类别认不出", (rows) => rows.push(["2025", "登月", "优", null, 95, null, null]), "unknown-programme"],
  [
    "指标不属于该类别",
    (rows) =>
      rows.push([
        "2025",
        "知识产权保护体系建设（县、市、区）",
        "权重",
        null,
        5,
        null,
        "2025.oc.target.c1-push",
      ]),
    "unknown-target",
  ],
  [
    "同一项两次",
    (rows) => rows.push([null, null, "优", null, 95, null, null], [null, null, "优", null, 96, null, null]),
    "twice",
  ],
])("%s，是一条提示", (_name, change, kind) => {
  expect(sheet(change).faults.map((fault) => fault.kind)).toEqual([kind]);
});

test("重新生成时已填的值都保留", () => {
  const filled = sheet((rows) => {
    rowWith(rows, "key", "良")[at("value")] = 85.5;
    rows.push([2025, "知识产权保护体系建设（县、市、区）", "优", null, 95, null, null]);
    rowWith(rows, "code", "2025.prot-county.target.2a-window")[at("value")] = "12.5";
  });
  const again = sheet(() => undefined, filled);
  const shown = ({ lines }: ScoreSettings) => lines.map(({ cell: _cell, ...line }) => line);
  expect(new Set(shown(again))).toEqual(new Set(shown(filled)));
});

test("表头是读表的依据", () => {
  expect(Object.values(settingHeaders)).toContain("设置项");
  expect(readMidtermSettings({ file: "a.xlsx", grids: [sheetOf({ rows: [["指标", "值"]] })] })).toBeNull();
});
