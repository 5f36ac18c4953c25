// 2025.brand.appl.industrial rests on two conditions: an independent legal person, and a section of industry.
import { review } from "../../../src/review/review.ts";
import { brandOwner } from "../../cases/evidence-lines.ts";
import { givenDatesOf, workbookOfCase } from "../../support/rule-cases.ts";

function metRows(line: Parameters<typeof brandOwner>[0]) {
  const outcome = review({
    year: null,
    workbooks: [workbookOfCase(brandOwner(line))],
    givenDates: givenDatesOf(),
  });
  if (outcome.kind !== "reviewed") throw new Error("refused");
  return outcome.review.met
    .filter(({ clause }) => clause === "2025.brand.appl.industrial")
    .map(({ rows, explained = [] }) => ({ rows, explained: explained.map(({ message }) => message.key) }));
}

test.each([
  [
    "both met: one row, explained twice",
    "是",
    "C 制造业",
    [{ rows: [4], explained: ["evidence.affirmed", "evidence.answer.met"] }],
  ],
  ["one of them for a person: not met", "是", "其他门类", []],
  ["one of them broken: not met", "否", "C 制造业", []],
  ["one of them missing: not met", null, "C 制造业", []],
])("%s", (_name, legalPerson, section, expected) => {
  const found = metRows({ 是否江苏省内独立法人: legalPerson, 国民经济行业门类: section });
  expect(found.map(({ rows }) => rows)).toEqual(expected.map(({ rows }) => rows));
  for (const each of expected) expect(found[0]?.explained).toEqual(each.explained);
});
