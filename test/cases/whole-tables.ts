// Whole workbooks in the reviewer's words: what stands in the sheets, what the review must say, what it must not.
// "2025.brand.cap error broken" asks for a finding with these three facts; "error" forbids or asks for any error.

type Cell = string | number | null;
export type Row = readonly Cell[];

export interface WholeTableCase {
  readonly name: string;
  /** Five cells (numbered by their order) or six with their own serial. */
  readonly rows: readonly Row[];
  readonly title?: string;
  readonly city?: string;
  readonly letterhead?: Row;
  readonly header?: readonly string[];
  /** Rows of 地区数据; without them the sheet is absent. */
  readonly figures?: readonly Row[];
  /** Rows of 立项台账; without them the sheet is absent. */
  readonly ledger?: readonly Row[];
  /** Evidence sheets with their headers. */
  readonly evidence?: readonly { readonly sheet: string; readonly rows: readonly Row[] }[];
  readonly says?: readonly string[];
  readonly neverSays?: readonly string[];
}

const person = "李雷/13812345678";

function patents(
  index: number,
  unit = `苏州星辰${"甲乙丙丁戊"[index]}材料有限公司`,
  type = "企业",
  county = "吴中区",
): Row {
  return ["高价值专利培育", unit, type, county, person];
}
function brand(index: number, unit = `苏州品牌${"甲乙丙丁戊"[index]}食品有限公司`): Row {
  return ["商标品牌培育和保护（工业品牌）", unit, "企业", "昆山市", person];
}
function indication(unit = "昆山市人民政府", type = "县（市、区）人民政府", county = "昆山市"): Row {
  return ["商标品牌培育和保护（地理标志）", unit, type, county, person];
}
function centre(unit = "苏州高新技术产业开发区管理委员会", type = "园区管委会", county = "虎丘区"): Row {
  return ["专利转化（产业知识产权运营中心）", unit, type, county, person];
}
function protection(unit = "昆山市知识产权局", type = "县（市、区）知识产权局", county = "昆山市"): Row {
  return ["知识产权保护体系建设", unit, type, county, person];
}

interface Project {
  readonly unit: string;
  readonly category?: string;
  readonly level?: string;
  readonly role?: string;
  readonly college?: string;
  readonly discipline?: string;
  readonly topic?: string;
  readonly county?: string;
  readonly acceptance?: string;
  readonly payment?: string;
}

/** A line of the ledger; what is left out is a finished and fully paid provincial high-value-patent project, led. */
function project(of: Project): Row {
  return [
    2022,
    of.category ?? "高价值专利培育",
    of.level ?? "省级",
    of.unit,
    of.role ?? "牵头",
    of.college ?? null,
    of.discipline ?? null,
    of.topic ?? null,
    "苏州市",
    of.county ?? null,
    of.acceptance ?? "已验收",
    of.payment ?? "已拨付",
  ];
}

const figures: readonly Row[] = [
  ["苏州市", null, 2024, 20000, 90],
  ["全省", null, 2024, null, 80],
  ["苏州市", "昆山市", 2024, 3000, 85],
  ["苏州市", "吴中区", 2024, 1000, 80],
];
const otherUnits: readonly Row[] = [project({ unit: "别的公司有限公司" })];

export const wholeTableCases: readonly WholeTableCase[] = [
  {
    name: "五个类别都在限额内，资料齐全：没有错误也没有警示",
    rows: [protection(), patents(0), brand(0), indication(), centre()],
    figures,
    ledger: otherUnits,
    neverSays: ["error", "warning"],
  },
  {
    name: "高价值专利3项，缺授权量：两种口径都不超",
    rows: [patents(0), patents(1), patents(2)],
    neverSays: ["2025.hvp.cap"],
  },
  {
    name: "高价值专利4项，缺授权量：待核实",
    rows: [0, 1, 2, 3].map((i) => patents(i)),
    says: ["2025.hvp.cap.other warning unknown"],
  },
  {
    name: "高价值专利5项，缺授权量：两种口径都超",
    rows: [0, 1, 2, 3, 4].map((i) => patents(i)),
    says: ["error broken 2025.hvp.cap"],
  },
  {
    name: "授权量正好10000件，4项超出",
    rows: [0, 1, 2, 3].map((i) => patents(i)),
    figures: [["苏州市", null, 2024, 10000, 90]],
    says: ["2025.hvp.cap.other error broken"],
  },
  {
    name: "授权量10001件，4项不超",
    rows: [0, 1, 2, 3].map((i) => patents(i)),
    figures: [["苏州市", null, 2024, 10001, 90]],
    neverSays: ["2025.hvp.cap"],
  },
  {
    name: "授权量10001件，5项超出",
    rows: [0, 1, 2, 3, 4].map((i) => patents(i)),
    figures: [["苏州市", null, 2024, 10001, 90]],
    says: ["2025.hvp.cap.gt10000 error broken"],
  },
  {
    name: "只有2023年授权量，不能用",
    rows: [0, 1, 2, 3].map((i) => patents(i)),
    figures: [["苏州市", null, 2023, 20000, 90]],
    says: ["2025.hvp.cap.other warning unknown"],
  },
  { name: "工业品牌4项", rows: [0, 1, 2, 3].map((i) => brand(i)), says: ["2025.brand.cap error broken"] },
  {
    name: "两个县级政府申报地理标志",
    rows: [indication(), indication("太仓市人民政府", "人民政府", "太仓市")],
    says: ["2025.gi.cap error broken"],
  },
  {
    name: "县级政府和市政府同时申报地理标志",
    rows: [indication(), indication("苏州市人民政府", "人民政府", "")],
    says: ["2025.gi.cap warning unknown"],
  },
  {
    name: "运营中心3项",
    rows: [
      centre(),
      centre("昆山经济技术开发区管理委员会", "园区管委会", "昆山市"),
      centre("张家港经济技术开发区管委会", "管委会", "张家港市"),
    ],
    says: ["2025.oc.cap error broken"],
  },
  {
    name: "市局和所辖县局同时申报保护体系",
    rows: [protection(), protection("苏州市知识产权局", "设区市知识产权局", "")],
    says: ["2025.prot.org.no-double warning"],
  },
  {
    name: "两个县局申报保护体系",
    rows: [protection(), protection("太仓市知识产权局", "县（市、区）知识产权局", "太仓市")],
    says: ["2025.prot.org.no-double notice"],
  },
  {
    name: "撤回率等于全省平均，不高于",
    rows: [protection("苏州市吴中区知识产权局", "县（市、区）知识产权局", "吴中区")],
    figures,
    says: ["2025.prot-county.cond.withdraw-rate error broken"],
  },
  {
    name: "缺本县撤回率",
    rows: [protection("太仓市知识产权局", "县（市、区）知识产权局", "太仓市")],
    figures,
    says: ["2025.prot-county.cond.withdraw-rate warning unknown"],
  },
  {
    name: "政府申报高价值专利",
    rows: [patents(0, "昆山市人民政府", "政府", "昆山市")],
    says: ["2025.hvp.appl.type error broken"],
  },
  {
    name: "医院申报高价值专利",
    rows: [patents(0, "苏州大学附属第一医院", "事业单位", "姑苏区")],
    says: ["2025.hvp.appl.type warning"],
  },
  {
    name: "平台公司申报运营中心",
    rows: [centre("昆山淀湖科创发展有限公司", "企业", "昆山市")],
    says: ["2025.oc.appl.type error"],
  },
  {
    name: "协会申报地理标志",
    rows: [indication("阳澄湖大闸蟹行业协会", "协会", "昆山市")],
    says: ["2025.gi.appl.type error"],
  },
  {
    name: "政府申报保护体系",
    rows: [protection("昆山市人民政府", "人民政府", "昆山市")],
    says: ["2025.prot.appl.type error"],
  },
  {
    name: "名称是公司，类型写高校",
    rows: [patents(0, "苏州星辰材料有限公司", "高校")],
    says: ["warning"],
    neverSays: ["error"],
  },
  {
    name: "市场监督管理局，未写知识产权局",
    rows: [protection("昆山市市场监督管理局", "县（市、区）知识产权局", "昆山市")],
    says: ["2025.prot.appl.type notice"],
    neverSays: ["error"],
  },
  {
    name: "市场监督管理局（知识产权局）",
    rows: [protection("昆山市市场监督管理局（知识产权局）", "机关", "昆山市")],
    neverSays: ["error", "2025.prot.appl.type notice"],
  },
  {
    name: "所在县属于其他市",
    rows: [patents(0, undefined, "企业", "江阴市")],
    says: ["2025.hvp.org.territorial error"],
  },
  {
    name: "苏州的表写鼓楼区",
    rows: [patents(0, undefined, "企业", "鼓楼区")],
    says: ["2025.hvp.org.territorial error"],
  },
  {
    name: "徐州的表写鼓楼区",
    rows: [patents(0, "徐州星辰材料有限公司", "企业", "鼓楼区")],
    city: "徐州",
    neverSays: ["error", "territorial"],
  },
  {
    name: "所在县写工业园区",
    rows: [patents(0, undefined, "企业", "工业园区")],
    neverSays: ["error", "warning"],
  },
  {
    name: "企业未填所在县",
    rows: [patents(0, undefined, "企业", "")],
    says: ["2025.table.col.5-county warning"],
  },
  {
    name: "高校未填所在县",
    rows: [patents(0, "苏州大学", "高校", "")],
    neverSays: ["error", "2025.table.col.5-county warning"],
  },
  { name: "项目名称空白", rows: [["", ...patents(0).slice(1)]], says: ["2025.table.col.2-project error"] },
  {
    name: "申报单位空白",
    rows: [["高价值专利培育", "", "企业", "吴中区", person]],
    says: ["2025.table.col.3-unit error"],
  },
  { name: "单位类型空白", rows: [patents(0, undefined, "")], says: ["2025.table.col.4-type error"] },
  {
    name: "联系人没有电话",
    rows: [["高价值专利培育", "苏州星辰材料有限公司", "企业", "吴中区", "李雷"]],
    says: ["2025.table.col.6-contact warning"],
  },
  {
    name: "序号跳号",
    rows: [
      [1, ...patents(0)],
      [3, ...patents(1)],
    ],
    says: ["2025.table.col.1-serial warning"],
  },
  {
    name: "序号按类别重新编",
    rows: [
      [1, ...patents(0)],
      [2, ...patents(1)],
      [1, ...brand(0)],
      [2, ...brand(1)],
    ],
    says: ["2025.table.col.1-serial notice"],
    neverSays: ["2025.table.col.1-serial warning"],
  },
  {
    name: "标题是2023年度，没有这一年的通知",
    rows: [patents(0)],
    title: "2023年度省知识产权战略推进计划项目申报推荐汇总表",
    says: ["no-notice"],
  },
  { name: "没有标题", rows: [patents(0)], title: "", says: ["2025.table.title warning"] },
  {
    name: "抬头没有填市名",
    rows: [patents(0)],
    letterhead: ["　　市知识产权局（盖章）", null, null, "联系人：王敏", null, "联系电话：0512-68001234"],
    says: ["2025.table.head.city error"],
  },
  {
    name: "抬头是县级市局",
    rows: [patents(0)],
    letterhead: ["昆山市知识产权局（盖章）", null, null, "联系人：王敏", null, "联系电话：0512-68001234"],
    says: ["error"],
  },
  {
    name: "抬头没有联系人和电话",
    rows: [patents(0)],
    letterhead: ["苏州市知识产权局（盖章）", null, null, "联系人：", null, "联系电话："],
    says: ["2025.table.head.contact-person warning", "2025.table.head.contact-phone warning"],
  },
  {
    name: "列的次序不对",
    rows: [["高价值专利培育", 1, "苏州星辰材料有限公司", "企业", "吴中区", person]],
    header: ["申报项目名称", "序号", "申报单位", "申报单位类型", "所在县（市、区）", "项目联系人/电话"],
    says: ["2025.table.col.order warning"],
  },
  {
    name: "曾牵头承担高价值专利项目",
    rows: [patents(0)],
    ledger: [project({ unit: "苏州星辰甲材料有限公司" })],
    says: ["2025.hvp.excl.lead-before error broken"],
  },
  {
    name: "只参与过高价值专利项目",
    rows: [patents(0)],
    ledger: [project({ unit: "苏州星辰甲材料有限公司", role: "参与" })],
    neverSays: ["error"],
  },
  {
    name: "牵头的项目已终止，仍算承担过",
    rows: [patents(0)],
    ledger: [project({ unit: "苏州星辰甲材料有限公司", acceptance: "终止" })],
    says: ["2025.hvp.excl.lead-before error broken"],
  },
  {
    name: "台账里的单位名称近似",
    rows: [patents(0, "苏州星辰甲新材料有限公司")],
    ledger: [project({ unit: "苏州星辰甲材料有限公司" })],
    says: ["2025.hvp.excl.lead-before warning"],
    neverSays: ["error"],
  },
  {
    name: "高校曾牵头，缺学院和学科",
    rows: [patents(0, "苏州大学", "高校", "")],
    ledger: [project({ unit: "苏州大学", college: "材料学院", discipline: "高分子" })],
    says: ["2025.hvp.excl.univ-same warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "正在承担其他省级项目",
    rows: [patents(0)],
    ledger: [
      project({
        unit: "苏州星辰甲材料有限公司",
        category: "商标品牌培育和保护（工业品牌）",
        acceptance: "在研",
        payment: "",
      }),
    ],
    says: ["2025.hvp.excl.ongoing-other error broken"],
  },
  {
    name: "已验收但尾款未拨付",
    rows: [patents(0)],
    ledger: [
      project({
        unit: "苏州星辰甲材料有限公司",
        category: "工业品牌",
        acceptance: "已验收",
        payment: "未拨付",
      }),
    ],
    says: ["2025.hvp.excl.ongoing-other error broken"],
  },
  {
    name: "已验收且尾款已拨付",
    rows: [patents(0)],
    ledger: [project({ unit: "苏州星辰甲材料有限公司", category: "工业品牌" })],
    neverSays: ["error", "warning"],
  },
  {
    name: "已验收，尾款状态空白",
    rows: [patents(0)],
    ledger: [project({ unit: "苏州星辰甲材料有限公司", category: "工业品牌", payment: "" })],
    says: ["2025.hvp.excl.ongoing-other warning unknown"],
  },
  {
    name: "在研项目中是参与单位",
    rows: [patents(0)],
    ledger: [
      project({ unit: "苏州星辰甲材料有限公司", category: "工业品牌", acceptance: "在研", role: "参与" }),
    ],
    says: ["2025.hvp.excl.ongoing-other warning"],
    neverSays: ["error"],
  },
  {
    name: "申报工业品牌，有在研高价值专利项目",
    rows: [brand(0)],
    ledger: [project({ unit: "苏州品牌甲食品有限公司", acceptance: "在研" })],
    says: ["2025.brand.excl.ongoing-other error broken"],
  },
  {
    name: "申报工业品牌，高价值专利项目已结清",
    rows: [brand(0)],
    ledger: [project({ unit: "苏州品牌甲食品有限公司" })],
    neverSays: ["error", "warning"],
  },
  {
    name: "运营中心没有在研限制",
    rows: [centre()],
    ledger: [
      project({
        unit: "苏州高新技术产业开发区管理委员会",
        category: "产业知识产权运营中心",
        acceptance: "在研",
      }),
    ],
    neverSays: ["error", "warning"],
  },
  {
    name: "本地区有在研地理标志项目",
    rows: [indication()],
    ledger: [
      project({
        unit: "昆山市人民政府",
        category: "商标品牌培育和保护（地理标志）",
        acceptance: "在研",
        county: "昆山市",
      }),
    ],
    says: ["2025.gi.excl.ongoing-region error broken"],
  },
  {
    name: "所属设区市有在研地理标志项目",
    rows: [indication()],
    ledger: [project({ unit: "苏州市人民政府", category: "地理标志", acceptance: "在研" })],
    says: ["2025.gi.excl.ongoing-region warning"],
    neverSays: ["error"],
  },
  {
    name: "地理标志项目已验收未付尾款，不算正在承担",
    rows: [indication()],
    ledger: [
      project({
        unit: "昆山市人民政府",
        category: "地理标志",
        acceptance: "已验收",
        payment: "未拨付",
        county: "昆山市",
      }),
    ],
    neverSays: ["error", "warning"],
  },
  {
    name: "市级在研项目题目相近",
    rows: [["高价值专利培育——固态电池电解质", "苏州星辰甲材料有限公司", "企业", "吴中区", person]],
    ledger: [
      project({
        unit: "苏州星辰甲材料有限公司",
        level: "市级",
        topic: "固态电池电解质材料",
        acceptance: "在研",
      }),
    ],
    says: ["2025.hvp.excl.citylevel-topic warning"],
    neverSays: ["error"],
  },
  { name: "同一企业同一类别报两次", rows: [patents(0), patents(0)], says: ["A48 warning"] },
  {
    name: "同一高校同一类别报两次",
    rows: [patents(0, "苏州大学", "高校", ""), patents(0, "苏州大学", "高校", "")],
    says: ["A48 notice"],
    neverSays: ["A48 warning"],
  },
  {
    name: "同一企业报两个类别",
    rows: [patents(0, "苏州星辰材料有限公司"), brand(0, "苏州星辰材料有限公司")],
    says: ["A48 warning"],
  },
  {
    name: "类别名称写错",
    rows: [["高价值商标培育", "苏州星辰材料有限公司", "企业", "吴中区", person]],
    says: ["warning"],
    neverSays: ["error"],
  },
  {
    name: "高校只写自拟题目",
    rows: [["面向6G的毫米波芯片关键技术", "苏州大学", "高校", "", person]],
    neverSays: ["error", "2025.notice.guides warning"],
  },
  {
    name: "企业只写自拟题目",
    rows: [["面向6G的毫米波芯片关键技术", "苏州星辰材料有限公司", "企业", "吴中区", person]],
    says: ["2025.notice.guides warning"],
    neverSays: ["error"],
  },
  {
    name: "商标品牌未写子类，企业即工业品牌",
    rows: [["商标品牌培育和保护", "苏州星辰材料有限公司", "企业", "吴中区", person]],
    neverSays: ["error", "warning"],
  },
  {
    name: "3项加1项未归类：上限按两种情况核算",
    rows: [
      patents(0),
      patents(1),
      patents(2),
      ["面向6G的毫米波芯片关键技术", "苏州星月材料有限公司", "企业", "吴中区", person],
    ],
    says: ["2025.hvp.cap.other warning unknown"],
  },
  {
    name: "写了2026年的类别",
    rows: [["产业链协同攻关类", "苏州星辰材料有限公司", "企业", "吴中区", person]],
    says: ["2025.table.col.2-project error"],
  },
  {
    name: "研究院有限公司，类型新型研发机构",
    rows: [patents(0, "苏州纳米技术研究院有限公司", "新型研发机构")],
    neverSays: ["error", "warning"],
  },
  {
    name: "未删的样例行和省略号",
    rows: [patents(0), [2, "高价值专利培育", "", "", "", ""], ["......", "", "", "", "", ""]],
    neverSays: ["error"],
  },
  {
    name: "一格写了两个单位",
    rows: [patents(0, "苏州星辰材料有限公司、苏州大学")],
    says: ["2025.table.col.3-unit"],
  },
  {
    name: "镇政府申报地理标志",
    rows: [indication("昆山市巴城镇人民政府", "人民政府", "昆山市")],
    says: ["2025.gi.appl.type error"],
  },
  {
    name: "保护体系由政府申报，设区市、县未写明：一条错误，两级知识产权局都列为申报主体",
    rows: [protection("昆山市人民政府", "政府机关", "昆山市")],
    says: ["2025.prot.appl.type error broken"],
    neverSays: ["2025.notice.guides", "2025.table.col.4-type"],
  },
];

const title2026 = "2026年度省高价值专利培育计划项目申报推荐汇总表";
const title2024 = "2024年度省专利转化（产业知识产权运营中心）项目申报推荐汇总表";
const withPlatform = [
  "序号",
  "申报项目名称",
  "申报单位",
  "申报单位类型",
  "所在县（市、区）",
  "项目联系人/电话",
  "战略性科技创新平台",
];
const grants2025 = (count: number): readonly Row[] => [["苏州市", null, 2025, count, null]];

function innovation(index: number, unit = `苏州创新${"甲乙丙丁"[index]}电子有限公司`): Row {
  return ["技术创新类", unit, "企业", "吴中区", person];
}
function chain(index: number): Row {
  return ["产业链协同攻关类", `苏州链主${"甲乙"[index]}机械有限公司`, "企业", "吴中区", person];
}
function laboratory(serial: number, unit: string, mark: string): Row {
  return [serial, "高价值专利培育（技术创新类）", unit, "科研机构", "吴中区", person, mark];
}

/** Notices that print no table of their own: their rules hold, the form is only a note (A49). */
export const otherYears: readonly WholeTableCase[] = [
  {
    name: "2026：技术创新类3项，2025年授权量10001件，不超",
    title: title2026,
    rows: [innovation(0), innovation(1), innovation(2)],
    figures: grants2025(10_001),
    neverSays: ["2026.hvp-inn.cap"],
  },
  {
    name: "2026：技术创新类3项，2025年授权量10000件，超1项",
    title: title2026,
    rows: [innovation(0), innovation(1), innovation(2)],
    figures: grants2025(10_000),
    says: ["2026.hvp-inn.cap.other error broken"],
  },
  {
    name: "2026：只有2024年授权量，不能用",
    title: title2026,
    rows: [innovation(0), innovation(1), innovation(2)],
    figures: [["苏州市", null, 2024, 20_000, null]],
    says: ["2026.hvp-inn.cap.other warning unknown"],
  },
  {
    name: "2026：技术创新类4项，缺授权量也超",
    title: title2026,
    rows: [innovation(0), innovation(1), innovation(2), innovation(3)],
    says: ["2026.hvp-inn.cap error broken"],
  },
  {
    name: "2026：产业链1项不超，少于推荐数也不提示",
    title: title2026,
    rows: [chain(0)],
    neverSays: ["error", "warning", "2026.hvp-chain.cap"],
  },
  {
    name: "2026：产业链2项",
    title: title2026,
    rows: [chain(0), chain(1)],
    says: ["2026.hvp-chain.cap error broken"],
  },
  {
    name: "2026：企业只写高价值专利培育，未写类别",
    title: title2026,
    rows: [["高价值专利培育", "苏州创新甲电子有限公司", "企业", "吴中区", person]],
    says: ["2026.hvp.def.two-classes warning unknown"],
  },
  {
    name: "2026：高校申报产业链协同攻关类",
    title: title2026,
    rows: [["产业链协同攻关类", "苏州大学", "高校", "", person]],
    says: ["2026.hvp-chain.appl.type error broken"],
  },
  {
    name: "2026：写了2025年的类别",
    title: title2026,
    rows: [["商标品牌培育和保护（工业品牌）", "苏州创新甲电子有限公司", "企业", "吴中区", person]],
    says: ["A49 notice broken"],
  },
  {
    name: "2026：标明的省实验室不占名额",
    title: title2026,
    header: withPlatform,
    rows: [[1, ...innovation(0), null], [2, ...innovation(1), null], laboratory(3, "姑苏实验室", "是")],
    figures: grants2025(10_000),
    says: ["2026.hvp-inn.cap.lab-exempt notice met"],
    neverSays: ["2026.hvp-inn.cap.other"],
  },
  {
    name: "2026：标明的重点实验室，两种口径结论不同",
    title: title2026,
    header: withPlatform,
    rows: [
      [1, ...innovation(0), null],
      [2, ...innovation(1), null],
      laboratory(3, "江苏省先进材料重点实验室", "是"),
    ],
    figures: grants2025(10_000),
    says: ["2026.hvp-inn.cap.other warning unknown", "2026.hvp-inn.cap.lab-exempt warning unknown"],
    neverSays: ["error"],
  },
  {
    name: "2026：实验室未标明，计入名额并提示",
    title: title2026,
    header: withPlatform,
    rows: [[1, ...innovation(0), null], [2, ...innovation(1), null], laboratory(3, "姑苏实验室", "否")],
    figures: grants2025(10_000),
    says: ["2026.hvp-inn.cap.other error broken", "2026.hvp-inn.cap.lab-exempt notice unknown"],
  },
  {
    name: "2026：免除的是名额，不是限制条件：曾牵头的实验室仍受限",
    title: title2026,
    header: withPlatform,
    rows: [laboratory(1, "姑苏实验室", "是")],
    ledger: [project({ unit: "姑苏实验室" })],
    says: ["2026.hvp.excl.lead-before error broken"],
  },
  {
    name: "2026：表式不同、序号跳号都只作提示",
    title: title2026,
    rows: [
      [1, ...innovation(0)],
      [3, ...innovation(1)],
    ],
    says: ["A49 notice"],
    neverSays: ["error", "warning", "2025."],
  },
  {
    name: "2026：不适用2025年的报送日期",
    title: title2026,
    rows: [innovation(0)],
    letterhead: [
      "苏州市知识产权局（盖章）",
      null,
      "联系人：王敏",
      "联系电话：0512-68001234",
      "报送日期：2026年5月20日",
      null,
    ],
    neverSays: ["deadline", "error"],
  },
  {
    name: "2026：其他市的县（市、区）",
    title: title2026,
    rows: [["技术创新类", "苏州创新甲电子有限公司", "企业", "江阴市", person]],
    says: ["2026.hvp.org.territorial error broken"],
  },
  {
    name: "2024：运营中心2项不超",
    title: title2024,
    rows: [centre(), centre("昆山经济技术开发区管理委员会", "园区管委会", "昆山市")],
    neverSays: ["error", "warning"],
  },
  {
    name: "2024：运营中心3项",
    title: title2024,
    rows: [
      centre(),
      centre("昆山经济技术开发区管理委员会", "园区管委会", "昆山市"),
      centre("张家港经济技术开发区管委会", "管委会", "张家港市"),
    ],
    says: ["2024.oc.cap error broken"],
  },
  {
    name: "2024：公司申报运营中心",
    title: title2024,
    rows: [centre("昆山淀湖科创发展有限公司", "企业", "昆山市")],
    says: ["2024.oc.appl.type error broken"],
  },
  {
    name: "标题未写年度，用语是2025年的：按2025年通知",
    title: "省知识产权战略推进计划项目申报推荐汇总表",
    rows: [brand(0), brand(1), brand(2), brand(3)],
    says: ["2025.table.title warning", "2025.brand.cap error broken"],
  },
];
