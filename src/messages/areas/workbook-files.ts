// What users read: files that cannot be read as a workbook.
import { filled, fixed } from "../define.ts";

const contentsZh = {
  archive: "压缩包",
  document: "文字文档",
  html: "网页（有些平台导出的 .xls 实为网页）",
  image: "图片",
  "open-document": "OpenDocument 文件",
  pdf: "PDF",
  presentation: "演示文稿",
  text: "纯文本（如 CSV）",
  unknown: "无法识别的数据",
  xml: "XML 文本",
};
const contentsEn: typeof contentsZh = {
  archive: "an archive",
  document: "a text document",
  html: "a web page (some platforms export web pages named .xls)",
  image: "a picture",
  "open-document": "an OpenDocument file",
  pdf: "a PDF",
  presentation: "a presentation",
  text: "plain text (such as CSV)",
  unknown: "not recognised",
  xml: "XML text",
};

const notMarkableZh = {
  xls: "是旧格式（.xls）",
  xlsb: "是二进制格式（.xlsb）",
  strict: "是“严格 Open XML”格式",
  styles: "的单元格样式已达 Excel 的上限",
};
const notMarkableEn: typeof notMarkableZh = {
  xls: "is of the old format (.xls)",
  xlsb: "is of the binary format (.xlsb)",
  strict: "is of the format “Strict Open XML”",
  styles: "has as many cell styles as Excel allows",
};

/** Between Chinese and Latin letters stands a space. */
function spaced(words: string): string {
  return /^[A-Za-z]/u.test(words) ? ` ${words}` : words;
}

export const workbookFileMessages = {
  "file.not-a-workbook": filled<{ name: string; content: keyof typeof contentsZh }>({
    zh: (p) => `“${p.name}”不是 Excel 工作簿，内容是${spaced(contentsZh[p.content])}。`,
    en: (p) => `“${p.name}” is not an Excel workbook; its content is ${contentsEn[p.content]}.`,
  }),
  "file.empty": filled<{ name: string }>({
    zh: (p) => `“${p.name}”是空文件，大小为 0 字节。`,
    en: (p) => `“${p.name}” is an empty file of 0 bytes.`,
  }),
  "file.truncated": filled<{ name: string }>({
    zh: (p) => `“${p.name}”不完整：文件的末尾缺失，可能是下载或复制中断。`,
    en: (p) => `“${p.name}” is incomplete: its end is missing, perhaps because a download or copy broke off.`,
  }),
  "file.damaged": filled<{ name: string }>({
    zh: (p) => `“${p.name}”已损坏：内容与文件自身的记录不一致，无法可靠读取。`,
    en: (p) =>
      `“${p.name}” is damaged: its content does not agree with its own records and cannot be read reliably.`,
  }),
  "file.encrypted": filled<{ name: string }>({
    zh: (p) => `“${p.name}”设有打开密码，无法读取。`,
    en: (p) => `“${p.name}” is protected by a password and cannot be read.`,
  }),
  "file.too-large": filled<{ name: string; megabytes: number }>({
    zh: (p) => `“${p.name}”过大：文件或其展开后的内容超过 ${p.megabytes} MB。`,
    en: (p) => `“${p.name}” is too large: the file or its unpacked content exceeds ${p.megabytes} MB.`,
  }),
  "file.too-many-cells": filled<{ name: string; sheet: string; cells: number }>({
    zh: (p) =>
      `“${p.name}”的工作表“${p.sheet}”范围过大：单元格分布超出 ${p.cells / 10_000} 万格，无法整表读取。`,
    en: (p) =>
      `The sheet “${p.sheet}” of “${p.name}” is too large: its cells spread over more than ${p.cells} places.`,
  }),
  "file.not-markable": filled<{ name: string; why: keyof typeof notMarkableZh }>({
    zh: (p) => `“${p.name}”${notMarkableZh[p.why]}，不能在原文件上加标记。`,
    en: (p) => `“${p.name}” ${notMarkableEn[p.why]} and cannot be marked as it is.`,
  }),
  "file.remedy.save-as-xlsx": fixed(
    "请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再标记。",
    "Open it in Excel or WPS, save it as “Excel Workbook (.xlsx)” and mark that.",
  ),
  "file.too-slow": filled<{ name: string; seconds: number }>({
    zh: (p) => `“${p.name}”读取超过 ${p.seconds} 秒，已停止读取。`,
    en: (p) => `Reading “${p.name}” took longer than ${p.seconds} seconds and was stopped.`,
  }),
  "file.gone": filled<{ name: string }>({
    zh: (p) => `“${p.name}”无法读取：选择之后，文件已被移动、修改或删除。`,
    en: (p) => `“${p.name}” cannot be read: it was moved, changed or deleted after it was chosen.`,
  }),
  "file.remedy.choose-again": fixed("请重新选择该文件。", "Choose the file again."),
  "file.remedy.save-as": fixed(
    "请用 Excel 或 WPS 打开它，另存为 .xlsx 后再选择。",
    "Open it in Excel or WPS, save it as .xlsx and choose that file.",
  ),
  "file.remedy.choose-workbook": fixed(
    "请选择汇总表的 Excel 文件（.xlsx 或 .xls）。",
    "Choose the Excel file of the summary table (.xlsx or .xls).",
  ),
  "file.remedy.get-again": fixed(
    "请重新下载或向报送单位重新索取该文件。",
    "Download the file again or ask its sender for it again.",
  ),
  "file.remedy.save-anew": fixed(
    "请用 Excel 打开并修复，另存为新文件后再选择；打不开的，请重新索取。",
    "Let Excel open and repair it, save it as a new file and choose that; if Excel cannot, ask for it again.",
  ),
  "file.remedy.take-password-off": fixed(
    "请用 Excel 打开，在“文件”→“信息”→“保护工作簿”中取消打开密码，保存后再选择。",
    "Open it in Excel, take the password off under File → Info → Protect Workbook, save it and choose it again.",
  ),
  "file.remedy.keep-only-the-table": fixed(
    "请把汇总表和相关数据表另存为单独的工作簿后再选择。",
    "Save the summary table and the sheets that belong to it as a workbook of their own and choose that.",
  ),
  "file.written.author": fixed("推荐审核", "Recommendation review"),
};
