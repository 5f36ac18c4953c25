// Words found in Chinese text whatever their width and spaces, and marked where they stand as printed.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { matchKey } from "../../src/sheets/text.ts";
import { hitsIn } from "../../src/taskpane/text-search.ts";

const marked = (text: string, query: string): string =>
  [...hitsIn(text, query)]
    .reverse()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );

test.each([
  ["推荐项目不超过4项，其余不超过3项", "不超过", "推荐项目[不超过]4项，其余[不超过]3项"],
  ["推荐项目不超过4项", "不 超过　4", "推荐项目[不超过4]项"],
  ["2 亿元及以下", "2亿元", "[2 亿元]及以下"],
  ["附件2 六（二）", "附件２六(二)", "[附件2 六（二）]"],
  [
    "《创新管理-知识产权管理指南（ISO56005）》",
    "iso５６００５",
    "《创新管理-知识产权管理指南（[ISO56005]）》",
  ],
  ["“链主企业”", '"链主', "[“链主]企业”"],
  ["一一一", "一一", "[一一]一"],
  ["无严重失信行为", "信用", "无严重失信行为"],
  ["无严重失信行为", "  ", "无严重失信行为"],
  ["", "无", ""],
])("%s ← %s", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

const unit = fc.constantFrom("专", "利", "3", "３", " ", "　", "（", "(", "Ａ", "a", "½", "\u200b", "𠮷");

test("what is marked is what was searched for, in order and never twice", () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.string({ unit, maxLength: 4 }), (text, query) => {
      const hits = hitsIn(text, query);
      let from = 0;
      for (const { start, end } of hits) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(matchKey(text.slice(start, end))).toContain(matchKey(query).slice(-1));
        from = end;
      }
      const found = matchKey(query) !== "" && matchKey(text).includes(matchKey(query));
      expect(hits.length > 0).toBe(found);
    }),
  );
});
