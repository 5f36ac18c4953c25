// Which projects 中期检查 is made for: of 立项台账, 全省汇总 and summary tables; what cannot be taken is told.
import { noticeOf } from "../../src/notices/registry.ts";
import type { CellValue } from "../../src/sheets/grid.ts";
import { seedsFromWorkbook } from "../../src/sheets/midterm-seeds.ts";
import { provinceHeaders, provinceKeys } from "../../src/sheets/province-summary.ts";
import { tableHeader } from "../support/printed-headers.ts";
import { sheetOf } from "../support/sheets.ts";

type Rows = readonly (readonly CellValue[])[];

const ledgerHeader = ["立项年度", "项目类别", "级别", "承担单位", "角色", "培育主题", "验收状态"];
const ledger = (...rows: Rows) => sheetOf({ sheet: "立项台账", rows: [ledgerHeader, ...rows] });
const provinceHeader = [...tableHeader, ...provinceKeys.map((key) => provinceHeaders[key])];
const provinceLine = (unit: string, programme: string): readonly CellValue[] => [
  ...[1, programme, unit, "", "昆山市", "张三"],
  ...["苏州市", programme, "1", "苏州市.xlsx", "汇总表", 4],
];
const province = (year: string, ...lines: Rows) =>
  sheetOf({
    sheet: "全省汇总",
    rows: [[`${year}省知识产权战略推进计划项目申报推荐汇总表（全省）`], [""], provinceHeader, ...lines],
  });
const table = (year: string, ...rows: Rows) =>
  sheetOf({
    sheet: "汇总表",
    rows: [
      [`${year}省知识产权战略推进计划项目申报推荐汇总表`],
      ["设区市知识产权局（盖章）：苏州市"],
      tableHeader,
      ...rows,
    ],
  });

function taken(grids: readonly ReturnType<typeof sheetOf>[], year: number | null = null) {
  const { seeds, leftOut } = seedsFromWorkbook({ file: "a.xlsx", grids }, year, noticeOf);
  return {
    seeds: seeds.map((each) => `${each.year} ${each.programme} ${each.unit} ${each.project}`),
    leftOut: leftOut.map(({ row, unit, why }) => `${row} ${unit} ${why}`),
  };
}

test.each<readonly [string, readonly CellValue[], string | null, string | null]>([
  [
    "在研",
    [2025, "高价值专利培育", "省级", "甲有限公司", "牵头", "车载雷达", "在研"],
    "2025 high-value-patent 甲有限公司 车载雷达",
    null,
  ],
  [
    "角色、验收状态空着，按牵头、在研",
    [2025, "高价值专利培育", "", "甲有限公司", "", "", ""],
    "2025 high-value-patent 甲有限公司 高价值专利培育",
    null,
  ],
  ["已验收", [2025, "高价值专利培育", "省级", "甲有限公司", "牵头", "", "已验收"], null, null],
  ["终止", [2025, "高价值专利培育", "省级", "甲有限公司", "牵头", "", "终止"], null, null],
  ["参与单位", [2025, "高价值专利培育", "省级", "甲有限公司", "参与", "", "在研"], null, null],
  ["市级项目", [2025, "高价值专利培育", "市级", "甲有限公司", "牵头", "", "在研"], null, null],
  [
    "没有该年度的通知",
    [2023, "高价值专利培育", "省级", "甲有限公司", "牵头", "", "在研"],
    null,
    "2 甲有限公司 no-notice",
  ],
  [
    "没有写年度",
    ["", "高价值专利培育", "省级", "甲有限公司", "牵头", "", "在研"],
    null,
    "2 甲有限公司 no-notice",
  ],
  [
    "该年度通知没有这一类",
    [2024, "地理标志", "省级", "某县人民政府", "牵头", "", "在研"],
    null,
    "2 某县人民政府 not-placed",
  ],
  [
    "验收状态认不出",
    [2025, "高价值专利培育", "省级", "甲有限公司", "牵头", "", "待定中"],
    null,
    "2 甲有限公司 unclear",
  ],
  [
    "角色认不出",
    [2025, "高价值专利培育", "省级", "甲有限公司", "顾问", "", "在研"],
    null,
    "2 甲有限公司 unclear",
  ],
])("立项台账：%s", (_name, row, seed, left) => {
  expect(taken([ledger(row)])).toEqual({
    seeds: seed === null ? [] : [seed],
    leftOut: left === null ? [] : [left],
  });
});

const named = provinceLine("苏州甲有限公司", "高价值专利培育");
const unnamed = provinceLine("苏州乙有限公司", "");

test("全省汇总：按项目类别一栏；认不出类别的说明", () => {
  expect(taken([province("2025年度", named, unnamed)])).toEqual({
    seeds: ["2025 high-value-patent 苏州甲有限公司 高价值专利培育"],
    leftOut: ["5 苏州乙有限公司 not-placed"],
  });
});

test("标题没有年度的，按 --year；没有给出的说明", () => {
  expect(taken([province("", named)], 2025).seeds).toHaveLength(1);
  expect(taken([province("", named)]).leftOut).toEqual(["4 苏州甲有限公司 no-notice"]);
  expect(taken([province("2025年度", named)], 2024).seeds).toEqual([
    "2025 high-value-patent 苏州甲有限公司 高价值专利培育",
  ]);
});

const row = [1, "高价值专利培育", "苏州丙有限公司", "企业", "昆山市", "张三/13800000000"];

test("设区市的汇总表：按项目名称", () => {
  expect(taken([table("2025年度", row)])).toEqual({
    seeds: ["2025 high-value-patent 苏州丙有限公司 高价值专利培育"],
    leftOut: [],
  });
});

test("台账在前，全省汇总其次，汇总表最后：台账是立项的，其余只是推荐的", () => {
  const granted = ledger([2025, "高价值专利培育", "省级", "甲有限公司", "牵头", "", "在研"]);
  const both = [table("2025年度", row), province("2025年度", named)];
  expect(taken([...both, granted]).seeds).toEqual(["2025 high-value-patent 甲有限公司 高价值专利培育"]);
  expect(taken(both).seeds).toEqual(["2025 high-value-patent 苏州甲有限公司 高价值专利培育"]);
});

test("既没有台账也没有表", () => {
  expect(taken([sheetOf({ rows: [["会议签到"]] })])).toEqual({ seeds: [], leftOut: [] });
});
