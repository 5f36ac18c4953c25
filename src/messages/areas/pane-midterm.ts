// What users read: the area 中期 of the task pane — projects, targets, grading, conventions, choosing projects.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";
import { rowsEn, rowsZh } from "../rows.ts";

const listed = (items: readonly string[]): string => items.join("、");

/** Names of a list that are told; the rest are counted. */
function firstOf(items: readonly string[], language: "zh" | "en"): string {
  const told = items.slice(0, 2);
  const rest = items.length - told.length;
  if (language === "zh") return rest === 0 ? listed(told) : `${listed(told)}等 ${items.length} 项`;
  return rest === 0 ? told.join(", ") : `${told.join(", ")} and ${rest} more`;
}

export const paneMidtermMessages = {
  "pane-midterm.title": fixed("中期评分", "Mid-term scores"),
  "pane-midterm.read-from": filled<{ sheets: readonly string[]; projects: number }>({
    zh: ({ sheets, projects }) => `读自“${listed(sheets)}” ${projects} 个项目`,
    en: ({ sheets, projects }) => `${counted(projects, "project")} from ${sheets.join(", ")}`,
  }),
  "pane-midterm.check-day": filled<{ from: string; to: string }>({
    zh: ({ from, to }) => (from === to ? `检查日 ${from}` : `检查日 ${from} 至 ${to}`),
    en: ({ from, to }) => (from === to ? `Check on ${from}` : `Checks from ${from} to ${to}`),
  }),
  "pane-midterm.no-check-day": filled<{ projects: number }>({
    zh: ({ projects }) => `${projects} 个项目未填检查日期`,
    en: ({ projects }) => `${counted(projects, "project")} without a check date`,
  }),
  "pane-midterm.change": fixed("更改", "Change"),
  "pane-midterm.states": fixed("按指标状态筛选项目", "Filter projects by the state of their targets"),
  "pane-midterm.views": fixed("查看方式", "View"),
  "pane-midterm.by-project": fixed("按项目", "By project"),
  "pane-midterm.by-target": fixed("按指标", "By target"),
  "pane-midterm.none-in-filter": fixed(
    "没有项目有这些状态的指标。",
    "No project has a target in these states.",
  ),
  "pane-midterm.clear-filter": fixed("显示全部项目", "Show all projects"),
  "pane-midterm.convention": fixed(
    "通知未规定中期标准。分值、等级和按时间折算均为本工具惯例，可修改。",
    "The notices set no mid-term standard. Points, grades and shares of the time are conventions of ours and can be changed.",
  ),
  "pane-midterm.group": filled<{ year: number; programme: string }>({
    zh: ({ year, programme }) => `${year} ${programme}`,
    en: ({ year, programme }) => `${year} ${programme}`,
  }),
  "pane-midterm.unnamed": fixed("未填承担单位", "Unit not given"),
  "pane-midterm.rank": filled<{ from: number; to: number; of: number }>({
    zh: ({ from, to, of }) => (from === to ? `第 ${from} / ${of} 名` : `第 ${from}–${to} / ${of} 名`),
    en: ({ from, to, of }) => (from === to ? `No. ${from} of ${of}` : `No. ${from}–${to} of ${of}`),
  }),
  "pane-midterm.worst": filled<{ target: string; status: string }>({
    zh: ({ target, status }) => `最需关注：${target}（${status}）`,
    en: ({ target, status }) => `Worst: ${target} (${status})`,
  }),
  "pane-midterm.missing": filled<{ figures: readonly string[] }>({
    zh: ({ figures }) => `缺：${firstOf(figures, "zh")}`,
    en: ({ figures }) => `Missing: ${firstOf(figures, "en")}`,
  }),
  "pane-midterm.colon": fixed("：", ": "),
  "pane-midterm.points": fixed("分", "points"),

  "pane-midterm.refused": filled<{ count: number }>({
    zh: ({ count }) => `表中有 ${count} 处不能采用`,
    en: ({ count }) => `${counted(count, "entry", "entries")} on the sheets cannot be used`,
  }),
  "pane-midterm.findings": filled<{ count: number }>({
    zh: ({ count }) => `需要处理 ${count} 处`,
    en: ({ count }) => `${counted(count, "point")} to settle`,
  }),

  "pane-midterm.back": fixed("返回", "Back"),
  "pane-midterm.project-head": filled<{ year: number; programme: string; pace: string }>({
    zh: ({ year, programme, pace }) => `${year} ${programme} · ${pace}`,
    en: ({ year, programme, pace }) => `${year} ${programme} · ${pace}`,
  }),
  "pane-midterm.check": filled<{ check: string | null; start: string | null }>({
    zh: ({ start, check }) => `起始 ${start ?? "未填"} · 检查 ${check ?? "未填"}`,
    en: ({ start, check }) => `Start ${start ?? "not given"} · check ${check ?? "not given"}`,
  }),
  "pane-midterm.legend.actual": fixed("实际", "Actual"),
  "pane-midterm.legend.expected": fixed("目前应达", "Expected now"),
  "pane-midterm.legend.required": fixed("最终要求", "Final demand"),
  "pane-midterm.figure.actual": filled<{ text: string }>({
    zh: ({ text }) => `实际 ${text}`,
    en: ({ text }) => `Actual ${text}`,
  }),
  "pane-midterm.figure.expected": filled<{ text: string }>({
    zh: ({ text }) => `目前应达 ${text}`,
    en: ({ text }) => `Expected ${text}`,
  }),
  "pane-midterm.figure.required": filled<{ text: string; every: boolean; acceptance: boolean }>({
    zh: ({ text, every, acceptance }) => `${every ? "每年" : acceptance ? "要求" : "最终"} ${text}`,
    en: ({ text, every, acceptance }) =>
      `${every ? "Each year" : acceptance ? "Demand" : "In the end"} ${text}`,
  }),
  "pane-midterm.section.breached": fixed("一票否决", "Zero tolerance"),
  "pane-midterm.section.quantified": fixed("有数量要求的项目任务", "Tasks with a number"),
  "pane-midterm.section.quantified.hint": fixed("单列，默认不计分", "shown apart, no points by default"),
  "pane-midterm.section.tasks": fixed("其他项目任务", "Other tasks"),
  "pane-midterm.section.count": filled<{ count: number }>({
    zh: ({ count }) => `${count} 项`,
    en: ({ count }) => `${count}`,
  }),
  "pane-midterm.tasks.counts": filled<{ done: number; open: number; untold: number }>({
    zh: ({ done, open, untold }) => `已开展 ${done} · 未开展 ${open} · 未填 ${untold}`,
    en: ({ done, open, untold }) => `${done} under way · ${open} not · ${untold} not told`,
  }),
  "pane-midterm.missing-figure": fixed("缺：", "Missing: "),
  "pane-midterm.semicolon": fixed("；", "; "),
  "pane-midterm.by-reviewer": fixed("由评审人评定", "For the reviewer to judge"),
  "pane-midterm.not-counted": fixed("本次不计分", "No points at this check"),
  "pane-midterm.show": fixed("计算", "Working"),
  "pane-midterm.hide": fixed("收起", "Close"),
  "pane-midterm.grade-it": fixed("填写评定", "Grade it"),
  "pane-midterm.label.contract": fixed("合同", "Contract"),
  "pane-midterm.label.evidence": fixed("材料", "Evidence"),
  "pane-midterm.label.review": fixed("评审", "Review"),
  "pane-midterm.label.notes": fixed("提示", "Notes"),
  "pane-midterm.contract.demand": fixed("合同目标", "Demand"),
  "pane-midterm.contract.base": fixed("合同基期", "Base"),
  "pane-midterm.contract.change": fixed("变更依据", "Change"),
  "pane-midterm.contract.hint": fixed(
    "任务书与通知不同的才填。高于通知的按合同；低于通知的，须有变更依据才按合同。",
    "Only where the contract differs from the notice. A higher figure counts; a lower one only with a paper that approved it.",
  ),
  "pane-midterm.contract.field": filled<{ part: "demand" | "base"; unit: string }>({
    zh: ({ part, unit }) => `${part === "demand" ? "合同目标值" : "合同基期"}（${unit}）`,
    en: ({ part, unit }) => `${part === "demand" ? "Demand" : "Base"} (${unit})`,
  }),
  "pane-midterm.contract.change-field": fixed("变更依据（可不填）", "Paper of an approved change (optional)"),
  "pane-midterm.contract.wrong": filled<{ unit: string; whole: boolean }>({
    zh: ({ unit, whole }) =>
      unit === "%"
        ? "应为 0 至 100 的数，不到 1 的请写上百分号。"
        : `应为不小于 0 的${whole ? "整" : ""}数，单位 ${unit}。`,
    en: ({ unit, whole }) =>
      unit === "%"
        ? "A number from 0 to 100; below 1 with its %."
        : `A ${whole ? "whole " : ""}number from 0 on, in ${unit}.`,
  }),
  "pane-midterm.contract.enter": fixed("填写合同值", "Enter the contract"),
  "pane-midterm.contract.edit": fixed("修改合同值", "Change the contract"),
  "pane-midterm.remark-of-figure": fixed("备注", "Remark"),

  "pane-midterm.grade.title": fixed("评定", "Grade"),
  "pane-midterm.grade.none": fixed("未评定", "Not graded"),
  "pane-midterm.grade.percent": fixed("得分率（%，可不填）", "Share of the points (%, optional)"),
  "pane-midterm.grade.percent.hint": fixed(
    "不填时按档次的整个区间计分。",
    "Without it the whole range of the band counts.",
  ),
  "pane-midterm.grade.percent.wrong": fixed("应为 0 至 100 的数。", "A number from 0 to 100."),
  "pane-midterm.grade.percent.outside": fixed(
    "得分率不在所选档次内。",
    "The share is outside the band that is chosen.",
  ),
  "pane-midterm.grade.remark": fixed("评审意见", "Reviewer's remark"),
  "pane-midterm.grade.edit": fixed("填写评审意见", "Add a remark"),
  "pane-midterm.grade.change": fixed("修改评定", "Change the grade"),
  "pane-midterm.grade.save": fixed("确定", "OK"),
  "pane-midterm.unwritten": fixed("（未写入表）", "(not written yet)"),
  "pane-midterm.grade.share": filled<{ text: string }>({
    zh: ({ text }) => `得分率 ${text}`,
    en: ({ text }) => `${text} of the points`,
  }),

  "pane-midterm.across.failing": filled<{ failing: number; open: number; projects: number }>({
    zh: ({ failing, open, projects }) => {
      const undecided = open === 0 ? "" : `，${open} 个未定`;
      if (failing === 0)
        return open === 0 ? `${projects} 个项目均达到应达` : `${projects} 个项目${undecided}`;
      return failing === projects && projects > 1
        ? `${projects} 个项目全部未达到应达`
        : `${projects} 个项目，${failing} 个未达到应达${undecided}`;
    },
    en: ({ failing, open, projects }) => {
      const undecided = open === 0 ? "" : `, ${open} open`;
      const all = counted(projects, "project");
      if (failing === 0) return open === 0 ? `${all}, none short` : `${all}${undecided}`;
      return failing === projects && projects > 1
        ? `short in all ${projects} projects`
        : `${all}, ${failing} short${undecided}`;
    },
  }),
  "pane-midterm.across.projects": fixed("各项目", "Projects"),

  "pane-midterm.conventions": fixed("评分约定", "Conventions of the score"),
  "pane-midterm.conventions.ours": fixed(
    "非通知规定，为本工具惯例，可修改",
    "Not set by the notices: conventions of ours, can be changed",
  ),
  "pane-midterm.conventions.origin": fixed(
    "百分制、四个等级、三个评定档次取自《项目支出绩效评价管理办法》（财预〔2020〕10号）的做法。改动即时计入评分，写入后保存在“评分设置”表。",
    "Points out of 100, four grades and three bands are in the manner of 财预〔2020〕10号. Changes count at once; written, they are kept on the sheet 评分设置.",
  ),
  "pane-midterm.conventions.check": fixed("检查", "The check"),
  "pane-midterm.conventions.stage": fixed("检查类型", "Kind of check"),
  "pane-midterm.conventions.stage.sheet": fixed("按表中所填", "As on the sheet"),
  "pane-midterm.conventions.stage.mid-term": fixed("中期", "Mid-term"),
  "pane-midterm.conventions.stage.acceptance": fixed("验收", "Acceptance"),
  "pane-midterm.conventions.stage.hint": fixed(
    "验收时按通知（合同）要求本身评分，不作时间折算。实施期已满的项目一律按验收。",
    "At acceptance the demand itself counts, without any share of the time. Projects whose time is over are always at acceptance.",
  ),
  "pane-midterm.conventions.day": fixed("检查日期", "Check date"),
  "pane-midterm.conventions.day.hint": filled<{ projects: number }>({
    zh: ({ projects }) =>
      projects === 0 ? "各项目表中都已填写。" : `用于表中未填检查日期的 ${projects} 个项目。`,
    en: ({ projects }) =>
      projects === 0
        ? "Every project has one on the sheet."
        : `For the ${counted(projects, "project")} whose sheet gives none.`,
  }),
  "pane-midterm.conventions.scope": fixed("适用范围", "Holds for"),
  "pane-midterm.conventions.all": fixed("全部项目类别", "All programmes"),
  "pane-midterm.conventions.grades": fixed("等级：得分不低于", "Grades: points from"),
  "pane-midterm.conventions.bands": fixed(
    "评定档次：得分率（%）不低于",
    "Bands of the reviewer: % of the points from",
  ),
  "pane-midterm.conventions.pace": fixed(
    "滞后程度：实际不到目前应达的（%）",
    "Pace: below % of what is expected now",
  ),
  "pane-midterm.conventions.key": filled<{
    key: "excellent" | "good" | "fair" | "reached" | "partly" | "tolerance";
  }>({
    zh: ({ key }) =>
      ({
        excellent: "优",
        good: "良",
        fair: "中",
        reached: "达成预期",
        partly: "部分达成",
        tolerance: "严重滞后",
      })[key],
    en: ({ key }) =>
      ({
        excellent: "Excellent",
        good: "Good",
        fair: "Fair",
        reached: "Reached",
        partly: "Partly",
        tolerance: "Far behind",
      })[key],
  }),
  "pane-midterm.conventions.weights": fixed("权重（分）", "Weights (points)"),
  "pane-midterm.conventions.weights.hint": fixed(
    "全部不填时绩效目标平均分配、任务不计分；填了一项，未填的按 0。合计须正好 100。",
    "All blank: equal for the targets, none for the tasks. Once one is filled, blank ones are 0. They must add up to exactly 100.",
  ),
  "pane-midterm.conventions.weights.choose": fixed(
    "权重按项目类别设置，请先选择类别。",
    "Weights are set by programme: choose one above.",
  ),
  "pane-midterm.conventions.total": filled<{ who: string | null; total: string; right: boolean }>({
    zh: ({ who, total, right }) =>
      `${who === null ? "" : `${who}：`}合计 ${total}${right ? "" : "，应为 100"}`,
    en: ({ who, total, right }) =>
      `${who === null ? "" : `${who}: `}${total} in all${right ? "" : ", must be 100"}`,
  }),
  "pane-midterm.conventions.no-number": filled<{ text: string }>({
    zh: ({ text }) => `“${text}”不是数值。`,
    en: ({ text }) => `“${text}” is no number.`,
  }),
  "pane-midterm.conventions.grades-fall": fixed(
    "等级分数线应由高到低，且在 0 至 100 之间。",
    "The bounds of the grades must fall from 100 towards 0.",
  ),
  "pane-midterm.conventions.bands-fall": fixed(
    "评定档次的分界应由高到低，且在 0 至 100 之间。",
    "The bounds of the bands must fall from 100 towards 0.",
  ),
  "pane-midterm.conventions.tolerance-range": fixed(
    "严重滞后线应在 0 至 100 之间。",
    "The bound of far behind must lie between 0 and 100.",
  ),
  "pane-midterm.conventions.use": fixed("采用", "Use these"),
  "pane-midterm.conventions.used": fixed("已采用，评分已更新。", "In use; the scores are up to date."),
  "pane-midterm.conventions.reset": fixed("恢复默认", "Back to the defaults"),

  "pane-midterm.open-entries": filled<{ count: number }>({
    zh: ({ count }) => `${count} 项填写已计入评分，尚未写入工作表。`,
    en: ({ count }) =>
      `${counted(count, "entry", "entries")} counted in the scores, not written to the sheets yet.`,
  }),
  "pane-midterm.see-entries": fixed("查看并写入", "Look and write"),
  "pane-midterm.not-kept": fixed(
    "未能随工作簿保存：关闭窗格会丢失，请尽快写入工作表。",
    "They could not be kept with the workbook and are lost with the pane: write them soon.",
  ),
  "pane-midterm.entries": fixed("写入填写内容", "Write what was entered"),
  "pane-midterm.entries.hint": fixed(
    "只改下列单元格。写入前会核对原值，有改动则全部不写。",
    "Only these cells are changed. Their old values are checked first; if one has changed, nothing is written.",
  ),
  "pane-midterm.entries.none": fixed("没有待写入的内容。", "There is nothing to write."),
  "pane-midterm.entries.from": fixed("原", "Old"),
  "pane-midterm.entries.to": fixed("改为", "New"),
  "pane-midterm.entries.blank": fixed("（空）", "(blank)"),
  "pane-midterm.entries.new-sheet": filled<{ sheet: string }>({
    zh: ({ sheet }) => `新建“${sheet}”`,
    en: ({ sheet }) => `new sheet ${sheet}`,
  }),
  "pane-midterm.entries.stage": fixed("检查类型", "Kind of check"),
  "pane-midterm.entries.check": fixed("检查日期", "Check date"),
  "pane-midterm.entries.setting": filled<{ name: string; scope: string }>({
    zh: ({ name, scope }) => `${name}（${scope}）`,
    en: ({ name, scope }) => `${name} (${scope})`,
  }),
  "pane-midterm.entries.homeless": fixed("写不进表的", "Cannot be written"),
  "pane-midterm.entries.homeless.project-gone": fixed(
    "项目已不在表中",
    "the project is not on the sheet any more",
  ),
  "pane-midterm.entries.homeless.no-cell": fixed("表中没有这一栏", "the sheet has no such column"),
  "pane-midterm.entries.homeless.not-plain": fixed(
    "单元格是公式错误或逻辑值",
    "the cell holds an error or a truth value",
  ),
  "pane-midterm.entries.drop": fixed("全部放弃", "Drop them all"),

  "pane-midterm.start.title": fixed("中期检查", "Mid-term check"),
  "pane-midterm.start.hint": fixed(
    "工作簿里没有“中期检查”表。请选择项目，由本工具新建；填好后回到这里评分。",
    "The workbook has no sheet 中期检查. Choose projects and make it; once filled in, scores show here.",
  ),
  "pane-midterm.start.blank": fixed(
    "“中期检查”表里还没有项目。请选择项目加入。",
    "The sheet 中期检查 has no project yet. Choose some to add.",
  ),
  "pane-midterm.start.found": fixed("已查找", "Looked for"),
  "pane-midterm.start.projects": filled<{ projects: number }>({
    zh: ({ projects }) => `${projects} 个项目可选`,
    en: ({ projects }) => `${counted(projects, "project")} to choose from`,
  }),
  "pane-midterm.start.of-sheet": filled<{ projects: number }>({
    zh: ({ projects }) => `${projects} 个项目`,
    en: ({ projects }) => counted(projects, "project"),
  }),
  "pane-midterm.do.choose": fixed("选择项目", "Choose projects"),
  "pane-midterm.do.add-projects": fixed("添加项目…", "Add projects…"),

  "pane-midterm.choose.title": fixed("选择项目", "Choose projects"),
  "pane-midterm.choose.hint": fixed(
    "写入“中期检查”。已有的项目和已填的单元格不改动。",
    "They go onto 中期检查. Projects that are there, and cells that are filled, stay as they are.",
  ),
  "pane-midterm.choose.from": filled<{ sheet: string }>({
    zh: ({ sheet }) => `来自“${sheet}”`,
    en: ({ sheet }) => `From ${sheet}`,
  }),
  "pane-midterm.choose.left-out": filled<{ rows: readonly number[] }>({
    zh: ({ rows }) => `${rowsZh(rows)}未列出：年度、类别或验收状态看不清，可手工填写。`,
    en: ({ rows }) =>
      `Not listed: ${rowsEn(rows)}. Year, programme or acceptance cannot be told; type them in.`,
  }),
  "pane-midterm.choose.all": fixed("全选", "Select all"),
  "pane-midterm.choose.there": fixed("已有", "Already there"),
  "pane-midterm.choose.typed": fixed("手工填写", "Typed in"),
  "pane-midterm.choose.unit": fixed("承担单位", "Unit"),
  "pane-midterm.choose.project": fixed("项目名称（可不填）", "Project (optional)"),
  "pane-midterm.choose.programme": fixed("项目类别", "Programme"),
  "pane-midterm.choose.programme.pick": fixed("请选择", "Choose one"),
  "pane-midterm.choose.add": fixed("加入", "Add"),
  "pane-midterm.choose.remove": filled<{ unit: string }>({
    zh: ({ unit }) => `去掉 ${unit}`,
    en: ({ unit }) => `Take out ${unit}`,
  }),
  "pane-midterm.choose.days": fixed(
    "日期（可不填，以后填在表里）",
    "Dates (optional, can be filled in later)",
  ),
  "pane-midterm.choose.start": fixed("起始日期", "Start"),
  "pane-midterm.choose.check": fixed("检查日期", "Check"),
  "pane-midterm.choose.days.hint": fixed(
    "用于所选的全部项目，各项目不同的可在表里改。",
    "For all projects that are chosen; change single ones on the sheet.",
  ),
  "pane-midterm.choose.more": filled<{ count: number }>({
    zh: ({ count }) => `再显示 ${count} 个`,
    en: ({ count }) => `Show ${count} more`,
  }),
  "pane-midterm.do.make": filled<{ projects: number }>({
    zh: ({ projects }) => `新建中期检查表（${projects}）`,
    en: ({ projects }) => `Make 中期检查 (${projects})`,
  }),
  "pane-midterm.do.extend": filled<{ projects: number }>({
    zh: ({ projects }) => `加入中期检查表（${projects}）`,
    en: ({ projects }) => `Add to 中期检查 (${projects})`,
  }),

  "pane-midterm.do.write-scores": fixed("写入评分表", "Write score sheet"),
  "pane-midterm.do.conventions": fixed("评分约定", "Conventions"),
  "pane-midterm.do.score-again": fixed("重新评分", "Score again"),
  "pane-midterm.do.write-report": fixed("写入项目报告", "Write report"),
  "pane-midterm.do.write-reports": fixed("写入全部项目报告", "Write reports of all projects"),
  "pane-midterm.do.go-to-sheet": fixed("转到检查表", "Go to the sheet"),
  "pane-midterm.do.write-entries": filled<{ cells: number }>({
    zh: ({ cells }) => `写入 ${cells} 格`,
    en: ({ cells }) => `Write ${counted(cells, "cell")}`,
  }),
  "pane-midterm.do.see-entries": fixed("写入填写内容…", "Write what was entered…"),

  "pane-midterm.busy.write": fixed("正在写入…", "Writing…"),
  "pane-midterm.told.scores": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `已写入工作表：${listed(sheets)}。`,
    en: ({ sheets }) => `Written: ${sheets.join(", ")}.`,
  }),
  "pane-midterm.told.reports": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `已写入 ${sheets.length} 份项目报告：${firstOf(sheets, "zh")}。已设好打印。`,
    en: ({ sheets }) =>
      `${counted(sheets.length, "report")} written, set up for printing: ${firstOf(sheets, "en")}.`,
  }),
  "pane-midterm.told.entries": filled<{ cells: number }>({
    zh: ({ cells }) => `已写入 ${cells} 格。`,
    en: ({ cells }) => `${counted(cells, "cell")} written.`,
  }),
  "pane-midterm.told.made": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `已新建：${listed(sheets)}。`,
    en: ({ sheets }) => `Made: ${sheets.join(", ")}.`,
  }),
  "pane-midterm.told.sheet-made": filled<{ sheet: string; projects: number }>({
    zh: ({ sheet, projects }) => `已新建“${sheet}”，${projects} 个项目。请填写有底色的单元格，再重新评分。`,
    en: ({ sheet, projects }) =>
      `${sheet} made for ${counted(projects, "project")}. Fill in the coloured cells, then score again.`,
  }),
  "pane-midterm.told.added": filled<{ sheet: string; projects: number }>({
    zh: ({ sheet, projects }) => `已在“${sheet}”加入 ${projects} 个项目。`,
    en: ({ sheet, projects }) => `${counted(projects, "project")} added to ${sheet}.`,
  }),
  "pane-midterm.told.nothing-added": fixed(
    "所选项目表中都已有，没有改动。",
    "All of them are there already: nothing was changed.",
  ),
};
