// What a finding repeats of a cell.
import fc from "fast-check";
import { figureOf, quoted } from "../../src/review/quote.ts";

test("one line, outer white space gone", () => {
  expect(quoted("  高价值\n商标  培育 ")).toBe("高价值 商标 培育");
});

test("as long as the limit it stays whole; longer it is cut", () => {
  expect(quoted("一二三四五", 5)).toBe("一二三四五");
  expect(quoted("一二三四五六", 5)).toBe("一二三四…");
});

test.each([
  "13800000000",
  "0512-65223344",
  "(0512) 6522 3344",
  "+86 138 0000 0000",
  "１３８００００００００",
])("the number %s is masked", (number) => {
  expect(quoted(`张三${number}`)).toBe("张三***");
});

test("years and serial numbers stay", () => {
  expect(quoted("2025年第12批")).toBe("2025年第12批");
});

test("seven digits in a row never come through", () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{7,12}$/), fc.string(), (before, digits, after) => {
      expect(quoted(`${before}${digits}${after}`, 200)).not.toContain(digits);
    }),
  );
});

test("nothing to show makes no figure", () => {
  expect(figureOf(" \n")).toBeNull();
});
