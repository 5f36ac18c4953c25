// More untidy tables as city clerks keep them: totals in any column, feet of the sheet, titles over several cells,
// letterheads with the city alone, sheets for one programme. Told in the words of reading.ts.
import type { ReadingCase } from "./reading.ts";

const title = "2025年度省知识产权战略推进计划项目申报推荐汇总表";
const letterhead = "苏州市知识产权局（盖章）　联系人：张三　联系电话：0512-65223311";
const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];
const jia = [1, "高价值专利培育", "甲公司", "企业", "昆山市", "李四/13800000000"];
const readJia = "高价值专利培育 | 甲公司 | 企业 | 昆山市 | 李四/13800000000";

type Line = ReadingCase["sheets"][number]["rows"][number];

/** A table of one row, with the lines below it that are no rows. */
function foot(name: string, ...lines: readonly Line[]): ReadingCase {
  return {
    name,
    sheets: [{ rows: [[title], [letterhead], header, jia, ...lines] }],
    tables: [{ rows: [`4: ${readJia}`], leftovers: [], city: "苏州市" }],
  };
}

const totals: readonly ReadingCase[] = [
  foot("合计写在申报项目名称一列", [null, "合计", "1项"]),
  foot("合计写在申报单位类型一列", [null, null, null, "合 计", null, 1]),
  foot("合计写在所在县一列，项数在右边", [null, null, null, null, "合计", "1项"]),
  foot("合计连项数写在联系人一列", [null, null, null, null, null, "合计：1项"]),
  foot("合计行也编了序号", [2, null, null, null, null, "总计1项"]),
  foot("只写“共1项”", [null, null, null, null, null, "共1项"]),
  {
    name: "合计写在六列之外的备注列",
    sheets: [
      { rows: [[title], [...header, "备注"], [...jia, null], [null, null, null, null, null, 1, "合计"]] },
    ],
    tables: [{ rows: [`3: ${readJia}`], leftovers: [] }],
  },
  {
    name: "填了单位的行不是合计，备注里写“合计”也不是",
    sheets: [{ rows: [[title], [...header, "备注"], [...jia, "合计"]] }],
    tables: [{ rows: [`3: ${readJia}`] }],
  },
];

const feet: readonly ReadingCase[] = [
  foot("审核人、填表人不带冒号，姓名在右边一格", ["审核人", "王五", null, "填表人", "张三", null]),
  foot(
    "单位名称和日期落在申报单位一列",
    [null, null, "苏州市知识产权局", null, null, null],
    [null, null, "2025年3月3日", null, null, null],
  ),
  foot("落款写在申报项目名称一列", [null, "苏州市知识产权局"], [null, "二〇二五年三月三日"]),
  foot("日期没有填：年 月 日", [null, null, null, null, null, "2025年  月  日"]),
  foot(
    "盖章、日期各占一格",
    [null, null, null, null, "（盖章）", null],
    [null, null, null, null, "年   月   日", null],
  ),
  {
    name: "只填了单位的行仍是数据：县局不是落款",
    sheets: [{ rows: [[title], [letterhead], header, jia, [null, null, "昆山市知识产权局"]] }],
    tables: [{ rows: [`4: ${readJia}`, "5:  | 昆山市知识产权局 |  |  | "] }],
  },
  {
    name: "编了序号的市局是数据，不是落款",
    sheets: [{ rows: [[title], [letterhead], header, jia, [2, null, "苏州市知识产权局"]] }],
    tables: [{ rows: [`4: ${readJia}`, "5:  | 苏州市知识产权局 |  |  | "] }],
  },
];

const heads: readonly ReadingCase[] = [
  {
    name: "标题分写在一行的几格里",
    sheets: [
      {
        rows: [
          ["2025年度", "省知识产权", "战略推进计划项目", "申报推荐", "汇总表"],
          [letterhead],
          header,
          jia,
        ],
      },
    ],
    tables: [{ rows: [`4: ${readJia}`], title, year: 2025 }],
  },
  {
    name: "标题旁边一格写“附件5”：不并入标题",
    sheets: [{ rows: [[title, null, null, null, null, "附件5"], [letterhead], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], title, year: 2025 }],
  },
  {
    name: "填报单位后只写市名",
    sheets: [{ rows: [[title], ["填报单位（公章）：苏州市", null, "联系人：张三"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], city: "苏州市", bureau: "苏州市", person: "张三" }],
  },
  {
    name: "填报单位后写县级市：不是设区市",
    sheets: [{ rows: [[title], ["填报单位（公章）：昆山市"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], city: null, bureau: "昆山市" }],
  },
];

const pasted: readonly ReadingCase[] = [
  {
    name: "错误值粘贴成了文字，仍是错误值；#开头的名称不是",
    sheets: [
      {
        rows: [
          [title],
          header,
          [1, "高价值专利培育", "#N/A", "企业", "昆山市", "李四"],
          [2, "高价值专利培育", "#1机械厂", "企业", "昆山市", "李四"],
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | !#N/A | 企业 | 昆山市 | 李四",
          "4: 高价值专利培育 | #1机械厂 | 企业 | 昆山市 | 李四",
        ],
      },
    ],
  },
];

const own = [1, "6G滤波器", "甲公司", "企业", "昆山市", "李四"];
const oneProgramme: readonly ReadingCase[] = [
  {
    name: "一类一张工作表，表里只写自拟题目：按工作表名称归类",
    sheets: [{ sheet: "一、高价值专利培育（2项）", rows: [[title], [letterhead], header, own] }],
    tables: [{ rows: ["4: 高价值专利培育——6G滤波器 | 甲公司 | 企业 | 昆山市 | 李四"] }],
  },
  {
    name: "标题写明项目类别，表里只写自拟题目",
    sheets: [{ rows: [["2025年度省高价值专利培育计划项目申报推荐汇总表"], [letterhead], header, own] }],
    tables: [{ rows: ["4: 高价值专利培育——6G滤波器 | 甲公司 | 企业 | 昆山市 | 李四"] }],
  },
  {
    name: "一类一张工作表：写了类别的照写的算，空着的仍是漏填",
    sheets: [
      {
        sheet: "高价值专利培育",
        rows: [[title], [letterhead], header, [1, "地理标志", "昆山市人民政府"], [2, null, "乙公司", "企业"]],
      },
    ],
    tables: [{ rows: ["4: 地理标志 | 昆山市人民政府 |  |  | ", "5:  | 乙公司 | 企业 |  | "] }],
  },
];

export const untidyCases: readonly ReadingCase[] = [...totals, ...feet, ...heads, ...pasted, ...oneProgramme];
