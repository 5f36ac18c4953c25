import fc from "fast-check";
import { compareExact, exactFromNumber, exactText, shiftExact } from "../../src/sheets/exact.ts";

test.each([
  [0.1, 0.1, 0],
  [10000, 10000, 0],
  [10000, 10001, -1],
  [85.3, 85.29, 1],
  [1e21, 1e20, 1],
  [1e-7, 0, 1],
  [-0.5, 0.5, -1],
] as const)("%d against %d is %d", (left, right, sign) => {
  expect(compareExact(exactFromNumber(left), exactFromNumber(right))).toBe(sign);
});

test("a percentage becomes a ratio without rounding", () => {
  expect(exactText(shiftExact(exactFromNumber(85.3), 2))).toBe("0.853");
});

test("not finite is refused", () => {
  expect(() => exactFromNumber(Number.NaN)).toThrow(RangeError);
});

test("order is that of the numbers typed", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(compareExact(exactFromNumber(a), exactFromNumber(b))).toBe(Math.sign(a - b) + 0);
    }),
  );
});

test("the text reads back to the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (a) => {
      expect(Number(exactText(exactFromNumber(a)))).toBe(a + 0);
    }),
  );
});
