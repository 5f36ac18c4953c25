// What users read: rules as files in the tab 通知 (export, loading, what is wrong with a file).
import { filled, fixed } from "../define.ts";

export const paneNoticeFileMessages = {
  "pane-files.view": fixed("规则文件", "Rules"),
  "pane-files.hint": fixed(
    "各年度的规则可以导出为文件，改写成新年度的规则后载入。载入的规则随本工作簿保存，审核时注明“非内置规则”。",
    "The rules of a year can be exported, rewritten for a new year and loaded. Loaded rules are kept with this workbook and told as “not built in” wherever they apply.",
  ),
  "pane-files.in-force": fixed("现有规则", "Rules in force"),
  "pane-files.built-in": fixed("内置", "Built in"),
  "pane-files.from-file": filled<{ file: string }>({
    zh: ({ file }) => `来自“${file}”`,
    en: ({ file }) => `from “${file}”`,
  }),
  "pane-files.counts": filled<{ programmes: number; clauses: number }>({
    zh: ({ programmes, clauses }) => `${programmes} 个项目类别，${clauses} 项条款`,
    en: ({ programmes, clauses }) =>
      `${programmes} ${programmes === 1 ? "programme" : "programmes"}, ${clauses} ${clauses === 1 ? "clause" : "clauses"}`,
  }),
  "pane-files.replaces": fixed("代替内置的同年度规则", "in place of the built-in rules of that year"),
  "pane-files.export": fixed("导出", "Export"),
  "pane-files.export-of": filled<{ year: number }>({
    zh: ({ year }) => `导出 ${year} 年度的规则`,
    en: ({ year }) => `Export the rules of ${year}`,
  }),
  "pane-files.copy": fixed("复制", "Copy"),
  "pane-files.copy-of": filled<{ year: number }>({
    zh: ({ year }) => `复制 ${year} 年度的规则`,
    en: ({ year }) => `Copy the rules of ${year}`,
  }),
  "pane-files.remove": fixed("移除", "Remove"),
  "pane-files.remove-of": filled<{ file: string }>({
    zh: ({ file }) => `移除“${file}”`,
    en: ({ file }) => `Remove “${file}”`,
  }),
  "pane-files.file-name": filled<{ year: number }>({
    zh: ({ year }) => `通知规则-${year}.json`,
    en: ({ year }) => `notice-${year}.json`,
  }),
  "pane-files.exported": filled<{ file: string }>({
    zh: ({ file }) => `已交浏览器下载“${file}”。如果没有下载，请用“复制”，粘贴到记事本，保存时编码选 UTF-8。`,
    en: ({ file }) =>
      `“${file}” was handed over for download. If nothing was saved, use Copy, paste into a text editor and save as UTF-8.`,
  }),
  "pane-files.copied": filled<{ year: number }>({
    zh: ({ year }) => `已复制 ${year} 年度的规则`,
    en: ({ year }) => `The rules of ${year} were copied`,
  }),
  "pane-files.not-copied": fixed("未能复制，请用“导出”", "Copying failed: use Export"),

  "pane-files.load": fixed("载入规则文件…", "Load rules from a file…"),
  "pane-files.loaded": filled<{ file: string; year: number }>({
    zh: ({ file, year }) => `已载入“${file}”：${year} 年度的规则从现在起适用`,
    en: ({ file, year }) => `“${file}” was loaded: its rules apply to ${year} from now on`,
  }),
  "pane-files.refused": filled<{ file: string; count: number }>({
    zh: ({ file, count }) => `“${file}”有 ${count} 处问题，没有载入`,
    en: ({ file, count }) => `“${file}” has ${count} ${count === 1 ? "fault" : "faults"} and was not loaded`,
  }),
  "pane-files.unusable": filled<{ file: string; count: number }>({
    zh: ({ file, count }) => `随工作簿保存的“${file}”有 ${count} 处问题，没有使用`,
    en: ({ file, count }) =>
      `“${file}”, kept with the workbook, has ${count} ${count === 1 ? "fault" : "faults"} and is not used`,
  }),
  "pane-files.unreadable": fixed(
    "随工作簿保存的规则是其他版本写的，本版本不能识别，没有使用。移除之前，新载入的规则不会保存。",
    "The rules kept with the workbook were written by another version and are not used. Until they are removed, newly loaded rules are not kept.",
  ),
  "pane-files.unreadable.remove": fixed("移除不能识别的内容", "Remove what cannot be read"),
  "pane-files.faults": fixed("问题", "Faults"),
  "pane-files.whole-file": fixed("整个文件", "The whole file"),
  "pane-files.more-faults": filled<{ count: number }>({
    zh: ({ count }) => `显示其余 ${count} 处`,
    en: ({ count }) => `Show ${count} more`,
  }),
  "pane-files.copy-faults": fixed("复制问题清单", "Copy the list"),
  "pane-files.faults-copied": fixed("已复制问题清单", "The list was copied"),
  "pane-files.not-kept": fixed(
    "规则已载入，但没有随工作簿保存",
    "The rules are loaded but not kept with the workbook",
  ),
  "pane-files.not-opened": fixed(
    "未能读取随工作簿保存的规则文件",
    "The rules kept with the workbook could not be read",
  ),
  "pane-files.retry": fixed("重试", "Try again"),
  "pane-files.cannot-open": filled<{ file: string }>({
    zh: ({ file }) => `无法读取文件“${file}”`,
    en: ({ file }) => `The file “${file}” cannot be read`,
  }),

  "pane-files.some-unused": fixed(
    "随工作簿保存的规则文件没有全部使用。",
    "Not all of the rules kept with this workbook are used.",
  ),
  "pane-files.see": fixed("查看规则文件", "See the rules"),
  "pane-files.changed": fixed("审核后规则有变动", "The rules have changed since the review"),
};
