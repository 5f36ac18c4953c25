// What users read: the task pane and the ribbon commands.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";

/** "4", "3 或 4", "3–6". */
function span(low: number, high: number, or: string): string {
  if (low === high) return String(low);
  return high - low === 1 ? `${low}\u00a0${or}\u00a0${high}` : `${low}–${high}`;
}

/** A list that stays readable: ten, then dots. */
function firstTen(items: readonly string[], separator: string): string {
  return items.slice(0, 10).join(separator) + (items.length > 10 ? "……" : "");
}

/** How many rows need a sheet of figures. */
export const concernsZh = (rows: number): string => (rows === 0 ? "本次没有用到它的行" : `涉及 ${rows} 行`);
export const concernsEn = (rows: number): string =>
  rows === 0 ? "no row needs it this time" : `concerns ${counted(rows, "row")}`;

export const paneMessages = {
  "pane.comma": fixed("、", ", "),
  "pane.semicolon": fixed("；", "; "),
  "pane.sentence-gap": fixed("", " "),

  "pane.area.review": fixed("审核", "Review"),
  "pane.area.merge": fixed("汇总", "Merge"),
  "pane.area.midterm": fixed("中期", "Mid-term"),
  "pane.settings": fixed("设置", "Settings"),
  "pane.settings.language": fixed("语言", "Language"),
  "pane.settings.theme": fixed("外观", "Appearance"),
  "pane.settings.auto": fixed("跟随 Office", "Same as Office"),
  "pane.settings.light": fixed("浅色", "Light"),
  "pane.settings.dark": fixed("深色", "Dark"),

  "pane.start.title": fixed("审核推荐汇总表", "Review the recommendation table"),
  "pane.start.hint": fixed(
    "审核只读取表格，不改动任何单元格；数据不离开本机。",
    "Reviewing only reads: no cell is changed, and no data leaves this computer.",
  ),
  "pane.start.edited": fixed(
    "工作簿已修改，开始审核时会重新读取。",
    "The workbook has changed; it is read again when the review starts.",
  ),
  "pane.recognised": fixed("已识别", "Recognised"),
  "pane.recognised.sheet": fixed("工作表", "Sheet"),
  "pane.recognised.city": fixed("设区市", "City"),
  "pane.recognised.notice": fixed("适用通知", "Notice"),
  "pane.recognised.hidden": fixed("（隐藏）", "(hidden)"),
  "pane.recognised.no-city": fixed("表头未写明", "not named in the letterhead"),
  "pane.recognised.by-user": fixed("（您选择）", "(your choice)"),
  "pane.recognised.by-title": fixed("（按标题年度）", "(by the title)"),
  "pane.recognised.by-usual": fixed("（标题未写年度，按标题用语）", "(no year in the title: by its words)"),
  "pane.recognised.no-notice": filled<{ year: number }>({
    zh: ({ year }) => `没有 ${year} 年度的通知，请选择`,
    en: ({ year }) => `There is no notice for ${year}: please choose`,
  }),
  "pane.change": fixed("更改", "Change"),
  "pane.notice-year": filled<{ year: number }>({
    zh: ({ year }) => `${year} 年度通知`,
    en: ({ year }) => `${year} notice`,
  }),
  "pane.programmes": fixed("项目类别", "Programme"),
  "pane.programmes.rows": fixed("推荐（项）", "Rows"),
  "pane.programmes.unplaced": fixed("未能归类", "Not placed"),
  "pane.programmes.total": fixed("合计", "Total"),

  "pane.basis": fixed("审核依据", "What the review rests on"),
  "pane.basis.hint": fixed(
    "缺少的资料不影响审核；相关条件会列为“待核实”。",
    "Nothing missing stops the review; conditions that depend on it are listed as “To verify”.",
  ),
  "pane.basis.found": fixed("已识别", "Found"),
  "pane.basis.absent": fixed("未找到", "Not found"),
  "pane.basis.figures": fixed("地区数据", "Region figures (地区数据)"),
  "pane.basis.figures.use": filled<{ rows: number }>({
    zh: ({ rows }) => `用于查推荐上限、非正常申请撤回率，${concernsZh(rows)}`,
    en: ({ rows }) => `For caps and withdrawal rates; ${concernsEn(rows)}`,
  }),
  "pane.basis.figures.read": filled<{ regions: number }>({
    zh: ({ regions }) => `已读入 ${regions} 个地区`,
    en: ({ regions }) => `${counted(regions, "region")} read`,
  }),
  "pane.basis.grants-blank": filled<{ city: string; year: number }>({
    zh: ({ city, year }) => `为空：${city} ${year} 年发明专利授权量`,
    en: ({ city, year }) => `is blank: ${year} invention grants of ${city}`,
  }),
  "pane.basis.grants-absent": filled<{ city: string; year: number }>({
    zh: ({ city, year }) => `缺 ${city} ${year} 年发明专利授权量`,
    en: ({ city, year }) => `missing: ${year} invention grants of ${city}`,
  }),
  "pane.basis.ledger": fixed("立项台账", "Project ledger (立项台账)"),
  "pane.basis.ledger.use": filled<{ rows: number }>({
    zh: ({ rows }) => `用于查重复立项、在研项目，${concernsZh(rows)}`,
    en: ({ rows }) => `For earlier and running projects; ${concernsEn(rows)}`,
  }),
  "pane.basis.ledger.read": filled<{ projects: number }>({
    zh: ({ projects }) => `已读入 ${projects} 个项目`,
    en: ({ projects }) => `${counted(projects, "project")} read`,
  }),

  "pane.dates": fixed("报送时间（可不填）", "Dates (optional)"),
  "pane.dates.hint": fixed(
    "只用于查是否逾期；表中已写明的以表中为准。",
    "Only for the deadlines; what the sheet itself states comes first.",
  ),
  "pane.dates.sent": fixed("汇总表报送日期", "Table sent on"),
  "pane.dates.received": fixed("省局收到日期", "Received by the province on"),
  "pane.dates.city-reviewed": fixed("网上审核推荐时间", "Recommended online on"),
  "pane.dates.time": fixed("钟点（可不填）", "Time of day (optional)"),
  "pane.dates.in-sheet": filled<{ at: string }>({
    zh: ({ at }) => `表中写明：${at}`,
    en: ({ at }) => `stated in the sheet: ${at}`,
  }),

  "pane.do.review": fixed("开始审核", "Review"),
  "pane.do.review-again": fixed("重新审核", "Review again"),
  "pane.do.review-by": filled<{ year: number }>({
    zh: ({ year }) => `按 ${year} 年度通知审核`,
    en: ({ year }) => `Review by the ${year} notice`,
  }),
  "pane.do.read-again": fixed("重新读取", "Read again"),
  "pane.do.cancel": fixed("取消", "Cancel"),
  "pane.do.mark": fixed("在表格中标记", "Mark in sheet"),
  "pane.do.mark-again": fixed("重试标记", "Mark again"),
  "pane.do.clear": filled<{ count: number }>({
    zh: ({ count }) => `清除标记 ${count}`,
    en: ({ count }) => `Clear ${count === 1 ? "1 mark" : `${count} marks`}`,
  }),
  "pane.do.write": fixed("写入“审核结果”工作表", "Write sheet 审核结果"),
  "pane.do.write-instead": fixed("写入结果工作表", "Write a sheet"),
  "pane.do.with-notes": fixed("标记时加批注", "Add comments when marking"),
  "pane.do.copy-report": fixed("复制报告", "Copy report"),
  "pane.do.change-basis": fixed("更改通知或日期…", "Change notice or dates…"),
  "pane.do.more": fixed("更多操作", "More actions"),
  "pane.do.dismiss": fixed("关闭提示", "Dismiss"),
  "pane.do.go": fixed("转到单元格", "Go to cells"),
  "pane.do.copy": fixed("复制此条", "Copy this finding"),
  "pane.do.copy-details": fixed("复制详细信息", "Copy details"),
  "pane.do.go-to": filled<{ place: string }>({
    zh: ({ place }) => `转到 ${place}`,
    en: ({ place }) => `Go to ${place}`,
  }),

  "pane.working.read": fixed("正在读取工作簿", "Reading the workbook"),
  "pane.working.review": fixed("正在审核", "Reviewing"),
  "pane.working.read.hint": fixed("取消不会改动工作簿。", "Cancelling changes nothing in the workbook."),
  "pane.working.sheet": filled<{ done: number; total: number }>({
    zh: ({ done, total }) => `已完成 ${done} / ${total}`,
    en: ({ done, total }) => `${done} of ${total} done`,
  }),
  "pane.waiting": fixed(
    "Excel 尚未响应。如正在编辑单元格，请按 Enter 完成或按 Esc 取消。",
    "Excel has not answered yet. If you are typing in a cell, press Enter to finish or Esc to cancel.",
  ),
  "pane.busy.mark": fixed("正在标记…", "Marking…"),
  "pane.busy.clear": fixed("正在清除标记…", "Clearing marks…"),
  "pane.busy.write": fixed("正在写入工作表…", "Writing the sheet…"),

  "pane.unread.title": fixed("尚未读取工作簿", "The workbook has not been read"),
  "pane.unread.hint": fixed("工作簿没有被改动。", "Nothing in the workbook was changed."),

  "pane.nothing.title": fixed("没有找到推荐汇总表", "No recommendation table found"),
  "pane.nothing.searched": filled<{ sheets: number }>({
    zh: ({ sheets }) => `已查找 ${sheets} 个工作表。`,
    en: ({ sheets }) => `Searched ${counted(sheets, "sheet")}.`,
  }),
  "pane.nothing.nearest": fixed("最接近的是", "Nearest:"),
  "pane.nothing.sought": fixed("查找内容", "What was looked for"),
  "pane.nothing.title-words": fixed("标题含“申报推荐汇总表”", "A title with “申报推荐汇总表”"),
  "pane.nothing.bureau": fixed("表头“某市知识产权局（盖章）”", "A letterhead “某市知识产权局（盖章）”"),
  "pane.nothing.column": filled<{ header: string }>({
    zh: ({ header }) => `列：${header}`,
    en: ({ header }) => `Column ${header}`,
  }),
  "pane.nothing.found": fixed("已找到", "Found"),
  "pane.nothing.absent": fixed("未找到", "Not found"),
  "pane.nothing.sheets": fixed("工作簿中的工作表", "Sheets of the workbook"),
  "pane.nothing.empty": fixed("空表", "Empty"),
  "pane.nothing.columns": filled<{ found: number; all: number }>({
    zh: ({ found, all }) => `表头 ${found} / ${all} 列`,
    en: ({ found, all }) => `${found} of ${all} columns`,
  }),
  "pane.nothing.is-figures": fixed("识别为地区数据", "Region figures"),
  "pane.nothing.is-ledger": fixed("识别为立项台账", "Project ledger"),
  "pane.nothing.is-province": fixed("识别为全省汇总", "Provincial summary"),
  "pane.nothing.is-evidence": fixed("识别为申报条件核验表", "Evidence sheet"),
  "pane.nothing.advice": fixed(
    "请打开汇总表所在的工作簿，或把表头改成附件5的列名，再重新读取。",
    "Open the workbook that holds the table, or give its header the column names of annex 5; then read again.",
  ),

  "pane.refused.title": fixed("未能审核", "The table could not be reviewed"),

  "pane.results.left-out": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `隐藏的工作表未审核：${firstTen(sheets, "、")}。`,
    en: ({ sheets }) => `Hidden sheets were not reviewed: ${firstTen(sheets, ", ")}.`,
  }),
  "pane.results.copies": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `与前面的工作表各行相同，按副本未审核：${firstTen(sheets, "、")}。`,
    en: ({ sheets }) => `Not reviewed, as copies of an earlier sheet: ${firstTen(sheets, ", ")}.`,
  }),
  "pane.results.finished": filled<{ at: string }>({
    zh: ({ at }) => `${at} 完成`,
    en: ({ at }) => `Run ${at}`,
  }),
  "pane.results.no-city": fixed("未写明设区市", "City not named"),
  "pane.results.cities": filled<{ count: number }>({
    zh: ({ count }) => `${count} 个设区市`,
    en: ({ count }) => counted(count, "city", "cities"),
  }),
  "pane.results.sheets": filled<{ count: number }>({
    zh: ({ count }) => `${count} 个工作表`,
    en: ({ count }) => counted(count, "sheet"),
  }),
  "pane.results.met": filled<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 项核对符合。`,
    en: ({ count }) => `${counted(count, "other point")} checked and met.`,
  }),
  "pane.results.not-watched": fixed(
    "此 Excel 不能监测改动：修改表格后请重新审核。",
    "This Excel cannot report changes: review again after editing.",
  ),
  "pane.results.partly": fixed("部分表格未能审核", "Some tables could not be reviewed"),
  "pane.groups": fixed("按结论筛选", "Filter by verdict"),

  "pane.caps": fixed("推荐上限", "Cap per city"),
  "pane.caps.rows": fixed("推荐", "Rows"),
  "pane.caps.limit": fixed("上限", "Cap"),
  "pane.caps.verdict": fixed("结论", "Verdict"),
  "pane.caps.range": filled<{ low: number; high: number }>({
    zh: ({ low, high }) => span(low, high, "或"),
    en: ({ low, high }) => span(low, high, "or"),
  }),
  "pane.caps.within": fixed("符合", "Met"),
  "pane.caps.full": fixed("已满", "Full"),
  "pane.caps.over": filled<{ over: number; exact: boolean }>({
    zh: ({ over, exact }) => (exact ? `超 ${over} 项` : `至少超 ${over} 项`),
    en: ({ over, exact }) => (exact ? `${over} over` : `At least ${over} over`),
  }),
  "pane.caps.unknown": fixed("待核实", "To verify"),
  "pane.caps.no-cap": fixed("不设上限", "No cap"),

  "pane.list": fixed("核对结果", "Findings"),
  "pane.list.arrangement": fixed("排列方式", "Arrangement"),
  "pane.list.by-row": fixed("按行", "By row"),
  "pane.list.by-clause": fixed("按条款", "By clause"),
  "pane.list.programme": fixed("项目类别", "Programme"),
  "pane.list.all-programmes": fixed("全部类别", "All"),
  "pane.list.search": fixed("搜索", "Search"),
  "pane.list.search.hint": fixed("单位、条款、单元格或文字", "Unit, clause, cell or words"),
  "pane.list.row": filled<{ row: number }>({
    zh: ({ row }) => `第 ${row} 行`,
    en: ({ row }) => `Row ${row}`,
  }),
  "pane.list.rows": filled<{ rows: string }>({
    zh: ({ rows }) => `${rows} 行`,
    en: ({ rows }) => `Rows ${rows}`,
  }),
  "pane.list.no-unit": fixed("（未填申报单位）", "(no unit)"),
  "pane.list.met": filled<{ rows: number }>({
    zh: ({ rows }) => `符合 ${rows} 行`,
    en: ({ rows }) => `${rows} met`,
  }),
  "pane.rule.applicant-type": fixed("申报主体", "Applicant"),
  "pane.rule.cap": fixed("推荐项数上限", "Cap per city"),
  "pane.rule.exclusion-history": fixed("已承担过同类项目", "Earlier projects"),
  "pane.rule.exclusion-concurrent": fixed("同时承担或申报", "Concurrent projects"),
  "pane.rule.submission-route": fixed("报送渠道", "Submission route"),
  "pane.rule.deadline": fixed("时限", "Deadline"),
  "pane.rule.table-layout": fixed("汇总表填写", "Summary table"),
  "pane.rule.eligibility-numeric": fixed("申报条件", "Condition"),
  "pane.rule.other": fixed("通知要求", "Requirement"),
  "pane.rule.of": filled<{ rule: string; of: string }>({
    zh: ({ rule, of }) => `${rule}：${of}`,
    en: ({ rule, of }) => `${rule}: ${of}`,
  }),
  "pane.list.our-check": fixed("本工具的核对", "A check of this tool"),
  "pane.list.more": filled<{ count: number }>({
    zh: ({ count }) => `再显示 ${count} 条`,
    en: ({ count }) => `Show ${count} more`,
  }),
  "pane.list.left": filled<{ left: number }>({
    zh: ({ left }) => `还有 ${left} 条未显示`,
    en: ({ left }) => `${left} not shown yet`,
  }),
  "pane.list.showing": filled<{ count: number }>({
    zh: ({ count }) => `共 ${count} 条`,
    en: ({ count }) => counted(count, "finding"),
  }),
  "pane.list.none-left": fixed("没有符合筛选条件的结果。", "No finding matches the filters."),
  "pane.list.clear-filters": fixed("清除筛选", "Clear filters"),

  "pane.finding.place": fixed("位置", "Cells"),
  "pane.finding.reading": filled<{ reading: string }>({
    zh: ({ reading }) => `本工具的理解：${reading}`,
    en: ({ reading }) => `Our reading: ${reading}`,
  }),
  "pane.finding.ground": fixed("依据", "Ground"),
  "pane.finding.also": fixed("另见", "See also"),
  "pane.finding.more-cells": filled<{ count: number }>({
    zh: ({ count }) => `等 ${count} 处`,
    en: ({ count }) => `and others, ${count} in all`,
  }),

  "pane.stale.title": fixed("表格已修改，结果可能过期", "The sheet has changed; results may be out of date"),
  "pane.stale.edits": filled<{ count: number }>({
    zh: ({ count }) => `审核后改动 ${count} 处：`,
    en: ({ count }) => `${counted(count, "change")} since the review: `,
  }),

  "pane.failed.read": fixed("未能读取工作簿", "The workbook could not be read"),
  "pane.failed.review": fixed("未能完成审核", "The review could not be completed"),
  "pane.failed.mark": fixed("未能标记", "Marking failed"),
  "pane.failed.clear": fixed("未能清除标记", "Clearing marks failed"),
  "pane.failed.write": fixed("未能写入工作表", "The sheet could not be written"),
  "pane.failed.copy": fixed("未能复制", "Copying failed"),
  "pane.failed.go": fixed("未能转到单元格", "Could not go to the cell"),
  "pane.failed.titled": filled<{ what: string; why: string }>({
    zh: ({ what, why }) => `${what}：${why}`,
    en: ({ what, why }) => `${what}: ${why}`,
  }),
  "pane.failed.kept": fixed("审核结果仍保留。", "The results are kept."),
  "pane.unexpected": fixed("程序出现意外错误", "something unexpected went wrong in the add-in"),
  "pane.unexpected.remedy": fixed(
    "请重试；如仍出现，请复制详细信息交给信息化人员。",
    "Please try again; if it happens again, copy the details for your IT staff.",
  ),
  "pane.unexpected.reload": fixed("重新载入窗格", "Reload the pane"),

  "pane.told.marked": filled<{ rows: number }>({
    zh: ({ rows }) => `已标记 ${rows} 处。单元格内容和原有颜色未改动。`,
    en: ({ rows }) => `Marked ${counted(rows, "place")}. Contents and your own colours are unchanged.`,
  }),
  "pane.told.commented": filled<{ count: number }>({
    zh: ({ count }) => `已加批注 ${count} 条。`,
    en: ({ count }) => `${counted(count, "comment")} added.`,
  }),
  "pane.told.already-commented": filled<{ cells: readonly string[] }>({
    zh: ({ cells }) => `${cells.length} 个单元格已有批注，保持原样：${firstTen(cells, "、")}。`,
    en: ({ cells }) =>
      `${counted(cells.length, "cell")} already had a comment and kept it: ${firstTen(cells, ", ")}.`,
  }),
  "pane.told.comments-unsupported": fixed(
    "此版本的 Excel 不支持加批注，只做了标记。",
    "This version of Excel cannot add comments; rows were only marked.",
  ),
  "pane.told.nothing-to-mark": fixed("没有需要标记的行。", "There is nothing to mark."),
  "pane.told.no-marks": fixed("工作簿中没有本加载项的标记。", "There are no marks of this add-in."),
  "pane.told.cleared": filled<{ count: number }>({
    zh: ({ count }) => `已清除 ${count} 处标记。`,
    en: ({ count }) => `${counted(count, "mark")} cleared.`,
  }),
  "pane.told.gone": filled<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 处标记此前已不在表中。`,
    en: ({ count }) => `${counted(count, "mark")} had already gone from the sheet.`,
  }),
  "pane.told.written": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `已写入工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}。`,
    en: ({ sheets }) =>
      `Written to ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  }),
  "pane.told.copied": fixed("已复制到剪贴板。", "Copied to the clipboard."),
  "pane.told.not-copied": fixed(
    "未能复制：Excel 不允许访问剪贴板。",
    "Not copied: Excel denies access to the clipboard.",
  ),

  "pane.unsupported.title": fixed(
    "此版本的 Excel 无法运行本加载项",
    "This version of Excel cannot run the add-in",
  ),
  "pane.unsupported.untouched": fixed("表格没有被读取或改动。", "Your sheet was neither read nor changed."),
  "pane.unsupported.needed": fixed(
    "需要 Excel 接口 ExcelApi 1.14 或更高。",
    "It needs ExcelApi 1.14 or higher.",
  ),
  "pane.unsupported.usable": fixed("可以使用", "What works"),
  "pane.unsupported.windows": fixed(
    "Excel 2021 LTSC 或更高版本（Windows）",
    "Excel 2021 LTSC or later on Windows",
  ),
  "pane.unsupported.365": fixed(
    "Microsoft 365 的 Excel（Windows、Mac）",
    "Excel of Microsoft 365 on Windows or Mac",
  ),
  "pane.unsupported.web": fixed(
    "Excel 网页版：用浏览器打开同一文件",
    "Excel on the web: open the same file in a browser",
  ),
  "pane.unsupported.ask": fixed(
    "不能更换版本时，请信息化人员升级 Excel。",
    "If you cannot change the version, ask your IT staff to upgrade Excel.",
  ),
};
