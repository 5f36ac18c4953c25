import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import { exactText } from "../../src/sheets/exact.ts";
import { figureYears, ledgerPlan, regionFiguresPlan } from "../../src/sheets/list-templates.ts";
import { readProjectLedger } from "../../src/sheets/read-project-ledger.ts";
import { readRegionFigures } from "../../src/sheets/read-region-figures.ts";
import { readSummaryTables } from "../../src/sheets/read-summary-tables.ts";
import { cities } from "../../src/sheets/regions.ts";
import type { PlanValue, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { filledPlan, rowTexts, written } from "../support/plan-cells.ts";

const headerAt = 3;

/** The plan with values under headers, in the first lines below the header. */
function filled(plan: SheetPlan, lines: readonly Readonly<Record<string, PlanValue>>[]): SheetPlan {
  const header = rowTexts(plan, headerAt);
  return filledPlan(plan, (row, column) => lines[row - headerAt - 1]?.[header[column] ?? ""]);
}

test("the years of the figures are those that the rules use", () => {
  expect(figureYears(noticeOf(2025)!)).toEqual([2024]);
  for (const year of noticeYears())
    expect(figureYears(noticeOf(year)!).every((each) => each < year)).toBe(true);
});

test.each(noticeYears())(
  "%s: 地区数据 names every city and the province, and is read back when filled in",
  (year) => {
    const plan = regionFiguresPlan(noticeOf(year)!, "zh-CN");
    const [figureYear] = figureYears(noticeOf(year)!);
    const blank = readRegionFigures(written([plan]));
    expect(blank?.rows.map(({ city }) => city)).toEqual([...cities, "全省"]);
    expect(
      blank?.rows.every(
        ({ grants, withdrawalRate }) => grants.kind + withdrawalRate.kind === "not-givennot-given",
      ),
    ).toBe(true);
    const lines = plan.rows.slice(headerAt + 1).map((_, index) => ({
      "发明专利授权量（件）": 100 + index,
      "非正常专利申请撤回率（%）": 0.853,
      ...(index === 14 ? { 设区市: "苏州市", "县（市、区）": "昆山市" } : {}),
    }));
    const rows = readRegionFigures(written([filled(plan, lines.slice(0, 15))]))!.rows;
    expect(rows.map(({ city, county, year: of }) => [city, county, of])).toEqual([
      ...[...cities, "全省"].map((city) => [city, null, figureYear]),
      ["苏州市", "昆山市", figureYear],
    ]);
    expect(
      rows.map(({ grants, withdrawalRate }) =>
        [grants, withdrawalRate].map((figure) =>
          figure.kind === "given" ? exactText(figure.value) : figure.kind,
        ),
      ),
    ).toEqual(rows.map((_, index) => [String(100 + index), "0.853"]));
  },
);

test("立项台账 is read back when filled in", () => {
  const plan = ledgerPlan("zh-CN");
  expect(readProjectLedger(written([plan]))?.projects).toEqual([]);
  const line = {
    立项年度: "2022",
    项目类别: "高价值专利培育",
    级别: "省级",
    承担单位: "甲公司",
    角色: "参与",
    学院: "机械学院",
    学科领域方向: "机器人",
    培育主题: "关节",
    设区市: "苏州市",
    "县（市、区）": "昆山市",
    验收状态: "在研",
    尾款状态: "未拨付",
    曾用名: "老甲公司、旧甲公司",
    统一社会信用代码: "91320500MA1ABCDE0X",
  };
  expect(Object.keys(line)).toEqual(rowTexts(plan, headerAt));
  const { projects } = readProjectLedger(written([filled(plan, [line])]))!;
  expect(projects).toMatchObject([
    {
      year: 2022,
      level: "省级",
      role: "partner",
      city: "苏州市",
      county: "昆山市",
      acceptance: "ongoing",
      finalPayment: "unpaid",
      formerNames: ["老甲公司", "旧甲公司"],
      creditCode: "91320500MA1ABCDE0X",
    },
  ]);
  expect(projects[0]!.college?.text).toBe("机械学院");
});

test("every answer of the drop-downs is one that the ledger's reader knows", () => {
  const plan = ledgerPlan("zh-CN");
  const header = rowTexts(plan, headerAt);
  const choices = new Map(plan.entries.map(({ area, choices: list }) => [header[area.left], list ?? []]));
  const lines = Array.from({ length: 3 }, (_, index) => ({
    承担单位: "甲公司",
    级别: choices.get("级别")?.[index] ?? "省级",
    角色: choices.get("角色")?.[index] ?? "牵头",
    验收状态: choices.get("验收状态")?.[index] ?? "在研",
    尾款状态: choices.get("尾款状态")?.[index] ?? "已拨付",
  }));
  const { projects } = readProjectLedger(written([filled(plan, lines)]))!;
  expect(
    projects.map(({ level, role, acceptance, finalPayment }) => [level, role, acceptance, finalPayment]),
  ).toEqual([
    ["省级", "lead", "ongoing", "paid"],
    ["市级", "partner", "accepted", "unpaid"],
    ["县级", "lead", "terminated", "paid"],
  ]);
});

test("neither is taken for a summary table", () => {
  const plans = [regionFiguresPlan(noticeOf(2025)!, "zh-CN"), ledgerPlan("zh-CN")];
  const read = readSummaryTables(written(plans));
  expect(read.tables).toEqual([]);
  expect(read.misses.map(({ recognisedAs }) => recognisedAs)).toEqual(["region-figures", "project-ledger"]);
});
