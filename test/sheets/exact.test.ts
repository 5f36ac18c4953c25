import fc from "fast-check";
import {
  compareExact,
  divideExact,
  exactFromNumber,
  exactText,
  exactZero,
  multiplyExact,
  shiftExact,
  subtractExact,
  sumExact,
} from "../../src/sheets/exact.ts";

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

const decimal = fc
  .record({ unscaled: fc.bigInt(0n, 10n ** 12n), scale: fc.integer({ min: 0, max: 6 }) })
  .map(({ unscaled, scale }) => ({ unscaled, scale }));

test("what is added is what is left when the rest is taken away", () => {
  expect(exactText(sumExact([]))).toBe("0");
  expect(exactText(sumExact([0.1, 0.2].map(exactFromNumber)))).toBe("0.3");
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(compareExact(subtractExact(sumExact([a, b]), b), a)).toBe(0);
    }),
  );
});

test.each([
  [1, 3, 2, "0.33", "0.34"],
  [1500, 50000, 4, "0.03", "0.03"],
  [0, 7, 2, "0", "0"],
  [2, 3, 0, "0", "1"],
] as const)("%d ÷ %d to %d decimals is %s, or %s rounded up", (a, b, places, down, up) => {
  const [x, y] = [exactFromNumber(a), exactFromNumber(b)];
  expect(exactText(divideExact(x, y, places, "down"))).toBe(down);
  expect(exactText(divideExact(x, y, places, "up"))).toBe(up);
});

test("a quotient lies between its rounded forms, and nothing is divided by 0", () => {
  const positive = decimal.filter(({ unscaled }) => unscaled > 0n);
  fc.assert(
    fc.property(decimal, positive, fc.integer({ min: 0, max: 5 }), (a, b, places) => {
      const back = (rounding: "down" | "up") => multiplyExact(divideExact(a, b, places, rounding), b);
      expect(compareExact(back("down"), a)).not.toBe(1);
      expect(compareExact(back("up"), a)).not.toBe(-1);
    }),
  );
  expect(() => divideExact(exactFromNumber(1), exactZero, 2, "down")).toThrow(RangeError);
});
