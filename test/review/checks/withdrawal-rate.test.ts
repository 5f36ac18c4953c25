import { withdrawalRate } from "../../../src/review/checks/withdrawal-rate.ts";
import { cases } from "../../cases/checks/withdrawal-rate.ts";
import { plainText, runRule, testRule } from "../../support/rule-cases.ts";

testRule(withdrawalRate, cases);

test("高于全省的行也说明依据：两个数和它们的单元格", () => {
  const [above] = cases;
  if (above === undefined) throw new Error("There are no cases");
  const [met] = runRule(withdrawalRate, above).met;
  const [explained] = met?.explained ?? [];
  expect(explained).toMatchObject({ row: 4, figure: "85.31% > 85.3%" });
  expect(explained?.working.map(plainText)).toEqual([
    "昆山市 2024 年非正常专利申请撤回率 85.31% > 全省平均 85.3%；须高于，不含相等",
  ]);
  expect(explained?.sources.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
    "地区数据!E2",
    "地区数据!E3",
  ]);
});
