// Where the cells of a plan stand: rectangles cover exactly what they should, merged areas are whole, rows are high enough.
import fc from "fast-check";
import { cellKey, type GridArea } from "../../src/sheets/grid.ts";
import {
  areasByStyle,
  borderedAreas,
  cellsOfPlan,
  placesIn,
  rectanglesOf,
  rowHeights,
  rowsInParts,
} from "../../src/workbook/plan-layout.ts";
import { barePlan, cell, fullPlan } from "../support/plans.ts";

const keysOf = (areas: readonly GridArea[]): readonly string[] =>
  areas.flatMap((area) => [...placesIn(area)].map(({ row, column }) => cellKey(row, column)));

/** Places in a small square, row by row. */
const places = fc
  .uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 64 })
  .map((numbers) =>
    [...numbers].sort((a, b) => a - b).map((at) => ({ row: Math.floor(at / 8), column: at % 8 })),
  );

test("rectangles cover every place once, and no other", () => {
  fc.assert(
    fc.property(places, (given) => {
      const wanted = given.map(({ row, column }) => cellKey(row, column));
      expect([...keysOf(rectanglesOf(given))].sort()).toEqual([...wanted].sort());
    }),
  );
});

test("a full block is one rectangle", () => {
  const block: GridArea = { top: 2, left: 1, bottom: 40, right: 6 };
  expect(rectanglesOf([...placesIn(block)])).toEqual([block]);
});

test.each([
  ["a gap between rows", [0, 2]],
  ["rows of different width", [0, 1]],
])("%s parts them", (_what, [first = 0, second = 0]) => {
  const wide = second - first === 1 ? 2 : 1;
  const given = [
    { row: first, column: 0 },
    ...Array.from({ length: wide }, (_, column) => ({ row: second, column })),
  ];
  expect(rectanglesOf(given)).toHaveLength(2);
});

test("parts of whole rows, none larger than asked for unless one row is", () => {
  const area: GridArea = { top: 3, left: 0, bottom: 12, right: 3 };
  const parts = rowsInParts(area, 12);
  expect(parts.map(({ top, bottom }) => [top, bottom])).toEqual([
    [3, 5],
    [6, 8],
    [9, 11],
    [12, 12],
  ]);
  expect(rowsInParts(area, 1)).toHaveLength(10);
});

test("a merged area is drawn as its first cell, whatever stands below it, and holds one value", () => {
  const cells = cellsOfPlan({
    ...barePlan,
    rows: [[cell("title", "标题"), cell("text", "盖住的")], [cell("text", "下")]],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  });
  expect(cells.map(({ row, column, value, look }) => [row, column, value, look])).toEqual([
    [0, 0, "标题", "title"],
    [0, 1, null, "title"],
    [0, 2, null, "title"],
    [1, 0, "下", "text"],
  ]);
});

test.each(["title", "subtitle", "quiet"] as const)("%s wraps only in a merged area", (look) => {
  const rows = [[cell(look, "很长的一句话")]];
  const wraps = (merges: readonly GridArea[]) => cellsOfPlan({ ...barePlan, rows, merges })[0]?.style.wrap;
  expect(wraps([])).toBe(false);
  expect(wraps([{ top: 0, left: 0, bottom: 0, right: 3 }])).toBe(true);
});

test("every cell is in the areas of exactly one style; lines only where the style has them", () => {
  const cells = cellsOfPlan(fullPlan);
  const all = [...areasByStyle(cells).values()].flatMap(keysOf);
  expect([...all].sort()).toEqual(cells.map(({ row, column }) => cellKey(row, column)).sort());
  const lined = cells.filter(({ style }) => style.border).map(({ row, column }) => cellKey(row, column));
  expect([...keysOf(borderedAreas(cells))].sort()).toEqual([...lined].sort());
});

describe("heights", () => {
  const heightOf = (text: string, width: number, merged: number): number | undefined =>
    rowHeights({
      ...barePlan,
      columns: Array.from({ length: Math.max(1, merged) }, () => ({ width })),
      rows: [[cell("header", text)]],
      merges: merged === 0 ? [] : [{ top: 0, left: 0, bottom: 0, right: merged - 1 }],
    }).get(0)?.points;

  test("more text, more height; a wider area, less", () => {
    const sentence = "说明：缺少数据的单元格保持空白，不按零计算，也不视为符合。";
    const [one, two, narrow, merged] = [
      heightOf("短", 20, 0),
      heightOf("第一行\n第二行", 20, 0),
      heightOf(sentence, 10, 0),
      heightOf(sentence, 10, 6),
    ].map(Number);
    expect(two).toBeGreaterThan(one ?? 0);
    expect(narrow).toBeGreaterThan(two ?? 0);
    expect(merged).toBeLessThan(narrow ?? 0);
  });

  test("Excel's tallest row is the limit", () => {
    expect(heightOf("长".repeat(5000), 10, 3)).toBe(409);
  });
});
