import fc from "fast-check";
import { checkCharacterOf, readCreditCode, validCode } from "../../src/sheets/credit-code.ts";

const alphabet = Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY");
const seventeen = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(""));
const codes = seventeen.map((first17) => `${first17}${checkCharacterOf(first17) ?? ""}`);

test.each([
  ["91350100M000100Y43", "valid"],
  [" ９１３５０１００m000100y43 ", "valid"],
  ["91350100 M000100Y 43", "valid"],
  ["91350100M000100Y42", "check-character"],
  ["91350100M000100Y4", "length"],
  ["91350100M000100Y430", "length"],
  ["9135O100M000100Y43", "characters"],
  ["91350100M000100Y4S", "characters"],
  ["", "length"],
])("%j: %s", (text, expected) => {
  const reading = readCreditCode(text);
  expect(reading.kind === "valid" ? "valid" : reading.why).toBe(expected);
  expect(validCode(text)).toBe(expected === "valid" ? "91350100M000100Y43" : null);
});

test("every body has exactly one check character", () => {
  fc.assert(
    fc.property(seventeen, (first17) => {
      const fitting = alphabet.filter((last) => validCode(`${first17}${last}`) !== null);
      expect(fitting).toEqual([checkCharacterOf(first17)]);
    }),
  );
});

test("one wrong character is always found, and so are two neighbours in the wrong order", () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...alphabet), (code, at, other) => {
      const wrong = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
      expect(validCode(wrong)).toBe(wrong === code ? code : null);
      const swapped = `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`;
      if (swapped.length === code.length && swapped !== code) expect(validCode(swapped)).toBeNull();
    }),
  );
});

test("letters are read in either case", () => {
  fc.assert(fc.property(codes, (code) => expect(validCode(code.toLowerCase())).toBe(code)));
});
