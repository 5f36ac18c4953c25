import { consolidate, type Consolidation } from "../../../src/consolidate/consolidate.ts";
import type { ReceivedFile } from "../../../src/consolidate/received.ts";
import { provincePlans, returnPlan } from "../../../src/report/province/plans.ts";
import type { WorkbookCells } from "../../../src/sheets/grid.ts";
import { readProvinceSummary } from "../../../src/sheets/read-province-summary.ts";
import { readReceiptSheet } from "../../../src/sheets/read-receipt-sheet.ts";
import { readSummaryTables } from "../../../src/sheets/read-summary-tables.ts";
import { cities } from "../../../src/sheets/regions.ts";
import type { PlanCell, SheetPlan } from "../../../src/sheets/sheet-plan.ts";
import { readWorkbookFile } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../src/workbook/xlsx/write-workbook-file.ts";
import { brand, government, highValue, times } from "../../cases/rows.ts";
import { decisionsOf, receivedFile, rowOf, type FileSpec } from "../../support/consolidation.ts";

const suzhou: FileSpec = {
  file: "苏州市.xlsx",
  rows: [
    rowOf("苏州市", "=cmd|苏州甲公司", { 序号: 8 }),
    rowOf("苏州市", "苏州乙公司", brand()),
    rowOf("苏州市", "苏州丙公司"),
    ...times(3, highValue()).map((row, at) => rowOf("苏州市", `苏州${at}公司`, row)),
  ],
};
const wuxi: FileSpec = {
  file: "无锡市.xlsx",
  city: "无锡市",
  rows: [
    rowOf("无锡市", "苏州乙公司", { 申报单位类型: null }),
    rowOf("无锡市", "江阴市人民政府", government("江阴市人民政府")),
    rowOf("无锡市", "无锡丁公司", { 申报项目名称: "智能装备升级" }),
  ],
};

function consolidated(files: readonly ReceivedFile[], home: WorkbookCells | null = null): Consolidation {
  const outcome = consolidate({ files, home, decisions: decisionsOf({ year: 2025 }) });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  return outcome.consolidation;
}
const both = consolidated([suzhou, wuxi].map(receivedFile));
const nobody = consolidated([]);

const written = (plans: readonly SheetPlan[], file = "全省汇总.xlsx"): WorkbookCells =>
  readWorkbookFile(writeWorkbookFile(plans), file);

const planNamed = (consolidation: Consolidation, name: string): SheetPlan => {
  const plan = provincePlans(consolidation, "zh-CN").find((each) => each.name === name);
  if (plan === undefined) throw new Error(`No sheet ${name}`);
  return plan;
};
const textAt = ({ rows }: SheetPlan, row: number, column: number) => rows[row]?.[column]?.value;
const valuesOf = (row: readonly PlanCell[] | undefined) => row?.map(({ value }) => value);

describe("全省汇总", () => {
  test("rows as they are, in the province's order, with their source", () => {
    const plan = planNamed(both, "全省汇总");
    expect(textAt(plan, 0, 0)).toBe("2025年度省知识产权战略推进计划项目申报推荐汇总表（全省）");
    expect(plan.rows.slice(3).map((row) => [row[0]?.value, row[2]?.value, row[6]?.value])).toEqual([
      [1, "苏州乙公司", "无锡市"],
      [2, "江阴市人民政府", "无锡市"],
      [3, "无锡丁公司", "无锡市"],
      [4, "=cmd|苏州甲公司", "苏州市"],
      [5, "苏州丙公司", "苏州市"],
      [6, "苏州0公司", "苏州市"],
      [7, "苏州1公司", "苏州市"],
      [8, "苏州2公司", "苏州市"],
      [9, "苏州乙公司", "苏州市"],
    ]);
    expect(valuesOf(plan.rows[6])).toEqual([
      ...[4, "高价值专利培育", "=cmd|苏州甲公司", "企业", "太仓市", "张三/13800000000"],
      ...["苏州市", "高价值专利培育", "8", "苏州市.xlsx", "汇总表", 4],
    ]);
  });

  test("written to a file and read back it is ours, as we wrote it, and every text is still text", () => {
    const summary = readProvinceSummary(written(provincePlans(both, "zh-CN")));
    expect(summary).toMatchObject({ sheet: "全省汇总", year: 2025, asWritten: true });
    expect(summary?.lines).toHaveLength(9);
    expect(summary?.lines[3]?.cells.unit.text).toBe("=cmd|苏州甲公司");
  });

  test("without any row it is a sheet without an Excel table", () => {
    expect(planNamed(nobody, "全省汇总").table).toBeNull();
    expect(readProvinceSummary(written(provincePlans(nobody, "zh-CN")))?.lines).toEqual([]);
  });
});

test("no sheet of ours is taken for a city's table, in neither language", () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    for (const consolidation of [both, nobody]) {
      const again = consolidated([suzhou].map(receivedFile), written(provincePlans(both, locale)));
      const plans = [
        ...provincePlans(consolidation, locale),
        ...provincePlans(again, locale).slice(3),
        ...["苏州市", "无锡市"].flatMap((city) => returnPlan(consolidation, city, locale) ?? []),
      ];
      const { tables, faults } = readSummaryTables(written(plans));
      expect({ tables, faults }).toEqual({ tables: [], faults: [] });
    }
  }
});

describe("汇总统计", () => {
  const plan = planNamed(both, "汇总统计");
  const lineOf = (city: string) => plan.rows.find((row) => row[0]?.value === city);

  test("a line for each of the 13 cities, in their order; who sent nothing is not zero", () => {
    const named = plan.rows.map((row) => row[0]?.value).filter((value) => cities.includes(String(value)));
    expect(named.slice(0, 13)).toEqual(cities);
    expect(valuesOf(lineOf("南京市"))).toEqual([
      "南京市",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "未收到",
    ]);
  });

  test("who sent a file that does not count is not said to have sent nothing, here and in 收件登记", () => {
    const lastYear = consolidated([
      receivedFile(suzhou),
      receivedFile({ file: "无锡市.xlsx", city: "无锡市", year: 2024, rows: [rowOf("无锡市", "乙公司")] }),
    ]);
    const told = (sheet: string, city: string) =>
      valuesOf(planNamed(lastYear, sheet).rows.find((row) => row[0]?.value === city)) ?? [];
    expect(told("汇总统计", "无锡市")).toContain("来文未采用：无锡市.xlsx");
    expect(told("汇总统计", "徐州市")).toContain("未收到");
    expect(told("收件登记", "无锡市")).toContain(
      "来文未采用：无锡市.xlsx\n未登记：网上审核推荐、盖章件收到日期",
    );
    expect(told("收件登记", "徐州市")).toContain("未收到电子文件\n未登记：网上审核推荐、盖章件收到日期");
  });

  test("counts with what exceeds the limit or is open, and rows of no certain programme apart", () => {
    expect(valuesOf(lineOf("苏州市"))).toEqual([
      ...["苏州市", 0, 0, 5, 1, 0, 0, 0, 6],
      "高价值专利培育 5 项，上限 3–4 项，超 1–2 项",
    ]);
    expect(lineOf("苏州市")?.[3]?.look).toBe("broken");
    expect(valuesOf(lineOf("无锡市"))?.slice(1, 9)).toEqual([0, 0, 1, 0, 1, 0, 1, 3]);
  });

  test("the chart takes the numbers of all cities, one series for each column of counts", () => {
    const [chart] = plan.charts;
    const first = plan.rows.findIndex((row) => row[0]?.value === "南京市");
    expect(chart?.categories).toEqual({ top: first, left: 0, bottom: first + 12, right: 0 });
    expect(chart?.series.map(({ name, values }) => [name, values.left])).toEqual([
      ["保护体系建设（设区市）", 1],
      ["保护体系建设（县）", 2],
      ["高价值专利培育", 3],
      ["工业品牌", 4],
      ["地理标志", 5],
      ["产业知识产权运营中心", 6],
      ["类别待核实", 7],
    ]);
  });

  test("findings by city count each city's own and what only the province sees", () => {
    const at = plan.rows.findIndex((row) => row[0]?.value === "二、各设区市审核情况");
    const listed = plan.rows.slice(at + 2, at + 4).map((row) => row[0]?.value);
    expect(listed).toEqual(["无锡市", "苏州市"]);
    const [wuxiLine] = plan.rows.slice(at + 2);
    // One unit by two cities, the row without a type, the row without a programme with the caps it leaves open …
    expect(wuxiLine?.[2]?.value).toBeGreaterThanOrEqual(3);
  });
});

describe("收件登记", () => {
  const fresh = planNamed(both, "收件登记");
  const header = valuesOf(fresh.rows[2])?.map(String) ?? [];
  const at = (name: string): number => header.indexOf(name);

  /** The sheet as the clerk leaves it. */
  function filled(
    changes: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  ): WorkbookCells {
    const rows = fresh.rows.map((row) => {
      const own = changes[String(row[0]?.value)];
      if (own === undefined) return row;
      return row.map((cell, column) => {
        const value = own[header[column] ?? ""];
        return value === undefined ? cell : { ...cell, value };
      });
    });
    return written([planNamed(both, "全省汇总"), { ...fresh, rows }]);
  }

  test("what is known is filled in, the rest is the clerk's", () => {
    const suzhouLine = valuesOf(fresh.rows.find((row) => row[0]?.value === "苏州市"));
    expect(suzhouLine?.[at("电子文件")]).toBe("苏州市.xlsx");
    expect(suzhouLine?.[at("文件项数")]).toBe(6);
    expect(suzhouLine?.[at("三项核对")]).toBe("待登记");
    const nanjing = fresh.rows.find((row) => row[0]?.value === "南京市");
    expect(nanjing?.[at("文件项数")]?.value).toBeNull();
    expect(nanjing?.[at("缺件和逾期")]).toMatchObject({ look: "broken" });
    expect(fresh.entries.map(({ area }) => header[area.left])).toEqual([
      "网上审核推荐时间",
      "网上推荐项数",
      "盖章件寄出日期",
      "盖章件收到日期",
      "盖章是否齐全",
      "盖章件项数",
      "直接申报：保护体系建设（设区市）",
      "直接申报：地理标志",
      "备注",
    ]);
  });

  test("the clerk's cells are kept, the others made anew", () => {
    const home = filled({
      苏州市: { 网上审核推荐时间: "2025-02-28 17:00", 盖章件项数: 6, 备注: "=电话已催" },
      南京市: { 备注: "出差，周五寄" },
    });
    const again = planNamed(consolidated([suzhou].map(receivedFile), home), "收件登记");
    const line = valuesOf(again.rows.find((row) => row[0]?.value === "苏州市"));
    expect(line?.[at("网上审核推荐时间")]).toBe("2025-02-28 17:00");
    expect(line?.[at("盖章件项数")]).toBe(6);
    expect(line?.[at("备注")]).toBe("=电话已催");
    expect(valuesOf(again.rows.find((row) => row[0]?.value === "南京市"))?.[at("备注")]).toBe("出差，周五寄");
    // 无锡市's file is not among those of this time.
    expect(valuesOf(again.rows.find((row) => row[0]?.value === "无锡市"))?.[at("电子文件")]).toBeNull();
  });

  test("lines and columns that the clerk added are kept", () => {
    const rows = fresh.rows.map((row, index) =>
      index < 2 ? row : [...row, { value: index === 2 ? "催报人" : "李", look: "text" as const }],
    );
    const extraLine: readonly PlanCell[] = header.map((name) => ({
      value: name === "设区市" ? "省直单位" : name === "备注" ? "另送" : null,
      look: "text",
    }));
    const home = written([{ ...fresh, rows: [...rows, extraLine] }]);
    const again = planNamed(consolidated([], home), "收件登记");
    expect(valuesOf(again.rows[2])?.at(-1)).toBe("催报人");
    expect(valuesOf(again.rows[3])?.at(-1)).toBe("李");
    expect(valuesOf(again.rows.at(-1))?.slice(0, 1)).toEqual(["省直单位"]);
    expect(valuesOf(again.rows.at(-1))?.[at("备注")]).toBe("另送");
    // And once more, with nothing doubled.
    const third = planNamed(consolidated([], written([again])), "收件登记");
    expect(third.rows.map(valuesOf)).toEqual(again.rows.map(valuesOf));
  });

  test.each([
    ["三个数一致", { 网上推荐项数: 6, 盖章件项数: 6 }, "一致"],
    ["盖章件少一项", { 网上推荐项数: 6, 盖章件项数: 5 }, "不一致：网上 6、盖章件 5、文件 6"],
    ["只有两个数，已不一致", { 盖章件项数: 5 }, "不一致：盖章件 5、文件 6"],
    ["只有两个数，尚一致", { 盖章件项数: 6 }, "待登记"],
  ])("三项核对：%s", (_name, entries, expected) => {
    const again = planNamed(
      consolidated([suzhou].map(receivedFile), filled({ 苏州市: entries })),
      "收件登记",
    );
    expect(valuesOf(again.rows.find((row) => row[0]?.value === "苏州市"))?.[at("三项核对")]).toBe(expected);
  });

  const onTime = {
    网上审核推荐时间: "2025-02-28 17:30",
    盖章件寄出日期: "2025-03-05",
    盖章件收到日期: "2025-03-07",
  };
  test.each([
    ["都按时", onTime, "齐全", "met"],
    [
      "网上审核晚一分钟",
      { ...onTime, 网上审核推荐时间: "2025-02-28 17:31" },
      "网上审核推荐 2025-02-28 17:31，晚于 2025-02-28 17:30",
      "broken",
    ],
    [
      "当天没有时刻",
      { ...onTime, 网上审核推荐时间: "2025-02-28" },
      "网上审核推荐 2025-02-28，请补时刻（截止 2025-02-28 17:30）",
      "unknown",
    ],
    [
      "3月6日寄出",
      { ...onTime, 盖章件寄出日期: "2025-03-06" },
      "盖章件寄出 2025-03-06，晚于 2025-03-05",
      "broken",
    ],
    [
      "只知道收到日期",
      { ...onTime, 盖章件寄出日期: "" },
      "盖章件收到 2025-03-07，晚于 2025-03-05；寄出日期未登记，待核实",
      "unknown",
    ],
    ["缺章", { ...onTime, 盖章是否齐全: "否" }, "盖章不全", "broken"],
    ["日期读不出", { ...onTime, 盖章件寄出日期: "三月初" }, null, "unknown"],
  ])("缺件和逾期：%s", (_name, entries, expected, look) => {
    const again = planNamed(
      consolidated([suzhou].map(receivedFile), filled({ 苏州市: entries })),
      "收件登记",
    );
    const cell = again.rows.find((row) => row[0]?.value === "苏州市")?.[at("缺件和逾期")];
    if (expected !== null) expect(cell?.value).toBe(expected);
    expect(cell?.look).toBe(look);
  });

  test("the dates of the board are looked at by the review of the city", () => {
    const home = filled({ 苏州市: { 盖章件寄出日期: "2025-03-06" } });
    const part = consolidated([suzhou].map(receivedFile), home).cities[0];
    const late = part?.review.findings.filter(({ check }) => check === "deadline");
    expect(late?.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ["2025.notice.deadline.table", "broken"],
    ]);
  });

  test("a board of another year says nothing of this one", () => {
    const home = filled({ 苏州市: { 备注: "去年的" } });
    const last = {
      ...home,
      grids: home.grids.map((grid) => ({
        ...grid,
        values: grid.values.map((row, index) => (index === 0 ? ["2024年度收件登记"] : row)),
      })),
    };
    expect(readReceiptSheet(last)?.year).toBe(2024);
    expect(consolidated([suzhou].map(receivedFile), last).receipts).toBeNull();
  });
});

describe("退回", () => {
  test("a city gets its own findings and the cross-city ones, errors first", () => {
    const plan = returnPlan(both, "苏州市", "zh-CN");
    expect(plan?.name).toBe("退回-苏州市");
    expect(String(textAt(plan!, 0, 0))).toMatch(/^苏州市2025年度申报推荐汇总表审核意见：错误 [1-9]/);
    const top = plan!.rows.findIndex((row) => row[0]?.value === "编号");
    const lines = plan!.rows.slice(top + 1);
    const words = lines.map((row) => String(row[1]?.value));
    const order = ["错误", "待核实", "提示"];
    expect(words).toEqual(words.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    const text = lines
      .flat()
      .map(({ value }) => String(value))
      .join("\n");
    expect(text).toContain("由无锡市、苏州市分别推荐");
    expect(text).not.toMatch(/\d{7}/);
  });

  test("a city that sent nothing gets nothing", () => {
    expect(returnPlan(both, "南京市", "zh-CN")).toBeNull();
  });
});

describe("汇总变动", () => {
  const home = written(provincePlans(both, "zh-CN"));

  test("the same files again: nothing changed, no sheet", () => {
    const again = consolidated([suzhou, wuxi].map(receivedFile), home);
    expect(provincePlans(again, "zh-CN").map(({ name }) => name)).toEqual([
      "全省汇总",
      "汇总统计",
      "收件登记",
    ]);
  });

  test("new, gone and changed rows, with the column; a contact's number is not repeated", () => {
    const later: FileSpec = {
      ...wuxi,
      rows: [
        rowOf("无锡市", "苏州乙公司", { 申报单位类型: "企业", "项目联系人/电话": "王五/13900000001" }),
        rowOf("无锡市", "无锡丁公司", { 申报项目名称: "智能装备升级" }),
        rowOf("无锡市", "无锡戊公司"),
      ],
    };
    const plan = planNamed(consolidated([suzhou, later].map(receivedFile), home), "汇总变动");
    expect(plan.rows.slice(3).map((row) => row.map(({ value }) => value))).toEqual([
      ["修改", "无锡市", "苏州乙公司", "高价值专利培育", "申报单位类型", "", "企业"],
      ["修改", "无锡市", "苏州乙公司", "高价值专利培育", "项目联系人/电话", "***", "***"],
      ["新增", "无锡市", "无锡戊公司", "高价值专利培育", null, null, null],
      ["删除", "无锡市", "江阴市人民政府", "商标品牌培育和保护（地理标志）", null, null, null],
    ]);
  });

  test("the summary of another year is not compared", () => {
    const other = {
      ...home,
      grids: home.grids.map((grid) => ({
        ...grid,
        values: grid.values.map((row, index) => (index === 0 ? ["2024年度申报推荐汇总表"] : row)),
      })),
    };
    expect(consolidated([suzhou].map(receivedFile), other).previous).toBeNull();
  });
});
