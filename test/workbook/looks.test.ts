// What is written for a cell: text stays text, days become serials, numbers show the decimals they have.
import fc from "fast-check";
import type { CellLook, PlanValue } from "../../src/sheets/sheet-plan.ts";
import { styleOfLook, writtenCell } from "../../src/workbook/looks.ts";

const looks = Object.keys(styleOfLook) as readonly CellLook[];

test.each<readonly [CellLook, PlanValue, PlanValue, string]>([
  ["text", "=1+1", "=1+1", "@"],
  ["amount", "待核实", "待核实", "@"],
  ["text", 13_800_000_000, 13_800_000_000, "General"],
  ["integer", 1200, 1200, "#,##0"],
  ["amount", 1500, 1500, "#,##0"],
  ["amount", 1500.5, 1500.5, "#,##0.0"],
  ["amount", 0.123, 0.123, "#,##0.00"],
  ["total", 1888.75, 1888.75, "#,##0.00"],
  ["percent", 0.04, 0.04, "0%"],
  ["percent", 0.035, 0.035, "0.0%"],
  ["percent", 1 / 3, 1 / 3, "0.00%"],
  ["date", "2025-02-28", 45716, "yyyy-mm-dd"],
  ["date", 45716, 45716, "yyyy-mm-dd"],
  ["date", "2025-02-30", "2025-02-30", "@"],
  ["date", "1900-02-28", "1900-02-28", "@"],
  ["date", "1900-03-01", 61, "yyyy-mm-dd"],
  ["entry-date", "2025-02-28", 45716, "yyyy-mm-dd"],
  ["entry-date", null, null, "yyyy-mm-dd"],
  ["entry-text", null, null, "@"],
  ["entry-integer", null, null, "#,##0"],
  ["entry-amount", 5, 5, "#,##0.00"],
  ["entry-percent", 0.04, 0.04, "0.00%"],
  ["header", null, null, "General"],
])("%s %j is written as %j in %s", (look, value, written, format) => {
  expect(writtenCell({ look, value })).toEqual({ value: written, format });
});

test("any text is text in every look, unless it is a day", () => {
  fc.assert(
    fc.property(fc.constantFrom(...looks), fc.string(), (look, value) => {
      fc.pre(!/^\d{4}-\d\d-\d\d$/.test(value));
      expect(writtenCell({ look, value })).toEqual({ value, format: "@" });
    }),
  );
});

test("what is longer than a cell can hold ends in an ellipsis, and no character is cut in two", () => {
  const { value } = writtenCell({ look: "text", value: `${"a".repeat(32_765)}𠮷𠮷` });
  expect(value).toBe(`${"a".repeat(32_765)}…`);
  expect(writtenCell({ look: "text", value: "a".repeat(32_767) }).value).toHaveLength(32_767);
});

test("each verdict, and what waits for an entry, has a colour of its own", () => {
  const fills = (["met", "broken", "unknown", "notice", "entry-text", "header"] as const).map(
    (look) => styleOfLook[look].fill,
  );
  expect(new Set(fills).size).toBe(fills.length);
  expect(fills).not.toContain(null);
});
