// The ribbon buttons 标记 and 清除标记 over a workbook in memory.
import { describe, expect, test } from "@jest/globals";
import { clearMarks, markFindings } from "../../src/commands/commands.ts";
import { say } from "../../src/messages/catalogue.ts";
import { WorkbookError } from "../../src/workbook/port.ts";
import { FakeWorkbook } from "../support/fake-workbook.ts";
import { nextYearNotice, nextYearSheets } from "../support/next-year.ts";
import { notATable, overTheCap } from "../support/sample-tables.ts";

const refusal = () =>
  new WorkbookError(
    "SHEET-PROTECTED",
    say("excel.protected", { sheet: "汇总表" }),
    say("excel.protected.remedy"),
    {
      sheet: "汇总表",
      address: "A4:F7",
    },
  );

describe("标记", () => {
  test("marks the rows without a word, and without comments", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    expect(await markFindings(workbook, "zh-CN")).toEqual([]);
    expect(workbook.marks.map(({ address }) => address)).toEqual(["A4:F4", "A5:F5", "A6:F6", "A7:F7"]);
    expect(workbook.marks.every(({ note }) => note === null)).toBe(true);
  });

  test("tells why where there is no table, and marks nothing", async () => {
    const workbook = new FakeWorkbook("别的.xlsx", [notATable]);
    const told = await markFindings(workbook, "zh-CN");
    expect(told.map(({ key }) => key)).toEqual(["refusal.no-table", "refusal.no-table.remedy"]);
    expect(workbook.marks).toEqual([]);
  });

  test("tells what Excel refused and what to do", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    workbook.refuse("mark", refusal());
    const told = await markFindings(workbook, "zh-CN");
    expect(told.map(({ key }) => key)).toEqual(["excel.protected", "excel.protected.remedy"]);
  });

  test("a fault of ours is not dressed up as a refusal", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    workbook.refuse("mark", new TypeError("fault"));
    await expect(markFindings(workbook, "zh-CN")).rejects.toThrow(TypeError);
  });
});

describe("清除标记", () => {
  test("clears what was marked", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    await markFindings(workbook, "zh-CN");
    expect(await clearMarks(workbook)).toEqual([]);
    expect(workbook.marks).toEqual([]);
  });

  test("says so where there was nothing to clear", async () => {
    const told = await clearMarks(new FakeWorkbook("苏州市.xlsx", [overTheCap]));
    expect(told.map(({ key }) => key)).toEqual(["pane.told.no-marks"]);
  });
});

describe("rules that the workbook keeps", () => {
  const kept = (data: unknown) => ({ version: 1, notices: [{ file: "2027.json", data }] });

  test("are those that its rows are marked by", async () => {
    const withoutRules = async () => {
      const told = await markFindings(new FakeWorkbook("苏州市.xlsx", nextYearSheets(6)), "zh-CN");
      return told.map(({ key }) => key);
    };
    expect(await withoutRules()).toContain("refusal.no-notice");
    const keeping = new FakeWorkbook("苏州市.xlsx", nextYearSheets(6));
    keeping.stored.set("notices", kept(nextYearNotice()));
    expect(await markFindings(keeping, "zh-CN")).toEqual([]);
    expect(keeping.marks.length).toBeGreaterThan(0);
    // The next button press may be for another workbook.
    expect(await withoutRules()).toContain("refusal.no-notice");
  });

  test("and cannot be used are told beside what was done", async () => {
    const workbook = new FakeWorkbook("苏州市.xlsx", [overTheCap]);
    workbook.stored.set("notices", kept({ year: 2027 }));
    const told = await markFindings(workbook, "zh-CN");
    expect(told.map(({ key }) => key)).toEqual(["pane-files.some-unused"]);
    expect(workbook.marks).not.toEqual([]);
  });
});
