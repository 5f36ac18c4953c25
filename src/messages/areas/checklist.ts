// What users read: the reviewer's checklist (人工核对) in the pane, and its sheet.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";

interface Progress {
  readonly asked: number;
  readonly answered: { readonly met: number; readonly broken: number; readonly pending: number };
}

const done = ({ answered: { met, broken, pending } }: Progress): number => met + broken + pending;

const progressZh = (p: Progress): string =>
  [
    `${done(p)}/${p.asked}`,
    ...(p.answered.broken > 0 ? [`${p.answered.broken} 项不符合`] : []),
    ...(p.answered.pending > 0 ? [`${p.answered.pending} 项待补`] : []),
  ].join("，");

const progressEn = (p: Progress): string =>
  [
    `${done(p)} of ${p.asked}`,
    ...(p.answered.broken > 0 ? [`${p.answered.broken} not met`] : []),
    ...(p.answered.pending > 0 ? [`${p.answered.pending} to come`] : []),
  ].join(", ");

export const checklistMessages = {
  "checklist.title": fixed("人工核对", "Checklist"),
  /** Of the sheet, in every language. */
  "checklist.title.sheet": fixed("人工核对", "人工核对"),
  /** "人工核对 3/9，1 项不符合" */
  "checklist.progress": filled<Progress>({
    zh: (p) => `人工核对 ${progressZh(p)}`,
    en: (p) => `Checklist: ${progressEn(p)}`,
  }),
  "checklist.progress.short": filled<Progress>({ zh: progressZh, en: progressEn }),
  "checklist.show": filled<Progress & { about: string }>({
    zh: (p) => `${p.about}：人工核对 ${progressZh(p)}，查看`,
    en: (p) => `${p.about}: checklist, ${progressEn(p)}, show`,
  }),
  "checklist.hint": fixed(
    "表格看不出、要看材料的条款，逐项核对。结论随工作簿保存，不改动单元格。",
    "Clauses that no table shows and that need a look at papers. Answers are kept with the workbook; no cell is changed.",
  ),
  "checklist.stage": fixed("核对阶段", "When"),
  "checklist.stage.recommendation": fixed("推荐报送", "Before sending"),
  "checklist.stage.establishment": fixed("立项", "When choosing"),
  "checklist.reviewer": fixed("核对人（可不填）", "Reviewer (optional)"),
  "checklist.filter": fixed("按结论筛选", "Filter by answer"),
  "checklist.filter.all": fixed("全部", "All"),
  "checklist.answer.open": fixed("未核对", "Open"),
  "checklist.answer.met": fixed("符合", "Met"),
  "checklist.answer.broken": fixed("不符合", "Not met"),
  "checklist.answer.pending": fixed("待补", "To come"),
  "checklist.answer": fixed("结论", "Answer"),
  "checklist.table": filled<{ city: string | null }>({
    zh: ({ city }) => (city === null ? "整表" : `整表（${city}）`),
    en: ({ city }) => (city === null ? "Whole table" : `Whole table (${city})`),
  }),
  "checklist.paper": filled<{ paper: string }>({
    zh: ({ paper }) => `看：${paper}`,
    en: ({ paper }) => `See: ${paper}`,
  }),
  "checklist.quote": fixed("条款原文", "Clause"),
  "checklist.remark": fixed("备注", "Remark"),
  "checklist.remark-line": filled<{ remark: string }>({
    zh: ({ remark }) => `备注：${remark}`,
    en: ({ remark }) => `Remark: ${remark}`,
  }),
  "checklist.remark.hint": fixed("备注（可不填）", "Remark (optional)"),
  "checklist.signed": filled<{ by: string; at: string }>({
    zh: ({ by, at }) => (by === "" ? at : `${by}，${at}`),
    en: ({ by, at }) => (by === "" ? at : `${by}, ${at}`),
  }),
  "checklist.saving": fixed("正在保存", "Saving"),
  "checklist.unsaved": fixed("未保存", "Not saved"),
  "checklist.none": fixed("本通知没有需要人工核对的问题。", "This notice has no questions for a person."),
  "checklist.none-left": fixed("没有符合筛选的问题", "No question matches the filter"),
  "checklist.clear": fixed("清除筛选", "Clear the filter"),
  "checklist.unplaced": filled<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 行未能归类，归类并重新审核后列出其问题。`,
    en: ({ count }) =>
      `${counted(count, "row")} not placed in a programme: questions are listed once ${count === 1 ? "it is" : "they are"}.`,
  }),
  "checklist.more": filled<{ count: number }>({
    zh: ({ count }) => `再显示 ${count} 行`,
    en: ({ count }) => `Show ${counted(count, "more row")}`,
  }),
  "checklist.write": fixed("写入“人工核对”工作表", "Write sheet 人工核对"),
  "checklist.failed.keep": filled<{ count: number }>({
    zh: ({ count }) => `${count} 项核对结论没有保存`,
    en: ({ count }) => `${counted(count, "answer")} not saved`,
  }),
  "checklist.failed.read": fixed(
    "未能读取已保存的核对结论",
    "The answers kept with the workbook could not be read",
  ),
  "checklist.unreadable": fixed(
    "工作簿中保存的核对结论是其他版本写的，本版本不能识别。移除之前，新的结论不会保存。",
    "The answers kept with the workbook were written by another version. Until they are removed, new ones are not kept.",
  ),
  "checklist.unreadable.file": filled<{ file: string }>({
    zh: ({ file }) => `“${file}”中保存的核对结论是其他版本写的，不能识别，未列入报告。`,
    en: ({ file }) =>
      `The checklist answers kept in “${file}” were written by another version; the report does without them.`,
  }),
  "checklist.unreadable.remove": fixed("移除不能识别的内容", "Remove what cannot be read"),
  "checklist.left": filled<{ count: number }>({
    zh: ({ count }) => `${count} 项结论对不上表中的行`,
    en: ({ count }) => `${counted(count, "answer")} of rows that are no longer in the table`,
  }),
  "checklist.left.hint": fixed(
    "单位、项目名称或类别改过，或该行已经删去。把名称改回即可恢复；不再需要的可以移除。",
    "The unit, project or programme was changed, or the row was taken out. Changing the name back brings them back; what is not needed can be removed.",
  ),
  "checklist.left.remove": filled<{ about: string }>({
    zh: ({ about }) => `移除“${about}”的结论`,
    en: ({ about }) => `Remove the answers of “${about}”`,
  }),

  "checklist.sheet.title": filled<{ cities: readonly string[]; year: number } & Progress>({
    zh: (p) => `${p.cities.join("、")}${p.year} 年度申报推荐人工核对：${progressZh(p)}`,
    en: (p) =>
      `Checklist of the ${p.year} recommendations${p.cities.length === 0 ? "" : ` of ${p.cities.join(", ")}`}: ${progressEn(p)}`,
  }),
  "checklist.sheet.number": fixed("序号", "No."),
  "checklist.sheet.sheet": fixed("工作表", "Sheet"),
  "checklist.sheet.row": fixed("行", "Row"),
  "checklist.sheet.unit": fixed("申报单位", "Applicant"),
  "checklist.sheet.programme": fixed("项目类别", "Programme"),
  "checklist.sheet.stage": fixed("阶段", "When"),
  "checklist.sheet.question": fixed("核对事项", "Question"),
  "checklist.sheet.paper": fixed("看什么材料", "Paper"),
  "checklist.sheet.clause": fixed("依据条款", "Clause"),
  "checklist.sheet.by": fixed("核对人", "Reviewer"),
  "checklist.sheet.at": fixed("核对时间", "Time"),
};
