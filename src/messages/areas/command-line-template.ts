// What users read: the command `template`.
import { filled, fixed } from "../define.ts";

interface NoProject {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
  readonly why: "not-placed" | "no-notice" | "unclear";
  readonly year: number | null;
}

function noProjectZh({ why, year }: NoProject): string {
  switch (why) {
    case "not-placed":
      return `不能确定属于${year === null ? "" : ` ${year} 年度通知的`}哪一类项目；请写明项目类别后重新生成。`;
    case "no-notice":
      return year === null
        ? "没有写明年度；请写明后重新生成，汇总表也可以用 --year 指定年度。"
        : `没有 ${year} 年度的通知，不知道绩效目标；可以用 --notice 给出规则文件。`;
    case "unclear":
      return "角色或验收状态认不出，不能确定是否在研；请更正后重新生成。";
  }
}

function noProjectEn({ why, year }: NoProject): string {
  switch (why) {
    case "not-placed":
      return `its programme${year === null ? "" : ` in the notice of ${year}`} is not certain; name the programme and make the sheets again.`;
    case "no-notice":
      return year === null
        ? "no year is written; write it and make the sheets again; for a table --year names it too."
        : `there is no notice of ${year}, so its targets are not known; --notice can give its rules.`;
    case "unclear":
      return "its role or 验收状态 cannot be read, so it may not be running; correct it and make the sheets again.";
  }
}

const countEn = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const commandLineTemplateMessages = {
  "command-line.template.help": fixed(
    `用法：npm run --silent template -- [种类] [选项] [文件…]

生成供填写的工作表，写入一个新的 .xlsx 文件；给出的文件只读，不改动。

种类（不写时为 evidence）
  evidence         申报条件核验表：按各文件中汇总表的各行，每个项目类别一张“核验-…”。
                   文件中已有的核验表，填好的内容一并带入。不给出文件时生成空白表
  regions          地区数据：十三个设区市和全省
  ledger           立项台账（空白）
  midterm          中期检查表和评分设置：按各文件中的立项台账（在研的省级项目）、全省汇总或汇总表，
                   每个项目一段；文件中已有的中期检查表，填好的内容一并带入。不给出文件时各类别一段空白

选项
  --year 2025      适用哪一年度的通知；不给出时取标题中的年度，没有文件时取最近的年度
  --notice 文件    用这个文件中的规则，见 npm run --silent notice -- --help
  --out 文件.xlsx  写到哪个文件；不给出时为 核验表.xlsx、地区数据.xlsx、立项台账.xlsx、中期检查.xlsx
  --force          该文件已经存在时覆盖它
  --json           输出 JSON（一个对象）
  --lang zh|en     说明文字的语言，默认 zh；表头总是中文
  --help           显示本说明

退出码
  0  已生成
  2  没有生成，或者有文件、汇总表无法读取（原因见标准错误输出）`,
    `Usage: npm run --silent template -- [KIND] [options] [FILE…]

Makes sheets to be filled in and writes them to a new .xlsx file; the files given are only read.

Kinds (evidence where none is named)
  evidence         sheets for the application conditions: one for each programme, with the rows of the tables
                   in the files. What evidence sheets in the files hold already comes along. Blank without files
  regions          地区数据: the thirteen cities and the province
  ledger           立项台账, blank
  midterm          中期检查 and 评分设置: a block for each project of the ledger (provincial and running), of 全省汇总
                   or of the tables in the files. What 中期检查 sheets in the files hold comes along. Blank without files

Options
  --year 2025      the year whose notice applies; without it, the year in the title, or the latest without files
  --notice FILE    goes by the rules in this file, see npm run --silent notice -- --help
  --out FILE.xlsx  where to; without it 核验表.xlsx, 地区数据.xlsx, 立项台账.xlsx or 中期检查.xlsx
  --force          writes over that file where it exists
  --json           prints JSON (one object)
  --lang zh|en     language of the help in the sheets, zh by default; headers are always Chinese
  --help           prints this

Exit codes
  0  written
  2  not written, or a file or table could not be read (the reason is on standard error)`,
  ),
  "command-line.template.no-files-taken": filled<{ kind: string }>({
    zh: (p) => `${p.kind} 不读取文件；要写到某个文件，请用 --out。`,
    en: (p) => `${p.kind} reads no files; to write to one, use --out.`,
  }),
  "command-line.template.not-xlsx": filled<{ out: string }>({
    zh: (p) => `只能写成 .xlsx 文件，而不是“${p.out}”。`,
    en: (p) => `Only .xlsx files can be written, not “${p.out}”.`,
  }),
  "command-line.template.exists": filled<{ out: string }>({
    zh: (p) => `文件“${p.out}”已经存在，没有覆盖；请用 --out 另取一个名字，或加 --force 覆盖。`,
    en: (p) =>
      `The file “${p.out}” exists and was left as it is; give another name by --out, or --force to write over it.`,
  }),
  "command-line.template.is-input": filled<{ out: string }>({
    zh: (p) => `“${p.out}”是要读取的文件，不能覆盖；请用 --out 另取一个名字。`,
    en: (p) => `“${p.out}” is one of the files to read and is not written over; give another name by --out.`,
  }),
  "command-line.template.unwritable": filled<{ out: string; code: string }>({
    zh: (p) => `无法写入文件“${p.out}”（${p.code}）；请核对文件夹和权限，并关闭占用它的程序。`,
    en: (p) =>
      `The file “${p.out}” cannot be written (${p.code}); check folder and permissions, and close programs that hold it.`,
  }),
  "command-line.template.nothing": filled<{ midterm: boolean }>({
    zh: (p) =>
      p.midterm
        ? "立项台账、全省汇总或汇总表中没有可以列入中期检查的项目，没有生成文件。"
        : "汇总表中没有需要填核验表的行，没有生成文件。",
    en: (p) =>
      p.midterm
        ? "Neither ledger, 全省汇总 nor tables name a project for 中期检查; no file was written."
        : "No row of the tables has evidence to fill in; no file was written.",
  }),
  "command-line.template.written": filled<{ out: string; sheets: number }>({
    zh: (p) => `已生成“${p.out}”，共 ${p.sheets} 张工作表：`,
    en: (p) => `Wrote “${p.out}” with ${countEn(p.sheets, "sheet")}:`,
  }),
  "command-line.template.sheet": filled<{ name: string; rows: number; columns: number }>({
    zh: (p) => `${p.name}：${p.rows} 行，${p.columns} 列`,
    en: (p) => `${p.name}: ${countEn(p.rows, "line")}, ${countEn(p.columns, "column")}`,
  }),
  "command-line.template.left-out": filled<{ count: number }>({
    zh: (p) => `未列入 ${p.count} 处：`,
    en: (p) => `Left out (${p.count}):`,
  }),
  "command-line.template.not-placed": filled<{ file: string; sheet: string; row: number; unit: string }>({
    zh: (p) =>
      `“${p.file}”工作表“${p.sheet}”第 ${p.row} 行，${p.unit}：不能确定属于哪一类项目；请写明项目类别后重新生成。`,
    en: (p) =>
      `“${p.file}”, sheet “${p.sheet}”, row ${p.row}, ${p.unit}: its programme is not certain; name the programme and make the sheets again.`,
  }),
  "command-line.template.no-project": filled<NoProject>({
    zh: (p) => `“${p.file}”工作表“${p.sheet}”第 ${p.row} 行，${p.unit}：${noProjectZh(p)}`,
    en: (p) => `“${p.file}”, sheet “${p.sheet}”, row ${p.row}, ${p.unit}: ${noProjectEn(p)}`,
  }),
  "command-line.template.no-form": filled<{ file: string; sheet: string; row: number; unit: string }>({
    zh: (p) => `“${p.file}”工作表“${p.sheet}”第 ${p.row} 行，${p.unit}：本类项目没有要填核验表的条件。`,
    en: (p) =>
      `“${p.file}”, sheet “${p.sheet}”, row ${p.row}, ${p.unit}: this programme has no conditions to fill in.`,
  }),
  "command-line.template.unreadable-sheet": filled<{ file: string; sheet: string }>({
    zh: (p) =>
      `“${p.file}”工作表“${p.sheet}”：认不出核验表的表头或“申报单位”一列，其中的内容没有带入；原文件未改动。`,
    en: (p) =>
      `“${p.file}”, sheet “${p.sheet}”: its header or its column 申报单位 was not recognised, so nothing of it was taken along; the file itself is unchanged.`,
  }),
};
