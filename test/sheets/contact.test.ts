import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { readContact, readPhone } from "../../src/sheets/contact.ts";
import { contacts } from "../cases/contacts.ts";
import { fullWidth } from "./disguise.ts";

test.each(contacts)("$text", ({ text, name, phones, implausible = [] }) => {
  expect(readContact(text)).toEqual({ name, phones, implausible });
});

test("a phone alone reads as in the contact column", () => {
  expect(readPhone("0512-65432100转8")).toEqual({ phones: ["051265432100"], implausible: [] });
  expect(readPhone("联系电话：")).toEqual({ phones: [], implausible: [] });
});

// The library knows every area code. What it accepts must never be called implausible here: no false alarms.
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(""));
const jiangsuCodes = [
  "025",
  "0510",
  "0511",
  "0512",
  "0513",
  "0514",
  "0515",
  "0516",
  "0517",
  "0518",
  "0519",
  "0523",
  "0527",
];
const national = fc.oneof(
  digits(9).map((rest) => `1${rest.charAt(0)}${rest}`),
  fc.tuple(fc.constantFrom(...jiangsuCodes), digits(8)).map((parts) => parts.join("")),
  // 00 opens a number abroad, not an area code.
  fc.tuple(fc.constant("0"), fc.integer({ min: 1, max: 9 }), digits(9)).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("400", "800"), digits(7)).map((parts) => parts.join("")),
);

test("every mobile, landline and 400 number that libphonenumber accepts is plausible", () => {
  fc.assert(
    fc.property(national, (number) => {
      const parsed = parsePhoneNumberFromString(number, "CN");
      const kind = parsed?.getType();
      const known = ["MOBILE", "FIXED_LINE", "FIXED_LINE_OR_MOBILE", "TOLL_FREE", "SHARED_COST"];
      fc.pre(parsed !== undefined && parsed.isValid() && kind !== undefined && known.includes(kind));
      expect(readPhone(number)).toEqual({ phones: [number], implausible: [] });
    }),
    { numRuns: 500 },
  );
});

test("no text is too odd, and full width makes no difference", () => {
  const written = fc.oneof(
    fc.constantFrom(...contacts.map(({ text }) => text)),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(written, (text) => {
      expect(readContact(fullWidth(text))).toEqual(readContact(text));
    }),
  );
});
