// What users read: who applies, for which city, and how often.
import {
  applicantClassName as className,
  applicantClassNames as classNames,
  type ApplicantClassName,
} from "../../applicant-classes.ts";
import { filled, fixed } from "../../define.ts";

interface Naming {
  readonly zh: string;
  readonly en: string;
}

const zhCN = "zh-CN";
const enUS = "en-US";

export const applicantMessages = {
  "table.type.blank": fixed("申报单位类型空白", "The applicant's type is blank"),
  "table.type.blank-remedy": fixed(
    "填写申报单位类型，如企业、高校、科研机构、新型研发机构、知识产权局、人民政府、园区管委会。",
    "Write the type: 企业, 高校, 科研机构, 新型研发机构, 知识产权局, 人民政府 or 园区管委会.",
  ),
  "table.type.unrecognised": filled<{ text: string }>({
    zh: (p) => `没有认出申报单位类型“${p.text}”`,
    en: (p) => `The applicant's type “${p.text}” was not recognised`,
  }),
  "table.type.at-odds": filled<{ text: string; byName: ApplicantClassName }>({
    zh: (p) => `申报单位类型“${p.text}”与单位名称不符：从名称看是${className(p.byName, zhCN)}`,
    en: (p) => `The type “${p.text}” does not fit the name, which says ${className(p.byName, enUS)}`,
  }),
  "table.type.remedy": fixed(
    "核对申报单位类型，按单位性质填写。",
    "Check the type and write what the unit is.",
  ),

  "table.applicant.outside": filled<{ unit: string; applicant: ApplicantClassName }>({
    zh: (p) => `“${p.unit}”从名称看是${className(p.applicant, zhCN)}，不在本类项目的申报主体之列`,
    en: (p) =>
      `“${p.unit}” is by its name of the kind “${className(p.applicant, enUS)}”, which may not apply here`,
  }),
  "table.applicant.type-outside": filled<{ text: string; byType: ApplicantClassName }>({
    zh: (p) =>
      `申报单位类型“${p.text}”（${className(p.byType, zhCN)}）不在本类项目的申报主体之列，单位名称不足以判断，请核实`,
    en: (p) =>
      `The type “${p.text}” (${className(p.byType, enUS)}) may not apply here, and the name does not settle it: please verify`,
  }),
  "table.applicant.at-odds": filled<{ byName: ApplicantClassName; byType: ApplicantClassName }>({
    zh: (p) =>
      `从单位名称看是${className(p.byName, zhCN)}，申报单位类型填的是${className(p.byType, zhCN)}，两者只有一个可以申报本类项目，请核实`,
    en: (p) =>
      `The name says ${className(p.byName, enUS)}, the type says ${className(p.byType, enUS)}; only one of them may apply here: please verify`,
  }),
  "table.applicant.doubtful": filled<{ applicant: ApplicantClassName }>({
    zh: (p) => `申报单位归类为${className(p.applicant, zhCN)}，通知没有单列，是否符合申报主体要求请核实`,
    en: (p) =>
      `The unit is of the kind “${className(p.applicant, enUS)}”, which the notice does not list: please verify`,
  }),
  "table.applicant.unclear": filled<{ text: string }>({
    zh: (p) => `申报单位类型“${p.text}”过于笼统，单位名称也看不出类别，不能判断是否可以申报本类项目`,
    en: (p) => `The type “${p.text}” is too general and the name does not show the kind of unit: undecided`,
  }),
  "table.applicant.accepted": filled<{ applicant: ApplicantClassName }>({
    zh: (p) => `申报单位归类为${className(p.applicant, zhCN)}，按可以申报处理，请确认`,
    en: (p) => `The unit is of the kind “${className(p.applicant, enUS)}”; it is accepted, please confirm`,
  }),
  "table.applicant.sibling": filled<{ applicant: ApplicantClassName; programme: Naming; sibling: Naming }>({
    zh: (p) =>
      `申报单位是${className(p.applicant, zhCN)}，所报项目类别却是“${p.programme.zh}”。您是否指“${p.sibling.zh}”？`,
    en: (p) =>
      `The unit is of the kind “${className(p.applicant, enUS)}”, but the row says “${p.programme.zh}”. Did you mean “${p.sibling.zh}”?`,
  }),
  "table.applicant.working-name": filled<{ unit: string; byName: ApplicantClassName | null }>({
    zh: (p) => `单位名称“${p.unit}” → ${p.byName === null ? "看不出类别" : className(p.byName, zhCN)}`,
    en: (p) => `Name “${p.unit}” → ${p.byName === null ? "says nothing" : className(p.byName, enUS)}`,
  }),
  "table.applicant.working-type": filled<{ text: string; byType: readonly ApplicantClassName[] }>({
    zh: (p) =>
      `单位类型“${p.text}” → ${p.byType.length === 0 ? "没有写明具体类别" : classNames(p.byType, zhCN)}`,
    en: (p) => `Type “${p.text}” → ${p.byType.length === 0 ? "names no kind" : classNames(p.byType, enUS)}`,
  }),
  "table.applicant.working-allowed": filled<{ programme: Naming; allowed: readonly ApplicantClassName[] }>({
    zh: (p) => `“${p.programme.zh}”的申报主体：${classNames(p.allowed, zhCN)}`,
    en: (p) => `Applicants of “${p.programme.zh}”: ${classNames(p.allowed, enUS)}`,
  }),
  "table.applicant.remedy-outside": filled<{ allowed: readonly ApplicantClassName[] }>({
    zh: (p) => `本类项目应由${classNames(p.allowed, zhCN)}申报；请核对申报单位和项目类别。`,
    en: (p) => `The applicant must be: ${classNames(p.allowed, enUS)}. Check the unit and the programme.`,
  }),
  "table.applicant.remedy-verify": fixed(
    "核对单位性质，按实际情况填写申报单位类型。",
    "Check what the unit is and write its type accordingly.",
  ),
  "table.applicant.remedy-sibling": filled<{ sibling: Naming }>({
    zh: (p) => `如是，把申报项目名称改为“${p.sibling.zh}”。`,
    en: (p) => `If so, write “${p.sibling.zh}” as the project name.`,
  }),

  "table.territorial.other-city": filled<{ county: string; cities: readonly string[]; city: string }>({
    zh: (p) => `所在县（市、区）“${p.county}”属${p.cities.join("、")}，不属${p.city}，不应由${p.city}推荐`,
    en: (p) =>
      `The county “${p.county}” belongs to ${p.cities.join("、")}, not to ${p.city}, which therefore cannot recommend it`,
  }),
  "table.territorial.working-county": filled<{ county: string; cities: readonly string[] }>({
    zh: (p) => `所在县（市、区）：${p.county}，属${p.cities.join("、")}`,
    en: (p) => `County: ${p.county}, of ${p.cities.join("、")}`,
  }),
  "table.territorial.working-city": filled<{ city: string }>({
    zh: (p) => `汇总表抬头：${p.city}`,
    en: (p) => `Letterhead: ${p.city}`,
  }),
  "table.territorial.remedy": filled<{ cities: readonly string[] }>({
    zh: (p) => `核对所在县（市、区）；填写无误的，应由${p.cities.join("、")}知识产权局推荐。`,
    en: (p) =>
      `Check the county; if it is right, ${p.cities.join("、")}知识产权局 must recommend the project.`,
  }),

  "table.direct.listed": filled<{ applicant: ApplicantClassName }>({
    zh: (p) => `${className(p.applicant, zhCN)}直接向省知识产权局申报；可以列入本表，也可以不列`,
    en: (p) =>
      `The ${className(p.applicant, enUS)} applies to the province directly; it may be listed here or left out`,
  }),

  "table.repeated.same-programme": filled<{ unit: string; count: number; programme: Naming }>({
    zh: (p) => `“${p.unit}”在“${p.programme.zh}”中出现 ${p.count} 次`,
    en: (p) => `“${p.unit}” stands ${p.count} times under “${p.programme.zh}”`,
  }),
  "table.repeated.programmes": filled<{ unit: string; programmes: readonly Naming[] }>({
    zh: (p) =>
      `“${p.unit}”同时申报 ${p.programmes.length} 类项目：${p.programmes.map(({ zh }) => zh).join("、")}`,
    en: (p) =>
      `“${p.unit}” applies to ${p.programmes.length} programmes: ${p.programmes.map(({ zh }) => zh).join("、")}`,
  }),
  "table.repeated.open": filled<{ unit: string; count: number }>({
    zh: (p) => `“${p.unit}”出现 ${p.count} 次，其中有的行项目类别未定`,
    en: (p) => `“${p.unit}” stands ${p.count} times, in part without a known programme`,
  }),
  "table.repeated.working": filled<{ sheet: string; rows: readonly number[]; count: number }>({
    zh: (p) =>
      `工作表“${p.sheet}”：第 ${p.rows.join("、")} ${p.count > p.rows.length ? "等" : ""}行，共 ${p.count} 行`,
    en: (p) =>
      `Sheet “${p.sheet}”: row ${p.rows.join(", ")}${p.count > p.rows.length ? " …" : ""}, ${p.count} in all`,
  }),
  "table.repeated.remedy": fixed(
    "请核实是否重复填写；确为不同项目的，请先向省知识产权局确认。",
    "Check for an entry made twice; if the projects differ, ask the province first.",
  ),

  "table.two-names": filled<{ names: readonly string[] }>({
    zh: (p) => `统一社会信用代码相同而单位名称不同：${p.names.map((name) => `“${name}”`).join("、")}`,
    en: (p) =>
      `The same credit code stands under different names: ${p.names.map((name) => `“${name}”`).join(", ")}`,
  }),
  "table.two-names.working": filled<{
    names: readonly string[];
    sheet: string;
    rows: readonly number[];
    count: number;
  }>({
    zh: (p) =>
      `${p.names.map((name) => `“${name}”`).join("、")}：工作表“${p.sheet}”第 ${p.rows.join("、")} ${p.count > p.rows.length ? "等" : ""}行`,
    en: (p) =>
      `${p.names.map((name) => `“${name}”`).join(", ")}: sheet “${p.sheet}”, row ${p.rows.join(", ")}${p.count > p.rows.length ? " …" : ""}`,
  }),
  "table.two-names.remedy": fixed(
    "请核对代码和名称；确为同一单位的，按同一单位重复申报处理。",
    "Check code and names; if it is one unit, treat it as one unit applying twice.",
  ),
};
