// A rounded figure never looks as if it stood on the other side of what it is compared with.
import fc from "fast-check";
import { compare, fraction } from "../../src/midterm/fraction.ts";
import { numberText, percentText, pointsText, quantityText } from "../../src/midterm/quantity.ts";

test.each([
  ["千分位", numberText(fraction(12000)), "12,000"],
  ["小数去零", numberText(fraction(115, 2)), "57.5"],
  ["负数", numberText(fraction(-5, 2)), "−2.5"],
  ["百分数", percentText(fraction(7, 40)), "17.5%"],
  ["两位小数", percentText(fraction(32, 90)), "35.56%"],
  ["79.996% 不写成 80%", percentText(fraction(79996, 100000), [fraction(4, 5)]), "79.996%"],
  ["与界限相等的照写", percentText(fraction(4, 5), [fraction(4, 5)]), "80%"],
  ["89.96 分不写成 90.0", pointsText(fraction(8996, 100), [fraction(90)]), "89.96"],
  ["得分一位小数", pointsText(fraction(90), [fraction(90)]), "90.0"],
  ["带单位", quantityText({ value: fraction(5640), unit: "条" }), "5,640 条"],
])("%s", (_name, text, wanted) => {
  expect(text).toBe(wanted);
});

test("写出来的大小与实际大小一致", () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 99_999 }));
  fc.assert(
    fc.property(part, part, ([a, b], [c, d]) => {
      const [value, bound] = [fraction(a, b), fraction(c, d)];
      const read = (text: string): number => Number(text.replace(/,/gu, ""));
      const shown = Math.sign(read(numberText(value, [bound])) - read(numberText(bound, [value])));
      expect(shown).toBe(compare(value, bound));
    }),
  );
});
