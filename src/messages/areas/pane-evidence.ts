// What users read: evidence sheets and blank forms in the pane, before and after they are inserted.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";
import { concernsEn, concernsZh } from "./pane.ts";

/** A sheet to be made, with the lines and columns that it will have. */
interface NewSheet {
  readonly name: string;
  readonly lines: number;
  readonly columns: number;
}

interface Grown {
  readonly sheet: string;
  readonly lines: number;
  readonly columns: readonly string[];
}

/** Headers that are named; the others are counted. */
const namedColumns = 4;

function columnsZh(columns: readonly string[]): string {
  const named = columns.slice(0, namedColumns).join("、");
  return `${columns.length} 列（${named}${columns.length > namedColumns ? "等" : ""}）`;
}

function columnsEn(columns: readonly string[]): string {
  const named = columns.slice(0, namedColumns).join(", ");
  return `${counted(columns.length, "column")} (${named}${columns.length > namedColumns ? ", …" : ""})`;
}

const grownZh = ({ lines, columns }: Grown): string =>
  [...(lines > 0 ? [`${lines} 行`] : []), ...(columns.length > 0 ? [columnsZh(columns)] : [])].join("，");
const grownEn = ({ lines, columns }: Grown): string =>
  [...(lines > 0 ? [counted(lines, "line")] : []), ...(columns.length > 0 ? [columnsEn(columns)] : [])].join(
    ", ",
  );

const groupNames = {
  error: { zh: "错误", en: "errors" },
  verify: { zh: "待核实", en: "to verify" },
  note: { zh: "提示", en: "notes" },
} as const;

const lackingZh = {
  figures: (count: number) => `缺核验数据：${count} 项条件`,
  sheets: (count: number) => `${count} 类项目的核验表没有提供或没有填写`,
};
const lackingEn = {
  figures: (count: number) => `Figures missing: ${counted(count, "condition")}`,
  sheets: (count: number) => `Evidence sheets missing or blank: ${counted(count, "programme")}`,
};

export const paneEvidenceMessages = {
  "pane.basis.evidence": fixed("申报条件核验表", "Evidence sheets (核验-…)"),
  "pane.basis.evidence.use": filled<{ rows: number }>({
    zh: ({ rows }) => `用于查研发费用、专利数量等申报条件，${concernsZh(rows)}`,
    en: ({ rows }) => `For conditions such as R&D funds and patents; ${concernsEn(rows)}`,
  }),
  "pane.basis.evidence.none": filled<{ name: string; rows: number }>({
    zh: ({ name, rows }) => `${name}：未找到（${rows} 行）`,
    en: ({ name, rows }) => `${name}: not found (${counted(rows, "row")})`,
  }),
  "pane.basis.evidence.lines": filled<{ name: string; rows: number; withLine: number }>({
    zh: ({ name, rows, withLine }) =>
      withLine === rows ? `${name}：${rows} 行` : `${name}：${rows} 行中 ${withLine} 行已有`,
    en: ({ name, rows, withLine }) =>
      withLine === rows
        ? `${name}: ${counted(rows, "row")}`
        : `${name}: ${withLine} of ${counted(rows, "row")}`,
  }),
  "pane.basis.evidence.complete": fixed("，已填齐", ", all filled in"),
  "pane.basis.evidence.columns": filled<{ columns: number }>({
    zh: ({ columns }) => `，缺 ${columns} 列`,
    en: ({ columns }) => `, ${counted(columns, "column")} missing`,
  }),
  "pane.basis.evidence.unreadable": fixed("，读不出表头", ", header not readable"),
  /** Behind the link to the first of them. */
  "pane.basis.evidence.blank": filled<{ cells: number }>({
    zh: ({ cells }) => (cells === 1 ? "未填" : `等 ${cells} 格未填`),
    en: ({ cells }) => (cells === 1 ? "is blank" : `and ${cells - 1} more are blank`),
  }),
  "pane.basis.partly": fixed("不全", "Incomplete"),
  "pane.basis.blank": fixed("未填写", "Blank"),
  "pane.basis.blank.told": filled<{ sheet: string }>({
    zh: ({ sheet }) => `工作表“${sheet}”尚未填写，按没有处理`,
    en: ({ sheet }) => `The sheet “${sheet}” is not filled in and counts as absent`,
  }),

  "pane.do.insert-evidence": fixed("插入核验表", "Insert evidence sheets"),
  "pane.do.complete-evidence": fixed("补充核验表", "Complete the sheets"),
  "pane.do.insert-evidence-menu": fixed("插入核验表…", "Insert evidence sheets…"),
  "pane.do.insert-form": fixed("插入空白模板", "Insert a blank form"),
  "pane.do.insert-form-of": filled<{ sheet: string }>({
    zh: ({ sheet }) => `插入空白模板：${sheet}`,
    en: ({ sheet }) => `Insert a blank form: ${sheet}`,
  }),
  "pane.do.insert": fixed("插入", "Insert"),

  "pane.insert.evidence": fixed("插入申报条件核验表？", "Insert evidence sheets?"),
  "pane.insert.form": fixed("插入空白模板？", "Insert a blank form?"),
  "pane.insert.changed": fixed(
    "工作簿刚才有改动，将插入的内容已更新，请再看一遍。",
    "The workbook has just changed, and so has what would be inserted: please look again.",
  ),
  "pane.insert.sheets": filled<{ count: number }>({
    zh: ({ count }) => `新增 ${count} 张工作表：`,
    en: ({ count }) => `${counted(count, "new sheet")}:`,
  }),
  "pane.insert.sheet": filled<NewSheet>({
    zh: ({ name, lines, columns }) => `${name}（${lines} 行，${columns} 列）`,
    en: ({ name, lines, columns }) => `${name} (${counted(lines, "line")}, ${counted(columns, "column")})`,
  }),
  "pane.insert.additions": fixed("在已有的表中添加：", "Added to sheets that are there:"),
  "pane.insert.addition": filled<Grown>({
    zh: (grown) => `${grown.sheet}：${grownZh(grown)}`,
    en: (grown) => `${grown.sheet}: ${grownEn(grown)}`,
  }),
  "pane.insert.untouched": fixed(
    "已填的单元格和其他工作表不改动。",
    "Cells that are filled in, and other sheets, stay as they are.",
  ),
  "pane.insert.left-out": fixed("不列入的：", "Left out:"),
  "pane.insert.not-placed": filled<{ row: number; unit: string }>({
    zh: ({ row, unit }) => `第 ${row} 行“${unit}”：项目类别不明`,
    en: ({ row, unit }) => `row ${row} “${unit}”: programme not certain`,
  }),
  "pane.insert.no-form": filled<{ row: number; unit: string }>({
    zh: ({ row, unit }) => `第 ${row} 行“${unit}”：该类别没有要填的条件`,
    en: ({ row, unit }) => `row ${row} “${unit}”: nothing is asked of its programme`,
  }),
  "pane.insert.unreadable": filled<{ sheet: string }>({
    zh: ({ sheet }) => `工作表“${sheet}”：读不出，未采用；新表另取名称`,
    en: ({ sheet }) => `sheet “${sheet}”: not readable; the new one takes another name`,
  }),
  "pane.insert.more": filled<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 行`,
    en: ({ count }) => `${count} more`,
  }),

  "pane.busy.propose": fixed("正在读取工作簿…", "Reading the workbook…"),
  "pane.busy.insert": fixed("正在插入工作表…", "Inserting sheets…"),
  "pane.failed.insert": fixed("未能插入工作表", "The sheets could not be inserted"),
  "pane.told.nothing-to-insert": fixed(
    "核验表已齐全，没有要插入的行、列。",
    "The evidence sheets are complete: there is nothing to insert.",
  ),
  "pane.told.inserted": filled<{ sheets: readonly string[] }>({
    zh: ({ sheets }) => `已新增工作表：${sheets.join("、")}。`,
    en: ({ sheets }) => `New: ${sheets.join(", ")}.`,
  }),
  "pane.told.added": filled<Grown>({
    zh: (grown) => `已在“${grown.sheet}”添加 ${grownZh(grown)}。`,
    en: (grown) => `Added to “${grown.sheet}”: ${grownEn(grown)}.`,
  }),
  "pane.told.fill-in": fixed(
    "请填写有底色的单元格；选中单元格有填写提示，表头批注里有条款。填好后审核。",
    "Fill in the coloured cells: each shows a hint when selected, and headers carry the clause as a note. Then review.",
  ),
  "pane.told.fill-in-form": fixed("填好后审核。", "Fill it in, then review."),

  // Results.
  /** "sheets": evidence sheets that are not there or not filled in, one for each programme. */
  "pane.lacking": filled<{ what: keyof typeof lackingZh; count: number }>({
    zh: ({ what, count }) => lackingZh[what](count),
    en: ({ what, count }) => lackingEn[what](count),
  }),
  "pane.lacking.fill-in": fixed("未填的单元格：", "Blank cells:"),
  "pane.lacking.no-column": fixed("（表中没有这一列）", "(the sheet has no such column)"),
  "pane.met.clauses": filled<{ count: number }>({
    zh: ({ count }) => `${count} 项`,
    en: ({ count }) => counted(count, "clause"),
  }),
  "pane.met.rows": filled<{ count: number }>({
    zh: ({ count }) => `${count} 行`,
    en: ({ count }) => counted(count, "row"),
  }),
  "pane.clear.rows": filled<{ count: number }>({
    zh: ({ count }) => `其余 ${count} 行未发现问题`,
    en: ({ count }) => `Nothing found in the other ${counted(count, "row")}`,
  }),
  "pane.clear.table": fixed("整表未发现问题", "Nothing found in the table as a whole"),
  "pane.clear.clauses": filled<{ count: number }>({
    zh: ({ count }) => `另有 ${count} 项条款未发现问题`,
    en: ({ count }) => `Nothing found under ${counted(count, "other clause")}`,
  }),
  "pane.results.changed": filled<{
    groups: readonly {
      readonly group: "error" | "verify" | "note";
      readonly before: number;
      readonly now: number;
    }[];
  }>({
    zh: ({ groups }) =>
      `与上次审核相比：${groups.map(({ group, before, now }) => `${groupNames[group].zh} ${before} → ${now}`).join("，")}。`,
    en: ({ groups }) =>
      `Since the last review: ${groups.map(({ group, before, now }) => `${groupNames[group].en} ${before} → ${now}`).join(", ")}.`,
  }),
};
