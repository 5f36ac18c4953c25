// What users read: the command `consolidate`.
import { filled, fixed } from "../define.ts";

const listZh = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");
const listEn = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
/** The first few of many. */
const few = 5;

export const commandLineConsolidateMessages = {
  "command-line.consolidate.help": fixed(
    `用法：npm run --silent consolidate -- [选项] 文件或文件夹…

把各设区市的申报推荐汇总表（.xlsx、.xls）合成全省汇总：逐市审核，跨市核查，统计，收件登记。
给出的文件只读，不改动；文件夹读其中（含下级文件夹）的 Excel 文件。没有汇总表、只有“地区数据”“立项台账”
的文件是省局数据，供各市统一使用；上次的全省汇总一并给出或就在 --out 处时，与上次比较。

选项
  --out 全省汇总.xlsx  写出全省汇总、汇总统计、收件登记（与上次有变动时另有汇总变动）
  --returns 文件夹     每市写一个“退回-××市.xlsx”，列出该市要处理的问题
  --json               输出 JSON（一个对象）
  --year 2025          汇总哪一年度；不给出时取多数文件标题中的年度
  --prefer newest|first
                       同市有几个文件而没有指定时，取最新的（按表中日期，其次文件时间）或最先给出的。
                       不写这个选项时暂用最先给出的，其余列为待决定，退出码为 2
  --take 文件          采用这个文件；同市没有指定的文件不用。同市指定几个的，几个都用。
                       年度不符、一个文件有两个市的，也要这样指定才采用
  --leave 文件         不用这个文件
  --city 文件=苏州市   抬头没有写明设区市的文件是哪个市的
  --notice 文件        用这个文件中的规则，见 npm run --silent notice -- --help
  --force              --out、--returns 处已有的文件不是本工具写的或已改动时，也覆盖
  --lang zh|en         报告的语言，默认 zh
  --help               显示本说明

退出码
  0  未发现错误
  1  有严重程度为 error 的问题
  2  有文件没有采用而无人决定，或没有写成（原因见标准错误输出）；其余文件照常汇总
同时出现时，2 优先于 1，1 优先于 0。还没有报送的设区市不影响退出码。`,
    `Usage: npm run --silent consolidate -- [options] FILE or FOLDER…

Makes one provincial table of the cities' recommendation tables (.xlsx, .xls): each city reviewed, checks across
cities, statistics, receipt board. The files given are only read; of a folder, the Excel files in it and below. A file
without a table that holds 地区数据 or 立项台账 gives the province's figures, used for all cities; the last 全省汇总, given
along or standing at --out, is compared with.

Options
  --out 全省汇总.xlsx  writes 全省汇总, 汇总统计, 收件登记 (and 汇总变动 where something changed since the last)
  --returns FOLDER     writes for each city a workbook “退回-××市.xlsx” with what it has to look at
  --json               prints JSON (one object)
  --year 2025          which year; without it, the year that most titles name
  --prefer newest|first
                       of several files of one city that nobody decided on: the newest (by the dates in the sheets,
                       else the files' own) or the first given. Without it the first is taken for now, the others
                       are told as undecided, and the exit code is 2
  --take FILE          takes this file; others of its city that are not named are left out. Several of one city: all
                       of them. Needed too for a file of another year, or with tables of two cities
  --leave FILE         leaves this file out
  --city FILE=苏州市   whose a file is that names no city
  --notice FILE        goes by the rules in this file, see npm run --silent notice -- --help
  --force              writes over files at --out and --returns that are not ours or were changed
  --lang zh|en         language of the report, zh by default
  --help               prints this

Exit codes
  0  no errors found
  1  there are findings of severity error
  2  a file was not taken and nobody decided so, or something could not be written (the reason is on standard error);
     the others are consolidated
Where several hold, 2 goes before 1, and 1 before 0. Cities that have not sent anything do not count.`,
  ),
  "command-line.consolidate.no-files": fixed(
    "没有给出要汇总的文件或文件夹。",
    "No file or folder to consolidate was given.",
  ),
  "command-line.consolidate.bad-preference": filled<{ value: string }>({
    zh: (p) => `--prefer 只能是 newest 或 first，而不是“${p.value}”。`,
    en: (p) => `--prefer is newest or first, not “${p.value}”.`,
  }),
  "command-line.consolidate.bad-city": filled<{ value: string }>({
    zh: (p) => `--city 应写成 文件=设区市，如 附件5.xlsx=苏州市，而不是“${p.value}”。`,
    en: (p) => `--city takes FILE=CITY, such as 附件5.xlsx=苏州市, not “${p.value}”.`,
  }),
  "command-line.consolidate.unknown-file": filled<{ file: string }>({
    zh: (p) => `选项里的文件“${p.file}”不在要汇总的文件之中，或有几个同名。`,
    en: (p) => `“${p.file}” in an option is not among the files given, or there are several of that name.`,
  }),
  "command-line.consolidate.progress": filled<{ done: number; total: number }>({
    zh: (p) => `已读 ${p.done}/${p.total} 个文件`,
    en: (p) => `${p.done} of ${p.total} files read`,
  }),
  "command-line.consolidate.others": filled<{ files: readonly string[] }>({
    zh: (p) =>
      `文件夹中另有 ${p.files.length} 个不是 Excel 的文件，没有读：${listZh(p.files.slice(0, few))}${p.files.length > few ? "等" : ""}`,
    en: (p) =>
      `${p.files.length} more in the folders, not read because they are no Excel files: ${listEn(p.files.slice(0, few))}${p.files.length > few ? " …" : ""}`,
  }),
  "command-line.consolidate.first-taken": filled<{ of: string }>({
    zh: (p) => `暂用“${p.of}”；用 --take 指定采用哪份，或用 --prefer newest。`,
    en: (p) => `“${p.of}” is taken for now; name the one to take with --take, or use --prefer newest.`,
  }),
  "command-line.consolidate.written": filled<{ out: string }>({
    zh: (p) => `已写入“${p.out}”。`,
    en: (p) => `Written to “${p.out}”.`,
  }),
  "command-line.consolidate.returns": filled<{ files: readonly string[] }>({
    zh: (p) => `已写出退回各市的审核意见 ${p.files.length} 份。`,
    en: (p) => `${p.files.length} workbooks of findings written for the cities.`,
  }),
  "province-file.not-ours": filled<{ path: string }>({
    zh: (p) => `“${p.path}”已经存在，不是本工具写的文件，没有覆盖。`,
    en: (p) => `“${p.path}” exists and was not written by this tool; it was left as it is.`,
  }),
  "province-file.other-sheets": filled<{ path: string; sheets: readonly string[] }>({
    zh: (p) => `“${p.path}”中另有不是本工具写的工作表（${listZh(p.sheets.slice(0, few))}），没有覆盖。`,
    en: (p) =>
      `“${p.path}” holds other sheets too (${listEn(p.sheets.slice(0, few))}); it was left as it is.`,
  }),
  "province-file.edited": filled<{ path: string; sheet: string }>({
    zh: (p) => `“${p.path}”的工作表“${p.sheet}”写出后有人改过，没有覆盖。`,
    en: (p) =>
      `The sheet “${p.sheet}” of “${p.path}” was changed since it was written; it was left as it is.`,
  }),
  "province-file.other-year": filled<{ path: string; year: number | null }>({
    zh: (p) => `“${p.path}”是${p.year === null ? "别的年度" : ` ${p.year} 年度`}的汇总，没有覆盖。`,
    en: (p) => `“${p.path}” is of ${p.year ?? "another year"}; it was left as it is.`,
  }),
  "province-file.remedy": fixed(
    "请换一个文件名，或用 --force 覆盖。",
    "Give another name, or write over it with --force.",
  ),
  "province-file.unwritable": filled<{ path: string; code: string }>({
    zh: (p) => `无法写入“${p.path}”（${p.code}）。`,
    en: (p) => `“${p.path}” cannot be written (${p.code}).`,
  }),
  "province-file.unwritable.remedy": fixed(
    "请核对文件夹和写入权限，并关闭占用该文件的程序。",
    "Check the folder and that you may write there, and close programs that hold the file.",
  ),
};
