// What users read: the area 汇总 of the pane.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";

const listZh = (names: readonly string[]): string => names.join("、");
const listEn = (names: readonly string[]): string => names.join(", ");
/** A list that stays readable: five, then how many there are. */
function firstFive(
  names: readonly string[],
  list: (names: readonly string[]) => string,
  rest: string,
): string {
  return names.length > 5 ? `${list(names.slice(0, 5))}${rest}` : list(names);
}

interface Kinds {
  readonly regionFigures: boolean;
  readonly ledger: boolean;
  readonly previous: boolean;
  readonly receipts: boolean;
  readonly lists: boolean;
}

function kindsZh(kinds: Kinds): readonly string[] {
  return [
    ...(kinds.regionFigures ? ["地区数据"] : []),
    ...(kinds.ledger ? ["立项台账"] : []),
    ...(kinds.previous ? ["上次的全省汇总"] : []),
    ...(kinds.receipts ? ["收件登记"] : []),
    ...(kinds.lists ? ["各渠道的申报名单"] : []),
  ];
}

function kindsEn(kinds: Kinds): readonly string[] {
  return [
    ...(kinds.regionFigures ? ["region figures"] : []),
    ...(kinds.ledger ? ["project ledger"] : []),
    ...(kinds.previous ? ["the last summary"] : []),
    ...(kinds.receipts ? ["receipt board"] : []),
    ...(kinds.lists ? ["applicant lists of the channels"] : []),
  ];
}

export const paneMergeMessages = {
  "pane-merge.start.title": fixed("汇总各设区市的推荐汇总表", "Merge the cities' recommendation tables"),
  "pane-merge.start.hint": fixed(
    "选择 13 个设区市报来的文件：逐个核对，有问题的列出原因，写入前先看结果。文件只在本机读取，不会被改动。",
    "Choose the files of the 13 cities: each is checked, faults are listed with the reason, and you see the result before anything is written. Files are read on this computer and never changed.",
  ),
  "pane-merge.start.kinds": fixed(
    ".xlsx、.xls 文件，或装有这些文件的文件夹",
    ".xlsx and .xls files, or folders of them",
  ),
  "pane-merge.drop": fixed("将文件拖到此处，或", "Drop files here, or"),
  "pane-merge.drop.now": fixed("松开即读入", "Release to read them"),
  "pane-merge.choose": fixed("选择文件", "choose files"),
  "pane-merge.choose.button": fixed("选择文件", "Choose files"),
  "pane-merge.reading": filled<{ done: number; total: number }>({
    zh: (p) => `正在读取文件：${p.done} / ${p.total}`,
    en: (p) => `Reading files: ${p.done} of ${p.total}`,
  }),
  "pane-merge.reading.label": fixed("正在读取文件", "Reading files"),
  "pane-merge.stop": fixed("取消读取", "Stop reading"),
  "pane-merge.consolidating": fixed("正在汇总…", "Merging…"),

  "pane-merge.head": filled<{ received: number; missing: number }>({
    zh: (p) => (p.missing === 0 ? `${p.received} 市已收齐` : `收到 ${p.received} 市，缺 ${p.missing} 市`),
    en: (p) =>
      p.missing === 0
        ? `All ${p.received} cities received`
        : `${counted(p.received, "city", "cities")} received, ${p.missing} missing`,
  }),
  "pane-merge.head.nothing": fixed("没有可以汇总的表", "No table that can be merged"),
  "pane-merge.head.files": filled<{ files: number; taken: number }>({
    zh: (p) => `${p.files} 个文件：采用 ${p.taken}，未采用 ${p.files - p.taken}`,
    en: (p) => `${counted(p.files, "file")}: ${p.taken} taken, ${p.files - p.taken} not`,
  }),
  "pane-merge.head.no-notice": filled<{ year: number }>({
    zh: (p) => `没有 ${p.year} 年度的通知，无法汇总`,
    en: (p) => `There is no notice for ${p.year}: nothing can be merged`,
  }),
  "pane-merge.head.choose-notice": fixed(
    "请选择按哪一年度的通知汇总。",
    "Choose the notice by which to merge.",
  ),

  "pane-merge.basis": fixed("打开的工作簿和省局数据", "The open workbook and official figures"),
  "pane-merge.basis.figures": fixed("地区数据", "Region figures"),
  "pane-merge.basis.ledger": fixed("立项台账", "Project ledger"),
  "pane-merge.basis.previous": fixed("上次汇总", "Last summary"),
  "pane-merge.basis.receipts": fixed("收件登记", "Receipt board"),
  "pane-merge.basis.lists": fixed("各渠道名单", "Channels’ lists"),
  "pane-merge.basis.open": fixed("打开的工作簿：", "open workbook: "),
  "pane-merge.basis.file": filled<{ file: string; sheet: string }>({
    zh: (p) => `文件“${p.file}”的“${p.sheet}”`,
    en: (p) => `file “${p.file}”, “${p.sheet}”`,
  }),
  "pane-merge.basis.none": fixed("未找到", "not found"),
  "pane-merge.basis.none-yet": fixed("还没有", "none yet"),
  "pane-merge.basis.hint": fixed(
    "地区数据、立项台账可放在打开的工作簿里，也可和各市文件一起选择；缺少时相关核查列为“待核实”，各市自报的数据只用于本市。",
    "Region figures and ledger may stand in the open workbook or be chosen with the files; without them what depends on them is “To verify”, and a city's own figures speak for that city only.",
  ),
  "pane-merge.basis.unread": fixed("打开的工作簿还没有读取", "The open workbook has not been read"),
  "pane-merge.home.read": fixed("重新读取工作簿", "Read the workbook again"),

  "pane-merge.view": fixed("查看内容", "What to show"),
  "pane-merge.view.overview": fixed("总览", "Overview"),
  "pane-merge.view.findings": fixed("核对结果", "Findings"),
  "pane-merge.view.receipts": fixed("收件", "Receipts"),
  "pane-merge.view.rows": fixed("明细", "Rows"),

  "pane-merge.files": fixed("文件", "Files"),
  "pane-merge.files.taken": filled<{ count: number }>({
    zh: (p) => `已采用 ${p.count} 个文件`,
    en: (p) => `${counted(p.count, "file")} taken`,
  }),
  "pane-merge.files.settled": filled<{ count: number }>({
    zh: (p) => `按决定未采用 ${p.count} 个文件`,
    en: (p) => `${counted(p.count, "file")} left out as decided`,
  }),
  "pane-merge.files.more": filled<{ count: number }>({
    zh: (p) => `再显示 ${p.count} 个文件`,
    en: (p) => `Show ${counted(p.count, "more file", "more files")}`,
  }),
  "pane-merge.files.newest": fixed("重复的都选用较新的一份", "Take the later one wherever dates tell"),
  "pane-merge.file.unreadable": fixed("无法读取", "Cannot be read"),
  "pane-merge.file.no-table": fixed("没有汇总表", "No table"),
  "pane-merge.file.two-headers": fixed("表头重复", "Two headers"),
  "pane-merge.file.empty-table": fixed("空表", "Empty table"),
  "pane-merge.file.wrong-year": fixed("年度不符", "Wrong year"),
  "pane-merge.file.no-city": fixed("未写明设区市", "City not named"),
  "pane-merge.file.two-cities": fixed("含多市的表", "Several cities"),
  "pane-merge.file.same-bytes": fixed("同一文件", "Same file"),
  "pane-merge.file.same-content": fixed("内容相同", "Same rows"),
  "pane-merge.file.same-city": fixed("同市重复", "Same city twice"),
  "pane-merge.file.left": fixed("不采用", "Left out"),
  "pane-merge.file.second-reference": fixed("省局数据重复", "Figures given twice"),
  "pane-merge.file.ours": fixed("本工具的工作簿", "A workbook of ours"),
  "pane-merge.file.partly": fixed("部分工作表未读入", "Partly read"),
  "pane-merge.file.rows": filled<{ cities: readonly string[]; rows: number }>({
    zh: (p) => `${listZh(p.cities)}，${p.rows} 行`,
    en: (p) => `${listEn(p.cities)}, ${counted(p.rows, "row")}`,
  }),
  "pane-merge.file.reference": filled<Kinds>({
    zh: (p) => listZh(kindsZh(p)),
    en: (p) => listEn(kindsEn(p)),
  }),
  "pane-merge.file.decided": fixed("按您的决定采用。", "Taken as you decided."),
  "pane-merge.file.sheet-dates": filled<{ own: string; other: string }>({
    zh: (p) => `表中日期：本份 ${p.own}，那份 ${p.other}。`,
    en: (p) => `Date in the sheet: this one ${p.own}, the other ${p.other}.`,
  }),
  "pane-merge.file.file-dates": filled<{ own: string; other: string }>({
    zh: (p) => `文件修改时间：本份 ${p.own}，那份 ${p.other}。`,
    en: (p) => `File changed: this one ${p.own}, the other ${p.other}.`,
  }),
  "pane-merge.file.for-now": fixed("目前用的是那份。", "The other one counts for now."),
  "pane-merge.file.do-of": filled<{ what: string; file: string }>({
    zh: (p) => `${p.what}：${p.file}`,
    en: (p) => `${p.what}: ${p.file}`,
  }),
  "pane-merge.do.replace": fixed("选用此份", "Take this one"),
  "pane-merge.do.keep-both": fixed("两份都用", "Take both"),
  "pane-merge.do.take": fixed("仍然采用", "Take it anyway"),
  "pane-merge.do.leave-out": fixed("不采用", "Leave out"),
  "pane-merge.do.undo": fixed("撤销", "Undo"),
  "pane-merge.do.remove": fixed("移除", "Remove"),
  "pane-merge.do.give-city": fixed("指定设区市", "City of this file"),
  "pane-merge.do.give-city.none": fixed("请选择设区市", "Choose the city"),
  "pane-merge.do.suggested": filled<{ city: string }>({
    zh: (p) => `是${p.city}`,
    en: (p) => `It is ${p.city}`,
  }),

  "pane-merge.matrix": fixed("各设区市推荐项数和上限", "Rows of each city against the limits"),
  "pane-merge.matrix.city": fixed("设区市", "City"),
  "pane-merge.matrix.limit": fixed("上限", "Limit"),
  "pane-merge.matrix.no-limit": fixed("不设上限", "no limit"),
  "pane-merge.matrix.total": fixed("合计", "Total"),
  "pane-merge.matrix.unplaced": fixed("类别待核实", "Not placed"),
  "pane-merge.matrix.missing": fixed("未收到", "Not received"),
  "pane-merge.matrix.not-taken": fixed("来文未采用", "File not taken"),
  "pane-merge.matrix.over": fixed("超过上限", "Over the limit"),
  "pane-merge.matrix.open": fixed("待核实", "To verify"),
  "pane-merge.matrix.show": filled<{ city: string }>({
    zh: (p) => `${p.city}：查看核对结果`,
    en: (p) => `${p.city}: findings`,
  }),
  "pane-merge.matrix.remark": filled<{ city: string; remark: string }>({
    zh: (p) => `${p.city}：${p.remark}`,
    en: (p) => `${p.city}: ${p.remark}`,
  }),

  "pane-merge.changes": filled<{ sheet: string }>({
    zh: (p) => `与“${p.sheet}”相比的变动`,
    en: (p) => `Changes against “${p.sheet}”`,
  }),
  "pane-merge.changes.none": fixed("没有变动。", "Nothing changed."),
  "pane-merge.changes.counts": filled<{ added: number; removed: number; changed: number }>({
    zh: (p) => `新增 ${p.added} 行，删除 ${p.removed} 行，修改 ${p.changed} 行`,
    en: (p) => `${p.added} added, ${p.removed} removed, ${p.changed} changed`,
  }),
  "pane-merge.changes.by-hand": fixed(
    "该表写入后被手工改过，不会被覆盖，新表另起名称。",
    "That sheet was changed by hand since; it will not be overwritten, the new one gets another name.",
  ),
  "pane-merge.changes.column": filled<{ column: string; before: string; after: string }>({
    zh: (p) => `${p.column}：${p.before} → ${p.after}`,
    en: (p) => `${p.column}: ${p.before} → ${p.after}`,
  }),
  "pane-merge.changes.contact": filled<{ column: string }>({
    zh: (p) => `${p.column}有变动`,
    en: (p) => `${p.column} changed`,
  }),
  "pane-merge.changes.blank": fixed("（空）", "(blank)"),
  "pane-merge.changes.more": filled<{ count: number }>({
    zh: (p) => `再显示 ${p.count} 处变动`,
    en: (p) => `Show ${counted(p.count, "more change", "more changes")}`,
  }),

  "pane-merge.findings.across": fixed("跨市核查", "Across cities"),
  "pane-merge.findings.city": filled<{ city: string; rows: number }>({
    zh: (p) => `${p.city}（${p.rows} 行）`,
    en: (p) => `${p.city} (${counted(p.rows, "row")})`,
  }),
  "pane-merge.findings.none": fixed("没有发现问题。", "Nothing found."),
  "pane-merge.findings.unchecked": fixed("没有核查的内容", "Not checked"),
  "pane-merge.findings.return": filled<{ sheet: string }>({
    zh: (p) => `写入“${p.sheet}”`,
    en: (p) => `Write “${p.sheet}”`,
  }),

  "pane-merge.receipts.missing": fixed("没有可用的文件", "No usable file"),
  "pane-merge.receipts.trouble": fixed("逾期、不一致或需要核对", "Late, differing or to be looked at"),
  "pane-merge.receipts.open": fixed("待登记", "To be registered"),
  "pane-merge.receipts.complete": fixed("齐全", "Complete"),
  "pane-merge.receipts.group": filled<{ title: string; count: number }>({
    zh: (p) => `${p.title}：${p.count} 市`,
    en: (p) => `${p.title}: ${counted(p.count, "city", "cities")}`,
  }),
  "pane-merge.receipts.hint": fixed(
    "网上审核推荐时间、盖章件和项数在“收件登记”工作表填写，重新汇总时保留。",
    "When the city reviewed online, the sealed paper and the counts are filled in on the sheet 收件登记; they are kept when it is made anew.",
  ),
  "pane-merge.receipts.go": filled<{ sheet: string }>({
    zh: (p) => `转到“${p.sheet}”`,
    en: (p) => `Go to “${p.sheet}”`,
  }),

  "pane-merge.rows": filled<{ rows: number }>({
    zh: (p) => `将写入 ${p.rows} 行`,
    en: (p) => `${counted(p.rows, "row")} to be written`,
  }),
  "pane-merge.rows.none": fixed("没有可以写入的行。", "There is no row to write."),
  "pane-merge.rows.source": filled<{ file: string; sheet: string; row: number }>({
    zh: (p) => `${p.file}，${p.sheet} 第\u00a0${p.row}\u00a0行`,
    en: (p) => `${p.file}, ${p.sheet}, row ${p.row}`,
  }),
  "pane-merge.rows.unplaced": fixed("类别待核实", "programme not certain"),
  "pane-merge.rows.more": filled<{ count: number }>({
    zh: (p) => `再显示 ${p.count} 行`,
    en: (p) => `Show ${counted(p.count, "more row", "more rows")}`,
  }),
  "pane-merge.rows.left-out": filled<{ rows: number }>({
    zh: (p) => `另有 ${p.rows} 行不写入`,
    en: (p) => `${counted(p.rows, "row")} not written`,
  }),
  "pane-merge.rows.left-out.line": filled<{ sheet: string; rows: string; count: number }>({
    zh: (p) => `${p.sheet}：${p.rows}，共 ${p.count} 行`,
    en: (p) => `${p.sheet}: ${p.rows}, ${p.count} in all`,
  }),

  "pane-merge.do.write": fixed("写入新工作表", "Write new sheets"),
  "pane-merge.do.update": filled<{ sheet: string }>({
    zh: (p) => `更新“${p.sheet}”`,
    en: (p) => `Update ${p.sheet}`,
  }),
  "pane-merge.do.again": fixed("重新汇总", "Merge again"),
  "pane-merge.do.go": filled<{ sheet: string }>({
    zh: (p) => `转到“${p.sheet}”`,
    en: (p) => `Go to ${p.sheet}`,
  }),
  "pane-merge.do.write-again": fixed("再次写入工作表", "Write the sheets again"),
  "pane-merge.do.save": fixed("另存为文件（.xlsx）", "Save as a file (.xlsx)"),
  "pane-merge.do.returns": filled<{ count: number }>({
    zh: (p) => `写入退回意见（${p.count} 市）`,
    en: (p) => `Write sheets to send back (${p.count})`,
  }),
  "pane-merge.do.all-remove": fixed("移除全部文件", "Remove all files"),
  "pane-merge.foot": filled<{ cities: number; rows: number; undecided: number }>({
    zh: (p) => `${p.cities} 市，${p.rows} 行${p.undecided === 0 ? "" : `；${p.undecided} 个文件待决定`}`,
    en: (p) =>
      `${counted(p.cities, "city", "cities")}, ${counted(p.rows, "row")}${p.undecided === 0 ? "" : `; ${p.undecided} to decide`}`,
  }),
  "pane-merge.foot.written": fixed("已写入", "Written"),
  "pane-merge.file-name": filled<{ year: number }>({
    zh: (p) => `${p.year}年度全省汇总.xlsx`,
    en: (p) => `${p.year}年度全省汇总.xlsx`,
  }),

  "pane-merge.told.stopped": filled<{ read: number; unread: number }>({
    zh: (p) => `已停止：读取了 ${p.read} 个文件，其余 ${p.unread} 个没有读取。`,
    en: (p) => `Stopped: ${counted(p.read, "file")} read, ${p.unread} not read.`,
  }),
  "pane-merge.told.repeated": filled<{ files: readonly string[] }>({
    zh: (p) => `${p.files.length} 个文件此前已经选过，没有重复加入：${firstFive(p.files, listZh, "等")}。`,
    en: (p) =>
      `${counted(p.files.length, "file")} had been chosen before and ${p.files.length === 1 ? "was" : "were"} not added again: ${firstFive(p.files, listEn, " …")}.`,
  }),
  "pane-merge.told.skipped": filled<{ count: number }>({
    zh: (p) => `文件夹里另有 ${p.count} 个文件不是 Excel 工作簿，没有读取。`,
    en: (p) =>
      `${counted(p.count, "other file")} in the folders ${p.count === 1 ? "is" : "are"} no Excel workbook and ${p.count === 1 ? "was" : "were"} not read.`,
  }),
  "pane-merge.told.nothing-dropped": fixed(
    "拖入的内容里没有 Excel 工作簿。",
    "What was dropped holds no Excel workbook.",
  ),
  "pane-merge.told.still-reading": fixed(
    "上一批文件还在读取，请稍后再添加。",
    "The last files are still being read; add these afterwards.",
  ),
  "pane-merge.told.written": filled<{ rows: number }>({
    zh: (p) => `已写入 ${p.rows} 行。`,
    en: (p) => `${counted(p.rows, "row")} written.`,
  }),
  "pane-merge.told.sheets": filled<{ sheets: readonly string[] }>({
    zh: (p) => `已写入 ${p.sheets.length} 个工作表。`,
    en: (p) => `${counted(p.sheets.length, "sheet")} written.`,
  }),
  "pane-merge.told.renamed": filled<{ plan: string; name: string }>({
    zh: (p) => `“${p.plan}”不是本工具写入的，或写入后有人改过，保持原样；新表名为“${p.name}”。`,
    en: (p) =>
      `“${p.plan}” is not ours, or was changed since, and stays as it is; the new sheet is “${p.name}”.`,
  }),
  "pane-merge.told.undecided": filled<{ files: readonly string[] }>({
    zh: (p) => `尚有 ${p.files.length} 个文件待决定，没有写入：${firstFive(p.files, listZh, "等")}。`,
    en: (p) =>
      `${counted(p.files.length, "file")} still to be decided on and not written: ${firstFive(p.files, listEn, " …")}.`,
  }),
  "pane-merge.told.changed-meanwhile": fixed(
    "打开的工作簿在预览之后有改动，已按现状重新汇总，没有写入。请核对后再写入。",
    "The open workbook has changed since the preview. It was merged anew and nothing was written: look again, then write.",
  ),
  "pane-merge.told.not-remembered": fixed(
    "工作簿没有记下各表的名称；下次以名为“全省汇总”的表比较。",
    "The workbook did not keep the sheets' names; next time the sheet named 全省汇总 is compared.",
  ),
  "pane-merge.told.saved": filled<{ file: string }>({
    zh: (p) => `“${p.file}”已交给浏览器下载。`,
    en: (p) => `“${p.file}” was handed to the browser to download.`,
  }),
  "pane-merge.told.to": fixed("转到：", "Go to: "),
  "pane-merge.stale": fixed(
    "打开的工作簿已修改，汇总结果可能过期",
    "The open workbook has changed; the result may be out of date",
  ),
  "pane-merge.stale.edits": filled<{ count: number }>({
    zh: (p) => `汇总后改动 ${p.count} 处：`,
    en: (p) => `${counted(p.count, "change")} since: `,
  }),
  "pane-merge.not-watched": fixed(
    "此 Excel 不能监测改动：修改打开的工作簿后请重新读取。",
    "This Excel cannot report changes: read the open workbook again after editing it.",
  ),
  "pane-merge.failed.read-files": fixed("未能读取文件", "The files could not be read"),
  "pane-merge.failed.merge": fixed("未能汇总", "Merging failed"),
  "pane-merge.failed.save": fixed("未能生成文件", "The file could not be made"),
  "pane-merge.busy.home": fixed("正在读取打开的工作簿…", "Reading the open workbook…"),
  "pane-merge.busy.write": fixed("正在写入工作表…", "Writing the sheets…"),
  "pane-merge.busy.save": fixed("正在生成文件…", "Making the file…"),
};
