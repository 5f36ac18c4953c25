// 常州市 with its evidence sheets as our template makes them and clerks fill them in: some conditions met, some broken,
// some cells blank or not to be read. All names and figures are invented.
import { noticeOf } from "../../../src/notices/registry.ts";
import { evidenceRowsOf } from "../../../src/review/evidence-rows.ts";
import { dossiersOf } from "../../../src/review/dossier.ts";
import { evidencePlansAnew } from "../../../src/sheets/evidence-template.ts";
import { ledgerPlan, regionFiguresPlan } from "../../../src/sheets/list-templates.ts";
import { readSummaryTables } from "../../../src/sheets/read-summary-tables.ts";
import type { CellLook, PlanCell, PlanValue, SheetPlan } from "../../../src/sheets/sheet-plan.ts";
import { readWorkbookFile } from "../../../src/workbook/xlsx/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../src/workbook/xlsx/write-workbook-file.ts";
import { instructions, printedHeader } from "./shared.ts";

type Line = readonly [project: string, unit: string, type: string, county: string, contact: string];

const lines: readonly Line[] = [
  ["知识产权保护体系建设（设区市）", "常州市知识产权局", "知识产权局", "常州市", "陈晓岚/0519-68001501"],
  ["高价值专利培育——固态电池电解质", "常州云岭新能源材料有限公司", "企业", "武进区", "顾文泽/0519-68001502"],
  ["高价值专利培育——微创介入器械", "常州澄怀医疗器械股份有限公司", "企业", "新北区", "陆佳禾/0519-68001503"],
  ["高价值专利培育——特种机器人", "常州龙城理工大学", "高校", "钟楼区", "周明远/0519-68001504"],
  ["商标品牌培育和保护（工业品牌）", "常州延陵轨道装备有限公司", "企业", "天宁区", "钱若水/0519-68001505"],
  ["商标品牌培育和保护（工业品牌）", "常州滆湖智能仪表有限公司", "企业", "武进区", "孙采薇/0519-68001506"],
  ["商标品牌培育和保护（地理标志）", "溧阳市人民政府", "县级人民政府", "溧阳市", "许知远/0519-68001507"],
  [
    "专利转化（产业知识产权运营中心）",
    "常州国家高新技术产业开发区管理委员会",
    "园区管委会",
    "新北区",
    "何静姝/0519-68001508",
  ],
];

const cell = (value: PlanValue, look: CellLook): PlanCell => ({ value, look });
const across = (row: number) => ({ top: row, left: 0, bottom: row, right: printedHeader.length - 1 });

const summary: SheetPlan = {
  name: "汇总表",
  columns: [6, 36, 36, 16, 16, 26].map((width) => ({ width })),
  rows: [
    [cell("2025年度省知识产权战略推进计划项目申报推荐汇总表", "title")],
    [
      cell("常州市知识产权局（盖章）", "text"),
      cell(null, "text"),
      cell("联系人：陈晓岚", "text"),
      cell(null, "text"),
      cell("联系电话：0519-68001500", "text"),
    ],
    printedHeader.map((header) => cell(header, "header")),
    ...lines.map((line, at) => [cell(at + 1, "integer"), ...line.map((text) => cell(text, "text"))]),
    [cell(instructions, "quiet")],
  ],
  merges: [
    across(0),
    ...[0, 2, 4].map((left) => ({ top: 1, left, bottom: 1, right: left + 1 })),
    across(lines.length + 3),
  ],
  frozen: { rows: 3, columns: 0 },
  entries: [],
  notes: [],
  table: null,
  print: { orientation: "landscape", repeatRows: { first: 2, last: 2 } },
  charts: [],
};

/** What is typed into a line, by header without unit. */
type Answers = Readonly<Record<string, PlanValue>>;

const inOrder: Answers = { 严重失信记录: "无", 被通报的非正常专利申请: "无" };

/** By unit, as clerks write: figures, 万 and 亿, 是 and √, dates in several forms. */
const answers: Readonly<Record<string, Answers>> = {
  常州市知识产权局: {
    国家级称号: "国家知识产权强市建设示范城市",
    国家级知识产权保护中心: "已建成",
  },
  // Everything in order.
  常州云岭新能源材料有限公司: {
    ...inOrder,
    是否江苏省内独立法人: "是",
    正在承担国家或省部级重大科技攻关项目: "是",
    正在开展关键核心技术研发: "是",
    已建立产学研合作机制: "√",
    研发已取得一定成果: "有",
    成立日期: "2014-06-18",
    "2022年研发费用": 2600,
    "2023年研发费用": 3100,
    "2024年研发费用": "3600万",
    "2022年销售收入": "4.8亿",
    "2023年销售收入": 61000,
    "2024年销售收入": "7.2亿元",
    企业知识产权管理规范国家标准: "达到",
    有相对独立的知识产权管理机构: "是",
    知识产权专兼职人员数: 6,
    "2024年知识产权费用": 150,
    有效专利数: 96,
    有效发明专利数: 41,
    国境外授权专利数: 5,
    "国境外专利中外观、实用新型及同族重复数": 0,
    已备案专利产品数: 3,
  },
  // Research at 3% where the step asks for 4%, and patents short by both routes.
  常州澄怀医疗器械股份有限公司: {
    ...inOrder,
    是否江苏省内独立法人: "是",
    正在承担国家或省部级重大科技攻关项目: "否",
    正在开展关键核心技术研发: "是",
    已建立产学研合作机制: "是",
    研发已取得一定成果: "是",
    成立日期: "2016-11-02",
    "2022年研发费用": 420,
    "2023年研发费用": 500,
    "2024年研发费用": 580,
    "2022年销售收入": 15200,
    "2023年销售收入": 16800,
    "2024年销售收入": 18000,
    企业知识产权管理规范国家标准: "证书已过期",
    有相对独立的知识产权管理机构: "是",
    知识产权专兼职人员数: 3,
    "2024年知识产权费用": 30,
    有效专利数: 46,
    有效发明专利数: 21,
    国境外授权专利数: 1,
    "国境外专利中外观、实用新型及同族重复数": 0,
    已备案专利产品数: "约3",
  },
  // Half of it is still blank.
  常州龙城理工大学: {
    是否江苏省内独立法人: "是",
    正在承担国家或省部级重大科技攻关项目: "是",
    正在开展关键核心技术研发: "是",
    已建立产学研合作机制: "是",
    研发平台级别: "省级",
    知识产权专兼职人员数: 8,
    相关领域有效专利数: 62,
  },
  // A trade mark in use for less than five years; a case of dishonesty put right.
  常州延陵轨道装备有限公司: {
    是否江苏省内独立法人: "是",
    国民经济行业门类: "C 制造业",
    企业知识产权管理规范国家标准: "达到",
    有相对独立的知识产权管理机构: "是",
    知识产权专兼职管理人员数: 3,
    "2024年知识产权费用": "90万",
    "2024年研发费用": 2400,
    有效注册商标数: 4,
    持续使用最久的注册商标的启用日期: "2021-09-01",
    "2024年销售收入": 52000,
    拥有的专利数: 88,
    已备案专利产品数: 2,
    近3年重大责任事故: "无",
    严重失信记录: "已修复",
    被通报的非正常专利申请: "无",
  },
  溧阳市人民政府: {
    指定的地理标志名称: "溧阳白茶",
    指定的地理标志数: 1,
    "集体商标、证明商标注册日期": "2013-04-21",
    产品类别: "其他类别",
    "2024年地理标志产品销售额": 8200,
    列入的名录和国家级项目: "无",
    "3年内重大责任事故": "无",
    生产主体严重失信记录: "无",
    省地理标志重点培育库: "已列入",
  },
  // Exactly thirty enterprises, where more than thirty are asked for.
  常州国家高新技术产业开发区管理委员会: {
    "被省、市确定为重点产业链所在地区": "是",
    已出台重点产业发展规划: "是",
    "落户的链主、单项冠军、优势企业等重点企业数": 4,
    产业链相关企业总数: 30,
    园区建有知识产权管理机构: "是",
    知识产权资金纳入园区财政预算: "是",
    主攻产业链名称: "智能制造装备",
    主攻产业链数: 1,
  },
};

const headerKey = (value: PlanValue): string => String(value ?? "").replace(/\n.*$/u, "");

/** The sheet with the answers in it. An answer without a cell to hold it would be lost, so it is an error. */
function answered(plan: SheetPlan): SheetPlan {
  const top = plan.frozen.rows;
  const headers = (plan.rows[top - 1] ?? []).map(({ value }) => headerKey(value));
  const rows = plan.rows.map((cells, row) => {
    const own = row < top ? undefined : answers[String(cells[0]?.value)];
    const lost = Object.keys(own ?? {}).filter((header) => !headers.includes(header));
    if (lost.length > 0) throw new Error(`${plan.name} asks for no ${lost.join("、")}`);
    return cells.map((each, at) => ({ ...each, value: own?.[headers[at] ?? ""] ?? each.value }));
  });
  return { ...plan, rows };
}

/** 地区数据 with the figures of the city and the province. */
function regionFigures(plan: SheetPlan): SheetPlan {
  const figures: Readonly<Record<string, readonly [grants: number | null, rate: number]>> = {
    常州市: [9120, 0.872],
    全省: [null, 0.853],
  };
  const rows = plan.rows.map((cells) => {
    const [grants, rate] = figures[String(cells[0]?.value)] ?? [];
    return cells.map((each, at) =>
      at === 3 && grants !== undefined
        ? { ...each, value: grants }
        : at === 4 && rate !== undefined
          ? { ...each, value: rate }
          : each,
    );
  });
  return { ...plan, rows };
}

function ledger(plan: SheetPlan): SheetPlan {
  const project: readonly string[] = [
    ...["2021", "商标品牌培育和保护（工业品牌）", "省级", "常州孟河齿轮有限公司", "牵头"],
    ...["", "", "", "常州市", "新北区", "已验收", "已拨付", "", ""],
  ];
  const top = plan.frozen.rows;
  const rows = plan.rows.map((cells, row) =>
    row === top ? project.map((text): PlanCell => cell(text === "" ? null : text, "entry-text")) : cells,
  );
  return { ...plan, rows };
}

/** The file as a clerk would have it who let the tool make the sheets and filled them in. */
export function withEvidence(): Uint8Array {
  const notice = noticeOf(2025);
  if (notice === null) throw new Error("There is no notice of 2025");
  const table = readWorkbookFile(writeWorkbookFile([summary]), "with-evidence.xlsx");
  const rows = evidenceRowsOf(dossiersOf(notice, table.file, readSummaryTables(table).tables));
  const { plans, leftOut } = evidencePlansAnew(notice, rows, [], "zh-CN");
  if (leftOut.length > 0) throw new Error(`${leftOut.length} rows have no evidence sheet`);
  return writeWorkbookFile([
    summary,
    regionFigures(regionFiguresPlan(notice, "zh-CN")),
    ledger(ledgerPlan("zh-CN")),
    ...plans.map(({ plan }) => answered(plan)),
  ]);
}
