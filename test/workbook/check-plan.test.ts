// Plans that Excel would refuse or change are found before anything is written.
import type { SheetAddition, SheetPlan } from "../../src/sheets/sheet-plan.ts";
import { additionFaults, planFaults, refuseFaults } from "../../src/workbook/check-plan.ts";
import { barePlan, cell, fullPlan } from "../support/plans.ts";

const table = (name: string, ...headings: readonly (string | number | null)[]): Partial<SheetPlan> => ({
  rows: [headings.map((value) => cell("header", value))],
  table: { area: { top: 0, left: 0, bottom: 3, right: headings.length - 1 }, name },
});
const area = { top: 0, left: 0, bottom: 0, right: 0 };
const prompted = (title: string, text: string): Partial<SheetPlan> => ({
  entries: [{ area, choices: null, prompt: { title, text } }],
});
const charted = (values: SheetPlan["merges"][number], series = 1): Partial<SheetPlan> => ({
  charts: [
    {
      kind: "bar",
      name: "图",
      title: "",
      categories: { top: 0, left: 0, bottom: 2, right: 0 },
      series: Array.from({ length: series }, () => ({ name: "", values, colour: "#000000" })),
      at: area,
    },
  ],
});

test.each<readonly [string, Partial<SheetPlan>]>([
  ["a plan with everything in it", fullPlan],
  ["a table", table("结果", "甲", "乙")],
  ["the longest prompt", prompted("a".repeat(32), "a".repeat(255))],
  ["series in a column or in a row", charted({ top: 5, left: 2, bottom: 5, right: 4 })],
  ["merged areas side by side", { merges: [area, { top: 0, left: 1, bottom: 0, right: 2 }] }],
])("%s is taken", (_what, change) => {
  expect(planFaults({ ...barePlan, ...change })).toEqual([]);
});

test.each<readonly [string, Partial<SheetPlan>]>([
  ["a number that is none", { rows: [[cell("amount", Number.NaN)]] }],
  [
    "merged areas that overlap",
    {
      merges: [
        { ...area, right: 2 },
        { ...area, left: 2, right: 3 },
      ],
    },
  ],
  ["merged cells in a table", { ...table("结果", "甲", "乙"), merges: [{ ...area, right: 1 }] }],
  ["a heading twice", table("结果", "金额", "金额 ")],
  ["a heading that is empty", table("结果", "甲", null)],
  ["a heading that is a number", table("结果", "甲", 2025)],
  ["a table called like a cell", table("AB12", "甲")],
  ["a table called like a cell of the other kind", table("r1c1", "甲")],
  ["a table with a blank in its name", table("结 果", "甲")],
  ["a prompt title too long", prompted("a".repeat(33), "")],
  ["a prompt too long", prompted("", "a".repeat(256))],
  ["an empty note", { notes: [{ row: 0, column: 0, text: "" }] }],
  ["two notes on one cell", { notes: [1, 2].map((each) => ({ row: 0, column: 0, text: `${each}` })) }],
  ["a series longer than its categories", charted({ top: 0, left: 1, bottom: 3, right: 1 })],
  ["a series of two columns", charted({ top: 0, left: 1, bottom: 2, right: 2 })],
  ["a chart without series", charted(area, 0)],
])("%s is refused", (_what, change) => {
  const faults = planFaults({ ...barePlan, ...change });
  expect(faults).toHaveLength(1);
  expect(() => refuseFaults(faults)).toThrow(RangeError);
});

test("an addition may not give a cell twice, not even in two parts", () => {
  const addition: SheetAddition = {
    sheet: "汇总表",
    cells: [{ row: 0, column: 0, ...cell("text", "x") }],
    columns: new Map(),
    entries: [],
    notes: [],
  };
  expect(additionFaults([addition, { ...addition, sheet: "另一张" }])).toEqual([]);
  expect(additionFaults([addition, addition])).toHaveLength(1);
});
