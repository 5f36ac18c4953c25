// What is wrong in 中期检查 is told with its cell, and is never a nought: from the filled sheet to the finding.
import { textOf } from "../../src/messages/catalogue.ts";
import { scoreProjects } from "../../src/midterm/midterm.ts";
import { cellAddress } from "../../src/sheets/grid.ts";
import { midtermColumns, type MidtermColumn } from "../../src/sheets/midterm-form.ts";
import { readMidterm } from "../../src/sheets/read-midterm.ts";
import { FilledSheet, seed } from "../support/midterm-sheet.ts";

const centre = seed(2025, "operation-centre", "苏州娄东高新技术产业开发区管委会");
const company = seed(2025, "high-value-patent", "苏州云启半导体有限公司");
const push = "2025.oc.target.c1-push/push";
const events = "2025.oc.target.c5-events/events-centre";
const patents = "2025.hvp.target.3b-utilisation-ent/patents";
const patentsUsed = "2025.hvp.target.3b-utilisation-ent/patents-used";

/** The value's column of the lines about the project. */
const answer = (sheet: FilledSheet, label: string): string => {
  const row = sheet.rows.findIndex((cells) => cells[1] === label);
  return cellAddress(row, midtermColumns.indexOf("figure"));
};
const at =
  (code: string, column: MidtermColumn, nth = 0) =>
  (sheet: FilledSheet): string =>
    sheet.cell(code, column, nth);

interface BadInput {
  readonly name: string;
  readonly fill: () => FilledSheet;
  readonly severity: "error" | "warning";
  readonly words: string;
  readonly cells: readonly ((sheet: FilledSheet) => string)[];
  /** A target that must not be called behind, breached or missed by it. */
  readonly spared: string;
}

const cases: readonly BadInput[] = [
  {
    name: "起止倒置",
    fill: () => FilledSheet.of(centre).put(events, "now", 0).answer("end", "2025-06-30"),
    severity: "error",
    words: "结束日期 2025-06-30 不晚于起始日期 2025-07-01",
    cells: [(sheet) => answer(sheet, "起始日期"), (sheet) => answer(sheet, "结束日期")],
    spared: "2025.oc.target.c5-events",
  },
  {
    name: "检查早于起始",
    fill: () => FilledSheet.of(centre).put(events, "now", 0).answer("check", "2025-06-30"),
    severity: "error",
    words: "检查日期 2025-06-30 早于起始日期 2025-07-01",
    cells: [(sheet) => answer(sheet, "起始日期"), (sheet) => answer(sheet, "检查日期")],
    spared: "2025.oc.target.c5-events",
  },
  {
    name: "没有起始日期",
    fill: () => FilledSheet.of({ ...centre, start: null }).put(events, "now", 0),
    severity: "warning",
    words: "起始日期未填",
    cells: [(sheet) => answer(sheet, "起始日期")],
    spared: "2025.oc.target.c5-events",
  },
  {
    name: "分子大于分母",
    fill: () => FilledSheet.of(company).put(patents, "now", 30).put(patentsUsed, "now", 31),
    severity: "error",
    words: "31 大于“项目专利（含申请）”30",
    cells: [at(patentsUsed, "now"), at(patents, "now")],
    spared: "2025.hvp.target.3b-utilisation-ent",
  },
  {
    name: "件数为负",
    fill: () => FilledSheet.of(centre).put(push, "year-1", -5000),
    severity: "error",
    words: "“-5000”为负数，按未报送处理",
    cells: [at(push, "year-1")],
    spared: "2025.oc.target.c1-push",
  },
  {
    name: "单位不符",
    fill: () => FilledSheet.of(centre).put(push, "year-1", "5000家"),
    severity: "error",
    words: "“5000家”的单位与填报项的单位（条）不符",
    cells: [at(push, "year-1")],
    spared: "2025.oc.target.c1-push",
  },
  {
    name: "编号属于其他项目类别",
    fill: () => {
      const sheet = FilledSheet.of(centre).put(push, "year-1", 6000);
      return sheet.write(sheet.row(push), "code", patents);
    },
    severity: "error",
    words: `指标编号“${patents}”属于其他项目类别，该行未采用`,
    cells: [at(patents, "code")],
    spared: "2025.oc.target.c1-push",
  },
  {
    name: "一项填了两行",
    fill: () => {
      const sheet = FilledSheet.of(centre).put(push, "year-1", 6000);
      const row = sheet.row(push);
      sheet.rows.splice(row + 1, 0, [...sheet.rows[row]!]);
      return sheet.write(row + 1, "year-1", 200);
    },
    severity: "error",
    words: "填了两行，数值不同的格都未采用",
    cells: [at(push, "year-1"), at(push, "year-1", 1)],
    spared: "2025.oc.target.c1-push",
  },
];

test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, given) => {
  const sheet = given.fill();
  const { projects, findings } = scoreProjects({
    sheets: readMidterm(sheet.workbook()),
    settings: null,
    stage: null,
  });
  expect([projects.length, findings]).toEqual([1, []]);
  const [project] = projects;
  const told = project!.findings
    .filter(({ message }) => textOf(message, "zh-CN").includes(given.words))
    .map(({ severity, cells, verdict, remedy }) => ({ severity, cells, verdict, cured: remedy !== null }));
  const cells = given.cells.map((cellOf) => cellOf(sheet));
  expect(told).toEqual([{ severity: given.severity, cells, verdict: "unknown", cured: true }]);
  const target = project!.targets.find(({ clause }) => clause.id === given.spared);
  expect(["not-reported", "not-computable"]).toContain(target?.status);
});
