// 比例：近三年研发费用占销售收入（按最近一年销售收入分档）、知识产权费用占研发费用，以及品牌的单年比例。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import type { RowSpec } from "../../support/tables.ts";
import { brandOwner, enterprise } from "../evidence-lines.ts";

const whole = "2025.hvp.cond.ent.rd-ratio";
const small = `${whole}.le-2yi`;
const large = `${whole}.gt-2yi`;
const years = [2022, 2023, 2024] as const;

/** 研发费用和销售收入，按 2022、2023、2024 年。 */
function figures(
  research: readonly (string | number | null)[],
  sales: readonly (string | number | null)[],
  more: RowSpec = {},
): RowSpec {
  return {
    ...Object.fromEntries(years.map((year, at) => [`${year}年研发费用`, research[at] ?? null])),
    ...Object.fromEntries(years.map((year, at) => [`${year}年销售收入`, sales[at] ?? null])),
    ...more,
  };
}

const rd = (
  research: readonly (string | number | null)[],
  sales: readonly (string | number | null)[],
  more: RowSpec = {},
) => enterprise(figures(research, sales, more));
const broken = (clause: string): ExpectedRuleFinding => ({
  clause,
  severity: "error",
  verdict: "broken",
  rows: [4],
});
const open: ExpectedRuleFinding = { clause: whole, severity: "warning", verdict: "unknown", rows: [4] };
const silent = { expected: [], met: { [small]: [], [large]: [] } };

const research: readonly RuleCase[] = [
  {
    name: "4% 正好：不低于，符合",
    ...rd([400, 600, 1000], [10000, 20000, 20000]),
    expected: [],
    met: { [small]: [4], [large]: [], [whole]: [] },
  },
  {
    name: "3%，最近一年销售收入 1.8 亿元：按 4% 不符合，还差 500 万元",
    ...rd([400, 500, 600], [15000, 17000, 18000]),
    expected: [
      {
        ...broken(small),
        cells: ["C4"],
        reading: "A03",
        also: [whole, "2025.hvp.cond.ent.all"],
        figure: "3.00% < 4%",
        says: "研发费用占销售收入的比例为 3.00%，低于 4%",
        decides: "1 500 ÷ 50 000 = 3.00% < 4%",
        remedy: "研发费用还差 500 万元",
        message: "evidence.ratio.broken",
      },
    ],
    met: { [small]: [], [large]: [] },
  },
  {
    name: "同样 3%，最近一年销售收入超过 2 亿元：按 3% 符合",
    ...rd([400, 500, 600], [14000, 15000, 21000]),
    expected: [],
    met: { [small]: [], [large]: [4] },
  },
  {
    name: "最近一年销售收入正好 2 亿元：在“及以下”一档",
    ...rd([500, 600, 699], [10000, 15000, 20000]),
    expected: [{ ...broken(small), figure: "3.998% < 4%" }],
  },
  {
    name: "最近一年销售收入 20000.01 万元：在“高于”一档",
    ...rd([500, 600, 699], [10000, 15000, 20000.01]),
    expected: [],
    met: { [large]: [4] },
  },
  {
    name: "高于 2 亿元，2.999%：不写成 3.00%",
    ...rd([500, 1000, 1499], [20000, 30000, 50000]),
    expected: [{ ...broken(large), figure: "2.999% < 3%", remedy: "还差 1 万元" }],
  },
  {
    name: "差额带小数，向上取到百分位：补足后正好符合",
    ...rd([0.001, 0, 0], [1, 0, 0]),
    expected: [{ ...broken(small), figure: "0.10% < 4%", remedy: "还差 0.04 万元" }],
  },
  {
    name: "合计比合计，不是三个年度比例的平均",
    // 年度比例 10%、10%、1%，平均 7%；合计只有 1.9%。
    ...rd([100, 100, 180], [1000, 1000, 18000]),
    expected: [{ ...broken(small), figure: "1.90% < 4%" }],
  },
  {
    name: "带单位、亿元、千分位的写法照算",
    ...rd(["400万", "0.05亿元", "6,000,000元"], ["1.5亿", "17,000", "18000万元"]),
    expected: [{ ...broken(small), figure: "3.00% < 4%" }],
  },
  {
    name: "研发费用都是 0：0%，不符合；0 不是缺",
    ...rd([0, 0, 0], [100, 100, 100]),
    expected: [{ ...broken(small), figure: "0.00% < 4%", remedy: "还差 12 万元" }],
  },
  {
    name: "销售收入合计为 0：无法计算，待核实，不是错误",
    ...rd([100, 100, 100], [0, 0, 0]),
    expected: [{ ...open, says: "销售收入为 0", message: "evidence.ratio.zero" }],
  },
  {
    name: "缺一年研发费用：不可算，列明所缺",
    ...rd([null, 500, 600], [15000, 17000, 18000]),
    expected: [
      {
        ...open,
        says: "缺2022年研发费用，不能判定",
        decides: "2022年研发费用：未填",
        remedy: "2022年研发费用（核验-高价值专利培育!",
      },
    ],
    unknownInputs: ["evidence.input"],
    ...{ met: silent.met },
  },
  {
    name: "缺几年几项：一条里全部列出",
    ...rd([null, 500, "-"], [15000, "N/A", 18000]),
    expected: [{ ...open, says: "缺2022年研发费用、2024年研发费用、2023年销售收入，" }],
  },
  {
    name: "缺最近一年销售收入：比例和档次都不可知",
    ...rd([4000, 5000, 6000], [15000, 17000, null]),
    expected: [{ ...open, says: "缺2024年销售收入，" }],
  },
  {
    name: "只有 2021—2023 年：试算，不作结论，即使远低于 3%",
    ...rd([100, 100, null], [10000, 10000, null], { "2021年研发费用": 100, "2021年销售收入": 10000 }),
    expected: [
      {
        ...open,
        reading: "A04",
        says: "缺2024年研发费用、2024年销售收入；按 2021、2022、2023 年试算为 1.00% < 4%，不作结论",
      },
    ],
  },
  {
    name: "只有 2021—2023 年，试算达到：也不判通过",
    ...rd([1000, 1000, null], [10000, 10000, null], { "2021年研发费用": 1000, "2021年销售收入": 10000 }),
    expected: [{ ...open, says: "试算为 10.00% ≥ 4%，不作结论" }],
    met: silent.met,
  },
  {
    name: "2024 年只缺一项：年度不混用，整年换成 2021 年试算",
    ...rd([100, 100, 900], [10000, 10000, null], { "2021年研发费用": 100, "2021年销售收入": 10000 }),
    expected: [{ ...open, says: "试算为 1.00% < 4%" }],
  },
  {
    name: "2021 年不全：不试算，只列所缺",
    ...rd([100, 100, null], [10000, 10000, 10000], { "2021年研发费用": 100 }),
    expected: [{ ...open, message: "evidence.missing", says: "缺2024年研发费用，" }],
  },
  {
    name: "2023 年成立：只算实有的 2023、2024 年",
    ...rd([null, 500, 700], [null, 10000, 20000], { 成立日期: "2023-05-10" }),
    expected: [],
    met: { [small]: [4] },
  },
  {
    name: "2023 年成立而 2024 年缺：待核实，不用 2021 年试算",
    ...rd([null, 500, null], [null, 10000, 20000], {
      成立日期: "2023-05-10",
      "2021年研发费用": 100,
      "2021年销售收入": 10000,
    }),
    expected: [{ ...open, message: "evidence.missing", says: "缺2024年研发费用，" }],
  },
  {
    name: "成立当年的数据要填：2022 年成立的仍要 2022 年",
    ...rd([null, 500, 700], [null, 10000, 20000], { 成立日期: "2022-12-31" }),
    expected: [{ ...open, says: "缺2022年研发费用、2022年销售收入，" }],
  },
  {
    name: "没填成立日期而有一年全空：缺的年度就是缺，成立日期也要补",
    ...rd([null, 500, 700], [null, 10000, 20000]),
    expected: [{ ...open, says: "缺2022年研发费用、2022年销售收入、成立日期，" }],
  },
  {
    name: "成立日期晚于已填数据的年度：两者不一，待核实",
    ...rd([100, 500, 700], [5000, 10000, 20000], { 成立日期: "2023-05-10" }),
    expected: [{ ...open, says: "成立日期 2023-05-10 晚于已填数据的 2022 年" }],
  },
  {
    name: "成立前的年度填 0：不矛盾",
    ...rd([0, 500, 700], [0, 10000, 20000], { 成立日期: "2023-05-10" }),
    expected: [],
    met: { [small]: [4] },
  },
  {
    name: "2025 年才成立：没有可算的年度，待核实",
    ...rd([null, null, null], [null, null, null], { 成立日期: "2025-01-10" }),
    expected: [{ ...open, message: "evidence.ratio.founded-late" }],
  },
  {
    name: "一格认不出：此处不重复说明，只列为缺",
    ...rd([400, "约500", 600], [15000, 17000, 18000]),
    expected: [],
    unknownInputs: ["evidence.input"],
    met: silent.met,
  },
  {
    name: "一格认不出、另一格未填：说明未填，并列全部",
    ...rd([400, "约500", null], [15000, 17000, 18000]),
    expected: [{ ...open, says: "缺2023年研发费用、2024年研发费用，" }],
  },
];

const ipWhole = "2025.hvp.cond.ent.ip-ratio";
const ip = (expenses: number | null, researchOf2024: number | null) =>
  enterprise({ "2024年知识产权费用": expenses, "2024年研发费用": researchOf2024 });

const intellectual: readonly RuleCase[] = [
  {
    name: "知识产权费用：研发费用正好 3000 万元，5% 正好，符合",
    ...ip(150, 3000),
    expected: [],
    met: { [`${ipWhole}.le-3000`]: [4] },
  },
  {
    name: "知识产权费用：研发费用 3000 万元，4.99%，按 5% 不符合",
    ...ip(149.7, 3000),
    expected: [
      { ...broken(`${ipWhole}.le-3000`), reading: "A05", figure: "4.99% < 5%", remedy: "还差 0.3 万元" },
    ],
  },
  {
    name: "知识产权费用：研发费用 3000.01 万元，按 4%，符合",
    ...ip(149.7, 3000.01),
    expected: [],
    met: { [`${ipWhole}.gt-3000`]: [4] },
  },
  {
    name: "知识产权费用：高于 3000 万元，3.9%，不符合",
    ...ip(390, 10000),
    expected: [{ ...broken(`${ipWhole}.gt-3000`), figure: "3.90% < 4%", remedy: "还差 10 万元" }],
  },
  {
    name: "知识产权费用未填：待核实",
    ...ip(null, 3000),
    expected: [{ ...open, clause: ipWhole, says: "缺2024年知识产权费用，" }],
  },
  {
    name: "研发费用为 0：无法计算，待核实",
    ...ip(10, 0),
    expected: [{ ...open, clause: ipWhole, says: "2024年研发费用为 0" }],
  },
];

const brandIp = "2025.brand.cond.ip-ratio";
const brandRd = "2025.brand.cond.rd-ratio";
const brandFigures = (expenses: number | null, rd2024: number | null, sales: number | null) =>
  brandOwner({ "2024年知识产权费用": expenses, "2024年研发费用": rd2024, "2024年销售收入": sales });

const brands: readonly RuleCase[] = [
  {
    name: "品牌：两个比例都正好 3%（达 = 不低于），符合",
    ...brandFigures(9, 300, 10000),
    expected: [],
    met: { [brandIp]: [4], [brandRd]: [4] },
  },
  {
    name: "品牌：两个比例都差一点，各报一条",
    ...brandFigures(8.99, 299.9, 10000),
    expected: [
      { ...broken(brandIp), reading: "A01", figure: "2.998% < 3%", also: [] },
      { ...broken(brandRd), figure: "2.999% < 3%", remedy: "还差 0.1 万元" },
    ],
  },
  {
    name: "品牌：缺研发费用，两条都待核实",
    ...brandFigures(9, null, 10000),
    expected: [
      { ...open, clause: brandIp },
      { ...open, clause: brandRd },
    ],
    unknownInputs: ["evidence.input"],
  },
];

export const cases: readonly RuleCase[] = [
  ...research.map((each) => ({ ...each, about: whole })),
  ...intellectual.map((each) => ({ ...each, about: ipWhole })),
  ...brands,
];
