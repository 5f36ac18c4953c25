// What users read: the command `score`.
import { filled, fixed } from "../define.ts";

export const commandLineScoreMessages = {
  "command-line.score.help": fixed(
    `用法：npm run --silent score -- [选项] 文件…

读取各文件中的“中期检查”工作表（由 npm run --silent template -- midterm 生成），按通知的绩效目标
逐项判断进度并评分，缺数据的给出得分区间。文件只读，不改动。

选项
  --json           输出 JSON（一个对象，projects 为各项目）
  --at 阶段        mid-term 或 acceptance（按验收：以通知要求本身为准）；不给出时看表中的检查类型，
                   再看日期：实施期满按验收
  --out 文件.xlsx  另写“中期评分”（含图表）、各指标情况和每个项目可打印的评分表
  --force          该文件已经存在时覆盖它
  --notice 文件    用这个文件中的规则，见 npm run --silent notice -- --help
  --lang zh|en     文字的语言，默认 zh
  --help           显示本说明

权重、等级线、评定档次和严重滞后线取自任一文件中的“评分设置”工作表；没有的按默认。
通知没有规定中期标准，这些都是本工具的约定，结果中逐条写明。

退出码
  0  没有错误
  1  有错误，或者有项目一票否决
  2  有文件、工作表或项目没有评分，或者结果没有写成（原因见标准错误输出）`,
    `Usage: npm run --silent score -- [options] FILE…

Reads the 中期检查 sheets of the files (made by npm run --silent template -- midterm), judges every target of the
notice against time and scores the projects; what is missing makes a range. The files are only read.

Options
  --json           prints JSON (one object; projects holds the projects)
  --at STAGE       mid-term or acceptance (the notice's own demand counts); without it what the sheet says,
                   else by the dates: acceptance once the time is over
  --out FILE.xlsx  also writes 中期评分 (with charts), the targets, and a sheet to print for each project
  --force          writes over that file where it exists
  --notice FILE    goes by the rules in this file, see npm run --silent notice -- --help
  --lang zh|en     language, zh by default
  --help           prints this

Weights, bounds of grades and bands, and tolerance come from the sheet 评分设置 of any of the files, else by default.
The notices set no mid-term figures: all of that is ours and is printed with the result.

Exit codes
  0  no errors
  1  errors, or a project that fails whatever its score
  2  a file, sheet or project was not scored, or the result not written (the reason is on standard error)`,
  ),
  "command-line.score.no-files": fixed("没有给出要评分的文件。", "No file to score was given."),
  "command-line.score.bad-stage": filled<{ value: string }>({
    zh: (p) => `--at 只能是 mid-term 或 acceptance，而不是“${p.value}”。`,
    en: (p) => `--at takes mid-term or acceptance, not “${p.value}”.`,
  }),
  "command-line.score.no-sheet": filled<{ file: string }>({
    zh: (p) => `“${p.file}”中没有找到中期检查表：要找的是含“填报项”“累计/检查时”“编号”的一行表头。`,
    en: (p) => `No 中期检查 sheet in “${p.file}”: looked for a header with 填报项, 累计/检查时 and 编号.`,
  }),
  "command-line.score.no-sheet.remedy": fixed(
    "请用 npm run --silent template -- midterm 生成后填写。",
    "Make one with npm run --silent template -- midterm and fill it in.",
  ),
  "command-line.score.no-projects": filled<{ file: string }>({
    zh: (p) => `“${p.file}”的中期检查表没有填写项目（项目名称、承担单位都空着）。`,
    en: (p) => `The 中期检查 sheet of “${p.file}” names no project (项目名称 and 承担单位 are blank).`,
  }),
  "command-line.score.no-projects.remedy": fixed("请填写后再评分。", "Fill it in and score again."),
  "command-line.score.not-written.remedy": fixed(
    "评分结果仍已输出；请另定文件名，或加 --force。",
    "The scores were printed all the same; name another file, or add --force.",
  ),
};
