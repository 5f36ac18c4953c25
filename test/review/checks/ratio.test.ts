import { ratio } from "../../../src/review/checks/ratio.ts";
import { isUndecided } from "../../../src/review/evidence/judgement.ts";
import { cases } from "../../cases/checks/ratio.ts";
import { plainText, testRule } from "../../support/rule-cases.ts";
import { amount, conditionsOf, judged, verdictOf, type ConditionAt } from "../../support/typed-evidence.ts";

testRule(ratio, cases);

/** The ratio of IP expenses as a notice might print it: with the step chosen by a figure that is not part of the ratio. */
function bySales(): ConditionAt {
  const at = conditionsOf("ratio").find(({ name }) => name === "2025.hvp.cond.ent.ip-ratio");
  const sales = at?.inputs.find(({ id }) => id === "sales-2024");
  if (at?.condition.kind !== "ratio" || sales === undefined) throw new Error("The notice has changed");
  return { ...at, condition: { ...at.condition, bracketBy: sales.id } };
}

describe("which step applies is not known", () => {
  const of = (expenses: number) =>
    judged(ratio, bySales(), { "ip-expenses-2024": amount(expenses), "rd-2024": amount(1000) });

  test.each([
    [50, "met"],
    [49.99, "unknown"],
    [40, "unknown"],
    [39.99, "broken"],
    [60, "met"],
    [0, "broken"],
  ])("%d of 1000 against 5% or 4%: %s", (expenses, verdict) => {
    expect(verdictOf(of(expenses))).toBe(verdict);
  });

  test("decided or not, it rests on the whole clause, and both steps are told", () => {
    for (const expenses of [60, 45, 10]) {
      const judgement = of(expenses);
      expect(judgement?.clause ?? "2025.hvp.cond.ent.ip-ratio").toBe("2025.hvp.cond.ent.ip-ratio");
      expect(judgement?.also).toEqual([
        "2025.hvp.cond.ent.ip-ratio.le-3000",
        "2025.hvp.cond.ent.ip-ratio.gt-3000",
      ]);
      expect(judgement?.decidedBy?.map(plainText).join("\n")).toContain("2024年销售收入未知，档次未定");
    }
  });

  test("in between, the figure shows both percentages and the missing one is named", () => {
    const judgement = of(45);
    expect(judgement?.figure).toBe("4% ≤ 4.50% < 5%");
    if (judgement === null || !isUndecided(judgement)) throw new Error("decided");
    expect(judgement.missing.map(({ input }) => input.id)).toEqual(["sales-2024"]);
  });
});
