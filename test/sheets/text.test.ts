import fc from "fast-check";
import { matchKey, sameName } from "../../src/sheets/text.ts";

test.each([
  ["所在县（市、区）", "所在县(市、区)"],
  ["申报 项目\n名称", "申报项目名称"],
  ["ＡＢＣ　公司", "abc公司"],
  ["项目联系人／电话", "项目联系人/电话"],
  ["高价值专利培育——6G", "高价值专利培育--6g"],
  ["\u200b申报单位\ufeff", "申报单位"],
])("%j and %j have one key", (left, right) => {
  expect(matchKey(left)).toBe(matchKey(right));
});

test("blank names are never the same name", () => {
  expect(sameName(" ", "")).toBe(false);
});

test("a key is its own key", () => {
  fc.assert(fc.property(fc.string(), (text) => matchKey(matchKey(text)) === matchKey(text)));
});

test("what is taken as plain already has no other form", () => {
  const plain = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index),
  );
  const text = `${plain.join("")}abcdefghijklmnopqrstuvwxyz0123456789`;
  expect(text.normalize("NFKC").toLowerCase()).toBe(text);
  expect(matchKey(text)).toBe(text);
  expect(matchKey(`${text} Ａ`)).toBe(`${text}a`);
});
