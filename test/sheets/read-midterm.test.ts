// 中期检查 read back: what people type, what is told with its cell, and what is kept when the sheet is made again.
import { exactText } from "../../src/sheets/exact.ts";
import { midtermColumns } from "../../src/sheets/midterm-form.ts";
import { midtermAddition, midtermPlan, blankMidtermPlan } from "../../src/sheets/midterm-plan.ts";
import { ledgerSeeds } from "../../src/sheets/midterm-seeds.ts";
import type { FigureCell, ReportedProject, Slot } from "../../src/sheets/midterm-sheet.ts";
import { readMidterm } from "../../src/sheets/read-midterm.ts";
import { readProjectLedger } from "../../src/sheets/read-project-ledger.ts";
import type { CellValue, NumberKind } from "../../src/sheets/grid.ts";
import { noticeOf } from "../../src/notices/registry.ts";
import { readWorkbookFile } from "../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../src/workbook/xlsx/write-workbook-file.ts";
import { FilledSheet, seed } from "../support/midterm-sheet.ts";
import { sheetOf } from "../support/sheets.ts";

const centre = seed(2025, "operation-centre", "苏州娄东高新技术产业开发区管委会");
const company = seed(2025, "high-value-patent", "苏州云启半导体有限公司");
const P = "2025.oc.target.";

function onlyProject(sheet: FilledSheet): ReportedProject {
  const { projects, refused } = readMidterm(sheet.workbook());
  expect(refused).toEqual([]);
  expect(projects).toHaveLength(1);
  return projects[0]!;
}

/** "5640", a stage's word, "未报送" or "未采用". */
function shown(cell: FigureCell | undefined): string {
  if (cell === undefined || cell.kind === "not-given") return "未报送";
  if (cell.kind === "refused") return "未采用";
  return cell.value.kind === "stage" ? cell.value.stage.word : exactText(cell.value.value);
}
const figure = (project: ReportedProject, id: string, slot: Slot, item: number | null = null): string =>
  shown(project.figures.find((each) => each.figure === id && each.item === item)?.cells.get(slot));
const faults = (project: ReportedProject) => project.faults.map(({ kind, cell }) => `${kind} ${cell}`);

const push = `${P}c1-push/push`;
test.each<readonly [string, CellValue, NumberKind | null, string]>([
  ["数值", 5640, null, "5640"],
  ["千分位", "5,640", null, "5640"],
  ["全角千分位", "５，６４０", null, "5640"],
  ["空格分组并带单位", "5 640条", null, "5640"],
  ["以万计", "1.2万条", null, "12000"],
  ["零就是零", 0, null, "0"],
  ["空着", null, null, "未报送"],
  ["短横", "-", null, "未报送"],
  ["长横（表样的记号）", "—", null, "未报送"],
  ["N/A", "N/A", null, "未报送"],
  ["暂无数据", "暂无数据", null, "未报送"],
])("件数：%s", (_name, value, kind, wanted) => {
  const project = onlyProject(FilledSheet.of(centre).put(push, "year-1", value, kind));
  expect([figure(project, "push", "year-1"), project.faults]).toEqual([wanted, []]);
});

test.each<readonly [string, CellValue, NumberKind | null, string]>([
  ["单位不符", "5640家", null, "unit"],
  ["百分数填在件数里", 0.5, "percent", "unit"],
  ["人次不是件数", "5640人次", null, "unit"],
  ["负数", -3, null, "negative"],
  ["负数文字", "-3", null, "negative"],
  ["小数", 12.5, null, "not-whole"],
  ["约数", "约5000", null, "unreadable"],
  ["日期", 46000, "date", "unreadable"],
])("件数：%s，是一条提示并按未报送", (_name, value, kind, fault) => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", value, kind);
  const project = onlyProject(sheet);
  expect(figure(project, "push", "year-1")).toBe("未采用");
  expect(faults(project)).toEqual([`${fault} ${sheet.cell(push, "year-1")}`]);
});

const money = `${P}c2-transfer/transfer-amount`;
test.each<readonly [string, CellValue, string]>([
  ["万元数", 1200, "1200"],
  ["带单位", "1,200万元", "1200"],
  ["亿元换算", "1.2亿元", "12000"],
  ["元换算", "12000000元", "1200"],
])("金额：%s", (_name, value, wanted) => {
  expect(
    figure(onlyProject(FilledSheet.of(centre).put(money, "year-1", value)), "transfer-amount", "year-1"),
  ).toBe(wanted);
});

test("金额：单位一栏改成元的，按元换算；改成件的不采用", () => {
  const yuan = onlyProject(FilledSheet.of(centre).put(money, "unit", "元").put(money, "year-1", 12_000_000));
  expect(figure(yuan, "transfer-amount", "year-1")).toBe("1200");
  const sheet = FilledSheet.of(centre).put(money, "unit", "件").put(money, "year-1", 1200);
  const pieces = onlyProject(sheet);
  expect([figure(pieces, "transfer-amount", "year-1"), faults(pieces)]).toEqual([
    "未采用",
    [`unit ${sheet.cell(money, "unit")}`],
  ]);
});

const marketShare = "2025.hvp.target.3c-market/market-share";
test.each<readonly [string, CellValue, NumberKind | null, string]>([
  ["百分比格式", 0.124, "percent", "0.124"],
  ["带百分号", "12.4%", null, "0.124"],
  ["单位是 % 的数", 12.4, null, "0.124"],
])("比例：%s", (_name, value, kind, wanted) => {
  const project = onlyProject(FilledSheet.of(company).put(marketShare, "now", value, kind));
  expect(figure(project, "market-share", "now")).toBe(wanted);
});

test.each<readonly [string, CellValue]>([
  ["0.04 可能是 4%，也可能是 0.04%", 0.04],
  ["文本 0.04", "0.04"],
  ["0.99", 0.99],
])("比例：%s，不猜", (_name, value) => {
  const sheet = FilledSheet.of(company).put(marketShare, "now", value);
  expect(faults(onlyProject(sheet))).toEqual([`percent-sign ${sheet.cell(marketShare, "now")}`]);
});

test.each<readonly [string, CellValue, NumberKind | null, string]>([
  ["0.04%", "0.04%", null, "0.0004"],
  ["百分比格式的 0.04", 0.04, "percent", "0.04"],
  ["0", 0, null, "0"],
  ["1 是 1%", 1, null, "0.01"],
])("比例：%s", (_name, value, kind, wanted) => {
  const project = onlyProject(FilledSheet.of(company).put(marketShare, "now", value, kind));
  expect(figure(project, "market-share", "now")).toBe(wanted);
});

test("比例：超过 100% 不采用", () => {
  const sheet = FilledSheet.of(company).put(marketShare, "now", 124);
  expect(faults(onlyProject(sheet))).toEqual([`over-100 ${sheet.cell(marketShare, "now")}`]);
});

const catalogue = `${P}c1-catalogue/catalogue`;
test.each<readonly [string, string, string]>([
  ["下拉的词", "进行中", "进行中"],
  ["是", "是", "已完成"],
  ["否", "否", "未开展"],
  ["已建成", "已建成", "已完成"],
  ["筹备中", "筹备中", "进行中"],
  ["无", "无", "未开展"],
])("进展：%s", (_name, value, wanted) => {
  expect(figure(onlyProject(FilledSheet.of(centre).put(catalogue, "now", value)), "catalogue", "now")).toBe(
    wanted,
  );
});

test("进展：下拉中的“不适用”是一种回答，“-”不是", () => {
  const step = (id: string): string => `2025.gi.target.1-standards/standard-${id}`;
  const sheet = FilledSheet.of(seed(2025, "geographical-indication", "盱眙县人民政府"))
    .put(step("growing"), "now", "不适用")
    .put(step("storage"), "now", "-");
  const project = onlyProject(sheet);
  expect(["growing", "storage"].map((id) => figure(project, `standard-${id}`, "now"))).toEqual([
    "不适用",
    "未报送",
  ]);
});

test("进展：不在可选之列的不采用", () => {
  const sheet = FilledSheet.of(centre).put(catalogue, "now", "差不多了");
  expect(faults(onlyProject(sheet))).toEqual([`not-a-choice ${sheet.cell(catalogue, "now")}`]);
});

test("累计数与逐年数不会混用：填在不用填的格里是一条提示", () => {
  const events = `${P}p5-events/events-park`;
  const sheet = FilledSheet.of(centre).put(events, "year-1", 6).put(push, "now", 9000);
  const project = onlyProject(sheet);
  expect([figure(project, "events-park", "now"), figure(project, "push", "year-1")]).toEqual([
    "未报送",
    "未报送",
  ]);
  expect(faults(project)).toEqual([
    `not-asked ${sheet.cell(events, "year-1")}`,
    `not-asked ${sheet.cell(push, "now")}`,
  ]);
});

test("其他项目类别的编号、认不出的编号各是一条提示", () => {
  const sheet = FilledSheet.of(centre);
  const rows = [sheet.row(push), sheet.row(catalogue)];
  sheet
    .write(rows[0]!, "code", "2025.hvp.target.2b-no-abnormal/abnormal")
    .write(rows[1]!, "code", "2025.oc.target.c1-catalogue/list");
  expect(faults(onlyProject(sheet)).map((each) => each.split(" ")[0])).toEqual([
    "other-programme",
    "unknown-id",
  ]);
});

test("没有编号的行按填报项的文字认", () => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", 6000);
  sheet.write(sheet.row(push), "code", null);
  expect(figure(onlyProject(sheet), "push", "year-1")).toBe("6000");
});

test("一项填了两行：相同的采用，不同的不采用，都提示", () => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", 6000).put(push, "year-2", 100);
  sheet.rows.splice(sheet.row(push) + 1, 0, [...sheet.rows[sheet.row(push)]!]);
  sheet.write(sheet.row(push, 1), "year-2", 200);
  const project = onlyProject(sheet);
  expect([figure(project, "push", "year-1"), figure(project, "push", "year-2")]).toEqual(["6000", "未采用"]);
  expect(faults(project).map((each) => each.split(" ")[0])).toEqual(["twice"]);
});

test("第二个专利池的行不填合同目标：填了是一条提示", () => {
  const code = (item: number): string => `2026.hvp-chain.target.2b-pool-patents/pool-inventions#${item}`;
  const sheet = FilledSheet.of(seed(2026, "hvp-chain", "苏州云启半导体有限公司"))
    .put(code(1), "contractDemand", 60)
    .put(code(2), "contractDemand", 70);
  const project = onlyProject(sheet);
  expect(faults(project)).toEqual([`not-asked ${sheet.cell(code(2), "contractDemand")}`]);
  const first = project.figures.find(({ figure: id, item }) => id === "pool-inventions" && item === 1)!;
  expect(shown(first.contract.demand)).toBe("60");
});

test("一项填了两行，没有不同的数：按一次计，提示与数值不同的分开", () => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", 6000);
  sheet.rows.splice(sheet.row(push) + 1, 0, [...sheet.rows[sheet.row(push)]!]);
  const project = onlyProject(sheet);
  expect(figure(project, "push", "year-1")).toBe("6000");
  expect(faults(project).map((each) => each.split(" ")[0])).toEqual(["twice-the-same"]);
});

test.each<readonly [string, CellValue, NumberKind | null, string]>([
  ["日期格式", 45839, "date", "2025-07-01"],
  ["中文日期", "2025年7月1日", null, "2025-07-01"],
  ["点分", "2025.7.1", null, "2025-07-01"],
])("起始日期：%s", (_name, value, kind, day) => {
  expect(onlyProject(FilledSheet.of(centre).answer("start", value, kind)).start).toMatchObject({
    kind: "given",
    day,
  });
});

test("起始日期读不出的是一条提示", () => {
  const project = onlyProject(FilledSheet.of(centre).answer("start", "明年初"));
  expect([project.start.kind, project.faults.map(({ kind }) => kind)]).toEqual(["refused", ["not-a-day"]]);
});

test("项目信息、合同、评审意见、任务都读出来", () => {
  const p1 = `${P}p1-converted/converted`;
  const task = "2025.oc.task.1-centre.plan";
  const sheet = FilledSheet.of(centre)
    .answer("stage", "验收")
    .answer("yearsBy", "日历年")
    .answer("end", "2027-12-31")
    .put(p1, "contractDemand", 0.25, "percent")
    .put(p1, "contractBase", 100)
    .put(p1, "change", "苏知复〔2026〕3号")
    .put(`${P}0-overall`, "band", "部分达成（80%–60%）")
    .put(`${P}0-overall`, "percent", "75%")
    .put(`${P}0-overall`, "opinion", "台账待补")
    .put(task, "now", "已开展");
  const project = onlyProject(sheet);
  expect(project).toMatchObject({
    stage: "acceptance",
    yearsBy: "calendar",
    end: { kind: "given", day: "2027-12-31" },
    year: 2025,
    programme: "operation-centre",
    faults: [],
  });
  const { contract } = project.figures.find(({ figure: id }) => id === "converted")!;
  expect([shown(contract.demand), shown(contract.base), contract.change?.text]).toEqual([
    "0.25",
    "100",
    "苏知复〔2026〕3号",
  ]);
  const review = [...project.reviews].find(([clause]) => clause === `${P}0-overall`)![1];
  expect([review.band?.band, exactText(review.percent!.value), review.remark?.text]).toEqual([
    "partly",
    "0.75",
    "台账待补",
  ]);
  expect([...project.tasks].find(([clause]) => clause === task)![1].done).toBe(true);
});

test("年度没有通知、类别认不出的项目不评分并说明", () => {
  const sheet = FilledSheet.of(centre, company)
    .answer("year", "2019")
    .answer("programme", "登月计划", null, 1);
  const { projects, refused } = readMidterm(sheet.workbook());
  expect(projects).toEqual([]);
  expect(refused.map(({ fault }) => [fault.kind, fault.text])).toEqual([
    ["no-notice", "2019"],
    ["no-programme", "登月计划"],
  ]);
});

test("列可以移动", () => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", 6000);
  const swapped = sheet.rows.map((row) => [...row.slice(3), ...row.slice(0, 3)]);
  const { projects } = readMidterm({ file: "a.xlsx", grids: [sheetOf({ sheet: "中期", rows: swapped })] });
  expect(figure(projects[0]!, "push", "year-1")).toBe("6000");
});

test("写成文件再读，与生成的一致；多个项目在一张表里", () => {
  const plan = midtermPlan({ projects: [centre, company], existing: [], notice: noticeOf, locale: "en-US" })!;
  const { projects } = readMidterm(readWorkbookFile(writeWorkbookFile([plan]), "a.xlsx"));
  expect(projects.map(({ unit, start, check, faults: told }) => [unit?.text, start, check, told])).toEqual([
    [
      "苏州娄东高新技术产业开发区管委会",
      expect.objectContaining({ day: "2025-07-01" }),
      expect.objectContaining({ day: "2026-07-01" }),
      [],
    ],
    [
      "苏州云启半导体有限公司",
      expect.objectContaining({ day: "2025-07-01" }),
      expect.objectContaining({ day: "2026-07-01" }),
      [],
    ],
  ]);
});

test("各类别的空表都读得回来，没有填的不算项目", () => {
  for (const year of [2024, 2025, 2026]) {
    const plan = blankMidtermPlan(noticeOf(year)!, "zh-CN");
    expect(readMidterm(new FilledSheet(plan).workbook())).toEqual({ projects: [], refused: [] });
    for (const { prompt } of plan.entries) {
      expect(prompt === null || (prompt.title.length <= 32 && prompt.text.length <= 255)).toBe(true);
    }
  }
});

test("重新生成时已填的都保留，百分数不走样，原来的项目不丢", () => {
  const sheet = FilledSheet.of(centre, company)
    .put(push, "year-1", "5 640条")
    .put(push, "remark", "见附件3")
    .put(marketShare, "now", 12.4)
    .put(marketShare, "base", 0.12, "percent")
    .answer("check", "2026-12-31");
  sheet.rows.push(["", "自行统计", "园区企业数", "家", "", "", "", "", "", 300]);
  const again = new FilledSheet(
    midtermPlan({ projects: [centre], existing: [sheet.workbook()], notice: noticeOf, locale: "zh-CN" })!,
  );
  const { projects } = readMidterm(again.workbook());
  expect(projects.map(({ unit }) => unit?.text)).toEqual([centre.unit, company.unit]);
  expect(figure(projects[0]!, "push", "year-1")).toBe("5640");
  expect(again.rows[again.row(push)]![midtermColumns.indexOf("remark")]).toBe("见附件3");
  expect(projects[0]!.check).toMatchObject({ day: "2026-12-31" });
  // Written as cells that show a percentage: 0.124 there is 12.4%.
  const at = (column: "base" | "now") => again.rows[again.row(marketShare)]![midtermColumns.indexOf(column)];
  expect([at("base"), at("now")]).toEqual([0.12, 0.124]);
  expect(again.rows.at(-1)!.slice(0, 10)).toEqual([
    null,
    "自行统计",
    "园区企业数",
    "家",
    null,
    null,
    null,
    null,
    null,
    300,
  ]);
});

test("打开着的工作簿只在下面空着的行里添项目", () => {
  const sheet = FilledSheet.of(centre).put(push, "year-1", 5640);
  const added = midtermAddition(sheet.workbook(), [centre, company], noticeOf, "zh-CN")!;
  const occupied = added.cells.filter(({ row, column }) => (sheet.rows[row]?.[column] ?? null) !== null);
  expect([added.sheet, occupied]).toEqual(["中期检查", []]);
  for (const { row, column, value } of added.cells) {
    while (sheet.rows.length <= row) sheet.rows.push([]);
    sheet.rows[row]![column] = value;
  }
  expect(readMidterm(sheet.workbook()).projects.map(({ unit }) => unit?.text)).toEqual([
    centre.unit,
    company.unit,
  ]);
  expect(midtermAddition(sheet.workbook(), [centre, company], noticeOf, "zh-CN")).toBeNull();
});

test("从立项台账取在研、牵头、有通知年度的省级项目", () => {
  const ledger = readProjectLedger({
    file: "a.xlsx",
    grids: [
      sheetOf({
        sheet: "立项台账",
        rows: [
          ["立项年度", "项目类别", "级别", "承担单位", "角色", "验收状态"],
          ["2025", "高价值专利培育", "省级", "苏州云启半导体有限公司", "牵头", "在研"],
          ["2025", "高价值专利培育", "省级", "南京参与有限公司", "参与", "在研"],
          ["2024", "产业知识产权运营中心", "省级", "常州滆西高新技术产业开发区管委会", "", "在研"],
          ["2023", "高价值专利培育", "省级", "无锡旧项目有限公司", "牵头", "在研"],
          ["2025", "地理标志", "省级", "某县人民政府", "牵头", "已验收"],
          ["2025", "高价值专利培育", "市级", "常州市级项目有限公司", "牵头", "在研"],
        ],
      }),
    ],
  })!;
  expect(
    ledgerSeeds(ledger, noticeOf).seeds.map(({ unit, year, programme }) => [unit, year, programme]),
  ).toEqual([
    ["苏州云启半导体有限公司", 2025, "high-value-patent"],
    ["常州滆西高新技术产业开发区管委会", 2024, "operation-centre"],
  ]);
});
