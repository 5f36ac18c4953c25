// What users read: copies of their files with our marks in them.
import { filled, fixed } from "../define.ts";

export const markedCopyMessages = {
  "marked-copy.name": filled<{ name: string }>({
    zh: (p) => `${p.name}-标记`,
    en: (p) => `${p.name}-marked`,
  }),
  "marked-copy.done": filled<{ out: string; rows: number; notes: number }>({
    zh: (p) => `标记副本：已写入“${p.out}”，标记 ${p.rows} 行，加批注 ${p.notes} 处。`,
    en: (p) => `Marked copy: “${p.out}” is written, with ${p.rows} rows marked and ${p.notes} notes added.`,
  }),
  "marked-copy.kept-notes": filled<{ cells: readonly string[] }>({
    zh: (p) => `以下单元格原有批注，已保留，未另加：${p.cells.join("、")}。`,
    en: (p) => `These cells had notes of their own, which stay as they are: ${p.cells.join(", ")}.`,
  }),
  "marked-copy.values-only": fixed(
    "副本是新的 .xlsx 工作簿，只有各工作表的内容和标记，没有原来的格式、公式和图表。",
    "The copy is a new .xlsx workbook with the content of the sheets and the marks, without formats, formulas and charts.",
  ),
  "marked-copy.exists": filled<{ out: string }>({
    zh: (p) => `“${p.out}”已经存在，没有覆盖。`,
    en: (p) => `“${p.out}” exists already and was not overwritten.`,
  }),
  "marked-copy.exists.remedy": fixed(
    "请换一个文件名；确要覆盖的，加上 --force。",
    "Take another name, or add --force to overwrite it.",
  ),
  "marked-copy.is-input": filled<{ out: string }>({
    zh: (p) => `“${p.out}”是要审核的文件本身，标记副本不会写在原文件上。`,
    en: (p) => `“${p.out}” is one of the files that are reviewed; a marked copy is never written over them.`,
  }),
  "marked-copy.is-input.remedy": fixed("请换一个文件名。", "Take another name."),
  "marked-copy.extension": filled<{ out: string; extension: string }>({
    zh: (p) => `“${p.out}”的文件名应以 .${p.extension} 结尾，否则 Excel 打不开。`,
    en: (p) => `The name “${p.out}” must end in .${p.extension}, or Excel cannot open the copy.`,
  }),
  "marked-copy.extension.remedy": filled<{ extension: string }>({
    zh: (p) => `请改用 .${p.extension}，或给出一个文件夹（如 标记/），由程序命名。`,
    en: (p) => `Use .${p.extension}, or give a folder (such as marked/) and leave the name to the program.`,
  }),
  "marked-copy.needs-folder": filled<{ out: string; count: number }>({
    zh: (p) => `有 ${p.count} 个文件含申报推荐汇总表，一个文件“${p.out}”装不下各自的标记副本。`,
    en: (p) =>
      `${p.count} files hold recommendation tables; their copies do not go into one file “${p.out}”.`,
  }),
  "marked-copy.needs-folder.remedy": fixed(
    "--mark 请给出一个文件夹（如 标记/），或者逐个文件分别运行。",
    "Give a folder to --mark (such as marked/), or run it for one file at a time.",
  ),
  "marked-copy.unwritable": filled<{ out: string; code: string }>({
    zh: (p) => `无法写入“${p.out}”（${p.code}）。`,
    en: (p) => `“${p.out}” cannot be written (${p.code}).`,
  }),
  "marked-copy.unwritable.remedy": fixed(
    "请核对文件夹是否存在、能否写入，并关闭占用该文件的程序。",
    "Check that the folder exists and may be written to, and close programs that hold the file.",
  ),
  "command-line.force-alone": fixed("--force 只与 --mark 一起使用。", "--force goes with --mark."),
  "command-line.mark-empty": fixed(
    "--mark 后面应为副本的文件名或文件夹。",
    "--mark takes the name of the copy or a folder.",
  ),
};
