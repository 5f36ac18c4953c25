// Untidy summary tables as clerks keep them, and how each is read. A row is told as
// "row: programme | unit | type | county | contact"; ^ marks what comes from a merge, a heading or the block above.
import type { SheetSpec } from "../support/sheets.ts";

export interface ReadTable {
  readonly rows: readonly string[];
  readonly year?: number | null;
  readonly city?: string | null;
  readonly bureau?: string | null;
  readonly person?: string | null;
  readonly phone?: string | null;
  readonly sent?: string | null;
  readonly received?: string | null;
  readonly title?: string | null;
  readonly headerRow?: number;
  readonly missing?: readonly string[];
  readonly extra?: readonly string[];
  readonly leftovers?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly unreadable?: readonly string[];
  readonly columns?: readonly string[];
  /** What the extra columns give, row by row. */
  readonly moments?: readonly string[];
}

export interface ReadingCase {
  readonly name: string;
  readonly sheets: readonly SheetSpec[];
  readonly tables: readonly ReadTable[];
  readonly faults?: readonly string[];
  readonly misses?: readonly string[];
}

const title = "2025年度省知识产权战略推进计划项目申报推荐汇总表";
const letterhead = "苏州市知识产权局（盖章）　联系人：张三　联系电话：0512-65223311";
const header = ["序号", "申报项目名称", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"];
const note = "说明：此表由设区市知识产权局汇总填写推荐项目并盖章，于3月5日前报送省知识产权局。";
const jia = [1, "高价值专利培育", "甲公司", "企业", "昆山市", "李四/13800000000"];
const yi = [2, "商标品牌培育和保护（工业品牌）", "乙公司", "企业", "吴江区", "王五/13900000000"];
const readJia = "高价值专利培育 | 甲公司 | 企业 | 昆山市 | 李四/13800000000";
const readYi = "商标品牌培育和保护（工业品牌） | 乙公司 | 企业 | 吴江区 | 王五/13900000000";
const ding = (serial: number, project: string | null, unit: string, county: string | null = "昆山市") => [
  serial,
  project,
  unit,
  "企业",
  county,
  "丁",
];

const wholeTable: readonly ReadingCase[] = [
  {
    name: "表样原样，含附件号、盖章行、说明行",
    sheets: [
      { rows: [["附件5"], [title], [letterhead], header, jia, yi, ["说明：此表由设区市知识产权局汇总填写"]] },
    ],
    tables: [
      {
        rows: [`5: ${readJia}`, `6: ${readYi}`],
        year: 2025,
        city: "苏州市",
        bureau: "苏州市知识产权局（盖章）",
        person: "张三",
        phone: "0512-65223311",
        title,
        headerRow: 4,
        missing: [],
        extra: [],
        leftovers: [],
      },
    ],
  },
  {
    name: "不在左上角：标题和表头从 H20 起，标题合并",
    sheets: [{ at: "H20", rows: [[title], [letterhead], header, jia], merges: ["H20:M20", "H21:M21"] }],
    tables: [{ rows: [`23: ${readJia}`], year: 2025, city: "苏州市", headerRow: 22 }],
  },
  {
    name: "只有表头和数据行，没有标题和盖章行",
    sheets: [{ sheet: "汇总", rows: [header, jia] }],
    tables: [{ rows: [`2: ${readJia}`], year: null, city: null, bureau: null, title: null }],
  },
  {
    name: "表头换词、空格、换行、全角、另加括号说明",
    sheets: [
      {
        rows: [
          [title],
          ["序 号", "项目\n名称", "单位名称（全称）", "单位　性质", "所 在 区 县", "项目联系人\r\n／电话*"],
          jia,
        ],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`], missing: [], extra: [] }],
  },
  {
    name: "列序打乱，另有备注列",
    sheets: [
      {
        rows: [
          [title],
          ["申报主体", "备注", "联系方式", "编号", "所属地区", "申报项目", "申报主体类型"],
          ["甲公司", "补报", "李四/13800000000", 1, "昆山市", "高价值专利培育", "企业"],
        ],
      },
    ],
    tables: [
      {
        rows: [`3: ${readJia}`],
        extra: ["备注"],
        columns: ["unit", "contact", "serial", "county", "project", "unitType"],
      },
    ],
  },
  {
    name: "缺一列：表不完整，仍读其余各列",
    sheets: [
      {
        rows: [
          [title],
          header.filter((each) => each !== "申报单位类型"),
          [1, "高价值专利培育", "甲公司", "昆山市", "李四"],
        ],
      },
    ],
    tables: [{ rows: ["3: 高价值专利培育 | 甲公司 |  | 昆山市 | 李四"], missing: ["unitType"] }],
  },
  {
    name: "联系人和电话分两列",
    sheets: [
      {
        rows: [
          [title],
          ["序号", "项目名称", "申报单位", "单位类型", "区县", "联系人", "联系电话"],
          [1, "高价值专利培育", "甲公司", "企业", "昆山市", "李四", 13800000000],
          [2, "高价值专利培育", "乙公司", "企业", "昆山市", "王五", null],
          [3, "高价值专利培育", "丙公司", "企业", "昆山市", null, "13900000000"],
        ],
      },
    ],
    tables: [
      {
        rows: [
          `3: ${readJia}`,
          "4: 高价值专利培育 | 乙公司 | 企业 | 昆山市 | 王五",
          "5: 高价值专利培育 | 丙公司 | 企业 | 昆山市 | 13900000000",
        ],
        missing: [],
        extra: [],
      },
    ],
  },
  {
    name: "表头两行：申报单位之下分名称、类型，联系人之下分姓名、电话（有合并）",
    sheets: [
      {
        rows: [
          [title],
          ["序号", "申报项目名称", "申报单位", null, "所在县（市、区）", "项目联系人", null],
          [null, null, "名称", "类型", null, "姓名", "电话"],
          [1, "高价值专利培育", "甲公司", "企业", "昆山市", "李四", "13800000000"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:G2"],
      },
    ],
    tables: [{ rows: [`4: ${readJia}`], headerRow: 3, missing: [], extra: [] }],
  },
  {
    name: "表头两行，没有合并单元格",
    sheets: [
      {
        rows: [
          [title],
          ["序号", "申报项目名称", "申报单位", null, "所在县（市、区）", "项目联系人/电话"],
          [null, null, "名称", "类型", null, null],
          jia,
        ],
      },
    ],
    tables: [{ rows: [`4: ${readJia}`], headerRow: 3, missing: [] }],
  },
  {
    name: "表头上另有分组标题行",
    sheets: [
      {
        rows: [[title], ["基本信息", null, null, null, null, "联系信息"], header, jia],
        merges: ["A2:E2"],
      },
    ],
    tables: [{ rows: [`4: ${readJia}`], headerRow: 3, missing: [] }],
  },
  {
    name: "表头下有列号行",
    sheets: [{ rows: [[title], header, [1, 2, 3, 4, 5, 6], jia] }],
    tables: [{ rows: [`4: ${readJia}`], leftovers: ["3 numbered"] }],
  },
  {
    name: "项目类别和项目名称各占一列：合为“类别——名称”",
    sheets: [
      {
        rows: [
          [title],
          ["序号", "项目类别", "项目名称", "申报单位", "单位类型", "区县", "联系人电话"],
          [1, "高价值专利培育", "6G通信", "甲公司", "企业", "昆山市", "李四"],
          [2, "高价值专利培育", "高价值专利培育——氢能", "乙公司", "企业", "昆山市", "李四"],
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育——6G通信 | 甲公司 | 企业 | 昆山市 | 李四",
          "4: 高价值专利培育——氢能 | 乙公司 | 企业 | 昆山市 | 李四",
        ],
        extra: ["项目类别"],
      },
    ],
  },
  {
    name: "只有项目类别：即申报项目名称",
    sheets: [{ rows: [[title], ["序号", "项目类别", "申报单位", "类型", "县区", "联系人"], jia] }],
    tables: [{ rows: [`3: ${readJia}`], missing: [], extra: [] }],
  },
  {
    name: "文本型数字、错误值、数值电话原样读出",
    sheets: [
      {
        rows: [[title], header, ["１", "高价值专利培育", "甲公司", { error: "#N/A" }, "昆山市", 13800000000]],
      },
    ],
    tables: [{ rows: ["3: 高价值专利培育 | 甲公司 | !#N/A | 昆山市 | 13800000000"] }],
  },
  {
    name: "学院、学科、主题、申报日期、审核推荐时间另有列",
    sheets: [
      {
        rows: [
          [title],
          [...header, "学院", "学科（领域）方向", "培育主题", "申报日期", "网上审核推荐时间"],
          [...jia, "材料学院", "新材料", "固态电池", 45715, "2025/2/28 17:30"],
          [...yi, null, null, null, "二月底", "2月28日 17:31"],
        ],
        dates: ["J3"],
      },
    ],
    tables: [
      {
        rows: [`3: ${readJia}`, `4: ${readYi}`],
        unreadable: ["J4 二月底"],
        moments: ["3: 材料学院 新材料 固态电池 2025-02-27 J3 2025-02-28 17:30 K3", "4: 2025-02-28 17:31 K4"],
      },
    ],
  },
  {
    name: "统一社会信用代码另有列：照写下的读，“无”是没有",
    sheets: [
      {
        rows: [
          [title],
          [...header, "信用代码"],
          [...jia, " 91320594ma1test03x"],
          [...yi, "无"],
          [...ding(3, "高价值专利培育", "丙公司"), "91320594MA1"],
        ],
      },
    ],
    tables: [
      {
        rows: [`3: ${readJia}`, `4: ${readYi}`, "5: 高价值专利培育 | 丙公司 | 企业 | 昆山市 | 丁"],
        extra: ["信用代码"],
        moments: ["3:  91320594ma1test03x", "4: ", "5: 91320594MA1"],
      },
    ],
  },
  {
    name: "隐藏行照读，隐藏工作表照读",
    sheets: [{ hidden: true, rows: [[title], header, jia, yi], hiddenRows: [4] }],
    tables: [{ rows: [`3: ${readJia}`, `4: ${readYi}`], hiddenRows: [4] }],
  },
];

const programmes: readonly ReadingCase[] = [
  {
    name: "项目名称向下合并",
    sheets: [
      {
        rows: [
          [title],
          header,
          ding(1, "高价值专利培育", "甲"),
          ding(2, null, "乙"),
          ding(3, "地理标志", "丙"),
        ],
        merges: ["B3:B4"],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | 甲 | 企业 | 昆山市 | 丁",
          "4: ^高价值专利培育 | 乙 | 企业 | 昆山市 | 丁",
          "5: 地理标志 | 丙 | 企业 | 昆山市 | 丁",
        ],
      },
    ],
  },
  {
    name: "项目名称每段只写一次：向下沿用",
    sheets: [
      {
        rows: [
          [title],
          header,
          ding(1, "高价值专利培育", "甲"),
          ding(2, null, "乙"),
          ding(3, null, "丙"),
          ding(4, "知识产权保护体系建设", "戊"),
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | 甲 | 企业 | 昆山市 | 丁",
          "4: ^高价值专利培育 | 乙 | 企业 | 昆山市 | 丁",
          "5: ^高价值专利培育 | 丙 | 企业 | 昆山市 | 丁",
          "6: 知识产权保护体系建设 | 戊 | 企业 | 昆山市 | 丁",
        ],
      },
    ],
  },
  {
    name: "只空一格：是漏填，不沿用",
    sheets: [
      {
        rows: [
          [title],
          header,
          ding(1, "高价值专利培育", "甲"),
          ding(2, null, "乙"),
          ding(3, "高价值专利培育", "丙"),
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | 甲 | 企业 | 昆山市 | 丁",
          "4:  | 乙 | 企业 | 昆山市 | 丁",
          "5: 高价值专利培育 | 丙 | 企业 | 昆山市 | 丁",
        ],
      },
    ],
  },
  {
    name: "同名逐行重写的表里空两格：是漏填，不沿用",
    sheets: [
      {
        rows: [
          [title],
          header,
          ding(1, "高价值专利培育", "甲"),
          ding(2, "高价值专利培育", "乙"),
          ding(3, null, "丙"),
          ding(4, null, "戊"),
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | 甲 | 企业 | 昆山市 | 丁",
          "4: 高价值专利培育 | 乙 | 企业 | 昆山市 | 丁",
          "5:  | 丙 | 企业 | 昆山市 | 丁",
          "6:  | 戊 | 企业 | 昆山市 | 丁",
        ],
      },
    ],
  },
  {
    name: "上面是项目自己的题目：不沿用",
    sheets: [
      {
        rows: [
          [title],
          header,
          ding(1, "高价值专利培育——6G通信", "甲"),
          ding(2, null, "乙"),
          ding(3, null, "丙"),
        ],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育——6G通信 | 甲 | 企业 | 昆山市 | 丁",
          "4:  | 乙 | 企业 | 昆山市 | 丁",
          "5:  | 丙 | 企业 | 昆山市 | 丁",
        ],
      },
    ],
  },
  {
    name: "分段标题独占一行",
    sheets: [
      {
        rows: [
          [title],
          header,
          ["一、高价值专利培育项目（2项）"],
          ding(1, null, "甲"),
          ding(2, "氢能储运", "乙"),
          ["二", "知识产权保护体系建设"],
          ding(1, null, "丙"),
        ],
        merges: ["A3:F3"],
      },
    ],
    tables: [
      {
        rows: [
          "4: ^高价值专利培育项目 | 甲 | 企业 | 昆山市 | 丁",
          "5: ^高价值专利培育项目——氢能储运 | 乙 | 企业 | 昆山市 | 丁",
          "7: ^知识产权保护体系建设 | 丙 | 企业 | 昆山市 | 丁",
        ],
        leftovers: [],
      },
    ],
  },
  {
    name: "县名、单位类型、联系人合并：沿用；县名只是空着：不沿用",
    sheets: [
      {
        rows: [
          [title],
          header,
          [1, "高价值专利培育", "甲", "企业", "昆山市", "丁"],
          [2, "高价值专利培育", "乙", null, null, null],
          [3, "高价值专利培育", "丙", "企业", null, "丁"],
        ],
        merges: ["D3:D4", "E3:E4", "F3:F4"],
      },
    ],
    tables: [
      {
        rows: [
          "3: 高价值专利培育 | 甲 | 企业 | 昆山市 | 丁",
          "4: 高价值专利培育 | 乙 | ^企业 | ^昆山市 | ^丁",
          "5: 高价值专利培育 | 丙 | 企业 |  | 丁",
        ],
      },
    ],
  },
  {
    name: "整行各格都跨两行合并：是一行，不是两行",
    sheets: [
      {
        rows: [[title], header, jia, [], yi],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4"],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`, `5: ${readYi}`] }],
  },
];

const strayRows: readonly ReadingCase[] = [
  {
    name: "表样残留行和省略号",
    sheets: [{ rows: [[title], header, jia, [2, "高价值专利培育"], ["......"], [4], ["…", "…"]] }],
    tables: [{ rows: [`3: ${readJia}`], leftovers: ["4 sample", "5 dots", "6 numbered", "7 dots"] }],
  },
  {
    name: "合计、小计、总计行不计",
    sheets: [
      {
        rows: [
          [title],
          header,
          jia,
          ["小 计", null, "1家"],
          yi,
          [null, "工业品牌小计", 1],
          ["合计：2项"],
          [null, null, "总计"],
        ],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`, `5: ${readYi}`], leftovers: [] }],
  },
  {
    name: "单位名以“合”“总”开头的不是合计行",
    sheets: [{ rows: [[title], header, [1, "高价值专利培育", "合计科技有限公司", "企业", "昆山市", "丁"]] }],
    tables: [{ rows: ["3: 高价值专利培育 | 合计科技有限公司 | 企业 | 昆山市 | 丁"] }],
  },
  {
    name: "行间有空行",
    sheets: [{ rows: [[title], [], header, [], jia, [], [], yi] }],
    tables: [{ rows: [`5: ${readJia}`, `8: ${readYi}`] }],
  },
  {
    name: "说明之下的文字不是数据；说明之下编了号填了单位的行仍是",
    sheets: [
      {
        rows: [[title], header, jia, [note], ["1.请各地认真审核"], [null, null, "省知识产权局"], yi],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`, `7: ${readYi}`] }],
  },
  {
    name: "落款、填报人、日期行不是数据",
    sheets: [
      {
        rows: [
          [title],
          header,
          jia,
          ["填报人：赵六", null, "审核人：钱七", null, "联系电话：0512-1"],
          [null, null, null, null, null, "苏州市知识产权局（盖章）"],
          [null, null, null, null, null, "2025年3月3日"],
        ],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`], city: "苏州市" }],
  },
  {
    name: "表头与数据之间有填写说明：不算表尾",
    sheets: [{ rows: [[title], header, ["说明：请如实填写"], [null, ...jia.slice(1)]] }],
    tables: [{ rows: [`4: ${readJia}`] }],
  },
  {
    name: "落款在申报单位一列：盖章行不是单位",
    sheets: [{ rows: [[title], header, jia, [null, null, "苏州市知识产权局（盖章）"]] }],
    tables: [{ rows: [`3: ${readJia}`], city: "苏州市" }],
  },
  {
    name: "“同上”即上一行的内容",
    sheets: [{ rows: [[title], header, jia, [2, "同上", "乙公司", "〃", "同上", "同上"]] }],
    tables: [
      { rows: [`3: ${readJia}`, "4: ^高价值专利培育 | 乙公司 | ^企业 | ^昆山市 | ^李四/13800000000"] },
    ],
  },
  {
    name: "单位合并，一家两个项目",
    sheets: [
      {
        rows: [[title], header, jia, [2, "地理标志", null, "企业", "昆山市", "丁"], [3, "高价值专利培育"]],
        merges: ["C3:C5"],
      },
    ],
    tables: [
      {
        rows: [
          `3: ${readJia}`,
          "4: 地理标志 | ^甲公司 | 企业 | 昆山市 | 丁",
          "5: 高价值专利培育 | ^甲公司 |  |  | ",
        ],
      },
    ],
  },
  {
    name: "只差项目名称和序号的行也读出",
    sheets: [{ rows: [[title], header, jia, [null, null, "乙公司"], [3, null, null, null, "昆山市"]] }],
    tables: [{ rows: [`3: ${readJia}`, "4:  | 乙公司 |  |  | ", "5:  |  |  | 昆山市 | "] }],
  },
];

const letterheads: readonly ReadingCase[] = [
  {
    name: "标签和值分在相邻单元格",
    sheets: [
      {
        rows: [
          [title],
          ["填报单位（盖章）：", "苏州市知识产权局", "联系人：", "张三", "联系电话：", "0512-65223311"],
          ["报送日期：", 45719, "收到日期：", "2025.3.5"],
          header,
          jia,
        ],
        dates: ["B3"],
      },
    ],
    tables: [
      {
        rows: [`5: ${readJia}`],
        bureau: "苏州市知识产权局",
        city: "苏州市",
        person: "张三",
        phone: "0512-65223311",
        sent: "2025-03-03 B3",
        received: "2025-03-05 D3",
      },
    ],
  },
  {
    name: "市名和“市知识产权局”分在两格",
    sheets: [
      {
        rows: [
          [title],
          ["无锡", "市知识产权局（ 盖章）", null, "联 系 人 ： 张三", null, "电话：0510-1"],
          header,
          jia,
        ],
      },
    ],
    tables: [
      {
        rows: [`4: ${readJia}`],
        city: "无锡市",
        bureau: "无锡市知识产权局（ 盖章）",
        person: "张三",
        phone: "0510-1",
      },
    ],
  },
  {
    name: "表样未填：市名、联系人、电话都空着",
    sheets: [{ rows: [[title], [" 市知识产权局（ 盖章） 联系人： 联系电话："], header, jia] }],
    tables: [
      { rows: [`4: ${readJia}`], city: null, bureau: "市知识产权局（ 盖章）", person: null, phone: null },
    ],
  },
  {
    name: "县级局盖章：不是设区市",
    sheets: [{ rows: [[title], ["昆山市知识产权局（盖章）"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], city: null, bureau: "昆山市知识产权局（盖章）" }],
  },
  {
    name: "申报单位自己盖章",
    sheets: [{ rows: [[title], ["甲公司（盖章）"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], city: null, bureau: "甲公司（盖章）" }],
  },
  {
    name: "联系人和电话写在一处",
    sheets: [
      {
        rows: [
          [title],
          ["南通市市场监督管理局（知识产权局）（盖章）", null, "联系人及电话：张三 0513-85226001"],
          header,
          jia,
        ],
      },
    ],
    tables: [{ rows: [`4: ${readJia}`], city: "南通市", person: "张三", phone: "0513-85226001" }],
  },
  {
    name: "标题、盖章行在一个单元格内换行",
    sheets: [
      {
        rows: [[`${title}\n盐城市知识产权局（盖章）  联系人 张三  联系电话 0515-1`], header, jia],
        merges: ["A1:F1"],
      },
    ],
    tables: [{ rows: [`3: ${readJia}`], title, year: 2025, city: "盐城市", person: "张三", phone: "0515-1" }],
  },
  {
    name: "电话写在联系人后的括号里",
    sheets: [{ rows: [[title], ["泰州市知识产权局", null, "联系人：张三（0523-86839000）"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], city: "泰州市", person: "张三", phone: "0523-86839000" }],
  },
  {
    name: "标题分两行",
    sheets: [{ rows: [["2025年度省知识产权战略推进计划项目"], ["申报推荐汇总表"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], title, year: 2025 }],
  },
  {
    name: "联系人、日期写在表尾；说明里的联系人不算",
    sheets: [
      {
        rows: [
          [title],
          header,
          jia,
          ["宿迁市知识产权局（盖章）", null, "联系人：张三", null, "联系电话：0527-1"],
          ["填表日期：3月4日"],
          [],
          [note],
          ["联系人：省局李某 联系电话：025-83236000"],
        ],
      },
    ],
    tables: [
      { rows: [`3: ${readJia}`], city: "宿迁市", person: "张三", phone: "0527-1", sent: "2025-03-04 A5" },
    ],
  },
  {
    name: "没有年份的日期在没有年度的表里读不出，照录",
    sheets: [{ rows: [["申报推荐汇总表"], ["报送日期：3月4日"], header, jia] }],
    tables: [{ rows: [`4: ${readJia}`], year: null, sent: null, unreadable: ["A2 3月4日"] }],
  },
];

const years: readonly ReadingCase[] = (
  [
    ["2025 年度省知识产权战略推进计划项目申报推荐汇总表", "Sheet1", 2025],
    ["２０２５年度省知识产权战略推进计划项目申报推荐汇总表", "Sheet1", 2025],
    ["二〇二五年度省知识产权战略推进计划项目申报推荐汇总表", "Sheet1", 2025],
    ["二○二五年省知识产权战略推进计划项目申报推荐汇总表", "Sheet1", 2025],
    ["省知识产权战略推进计划项目申报推荐汇总表", "2025年汇总表", 2025],
    ["2025年度省知识产权战略推进计划项目申报推荐汇总表", "2024年", 2025],
    ["省知识产权战略推进计划项目申报推荐汇总表", "汇总表", null],
    ["省知识产权战略推进计划项目申报推荐汇总表", "13202500", null],
    ["2024年项目接续2025年度项目申报推荐汇总表", "Sheet1", 2025],
  ] as const
).map(([words, sheet, year]) => ({
  name: `年度：${words}（工作表 ${sheet}）→ ${year ?? "无"}`,
  sheets: [{ sheet, rows: [[words], header, jia] }],
  tables: [{ rows: [`3: ${readJia}`], year }],
}));

const several: readonly ReadingCase[] = [
  {
    name: "一张工作表上下两个表，各有标题和盖章行",
    sheets: [
      {
        rows: [
          [title],
          ["苏州市知识产权局（盖章）"],
          header,
          jia,
          [],
          [title],
          ["无锡市知识产权局（盖章）", null, null, null, "联系人：张三", "联系电话：0510-1"],
          header,
          [1, "高价值专利培育", "乙公司", "企业", "江阴市", "丁"],
        ],
      },
    ],
    tables: [
      { rows: [`4: ${readJia}`], city: "苏州市" },
      { rows: ["9: 高价值专利培育 | 乙公司 | 企业 | 江阴市 | 丁"], city: "无锡市", person: "张三" },
    ],
  },
  {
    name: "左右并排两个表，标题合并在上",
    sheets: [
      {
        rows: [[title], [letterhead], [...header, null, ...header], [...jia, null, ...yi]],
        merges: ["A1:M1", "A2:M2"],
      },
    ],
    tables: [
      { rows: [`4: ${readJia}`], city: "苏州市", year: 2025 },
      { rows: [`4: ${readYi}`], city: "苏州市", year: 2025 },
    ],
  },
  {
    name: "左右两个表，表头不在同一行，右表没有标题",
    sheets: [
      {
        rows: [
          [title],
          [letterhead],
          header,
          jia,
          [...yi, null, ...header],
          [
            3,
            "地理标志",
            "丙公司",
            "企业",
            "昆山市",
            "丁",
            null,
            4,
            "地理标志",
            "戊公司",
            "企业",
            "昆山市",
            "丁",
          ],
        ],
      },
    ],
    tables: [
      {
        rows: [`4: ${readJia}`, `5: ${readYi}`, "6: 地理标志 | 丙公司 | 企业 | 昆山市 | 丁"],
        city: "苏州市",
      },
      { rows: ["6: 地理标志 | 戊公司 | 企业 | 昆山市 | 丁"], city: "苏州市", year: 2025 },
    ],
  },
  {
    name: "上下两个表列不同，第二个没有标题：沿用前表的年度和市",
    sheets: [
      {
        rows: [
          [title],
          [letterhead],
          header,
          jia,
          [],
          ["序号", "申报单位", "申报项目名称", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
          [1, "乙公司", "地理标志", "企业", "昆山市", "丁"],
        ],
      },
    ],
    tables: [
      { rows: [`4: ${readJia}`], city: "苏州市", year: 2025 },
      { rows: ["7: 地理标志 | 乙公司 | 企业 | 昆山市 | 丁"], city: "苏州市", year: 2025 },
    ],
  },
  {
    name: "分页处重复表头：同一个表",
    sheets: [{ rows: [[title], [letterhead], header, jia, header, yi] }],
    tables: [{ rows: [`4: ${readJia}`, `6: ${readYi}`] }],
  },
  {
    name: "分页处重复标题、盖章行和表头，序号连续：同一个表",
    sheets: [{ rows: [[title], [letterhead], header, jia, [title], [letterhead], header, yi] }],
    tables: [{ rows: [`4: ${readJia}`, `8: ${readYi}`], city: "苏州市" }],
  },
  {
    name: "表头紧接着原样重复一次",
    sheets: [{ rows: [[title], header, header, jia] }],
    tables: [{ rows: [`4: ${readJia}`] }],
  },
  {
    name: "紧接着两行不同的表头：无法判断",
    sheets: [
      { rows: [[title], header, ["编号", "项目名称", "单位名称", "单位性质", "区县", "联系方式"], jia] },
    ],
    tables: [],
    faults: ["two-headers A2:F2,A3:F3"],
  },
  {
    name: "两个工作表各有一表，另有无关工作表",
    sheets: [
      { sheet: "昆山", rows: [[title], header, jia] },
      { sheet: "吴江", rows: [[title], header, yi] },
      { sheet: "填表须知", rows: [["请认真填写"]] },
    ],
    tables: [{ rows: [`3: ${readJia}`] }, { rows: [`3: ${readYi}`] }],
    misses: ["填表须知"],
  },
  {
    name: "只有表头，没有填写",
    sheets: [
      { rows: [[title], header, [1, "知识产权保护体系建设"], [2, "高价值专利培育"], ["......"], [note]] },
    ],
    tables: [],
    faults: ["no-rows A2:F2"],
  },
];

const otherSheets: readonly ReadingCase[] = [
  { name: "空工作表", sheets: [{ rows: [] }], tables: [], misses: ["Sheet1 empty"] },
  {
    name: "缺列太多：说出找到了哪几列",
    sheets: [{ rows: [["通讯录"], ["序号", "单位名称", "地址"], [1, "甲公司", "昆山"]] }],
    tables: [],
    misses: ["Sheet1 serial=A2 unit=B2 A2:B2"],
  },
  {
    name: "地区数据不是汇总表",
    sheets: [
      {
        sheet: "地区数据",
        rows: [
          ["设区市", "县（市、区）", "年度", "发明专利授权量（件）", "非正常专利申请撤回率（%）"],
          ["苏州市", null, 2024, 12345, 90],
        ],
      },
    ],
    tables: [],
    misses: ["地区数据 region-figures"],
  },
  {
    name: "立项台账不是汇总表",
    sheets: [
      {
        sheet: "立项台账",
        rows: [
          [
            "序号",
            "立项年度",
            "项目类别",
            "级别",
            "承担单位",
            "单位类型",
            "设区市",
            "县（市、区）",
            "验收状态",
            "联系人",
          ],
          [1, 2022, "高价值专利培育", "省级", "甲公司", "企业", "苏州市", "昆山市", "在研", "李四"],
        ],
      },
    ],
    tables: [],
    misses: ["立项台账 project-ledger serial=A1 project=C1 unit=E1 unitType=F1 county=H1 contact=J1 A1:J1"],
  },
];

export const readingCases: readonly ReadingCase[] = [
  ...wholeTable,
  ...programmes,
  ...strayRows,
  ...letterheads,
  ...years,
  ...several,
  ...otherSheets,
];
