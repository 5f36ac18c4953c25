// What users read: mid-term scores as text, as the sheet 中期评分 and as a project's report to be printed.
import { filled, fixed } from "../define.ts";

export const midtermReportMessages = {
  "midterm.report.pace": filled<{ passed: string | null; months: string; acceptance: boolean }>({
    zh: (p) =>
      p.passed === null
        ? `实施期 ${p.months} 个月，起始日期或检查日期不明${p.acceptance ? "，按验收" : ""}`
        : `实施 ${p.passed} / ${p.months} 个月${p.acceptance ? "，按验收" : ""}`,
    en: (p) =>
      p.passed === null
        ? `${p.months} months in all, start or check date not known${p.acceptance ? "; acceptance" : ""}`
        : `${p.passed} of ${p.months} months${p.acceptance ? "; acceptance" : ""}`,
  }),
  "midterm.report.score": filled<{ low: string; high: string }>({
    zh: (p) => (p.low === p.high ? `${p.low} 分` : `${p.low}–${p.high} 分`),
    en: (p) => (p.low === p.high ? `${p.low} points` : `${p.low}–${p.high} points`),
  }),
  "midterm.report.open": filled<{ points: string; reported: number; judged: number; computed: number }>({
    zh: (p) => {
      const parts = [
        p.reported === 0 ? "" : `未报送 ${p.reported} 项`,
        p.judged === 0 ? "" : `待评定 ${p.judged} 项`,
        p.computed === 0 ? "" : `不可算 ${p.computed} 项`,
      ].filter(Boolean);
      return `尚有 ${p.points} 分未定${parts.length === 0 ? "" : `：${parts.join("，")}`}`;
    },
    en: (p) => {
      const parts = [
        p.reported === 0 ? "" : `${p.reported} not reported`,
        p.judged === 0 ? "" : `${p.judged} to be judged`,
        p.computed === 0 ? "" : `${p.computed} not computable`,
      ].filter(Boolean);
      return `${p.points} points are still open${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
    },
  }),
  "midterm.report.flagged": fixed(
    "出现一票否决情形，等级不随分值变化（本工具约定）",
    "a zero target is broken: failed whatever the score (our convention)",
  ),
  "midterm.report.points": filled<{ low: string; high: string; max: string }>({
    zh: (p) => (p.low === p.high ? `${p.low} / ${p.max} 分` : `${p.low}–${p.high} / ${p.max} 分`),
    en: (p) => (p.low === p.high ? `${p.low} of ${p.max}` : `${p.low}–${p.high} of ${p.max}`),
  }),
  "midterm.report.no-points": fixed("不计分", "no points"),
  "midterm.report.part.actual": fixed("实际", "Actual"),
  "midterm.report.part.expected": fixed("应达", "Expected"),
  "midterm.report.part.required": fixed("要求", "Required"),
  "midterm.report.part.judged": fixed("判断", "Judged"),
  "midterm.report.part.points": fixed("得分", "Points"),
  "midterm.report.clause": fixed("条款", "Clause"),
  "midterm.report.reading": fixed("本工具的理解", "Our reading"),
  "midterm.report.takes": fixed("还需", "To reach"),
  "midterm.report.source": fixed("来源", "Source"),
  "midterm.report.review": fixed("评审意见", "Reviewer"),
  "midterm.report.missing": fixed("未报送的数据", "Figures not reported"),
  "midterm.report.findings": fixed("需要处理的事项", "What needs attention"),
  "midterm.report.tasks": filled<{ done: number; open: number; untold: number }>({
    zh: (p) => `其他项目任务：已开展 ${p.done} 项，未开展 ${p.open} 项，未填 ${p.untold} 项（不计分）`,
    en: (p) => `Other tasks: ${p.done} under way, ${p.open} not, ${p.untold} not told (no points)`,
  }),
  "midterm.report.quantified": fixed("有数量要求的项目任务（单列）", "Tasks with a number, shown apart"),
  "midterm.report.funds": fixed("后续资金", "Later funds"),
  "midterm.report.conventions": fixed("本工具的约定", "Conventions of ours"),
  "midterm.report.convention.pace": filled<{ tolerance: string }>({
    zh: (p) =>
      `通知没有规定中期标准。总数、缩短幅度、覆盖率、转化运用率按已过时间折算（件数舍去小数；转化运用率不判断滞后），专用标志使用率按基期到要求的进度线，结案率按要求本身，逐年指标按已满年度全额，建设类已启动即可；不到应达的 ${p.tolerance} 为严重滞后；实施未满四分之一不判断滞后。`,
    en: (p) =>
      `The notices set no mid-term figures. Totals, reductions, coverage and use of patents by their share of the time (counts rounded down; nothing is behind by the use of patents), use of the label on the line from its base, closed cases at the full rate, yearly figures in full for each year that is over, things to be set up begun; far behind below ${p.tolerance} of what is expected; nothing is behind before a quarter of the time.`,
  }),
  "midterm.report.convention.score": filled<{
    equal: boolean;
    excellent: string;
    good: string;
    fair: string;
    reached: string;
    partly: string;
  }>({
    zh: (p) =>
      `满分 100 分，${p.equal ? "绩效目标平均分配，项目任务不计分" : "权重按“评分设置”"}；达到应达得满分，否则按比例；评定分三档（100%–${p.reached}、${p.reached}–${p.partly}、${p.partly}–0%）；优 ≥ ${p.excellent}，良 ≥ ${p.good}，中 ≥ ${p.fair}，以下为差。做法取自《项目支出绩效评价管理办法》（财预〔2020〕10号）。`,
    en: (p) =>
      `100 points, ${p.equal ? "equal for all targets, none for tasks" : "weights by 评分设置"}; full points where what is expected is reached, else in proportion; three bands for judgements (100%–${p.reached}, ${p.reached}–${p.partly}, ${p.partly}–0%); 优 from ${p.excellent}, 良 from ${p.good}, 中 from ${p.fair}, 差 below. In the manner of 财预〔2020〕10号.`,
  }),
  "midterm.report.convention.open": fixed(
    "缺的数据不按 0 计，也不按达到计：得分写成区间，报全以后的得分一定落在区间内。",
    "What is missing is neither nought nor reached: the score is a range, and the final one lies within it.",
  ),
  "midterm.report.convention.acceptance": fixed(
    "按验收评分：以通知（合同）要求本身为准，不作时间折算。",
    "Scored for acceptance: the notice's (or contract's) own demand counts, without any share of the time.",
  ),
  "midterm.report.head": filled<{ projects: number; flagged: number }>({
    zh: (p) => `中期评分：${p.projects} 个项目${p.flagged === 0 ? "" : `，其中 ${p.flagged} 个不合格`}`,
    en: (p) =>
      `Mid-term scores: ${p.projects} ${p.projects === 1 ? "project" : "projects"}${p.flagged === 0 ? "" : `, ${p.flagged} failed`}`,
  }),

  "midterm.score.name": fixed("中期评分", "中期评分"),
  "midterm.score.targets-name": fixed("中期评分-指标", "中期评分-指标"),
  "midterm.score.title": filled<{ projects: number }>({
    zh: (p) => `中期评分（${p.projects} 个项目）`,
    en: (p) => `Mid-term scores of ${p.projects} ${p.projects === 1 ? "project" : "projects"}`,
  }),
  "midterm.score.targets-title": fixed("各指标在各项目的情况", "Each target across the projects"),
  "midterm.score.chart": fixed("得分（深色为已定，浅色为未定）", "Score (dark: certain, light: open)"),
  "midterm.score.status-chart": fixed("各状态的指标数", "Targets by status"),
  "midterm.score.rank": fixed("名次", "Rank"),
  "midterm.score.project": fixed("项目名称", "Project"),
  "midterm.score.unit": fixed("承担单位", "Unit"),
  "midterm.score.programme": fixed("项目类别", "Programme"),
  "midterm.score.year": fixed("年度", "Year"),
  "midterm.score.pace": fixed("实施进度", "Time"),
  "midterm.score.low": fixed("已定得分", "Certain points"),
  "midterm.score.open": fixed("未定得分", "Open points"),
  "midterm.score.high": fixed("最高可得", "At most"),
  "midterm.score.grade": fixed("等级", "Grade"),
  "midterm.score.worst": fixed("最需关注的指标", "Worst target"),
  "midterm.score.missing": fixed("未报送的数据", "Not reported"),
  "midterm.score.funds": fixed("后续资金", "Later funds"),
  "midterm.score.target": fixed("指标", "Target"),
  "midterm.score.clause": fixed("条款", "Clause"),
  "midterm.score.projects": fixed("项目数", "Projects"),
  "midterm.score.short": fixed("未达应达的项目", "Projects that are short"),

  "midterm.print.title": filled<{ year: number; acceptance: boolean }>({
    zh: (p) => `${p.year}年度项目${p.acceptance ? "验收" : "中期检查"}评分表`,
    en: (p) => `Score sheet ${p.year}: ${p.acceptance ? "acceptance" : "mid-term"}`,
  }),
  "midterm.print.number": fixed("序号", "No."),
  "midterm.print.status": fixed("状态", "Status"),
  "midterm.print.figures": fixed("实际与要求", "Figures"),
  "midterm.print.points": fixed("得分/满分", "Points"),
  "midterm.print.takes": fixed("还需", "To reach"),
  "midterm.print.opinion": fixed("评审意见", "Reviewer"),
  "midterm.print.score": fixed("得分", "Score"),
  "midterm.print.dates": fixed("起止和检查日期", "Dates"),
  "midterm.print.until": filled<{ start: string | null; end: string | null; check: string | null }>({
    zh: (p) =>
      `起始 ${p.start ?? "未填"}${p.end === null ? "" : `，结束 ${p.end}`}；检查 ${p.check ?? "未填"}`,
    en: (p) => `from ${p.start ?? "?"}${p.end === null ? "" : ` to ${p.end}`}; check ${p.check ?? "?"}`,
  }),
  "midterm.print.task-state": filled<{ done: boolean | null }>({
    zh: (p) => (p.done === null ? "未填" : p.done ? "已开展" : "未开展"),
    en: (p) => (p.done === null ? "not told" : p.done ? "under way" : "not begun"),
  }),
  "midterm.print.tasks": fixed("其他项目任务（不计分）", "Other tasks (no points)"),
  "midterm.print.sign": fixed(
    "评审人（签字）：＿＿＿＿＿＿＿＿　　　日期：＿＿＿＿年＿＿月＿＿日",
    "Reviewer (signed): ____________________   Date: ____________",
  ),
};
