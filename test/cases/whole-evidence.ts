// Whole workbooks with evidence sheets, as people keep them: what the review must say and what it must not.
import type { Row, WholeTableCase } from "./whole-tables.ts";

const person = "李雷/13812345678";
const firm = "苏州星辰甲材料有限公司";
const school = "苏州科技大学";
const hvp = "核验-高价值专利培育";

type Cell = string | number | null;
/** A sheet of one unit a row: the header is that of the first line, in its order. */
function sheet(name: string, lines: readonly Readonly<Record<string, Cell>>[]) {
  const headers = Object.keys(lines[0] ?? {});
  return { sheet: name, rows: [headers, ...lines.map((line) => headers.map((each) => line[each] ?? null))] };
}

const patents = (unit = firm, type = "企业"): Row => ["高价值专利培育", unit, type, "吴中区", person];

/** An enterprise that meets every condition of annex 2, with figures as an accountant writes them. */
const sound = {
  申报单位: firm,
  是否江苏省内独立法人: "是",
  正在承担国家或省部级重大科技攻关项目: "否",
  正在开展关键核心技术研发: "是",
  研发已取得一定成果: "√",
  成立日期: "2010.6.1",
  "2022年研发费用（万元）": "600",
  "2023年研发费用（万元）": 700,
  "2024年研发费用（万元）": "1,000",
  "2022年销售收入（万元）": 12000,
  "2023年销售收入（万元）": "1.5亿",
  "2024年销售收入（万元）": 18000,
  企业知识产权管理规范国家标准: "达到",
  有相对独立的知识产权管理机构: "有",
  "知识产权专兼职人员数（人）": "4人",
  "2024年知识产权费用（万元）": 60,
  "有效专利数（件）": 66,
  "有效发明专利数（件）": 12,
  "国境外授权专利数（件）": 0,
  "已备案专利产品数（件）": 1,
  严重失信记录: "无",
  被通报的非正常专利申请: "无",
} as const;

const academic = {
  申报单位: school,
  是否江苏省内独立法人: "是",
  正在承担国家或省部级重大科技攻关项目: "是",
  正在开展关键核心技术研发: "是",
  已建立产学研合作机制: "是",
  研发已取得一定成果: "是",
  研发平台级别: "省级",
  研发平台类型: "重点实验室",
  研发平台与申报领域相关: "是",
  "知识产权专兼职人员数（人）": 3,
  "相关领域有效专利数（件）": 50,
  "相关领域有效发明专利数（件）": 20,
  "相关领域国境外授权专利数（件）": 0,
  是否国家实验室: "否",
  严重失信记录: "无",
  被通报的非正常专利申请: "无",
} as const;

const brandRow: Row = [
  "商标品牌培育和保护（工业品牌）",
  "苏州品牌食品机械有限公司",
  "企业",
  "昆山市",
  person,
];
const brand = {
  单位名称: "苏州品牌食品机械有限公司",
  是否江苏省内独立法人: "是",
  国民经济行业门类: "C 制造业",
  企业知识产权管理规范国家标准: "达到",
  有相对独立的知识产权管理机构: "是",
  "知识产权专兼职管理人员数（人）": 3,
  "2024年知识产权费用（万元）": 30,
  "2024年研发费用（万元）": 1000,
  "有效注册商标数（件）": 12,
  持续使用最久的注册商标的启用日期: "2012-05-01",
  "2024年销售收入（万元）": 20000,
  "拥有的专利数（件）": 30,
  "已备案专利产品数（件）": 1,
  近3年重大责任事故: 0,
  严重失信记录: "无",
  被通报的非正常专利申请: "无",
} as const;

const giRow: Row = [
  "商标品牌培育和保护（地理标志）",
  "昆山市人民政府",
  "县（市、区）人民政府",
  "昆山市",
  person,
];
const indication = {
  申报单位: "昆山市人民政府",
  "指定的地理标志数（项）": 1,
  "集体商标、证明商标注册日期": "2015-01-01",
  产品类别: "其他类别",
  "2024年地理标志产品销售额（万元）": 6000,
  列入的名录和国家级项目: "无",
  "3年内重大责任事故": "无",
  生产主体严重失信记录: "无",
  省地理标志重点培育库: "已列入",
} as const;

const leader = "苏州绿环智能科技有限公司";
const chainRow: Row = ["高价值专利培育（产业链协同攻关类）", leader, "企业", "昆山市", person];
const together = (unit: string, more: Readonly<Record<string, Cell>>) => ({
  申报单位: unit,
  角色: "参与",
  牵头单位: leader,
  是否江苏省内独立法人: "是",
  实际控制人或所属集团: `${unit}的控制人`,
  正在承担国家或省部级重大科技攻关项目: "是",
  正在开展关键核心技术研发: "是",
  研发已取得一定成果: "是",
  企业知识产权管理规范国家标准: "达到",
  知识产权管理制度比较健全: "是",
  有相对独立的知识产权管理机构: "是",
  严重失信记录: "无",
  非正常专利申请: "无",
  ...more,
});
const project = {
  角色: "牵头",
  已建立长期稳定的协同创新机制: "是",
  合作协议已由3家企业签订: "是",
  协议明确任务分工: "是",
  协议明确知识产权归属: "是",
  协议明确利益分配机制: "是",
  协议明确风险共担责任: "是",
};
const chainSheet = (...others: readonly Readonly<Record<string, Cell>>[]) => [
  sheet("核验-产业链协同攻关类", [together(leader, project), ...others]),
];
const second = together("无锡太湖新材料有限公司", {});
const third = together("常州龙城装备有限公司", {});
const title2026 = "2026年度高价值专利培育计划项目申报推荐汇总表";

export const evidenceTableCases: readonly WholeTableCase[] = [
  {
    name: "核验：企业各项都符合，没有错误也没有警示",
    rows: [patents()],
    evidence: [sheet(hvp, [sound])],
    neverSays: ["error", "warning", "2025.hvp.cond"],
  },
  {
    name: "核验：高校各项都符合",
    rows: [patents(school, "高校")],
    evidence: [sheet(hvp, [academic])],
    neverSays: ["error", "2025.hvp.cond.inst warning"],
  },
  {
    name: "核验：企业和高校同在一张核验表，各按各的条件",
    rows: [patents(), patents(school, "高校")],
    evidence: [
      sheet(hvp, [
        { ...blank(academic), ...sound },
        { ...blank(sound), ...academic },
      ]),
    ],
    neverSays: ["error", "2025.hvp.cond warning"],
  },
  {
    name: "核验：研发费用少了 500 万，比例不够",
    rows: [patents()],
    evidence: [sheet(hvp, [{ ...sound, "2024年研发费用（万元）": 300, "2024年知识产权费用（万元）": 20 }])],
    says: ["2025.hvp.cond.ent.rd-ratio.le-2yi error broken"],
    neverSays: ["2025.hvp.cond.ent.ip-ratio error"],
  },
  {
    name: "核验：2024 年尚未审计，只有 2021—2023 年：不判错误",
    rows: [patents()],
    evidence: [
      sheet(hvp, [
        {
          ...sound,
          "2024年研发费用（万元）": "未审计",
          "2024年销售收入（万元）": null,
          "2021年研发费用（万元）": 10,
          "2021年销售收入（万元）": 10000,
        },
      ]),
    ],
    says: ["2025.hvp.cond.ent.rd-ratio warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "核验：汇总表两家，核验表少一家",
    rows: [patents(), patents("苏州星辰乙材料有限公司")],
    evidence: [sheet(hvp, [sound])],
    says: ["2025.hvp.cond.ent.all warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "核验：核验表多一家，只作提示",
    rows: [patents()],
    evidence: [sheet(hvp, [sound, { ...sound, 申报单位: "别的有限公司" }])],
    says: ["2025.hvp.cond.ent.all notice met"],
    neverSays: ["error", "warning"],
  },
  {
    name: "核验：专利数写“五十余件”，认不出，不判错误",
    rows: [patents()],
    evidence: [sheet(hvp, [{ ...sound, "有效专利数（件）": "五十余件" }])],
    says: ["2025.hvp.cond.ent.patents warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "核验：有未撤回的非正常专利申请",
    rows: [patents()],
    evidence: [sheet(hvp, [{ ...sound, 被通报的非正常专利申请: "3件" }])],
    says: ["2025.hvp.cond.ent.abnormal error broken"],
  },
  {
    name: "核验：品牌企业各项都符合，表头写“单位名称”",
    rows: [brandRow],
    evidence: [sheet("核验-工业品牌", [brand])],
    neverSays: ["error", "warning", "2025.brand.cond"],
  },
  {
    name: "核验：品牌企业商标只用了四年多",
    rows: [brandRow],
    evidence: [sheet("核验-工业品牌", [{ ...brand, 持续使用最久的注册商标的启用日期: "2020-03-01" }])],
    says: ["2025.brand.cond.mark-5y error broken"],
  },
  {
    name: "核验：金额列没写单位，一格里写了亿元的照读，其余待核实",
    rows: [brandRow],
    evidence: [
      {
        sheet: "核验-工业品牌",
        rows: [
          ["申报单位", "2024年研发费用", "2024年销售收入"],
          ["苏州品牌食品机械有限公司", "600万元", 20000],
        ],
      },
    ],
    says: ["2025.brand.cond.rd-ratio warning unknown"],
    neverSays: ["2025.brand.cond.rd-ratio error"],
  },
  {
    name: "核验：地理标志各项都符合",
    rows: [giRow],
    evidence: [sheet("核验-地理标志", [indication])],
    neverSays: ["error", "warning", "2025.gi.cond"],
  },
  {
    name: "核验：地理标志销售额不足又无豁免",
    rows: [giRow],
    evidence: [sheet("核验-地理标志", [{ ...indication, "2024年地理标志产品销售额（万元）": 4999 }])],
    says: ["2025.gi.cond.sales-other error broken"],
  },
  {
    name: "核验：地理标志销售额不足而列入国家级项目",
    rows: [giRow],
    evidence: [
      sheet("核验-地理标志", [
        {
          ...indication,
          "2024年地理标志产品销售额（万元）": 10,
          列入的名录和国家级项目: "国家地理标志产品保护示范区",
        },
      ]),
    ],
    neverSays: ["error", "2025.gi.cond.sales"],
  },
  {
    name: "核验：2026 产业链三家都符合",
    title: title2026,
    rows: [chainRow],
    evidence: chainSheet(second, third),
    neverSays: ["error", "warning"],
  },
  {
    name: "核验：2026 产业链两家同一控制人",
    title: title2026,
    rows: [chainRow],
    evidence: chainSheet(
      { ...second, 实际控制人或所属集团: "某某集团" },
      { ...third, 实际控制人或所属集团: "某某 集团" },
    ),
    says: ["2026.hvp-chain.excl.same-group error broken"],
  },
  {
    name: "核验：2026 产业链只列了两家",
    title: title2026,
    rows: [chainRow],
    evidence: chainSheet(second),
    says: ["2026.hvp-chain.appl.count warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "核验：2026 产业链参与企业未达到管理规范",
    title: title2026,
    rows: [chainRow],
    evidence: chainSheet(second, { ...third, 企业知识产权管理规范国家标准: "未达到" }),
    says: ["2026.hvp-inn.cond.ent.ip-standard error broken"],
  },
  {
    name: "核验：2026 产业链参与企业曾牵头高价值专利项目，作警示",
    title: title2026,
    rows: [chainRow],
    evidence: chainSheet(second, third),
    ledger: [
      [
        2021,
        "高价值专利培育",
        "省级",
        "常州龙城装备有限公司",
        "牵头",
        null,
        null,
        null,
        "常州市",
        null,
        "已验收",
        "已拨付",
      ],
    ],
    says: ["2026.hvp.excl.lead-before warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "核验：文字里的公式样子照常读，不出错",
    rows: [patents()],
    evidence: [sheet(hvp, [{ ...sound, 严重失信记录: "=1+1" }])],
    says: ["2025.hvp.cond.ent.credit warning unknown"],
    neverSays: ["error"],
  },
];

/** The same columns without answers. */
function blank(line: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.keys(line).map((key) => [key, key === "申报单位" ? (line[key] ?? null) : "—"]),
  );
}
