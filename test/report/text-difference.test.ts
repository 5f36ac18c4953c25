// Two wordings cut into what both have and what changed: by example, and for any two texts.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { differenceOf, type Run } from "../../src/report/text-difference.ts";
import { wordings } from "../cases/wordings.ts";

const bracketed = (runs: readonly Run[]): string =>
  runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
const plain = (text: string): string => text.replace(/[[\]]/g, "");
const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
const common = (runs: readonly Run[]): string => joined(runs.filter(({ changed }) => !changed));

describe("words that changed", () => {
  test.each(wordings)("$name", ({ before, after }) => {
    const found = differenceOf(plain(before), plain(after));
    expect([bracketed(found.before), bracketed(found.after)]).toEqual([before, after]);
  });
});

test("the share kept is of the shorter wording", () => {
  expect(differenceOf("甲乙丙丁", "甲乙丙丁戊己").kept).toBe(1);
  expect(differenceOf("甲乙丙丁", "甲乙戊己庚").kept).toBe(0.5);
  expect(differenceOf("甲", "乙").kept).toBe(0);
  expect(differenceOf("", "乙").kept).toBe(0);
});

/** Texts of few different characters agree often, by accident too. */
const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "，", "3", "0", "%"), maxLength: 40 });

test("both sides are whole, agree on what is unmarked, and equal texts have no marks", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = differenceOf(before, after);
      expect(joined(found.before)).toBe(before);
      expect(joined(found.after)).toBe(after);
      expect(common(found.before)).toBe(common(found.after));
      expect(found.before.every((run) => run.text !== "")).toBe(true);
      expect(differenceOf(before, before).before.some(({ changed }) => changed)).toBe(false);
    }),
  );
});
