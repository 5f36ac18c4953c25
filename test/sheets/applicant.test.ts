import fc from "fast-check";
import { readApplicant } from "../../src/sheets/applicant.ts";
import { applicants, typeTexts } from "../cases/applicants.ts";
import { fullWidth, spaced } from "./disguise.ts";

test.each(applicants)("$unit | $type: $is", ({ unit, type, is, byName, atOdds }) => {
  const reading = readApplicant(unit, type);
  expect(reading.applicant).toBe(is);
  expect(reading.byName).toBe(byName === undefined ? is : byName);
  expect(reading.agree).toBe(atOdds === undefined);
});

test.each(Object.entries(typeTexts))("type %s alone means %j", (type, classes) => {
  expect(readApplicant("某某单位", type).byType).toEqual(classes);
});

test("words without a class of their own are generic, unknown words are not", () => {
  expect(readApplicant("南京大学", "事业单位").typeIsGeneric).toBe(true);
  expect(readApplicant("昆山市知识产权局", "机关").typeIsGeneric).toBe(true);
  expect(readApplicant("南京大学", "其他").typeIsGeneric).toBe(false);
  expect(readApplicant("南京大学", "高校").typeIsGeneric).toBe(false);
  expect(readApplicant("南京大学", "").typeIsGeneric).toBe(false);
});

const units = fc.oneof(
  fc.constantFrom(...applicants.map(({ unit }) => unit)),
  fc.string({ unit: "grapheme" }),
);
const types = fc.oneof(fc.constantFrom(...Object.keys(typeTexts)), fc.string({ unit: "grapheme" }));

test("no text is too odd, and white space and width make no difference", () => {
  fc.assert(
    fc.property(units, types, fc.nat(), (unit, type, seed) => {
      const disguised = readApplicant(fullWidth(spaced(unit, seed)), fullWidth(spaced(type, seed)));
      expect(disguised).toEqual(readApplicant(unit, type));
    }),
  );
});

test("name and type that both speak and disagree are settled by the name", () => {
  fc.assert(
    fc.property(units, types, (unit, type) => {
      const { byName, byType, applicant, agree } = readApplicant(unit, type);
      if (!agree) {
        expect(byType).not.toContain(byName);
        expect(byType).not.toHaveLength(0);
        expect(applicant).toBe(byName);
      }
      if (applicant !== byName && applicant !== "public-institution") expect(byType).toContain(applicant);
    }),
  );
});
