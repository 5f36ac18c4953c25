// What users read: title, letterhead, columns and hidden rows of the summary table.
import { filled, fixed } from "../../define.ts";

/** Columns beyond the notice's: `used` are read by the review, `superfluous` says that others are not. */
interface ExtraColumns {
  readonly count: number;
  readonly headers: readonly string[];
  readonly used: readonly string[];
  readonly superfluous: boolean;
}

function usedZh({ used, superfluous }: ExtraColumns): string {
  if (used.length === 0) return "不影响审核";
  return superfluous ? `其中${used.join("、")}供审核核对，其余不影响审核` : "供审核核对";
}

function usedEn({ used, superfluous }: ExtraColumns): string {
  if (used.length === 0) return "the review is not affected";
  return superfluous
    ? `the review reads ${used.join("、")} and passes over the others`
    : "the review reads them";
}

export const tableHeadMessages = {
  "table.title.missing": fixed(
    "表不完整：没有找到表标题，无法核对年度和表名",
    "Incomplete table: no title was found, so the year and the name of the table cannot be checked",
  ),
  "table.title.other-year": filled<{ written: number; notice: number }>({
    zh: (p) => `表标题写的是 ${p.written} 年度，审核依据的是 ${p.notice} 年度通知`,
    en: (p) => `The title says ${p.written}; the review follows the notice of ${p.notice}`,
  }),
  "table.title.no-year": fixed("表标题没有写明年度", "The title does not state the year"),
  "table.title.other-words": filled<{ written: string }>({
    zh: (p) => `表标题“${p.written}”与通知附件的表名不一致`,
    en: (p) => `The title “${p.written}” is not that of the notice's annex`,
  }),
  "table.title.working-notice": filled<{ title: string }>({
    zh: (p) => `通知附件：${p.title}`,
    en: (p) => `Annex of the notice: ${p.title}`,
  }),
  "table.title.working-table": filled<{ title: string }>({
    zh: (p) => `本表：${p.title}`,
    en: (p) => `This table: ${p.title}`,
  }),
  "table.title.remedy": filled<{ title: string }>({
    zh: (p) => `标题写为“${p.title}”。`,
    en: (p) => `Write the title as “${p.title}”.`,
  }),

  "table.city.missing": fixed(
    "没有找到填表单位抬头（“××市知识产权局（盖章）”），无法确定是哪个设区市的推荐表",
    "No letterhead (“××市知识产权局（盖章）”) was found, so it is not known which city recommends",
  ),
  "table.city.blank": fixed(
    "抬头没有填写设区市名称，无法确定是哪个设区市的推荐表",
    "The letterhead leaves the city blank, so it is not known which city recommends",
  ),
  "table.city.county": filled<{ bureau: string; county: string }>({
    zh: (p) =>
      `抬头“${p.bureau}”是县（市、区）知识产权局（${p.county}）；本表应由设区市知识产权局汇总填写并报送`,
    en: (p) =>
      `The letterhead “${p.bureau}” is a county bureau (${p.county}); the city's bureau fills in and sends this table`,
  }),
  "table.city.other": filled<{ bureau: string }>({
    zh: (p) => `抬头“${p.bureau}”不是 13 个设区市知识产权局之一；本表应由设区市知识产权局汇总填写并报送`,
    en: (p) =>
      `The letterhead “${p.bureau}” is none of the 13 city bureaus; the city's bureau fills in and sends this table`,
  }),
  "table.city.remedy-fill": fixed(
    "填写“××市知识产权局（盖章）”中的设区市名称。",
    "Fill in the city in “××市知识产权局（盖章）”.",
  ),
  "table.city.remedy-sent-by": filled<{ city: string }>({
    zh: (p) =>
      `请由${p.city}知识产权局汇总填写、盖章后报送省知识产权局；如只是报${p.city}知识产权局的初稿，不必更改。`,
    en: (p) =>
      `${p.city}知识产权局 must compile, seal and send the table; a county's own draft on its way there may stay as it is.`,
  }),
  "table.city.remedy-sent-by-city": fixed(
    "请由所在设区市知识产权局汇总填写、盖章后报送省知识产权局；如只是报设区市知识产权局的初稿，不必更改。",
    "The city's IP bureau must compile, seal and send the table; a draft on its way there may stay as it is.",
  ),
  "table.city.several-tables": filled<{ city: string; tables: number }>({
    zh: (p) =>
      `${p.city}的推荐项目分列在 ${p.tables} 张汇总表中，已合并核算；请确认都要报送，不是同一张表的不同版本`,
    en: (p) =>
      `${p.city} recommends on ${p.tables} tables, which were counted together; make sure that none is an older version of another`,
  }),
  "table.city.several-tables-remedy": fixed(
    "合并为一张表统一报送；重复的版本请删去。",
    "Send one table; delete copies that no longer count.",
  ),
  "table.city.several-tables-working": filled<{ sheet: string; rows: number }>({
    zh: (p) => `工作表“${p.sheet}”：${p.rows} 项`,
    en: (p) => `Sheet “${p.sheet}”: ${p.rows}`,
  }),

  "table.person.missing": fixed("抬头没有填写联系人", "The letterhead names no contact person"),
  "table.person.remedy": fixed(
    "在抬头“联系人：”后填写姓名。",
    "Write a name after “联系人：” in the letterhead.",
  ),
  "table.phone.missing": fixed("抬头没有填写联系电话", "The letterhead gives no telephone number"),
  "table.phone.implausible": fixed(
    "抬头的联系电话不是完整的手机或固定电话号码，请核对位数和区号",
    "The telephone number in the letterhead is not a complete mobile or landline number; check digits and area code",
  ),
  "table.phone.remedy": fixed(
    "在抬头“联系电话：”后填写 11 位手机号码，或带区号的固定电话。",
    "Write an 11-digit mobile number or a landline with area code after “联系电话：”.",
  ),

  "table.columns.missing": filled<{ missing: readonly string[] }>({
    zh: (p) => `表不完整：缺少 ${p.missing.length} 列（${p.missing.join("、")}），与这些列有关的条款待核实`,
    en: (p) =>
      `Incomplete table: ${p.missing.length} column(s) missing (${p.missing.join("、")}); clauses that need them stay open`,
  }),
  "table.columns.missing-remedy": filled<{ missing: readonly string[] }>({
    zh: (p) => `补上列：${p.missing.join("、")}，并逐行填写。`,
    en: (p) => `Add the column(s) ${p.missing.join("、")} and fill them in.`,
  }),
  "table.columns.order": fixed(
    "列的次序与通知附件的汇总表不同",
    "The columns are not in the order of the notice's table",
  ),
  "table.columns.working-notice": filled<{ headers: readonly string[] }>({
    zh: (p) => `通知附件：${p.headers.join(" | ")}`,
    en: (p) => `Annex of the notice: ${p.headers.join(" | ")}`,
  }),
  "table.columns.working-table": filled<{ headers: readonly string[] }>({
    zh: (p) => `本表：${p.headers.join(" | ")}`,
    en: (p) => `This table: ${p.headers.join(" | ")}`,
  }),
  "table.columns.order-remedy": fixed(
    "按通知附件的次序排列各列。",
    "Arrange the columns in the order of the notice's table.",
  ),
  "table.columns.extra": filled<ExtraColumns>({
    zh: (p) =>
      `表中另有 ${p.count} 列（${p.headers.join("、")}${p.count > p.headers.length ? "等" : ""}），通知附件的汇总表没有；${usedZh(p)}`,
    en: (p) =>
      `${p.count} column(s) (${p.headers.join("、")}${p.count > p.headers.length ? " …" : ""}) are not in the notice's table; ${usedEn(p)}`,
  }),
  "table.columns.extra-remedy": fixed(
    "报送的表可只保留通知附件规定的各列。",
    "The table that is sent may keep the notice's columns only.",
  ),
  "table.columns.unknown-input": filled<{ header: string }>({
    zh: (p) => `汇总表的“${p.header}”列`,
    en: (p) => `Column “${p.header}” of the summary table`,
  }),

  "table.hidden.rows": filled<{ count: number }>({
    zh: (p) => `有 ${p.count} 行被隐藏或筛选掉，也已审核并计入项数；打印盖章的表上不会出现这些行`,
    en: (p) =>
      `${p.count} row(s) are hidden or filtered out; they were reviewed and counted, but will be absent from the printed table`,
  }),
  "table.hidden.sheet": filled<{ sheet: string }>({
    zh: (p) => `工作表“${p.sheet}”是隐藏的，其中的行也已审核并计入项数`,
    en: (p) => `Sheet “${p.sheet}” is hidden; its rows were reviewed and counted`,
  }),
  "table.hidden.remedy": fixed(
    "如为推荐项目，请取消隐藏；如不推荐，请删去后重新审核。",
    "Unhide what is recommended; delete what is not, and review again.",
  ),
};
