// What users read: the command line.
import { filled, fixed } from "../define.ts";

export const commandLineMessages = {
  "command-line.review.help": fixed(
    `用法：npm run --silent review -- [选项] 文件…

按省知识产权局当年通知审核申报推荐汇总表（.xlsx、.xls）。可一次给出多个文件；
“地区数据”“立项台账”可在同一工作簿，也可另成文件一并给出。

选项
  --json           输出 JSON（一个对象）
  --met            文本报告也逐行列出符合的条款及其计算（JSON 总是列出）
  --checklist      文本报告也逐行列出人工核对的问题、看什么材料和已有结论（JSON 总是列出）
  --year 2025      适用哪一年度的通知；不给出时取标题中的年度
  --notice 文件    载入非内置的规则文件（JSON，见 docs/notices.md），可多次给出
  --lang zh|en     报告的语言，默认 zh
  --sent 日期      汇总表报送日期，如 2025-03-04
  --received 日期  汇总表收到日期
  --reviewed 日期  设区市网上审核推荐的时间，如 2025-02-28T17:00
  --applied 日期   网上申报日期
  --mark 文件      另存一份带标记的副本（行底色、批注、“审核结果”工作表），其余内容原样保留；
                   有多个文件含汇总表时给出文件夹。旧格式 .xls 只能得到内容相同的新工作簿
  --force          副本可以覆盖已有的文件；要审核的文件在任何情况下都不会被改动
  --help           显示本说明
表中写明的日期优先于选项给出的日期。

退出码
  0  未发现错误
  1  有严重程度为 error 的问题
  2  有文件或汇总表无法审核，或标记副本没有写成（原因见标准错误输出）；其余文件照常审核并输出
同时出现时，2 优先于 1，1 优先于 0。`,
    `Usage: npm run --silent review -- [options] FILE…

Reviews recommendation tables (申报推荐汇总表; .xlsx, .xls) against the provincial notice of the year. Several
files may be given; 地区数据 and 立项台账 may be in the same workbook or in a file of their own.

Options
  --json           prints JSON (one object)
  --met            the text also tells row by row which clauses are met and why (JSON always does)
  --checklist      the text also lists row by row what a person must look at, in which paper, and the answers that
                   the add-in kept in the file (JSON always does)
  --year 2025      the year whose notice applies; without it, the year in the title
  --notice FILE    loads rules that are not built in (JSON, see docs/notices.md); may be given several times
  --lang zh|en     language of the report, zh by default
  --sent DATE      when the table was sent, such as 2025-03-04
  --received DATE  when the table was received
  --reviewed DATE  when the city recommended online, such as 2025-02-28T17:00
  --applied DATE   when the applicants submitted online
  --mark FILE      writes a copy with marks (row colours, notes, a sheet 审核结果), all else as it is; a folder
                   where several files hold tables. The old .xls gives a new workbook of the same content
  --force          the copy may overwrite a file; the files that are reviewed are never changed
  --help           prints this
Dates that the sheet states go before dates given here.

Exit codes
  0  no errors found
  1  there are findings of severity error
  2  a file or table could not be reviewed, or a marked copy not written (the reason is on standard error); the
     others are reviewed and printed
Where several hold, 2 goes before 1, and 1 before 0.`,
  ),
  "command-line.coverage.help": fixed(
    `用法：npm run --silent coverage -- [--json] [--year 2025] [--notice 文件] [--lang zh|en]

列出通知的每一条款由什么判定：disposition 为 table（汇总表）、figures（地区数据）、ledger（立项台账）、
evidence（申报条件核验）、progress（进展数据）、human（人工）、context（背景），by 为判定它的核查或中期指标种类，
checklist 为列入人工核对清单。`,
    `Usage: npm run --silent coverage -- [--json] [--year 2025] [--notice FILE] [--lang zh|en]

Lists by what each clause of the notices is decided: disposition is table, figures (地区数据), ledger (立项台账),
evidence (申报条件核验), progress, human or context; by names the checks or kinds of mid-term
metric that decide it, checklist where a reviewer is asked.`,
  ),
  "command-line.notice.help": fixed(
    `用法：npm run --silent notice -- --check 文件 | --export 2026 | --schema

通知（规则）文件的检查和导出，写法见 docs/notices.md。

选项
  --check 文件     检查规则文件，逐条列出问题及其位置；可多次给出
  --export 2026    输出该年度的规则（JSON），改写下一年度的规则以此为底本
  --schema         输出规则文件的 JSON Schema
  --notice 文件    先载入另一份规则文件（被检查的文件沿用其表格格式时用）
  --lang zh|en     默认 zh
  --help           显示本说明

退出码
  0  没有问题
  1  规则文件有问题
  2  参数不对或文件无法读取`,
    `Usage: npm run --silent notice -- --check FILE | --export 2026 | --schema

Checks and exports notices (rules) as files; docs/notices.md says how to write them.

Options
  --check FILE     checks a file of rules and lists what is wrong by place; may be given several times
  --export 2026    prints the rules of that year (JSON): what next year's are written from
  --schema         prints the JSON Schema of such files
  --notice FILE    loads another file of rules first (where the file to check borrows its form)
  --lang zh|en     zh by default
  --help           prints this

Exit codes
  0  nothing is wrong
  1  a file of rules has faults
  2  wrong arguments, or a file that cannot be read`,
  ),
  "command-line.notice.one-task": fixed(
    "请给出 --check、--export、--schema 之一。",
    "Give one of --check, --export and --schema.",
  ),
  "command-line.notice.good": filled<{
    file: string;
    year: number;
    title: string;
    documentNumber: string;
    programmes: number;
    clauses: number;
  }>({
    zh: (p) =>
      `“${p.file}”没有问题：${p.year} 年度，${p.title}（${p.documentNumber}），${p.programmes} 个项目类别，${p.clauses} 项条款`,
    en: (p) =>
      `“${p.file}” is in order: ${p.year}, ${p.title} (${p.documentNumber}), ${p.programmes} programmes, ${p.clauses} clauses`,
  }),
  "command-line.notice.faults": filled<{ file: string; count: number }>({
    zh: (p) => `规则文件“${p.file}”有 ${p.count} 处问题，不能使用：`,
    en: (p) =>
      `The rules in “${p.file}” have ${p.count} ${p.count === 1 ? "fault" : "faults"} and cannot be used:`,
  }),
  "command-line.notice.same-year": filled<{ year: number; files: readonly string[] }>({
    zh: (p) => `${p.files.map((file) => `“${file}”`).join("和")}都是 ${p.year} 年度的规则，只能给出一份。`,
    en: (p) =>
      `${p.files.map((file) => `“${file}”`).join(" and ")} are both rules of ${p.year}: give one of them.`,
  }),
  "command-line.see-help": fixed("用 --help 查看用法。", "Use --help to see how it is used."),
  "command-line.no-files": fixed("没有给出要审核的文件。", "No file to review was given."),
  "command-line.unknown-option": filled<{ option: string }>({
    zh: (p) => `没有“${p.option}”这个选项。`,
    en: (p) => `There is no option “${p.option}”.`,
  }),
  "command-line.option-usage": filled<{ detail: string }>({
    zh: (p) => `选项写法不对：${p.detail}`,
    en: (p) => `An option is not written rightly: ${p.detail}`,
  }),
  "command-line.bad-year": filled<{ option: string; value: string }>({
    zh: (p) => `--${p.option} 应为四位年份，而不是“${p.value}”。`,
    en: (p) => `--${p.option} takes a year of four digits, not “${p.value}”.`,
  }),
  "command-line.bad-language": filled<{ value: string }>({
    zh: (p) => `--lang 只能是 zh 或 en，而不是“${p.value}”。`,
    en: (p) => `--lang is zh or en, not “${p.value}”.`,
  }),
  "command-line.bad-date": filled<{ option: string; value: string }>({
    zh: (p) => `--${p.option} 应为日期，如 2025-03-04 或 2025-02-28T17:30，而不是“${p.value}”。`,
    en: (p) => `--${p.option} takes a date such as 2025-03-04 or 2025-02-28T17:30, not “${p.value}”.`,
  }),
  "command-line.no-notice": filled<{ year: number; years: readonly number[] }>({
    zh: (p) => `没有 ${p.year} 年度的通知（现有：${p.years.join("、")} 年度）。`,
    en: (p) => `There is no notice for ${p.year} (available: ${p.years.join(", ")}).`,
  }),
  "command-line.file-missing": filled<{ name: string }>({
    zh: (p) => `找不到文件“${p.name}”。`,
    en: (p) => `There is no file “${p.name}”.`,
  }),
  "command-line.file-missing.remedy": fixed("请核对文件名和所在文件夹。", "Check the name and the folder."),
  "command-line.is-directory": filled<{ name: string }>({
    zh: (p) => `“${p.name}”是文件夹，不是文件。`,
    en: (p) => `“${p.name}” is a folder, not a file.`,
  }),
  "command-line.is-directory.remedy": fixed(
    "请给出其中的文件，如 文件夹/*.xlsx。",
    "Give the files in it, such as folder/*.xlsx.",
  ),
  "command-line.file-unreadable": filled<{ name: string; code: string }>({
    zh: (p) => `无法读取文件“${p.name}”（${p.code}）。`,
    en: (p) => `The file “${p.name}” cannot be read (${p.code}).`,
  }),
  "command-line.file-unreadable.remedy": fixed(
    "请核对读取权限，并关闭占用它的程序。",
    "Check that you may read it and close programs that hold it.",
  ),
  "command-line.internal": filled<{ detail: string }>({
    zh: (p) => `程序内部错误，审核没有完成：${p.detail}`,
    en: (p) => `A fault of this program; the review was not finished: ${p.detail}`,
  }),
  "command-line.coverage.total": filled<{ year: number; clauses: number; decided: number }>({
    zh: (p) =>
      `${p.year} 年度通知：${p.clauses} 项条款，其中 ${p.decided} 项由核查或中期指标判定，或列入人工核对清单`,
    en: (p) =>
      `Notice of ${p.year}: ${p.clauses} clauses, ${p.decided} of them decided by checks or mid-term metrics, or asked in the checklist`,
  }),
  "command-line.coverage.none": fixed("（无）", "(none)"),
};
