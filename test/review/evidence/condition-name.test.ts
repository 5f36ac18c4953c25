// Conditions by name: every clause that an evidence condition decides has one, and different clauses can be told apart.
import { noticeOf, noticeYears } from "../../../src/notices/registry.ts";
import type { Notice } from "../../../src/notices/schema.ts";
import { conditionName } from "../../../src/review/evidence/condition-name.ts";
import { evidenceConditionsOf } from "../../../src/review/evidence/clauses.ts";

/** The Chinese name; undefined for no such clause, null for a clause without a condition. */
function nameIn(notice: Notice, wanted: string): string | null | undefined {
  const clause = notice.clauses.find(({ id }) => id === wanted);
  return clause === undefined ? undefined : (conditionName(notice, clause.id)?.zh ?? null);
}

test("ratios are named by both sums, their steps by what they ask for", () => {
  const notice = noticeOf(2025)!;
  const named = ["", ".le-2yi", ".gt-2yi"].map((step) => nameIn(notice, `2025.hvp.cond.ent.rd-ratio${step}`));
  expect(named).toEqual([
    "研发费用占销售收入的比例",
    "研发费用占销售收入的比例（不低于4%）",
    "研发费用占销售收入的比例（不低于3%）",
  ]);
  expect(nameIn(notice, "2025.hvp.cond.ent.patents")).toBe("有效专利数");
  expect(nameIn(notice, "2025.hvp.cap.other")).toBeNull();
});

test.each(noticeYears())("%i: every condition that looks at figures has a name", (year) => {
  const notice = noticeOf(year)!;
  const unnamed = notice.programmes
    .flatMap(evidenceConditionsOf)
    .filter(({ kind }) => kind !== "follows" && kind !== "joint-units")
    .filter(({ clause }) => (conditionName(notice, clause)?.zh ?? "") === "");
  expect(unnamed).toEqual([]);
});
