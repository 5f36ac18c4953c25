// Next year without us: the 2026 notice edited into one of 2027 as a user would do it, and a table of 2027 to review by it.
import notice2026 from "../../src/notices/2026.json";
import type { FakeSheet } from "./fake-workbook.ts";

/** Year and title of 2027, and five instead of three 技术创新类 projects for a city with over 10 000 grants. */
export function nextYearNotice(): typeof notice2026 {
  const draft = JSON.parse(JSON.stringify(notice2026)) as typeof notice2026;
  draft.year = 2027;
  draft.title = "2027年度省高价值专利培育项目申报指南";
  Object.assign(draft.programmes[0]?.caps[0] ?? {}, {
    figureYear: 2026,
    above: { clause: "2026.hvp-inn.cap.gt10000", limit: 5 },
  });
  return draft;
}

const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];

/** 汇总表 of 苏州市 for 2027 with so many rows of 技术创新类, and 地区数据 with 12 000 grants in 2026. */
export function nextYearSheets(rows: number): readonly FakeSheet[] {
  return [
    {
      name: "汇总表",
      rows: [
        ["2027年度省高价值专利培育项目申报推荐汇总表"],
        ["苏州市知识产权局（盖章）", null, null, "联系人：王经办", "联系电话：0512-65000000"],
        header,
        ...Array.from({ length: rows }, (_, at) => [
          at + 1,
          "高价值专利培育（技术创新类）",
          `苏州第${at + 1}号半导体有限公司`,
          "企业",
          "虎丘区",
          "联系人/0512-65000000",
        ]),
      ],
    },
    {
      name: "地区数据",
      rows: [
        ["设区市", "县（市、区）", "年度", "发明专利授权量（件）"],
        ["苏州市", null, 2026, 12000],
      ],
    },
  ];
}
