// 推荐上限：每一类的上下两侧，授权量缺失时的三种结论，归类不定与直接申报的行。
import type { RuleCase } from "../../support/rule-cases.ts";
import { brand, centre, government, highValue, times, unplaced } from "../rows.ts";

const suzhou = (grants: string | number | null) => [{ 设区市: "苏州市", 发明专利授权量: grants }];
const hvp = { gt: "2025.hvp.cap.gt10000", other: "2025.hvp.cap.other" };

export const cases: readonly RuleCase[] = [
  {
    name: "工业品牌 3 项：已满，不超",
    tables: [{ rows: times(3, brand()) }],
    expected: [],
    met: { "2025.brand.cap": [4, 5, 6] },
  },
  {
    name: "工业品牌 4 项：超出 1 项，四行都标，不说去掉哪一行",
    tables: [{ rows: times(4, brand()) }],
    expected: [
      {
        clause: "2025.brand.cap",
        severity: "error",
        verdict: "broken",
        rows: [4, 5, 6, 7],
        cells: ["B4", "B5", "B6", "B7"],
        figure: "4 > 3",
        message: "cap.exceeded",
        reading: "A56",
      },
    ],
    met: { "2025.brand.cap": [] },
  },
  {
    name: "运营中心 2 项：不超",
    tables: [{ rows: [centre("昆山经济技术开发区管理委员会"), centre("张家港经济技术开发区管理委员会")] }],
    expected: [],
    met: { "2025.oc.cap": [4, 5] },
  },
  {
    name: "运营中心 3 项：超",
    tables: [
      {
        rows: [
          centre("昆山经济技术开发区管理委员会"),
          centre("张家港经济技术开发区管理委员会"),
          centre("吴江经济技术开发区管理委员会"),
        ],
      },
    ],
    expected: [
      { clause: "2025.oc.cap", severity: "error", verdict: "broken", rows: [4, 5, 6], figure: "3 > 2" },
    ],
  },
  {
    name: "授权量 10000 件整：不算超过，上限 3 项，4 项为错误",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: suzhou(10000),
    expected: [
      {
        clause: hvp.other,
        severity: "error",
        verdict: "broken",
        rows: [4, 5, 6, 7],
        figure: "4 > 3",
        reading: "A12",
        also: [],
      },
    ],
  },
  {
    name: "授权量 10001 件：上限 4 项，4 项不超，依据是超过 10000 件的条款",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: suzhou(10001),
    expected: [],
    met: { [hvp.gt]: [4, 5, 6, 7], [hvp.other]: [] },
  },
  {
    name: "授权量 10001 件：5 项为错误",
    tables: [{ rows: times(5, highValue()) }],
    地区数据: suzhou(10001),
    expected: [
      { clause: hvp.gt, severity: "error", verdict: "broken", rows: [4, 5, 6, 7, 8], figure: "5 > 4" },
    ],
  },
  {
    name: "授权量写成文本“12,345”：照样读作数字",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: suzhou("12,345"),
    expected: [],
    met: { [hvp.gt]: [4, 5, 6, 7] },
  },
  {
    name: "没有地区数据，3 项：两种口径都不超",
    tables: [{ rows: times(3, highValue()) }],
    expected: [],
    met: { [hvp.other]: [4, 5, 6] },
    unknownInputs: [],
  },
  {
    name: "没有地区数据，4 项：待核实，写明缺什么",
    tables: [{ rows: times(4, highValue()) }],
    expected: [
      {
        clause: hvp.other,
        severity: "warning",
        verdict: "unknown",
        rows: [4, 5, 6, 7],
        message: "cap.undecided",
        also: [hvp.gt],
      },
    ],
    unknownInputs: ["figure.name"],
  },
  {
    name: "没有地区数据，5 项：两种口径都超，是错误",
    tables: [{ rows: times(5, highValue()) }],
    expected: [
      {
        clause: hvp.other,
        severity: "error",
        verdict: "broken",
        rows: [4, 5, 6, 7, 8],
        figure: "5 > 4",
        also: [hvp.gt],
      },
    ],
  },
  {
    name: "授权量单元格写“约一万”：不是 0，待核实",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: suzhou("约一万"),
    expected: [{ clause: hvp.other, severity: "warning", verdict: "unknown", rows: [4, 5, 6, 7] }],
  },
  {
    name: "只有 2023 年的授权量：年度不混用，待核实",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: [{ 设区市: "苏州市", 年度: 2023, 发明专利授权量: 20000 }],
    expected: [{ clause: hvp.other, severity: "warning", verdict: "unknown", rows: [4, 5, 6, 7] }],
  },
  {
    name: "同一年度两行数据不一致：待核实",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: [...suzhou(9000), ...suzhou(11000)],
    expected: [{ clause: hvp.other, severity: "warning", verdict: "unknown", rows: [4, 5, 6, 7] }],
  },
  {
    name: "县级市的授权量不是设区市的",
    tables: [{ rows: times(4, highValue()) }],
    地区数据: [{ 设区市: "苏州市", "县（市、区）": "昆山市", 发明专利授权量: 20000 }],
    expected: [{ clause: hvp.other, severity: "warning", verdict: "unknown", rows: [4, 5, 6, 7] }],
  },
  {
    name: "抬头没有市名：授权量无从对应，4 项待核实",
    tables: [{ letterhead: ["市知识产权局（盖章）"], rows: times(4, highValue()) }],
    地区数据: suzhou(20000),
    expected: [{ clause: hvp.other, severity: "warning", verdict: "unknown", rows: [4, 5, 6, 7] }],
  },
  {
    name: "未能归类的 1 行使工业品牌成为 3 至 4 项：待核实，连同该行一起标",
    tables: [{ rows: [...times(3, brand()), unplaced] }],
    expected: [
      {
        clause: "2025.brand.cap",
        severity: "warning",
        verdict: "unknown",
        rows: [4, 5, 6, 7],
        figure: "3–4 ≤ 3 ?",
        reading: "A26",
      },
    ],
    met: { "2025.brand.cap": [] },
  },
  {
    name: "项目名称一格合并四行：四行都列出，单元格只列一次",
    tables: [
      {
        rows: times(4, brand()).map((row, index) => (index === 0 ? row : { ...row, 申报项目名称: null })),
        merges: [{ top: 3, left: 1, bottom: 6, right: 1 }],
      },
    ],
    expected: [
      {
        clause: "2025.brand.cap",
        severity: "error",
        verdict: "broken",
        rows: [4, 5, 6, 7],
        cells: ["B4"],
        reading: "A56",
      },
    ],
  },
  {
    name: "授权量 9000 件，另有 1 行未能归类：待核实的是归类，不是授权量",
    tables: [{ rows: [...times(3, highValue()), unplaced] }],
    地区数据: suzhou(9000),
    expected: [
      {
        clause: hvp.other,
        severity: "warning",
        verdict: "unknown",
        rows: [4, 5, 6, 7],
        figure: "3–4 ≤ 3 ?",
        reading: "A26",
      },
    ],
  },
  {
    name: "未能归类的 1 行，工业品牌 2 项：两种情况都不超",
    tables: [{ rows: [...times(2, brand()), unplaced] }],
    expected: [],
    met: { "2025.brand.cap": [4, 5] },
  },
  {
    name: "未能归类的 1 行，工业品牌已有 4 项：两种情况都超",
    tables: [{ rows: [...times(4, brand()), unplaced] }],
    expected: [
      { clause: "2025.brand.cap", severity: "error", verdict: "broken", rows: [4, 5, 6, 7], figure: "4 > 3" },
    ],
  },
  {
    name: "没有申报项目名称一列：由表不完整一条说明，上限不再逐类报",
    tables: [
      {
        header: ["序号", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
        rows: times(6, { 申报单位类型: "企业" }),
      },
    ],
    expected: [],
    met: {},
  },
  {
    name: "地理标志 1 个县：不超",
    tables: [{ rows: [government("昆山市人民政府")] }],
    expected: [],
    met: { "2025.gi.cap": [4] },
  },
  {
    name: "地理标志 2 个县：错误",
    tables: [{ rows: [government("昆山市人民政府"), government("太仓市人民政府")] }],
    expected: [
      { clause: "2025.gi.cap", severity: "error", verdict: "broken", rows: [4, 5], figure: "2 > 1" },
    ],
  },
  {
    name: "地理标志 1 个县加设区市人民政府：是否计入未写明，待核实",
    tables: [{ rows: [government("昆山市人民政府"), government("苏州市人民政府")] }],
    expected: [
      {
        clause: "2025.gi.cap",
        severity: "warning",
        verdict: "unknown",
        rows: [4, 5],
        figure: "1–2 ≤ 1 ?",
        reading: "A15",
      },
    ],
  },
  {
    name: "地理标志只有设区市人民政府 1 项：不超",
    tables: [{ rows: [government("苏州市人民政府")] }],
    expected: [],
  },
  {
    name: "地理标志设区市人民政府 2 项：待核实",
    tables: [{ rows: times(2, government("苏州市人民政府")) }],
    expected: [
      { clause: "2025.gi.cap", severity: "warning", verdict: "unknown", rows: [4, 5], figure: "0–2 ≤ 1 ?" },
    ],
  },
  {
    name: "一市两张工作表：合并计算，每张表各标自己的行",
    tables: [
      { sheet: "表一", rows: times(2, brand()) },
      { sheet: "表二", rows: times(2, brand()) },
    ],
    expected: [
      {
        clause: "2025.brand.cap",
        severity: "error",
        verdict: "broken",
        rows: [4, 5],
        sheet: "表一",
        figure: "4 > 3",
      },
      {
        clause: "2025.brand.cap",
        severity: "error",
        verdict: "broken",
        rows: [4, 5],
        sheet: "表二",
        figure: "4 > 3",
      },
    ],
  },
  {
    name: "一个文件里两个市：各算各的",
    tables: [
      { sheet: "苏州", rows: times(2, brand()) },
      { sheet: "无锡", letterhead: ["无锡市知识产权局（盖章）"], rows: times(2, brand()) },
    ],
    expected: [],
  },
  {
    name: "没有市名的两张表：不知是谁的，各算各的",
    tables: [
      { sheet: "甲", letterhead: ["市知识产权局（盖章）"], rows: times(2, brand()) },
      { sheet: "乙", letterhead: ["市知识产权局（盖章）"], rows: times(2, brand()) },
    ],
    expected: [],
  },
  {
    name: "隐藏的工作表不计",
    tables: [
      { sheet: "汇总表", rows: times(3, brand()) },
      { sheet: "旧稿", sheetHidden: true, rows: times(3, brand()) },
    ],
    expected: [],
    met: { "2025.brand.cap": [4, 5, 6] },
  },
  {
    name: "附件1没有上限：保护体系 6 项也不提",
    tables: [
      {
        rows: ["昆山市", "太仓市", "常熟市", "张家港市", "吴江区", "吴中区"].map((county) => ({
          申报项目名称: "知识产权保护体系建设",
          申报单位: `${county}知识产权局`,
          申报单位类型: "知识产权局",
        })),
      },
    ],
    expected: [],
  },
];
