import { reviewJson } from "../../src/report/review-json.ts";
import { review } from "../../src/review/review.ts";
import { enterprise } from "../cases/evidence-lines.ts";
import { givenDatesOf, workbookOfCase } from "../support/rule-cases.ts";

const outcome = review({
  year: null,
  workbooks: [
    workbookOfCase(
      enterprise({ 知识产权专兼职人员数: 5, 有效专利数: 49, 有效发明专利数: 24, 国境外授权专利数: 0 }),
    ),
  ],
  givenDates: givenDatesOf(),
});
if (outcome.kind !== "reviewed") throw new Error("refused");
const json = reviewJson(outcome.review, ["汇总表.xlsx"], [], "zh-CN");

test("a row that meets a clause on figures says how, with the cells", () => {
  const met = json.met.find(({ clause }) => clause === "2025.hvp.cond.ent.ip-staff");
  expect(met?.rows).toEqual([4]);
  expect(met?.explained).toEqual([
    expect.objectContaining({
      row: 4,
      unit: null,
      message: expect.stringMatching(/^知识产权专兼职人员数 5\s人，不少于 3\s人$/u),
      figure: "5 ≥ 3",
      working: expect.stringMatching(/^知识产权专兼职人员数 5\s人 ≥ 3\s人$/u),
      reading: null,
      readingText: null,
      sources: [expect.objectContaining({ sheet: "核验-高价值专利培育", what: "知识产权专兼职人员数" })],
    }),
  ]);
});

test("what is met without figures has no such field, and all of it is plain data", () => {
  expect(json.met.some((each) => !("explained" in each))).toBe(true);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("a broken condition carries figure, working and cure", () => {
  expect(json.findings.find(({ clause }) => clause === "2025.hvp.cond.ent.patents")).toMatchObject({
    verdict: "broken",
    figure: "49 < 50，24 < 25",
    reading: "A06",
    remedy: expect.stringContaining("件有效发明专利，或 1"),
  });
});
