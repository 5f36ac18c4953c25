// What users read when Excel refuses something, and the few words we write into a workbook.
import { filled, fixed } from "../define.ts";

export const excelMessages = {
  "excel.edit-mode": fixed(
    "正在编辑单元格，Excel 暂不接受操作",
    "A cell is being edited; Excel accepts nothing meanwhile",
  ),
  "excel.edit-mode.remedy": fixed(
    "请按 Enter 完成或按 Esc 取消单元格编辑，然后重试。",
    "Press Enter to finish or Esc to cancel the edit, then try again.",
  ),
  "excel.protected": filled<{ sheet: string }>({
    zh: ({ sheet }) => `工作表“${sheet}”受保护`,
    en: ({ sheet }) => `Sheet “${sheet}” is protected`,
  }),
  "excel.protected.remedy": fixed(
    "没有改动任何单元格。可在“审阅 → 撤消工作表保护”后重试，或把结论写入新工作表。",
    "Nothing was changed. Unprotect the sheet (Review → Unprotect Sheet) and try again, or write the findings to a new sheet.",
  ),
  "excel.sheet-missing": filled<{ sheet: string }>({
    zh: ({ sheet }) => `找不到工作表“${sheet}”`,
    en: ({ sheet }) => `Sheet “${sheet}” is not there`,
  }),
  "excel.sheet-missing.remedy": fixed(
    "它可能已被删除或改名。请重新审核。",
    "It may have been deleted or renamed. Please review again.",
  ),
  "excel.sheet-hidden": filled<{ sheet: string }>({
    zh: ({ sheet }) => `工作表“${sheet}”已隐藏`,
    en: ({ sheet }) => `Sheet “${sheet}” is hidden`,
  }),
  "excel.sheet-hidden.remedy": fixed(
    "请先取消隐藏该工作表（右键工作表标签 → 取消隐藏）。",
    "Unhide the sheet first (right-click a sheet tab → Unhide).",
  ),
  "excel.occupied": filled<{ sheet: string; address: string }>({
    zh: ({ sheet, address }) => `工作表“${sheet}”的 ${address} 已有内容`,
    en: ({ sheet, address }) => `${address} on sheet “${sheet}” is not empty`,
  }),
  "excel.occupied.remedy": fixed(
    "没有改动任何单元格。请把该处的内容（或批注、下拉列表、合并单元格）移开后重试，或另建工作表。",
    "Nothing was changed. Move what is there (content, comment, drop-down or merged cells) and try again, or use a new sheet.",
  ),
  "excel.store-full": fixed("内容太多，无法随工作簿一起保存", "There is too much to keep with the workbook"),
  "excel.store-full.remedy": fixed(
    "工作簿中原来保存的内容没有改动。请减少要保存的内容，例如移除不再使用的通知。",
    "What was kept before is unchanged. Keep less, for instance remove notices that are no longer used.",
  ),
  "excel.not-in-list": fixed("不在列表中", "Not in the list"),
  "excel.not-in-list.remedy": fixed(
    "填写的内容不在下拉列表中。确有需要可以保留，点“确定”即可。",
    "This is not one of the choices. It may stay if it is meant: choose OK.",
  ),
  "excel.read-only": fixed("工作簿不允许改动", "The workbook cannot be changed"),
  "excel.read-only.remedy": fixed(
    "没有改动任何单元格。请另存一份可编辑的副本，或撤消工作簿保护后重试。",
    "Nothing was changed. Save an editable copy, or unprotect the workbook, and try again.",
  ),
  "excel.too-large": fixed(
    "数据量超过 Excel 一次能传输的大小",
    "The data is larger than Excel passes at once",
  ),
  "excel.too-large.remedy": fixed(
    "请删去表格以外的大段内容，或把汇总表另存为单独的工作簿后重试。",
    "Remove large contents outside the table, or save the table as a workbook of its own, and try again.",
  ),
  "excel.unsupported": fixed("这个版本的 Excel 缺少所需的接口", "This version of Excel lacks what is needed"),
  "excel.unsupported.remedy": fixed(
    "请使用 Office 2021 及以上版本或网页版 Excel（ExcelApi 1.14）。",
    "Use Office 2021 or later, or Excel on the web (ExcelApi 1.14).",
  ),
  "excel.cancelled": fixed("已取消", "Cancelled"),
  "excel.cancelled.remedy": fixed(
    "没有改动任何单元格，可随时重新开始。",
    "Nothing was changed. You can start again at any time.",
  ),
  "excel.host": filled<{ code: string }>({
    zh: ({ code }) => `Excel 没有完成操作（${code}）`,
    en: ({ code }) => `Excel did not complete the operation (${code})`,
  }),
  "excel.host.remedy": fixed(
    "请重试；如仍出现，请复制详细信息发给技术支持。",
    "Try again; if it happens again, copy the details for support.",
  ),
  "excel.comment-signature": fixed("申报审核标记", "Recommendation review mark"),
};
