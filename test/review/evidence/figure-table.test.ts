// Sums over years as tables: where one is made, and what it says of figures that are missing.
import { ratio } from "../../../src/review/checks/ratio.ts";
import { figureLines } from "../../../src/review/evidence/figure-table.ts";
import { brandOwner, enterprise } from "../../cases/evidence-lines.ts";
import { plainText, runRule, type RuleInput } from "../../support/rule-cases.ts";

const figuresOf = (input: RuleInput, about: string) => {
  const { findings, met } = runRule(ratio, input);
  const explained = met.flatMap(({ clause, explained: why = [] }) => (clause.startsWith(about) ? why : []));
  return [...findings.filter(({ clause }) => clause?.startsWith(about)), ...explained][0];
};
const about = "2025.hvp.cond.ent.rd-ratio";
const threeYears = {
  "2022年研发费用": 420,
  "2023年研发费用": 500,
  "2024年研发费用": 580.5,
  "2022年销售收入": 15200,
  "2023年销售收入": 16800,
  "2024年销售收入": 18000,
};

test("a met ratio shows the same table as a broken one", () => {
  const met = figuresOf(enterprise({ ...threeYears, "2024年研发费用": 5800 }), about);
  expect(met?.figures?.years).toEqual([2022, 2023, 2024]);
  expect(met?.figures?.rows.map(({ total }) => total)).toEqual(["6720", "50000"]);
  expect(met?.decidedBy.map(plainText)).toEqual([
    "2024年销售收入 18 000 万元 ≤ 20 000 万元（2亿元），比例应不低于 4%",
  ]);
});

test("a year that is missing stands as missing, and there is no sum", () => {
  const open = figuresOf(enterprise({ ...threeYears, "2023年研发费用": null }), about);
  expect(open?.figures?.rows[0]).toMatchObject({ values: ["420", null, "580.5"], total: null });
  expect(figureLines(open!.figures!).map(plainText)).toEqual([
    "研发费用（万元）：2022年 420，2023年 未填，2024年 580.5",
    "销售收入合计 50 000 万元：2022年 15 200 + 2023年 16 800 + 2024年 18 000",
  ]);
});

test("years before the founding are in neither table nor sum, and the date is what decides that", () => {
  const young = figuresOf(
    enterprise({ ...threeYears, "2022年研发费用": null, "2022年销售收入": null, 成立日期: "2023-03-01" }),
    about,
  );
  expect(young?.figures?.years).toEqual([2023, 2024]);
  expect(plainText(young?.decidedBy[0] ?? null)).toBe("2023-03-01 成立，按实有的 2023、2024 年计算");
});

test("figures of one year are lines, not a table", () => {
  const brand = figuresOf(
    brandOwner({ "2024年研发费用": 300, "2024年销售收入": 10000 }),
    "2025.brand.cond.rd-ratio",
  );
  expect(brand?.figures).toBeNull();
  expect(brand?.working.map(plainText)).toEqual([
    "2024年研发费用 300 万元",
    "2024年销售收入 10 000 万元",
    "300 ÷ 10 000 = 3.00% ≥ 3%",
  ]);
});
