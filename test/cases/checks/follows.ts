// 依附于别条的条件：所依据的都符合即视为符合，否则不作结论，由审核人在清单中认定。
import type { RuleCase } from "../../support/rule-cases.ts";
import { brandOwner, enterprise } from "../evidence-lines.ts";

const funds = "2025.hvp.cond.ent.rd-funds";
const output = "2025.hvp.cond.ent.output";
const brandFunds = "2025.brand.cond.ip-funds";
const figures = (research: number | null) => ({
  "2022年研发费用": research,
  "2023年研发费用": 500,
  "2024年研发费用": 600,
  "2022年销售收入": 9000,
  "2023年销售收入": 9000,
  "2024年销售收入": 9000,
});

export const cases: readonly RuleCase[] = [
  {
    name: "研发比例达到：研发经费投入视为充足",
    about: funds,
    ...enterprise(figures(500)),
    expected: [],
    met: { [funds]: [4] },
  },
  {
    name: "研发比例不够：不作结论，不另报一条",
    about: funds,
    ...enterprise({ ...figures(500), "2022年销售收入": 90000 }),
    expected: [],
    met: { [funds]: [] },
  },
  {
    name: "研发比例算不出：不作结论",
    about: funds,
    ...enterprise(figures(null)),
    expected: [],
    met: { [funds]: [] },
    unknownInputs: [],
  },
  {
    name: "专利数量达到：有稳定的专利产出",
    about: output,
    ...enterprise({ 有效专利数: 50 }),
    expected: [],
    met: { [output]: [4] },
  },
  {
    name: "专利数量不够：不作结论",
    about: output,
    ...enterprise({ 有效专利数: 1, 有效发明专利数: 1, 国境外授权专利数: 0 }),
    expected: [],
    met: { [output]: [] },
  },
  {
    name: "品牌：知识产权费用比例达到，工作经费视为充足",
    about: brandFunds,
    ...brandOwner({ "2024年知识产权费用": 30, "2024年研发费用": 1000 }),
    expected: [],
    met: { [brandFunds]: [4] },
  },
];
