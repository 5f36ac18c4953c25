// The checklist in the reports: a sheet of all questions once somebody has answered, and what is wanting in the text.
import { checklistPlan, fullText, reviewPlans } from "../../src/report/review-plans.ts";
import { checklistOf } from "../../src/review/checklist.ts";
import { emptyRecord, withTick, type ChecklistRecord, type Tick } from "../../src/review/checklist-record.ts";
import { reviewOfSample } from "./support.ts";

const review = reviewOfSample("typical-errors.xlsx");
const parts = checklistOf(review);
const [table, first] = parts;
const tick = (answer: Tick["answer"], remark = ""): Tick => ({
  answer,
  remark,
  by: "王",
  at: "2026-11-25 10:42",
});
const answered: ChecklistRecord = [
  { subject: table!.subject, question: table!.questions[0]!.key, tick: tick("met") },
  { subject: first!.subject, question: first!.questions[0]!.key, tick: tick("broken", "=公章不清") },
  { subject: first!.subject, question: first!.questions[1]!.key, tick: tick("pending") },
].reduce(withTick, emptyRecord);

describe("sheet 人工核对", () => {
  const plan = checklistPlan(review, answered, "zh-CN");
  const lines = plan.rows.slice(2).map((cells) => cells.map(({ value }) => value));

  test("comes along with 审核结果 once there is an answer, and by itself on request", () => {
    expect(reviewPlans(review, emptyRecord, "zh-CN").map(({ name }) => name)).toEqual(["审核结果"]);
    expect(reviewPlans(review, answered, "zh-CN").map(({ name }) => name)).toEqual(["审核结果", "人工核对"]);
    expect(checklistPlan(review, emptyRecord, "zh-CN").rows).toHaveLength(plan.rows.length);
  });

  test("has a numbered line for each question, as wide as its header", () => {
    const asked = parts.reduce((sum, { questions }) => sum + questions.length, 0);
    expect(lines.map(([number]) => number)).toEqual(Array.from({ length: asked }, (_, at) => at + 1));
    expect(plan.rows.slice(1).every((cells) => cells.length === plan.columns.length)).toBe(true);
    expect(plan.table?.area).toEqual({ top: 1, left: 0, bottom: 1 + asked, right: plan.columns.length - 1 });
  });

  test("says what was answered, by whom and when, and what nobody has looked at", () => {
    expect(plan.rows[0]?.[0]?.value).toMatch(
      /^泰州市2025 年度申报推荐人工核对：3\/\d+，1 项不符合，1 项待补$/,
    );
    const at = table!.questions.length;
    expect(lines[at]?.slice(2, 5)).toEqual(["4", "靖江市知识产权局", "保护体系建设（县）"]);
    expect(lines[at]?.slice(8, 12)).toEqual(["不符合", "=公章不清", "王", "2026-11-25 10:42"]);
    expect(lines[at + 2]?.slice(8, 12)).toEqual(["未核对", "", "", ""]);
    const looks = plan.rows.slice(2).map((cells) => cells[8]?.look);
    expect([looks[0], looks[at], looks[at + 1], looks[at + 2]]).toEqual([
      "met",
      "broken",
      "unknown",
      "quiet",
    ]);
  });

  test("writes what people typed as text, whatever it begins with", () => {
    const remark = plan.rows.flat().find(({ value }) => value === "=公章不清");
    expect(remark?.look).toBe("text");
  });

  test("quotes the clauses in Chinese in both languages", () => {
    const english = checklistPlan(review, answered, "en-US");
    expect(english.rows.map((cells) => cells.at(-1)?.value).slice(2)).toEqual(
      lines.map((line) => line.at(-1)),
    );
    expect(english.rows[2]?.[8]?.value).toBe("Met");
  });
});

describe("text", () => {
  test("ends with what is wanting, with its remark; says nothing where nobody answered", () => {
    const text = fullText(review, answered, "zh-CN");
    expect(text).toMatch(/\n人工核对 3\/\d+，1 项不符合，1 项待补\n/);
    expect(text).toMatch(
      / {2}汇总表 · 第 4 行 · 靖江市知识产权局\n {4}\[不符合\] .*？\n {8}看：.*\n {8}备注：=公章不清\n {8}王，/,
    );
    expect(text).toMatch(/ {4}\[待补\] /);
    expect(fullText(review, emptyRecord, "zh-CN")).not.toContain("人工核对 ");
  });

  test("in English", () => {
    expect(fullText(review, answered, "en-US")).toMatch(/\nChecklist: 3 of \d+, 1 not met, 1 to come\n/);
  });
});
