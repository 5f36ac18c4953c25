// What users read: which files of the cities were taken, and why the others were not.
import { filled, fixed } from "../define.ts";

const listZh = (names: readonly string[]): string => names.join("、");
const listEn = (names: readonly string[]): string => names.join(", ");

interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly reordered: boolean;
}
type Age = { readonly kind: "newer" | "older"; readonly by: "sheet" | "file" } | { readonly kind: "unknown" };

function differenceZh({ added, removed, changed, reordered }: Difference): string {
  const parts = [
    ...(added === 0 ? [] : [`多 ${added} 行`]),
    ...(removed === 0 ? [] : [`少 ${removed} 行`]),
    ...(changed === 0 ? [] : [`改 ${changed} 行`]),
  ];
  const total = added + removed + changed;
  if (total === 0) return "只有次序不同";
  return `相差 ${total} 行（${listZh(parts)}）${reordered ? "，次序也不同" : ""}`;
}

function differenceEn({ added, removed, changed, reordered }: Difference): string {
  const parts = [
    ...(added === 0 ? [] : [`${added} more`]),
    ...(removed === 0 ? [] : [`${removed} fewer`]),
    ...(changed === 0 ? [] : [`${changed} changed`]),
  ];
  const total = added + removed + changed;
  if (total === 0) return "differs in order only";
  return `differs in ${total} row${total === 1 ? "" : "s"} (${listEn(parts)})${reordered ? ", and in order" : ""}`;
}

function ageZh(age: Age): string {
  if (age.kind === "unknown") return "看不出哪份在后";
  const by = age.by === "sheet" ? "表中日期" : "文件修改时间";
  return age.kind === "newer" ? `按${by}，本份较新` : `按${by}，本份较旧`;
}

function ageEn(age: Age): string {
  if (age.kind === "unknown") return "which is later is not known";
  const by = age.by === "sheet" ? "the dates in the sheets" : "the files' dates";
  return `by ${by} this one is ${age.kind}`;
}

const sheetsZh = { "region-figures": "地区数据", "project-ledger": "立项台账", evidence: "核验表" };
const sheetsEn = { "region-figures": "地区数据", "project-ledger": "立项台账", evidence: "Evidence sheets" };

export const consolidateMessages = {
  "merge.reason.no-table": fixed("没有申报推荐汇总表", "No recommendation table"),
  "merge.reason.two-headers": filled<{ sheet: string; cells: readonly string[] }>({
    zh: (p) => `工作表“${p.sheet}”有多个表头（${listZh(p.cells)}），无法确定各行属于哪一张表`,
    en: (p) => `Sheet “${p.sheet}” has more than one header (${listEn(p.cells)})`,
  }),
  "merge.reason.empty-table": filled<{ sheet: string; suggested: string | null }>({
    zh: (p) =>
      `工作表“${p.sheet}”有表头而没有填报的行${p.suggested === null ? "" : `；按文件名是${p.suggested}`}`,
    en: (p) =>
      `Sheet “${p.sheet}” has a header and no filled row${p.suggested === null ? "" : `; by its name the file is of ${p.suggested}`}`,
  }),
  "merge.reason.wrong-year": filled<{ years: readonly number[]; noticeYear: number }>({
    zh: (p) => `标题为 ${listZh(p.years.map(String))} 年度，本次为 ${p.noticeYear} 年度`,
    en: (p) => `The title says ${listEn(p.years.map(String))}; this consolidation is of ${p.noticeYear}`,
  }),
  "merge.reason.no-city": filled<{ written: string | null; suggested: string | null }>({
    zh: (p) =>
      `${p.written === null ? "抬头没有写明设区市" : `抬头“${p.written}”不是设区市知识产权局`}${p.suggested === null ? "" : `；可能是${p.suggested}`}`,
    en: (p) =>
      `${p.written === null ? "The letterhead names no city" : `The letterhead “${p.written}” is no city's bureau`}${p.suggested === null ? "" : `; perhaps ${p.suggested}`}`,
  }),
  "merge.reason.two-cities": filled<{ cities: readonly string[] }>({
    zh: (p) => `一个文件里有 ${p.cities.length} 个市的表：${listZh(p.cities)}`,
    en: (p) => `The file holds tables of ${p.cities.length} cities: ${listEn(p.cities)}`,
  }),
  "merge.reason.same-bytes": filled<{ of: string }>({
    zh: (p) => `与“${p.of}”是同一个文件`,
    en: (p) => `The same file as “${p.of}”`,
  }),
  "merge.reason.same-content": filled<{ of: string; city: string }>({
    zh: (p) => `${p.city}：与“${p.of}”各行相同`,
    en: (p) => `${p.city}: the same rows as “${p.of}”`,
  }),
  "merge.reason.same-city": filled<{ of: string; city: string; difference: Difference; age: Age }>({
    zh: (p) => `${p.city}：与“${p.of}”${differenceZh(p.difference)}；${ageZh(p.age)}`,
    en: (p) => `${p.city}: ${differenceEn(p.difference)} from “${p.of}”; ${ageEn(p.age)}`,
  }),
  "merge.reason.left-by-user": fixed("按您的决定不采用", "Left out as you decided"),
  "merge.reason.second-reference": filled<{ of: string }>({
    zh: (p) => `已采用“${p.of}”的数据，口径只取一份`,
    en: (p) => `The figures of “${p.of}” are used; they come from one place only`,
  }),
  "merge.reason.ours": fixed(
    "是本工具写出的工作簿，不是设区市的汇总表",
    "A workbook of ours, no city's table",
  ),
  "merge.reason.other-year": filled<{ year: number | null }>({
    zh: (p) => `标题为 ${p.year ?? "其他"} 年度，没有采用`,
    en: (p) => `Of ${p.year ?? "another year"}: not taken`,
  }),
  "merge.reason.hidden": fixed("隐藏的工作表，没有采用", "A hidden sheet: not taken"),
  "merge.reason.copy": fixed(
    "与前面一张工作表各行相同，按副本处理",
    "Repeats an earlier sheet: taken for a copy",
  ),
  "merge.reason.unnamed": fixed(
    "抬头没有写明设区市，文件里又有几个市，没有采用",
    "The letterhead names no city in a file of several: not taken",
  ),

  "merge.remedy.no-table": fixed(
    "请核对选择的文件，或请报送单位补报汇总表。",
    "Check the file, or ask its sender for the table.",
  ),
  "merge.remedy.table-fault": fixed("请在文件里改正，或退回报送单位。", "Mend the file, or send it back."),
  "merge.remedy.wrong-year": fixed(
    "如只是标题忘了改年度，可选择采用；否则请索取本年度的表。",
    "If only the year in the title was forgotten, take the file; otherwise ask for this year's table.",
  ),
  "merge.remedy.no-city": fixed("请指定是哪个设区市的表。", "Say which city's table it is."),
  "merge.remedy.two-cities": fixed(
    "请核实是否误放；确要采用的，各市的行归各市。",
    "Find out whether one is there by mistake; if the file is taken, each city gets its own rows.",
  ),
  "merge.remedy.same-city": fixed("请选用其中一份，或两份都采用。", "Choose one of them, or take both."),

  "merge.text.files": filled<{ files: number; taken: number }>({
    zh: (p) => `文件 ${p.files} 个，采用 ${p.taken} 个`,
    en: (p) => `${p.files} files, ${p.taken} taken`,
  }),
  "merge.text.reference": filled<{ role: "reference" | "previous" }>({
    zh: (p) => (p.role === "reference" ? "省局数据" : "上次的汇总"),
    en: (p) => (p.role === "reference" ? "official figures" : "the last summary"),
  }),
  "merge.text.left-out": filled<{ count: number }>({
    zh: (p) => `未采用 ${p.count} 个`,
    en: (p) => `${p.count} not taken`,
  }),
  "merge.text.matrix": fixed(
    "推荐项数/上限（! 超过上限，? 待核实）",
    "Rows/limit (! over the limit, ? to be verified)",
  ),
  "merge.text.by-city": fixed("各设区市审核情况", "Findings by city"),
  "merge.text.counts": filled<{ error: number; verify: number; note: number }>({
    zh: (p) => `错误 ${p.error} 处，待核实 ${p.verify} 处，提示 ${p.note} 处`,
    en: (p) => `errors ${p.error}, to verify ${p.verify}, notes ${p.note}`,
  }),
  "merge.text.cross": fixed("跨市核查", "Across cities"),
  "merge.text.changes": filled<{ added: number; removed: number; changed: number }>({
    zh: (p) =>
      p.added + p.removed + p.changed === 0
        ? "与上次汇总相比没有变动"
        : `与上次汇总相比：新增 ${p.added} 行，删除 ${p.removed} 行，修改 ${p.changed} 行`,
    en: (p) =>
      p.added + p.removed + p.changed === 0
        ? "Nothing changed since the last summary"
        : `Since the last summary: ${p.added} added, ${p.removed} removed, ${p.changed} changed`,
  }),

  "merge.unchecked": filled<{
    what: "region-figures" | "project-ledger" | "evidence";
    cities: readonly string[];
  }>({
    zh: (p) => `未提供${sheetsZh[p.what]}，有关条件未核查（涉及 ${p.cities.length} 个市）`,
    en: (p) => `${sheetsEn[p.what]} not given: not checked for ${p.cities.length} cities`,
  }),
  "merge.unchecked.channels": filled<{ channels: readonly string[] }>({
    zh: (p) => `未提供申报名单：${listZh(p.channels)}；多头申报未核查或核查不全`,
    en: (p) =>
      `Applicant lists not given: ${listEn(p.channels)}; double applications not, or not fully, checked`,
  }),
};
