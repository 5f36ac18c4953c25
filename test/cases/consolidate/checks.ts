// What only the province can see: cases across cities. Rows are right where nothing is said; A4 is the first row of a table.
import { rowOf, type FileSpec } from "../../support/consolidation.ts";
import { brand, government, highValue, university } from "../rows.ts";
import type { RowSpec } from "../../support/tables.ts";

export interface ExpectedSide {
  readonly city: string;
  readonly cells: readonly string[];
  readonly severity: "error" | "warning" | "notice";
  readonly clause: string | null;
  readonly reading?: string | null;
  readonly message?: string;
  /** Cells of the other places: "无锡市.xlsx!C4". */
  readonly sources?: readonly string[];
}

export interface CrossCase {
  readonly name: string;
  readonly check: string;
  readonly files: readonly FileSpec[];
  readonly expected: readonly ExpectedSide[];
}

/** A city's file; each row has a unit, and a telephone of its own unless it gives one. */
const fileOf = (city: string, rows: readonly (readonly [unit: string, row?: RowSpec])[]): FileSpec => ({
  file: `${city}.xlsx`,
  city,
  rows: rows.map(([unit, row], at) =>
    rowOf(city, unit, {
      "项目联系人/电话": `王经办/1380000${[...city].length}${city.charCodeAt(0) % 10}0${at}`,
      ...row,
    }),
  ),
});
const withHeader = (
  city: string,
  extra: string,
  rows: readonly (readonly [string, string, RowSpec?])[],
): FileSpec => ({
  file: `${city}.xlsx`,
  tables: [
    {
      letterhead: [`${city}知识产权局（盖章）`],
      header: [
        "序号",
        "申报项目名称",
        "申报单位",
        "申报单位类型",
        "所在县（市、区）",
        "项目联系人/电话",
        extra,
      ],
      rows: rows.map(([unit, value, row]) => rowOf(city, unit, { [extra]: value, ...row })),
    },
  ],
});

const hvp = "2025.hvp.org.territorial";
const brandClause = "2025.brand.org.territorial";
const code = "91320500MA1MABCD0P";
const contact = "2025.table.col.6-contact";

const twoCities: readonly CrossCase[] = [
  {
    name: "同一企业由两市推荐，同一类项目：两边都说，互相指明",
    check: "unit-in-two-cities",
    files: [
      fileOf("无锡市", [["江苏甲科技有限公司"]]),
      fileOf("苏州市", [["乙公司"], ["江苏甲科技有限公司"]]),
    ],
    expected: [
      {
        city: "无锡市",
        cells: ["C4"],
        severity: "warning",
        clause: hvp,
        reading: "A48",
        message: "cross.two-cities",
        sources: ["苏州市.xlsx!C5"],
      },
      {
        city: "苏州市",
        cells: ["C5"],
        severity: "warning",
        clause: hvp,
        reading: "A48",
        message: "cross.two-cities",
        sources: ["无锡市.xlsx!C4"],
      },
    ],
  },
  {
    name: "同一企业由两市推荐，两类项目：写明类别，各依各的条款",
    check: "unit-in-two-cities",
    files: [
      fileOf("无锡市", [["江苏甲科技有限公司", highValue()]]),
      fileOf("苏州市", [["江苏甲科技 有限公司", brand()]]),
    ],
    expected: [
      {
        city: "无锡市",
        cells: ["C4"],
        severity: "warning",
        clause: hvp,
        message: "cross.two-cities.programmes",
      },
      {
        city: "苏州市",
        cells: ["C4"],
        severity: "warning",
        clause: brandClause,
        message: "cross.two-cities.programmes",
      },
    ],
  },
  {
    name: "名称不同而统一社会信用代码相同",
    check: "unit-in-two-cities",
    files: [
      withHeader("无锡市", "统一社会信用代码", [["江苏甲科技有限公司", code]]),
      withHeader("苏州市", "统一社会信用代码", [["江苏甲科技股份有限公司", code]]),
    ],
    expected: [
      { city: "无锡市", cells: ["C4"], severity: "warning", clause: hvp },
      { city: "苏州市", cells: ["C4"], severity: "warning", clause: hvp },
    ],
  },
  {
    name: "同一市内重复由市级审核说，这里不再说",
    check: "unit-in-two-cities",
    files: [fileOf("苏州市", [["江苏甲科技有限公司"], ["江苏甲科技有限公司"]])],
    expected: [],
  },
  {
    name: "南京、徐州各有鼓楼区：不是同一个局",
    check: "unit-in-two-cities",
    files: [
      fileOf("南京市", [
        ["鼓楼区人民政府", { ...government("鼓楼区人民政府"), "所在县（市、区）": "鼓楼区" }],
      ]),
      fileOf("徐州市", [
        ["鼓楼区人民政府", { ...government("鼓楼区人民政府"), "所在县（市、区）": "鼓楼区" }],
      ]),
    ],
    expected: [],
  },
  {
    name: "写明市名的同一政府由两市推荐：没有属地条款，依本工具的理解",
    check: "unit-in-two-cities",
    files: [
      fileOf("无锡市", [["昆山市人民政府", government("昆山市人民政府")]]),
      fileOf("苏州市", [["昆山市人民政府", government("昆山市人民政府")]]),
    ],
    expected: [
      { city: "无锡市", cells: ["C4"], severity: "warning", clause: null, reading: "A48" },
      { city: "苏州市", cells: ["C4"], severity: "warning", clause: null, reading: "A48" },
    ],
  },
  {
    name: "申报单位空着的行不算同一单位",
    check: "unit-in-two-cities",
    files: [fileOf("无锡市", [["", { 申报单位: null }]]), fileOf("苏州市", [["", { 申报单位: null }]])],
    expected: [],
  },
];

const universities: readonly CrossCase[] = [
  {
    name: "同一高校由两市推荐：待核实",
    check: "university-in-two-cities",
    files: [
      fileOf("南京市", [["江苏测试大学", university("江苏测试大学")]]),
      fileOf("苏州市", [["江苏测试大学", university("江苏测试大学")]]),
    ],
    expected: [
      { city: "南京市", cells: ["C4"], severity: "warning", clause: hvp, sources: ["苏州市.xlsx!C4"] },
      { city: "苏州市", cells: ["C4"], severity: "warning", clause: hvp, sources: ["南京市.xlsx!C4"] },
    ],
  },
  {
    name: "同一高校的不同学院由两市推荐：只作提示",
    check: "university-in-two-cities",
    files: [
      fileOf("南京市", [["江苏测试大学", university("江苏测试大学")]]),
      fileOf("苏州市", [["江苏测试大学苏州研究院", university("江苏测试大学苏州研究院")]]),
    ],
    expected: [
      { city: "南京市", cells: ["C4"], severity: "notice", clause: hvp },
      { city: "苏州市", cells: ["C4"], severity: "notice", clause: hvp },
    ],
  },
  {
    name: "两所高校、两市：没有可说的",
    check: "university-in-two-cities",
    files: [
      fileOf("南京市", [["江苏测试大学", university("江苏测试大学")]]),
      fileOf("苏州市", [["苏州测试大学", university("苏州测试大学")]]),
    ],
    expected: [],
  },
  {
    name: "高校重复只说一次",
    check: "unit-in-two-cities",
    files: [
      fileOf("南京市", [["江苏测试大学", university("江苏测试大学")]]),
      fileOf("苏州市", [["江苏测试大学", university("江苏测试大学")]]),
    ],
    expected: [],
  },
];

const names: readonly CrossCase[] = [
  {
    name: "名称只差一个字，两市各一行",
    check: "near-names",
    files: [fileOf("无锡市", [["江苏云启半导体有限公司"]]), fileOf("苏州市", [["江苏云起半导体有限公司"]])],
    expected: [
      {
        city: "无锡市",
        cells: ["C4"],
        severity: "warning",
        clause: null,
        reading: "A48",
        sources: ["苏州市.xlsx!C4"],
      },
      {
        city: "苏州市",
        cells: ["C4"],
        severity: "warning",
        clause: null,
        reading: "A48",
        sources: ["无锡市.xlsx!C4"],
      },
    ],
  },
  {
    name: "地名不同、字号相同：两家企业",
    check: "near-names",
    files: [fileOf("无锡市", [["无锡云启半导体有限公司"]]), fileOf("苏州市", [["苏州云启半导体有限公司"]])],
    expected: [],
  },
  {
    name: "名称近似而代码不同：两家企业",
    check: "near-names",
    files: [
      withHeader("无锡市", "统一社会信用代码", [["江苏云启半导体有限公司", code]]),
      withHeader("苏州市", "统一社会信用代码", [["江苏云起半导体有限公司", "913205007746765301"]]),
    ],
    expected: [],
  },
  {
    name: "项目名称相同、单位不同",
    check: "same-title",
    files: [
      fileOf("无锡市", [["江苏甲公司", { 申报项目名称: "高价值专利培育——宽禁带半导体外延" }]]),
      fileOf("苏州市", [["苏州乙公司", { 申报项目名称: "宽禁带半导体 外延" }]]),
    ],
    expected: [
      { city: "无锡市", cells: ["B4"], severity: "warning", clause: "2025.table.col.2-project" },
      { city: "苏州市", cells: ["B4"], severity: "warning", clause: "2025.table.col.2-project" },
    ],
  },
  {
    name: "只写项目类别的，不算项目名称相同",
    check: "same-title",
    files: [fileOf("无锡市", [["江苏甲公司", highValue()]]), fileOf("苏州市", [["苏州乙公司", highValue()]])],
    expected: [],
  },
];

const phone = { "项目联系人/电话": "张三/13912345678" };
const phones: readonly CrossCase[] = [
  {
    name: "两市两个单位的联系电话相同：待核实",
    check: "shared-phone",
    files: [
      fileOf("无锡市", [["江苏甲公司", phone]]),
      fileOf("苏州市", [["苏州乙公司", { "项目联系人/电话": "李四 139 1234 5678" }]]),
    ],
    expected: [
      { city: "无锡市", cells: ["F4"], severity: "warning", clause: contact, sources: ["苏州市.xlsx!F4"] },
      { city: "苏州市", cells: ["F4"], severity: "warning", clause: contact, sources: ["无锡市.xlsx!F4"] },
    ],
  },
  {
    name: "同市两个单位的联系电话相同：只作提示",
    check: "shared-phone",
    files: [
      fileOf("苏州市", [
        ["苏州甲公司", phone],
        ["苏州乙公司", phone],
      ]),
    ],
    expected: [{ city: "苏州市", cells: ["F4", "F5"], severity: "notice", clause: contact }],
  },
  {
    name: "同一单位两行用同一电话，不算",
    check: "shared-phone",
    files: [
      fileOf("苏州市", [
        ["苏州甲公司", phone],
        ["苏州甲公司", { ...phone, ...brand() }],
      ]),
    ],
    expected: [],
  },
  {
    name: "同市的局和政府用同一电话，不算",
    check: "shared-phone",
    files: [
      fileOf("苏州市", [
        ["昆山市人民政府", { ...government("昆山市人民政府"), ...phone }],
        ["昆山市知识产权局", { 申报项目名称: "知识产权保护体系建设", 申报单位类型: "知识产权局", ...phone }],
      ]),
    ],
    expected: [],
  },
  {
    name: "没有区号的座机只在本市内比较",
    check: "shared-phone",
    files: [
      fileOf("无锡市", [["江苏甲公司", { "项目联系人/电话": "张三/83236249" }]]),
      fileOf("苏州市", [["苏州乙公司", { "项目联系人/电话": "李四/83236249" }]]),
    ],
    expected: [],
  },
];

const counties: readonly CrossCase[] = [
  {
    name: "泰州市推荐了江阴市的单位：告诉无锡市",
    check: "county-elsewhere",
    files: [
      fileOf("无锡市", [["无锡乙公司"]]),
      fileOf("泰州市", [["江苏甲公司", { "所在县（市、区）": "江阴市" }]]),
    ],
    expected: [
      {
        city: "无锡市",
        cells: ["A2"],
        severity: "notice",
        clause: hvp,
        reading: "A54",
        sources: ["泰州市.xlsx!E4"],
      },
    ],
  },
  {
    name: "无锡市还没有报送：没有地方可说",
    check: "county-elsewhere",
    files: [fileOf("泰州市", [["江苏甲公司", { "所在县（市、区）": "江阴市" }]])],
    expected: [],
  },
  {
    name: "无锡市自己也推荐了该单位：作为两市重复推荐说，不再另说",
    check: "county-elsewhere",
    files: [
      fileOf("无锡市", [["江苏甲公司"]]),
      fileOf("泰州市", [["江苏甲公司", { "所在县（市、区）": "江阴市" }]]),
    ],
    expected: [],
  },
  {
    name: "单位名称写明是别市的政府",
    check: "county-elsewhere",
    files: [
      fileOf("无锡市", [["无锡乙公司"]]),
      fileOf("泰州市", [["江阴市人民政府", government("江阴市人民政府")]]),
    ],
    expected: [
      { city: "无锡市", cells: ["A2"], severity: "notice", clause: null, sources: ["泰州市.xlsx!C4"] },
    ],
  },
  {
    name: "鼓楼区两市都有，不算",
    check: "county-elsewhere",
    files: [
      fileOf("南京市", [["江苏甲公司", { "所在县（市、区）": "鼓楼区" }]]),
      fileOf("徐州市", [["江苏乙公司", { "所在县（市、区）": "鼓楼区" }]]),
    ],
    expected: [],
  },
];

export const crossCases: readonly CrossCase[] = [
  ...twoCities,
  ...universities,
  ...names,
  ...phones,
  ...counties,
];
