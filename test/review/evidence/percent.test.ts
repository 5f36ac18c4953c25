import fc from "fast-check";
import { comparePercent, percentText } from "../../../src/review/evidence/percent.ts";
import { compareExact, exactFromNumber, type ExactNumber } from "../../../src/sheets/exact.ts";

const exact = exactFromNumber;

test.each([
  ["1500 ÷ 50000", 1500, 50000, [4], "3.00", true],
  ["3.996% 对 4%：不能写成 4.00%", 39.96, 1000, [4], "3.996", true],
  ["3.99999996% 对 4%", 399.999996, 10000, [4], "3.99999996", true],
  ["正好 4%", 40, 1000, [4], "4.00", true],
  ["三分之一", 1, 3, [3], "33.33", false],
  ["四舍五入", 2, 3, [], "66.67", false],
  ["同时对 3% 和 4%", 29.999, 1000, [4, 3], "2.9999", true],
  ["零", 0, 7, [4], "0.00", true],
] as const)("%s", (_name, a, b, against, text, isExact) => {
  expect(percentText(exact(a), exact(b), against)).toEqual({ text, exact: isExact });
});

test("what is shown never contradicts the exact comparison", () => {
  const amount = (least: bigint) =>
    fc
      .record({ unscaled: fc.bigInt(least, 10n ** 9n), scale: fc.integer({ min: 0, max: 4 }) })
      .map((value): ExactNumber => value);
  const near = fc
    .tuple(amount(1n), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -3, max: 3 }))
    .map(([denominator, percent, off]): [ExactNumber, ExactNumber, number] => [
      // A little less or more than so many per cent.
      {
        unscaled:
          denominator.unscaled * BigInt(percent) * 10n ** 4n +
          BigInt(off < 0 && denominator.unscaled < 1n ? 0 : off),
        scale: denominator.scale + 6,
      },
      denominator,
      percent,
    ]);
  fc.assert(
    fc.property(near, ([numerator, denominator, percent]) => {
      const { text } = percentText(numerator, denominator, [percent]);
      expect(compareExact(exact(Number(text)), exact(percent))).toBe(
        comparePercent(numerator, denominator, percent),
      );
    }),
  );
});
