// The walk over serial numbers: properties that hold for any run of cells.
import fc from "fast-check";
import { readSerial, serialRun, type SerialCell } from "../../src/review/serials.ts";

const cell = (value: number | null, programme = "a", leftoversAbove = 0): SerialCell => ({
  value,
  shared: false,
  leftoversAbove,
  programme,
});
const kinds = (cells: readonly SerialCell[], previous = 0) =>
  serialRun(cells, previous).faults.map((fault) => fault?.kind ?? "right");

test.each([
  ["3", 3],
  ["３", 3],
  ["3.", 3],
  ["3、", 3],
  ["（3）", 3],
  ["③", 3],
  ["第3号", 3],
  ["1", 1],
])("%s is the number %i", (text, value) => {
  expect(readSerial(text)).toBe(value);
});

test.each(["", "0", "-1", "1.5", "三", "13800000000", "1-2", "#REF!"])("%s is no serial number", (text) => {
  expect(readSerial(text)).toBeNaN();
});

test("any run 1 to n is right, whatever the programmes", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", ""), { minLength: 1, maxLength: 40 }), (programmes) => {
      const run = serialRun(
        programmes.map((programme, index) => cell(index + 1, programme)),
        0,
      );
      expect(run.faults.every((fault) => fault === undefined)).toBe(true);
      expect(run.restarts).toEqual([]);
      expect(run.last).toBe(programmes.length);
    }),
  );
});

test("a run that lacks a number, repeats one or is not in order is never right", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }), (values) => {
      const isRun = values.every((value, index) => value === index + 1);
      const right = kinds(values.map((value) => cell(value))).every((kind) => kind === "right");
      expect(right).toBe(isRun);
    }),
  );
});

test("only what breaks the run is told, not what follows it", () => {
  expect(kinds([1, 2, 5, 6, 7].map((value) => cell(value)))).toEqual([
    "right",
    "right",
    "gap",
    "right",
    "right",
  ]);
  expect(kinds([1, 2, 2, 3].map((value) => cell(value)))).toEqual(["right", "right", "duplicate", "right"]);
  expect(kinds([1, 4, 2, 3, 5].map((value) => cell(value)))).toEqual([
    "right",
    "right",
    "order",
    "right",
    "right",
  ]);
});

test("a blank cell may stand for a number or not", () => {
  expect(kinds([cell(1), cell(null), cell(3)])).toEqual(["right", "blank", "right"]);
  expect(kinds([cell(1), cell(null), cell(2)])).toEqual(["right", "blank", "right"]);
  expect(kinds([cell(1), cell(null), cell(4)])).toEqual(["right", "blank", "gap"]);
});

test("left-over rows of the form explain the numbers they hold", () => {
  expect(kinds([cell(1), cell(3, "a", 1)])).toEqual(["right", "right"]);
  expect(kinds([cell(3, "a", 2), cell(4)])).toEqual(["right", "right"]);
  expect(kinds([cell(4, "a", 2), cell(5)])).toEqual(["start", "right"]);
});

test("a later table goes on from the one before, or starts at 1", () => {
  expect(kinds([cell(8), cell(9)], 7)).toEqual(["right", "right"]);
  expect(kinds([cell(1), cell(2)], 7)).toEqual(["right", "right"]);
  expect(kinds([cell(9), cell(10)], 7)).toEqual(["start", "right"]);
});

test("a hundred thousand cells are walked in well under a second", () => {
  const cells = Array.from({ length: 100_000 }, (_, index) => cell(100_000 - index));
  const start = performance.now();
  serialRun(cells, 0);
  expect(performance.now() - start).toBeLessThan(1000);
});
