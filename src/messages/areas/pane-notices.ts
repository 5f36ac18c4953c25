// What users read: the area 通知 of the task pane (reading the notices, searching them, comparing two years).
import { filled, fixed } from "../define.ts";

/** "1 clause", "2 clauses". */
function clauses(count: number): string {
  return `${count} ${count === 1 ? "clause" : "clauses"}`;
}

export const paneNoticeMessages = {
  "pane-notices.areas": fixed("功能", "Areas"),
  "pane-notices.head": fixed("状态和提示", "Status and messages"),
  "pane-notices.area": fixed("通知", "Notice"),
  "pane-notices.title": fixed("申报通知", "The notices"),
  "pane-notices.back": filled<{ area: string }>({
    zh: ({ area }) => `返回${area}`,
    en: ({ area }) => `Back to ${area}`,
  }),
  "pane-notices.show-clause": filled<{ locator: string }>({
    zh: ({ locator }) => `在通知中查看 ${locator}`,
    en: ({ locator }) => `Show ${locator} in the notice`,
  }),

  "pane-notices.view": fixed("查看方式", "What to show"),
  "pane-notices.view.clauses": fixed("条款", "Clauses"),
  "pane-notices.view.differences": fixed("年度差异", "Differences"),

  "pane-notices.part": fixed("通知和项目类别", "Notice and programme"),
  "pane-notices.part.all": fixed("全部类别", "All parts"),
  "pane-notices.part.letter": fixed("通知正文", "Covering letter"),
  "pane-notices.part.table": fixed("推荐汇总表", "Recommendation table"),
  "pane-notices.part.of-year": filled<{ year: number; part: string }>({
    zh: ({ year, part }) => `${year} · ${part}`,
    en: ({ year, part }) => `${year} · ${part}`,
  }),
  "pane-notices.part.numbered": filled<{ annex: string; part: string }>({
    zh: ({ annex, part }) => `${annex} ${part}`,
    en: ({ annex, part }) => `${annex} ${part}`,
  }),

  "pane-notices.search": fixed("搜索", "Search"),
  "pane-notices.search.hint": fixed("搜索条款、数字或附件号", "Clauses, numbers or annexes"),
  "pane-notices.search.found": filled<{ count: number; parts: number }>({
    zh: ({ count, parts }) => `${count} 条结果，分布在 ${parts} 个部分`,
    en: ({ count, parts }) =>
      `${count} ${count === 1 ? "result" : "results"} in ${parts} ${parts === 1 ? "part" : "parts"}`,
  }),
  "pane-notices.search.none": filled<{ query: string }>({
    zh: ({ query }) => `没有找到“${query}”`,
    en: ({ query }) => `Nothing found for “${query}”`,
  }),
  "pane-notices.search.everywhere": fixed("在全部类别中搜索", "Search all parts"),
  "pane-notices.search.clear": fixed("清除搜索和筛选", "Clear search and filter"),
  "pane-notices.none": fixed("没有符合筛选的条款", "No clause matches the filter"),

  "pane-notices.filter": fixed("按核查方式筛选", "Filter by how it is decided"),
  "pane-notices.filter.all": fixed("全部", "All"),
  "pane-notices.decision.automatic": fixed("自动核查", "Automatic"),
  "pane-notices.decision.evidence": fixed("需核验表", "Needs evidence"),
  "pane-notices.decision.ledger": fixed("需台账", "Needs ledger"),
  "pane-notices.decision.progress": fixed("需进展表", "Needs progress"),
  "pane-notices.decision.human": fixed("人工", "Human"),
  "pane-notices.decision.context": fixed("背景", "Context"),
  /** 自动核查：推荐数量上限 */
  "pane-notices.decided-by": filled<{ decision: string; by: string }>({
    zh: ({ decision, by }) => `${decision}：${by}`,
    en: ({ decision, by }) => `${decision}: ${by}`,
  }),
  /** What is folded under a clause: 本工具的理解、人工核对 2 问 */
  "pane-notices.notes": filled<{ readings: number; asked: number }>({
    zh: ({ readings, asked }) =>
      [
        ...(readings === 0 ? [] : [readings === 1 ? "本工具的理解" : `本工具的理解 ${readings} 条`]),
        ...(asked === 0 ? [] : [asked === 1 ? "人工核对" : `人工核对 ${asked} 问`]),
      ].join("、"),
    en: ({ readings, asked }) =>
      [
        ...(readings === 0 ? [] : [readings === 1 ? "Our reading" : `Our readings (${readings})`]),
        ...(asked === 0 ? [] : [asked === 1 ? "Asked of a person" : `Asked of a person (${asked})`]),
      ].join(" · "),
  }),
  "pane-notices.asked": fixed("人工核对", "Asked of a person"),
  "pane-notices.asked.paper": filled<{ question: string; papers: readonly string[] }>({
    zh: ({ question, papers }) => `${question}（看：${papers.join("；")}）`,
    en: ({ question, papers }) => `${question} (see: ${papers.join("; ")})`,
  }),
  "pane-notices.count": filled<{ count: number }>({
    zh: ({ count }) => `${count} 条`,
    en: ({ count }) => clauses(count),
  }),

  "pane-notices.subject.support": fixed("支持重点", "Priorities"),
  "pane-notices.subject.applicant": fixed("申报主体", "Applicants"),
  "pane-notices.subject.conditions": fixed("申报条件", "Conditions"),
  "pane-notices.subject.tasks": fixed("项目任务", "Tasks"),
  "pane-notices.subject.targets": fixed("绩效目标", "Targets"),
  "pane-notices.subject.organisation": fixed("组织方式", "Organisation"),
  "pane-notices.subject.requirements": fixed("申报要求", "Requirements"),
  "pane-notices.subject.other": fixed("其他", "Other"),

  "pane-notices.pair": fixed("比较的项目类别和年度", "Programme and years to compare"),
  "pane-notices.pair.name": filled<{ part: string; earlier: number; later: number }>({
    zh: ({ part, earlier, later }) => `${part}：${earlier} → ${later}`,
    en: ({ part, earlier, later }) => `${part}: ${earlier} → ${later}`,
  }),
  "pane-notices.pair.none": fixed(
    "已载入的通知没有可以比较的项目类别。",
    "The notices at hand have no programme in common.",
  ),
  "pane-notices.pair.renamed": filled<{ earlier: string; year: number }>({
    zh: ({ earlier, year }) => `与 ${year} 年“${earlier}”比较`,
    en: ({ earlier, year }) => `compared with “${earlier}” of ${year}`,
  }),
  "pane-notices.pair.new": filled<{ year: number }>({
    zh: ({ year }) => `${year} 年新设`,
    en: ({ year }) => `new in ${year}`,
  }),
  "pane-notices.differences.filter": fixed("按变化筛选", "Filter by change"),
  "pane-notices.differences.all": fixed("有变化", "All changes"),
  "pane-notices.differences.changed": fixed("调整", "Changed"),
  "pane-notices.differences.removed": fixed("取消", "Removed"),
  "pane-notices.differences.added": fixed("新增", "Added"),
  "pane-notices.differences.same": fixed("不变", "Same"),
  "pane-notices.differences.both": fixed("两年", "Both"),
  "pane-notices.differences.year": fixed("年度", "Year"),
  "pane-notices.differences.text": fixed("条款原文", "Clause"),
  "pane-notices.differences.none": fixed("没有这类变化", "No such change"),
  "pane-notices.differences.reworded": fixed(
    "全文改写，不逐字标注",
    "Reworded throughout: words are not marked",
  ),
  "pane-notices.differences.note": fixed(
    "按条款文字比对，任务中的分项并入所属条款；条款的对应关系由本工具判断。",
    "Clauses are compared by their words, parts of a task with the task; which clauses correspond is our judgement.",
  ),

  "pane-notices.kind.applicant": fixed("申报主体", "Applicants"),
  "pane-notices.kind.cap": fixed("推荐上限", "Cap"),
  "pane-notices.kind.condition": fixed("申报条件", "Condition"),
  "pane-notices.kind.deadline": fixed("申报时限", "Deadline"),
  "pane-notices.kind.duration": fixed("实施期限", "Duration"),
  "pane-notices.kind.exclusion": fixed("申报限制", "Exclusion"),
  "pane-notices.kind.fund": fixed("项目经费", "Funds"),
  "pane-notices.kind.priority": fixed("支持重点", "Priority"),
  "pane-notices.kind.route": fixed("申报与报送", "Submission"),
  "pane-notices.kind.table": fixed("汇总表格式", "Table"),
  "pane-notices.kind.target": fixed("绩效目标", "Target"),
  "pane-notices.kind.task": fixed("项目任务", "Task"),
  "pane-notices.kind.other": fixed("一般规定", "General"),
};
