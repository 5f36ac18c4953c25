import fc from "fast-check";
import { noticeOf, noticeYears } from "../../src/notices/registry.ts";
import type { Notice, Programme } from "../../src/notices/schema.ts";
import {
  evidenceSheetName,
  isEvidenceSheetName,
  programmeOfSheetName,
} from "../../src/sheets/evidence-sheet-names.ts";
import { smallNotice } from "../support/small-notices.ts";

const notices = noticeYears().map((year) => noticeOf(year)!);
const everyProgramme = notices.flatMap((notice) =>
  notice.programmes.map((programme) => [notice.year, programme.shortName, notice, programme] as const),
);

test.each(everyProgramme)("%s %s: its sheet's name leads back to it", (_year, _name, notice, { id }) => {
  const name = evidenceSheetName(notice, id);
  expect(isEvidenceSheetName(name)).toBe(true);
  for (const each of [name, `${name} (2)`, ` ${name} `, name.replace("-", "—"), name.replace("-", "")])
    expect(programmeOfSheetName(notice, each)).toBe(id);
});

test.each(everyProgramme)("%s %s: so does any of its names", (_year, _name, notice, programme) => {
  for (const each of [programme.name, programme.shortName, ...programme.names]) {
    expect(programmeOfSheetName(notice, `核验-${each}`)).toBe(programme.id);
    expect(programmeOfSheetName(notice, `${each}核验表`)).toBe(programme.id);
  }
});

test("the names of the 2025 notice", () => {
  const notice = noticeOf(2025)!;
  expect(notice.programmes.map(({ id }) => evidenceSheetName(notice, id))).toEqual([
    "核验-保护体系建设（设区市）",
    "核验-保护体系建设（县）",
    "核验-高价值专利培育",
    "核验-工业品牌",
    "核验-地理标志",
    "核验-产业知识产权运营中心",
  ]);
});

test.each([
  ["汇总表"],
  ["核验"],
  ["核验-"],
  ["高价值专利培育"],
  ["核验-版权"],
  ["核验-保护体系建设"],
  ["核验-商标品牌"],
])("%s means no programme", (sheet) => {
  expect(programmeOfSheetName(noticeOf(2025)!, sheet)).toBeNull();
});

test("a name cut off at 31 characters, with a copy's number or without", () => {
  const notice = named(["产业知识产权运营中心建设和专利转化专项推进计划以及其他很长的名称一"]);
  const whole = `核验-${notice.programmes[0]!.name}`;
  const cut = whole.slice(0, 31);
  expect(evidenceSheetName(notice, notice.programmes[0]!.id)).toBe(cut);
  expect(programmeOfSheetName(notice, cut)).toBe(notice.programmes[0]!.id);
  expect(programmeOfSheetName(notice, `${whole.slice(0, 27)} (2)`)).toBe(notice.programmes[0]!.id);
  expect(programmeOfSheetName(notice, whole.slice(0, 20))).toBeNull();
});

/** A notice whose programmes have these names and no others. */
function named(names: readonly string[]): Notice {
  const notice = smallNotice();
  const sample = notice.programmes[0]!;
  return {
    ...notice,
    programmes: names.map((name, index): Programme => {
      const id = `p-${index}` as Programme["id"];
      return { ...sample, id, name, shortName: name, names: [name] };
    }),
  };
}

test("whatever the programmes are called, Excel takes the names, and each leads back", () => {
  const anyName = fc.string({
    unit: fc.constantFrom(...Array.from("产业知识产权：/?*[]'\\a A𠮷（）·-")),
    minLength: 1,
    maxLength: 45,
  });
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 5 }), (names) => {
      const notice = named(names);
      const sheets = notice.programmes.map(({ id }) => evidenceSheetName(notice, id));
      expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/[:\\/?*[\]'：＼／？＊［］＇]/u);
        expect(sheet).not.toMatch(/\p{Surrogate}/u);
        expect(programmeOfSheetName(notice, sheet)).toBe(`p-${index}`);
      }
    }),
  );
});
