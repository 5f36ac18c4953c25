import fc from "fast-check";
import type { CellValue } from "../../src/sheets/grid.ts";
import { exactText } from "../../src/sheets/exact.ts";
import { viewGrid } from "../../src/sheets/grid-view.ts";
import { exactFromText, readFigure, saysNotGiven, type FigureUnit } from "../../src/sheets/numbers.ts";
import { sheetOf, type SheetSpec } from "../support/sheets.ts";

const count: FigureUnit = { kind: "count", tenThousands: false };
const countInTenThousands: FigureUnit = { kind: "count", tenThousands: true };
const percent: FigureUnit = { kind: "ratio", percent: true };
const ratio: FigureUnit = { kind: "ratio", percent: false };

/** "12345", "not-given" or "unreadable: …" */
function told(value: CellValue, unit: FigureUnit, format: Partial<SheetSpec> = {}): string {
  const figure = readFigure(viewGrid(sheetOf({ rows: [[value]], ...format })), 0, 0, unit);
  switch (figure.kind) {
    case "given":
      return exactText(figure.value);
    case "not-given":
      return "not-given";
    case "unreadable":
      return `unreadable: ${figure.text}`;
  }
}

test.each<[CellValue, string]>([
  [12345, "12345"],
  ["12345", "12345"],
  ["12,345", "12345"],
  ["１２，３４５", "12345"],
  ["12 345 件", "12345"],
  ["12345件", "12345"],
  ["1.2万", "12000"],
  ["1.2 万件", "12000"],
  ["1.23456万", "unreadable: 1.23456万"],
  [0, "0"],
  ["0", "0"],
  [10000.5, "unreadable: 10000.5"],
  [-3, "unreadable: -3"],
  ["约1万", "unreadable: 约1万"],
  [">10000", "unreadable: >10000"],
  ["1,2345", "unreadable: 1,2345"],
  ["N/A", "not-given"],
  ["-", "not-given"],
  ["—", "not-given"],
  ["——", "not-given"],
  ["/", "not-given"],
  ["无数据", "not-given"],
  ["  ", "not-given"],
  [null, "not-given"],
  [{ error: "#N/A" }, "not-given"],
  [{ error: "#REF!" }, "unreadable: #REF!"],
  [true, "unreadable: TRUE"],
])("grants %j: %s", (value, expected) => {
  expect(told(value, count)).toBe(expected);
});

test("a header in 万件 scales plain numbers", () => {
  expect(told(1.2345, countInTenThousands)).toBe("12345");
});

test.each<[CellValue, FigureUnit, string]>([
  ["85.3%", ratio, "0.853"],
  ["85.3％", percent, "0.853"],
  ["85.3 %", percent, "0.853"],
  [85.3, percent, "0.853"],
  ["85.3", percent, "0.853"],
  [85.3, ratio, "0.853"],
  [0.853, ratio, "0.853"],
  [0.853, percent, "0.00853"],
  [100, percent, "1"],
  [100.1, percent, "unreadable: 100.1"],
  [0, ratio, "0"],
  [1, ratio, "unreadable: 1"],
  [-1, percent, "unreadable: -1"],
  ["较高", percent, "unreadable: 较高"],
  ["无", percent, "not-given"],
])("rate %j under %j: %s", (value, unit, expected) => {
  expect(told(value, unit)).toBe(expected);
});

test("a cell formatted as a percentage is a ratio, whatever the header says", () => {
  expect(told(0.853, percent, { percents: ["A1"] })).toBe("0.853");
  expect(told(0.853, ratio, { percents: ["A1"] })).toBe("0.853");
  expect(told(1, ratio, { percents: ["A1"] })).toBe("1");
});

test("a date or a percentage is no count", () => {
  expect(told(45716, count, { dates: ["A1"] })).toBe("unreadable: 2025-02-28");
  expect(told(0.5, count, { percents: ["A1"] })).toBe("unreadable: 50%");
});

test("a number comes back exactly, with and without grouping and full width", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), maxLength: 6 }),
      (whole, fraction) => {
        const text = fraction === "" ? String(whole) : `${whole}.${fraction}`;
        const grouped = text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/gu, ",");
        const wide = grouped.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const expected = { unscaled: BigInt(`${whole}${fraction}`), scale: fraction.length };
        for (const each of [text, grouped, wide]) expect(exactFromText(each)).toEqual(expected);
      },
    ),
  );
});

test("no figure is ever made of a text without digits", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\p{N}/u.test(text));
      expect(told(text, count)).toBe(saysNotGiven(text) ? "not-given" : `unreadable: ${text}`);
    }),
  );
});
