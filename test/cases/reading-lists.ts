// 地区数据 and 立项台账 as they come, and how they are read.
import type { SheetSpec } from "../support/sheets.ts";
import { ledgerHeader } from "../support/printed-headers.ts";

export interface FiguresCase {
  readonly name: string;
  readonly sheets: readonly SheetSpec[];
  readonly sheet: string;
  /** "row: city county year | grants | rate"; ? is not given, ! unreadable. */
  readonly rows: readonly string[];
}

const printed = ["设区市", "县（市、区）", "年度", "发明专利授权量（件）", "非正常专利申请撤回率（%）"];

export const figuresCases: readonly FiguresCase[] = [
  {
    name: "地区数据标准样式，含全省均值",
    sheets: [
      {
        sheet: "地区数据",
        rows: [
          printed,
          ["苏州市", null, 2024, "12,345", 91.2],
          ["苏州市", "昆山市", "2024年", "1.2万", "85.3%"],
          ["全省", null, "2024年度", null, 88],
        ],
      },
    ],
    sheet: "地区数据",
    rows: [
      "2: 苏州市 - 2024 | 12345 | 0.912",
      "3: 苏州市 昆山市 2024 | 12000 | 0.853",
      "4: 全省 - 2024 | ? | 0.88",
    ],
  },
  {
    name: "列序任意、另有列、市名不带“市”、全角数字、百分比格式",
    sheets: [
      {
        rows: [
          ["江苏省各地发明专利情况"],
          ["备注", "发明专利授权数", "年份", "地市", "撤回率", "区县"],
          [null, "１２３４５件", "２０２４", "苏州", 0.853, null],
          ["暂无", "N/A", 2024, "苏州", "—", "常熟"],
        ],
        percents: ["E3"],
      },
    ],
    sheet: "Sheet1",
    rows: ["3: 苏州市 - 2024 | 12345 | 0.853", "4: 苏州市 常熟市 2024 | ? | ?"],
  },
  {
    name: "设区市合并或只写一次：向下沿用；同一地区多个年度也可只写一次",
    sheets: [
      {
        rows: [
          printed,
          ["苏州市", "昆山市", 2023, 1, 1],
          [null, null, 2024, 2, 2],
          [null, "张家港市", 2024, 3, 3],
          ["无锡市", "江阴市", 2024, 4, 4],
          [null, "宜兴市", 2024, 5, 5],
        ],
        merges: ["A5:A6"],
      },
    ],
    sheet: "Sheet1",
    rows: [
      "2: 苏州市 昆山市 2023 | 1 | 0.01",
      "3: 苏州市 昆山市 2024 | 2 | 0.02",
      "4: 苏州市 张家港市 2024 | 3 | 0.03",
      "5: 无锡市 江阴市 2024 | 4 | 0.04",
      "6: 无锡市 宜兴市 2024 | 5 | 0.05",
    ],
  },
  {
    name: "没有数据的写法都不当作零；写错的照录",
    sheets: [
      {
        rows: [
          printed,
          ["苏州市", "市本级", 2024, "/", "无数据"],
          ["无锡市", "", 2024, "一万多", "约九成"],
          ["徐州市", null, null, 0, 0],
        ],
      },
    ],
    sheet: "Sheet1",
    rows: ["2: 苏州市 - 2024 | ? | ?", "3: 无锡市 - 2024 | !一万多 | !约九成", "4: 徐州市 - 无 | 0 | 0"],
  },
  {
    name: "年度写在表头里，一年一列",
    sheets: [
      {
        rows: [
          [
            "地区",
            "2023年发明专利授权量（万件）",
            "2024年发明专利授权量（万件）",
            "2024年非正常专利申请撤回率（%）",
          ],
          ["南京", 1.1, 1.2345, 90],
          ["昆山市", null, 0.3, 80],
        ],
      },
    ],
    sheet: "Sheet1",
    rows: [
      "2: 南京市 - 2023 | 11000 | ?",
      "2: 南京市 - 2024 | 12345 | 0.9",
      "3: 苏州市 昆山市 2023 | ? | ?",
      "3: 苏州市 昆山市 2024 | 3000 | 0.8",
    ],
  },
  {
    name: "没有年度列：取标题或工作表名的年度",
    sheets: [
      {
        sheet: "2024年地区数据",
        rows: [
          ["设区市", "发明专利授权量"],
          ["苏州市", 5],
        ],
      },
    ],
    sheet: "2024年地区数据",
    rows: ["2: 苏州市 - 2024 | 5 | ?"],
  },
  {
    name: "几张都像时取名为地区数据的那张；合计行、说明行不读",
    sheets: [
      { sheet: "旧数据", rows: [printed, ["苏州市", null, 2023, 9, 9]] },
      {
        sheet: "地区数据",
        rows: [
          printed,
          ["苏州市", null, 2024, 5, 5],
          ["合计", null, 2024, 5, null],
          ["说明：以上为省局数据"],
          ["南京市", null, 2024, 1, 1],
        ],
      },
    ],
    sheet: "地区数据",
    rows: ["2: 苏州市 - 2024 | 5 | 0.05"],
  },
];

export interface LedgerCase {
  readonly name: string;
  readonly sheets: readonly SheetSpec[];
  readonly sheet: string;
  /** "row: year category level unit role city county | acceptance payment" */
  readonly projects: readonly string[];
}

export const ledgerCases: readonly LedgerCase[] = [
  {
    name: "立项台账标准样式",
    sheets: [
      {
        sheet: "立项台账",
        rows: [
          ledgerHeader,
          [
            2022,
            "高价值专利培育",
            "省级",
            "甲公司",
            "牵头",
            null,
            null,
            null,
            "苏州",
            "昆山",
            "已验收（优秀）",
            "已结清",
          ],
          [
            "2023年度",
            "高价值专利培育",
            "省局",
            "乙大学",
            null,
            "材料学院",
            "新材料",
            "电池",
            "苏州市",
            null,
            "在研",
            "待拨付",
          ],
          [
            "2021-06-01",
            "地理标志",
            "市级",
            "丙协会",
            "参与单位",
            null,
            null,
            null,
            null,
            "昆山市",
            null,
            "—",
          ],
        ],
      },
    ],
    sheet: "立项台账",
    projects: [
      "2: 2022 高价值专利培育 省级 甲公司 lead 苏州市 昆山市 | accepted paid",
      "3: 2023 高价值专利培育 省级 乙大学 lead 苏州市 - | ongoing unpaid",
      "4: 2021 地理标志 市级 丙协会 partner 苏州市 昆山市 | not-given not-given",
    ],
  },
  {
    name: "换词、列序任意、合并单元格、空行、合计、说明",
    sheets: [
      {
        sheet: "台账",
        rows: [
          ["历年立项台账"],
          ["尾款拨付情况", "验收情况", "牵头单位", "立项年份", "计划类别", "曾用名", "统一社会信用代码"],
          ["未拨付", "结题", "甲公司", 2022, "高价值专利培育", "老甲公司、旧甲公司", "91320000MA1ABCDE0X"],
          ["未付", "终止", "乙公司", null, null, "无", null],
          [],
          ["拨了一半", "不清楚", "丙公司", "早年", "地理标志", null, null],
          [null, null, "合计：3"],
          ["说明：数据截至2024年底"],
          ["已付", "在研", "丁公司", 2024, "地理标志", null, null],
        ],
        merges: ["D3:D4", "E3:E4"],
      },
    ],
    sheet: "台账",
    projects: [
      "3: 2022 高价值专利培育 无 甲公司 lead - - | accepted unpaid 曾用 老甲公司、旧甲公司 代码 91320000MA1ABCDE0X",
      "4: 2022 高价值专利培育 无 乙公司 lead - - | terminated unpaid",
      "6: 无 地理标志 无 丙公司 lead - - | unreadable unreadable",
    ],
  },
  {
    name: "汇总表不是立项台账",
    sheets: [
      {
        sheet: "汇总表",
        rows: [
          ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
          [1, "甲", "乙"],
        ],
      },
      { sheet: "立项", rows: [ledgerHeader, [2022, "高价值专利培育", "省级", "甲公司"]] },
    ],
    sheet: "立项",
    projects: ["2: 2022 高价值专利培育 省级 甲公司 lead - - | not-given not-given"],
  },
];
