// What users read: notices from outside as files (faults by place), and that rules are not the product's own.
import { filled, fixed } from "../define.ts";

const expected = {
  "clause-id": {
    zh: "条款编号，形如 2027.brand.cap",
    en: "the id of a clause, such as 2027.brand.cap",
  },
  id: {
    zh: "由小写字母、数字和连字符组成的编号，如 high-value-patent",
    en: "an id of small letters, digits and hyphens, such as high-value-patent",
  },
  "reading-id": { zh: "理解的编号，如 A12", en: "the number of a reading, such as A12" },
  text: { zh: "文字，不能为空", en: "text, not empty" },
  "positive-integer": { zh: "正整数", en: "a positive whole number" },
  "whole-number": { zh: "整数，不小于 0", en: "a whole number, 0 or more" },
  percent: {
    zh: "百分数（大于 0、不超过 100）",
    en: "a percentage (over 0, at most 100)",
  },
  number: { zh: "不小于 0 的数", en: "a number, 0 or more" },
  year: { zh: " 2000 至 2100 之间的年份", en: "a year from 2000 to 2100" },
  moment: {
    zh: "日期或时刻，如 2027-02-28 或 2027-02-28T17:30",
    en: "a date or a moment, such as 2027-02-28 or 2027-02-28T17:30",
  },
  day: { zh: "日期，如 2027-02-28", en: "a date, such as 2027-02-28" },
};

const types = {
  object: { zh: "花括号 { } 括起的一组项目", en: "an object in braces { }" },
  array: { zh: "方括号 [ ] 括起的列表", en: "a list in brackets [ ]" },
  boolean: { zh: " true 或 false", en: "true or false" },
};

const inputKinds = {
  amount: "金额",
  count: "数量",
  date: "日期",
  "yes-no": "是否",
  presence: "有无",
  choice: "选项",
  text: "文字",
};

/** What should stand in a place of a notice. */
export type Wanted =
  | { readonly kind: "named"; readonly what: keyof typeof expected }
  | { readonly kind: "type"; readonly type: keyof typeof types }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly items: number; readonly exact: boolean }
  | { readonly kind: "unknown" };

function wantedZh(wanted: Wanted): string | null {
  switch (wanted.kind) {
    case "named":
      return `应为${expected[wanted.what].zh}`;
    case "type":
      return `应为${types[wanted.type].zh}`;
    case "one-of":
      return wanted.values.length === 1
        ? `应为 ${wanted.values.join("")}`
        : `应为 ${wanted.values.join("、")} 之一`;
    case "list":
      return wanted.exact ? `应正好有 ${wanted.items} 项` : `应至少有 ${wanted.items} 项`;
    case "unknown":
      return null;
  }
}

function wantedEn(wanted: Wanted): string | null {
  switch (wanted.kind) {
    case "named":
      return `should be ${expected[wanted.what].en}`;
    case "type":
      return `should be ${types[wanted.type].en}`;
    case "one-of":
      return `should be ${wanted.values.length === 1 ? "" : "one of "}${wanted.values.join(", ")}`;
    case "list":
      return `should have ${wanted.exact ? "" : "at least "}${wanted.items} ${wanted.items === 1 ? "item" : "items"}`;
    case "unknown":
      return null;
  }
}

export const noticeFileMessages = {
  "notice-file.wrong": filled<{ wanted: Wanted }>({
    zh: ({ wanted }) => wantedZh(wanted) ?? "不符合要求",
    en: ({ wanted }) => wantedEn(wanted) ?? "is not as it should be",
  }),
  "notice-file.missing": filled<{ wanted: Wanted }>({
    zh: ({ wanted }) => ["缺少此项", wantedZh(wanted)].filter(Boolean).join("，"),
    en: ({ wanted }) => ["missing", wantedEn(wanted)].filter(Boolean).join(": "),
  }),
  "notice-file.unknown-name": fixed(
    "不认识的项目，请核对名称或删去",
    "not a known name: check its spelling or remove it",
  ),
  "notice-file.repeated-name": fixed("同一项写了两次", "written twice"),
  "notice-file.repeated-clause": filled<{ id: string }>({
    zh: ({ id }) => `条款编号重复：${id}`,
    en: ({ id }) => `two clauses have the id ${id}`,
  }),
  "notice-file.repeated-programme": filled<{ id: string }>({
    zh: ({ id }) => `项目类别编号重复：${id}`,
    en: ({ id }) => `two programmes have the id ${id}`,
  }),
  "notice-file.repeated-family": filled<{ id: string }>({
    zh: ({ id }) => `大类编号重复：${id}`,
    en: ({ id }) => `two families have the id ${id}`,
  }),
  "notice-file.repeated-column": filled<{ key: string }>({
    zh: ({ key }) => `栏目重复：${key}`,
    en: ({ key }) => `the column ${key} is there twice`,
  }),
  "notice-file.repeated-input": filled<{ id: string }>({
    zh: ({ id }) => `核验项编号重复：${id}`,
    en: ({ id }) => `two evidence inputs have the id ${id}`,
  }),
  "notice-file.repeated-header": filled<{ header: string }>({
    zh: ({ header }) => `核验项表头重复：${header}`,
    en: ({ header }) => `two evidence inputs have the header ${header}`,
  }),
  "notice-file.repeated-question": filled<{ clause: string }>({
    zh: ({ clause }) => `同一阶段、同一条款对同样的申报主体只问一次：${clause}`,
    en: ({ clause }) => `a clause is asked once of the same applicants at a stage: ${clause}`,
  }),
  "notice-file.no-clause": filled<{ id: string }>({
    zh: ({ id }) => `没有这一条款：${id}`,
    en: ({ id }) => `there is no clause ${id}`,
  }),
  "notice-file.no-reading": filled<{ id: string }>({
    zh: ({ id }) => `本工具没有这一理解：${id}`,
    en: ({ id }) => `this tool has no reading ${id}`,
  }),
  "notice-file.no-programme": filled<{ id: string }>({
    zh: ({ id }) => `没有这一项目类别：${id}`,
    en: ({ id }) => `there is no programme ${id}`,
  }),
  "notice-file.no-family": filled<{ id: string }>({
    zh: ({ id }) => `没有这一大类：${id}`,
    en: ({ id }) => `there is no family ${id}`,
  }),
  "notice-file.no-input": filled<{ id: string }>({
    zh: ({ id }) => `没有这一核验项：${id}`,
    en: ({ id }) => `there is no evidence input ${id}`,
  }),
  "notice-file.figure-twice-now": filled<{ id: string }>({
    zh: ({ id }) => `填报项不能同时填累计（total）和检查时（now）的数：${id}`,
    en: ({ id }) => `a figure cannot be asked for both as total and as now: ${id}`,
  }),
  "notice-file.target-twice": filled<{ clause: string }>({
    zh: ({ clause }) => `一项条款只设一个指标：${clause}`,
    en: ({ clause }) => `a clause has one target only: ${clause}`,
  }),
  "notice-file.repeated-figure": filled<{ id: string }>({
    zh: ({ id }) => `填报项编号重复：${id}`,
    en: ({ id }) => `two figures have the id ${id}`,
  }),
  "notice-file.no-figure": filled<{ id: string }>({
    zh: ({ id }) => `没有这一填报项：${id}`,
    en: ({ id }) => `there is no figure ${id}`,
  }),
  "notice-file.figure-lacks-times": filled<{ id: string; times: readonly string[] }>({
    zh: ({ id, times }) => `填报项 ${id} 缺少时点：${times.join("、")}`,
    en: ({ id, times }) => `the figure ${id} is not asked for at: ${times.join(", ")}`,
  }),
  "notice-file.input-kind": filled<{ header: string; kind: keyof typeof inputKinds }>({
    zh: ({ header, kind }) => `核验项“${header}”应为${inputKinds[kind]}（${kind}）`,
    en: ({ header, kind }) => `the evidence input “${header}” should be of the kind ${kind}`,
  }),
  "notice-file.no-choice": filled<{ header: string; answer: string }>({
    zh: ({ header, answer }) => `核验项“${header}”没有这一选项：${answer}`,
    en: ({ header, answer }) => `the evidence input “${header}” does not offer ${answer}`,
  }),
  "notice-file.no-lender": filled<{ year: number; years: readonly number[] }>({
    zh: ({ year, years }) => `没有 ${year} 年度的通知可供沿用表格格式（可沿用：${years.join("、")} 年度）`,
    en: ({ year, years }) => `no notice of ${year} to borrow the form from (possible: ${years.join(", ")})`,
  }),
  "notice-file.lender-borrows": filled<{ year: number; years: readonly number[] }>({
    zh: ({ year, years }) => `${year} 年度的通知自己没有表格格式（可沿用：${years.join("、")} 年度）`,
    en: ({ year, years }) => `the notice of ${year} has no form of its own (possible: ${years.join(", ")})`,
  }),
  "notice-file.lender-itself": fixed("不能沿用本年度自己的表格格式", "a notice cannot borrow its own form"),

  "notice-file.not-utf8": fixed(
    "不是 UTF-8 编码的文本：请用记事本“另存为”，编码选 UTF-8",
    "not text in UTF-8: save it again with the encoding UTF-8",
  ),
  "notice-file.too-large": filled<{ megabytes: number }>({
    zh: ({ megabytes }) => `超过 ${megabytes} MB，不像规则文件`,
    en: ({ megabytes }) => `over ${megabytes} MB: not a notice`,
  }),
  "notice-file.json.empty": fixed("文件是空的", "the file is empty"),
  "notice-file.json.ended": fixed(
    "文件到此中断：缺少右括号或引号",
    "the file ends here: a bracket or quotation mark is missing",
  ),
  "notice-file.json.more": fixed(
    "内容到此已经结束，后面还有多余的文字",
    "the content has ended; there is more text",
  ),
  "notice-file.json.full-width": filled<{ found: string; half: string }>({
    zh: ({ found, half }) => `全角符号 ${found} 应改为半角 ${half}`,
    en: ({ found, half }) => `the full-width ${found} should be ${half}`,
  }),
  "notice-file.json.comment": fixed("JSON 文件中不能写注释", "JSON has no comments"),
  "notice-file.json.no-value": fixed(
    "此处缺少内容：应为文字（加双引号）、数字、true、false、null、{ 或 [",
    "a value is due: text in double quotes, a number, true, false, null, { or [",
  ),
  "notice-file.json.no-name": fixed("此处应为加双引号的项目名称", "a name in double quotes is due"),
  "notice-file.json.no-colon": fixed("项目名称之后应为冒号 :", "a colon is due after the name"),
  "notice-file.json.no-comma-or-brace": fixed(
    "此处之前缺少逗号 , 或右括号 }",
    "a comma or } is due before this",
  ),
  "notice-file.json.no-comma-or-bracket": fixed(
    "此处之前缺少逗号 , 或右括号 ]",
    "a comma or ] is due before this",
  ),
  "notice-file.json.last-comma": fixed("最后一项之后不能有逗号", "no comma after the last item"),
  "notice-file.json.text-not-ended": fixed(
    '这段文字没有以双引号结束，或其中有换行、未写成 \\" 或 \\\\ 的引号和反斜杠',
    'this text does not end with a double quote, or holds a line break, or a quote or backslash not written as \\" or \\\\',
  ),
  "notice-file.json.too-deep": fixed("括号层数过多", "too many levels of brackets"),
  "notice-file.at": filled<{ line: number; column: number }>({
    zh: ({ line, column }) => `第 ${line} 行第 ${column} 列`,
    en: ({ line, column }) => `line ${line}, column ${column}`,
  }),

  "notice-file.not-built-in": fixed("非内置规则", "Rules not built in"),
  /** Follows a title. */
  "notice-file.title-note": fixed("（按非内置规则）", " (by rules not built in)"),
  "notice-file.applied": fixed(
    "注意：以上规则由载入的规则文件给出，不是本工具内置的规则，请以通知原文为准。",
    "Note: these rules come from a file that was loaded; they are not built into this tool. The printed notice prevails.",
  ),
};
