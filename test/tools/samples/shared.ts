// What the samples share: the printed form of annex 5, 地区数据 and 立项台账. All names and figures are invented.
import { emptyRow, formRow, row, type SampleRow, type SampleSheet } from "./sample-sheet.ts";

export const printedHeader = [
  "序号",
  "申报项目名称",
  "申报单位",
  "申报单位类型",
  "所在县（市、区）",
  "项目联系人/电话",
] as const;

export const instructions =
  "说明：此表由设区市知识产权局汇总填写推荐项目并盖章，于3月5日前报送省知识产权局，寄送地址：南京市建邺区汉中门大街145号省政务服务中心省知识产权保护中心综合受理窗口。";

export type TableLine = readonly [
  serial: number | string,
  project: string,
  unit: string,
  unitType: string,
  county: string,
  contact: string,
];

/** The table as annex 5 prints it: title, letterhead, header, rows, instructions. */
export function printedTable(
  name: string,
  letterhead: readonly [bureau: string, person: string, phone: string],
  lines: readonly TableLine[],
): SampleSheet {
  const [bureau, person, phone] = letterhead;
  const last = lines.length + 4;
  return {
    name,
    widths: [6, 40, 34, 16, 16, 26],
    rows: [
      { ...row("title", "2025年度省知识产权战略推进计划项目申报推荐汇总表"), height: 36 },
      {
        ...row("letterhead", `${bureau}（盖章）`, null, `联系人：${person}`, null, `联系电话：${phone}`),
        height: 24,
      },
      { ...row("head", ...printedHeader), height: 36 },
      ...lines.map((line): SampleRow => ({ ...formRow(...line), height: 32 })),
      { ...row("note", instructions), height: 32 },
    ],
    merges: ["A1:F1", "A2:B2", "C2:D2", "E2:F2", `A${last}:F${last}`],
  };
}

/** City or 全省, county, grants of 2024 in 件, withdrawal rate of 2024 as a ratio. */
export type FiguresLine = readonly [city: string, county: string, grants: number | null, rate: number | null];

export function regionFigures(lines: readonly FiguresLine[]): SampleSheet {
  return {
    name: "地区数据",
    widths: [14, 18, 10, 22, 26],
    rows: [
      { ...row("title", "地区数据（示例，数字均为虚构）"), height: 30 },
      row("head", "设区市", "县（市、区）", "年度", "发明专利授权量（件）", "非正常专利申请撤回率"),
      ...lines.map(([city, county, grants, rate]): SampleRow => ({
        cells: [
          { value: city, style: "cell" },
          { value: county, style: "cell" },
          { value: 2024, style: "middle" },
          { value: grants ?? "", style: "count" },
          { value: rate ?? "", style: "percent" },
        ],
      })),
    ],
    merges: ["A1:E1"],
  };
}

export type LedgerLine = readonly [
  year: number,
  category: string,
  level: string,
  unit: string,
  role: string,
  topic: string,
  city: string,
  county: string,
  acceptance: string,
  finalPayment: string,
];

export function projectLedger(lines: readonly LedgerLine[]): SampleSheet {
  return {
    name: "立项台账",
    widths: [10, 34, 8, 34, 8, 30, 12, 14, 12, 12],
    rows: [
      { ...row("title", "立项台账（示例，项目均为虚构）"), height: 30 },
      row(
        "head",
        ...["立项年度", "项目类别", "级别", "承担单位", "角色", "培育主题"],
        ...["设区市", "县（市、区）", "验收状态", "尾款状态"],
      ),
      ...lines.map((line) => formRow(...line)),
    ],
    merges: ["A1:J1"],
  };
}

/** A sheet that has nothing to do with the review. */
export const unrelatedSheet: SampleSheet = {
  name: "会议签到",
  widths: [8, 20, 20],
  rows: [
    row("title", "业务培训会签到表"),
    emptyRow,
    row("head", "座位", "处室", "签名"),
    formRow(1, "运用促进处", null),
  ],
  merges: ["A1:C1"],
};
