// What users read: workbench.
import { filled, fixed } from "../define.ts";

export const workbenchMessages = {
  "workbench.stand-in": fixed(
    "工作台：用本页代替 Excel，右侧是真实的任务窗格",
    "Workbench: this page stands in for Excel, the task pane on the right is the real one",
  ),
  "workbench.new-file": fixed("工作簿1.xlsx", "Book1.xlsx"),
  "workbench.controls": fixed("工作台设置", "Workbench settings"),
  "workbench.open": fixed("打开文件", "Open file"),
  "workbench.sample": fixed("示例", "Sample"),
  "workbench.sample.none": fixed("选择示例", "Choose a sample"),
  "workbench.language": fixed("语言", "Language"),
  "workbench.theme": fixed("主题", "Theme"),
  "workbench.theme.light": fixed("浅色", "Light"),
  "workbench.theme.dark": fixed("深色", "Dark"),
  "workbench.pane-width": fixed("窗格宽度", "Pane width"),
  "workbench.protected": fixed("保护当前工作表", "Protect this sheet"),
  "workbench.editing": fixed("模拟正在编辑单元格", "Simulate typing in a cell"),
  "workbench.sheet": fixed("工作表", "Worksheet"),
  "workbench.pane": fixed("任务窗格", "Task pane"),
  "workbench.loading": fixed("正在载入表格", "Loading the sheet"),
  "workbench.dismiss": fixed("关闭提示", "Dismiss"),
  "workbench.refused": fixed("工作表受保护，未作改动。", "The sheet is protected; nothing was changed."),
  "workbench.refused.remedy": fixed(
    "如需编辑，请关闭“保护当前工作表”。",
    "Turn off “Protect this sheet” to edit it.",
  ),
  "workbench.open-failed": filled<{ name: string }>({
    zh: ({ name }) => `未能打开“${name}”。`,
    en: ({ name }) => `“${name}” could not be opened.`,
  }),
  "workbench.open-failed.remedy": fixed(
    "请确认网络和文件正常后重试。",
    "Check the network and the file, then try again.",
  ),
  "workbench.download": fixed("下载标记副本", "Download marked copy"),
  "workbench.download.nothing": fixed(
    "先在任务窗格中审核并标记，再下载。",
    "Review and mark in the task pane first.",
  ),
  "workbench.copy-done": filled<{ name: string; rows: number; notes: number }>({
    zh: (p) => `已下载“${p.name}”：标记 ${p.rows} 行${p.notes === 0 ? "" : `，加批注 ${p.notes} 处`}。`,
    en: (p) =>
      `“${p.name}” is downloaded: ${p.rows} rows marked${p.notes === 0 ? "" : `, ${p.notes} notes added`}.`,
  }),
  "workbench.copy-edited": fixed(
    "表格打开后改动过，标记与原文件对不上。",
    "Cells were changed since the file was opened, so the marks no longer fit it.",
  ),
  "workbench.copy-failed": filled<{ name: string }>({
    zh: ({ name }) => `未能生成“${name}”的标记副本。`,
    en: ({ name }) => `The marked copy of “${name}” could not be made.`,
  }),
  "workbench.copy-failed.remedy": fixed(
    "请重新打开文件，审核并标记后再试。",
    "Open the file again, review and mark it, then try once more.",
  ),
};
