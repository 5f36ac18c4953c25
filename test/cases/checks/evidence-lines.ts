// 核验表的行与汇总表的行对应：缺行、空行、认不出、前后不一，各说一次。
import type { ExpectedRuleFinding, RuleCase } from "../../support/rule-cases.ts";
import {
  asLead,
  asParticipant,
  chain,
  enterprise,
  leader,
  second,
  third,
  threeOf,
} from "../evidence-lines.ts";
import { highValue, university, unplaced } from "../rows.ts";

const gathering = "2025.hvp.cond.ent.all";
const ratio = "2025.hvp.cond.ent.rd-ratio";
const hvp = "核验-高价值专利培育";
const open: ExpectedRuleFinding = {
  clause: gathering,
  severity: "warning",
  verdict: "unknown",
  rows: [4],
};
const filled = { 已备案专利产品数: 1 };
const code = "91320505MA1MA0MQ0Y";
const otherCode = "91320505MA1MA0MR9U";

export const cases: readonly RuleCase[] = [
  {
    name: "两行申报、核验表只有一行：缺的一行待核实，说明几项条件",
    tables: [{ rows: [highValue("甲科技有限公司"), highValue("乙科技有限公司")] }],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: "甲科技有限公司", ...filled }] }],
    expected: [
      {
        ...open,
        rows: [5],
        cells: ["C5"],
        sheet: "汇总表",
        says: `“${hvp}”中没有本单位的行，11 项条件未核对`,
        remedy: `请在“${hvp}”中为本单位添一行`,
      },
    ],
    unknownInputs: ["evidence.line"],
  },
  {
    name: "名称的空格、括号形式不同：对得上",
    tables: [{ rows: [highValue("苏州（工业园区）甲科技有限公司")] }],
    核验: [
      { programme: "high-value-patent", rows: [{ 申报单位: "苏州(工业园区)甲科技 有限公司", ...filled }] },
    ],
    expected: [],
  },
  {
    name: "名称不同而信用代码相同：对得上",
    tables: [
      {
        header: [
          "序号",
          "申报项目名称",
          "申报单位",
          "申报单位类型",
          "所在县（市、区）",
          "项目联系人/电话",
          "统一社会信用代码",
        ],
        rows: [{ ...highValue("甲科技有限公司"), 统一社会信用代码: code }],
      },
    ],
    核验: [
      {
        programme: "high-value-patent",
        rows: [{ 申报单位: "甲科技股份有限公司", 统一社会信用代码: code, ...filled }],
      },
    ],
    expected: [],
  },
  {
    name: "名称相同而信用代码不同（都有效）：是两个单位，对不上",
    tables: [
      {
        header: [
          "序号",
          "申报项目名称",
          "申报单位",
          "申报单位类型",
          "所在县（市、区）",
          "项目联系人/电话",
          "统一社会信用代码",
        ],
        rows: [{ ...highValue("甲科技有限公司"), 统一社会信用代码: code }],
      },
    ],
    核验: [
      {
        programme: "high-value-patent",
        rows: [{ 申报单位: "甲科技有限公司", 统一社会信用代码: otherCode, ...filled }],
      },
    ],
    expected: [{ ...open, message: "evidence.no-line" }],
  },
  {
    name: "一个单位两个项目：按项目名称各对各的",
    tables: [
      {
        rows: [
          { ...highValue("甲科技有限公司"), 申报项目名称: "高价值专利培育——新型电池" },
          { ...highValue("甲科技有限公司"), 申报项目名称: "高价值专利培育——智能焊接" },
        ],
      },
    ],
    核验: [
      {
        programme: "high-value-patent",
        rows: [{ 申报单位: "甲科技有限公司", 申报项目名称: "高价值专利培育——智能焊接", ...filled }],
      },
    ],
    expected: [{ ...open, rows: [4], message: "evidence.no-line" }],
  },
  {
    name: "一个单位两个项目，核验表没写项目：两行都用它",
    tables: [
      {
        rows: [
          { ...highValue("甲科技有限公司"), 申报项目名称: "高价值专利培育——新型电池" },
          { ...highValue("甲科技有限公司"), 申报项目名称: "高价值专利培育——智能焊接" },
        ],
      },
    ],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: "甲科技有限公司", ...filled }] }],
    expected: [],
  },
  {
    name: "有行而各项都没填：一条说明，不逐条列",
    ...enterprise(filled, {}),
    expected: [
      {
        ...open,
        rows: [5],
        says: `“${hvp}”中本单位的各项均未填写，11 项条件未核对`,
        sources: [`${hvp}!A3`],
      },
    ],
  },
  {
    name: "认不出的一格：说一次，位置在核验表，列出要用它的各条",
    ...enterprise({ ...filled, "2024年研发费用": "约500" }),
    expected: [
      {
        ...open,
        clause: ratio,
        also: ["2025.hvp.cond.ent.ip-ratio"],
        sheet: hvp,
        rows: [2],
        says: "2024年研发费用“约500”认不出",
        remedy: "请改填数字",
      },
    ],
  },
  {
    name: "没写明单位的金额：说明缺单位",
    tables: [{ rows: [highValue("甲科技有限公司")] }],
    核验: [
      { programme: "high-value-patent", rows: [{ 申报单位: "甲科技有限公司", "2024年研发费用": "3千" }] },
    ],
    expected: [{ ...open, clause: ratio, sheet: hvp, rows: [2] }],
  },
  {
    name: "选项认不出：列出可选的",
    ...enterprise({ ...filled, 企业知识产权管理规范国家标准: "在办" }),
    expected: [
      {
        ...open,
        clause: "2025.hvp.cond.ent.ip-standard",
        sheet: hvp,
        rows: [2],
        remedy: "请改填下列之一：达到、证书已过期、证明待补、未达到。",
      },
    ],
  },
  {
    name: "同一单位两行，数不一样：前后不一，两格都列出",
    tables: [{ rows: [highValue("甲科技有限公司")] }],
    核验: [
      {
        programme: "high-value-patent",
        rows: [
          { 申报单位: "甲科技有限公司", 有效专利数: 50 },
          { 申报单位: "甲科技有限公司", 有效专利数: "60件" },
        ],
      },
    ],
    expected: [
      {
        ...open,
        clause: "2025.hvp.cond.ent.patents",
        sheet: hvp,
        rows: [2, 3],
        says: "有效专利数前后不一：“50”、“60件”",
      },
    ],
  },
  {
    name: "同一单位两行，数一样、或一行空着：合起来用",
    tables: [{ rows: [highValue("甲科技有限公司")] }],
    核验: [
      {
        programme: "high-value-patent",
        rows: [
          { 申报单位: "甲科技有限公司", 有效专利数: 50, 有效发明专利数: null },
          { 申报单位: "甲科技有限公司", 有效专利数: "50件", 有效发明专利数: 3 },
        ],
      },
    ],
    expected: [],
  },
  {
    name: "未能归类的行：核验表有没有它的行都不在这里说",
    tables: [{ rows: [{ ...unplaced, 申报单位: "甲科技有限公司" }, highValue("乙科技有限公司")] }],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: "乙科技有限公司", ...filled }] }],
    expected: [],
  },
  {
    name: "高校缺行：说的是高校的条件",
    tables: [{ rows: [university("江苏科技大学"), highValue("乙科技有限公司")] }],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: "乙科技有限公司", ...filled }] }],
    expected: [{ ...open, clause: "2025.hvp.cond.inst.all", says: "7 项条件未核对" }],
  },
  {
    name: "汇总表一格写了几个单位：牵头的是第一个",
    tables: [{ rows: [highValue("甲科技有限公司、乙科技有限公司")] }],
    核验: [{ programme: "high-value-patent", rows: [{ 申报单位: "甲科技有限公司", ...filled }] }],
    expected: [],
  },
  {
    name: "联合申报：参与企业整行空白，点名说明",
    ...chain(
      asLead({ 严重失信记录: "无" }),
      asParticipant(second),
      asParticipant(third, { 严重失信记录: "无" }),
    ),
    expected: [
      {
        ...open,
        clause: "2026.hvp-chain.cond.each",
        says: `“${second}”：“核验-产业链协同攻关类”中本单位的各项均未填写`,
      },
    ],
  },
  {
    name: "联合申报：只有参与企业的行，牵头单位缺行",
    ...chain(asParticipant(second, { 严重失信记录: "无" }), asParticipant(third, { 严重失信记录: "无" })),
    expected: [{ ...open, clause: "2026.hvp-chain.cond.each", message: "evidence.no-line" }],
  },
  {
    name: "联合申报：参与企业认不出的一格，同样说明",
    ...threeOf({ 严重失信记录: "不清楚" }, { 严重失信记录: "无" }),
    expected: [
      {
        ...open,
        clause: "2026.hvp-inn.cond.ent.credit",
        sheet: "核验-产业链协同攻关类",
        rows: [3],
        says: `“${second}”`,
      },
      { ...open, clause: "2026.hvp-inn.cond.ent.credit", sheet: "核验-产业链协同攻关类", rows: [4] },
    ],
  },
  {
    name: "联合申报：牵头单位写在参与行的“牵头单位”里",
    ...chain({ 申报单位: leader, 严重失信记录: "无" }, asParticipant(second, { 严重失信记录: "无" })),
    expected: [],
  },
];
