// What users read: the province's sheets. Headers by which a sheet is read back are no sentences and stand with its reader.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";

interface Naming {
  readonly zh: string;
  readonly en: string;
}

const listZh = (names: readonly string[]): string => names.join("、");
const listEn = (names: readonly string[]): string => names.join(", ");
const momentText = (at: string): string => at.replace("T", " ");

const registeredZh = { online: "网上审核推荐", paper: "盖章件收到日期" };
const registeredEn = { online: "the online review", paper: "receipt of the sealed paper" };
const actZh = { online: "网上审核推荐", sent: "盖章件寄出", received: "盖章件收到" };
const actEn = { online: "Online review", sent: "Sealed paper sent", received: "Sealed paper received" };

export const consolidateSheetMessages = {
  "merge.sheet.about": filled<{ cities: number; rows: number; missing: readonly string[] }>({
    zh: (p) =>
      `收到 ${p.cities} 个设区市，共 ${p.rows} 项${p.missing.length === 0 ? "" : `；尚缺：${listZh(p.missing)}`}`,
    en: (p) =>
      `${counted(p.cities, "city", "cities")}, ${counted(p.rows, "row")}${p.missing.length === 0 ? "" : `; missing: ${listEn(p.missing)}`}`,
  }),

  "merge.statistics.title": filled<{ year: number }>({
    zh: (p) => `${p.year}年度省知识产权战略推进计划项目申报推荐汇总统计`,
    en: (p) => `Recommendations of ${p.year}: overview of the province`,
  }),
  "merge.statistics.matrix": fixed("一、各设区市推荐项数和上限", "1. Rows of each city against the limits"),
  "merge.statistics.findings": fixed("二、各设区市审核情况", "2. Findings by city"),
  "merge.statistics.applicants": fixed("三、申报单位类型", "3. Kinds of applicants"),
  "merge.statistics.city": fixed("设区市", "City"),
  "merge.statistics.unplaced": fixed("类别待核实", "Programme not certain"),
  "merge.statistics.total": fixed("合计", "Total"),
  "merge.statistics.remark": fixed("说明", "Remark"),
  "merge.statistics.limit": fixed("上限", "Limit"),
  "merge.statistics.rows": fixed("项数", "Rows"),
  "merge.statistics.applicant": fixed("单位种类", "Kind"),
  "merge.statistics.unrecognised": fixed("未识别", "Not recognised"),
  "merge.statistics.missing": fixed("未收到", "Not received"),
  "merge.statistics.chart": fixed("各设区市推荐项数", "Rows by city"),
  "merge.statistics.over": filled<{ programme: Naming; count: string; limit: string; excess: string }>({
    zh: (p) => `${p.programme.zh} ${p.count} 项，上限 ${p.limit} 项，超 ${p.excess} 项`,
    en: (p) => `${p.programme.en}: ${p.count}, limit ${p.limit}, ${p.excess} too many`,
  }),
  "merge.statistics.open": filled<{ programme: Naming; count: string; limit: string }>({
    zh: (p) => `${p.programme.zh} ${p.count} 项，上限 ${p.limit} 项，待核实`,
    en: (p) => `${p.programme.en}: ${p.count}, limit ${p.limit}, to be verified`,
  }),
  "merge.statistics.exempt": filled<{ programme: Naming; count: number }>({
    zh: (p) => `${p.programme.zh}另有 ${p.count} 项不占名额`,
    en: (p) => `${p.programme.en}: ${p.count} outside the limit`,
  }),

  "receipts.title": filled<{ year: number }>({
    zh: (p) => `${p.year}年度申报推荐汇总表收件登记`,
    en: (p) => `${p.year}: receipt of the recommendation tables`,
  }),
  "receipts.about": fixed(
    "有底色的单元格由经办人填写，重新汇总时保留；其余各列每次重新生成。网上推荐项数不含设区市局、市政府直接申报的项目。",
    "The coloured cells are the clerk's and are kept; the others are made anew each time. Rows online do not count what a city's bureau or government applies for directly.",
  ),
  "receipts.complete": fixed("齐全", "Complete"),
  "receipts.counts.agree": fixed("一致", "Agree"),
  "receipts.counts.open": fixed("待登记", "To be registered"),
  "receipts.counts.differ": filled<{
    online: number | null;
    paper: number | null;
    file: number | null;
    listedDirect: number;
  }>({
    zh: (p) =>
      `不一致：${listZh([
        ...(p.online === null ? [] : [`网上 ${p.online}`]),
        ...(p.paper === null ? [] : [`盖章件 ${p.paper}`]),
        ...(p.file === null
          ? []
          : [`文件 ${p.file}${p.listedDirect === 0 ? "" : `（含直接申报 ${p.listedDirect}）`}`]),
      ])}`,
    en: (p) =>
      `Differ: ${listEn([
        ...(p.online === null ? [] : [`online ${p.online}`]),
        ...(p.paper === null ? [] : [`paper ${p.paper}`]),
        ...(p.file === null
          ? []
          : [`file ${p.file}${p.listedDirect === 0 ? "" : ` (${p.listedDirect} direct)`}`]),
      ])}`,
  }),
  "receipts.gap.no-file": fixed("未收到电子文件", "No file received"),
  "receipts.gap.not-taken": filled<{ files: readonly string[] }>({
    zh: (p) => `来文未采用：${listZh(p.files)}`,
    en: (p) => `File not taken: ${listEn(p.files)}`,
  }),
  "receipts.gap.undecided": filled<{ count: number }>({
    zh: (p) => `另有 ${p.count} 个文件待决定`,
    en: (p) => `${counted(p.count, "more file")} to be decided on`,
  }),
  "receipts.gap.not-registered": filled<{ what: readonly ("online" | "paper")[] }>({
    zh: (p) => `未登记：${listZh(p.what.map((each) => registeredZh[each]))}`,
    en: (p) => `Not registered: ${listEn(p.what.map((each) => registeredEn[each]))}`,
  }),
  "receipts.gap.not-sealed": fixed("盖章不全", "Not fully sealed"),
  "receipts.gap.late": filled<{
    act: "online" | "sent" | "received";
    at: string;
    until: string;
    certain: boolean;
  }>({
    zh: (p) =>
      `${actZh[p.act]} ${momentText(p.at)}，晚于 ${momentText(p.until)}${p.certain ? "" : "；寄出日期未登记，待核实"}`,
    en: (p) =>
      `${actEn[p.act]} ${momentText(p.at)}, after ${momentText(p.until)}${p.certain ? "" : "; when it was sent is not known"}`,
  }),
  "receipts.gap.needs-hour": filled<{ at: string; until: string }>({
    zh: (p) => `网上审核推荐 ${p.at}，请补时刻（截止 ${momentText(p.until)}）`,
    en: (p) => `Online review ${p.at}: give the hour (until ${momentText(p.until)})`,
  }),
  "receipts.gap.unreadable": filled<{ header: string; text: string }>({
    zh: (p) => `“${p.header}”写的“${p.text}”读不出`,
    en: (p) => `“${p.text}” under “${p.header}” cannot be read`,
  }),
  "receipts.guide.cityReviewed": fixed(
    "设区市在网上完成审核推荐的时间，如 2025-02-28 17:00。",
    "When the city finished its online review, such as 2025-02-28 17:00.",
  ),
  "receipts.guide.onlineRows": fixed(
    "网上推荐的项目数，不含设区市局、市政府直接申报的。",
    "Projects recommended online, without direct applications.",
  ),
  "receipts.guide.paperSent": fixed(
    "邮戳或寄件日期，如 2025-03-04。",
    "Postmark or date of sending, such as 2025-03-04.",
  ),
  "receipts.guide.paperReceived": fixed("收到盖章汇总表的日期。", "When the sealed table arrived."),
  "receipts.guide.sealed": fixed(
    "盖章齐全填“是”，缺章填“否”。",
    "是 if fully sealed, 否 if a seal is missing.",
  ),
  "receipts.guide.paperRows": fixed("盖章汇总表上的项目数。", "Projects on the sealed table."),
  "receipts.guide.remark": fixed("催报、补件等情况。", "Reminders, supplements and the like."),
  "receipts.guide.direct": fixed(
    "设区市局或市政府直接向省局申报的，填“有”；没有的填“无”。",
    "有 if the city's bureau or government applies directly, 无 if not.",
  ),
  "receipts.guide.extra": fixed("您添加的列，重新汇总时保留。", "A column of yours; it is kept."),

  "return.title": filled<{ city: string; year: number; error: number; verify: number; note: number }>({
    zh: (p) =>
      `${p.city}${p.year}年度申报推荐汇总表审核意见：错误 ${p.error} 处，待核实 ${p.verify} 处，提示 ${p.note} 处`,
    en: (p) =>
      `${p.city}, ${p.year}: review of the recommendation table: ${counted(p.error, "error")}, ${p.verify} to verify, ${counted(p.note, "note")}`,
  }),
  "return.files": filled<{ files: readonly string[]; rows: number }>({
    zh: (p) => `审核的文件：${listZh(p.files)}，推荐 ${p.rows} 项`,
    en: (p) => `Reviewed: ${listEn(p.files)}, ${counted(p.rows, "row")}`,
  }),
  "return.caps": filled<{ caps: string }>({
    zh: (p) => `推荐数量：${p.caps}`,
    en: (p) => `Against the limits: ${p.caps}`,
  }),
  "return.cap": filled<{ programme: string; count: string; limit: string; verdict: string }>({
    zh: (p) => `${p.programme} ${p.count}/${p.limit} ${p.verdict}`,
    en: (p) => `${p.programme} ${p.count}/${p.limit} ${p.verdict}`,
  }),
  "return.notice": filled<{ title: string; number: string }>({
    zh: (p) => `审核依据：${p.title}（${p.number}）；超出上限的，去留由设区市确定`,
    en: (p) =>
      `Notice applied: ${p.title}（${p.number}）; which rows stay when a limit is exceeded is for the city`,
  }),
  "return.clean": fixed("没有需要处理的事项。", "Nothing needs attention."),
  "return.number": fixed("编号", "No."),
  "return.group": fixed("结论", "Result"),
  "return.sheet": fixed("工作表", "Sheet"),
  "return.row": fixed("行", "Row"),
  "return.cell": fixed("单元格", "Cell"),
  "return.unit": fixed("涉及单位", "Units concerned"),
  "return.programme": fixed("涉及类别", "Programme concerned"),
  "return.message": fixed("问题", "Finding"),
  "return.working": fixed("核对过程", "Working"),
  "return.clause": fixed("依据", "Clause"),
  "return.advice": fixed("处理建议", "What to do"),

  "changes.title": filled<{ year: number }>({
    zh: (p) => `${p.year}年度全省汇总与上次相比的变动`,
    en: (p) => `${p.year}: what changed since the last 全省汇总`,
  }),
  "changes.about": filled<{ added: number; removed: number; changed: number }>({
    zh: (p) => `新增 ${p.added} 行，删除 ${p.removed} 行，修改 ${p.changed} 行`,
    en: (p) => `${p.added} added, ${p.removed} removed, ${p.changed} changed`,
  }),
  "changes.added": fixed("新增", "Added"),
  "changes.removed": fixed("删除", "Removed"),
  "changes.changed": fixed("修改", "Changed"),
  "changes.header.kind": fixed("变动", "Change"),
  "changes.header.city": fixed("设区市", "City"),
  "changes.header.unit": fixed("涉及单位", "Unit"),
  "changes.header.project": fixed("涉及项目", "Project"),
  "changes.header.column": fixed("栏目", "Column"),
  "changes.header.before": fixed("原内容", "Before"),
  "changes.header.after": fixed("现内容", "After"),
  "changes.column.project": fixed("申报项目名称", "申报项目名称 (project)"),
  "changes.column.unit": fixed("申报单位", "申报单位 (applicant)"),
  "changes.column.unitType": fixed("申报单位类型", "申报单位类型 (type)"),
  "changes.column.county": fixed("所在县（市、区）", "所在县（市、区） (county)"),
  "changes.column.contact": fixed("项目联系人/电话", "项目联系人/电话 (contact)"),
};
