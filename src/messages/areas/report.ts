// What users read: reports of a review, and why a workbook could not be reviewed.
import { counted } from "../counted.ts";
import { filled, fixed } from "../define.ts";

const columnsZh = {
  serial: "序号",
  project: "申报项目名称",
  unit: "申报单位",
  unitType: "申报单位类型",
  county: "所在县（市、区）",
  contact: "项目联系人/电话",
};
type Column = keyof typeof columnsZh;

const columnsEn: Record<Column, string> = {
  serial: "序号 (No.)",
  project: "申报项目名称 (project)",
  unit: "申报单位 (applicant)",
  unitType: "申报单位类型 (type)",
  county: "所在县（市、区） (county)",
  contact: "项目联系人/电话 (contact)",
};

const sheetKinds = {
  "region-figures": { zh: "地区数据", en: "region figures" },
  "project-ledger": { zh: "立项台账", en: "the project ledger" },
  "province-summary": { zh: "全省汇总", en: "the provincial summary" },
  evidence: { zh: "申报条件核验表", en: "an evidence sheet" },
};

export const reportMessages = {
  "summary.errors": filled<{ count: number }>({
    zh: (p) => `有 ${p.count} 处错误，暂不宜报送`,
    en: (p) => `${counted(p.count, "error")}; not ready to be sent`,
  }),
  "summary.verify": filled<{ count: number }>({
    zh: (p) => `没有发现错误，${p.count} 处待核实`,
    en: (p) => `No errors found, ${p.count} to verify`,
  }),
  "summary.clean": fixed(
    "表内核查未发现问题，申报条件和材料仍须人工核对",
    "Nothing found in the table; conditions and papers still need a person",
  ),
  "summary.clean-as-far": fixed(
    "已核查的内容未发现问题，申报条件和材料仍须人工核对",
    "Nothing found in what could be checked; conditions and papers still need a person",
  ),
  "report.group.error": fixed("错误", "Error"),
  "report.group.verify": fixed("待核实", "To verify"),
  "report.group.note": fixed("提示", "Note"),
  "report.whole-table": fixed("整表", "Whole table"),
  /** `rows` is a list such as "5–8、11". */
  "report.rows": filled<{ rows: string; one: boolean }>({
    zh: (p) => `第 ${p.rows} 行`,
    en: (p) => `${p.one ? "Row" : "Rows"} ${p.rows}`,
  }),
  "report.verdict": filled<{ sentence: string; error: number; verify: number; note: number }>({
    zh: (p) => `结论：${p.sentence}（错误 ${p.error} 处，待核实 ${p.verify} 处，提示 ${p.note} 处）`,
    en: (p) =>
      `Result: ${p.sentence} (${counted(p.error, "error")}, ${p.verify} to verify, ${counted(p.note, "note")})`,
  }),
  "report.notice": filled<{ year: number; title: string; documentNumber: string }>({
    zh: (p) => `审核依据：${p.title}（${p.documentNumber}）`,
    en: (p) => `Notice applied: ${p.year}, ${p.title} (${p.documentNumber})`,
  }),
  "report.table": filled<{ sheet: string; city: string | null; year: number | null; rows: number }>({
    zh: (p) =>
      `工作表“${p.sheet}”：${p.city ?? "表头未写明设区市"}，${p.year === null ? "标题未写年度" : `${p.year} 年度`}，推荐 ${p.rows} 项`,
    en: (p) =>
      `Sheet “${p.sheet}”: ${p.city ?? "city not named in the letterhead"}, ${p.year === null ? "no year in the title" : p.year}, ${counted(p.rows, "row")}`,
  }),
  "report.table.hidden": fixed("（隐藏的工作表）", "(hidden sheet)"),
  "report.left-out": filled<{ file: string; sheet: string; reason: "hidden" | "copy" }>({
    zh: ({ file, sheet, reason }) =>
      reason === "hidden"
        ? `未审核：“${file}”中隐藏的工作表“${sheet}”（另有可见的汇总表）`
        : `未审核：“${file}”的工作表“${sheet}”（与前面一张工作表各行相同，按副本处理）`,
    en: ({ file, sheet, reason }) =>
      reason === "hidden"
        ? `Not reviewed: the hidden sheet “${sheet}” of “${file}” (there is a visible table)`
        : `Not reviewed: the sheet “${sheet}” of “${file}” (its rows repeat an earlier sheet: taken for a copy)`,
  }),
  "report.figures": filled<{ file: string; sheet: string; regions: number }>({
    zh: (p) => `地区数据：“${p.file}”工作表“${p.sheet}”，${p.regions} 行`,
    en: (p) => `Region figures: “${p.file}”, sheet “${p.sheet}”, ${counted(p.regions, "row")}`,
  }),
  "report.ledger": filled<{ file: string; sheet: string; projects: number }>({
    zh: (p) => `立项台账：“${p.file}”工作表“${p.sheet}”，${p.projects} 个项目`,
    en: (p) => `Project ledger: “${p.file}”, sheet “${p.sheet}”, ${counted(p.projects, "project")}`,
  }),
  "report.caps": fixed("推荐数量", "Recommended against the limit"),
  "report.cap.within": fixed("符合", "Met"),
  "report.cap.full": fixed("已满", "Full"),
  "report.cap.over": fixed("超限", "Over"),
  "report.cap.unknown": fixed("待核实", "To verify"),
  "report.cap.no-cap": fixed("不设上限", "No limit"),
  "report.unknown-inputs": fixed("缺少的数据", "Figures not given"),
  "report.met": filled<{ clauses: number; rows: number }>({
    zh: (p) => `另有 ${p.clauses} 项条款、${p.rows} 行次核查符合，不逐一列出。`,
    en: (p) =>
      `${counted(p.clauses, "clause")} met in ${counted(p.rows, "row check")}, not listed one by one.`,
  }),
  "report.met.head": fixed("符合的条款", "Clauses met"),
  "report.met.group": fixed("符合", "Met"),
  "report.figures-total": fixed("合计", "Total"),
  "report.figures-blank": fixed("未填", "not given"),
  "report.nothing": fixed("没有需要处理的事项。", "Nothing needs attention."),

  "report.label.working": fixed("计算", "Working"),
  "report.label.decided-by": fixed("关键", "Decided by"),
  "report.label.clause": fixed("条款", "Clause"),
  "report.label.reading": fixed("本工具的理解", "Our reading"),
  "report.label.remedy": fixed("处理", "To do"),
  "report.label.shortfall": fixed("差额", "Shortfall"),
  "report.label.source": fixed("来源", "Source"),

  "report.sheet.name": fixed("审核结果", "审核结果"),
  "report.sheet.title": filled<{
    cities: readonly string[];
    year: number;
    error: number;
    verify: number;
    note: number;
  }>({
    zh: (p) =>
      `${p.cities.join("、")}${p.year} 年度申报推荐汇总表审核结果：错误 ${p.error} 处，待核实 ${p.verify} 处，提示 ${p.note} 处`,
    en: (p) =>
      `Review of the ${p.year} recommendation table${p.cities.length === 0 ? "" : ` of ${p.cities.join(", ")}`}: ${counted(p.error, "error")}, ${p.verify} to verify, ${counted(p.note, "note")}`,
  }),
  "report.sheet.number": fixed("序号", "No."),
  "report.sheet.group": fixed("结论", "Result"),
  "report.sheet.sheet": fixed("工作表", "Sheet"),
  "report.sheet.row": fixed("行", "Row"),
  "report.sheet.cell": fixed("单元格", "Cell"),
  "report.sheet.unit": fixed("申报单位", "Applicant"),
  "report.sheet.programme": fixed("项目类别", "Programme"),
  "report.sheet.message": fixed("问题", "Finding"),
  "report.sheet.working": fixed("计算", "Working"),
  "report.sheet.clause": fixed("依据条款", "Clause"),
  "report.sheet.remedy": fixed("处理建议", "What to do"),

  "refusal.no-table": filled<{ file: string }>({
    zh: (p) =>
      `“${p.file}”中没有找到申报推荐汇总表。要找的是一行表头，含${columnsZh.project}、${columnsZh.unit}等栏目，位置不限。`,
    en: (p) =>
      `No recommendation table was found in “${p.file}”. Looked for: a header row with ${columnsZh.project}, ${columnsZh.unit} and so on, anywhere on a sheet.`,
  }),
  "refusal.miss.empty": filled<{ sheet: string }>({
    zh: (p) => `工作表“${p.sheet}”：空表。`,
    en: (p) => `Sheet “${p.sheet}”: empty.`,
  }),
  "refusal.miss.recognised": filled<{ sheet: string; as: keyof typeof sheetKinds }>({
    zh: (p) => `工作表“${p.sheet}”：已识别为${sheetKinds[p.as].zh}，不是汇总表。`,
    en: (p) => `Sheet “${p.sheet}”: recognised as ${sheetKinds[p.as].en}, not a recommendation table.`,
  }),
  "refusal.miss.nearest": filled<{
    sheet: string;
    nearest: string;
    columns: readonly { readonly key: Column; readonly cell: string }[];
  }>({
    zh: (p) =>
      `工作表“${p.sheet}”：最接近表头的是 ${p.nearest}，其中有${p.columns.map(({ key, cell }) => `${columnsZh[key]}（${cell}）`).join("、")}。`,
    en: (p) =>
      `Sheet “${p.sheet}”: nearest to a header is ${p.nearest}, with ${p.columns.map(({ key, cell }) => `${columnsEn[key]} in ${cell}`).join(", ")}.`,
  }),
  "refusal.miss.none": filled<{ sheet: string }>({
    zh: (p) => `工作表“${p.sheet}”：没有一行含汇总表的栏目。`,
    en: (p) => `Sheet “${p.sheet}”: no row has any of the table's columns.`,
  }),
  "refusal.miss.more": filled<{ count: number }>({
    zh: (p) => `另有 ${p.count} 个工作表，也不是汇总表。`,
    en: (p) => `${counted(p.count, "more sheet")}, none of them a recommendation table.`,
  }),
  "refusal.no-table.remedy": fixed(
    "请核对选择的文件；表头被改动的，请恢复附件5的栏目名称。",
    "Check that this is the right file; if the header was changed, restore the column names of annex 5.",
  ),
  "refusal.two-headers": filled<{ file: string; sheet: string; cells: readonly string[] }>({
    zh: (p) =>
      `“${p.file}”的工作表“${p.sheet}”有多个表头（${p.cells.join("、")}），无法确定各行属于哪一张表。`,
    en: (p) =>
      `Sheet “${p.sheet}” of “${p.file}” has more than one header (${p.cells.join(", ")}): it is not certain which rows belong to which.`,
  }),
  "refusal.two-headers.remedy": fixed(
    "请删去多余的表头行，或把各张表分放在不同的工作表。",
    "Remove the header that is too many, or put each table on a sheet of its own.",
  ),
  "refusal.no-rows": filled<{ file: string; sheet: string; cells: readonly string[] }>({
    zh: (p) =>
      `“${p.file}”的工作表“${p.sheet}”是汇总表，但没有填报的行${p.cells.length === 0 ? "" : `（表头 ${p.cells.join("、")} 之下）`}。`,
    en: (p) =>
      `Sheet “${p.sheet}” of “${p.file}” is a recommendation table without any filled row${p.cells.length === 0 ? "" : ` (below the header ${p.cells.join(", ")})`}.`,
  }),
  "refusal.no-rows.remedy": fixed(
    "请填写推荐项目后再审核。",
    "Fill in the recommended projects and review again.",
  ),
  "refusal.other-year": filled<{ file: string; sheet: string; year: number; noticeYear: number }>({
    zh: (p) =>
      `“${p.file}”的工作表“${p.sheet}”属 ${p.year} 年度，本次按 ${p.noticeYear} 年度通知审核，未审核该表。`,
    en: (p) =>
      `Sheet “${p.sheet}” of “${p.file}” is of ${p.year}; this review goes by the notice of ${p.noticeYear} and leaves it out.`,
  }),
  "refusal.other-year.remedy": filled<{ year: number }>({
    zh: (p) => `如需审核该表，请指定 ${p.year} 年度另行审核。`,
    en: (p) => `To review it, name the year ${p.year} in a review of its own.`,
  }),
  "refusal.no-notice": filled<{ file: string; sheet: string; year: number; years: readonly number[] }>({
    zh: (p) =>
      `“${p.file}”的工作表“${p.sheet}”应按 ${p.year} 年度通知审核，本工具没有该年度的通知（现有：${p.years.join("、")} 年度）。`,
    en: (p) =>
      `Sheet “${p.sheet}” of “${p.file}” asks for the notice of ${p.year}, which this tool does not have (available: ${p.years.join(", ")}).`,
  }),
  "refusal.no-notice.remedy": fixed(
    "请核对标题中的年度。该年度的通知已写成规则文件的，请先载入；确需按其他年度的通知审核的，请指定年度。",
    "Check the year in the title. Where that year's notice is written as a file of rules, load it first; to apply the notice of another year, name that year.",
  ),
};
