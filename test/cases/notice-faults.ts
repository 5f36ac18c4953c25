// Notice files with one fault each, as people make them: what was changed in the 2025 notice, and the line that says it.
// "zh" and "en" are whole lines; more than one line where one slip has several consequences.
import type notice2025 from "../../src/notices/2025.json";

export type NoticeDraft = typeof notice2025;

export interface NoticeFaultCase {
  readonly name: string;
  readonly change: (draft: NoticeDraft) => void;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const put = (target: unknown, values: object): void => {
  Object.assign(target as object, values);
};
const drop = (target: unknown, key: string): void => {
  Reflect.deleteProperty(target as object, key);
};
const brand = (draft: NoticeDraft) => draft.programmes[3]!;

export const noticeFaults: readonly NoticeFaultCase[] = [
  {
    name: "上限写成 0",
    change: (d) => put(brand(d).caps[0], { limit: 0 }),
    zh: ["programmes[3].caps[0].limit: 应为正整数"],
    en: ["programmes[3].caps[0].limit: should be a positive whole number"],
  },
  {
    name: "上限写成小数",
    change: (d) => put(brand(d).caps[0], { limit: 1.5 }),
    zh: ["programmes[3].caps[0].limit: 应为正整数"],
    en: ["programmes[3].caps[0].limit: should be a positive whole number"],
  },
  {
    name: "上限加了引号",
    change: (d) => put(brand(d).caps[0], { limit: "3" }),
    zh: ["programmes[3].caps[0].limit: 应为正整数"],
    en: ["programmes[3].caps[0].limit: should be a positive whole number"],
  },
  {
    name: "上限大得不像话",
    change: (d) => put(brand(d).caps[0], { limit: 1e300 }),
    zh: ["programmes[3].caps[0].limit: 应为正整数"],
    en: ["programmes[3].caps[0].limit: should be a positive whole number"],
  },
  {
    name: "上限漏写",
    change: (d) => drop(brand(d).caps[0], "limit"),
    zh: ["programmes[3].caps[0].limit: 缺少此项，应为正整数"],
    en: ["programmes[3].caps[0].limit: missing: should be a positive whole number"],
  },
  {
    name: "上限种类不认识",
    change: (d) => put(brand(d).caps[0], { kind: "lottery" }),
    zh: ["programmes[3].caps[0].kind: 应为 per-city、per-city-by-grants 之一"],
    en: ["programmes[3].caps[0].kind: should be one of per-city, per-city-by-grants"],
  },
  {
    name: "上限种类漏写",
    change: (d) => drop(brand(d).caps[0], "kind"),
    zh: ["programmes[3].caps[0].kind: 缺少此项，应为 per-city、per-city-by-grants 之一"],
    en: ["programmes[3].caps[0].kind: missing: should be one of per-city, per-city-by-grants"],
  },
  {
    name: "上限只写了一个数",
    change: (d) => put(brand(d).caps, { 0: 3 }),
    zh: ["programmes[3].caps[0]: 应为花括号 { } 括起的一组项目"],
    en: ["programmes[3].caps[0]: should be an object in braces { }"],
  },
  {
    name: "列表写成了一组项目",
    change: (d) => put(brand(d), { keywords: {} }),
    zh: ["programmes[3].keywords: 应为方括号 [ ] 括起的列表"],
    en: ["programmes[3].keywords: should be a list in brackets [ ]"],
  },
  {
    name: "是否写成了文字",
    change: (d) => put(d.deadlines[0], { lastDayIsDoubtful: "是" }),
    zh: ["deadlines[0].lastDayIsDoubtful: 应为 true 或 false"],
    en: ["deadlines[0].lastDayIsDoubtful: should be true or false"],
  },
  {
    name: "标题为空",
    change: (d) => put(d, { title: "" }),
    zh: ["title: 应为文字，不能为空"],
    en: ["title: should be text, not empty"],
  },
  {
    name: "名称写成了数字",
    change: (d) => put(brand(d), { shortName: 3 }),
    zh: ["programmes[3].shortName: 应为文字，不能为空"],
    en: ["programmes[3].shortName: should be text, not empty"],
  },
  {
    name: "年份两位",
    change: (d) => put(d, { year: 27 }),
    zh: ["year: 应为 2000 至 2100 之间的年份"],
    en: ["year: should be a year from 2000 to 2100"],
  },
  {
    name: "年份过大",
    change: (d) => put(d, { year: 20270 }),
    zh: ["year: 应为 2000 至 2100 之间的年份"],
    en: ["year: should be a year from 2000 to 2100"],
  },
  {
    name: "文件格式的版本号不对",
    change: (d) => put(d, { schema: 2 }),
    zh: ["schema: 应为 1"],
    en: ["schema: should be 1"],
  },
  {
    name: "截止日写成中文",
    change: (d) => put(d.deadlines[0], { until: "2月28日" }),
    zh: ["deadlines[0].until: 应为日期或时刻，如 2027-02-28 或 2027-02-28T17:30"],
    en: ["deadlines[0].until: should be a date or a moment, such as 2027-02-28 or 2027-02-28T17:30"],
  },
  {
    name: "截止日不在日历上",
    change: (d) => put(d.deadlines[0], { until: "2025-02-30" }),
    zh: ["deadlines[0].until: 应为日期或时刻，如 2027-02-28 或 2027-02-28T17:30"],
    en: ["deadlines[0].until: should be a date or a moment, such as 2027-02-28 or 2027-02-28T17:30"],
  },
  {
    name: "起算日带了时刻",
    change: (d) =>
      d.programmes[4]!.conditions.push({
        kind: "years-since",
        clause: "2025.gi.cap",
        routes: [],
        years: 3,
        on: "2025-02-28T17:30",
        noteWithinMonths: -1,
      } as never),
    zh: [
      "programmes[4].conditions[N].routes: 应至少有 1 项",
      "programmes[4].conditions[N].on: 应为日期，如 2027-02-28",
      "programmes[4].conditions[N].noteWithinMonths: 应为整数，不小于 0",
    ],
    en: [
      "programmes[4].conditions[N].routes: should have at least 1 item",
      "programmes[4].conditions[N].on: should be a date, such as 2027-02-28",
      "programmes[4].conditions[N].noteWithinMonths: should be a whole number, 0 or more",
    ],
  },
  {
    name: "条款编号写成中文",
    change: (d) => put(d.summaryTable, { city: "附件5" }),
    zh: ["summaryTable.city: 应为条款编号，形如 2027.brand.cap"],
    en: ["summaryTable.city: should be the id of a clause, such as 2027.brand.cap"],
  },
  {
    name: "项目类别编号有大写",
    change: (d) => put(brand(d), { family: "Brand" }),
    zh: [
      "programmes[3].family: 应为由小写字母、数字和连字符组成的编号，如 high-value-patent",
      "programmes[3].family: 没有这一大类：Brand",
    ],
    en: [
      "programmes[3].family: should be an id of small letters, digits and hyphens, such as high-value-patent",
      "programmes[3].family: there is no family Brand",
    ],
  },
  {
    name: "条款的判定方式不认识",
    change: (d) => put(d.clauses[0], { disposition: "maybe" }),
    zh: ["clauses[0].disposition: 应为 table、figures、ledger、evidence、progress、human、context 之一"],
    en: [
      "clauses[0].disposition: should be one of table, figures, ledger, evidence, progress, human, context",
    ],
  },
  {
    name: "多了不认识的项目",
    change: (d) => put(d, { note: "备注", "说明 1": "…" }),
    zh: ["note: 不认识的项目，请核对名称或删去", '["说明 1"]: 不认识的项目，请核对名称或删去'],
    en: [
      "note: not a known name: check its spelling or remove it",
      '["说明 1"]: not a known name: check its spelling or remove it',
    ],
  },
  {
    name: "没有项目类别",
    change: (d) => put(d, { programmes: [] }),
    zh: ["programmes: 应至少有 1 项"],
    en: ["programmes: should have at least 1 item"],
  },
  {
    name: "表格少一栏",
    change: (d) => d.summaryTable.columns.pop(),
    zh: ["summaryTable.columns: 应正好有 6 项"],
    en: ["summaryTable.columns: should have 6 items"],
  },
  {
    name: "表格一栏写了两次",
    change: (d) => put(d.summaryTable.columns[1], { key: "serial" }),
    zh: ["summaryTable.columns[1].key: 栏目重复：serial"],
    en: ["summaryTable.columns[1].key: the column serial is there twice"],
  },
  {
    name: "自带的表格格式漏写一项",
    change: (d) => drop(d.summaryTable, "city"),
    zh: ["summaryTable.city: 缺少此项，应为条款编号，形如 2027.brand.cap"],
    en: ["summaryTable.city: missing: should be the id of a clause, such as 2027.brand.cap"],
  },
  {
    name: "沿用的表格格式漏写一项",
    change: (d) =>
      put(d, {
        year: 2027,
        summaryTable: {
          borrowedFrom: 2025,
          submittedBy: [],
          placement: { guides: null, names: null, samples: [] },
        },
      }),
    zh: ["summaryTable.titleWords: 缺少此项，应为文字，不能为空"],
    en: ["summaryTable.titleWords: missing: should be text, not empty"],
  },
  {
    name: "表格格式漏写",
    change: (d) => drop(d, "summaryTable"),
    zh: ["summaryTable: 缺少此项，应为花括号 { } 括起的一组项目"],
    en: ["summaryTable: missing: should be an object in braces { }"],
  },
  {
    name: "沿用没有的年度",
    change: (d) => put(d, { year: 2027, summaryTable: borrowed(2019) }),
    zh: ["summaryTable.borrowedFrom: 没有 2019 年度的通知可供沿用表格格式（可沿用：2025 年度）"],
    en: ["summaryTable.borrowedFrom: no notice of 2019 to borrow the form from (possible: 2025)"],
  },
  {
    name: "沿用的年度自己也是沿用",
    change: (d) => put(d, { year: 2027, summaryTable: borrowed(2026) }),
    zh: ["summaryTable.borrowedFrom: 2026 年度的通知自己没有表格格式（可沿用：2025 年度）"],
    en: ["summaryTable.borrowedFrom: the notice of 2026 has no form of its own (possible: 2025)"],
  },
  {
    name: "沿用自己的年度",
    change: (d) => put(d, { summaryTable: borrowed(2025) }),
    zh: ["summaryTable.borrowedFrom: 不能沿用本年度自己的表格格式"],
    en: ["summaryTable.borrowedFrom: a notice cannot borrow its own form"],
  },
  {
    name: "依据的条款没有",
    change: (d) => put(brand(d).caps[0], { clause: "2025.brand.none" }),
    zh: ["programmes[3].caps[0].clause: 没有这一条款：2025.brand.none"],
    en: ["programmes[3].caps[0].clause: there is no clause 2025.brand.none"],
  },
  {
    name: "条款写了两次",
    change: (d) => d.clauses.splice(1, 0, structuredClone(d.clauses[0]!)),
    zh: ["clauses[1].id: 条款编号重复：2025.notice.basis"],
    en: ["clauses[1].id: two clauses have the id 2025.notice.basis"],
  },
  {
    name: "条款所属的项目类别没有",
    change: (d) => d.clauses[0]!.programmes.push("moon-landing"),
    zh: ["clauses[0].programmes[6]: 没有这一项目类别：moon-landing"],
    en: ["clauses[0].programmes[6]: there is no programme moon-landing"],
  },
  {
    name: "项目类别写了两次",
    change: (d) => d.programmes.push(structuredClone(brand(d))),
    zh: ["programmes[6].id: 项目类别编号重复：brand-industrial"],
    en: ["programmes[6].id: two programmes have the id brand-industrial"],
  },
  {
    name: "大类写了两次",
    change: (d) => d.families.push(structuredClone(d.families[0]!)),
    zh: ["families[2].id: 大类编号重复：protection"],
    en: ["families[2].id: two families have the id protection"],
  },
  {
    name: "同报限制所指的项目类别没有",
    change: (d) => put(d.programmes[0]!.exclusions[0], { county: "none" }),
    zh: ["programmes[0].exclusions[0].county: 没有这一项目类别：none"],
    en: ["programmes[0].exclusions[0].county: there is no programme none"],
  },
  {
    name: "核验项、理解和条件对不上",
    change: (d) =>
      put(d.programmes[5], {
        evidence: {
          clause: null,
          inputs: [
            { kind: "yes-no", id: "a", header: "甲", englishName: "A", clause: "2025.oc.cap" },
            { kind: "yes-no", id: "a", header: "甲", englishName: "A", clause: "2025.oc.cap" },
          ],
        },
        conditions: [
          { kind: "affirmed", clause: "2025.oc.cap", of: ["a", "b"], need: "all", reading: "A99" },
          { kind: "absent", clause: "2025.oc.cap", input: "a", reading: "甲12" },
        ],
      }),
    zh: [
      "programmes[5].conditions[1].reading: 应为理解的编号，如 A12",
      "programmes[5].conditions[0].reading: 本工具没有这一理解：A99",
      "programmes[5].evidence.inputs[1].id: 核验项编号重复：a",
      "programmes[5].evidence.inputs[1].header: 核验项表头重复：甲",
      "programmes[5].conditions[0]: 没有这一核验项：b",
    ],
    en: [
      "programmes[5].conditions[1].reading: should be the number of a reading, such as A12",
      "programmes[5].conditions[0].reading: this tool has no reading A99",
      "programmes[5].evidence.inputs[1].id: two evidence inputs have the id a",
      "programmes[5].evidence.inputs[1].header: two evidence inputs have the header 甲",
      "programmes[5].conditions[0]: there is no evidence input b",
    ],
  },
  {
    name: "条件看的核验项种类不对，要的选项没有",
    change: (d) =>
      put(d.programmes[5], {
        evidence: {
          clause: null,
          inputs: [
            { kind: "text", id: "a", header: "甲", englishName: "A", clause: "2025.oc.cap" },
            {
              kind: "choice",
              id: "b",
              header: "乙",
              englishName: "B",
              clause: "2025.oc.cap",
              choices: [{ value: "国家级" }],
            },
          ],
        },
        conditions: [
          { kind: "affirmed", clause: "2025.oc.cap", of: ["a"], need: "all" },
          {
            kind: "one-of",
            clause: "2025.oc.cap",
            input: "b",
            meets: ["国家级", "省级"],
            otherwise: "broken",
          },
        ],
      }),
    zh: [
      "programmes[5].conditions[0]: 核验项“甲”应为是否（yes-no）",
      "programmes[5].conditions[1]: 核验项“乙”没有这一选项：省级",
    ],
    en: [
      "programmes[5].conditions[0]: the evidence input “甲” should be of the kind yes-no",
      "programmes[5].conditions[1]: the evidence input “乙” does not offer 省级",
    ],
  },
  {
    name: "条件要用核验项，而没有核验表",
    change: (d) =>
      put(d.programmes[5], {
        evidence: null,
        conditions: [{ kind: "absent", clause: "2025.oc.cap", input: "a" }],
      }),
    zh: ["programmes[5].conditions[0]: 没有这一核验项：a"],
    en: ["programmes[5].conditions[0]: there is no evidence input a"],
  },
  {
    name: "人工核对的条款没有",
    change: (d) => put(d.checklist[0], { clause: "2025.notice.none" }),
    zh: ["checklist[0].clause: 没有这一条款：2025.notice.none"],
    en: ["checklist[0].clause: there is no clause 2025.notice.none"],
  },
  {
    name: "人工核对同一条款问了两次",
    change: (d) => d.checklist.splice(1, 0, structuredClone(d.checklist[0]!)),
    zh: ["checklist[1]: 同一阶段、同一条款对同样的申报主体只问一次：2025.notice.review-duty"],
    en: ["checklist[1]: a clause is asked once of the same applicants at a stage: 2025.notice.review-duty"],
  },
  {
    name: "人工核对问的项目类别没有",
    change: (d) =>
      put(d, {
        checklist: [
          {
            clause: "2025.oc.cap",
            programmes: ["none"],
            stage: "recommendation",
            question: { zh: "是否？", en: "Is it?" },
            paper: "推荐函",
          },
        ],
      }),
    zh: ["checklist[0].programmes[0]: 没有这一项目类别：none"],
    en: ["checklist[0].programmes[0]: there is no programme none"],
  },
  {
    name: "指标的百分数超过 100，增幅写成了文字",
    change: (d) =>
      put(d, {
        targets: [
          ratio({ atLeastPercent: 101 }),
          {
            ...ratio({}),
            metric: { kind: "growth-per-year", figure: "a", test: "at-least", percent: "10%" },
          },
        ],
      }),
    zh: [
      "targets[0].metric.atLeastPercent: 应为百分数（大于 0、不超过 100）",
      "targets[1].metric.percent: 应为不小于 0 的数",
    ],
    en: [
      "targets[0].metric.atLeastPercent: should be a percentage (over 0, at most 100)",
      "targets[1].metric.percent: should be a number, 0 or more",
    ],
  },
  {
    name: "指标的填报项对不上",
    change: (d) =>
      put(d, {
        targets: [
          {
            ...ratio({}),
            figures: [...ratio({}).figures, { ...ratio({}).figures[0], asks: ["total", "now"] }],
          },
          { ...ratio({}), metric: { kind: "count-range", figure: "c", from: 1, to: 2 }, figures: [] },
          {
            ...ratio({}),
            clause: "2025.oc.target.c2-transfer",
            figures: [],
            metric: { kind: "reduction", figure: "a", percent: 10 },
          },
        ],
      }),
    zh: [
      "targets[0].figures[2].asks: 填报项不能同时填累计（total）和检查时（now）的数：a",
      "targets[0].figures[2].id: 填报项编号重复：operation-centre/a",
      "targets[1].clause: 一项条款只设一个指标：2025.oc.cap",
      "targets[1].metric: 没有这一填报项：operation-centre/c",
      "targets[2].metric: 填报项 a 缺少时点：base",
    ],
    en: [
      "targets[0].figures[2].asks: a figure cannot be asked for both as total and as now: a",
      "targets[0].figures[2].id: two figures have the id operation-centre/a",
      "targets[1].clause: a clause has one target only: 2025.oc.cap",
      "targets[1].metric: there is no figure operation-centre/c",
      "targets[2].metric: the figure a is not asked for at: base",
    ],
  },
  {
    name: "几处错误一并列出，形式在前、引用在后",
    change: (d) => {
      put(brand(d).caps[0], { limit: -1, clause: "2025.brand.none" });
      put(d, { title: null });
    },
    zh: [
      "title: 应为文字，不能为空",
      "programmes[3].caps[0].limit: 应为正整数",
      "programmes[3].caps[0].clause: 没有这一条款：2025.brand.none",
    ],
    en: [
      "title: should be text, not empty",
      "programmes[3].caps[0].limit: should be a positive whole number",
      "programmes[3].caps[0].clause: there is no clause 2025.brand.none",
    ],
  },
];

/** A target of a rate with the two figures it is made of. */
function ratio(metric: object) {
  const figure = (id: string) => ({
    id,
    label: { zh: id, en: id },
    kind: "count",
    unit: "件",
    asks: ["now"],
    evidence: "台账",
  });
  return {
    clause: "2025.oc.cap",
    kind: "target",
    title: { zh: "比率", en: "A rate" },
    figures: [figure("a"), figure("b")],
    metric: {
      kind: "level-ratio",
      rates: [{ numerator: "a", denominator: "b", name: { zh: "率", en: "rate" } }],
      atLeastPercent: 80,
      atMidTerm: "note-only",
      pending: null,
      ...metric,
    },
  };
}

function borrowed(year: number) {
  return {
    borrowedFrom: year,
    titleWords: "推荐汇总表",
    submittedBy: [],
    placement: { guides: null, names: null, samples: [] },
  };
}

export interface JsonFaultCase {
  readonly name: string;
  readonly text: string;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** JSON as it goes wrong under people's hands. `at` is line:column. */
export const jsonFaults: readonly JsonFaultCase[] = [
  { name: "空文件", text: " \n ", at: "1:1", zh: "文件是空的", en: "the file is empty" },
  {
    name: "只存了一半",
    text: '{\n  "year": 2027,\n  "programmes": [',
    at: "3:18",
    zh: "文件到此中断：缺少右括号或引号",
    en: "the file ends here: a bracket or quotation mark is missing",
  },
  {
    name: "后面多了东西",
    text: '{ "year": 2027 }\n}',
    at: "2:1",
    zh: "内容到此已经结束，后面还有多余的文字",
    en: "the content has ended; there is more text",
  },
  {
    name: "全角逗号",
    text: '{\n  "year": 2027，\n  "title": "x"\n}',
    at: "2:15",
    zh: "全角符号 ， 应改为半角 ,",
    en: "the full-width ， should be ,",
  },
  {
    name: "全角冒号",
    text: '{ "year"： 2027 }',
    at: "1:9",
    zh: "全角符号 ： 应改为半角 :",
    en: "the full-width ： should be :",
  },
  {
    name: "中文引号",
    text: "{ “year”: 2027 }",
    at: "1:3",
    zh: '全角符号 “ 应改为半角 "',
    en: 'the full-width “ should be "',
  },
  {
    name: "注释",
    text: '{\n  // 年度\n  "year": 2027 }',
    at: "2:3",
    zh: "JSON 文件中不能写注释",
    en: "JSON has no comments",
  },
  {
    name: "没有写内容",
    text: '{ "year": , "title": "x" }',
    at: "1:11",
    zh: "此处缺少内容：应为文字（加双引号）、数字、true、false、null、{ 或 [",
    en: "a value is due: text in double quotes, a number, true, false, null, { or [",
  },
  {
    name: "文字没有加引号",
    text: '{ "title": 申报指南 }',
    at: "1:12",
    zh: "此处缺少内容：应为文字（加双引号）、数字、true、false、null、{ 或 [",
    en: "a value is due: text in double quotes, a number, true, false, null, { or [",
  },
  {
    name: "名称没有加引号",
    text: "{ year: 2027 }",
    at: "1:3",
    zh: "此处应为加双引号的项目名称",
    en: "a name in double quotes is due",
  },
  {
    name: "漏了冒号",
    text: '{ "year" 2027 }',
    at: "1:10",
    zh: "项目名称之后应为冒号 :",
    en: "a colon is due after the name",
  },
  {
    name: "两项之间漏了逗号",
    text: '{\n  "year": 2027\n  "title": "x"\n}',
    at: "3:3",
    zh: "此处之前缺少逗号 , 或右括号 }",
    en: "a comma or } is due before this",
  },
  {
    name: "列表两项之间漏了逗号",
    text: '["甲" "乙"]',
    at: "1:6",
    zh: "此处之前缺少逗号 , 或右括号 ]",
    en: "a comma or ] is due before this",
  },
  {
    name: "最后一项之后多了逗号",
    text: '{\n  "year": 2027,\n}',
    at: "2:15",
    zh: "最后一项之后不能有逗号",
    en: "no comma after the last item",
  },
  {
    name: "文字中换了行",
    text: '{ "title": "申报\n指南" }',
    at: "1:12",
    zh: '这段文字没有以双引号结束，或其中有换行、未写成 \\" 或 \\\\ 的引号和反斜杠',
    en: 'this text does not end with a double quote, or holds a line break, or a quote or backslash not written as \\" or \\\\',
  },
  {
    name: "括号套得太深",
    text: "[".repeat(100) + "]".repeat(100),
    at: "1:66",
    zh: "括号层数过多",
    en: "too many levels of brackets",
  },
];
