// The sample with evidence sheets: what it must come to, and how figures over years and clauses that are met are told.
import { groupOf } from "../../src/report/finding-group.ts";
import { figureText } from "../../src/report/finding-words.ts";
import { metRows } from "../../src/report/met-rows.ts";
import { reviewJson } from "../../src/report/review-json.ts";
import { reviewText } from "../../src/report/review-text.ts";
import { expectedOfSample } from "../cases/with-evidence.ts";
import { reviewOfSample } from "./support.ts";

const review = reviewOfSample("with-evidence.xlsx");
const json = reviewJson(review, ["with-evidence.xlsx"], [], "zh-CN");
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
const table = review.dossiers[0]!.dossier;
const ratio = json.findings.find(({ figure }) => figure === "3.00% < 4%");

test("comes to exactly the findings of its list", () => {
  const units = new Map(table.rows.map(({ row, cells }) => [row, cells.unit.text]));
  const found = review.findings.map((finding) => ({
    sheet: finding.place.sheet,
    row: finding.place.rows[0],
    group: groupOf(finding),
    clause: finding.clause,
    figure: figureText(finding, "zh-CN"),
    lacks: finding.lacks.map(({ cell }) => cell),
  }));
  expect(found).toEqual(
    expectedOfSample.map(({ sheet = "汇总表", row, group, clause, figure, lacks = [] }) => ({
      sheet,
      row,
      group,
      clause,
      figure,
      lacks,
    })),
  );
  for (const { sheet, row, unit } of expectedOfSample)
    if (sheet === undefined) expect(units.get(row)).toBe(unit);
});

test("figures over years are told as data, and in the working as sentences that recompute", () => {
  expect(ratio?.figures).toEqual({
    measure: "万元",
    years: [2022, 2023, 2024],
    rows: [
      { name: { zh: "研发费用", en: expect.any(String) }, values: ["420", "500", "580"], total: "1500" },
      {
        name: { zh: "销售收入", en: expect.any(String) },
        values: ["15200", "16800", "18000"],
        total: "50000",
      },
    ],
  });
  expect(plain(ratio?.working ?? "").split("\n")).toEqual([
    "研发费用合计 1 500 万元：2022年 420 + 2023年 500 + 2024年 580",
    "销售收入合计 50 000 万元：2022年 15 200 + 2023年 16 800 + 2024年 18 000",
    "2024年销售收入 18 000 万元 ≤ 20 000 万元（2亿元），比例应不低于 4%",
    "1 500 ÷ 50 000 = 3.00% < 4%",
  ]);
  expect(plain(ratio?.decidedBy ?? "")).toContain("≤ 20 000 万元");
  expect(plain(ratio?.remedy ?? "")).toContain("还差 500 万元（50 000 × 4% = 2 000 万元）");
});

describe("text", () => {
  const text = plain(reviewText(review, "zh-CN"));

  test("puts figures over years in columns, below the comparison", () => {
    const lines = text.split("\n").map((line) => line.trim());
    const at = lines.indexOf("计算          1 500 ÷ 50 000 = 3.00% < 4%");
    expect(lines.slice(at + 1, at + 5)).toEqual([
      "万元        2022    2023    2024    合计",
      "研发费用     420     500     580   1 500",
      "销售收入  15 200  16 800  18 000  50 000",
      expect.stringMatching(/^关键 +2024年销售收入 18 000 万元 ≤/),
    ]);
  });

  test("calls what is short 差额 and what is to be done 处理", () => {
    expect(text).toMatch(/差额 +还差 4 件有效专利/);
    expect(text).toMatch(/处理 +请人工核实/);
  });

  test("tells what is met only where it is asked for", () => {
    expect(text).not.toContain("[符合]");
    const met = plain(reviewText(review, "zh-CN", { met: true }));
    expect(met).toMatch(/^符合的条款\n汇总表 · 整表\n/m);
    expect(met).toContain("汇总表 · 第 5 行 · 常州云岭新能源材料有限公司\n  [符合] ");
    expect(met).toContain("计算          9 300 ÷ 181 000 ≈ 5.14% ≥ 3%");
    expect(met).not.toContain("不逐一列出");
  });
});

describe("what is met", () => {
  const rows = [...metRows(review).values()];

  test("comes table first, then row by row, and adds up to the count", () => {
    expect(rows.map(({ row }) => row?.row ?? null)).toEqual([null, ...table.rows.map(({ row }) => row)]);
    const pairs = new Set(
      review.met.flatMap(({ clause, sheet, rows: numbers }) =>
        numbers.map((number) => JSON.stringify([clause, sheet, number])),
      ),
    );
    const told = rows.reduce((sum, { clauses }) => sum + clauses.length, 0);
    // Two facts about the table's head may meet one clause.
    expect(told).toBeLessThanOrEqual(pairs.size);
    expect(rows.slice(1).reduce((sum, { clauses }) => sum + clauses.length, 0)).toBe(
      [...pairs].filter((pair) => (JSON.parse(pair) as [string, string, number])[2] > 3).length,
    );
  });

  test("of a row in order, every condition with figures says why, before those without", () => {
    const inOrder = rows.find(({ row }) => row?.row === 5);
    const explained = inOrder?.clauses.map(({ explained: why }) => why.length > 0) ?? [];
    expect(explained.indexOf(false)).toBe(explained.lastIndexOf(true) + 1);
    const funds = inOrder?.clauses.find(({ clause }) => clause === "2025.hvp.cond.ent.rd-ratio.gt-2yi");
    expect(funds?.explained.map((each) => figureText(each, "zh-CN"))).toEqual(["5.14% ≥ 3%"]);
  });
});
