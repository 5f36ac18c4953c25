// Evidence sheets as people keep them, and what is read from them under the small notice of test/support.
// A line is told as "row: unit [role] | header=value …"; "?" not given, "!" unreadable. Columns not named are not given.
import type { SheetSpec } from "../support/sheets.ts";

export interface EvidenceSheetCase {
  readonly name: string;
  readonly joint?: boolean;
  readonly sheets: readonly SheetSpec[];
  /** "sheet programme header row fault", then its lines. */
  readonly read: readonly (readonly [string, ...(readonly string[])])[];
  /** Inputs without a column, of the first sheet. */
  readonly missing?: readonly string[];
}

const hvp = "核验-高价值专利培育";
const patents = ["申报单位", "有效专利数（件）"];

const headers: readonly EvidenceSheetCase[] = [
  {
    name: "表样的写法",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["2025年度高价值专利培育申报条件核验"],
          [
            "申报单位",
            "申报项目名称",
            "2023年研发费用（万元）",
            "2024年研发费用（万元）",
            "有效专利数（件）",
            "知识产权专兼职人员（人）",
            "成立日期",
            "是否设有知识产权管理机构",
            "非正常专利申请",
            "研发平台级别",
            "所属集团",
          ],
          ["甲公司", "高价值专利", 800, "1,200万", 60, "3人", "2015.3.1", "是", "无", "—", "某某集团"],
          ["乙大学", null, null, null, "25件", "—", null, "否", "1件（已撤回）", "省级", "-"],
        ],
      },
    ],
    read: [
      [
        `${hvp} high-value-patent 2 -`,
        "3: 甲公司 [lead] 《高价值专利》 | rd-2023=800 rd-2024=1200 patents=60 staff=3 founded=2015-03-01 department=是 abnormal=无 group=某某集团",
        "4: 乙大学 [lead] | patents=25 department=否 abnormal=已处理1 platform=省级",
      ],
    ],
    missing: [],
  },
  {
    name: "列序任意，另有自己的列，表头写法不同，上方有标题和说明",
    sheets: [
      {
        sheet: hvp,
        at: "C5",
        rows: [
          ["核验表"],
          ["请逐行填写"],
          [
            "序号",
            "知识产权人员备注",
            "专利（有效）",
            "研究开发费用（2024年度，元）",
            "企业名称",
            "研发费用2023",
          ],
          [1, "齐全", 30, 12000000, "甲公司", "900万元"],
        ],
      },
    ],
    read: [[`${hvp} high-value-patent 7 -`, "8: 甲公司 [lead] | rd-2024=1200 rd-2023=900"]],
    missing: ["patents", "staff", "founded", "department", "abnormal", "platform", "group"],
  },
  {
    name: "表头占两行：研发费用之下分年度，合并与否都行",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "研发费用（亿元）", null, "有效专利数"],
          [null, "2023年", "2024年", null],
          ["甲公司", 0.5, "3000万元", 12],
        ],
        merges: ["B1:C1", "A1:A2"],
      },
    ],
    read: [[`${hvp} high-value-patent 2 -`, "3: 甲公司 [lead] | rd-2023=5000 rd-2024=3000 patents=12"]],
  },
  {
    name: "两行表头，单位写在下一行，单位名称在“申报单位”之下",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", null, "2024年", null],
          ["名称", "信用代码", "研发费用（万元）", "有效专利数（件）"],
          ["甲公司", "91320500MA1ABCDE0X", 100, 5],
        ],
      },
    ],
    read: [
      [`${hvp} high-value-patent 2 -`, "3: 甲公司 [lead] 代码91320500MA1ABCDE0X | rd-2024=100 patents=5"],
    ],
  },
  {
    name: "单位写在表上方一行；表头自己写的单位优先",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["高价值专利培育", null, "单位：元"],
          ["申报单位", "2023年研发费用", "2024年研发费用（万元）"],
          ["甲公司", 8000000, 900],
        ],
      },
    ],
    read: [[`${hvp} high-value-patent 2 -`, "3: 甲公司 [lead] | rd-2023=800 rd-2024=900"]],
  },
  {
    name: "哪里都没有写金额单位：数值不读，写了单位的照读",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "2023年研发费用", "2024年研发费用"],
          ["甲公司", 8000000, "900万元"],
        ],
      },
    ],
    read: [[`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] | rd-2023=!no-unit rd-2024=900"]],
  },
  {
    name: "同一项有两列：写法与表样相同的一列算数",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "2024年研究开发费用（万元）", "2024年研发费用（万元）", "2024年研发费用（万元）"],
          ["甲公司", 1, 2, 3],
        ],
      },
    ],
    read: [[`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] | rd-2024=2"]],
  },
  {
    name: "括号里写了别的意思，不是那一列",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "有效专利数（子公司）", "成立日期"],
          ["甲公司", 60, null],
        ],
      },
    ],
    read: [[`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] |"]],
    missing: ["rd-2023", "rd-2024", "patents", "staff", "department", "abnormal", "platform", "group"],
  },
];

const rows: readonly EvidenceSheetCase[] = [
  {
    name: "合计行、空行、分页处重复的表头、列号行、说明都不是数据；说明之下填了两格的仍是",
    sheets: [
      {
        sheet: hvp,
        rows: [
          patents,
          [1, 2],
          ["甲公司", 5],
          [null, null],
          patents,
          ["乙公司", 6],
          ["合计", 11],
          ["说明：数据截至申报之日"],
          ["一、有效专利须在有效期内"],
          ["丙公司", 7],
        ],
      },
    ],
    read: [
      [
        `${hvp} high-value-patent 1 -`,
        "3: 甲公司 [lead] | patents=5",
        "6: 乙公司 [lead] | patents=6",
        "10: 丙公司 [lead] | patents=7",
      ],
    ],
  },
  {
    name: "同一单位两行都保留；没有写单位而填了数的行也保留",
    sheets: [
      {
        sheet: hvp,
        rows: [
          [...patents, "项目名称"],
          ["甲公司", 5, "题目一"],
          ["甲公司", 6, "同上"],
          [null, 7],
          [null, "-"],
        ],
      },
    ],
    read: [
      [
        `${hvp} high-value-patent 1 -`,
        "2: 甲公司 [lead] 《题目一》 | patents=5",
        "3: 甲公司 [lead] 《题目一》 | patents=6",
        "4:  [lead] | patents=7",
      ],
    ],
  },
  {
    name: "整行各格都向下合并的算一行",
    sheets: [
      {
        sheet: hvp,
        rows: [patents, ["甲公司", 5], [null, null], ["乙公司", 6]],
        merges: ["A2:A3", "B2:B3"],
      },
    ],
    read: [[`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] | patents=5", "4: 乙公司 [lead] | patents=6"]],
  },
  {
    name: "几个单位合并填一个数，谁的也不是；合并填一个“是”，各是各的；项目一级的数除外",
    joint: true,
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "有效专利数", "是否设有知识产权管理机构", "所属集团"],
          ["甲公司", 90, "是", "某某集团"],
          ["乙公司", null, null, null],
        ],
        merges: ["B2:B3", "C2:C3", "D2:D3"],
      },
    ],
    read: [
      [
        `${hvp} high-value-patent 1 -`,
        "2: 甲公司 [lead] | patents=!merged department=是 group=某某集团",
        "3: 乙公司 [lead] | patents=!merged department=是 group=某某集团",
      ],
    ],
  },
  {
    name: "联合申报：角色、牵头单位，项目名称和牵头单位向下合并",
    joint: true,
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "角色", "牵头单位", "申报项目名称", "有效专利数（件）"],
          ["甲公司", "牵头", "甲公司", "某某题目", 60],
          ["乙公司", "参与", null, null, 50],
          ["丙公司", "参与单位", null, null, 40],
          ["丁公司", null, "-", "另一题目", 30],
          ["戊公司", null, "丁公司", null, 20],
          ["己公司", "顾问", "丁公司", null, 10],
        ],
        merges: ["C2:C4", "D2:D4"],
      },
    ],
    read: [
      [
        `${hvp} high-value-patent 1 -`,
        "2: 甲公司 [lead] 《某某题目》 | patents=60",
        "3: 乙公司 [participant] 牵头甲公司 《某某题目》 | patents=50",
        "4: 丙公司 [participant] 牵头甲公司 《某某题目》 | patents=40",
        "5: 丁公司 [lead] 《另一题目》 | patents=30",
        "6: 戊公司 [participant] 牵头丁公司 | patents=20",
        "7: 己公司 [unreadable] 牵头丁公司 | patents=10",
      ],
    ],
  },
  {
    name: "角色写成“是否牵头单位”",
    joint: true,
    sheets: [
      {
        sheet: hvp,
        rows: [
          [...patents, "是否牵头单位"],
          ["甲公司", 5, "是"],
          ["乙公司", 6, "否"],
        ],
      },
    ],
    read: [
      [`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] | patents=5", "3: 乙公司 [participant] | patents=6"],
    ],
  },
  {
    name: "数值设了百分比、日期格式的不是金额；错误值照录",
    sheets: [
      {
        sheet: hvp,
        rows: [
          ["申报单位", "2024年研发费用（万元）", "有效专利数（件）", "成立日期"],
          ["甲公司", 0.04, { error: "#REF!" }, 42064],
        ],
        percents: ["B2"],
        dates: ["D2"],
      },
    ],
    read: [
      [`${hvp} high-value-patent 1 -`, "2: 甲公司 [lead] | rd-2024=!value patents=!value founded=2015-03-01"],
    ],
  },
];

const names: readonly EvidenceSheetCase[] = [
  {
    name: "工作表名称的各种写法",
    sheets: [
      { sheet: "核验—高价值专利培育 (2)", rows: [patents, ["甲公司", 1]] },
      {
        sheet: "核验-商标品牌培育和保护（工业品牌）",
        rows: [
          ["申报单位", "商标启用日期"],
          ["乙公司", "2010-1-1"],
        ],
      },
      { sheet: "高价值专利核验表", rows: [patents, ["丙公司", 2]] },
      {
        sheet: "核验－工业品牌",
        rows: [
          ["申报单位", "2024年销售收入（万元）"],
          ["丁公司", 9],
        ],
      },
    ],
    read: [
      ["核验—高价值专利培育 (2) high-value-patent 1 -", "2: 甲公司 [lead] | patents=1"],
      ["高价值专利核验表 high-value-patent 1 -", "2: 丙公司 [lead] | patents=2"],
      ["核验-商标品牌培育和保护（工业品牌） brand-industrial 1 -", "2: 乙公司 [lead] | since=2010-01-01"],
      ["核验－工业品牌 brand-industrial 1 -", "2: 丁公司 [lead] | sales=9"],
    ],
  },
  {
    name: "名称看不出的，按表头认：至少一半的项，且比其他项目类别多",
    sheets: [
      {
        sheet: "Sheet1",
        rows: [
          ["申报单位", "2024年销售收入（万元）"],
          ["甲公司", 9000],
        ],
      },
      {
        sheet: "Sheet2",
        rows: [
          ["申报单位", "有效专利数（件）", "成立日期"],
          ["乙公司", 1, null],
        ],
      },
      {
        sheet: "Sheet3",
        rows: [
          ["2024年销售收入（万元）", "商标启用日期"],
          [1, "2010-1-1"],
        ],
      },
    ],
    read: [["Sheet1 brand-industrial 1 -", "2: 甲公司 [lead] | sales=9000"]],
  },
  {
    name: "名称是核验表而表头认不出、没有申报单位一列，都要说明",
    sheets: [
      { sheet: hvp, rows: [["名单"], ["甲公司"]] },
      { sheet: "核验-工业品牌", rows: [["2024年销售收入（万元）"], [5]] },
    ],
    read: [[`${hvp} high-value-patent 1 no-header`], ["核验-工业品牌 brand-industrial 1 no-unit-column"]],
  },
  {
    name: "隐藏的旁边有可见的，空白的旁边有填好的，都不读；只有空白的，读空白的",
    sheets: [
      { sheet: hvp, hidden: true, rows: [patents, ["旧公司", 1]] },
      { sheet: `${hvp} (2)`, rows: [patents, ["甲公司", null]] },
      { sheet: `${hvp} (3)`, rows: [patents, ["甲公司", 3]] },
      {
        sheet: "核验-工业品牌",
        rows: [
          ["申报单位", "商标启用日期"],
          ["乙公司", "-"],
        ],
      },
      {
        sheet: "核验-工业品牌 (2)",
        rows: [
          ["申报单位", "商标启用日期"],
          ["乙公司", null],
        ],
      },
    ],
    read: [
      [`${hvp} (3) high-value-patent 1 -`, "2: 甲公司 [lead] | patents=3"],
      ["核验-工业品牌 brand-industrial 1 -", "2: 乙公司 [lead] |"],
    ],
  },
  {
    name: "没有核验表：汇总表、地区数据、空表、没有这类条件的项目类别都不是",
    sheets: [
      {
        sheet: "汇总表",
        rows: [
          ["序号", "申报项目名称", "申报单位", "申报单位类型"],
          [1, "高价值专利", "甲", "企业"],
        ],
      },
      {
        sheet: "核验-地理标志",
        rows: [
          ["申报单位", "有效专利数"],
          ["甲", 1],
        ],
      },
      { sheet: "空", rows: [] },
    ],
    read: [],
  },
];

export const evidenceSheetCases: readonly EvidenceSheetCase[] = [...headers, ...rows, ...names];
