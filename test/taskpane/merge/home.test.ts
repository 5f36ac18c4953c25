// The open workbook under the consolidation: which of our sheets is the current one, and what the preview rests on.
import { describe, expect, test } from "@jest/globals";
import { consolidate } from "../../../src/consolidate/consolidate.ts";
import { noDecisions } from "../../../src/consolidate/received.ts";
import type { WorkbookCells } from "../../../src/sheets/grid.ts";
import { provincePlans } from "../../../src/report/province/plans.ts";
import {
  currentHome,
  isSameBasis,
  keptNames,
  namesKept,
  watchedSheets,
} from "../../../src/taskpane/merge/home.ts";
import { receivedFile, rowOf } from "../../support/consolidation.ts";
import { gridOf, type FakeSheet } from "../../support/fake-workbook.ts";

const figures = (rate: number): FakeSheet => ({
  name: "地区数据",
  rows: [
    ["地区", "年度", "发明专利授权量（件）", "非正常专利申请撤回率"],
    ["苏州市", 2024, 18000, rate],
  ],
});
const homeOf = (...sheets: readonly FakeSheet[]): WorkbookCells => ({
  file: "省局.xlsx",
  grids: sheets.map(gridOf),
});
const file = receivedFile({ file: "苏州市.xlsx", rows: [rowOf("苏州市", "甲公司")] });

function over(home: WorkbookCells) {
  const outcome = consolidate({ files: [file], home, decisions: noDecisions });
  if (outcome.kind !== "consolidated") throw new Error("There is a notice for 2025");
  return { home, consolidation: outcome.consolidation };
}

/** 全省汇总, 汇总统计 and 收件登记 as they are written, as cells. */
const written: readonly FakeSheet[] = provincePlans(over(homeOf()).consolidation, "zh-CN").map((plan) => ({
  name: plan.name,
  rows: plan.rows.map((row) => row.map(({ value }) => value)),
}));
const named = (name: string, as: string): FakeSheet => {
  const sheet = written.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No plan ${name}`);
  return { ...sheet, name: as };
};

describe("the current sheets", () => {
  const sheets = homeOf(
    named("全省汇总", "全省汇总"),
    named("全省汇总", "全省汇总 (2)"),
    named("收件登记", "收件登记"),
    { name: "全省汇总说明", rows: [["本局自己的"]] },
  );
  const namesIn = ({ grids }: WorkbookCells) => grids.map(({ sheet }) => sheet);

  test("beside those that were written last, those they were to replace do not count", () => {
    const names = { summary: "全省汇总 (2)", receipts: "收件登记" };
    expect(namesIn(currentHome(sheets, names))).toEqual(["全省汇总 (2)", "收件登记", "全省汇总说明"]);
  });

  test("where nothing is kept, or the sheet is gone, all count", () => {
    expect(currentHome(sheets, null)).toBe(sheets);
    const gone = { summary: "全省汇总 (9)", receipts: "收件登记 (9)" };
    expect(namesIn(currentHome(sheets, gone))).toEqual(namesIn(sheets));
  });

  test("the names are read as they were kept; anything else is as if nothing was kept", () => {
    const names = { summary: "全省汇总", receipts: "收件登记" };
    expect(namesKept(JSON.parse(JSON.stringify(keptNames(names))))).toMatchObject(names);
    for (const other of [null, undefined, "全省汇总", { version: 2, ...names }, { version: 1 }])
      expect(namesKept(other)).toBeNull();
  });
});

describe("what the preview rests on", () => {
  test("figures and the last 全省汇总 of the open workbook, and 收件登记 with its dates", () => {
    const { home, consolidation } = over(homeOf(figures(0.9), ...written));
    expect(watchedSheets(consolidation, home)).toEqual(new Set(["地区数据", "全省汇总", "收件登记"]));
  });

  test("is another where a figure changed, and the same where the clerk only wrote into 收件登记", () => {
    const before = over(homeOf(figures(0.9), ...written));
    expect(isSameBasis(before, over(homeOf(figures(0.9), ...written)))).toBe(true);
    expect(isSameBasis(before, over(homeOf(figures(0.8), ...written)))).toBe(false);
    const registered = written.map((sheet) =>
      sheet.name === "收件登记"
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => (row[0] === "苏州市" ? [...row.slice(0, -1), "已电话核对"] : row)),
          }
        : sheet,
    );
    expect(registered).not.toEqual(written);
    expect(isSameBasis(before, over(homeOf(figures(0.9), ...registered)))).toBe(true);
    expect(isSameBasis(before, over(homeOf(...written)))).toBe(false);
  });
});
