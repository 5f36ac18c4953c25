import { exactText } from "../../src/sheets/exact.ts";
import { readAcceptance, readFinalPayment, readLevel, readRole } from "../../src/sheets/ledger-words.ts";
import type { LedgerProject } from "../../src/sheets/project-ledger.ts";
import { readProjectLedger } from "../../src/sheets/read-project-ledger.ts";
import { readRegionFigures } from "../../src/sheets/read-region-figures.ts";
import type { Figure, RegionFiguresRow } from "../../src/sheets/region-figures.ts";
import { figuresCases, ledgerCases } from "../cases/reading-lists.ts";
import { sheetOf } from "../support/sheets.ts";

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "given":
      return exactText(figure.value);
    case "not-given":
      return "?";
    case "unreadable":
      return `!${figure.text}`;
  }
}

const figuresText = ({ row, city, county, year, grants, withdrawalRate }: RegionFiguresRow): string =>
  `${row}: ${city} ${county ?? "-"} ${year ?? "无"} | ${figureText(grants)} | ${figureText(withdrawalRate)}`;

test.each(figuresCases)("$name", ({ sheets, sheet, rows }) => {
  const figures = readRegionFigures({ file: "表.xlsx", grids: sheets.map(sheetOf) });
  expect(figures?.sheet).toBe(sheet);
  expect(figures?.rows.map(figuresText)).toEqual(rows);
});

function projectText(project: LedgerProject): string {
  const { row, year, category, level, unit, role, city, county, acceptance, finalPayment } = project;
  const former = project.formerNames.length === 0 ? "" : ` 曾用 ${project.formerNames.join("、")}`;
  const code = project.creditCode === null ? "" : ` 代码 ${project.creditCode}`;
  const place = `${city ?? "-"} ${county ?? "-"}`;
  return `${row}: ${year ?? "无"} ${category.text} ${level ?? "无"} ${unit.text} ${role} ${place} | ${acceptance} ${finalPayment}${former}${code}`;
}

test.each(ledgerCases)("$name", ({ sheets, sheet, projects }) => {
  const ledger = readProjectLedger({ file: "表.xlsx", grids: sheets.map(sheetOf) });
  expect(ledger?.sheet).toBe(sheet);
  expect(ledger?.projects.map(projectText)).toEqual(projects);
});

test("sources lead to the cells", () => {
  const [figures] = figuresCases;
  const [ledger] = ledgerCases;
  const row = readRegionFigures({ file: "表.xlsx", grids: (figures?.sheets ?? []).map(sheetOf) })?.rows[1];
  expect(row?.grants.cell).toBe("D3");
  expect(row?.withdrawalRate.cell).toBe("E3");
  const project = readProjectLedger({ file: "表.xlsx", grids: (ledger?.sheets ?? []).map(sheetOf) })
    ?.projects[1];
  expect([project?.acceptanceCell, project?.finalPaymentCell, project?.college?.cell]).toEqual([
    "K3",
    "L3",
    "F3",
  ]);
});

test("a workbook without these sheets gives null", () => {
  const workbook = {
    file: "表.xlsx",
    grids: [sheetOf({ rows: [] }), sheetOf({ rows: [["序号", "申报单位"]] })],
  };
  expect(readRegionFigures(workbook)).toBeNull();
  expect(readProjectLedger(workbook)).toBeNull();
});

test.each([
  ["牵头", "lead"],
  ["主持单位", "lead"],
  ["承担", "lead"],
  ["", "lead"],
  ["参与", "partner"],
  ["联合申报单位", "partner"],
  ["合作（第二）", "partner"],
  ["顾问", "unreadable"],
])("role %j: %s", (text, role) => {
  expect(readRole(text)).toBe(role);
});

test.each([
  ["在研", "ongoing"],
  ["未验收", "ongoing"],
  ["未 结题", "ongoing"],
  ["执行期内", "ongoing"],
  ["已验收", "accepted"],
  ["验收通过（良好）", "accepted"],
  ["撤项", "terminated"],
  ["", "not-given"],
  ["/", "not-given"],
  ["未通过验收", "unreadable"],
  ["部分验收", "unreadable"],
])("acceptance %j: %s", (text, status) => {
  expect(readAcceptance(text)).toBe(status);
});

test.each([
  ["已拨付", "paid"],
  ["无尾款", "paid"],
  ["未拨付", "unpaid"],
  ["部分拨付", "unpaid"],
  ["无", "not-given"],
  ["5万元", "unreadable"],
])("final payment %j: %s", (text, status) => {
  expect(readFinalPayment(text)).toBe(status);
});

test.each([
  ["省级", "省级"],
  ["省局", "省级"],
  ["设区市级", "市级"],
  ["区", "县级"],
  ["国家级", null],
  ["", null],
])("level %j: %s", (text, level) => {
  expect(readLevel(text)).toBe(level);
});
