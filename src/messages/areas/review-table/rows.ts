// What users read: the cells of a row of the summary table.
import { filled, fixed } from "../../define.ts";

interface Naming {
  readonly zh: string;
  readonly en: string;
}

type CodeFault = "length" | "characters" | "check-character";

const codeFaults: Readonly<Record<CodeFault, Naming>> = {
  length: { zh: "不是 18 位", en: "does not have 18 characters" },
  characters: {
    zh: "含有代码不用的字符（只用数字和 I、O、S、V、Z 以外的大写字母）",
    en: "holds characters that no code has (only digits and capitals except I, O, S, V, Z)",
  },
  "check-character": { zh: "末位校验码不符", en: "does not agree with its last character, the check" },
};

export const tableRowMessages = {
  "table.cell.error": filled<{ header: string; code: string }>({
    zh: (p) => `“${p.header}”单元格是错误值${p.code}，不能作为填写内容`,
    en: (p) => `The cell of “${p.header}” holds the error value ${p.code}, which is no entry`,
  }),
  "table.cell.error-remedy": fixed("修正公式，或直接填写内容。", "Correct the formula or type the content."),

  "table.serial.blank": fixed("序号空白", "The serial number is blank"),
  "table.serial.shared": fixed(
    "序号单元格与上一行合并，两行共用一个序号",
    "The serial cell is merged with the row above, so two rows share a number",
  ),
  "table.serial.not-number": filled<{ text: string }>({
    zh: (p) => `序号“${p.text}”不是从 1 起的整数`,
    en: (p) => `The serial “${p.text}” is not a whole number from 1`,
  }),
  "table.serial.start": filled<{ value: number }>({
    zh: (p) => `序号从 ${p.value} 开始，应从 1 开始`,
    en: (p) => `Serial numbers start at ${p.value} instead of 1`,
  }),
  "table.serial.gap": filled<{ from: number; to: number; missing: number }>({
    zh: (p) => `序号由 ${p.from} 跳到 ${p.to}，中间缺 ${p.missing} 个号`,
    en: (p) => `Serial numbers jump from ${p.from} to ${p.to}: ${p.missing} missing`,
  }),
  "table.serial.duplicate": filled<{ value: number; row: number }>({
    zh: (p) => `序号 ${p.value} 重复，第 ${p.row} 行已用`,
    en: (p) => `Serial ${p.value} is used twice, first in row ${p.row}`,
  }),
  "table.serial.order": filled<{ value: number; after: number }>({
    zh: (p) => `序号 ${p.value} 排在 ${p.after} 之后，没有按升序排列`,
    en: (p) => `Serial ${p.value} stands after ${p.after}: not ascending`,
  }),
  "table.serial.restart": filled<{ times: number }>({
    zh: (p) => `序号按项目类别重新从 1 编号（${p.times} 处）；通知样表跨类别连续编号`,
    en: (p) =>
      `Serial numbers start again at 1 for ${p.times} programme(s); the notice's sample runs on across programmes`,
  }),
  "table.serial.remedy": fixed(
    "请核对后自行编为从 1 起的连续序号；行的次序可能是推荐次序，本工具不重排、不改号。",
    "Number the rows from 1 without gaps. Their order may be the city's ranking, so this tool neither sorts nor renumbers.",
  ),

  "table.project.blank": fixed("申报项目名称空白", "The project name is blank"),
  "table.project.blank-remedy": fixed(
    "填写项目类别名称，如“高价值专利培育”；也可在类别名称后加项目题目。",
    "Write the programme, for example “高价值专利培育”; the project's own title may follow.",
  ),
  "table.project.not-offered": filled<{
    words: string;
    year: number;
    suggestion: Naming | null;
  }>({
    zh: (p) =>
      `“${p.words}”不是 ${p.year} 年度通知的项目类别${p.suggestion === null ? "" : `。您是否指“${p.suggestion.zh}”？`}`,
    en: (p) =>
      `“${p.words}” is no programme of the ${p.year} notice${p.suggestion === null ? "" : `. Did you mean “${p.suggestion.zh}”?`}`,
  }),
  "table.project.contradictory": filled<{ text: string; programmes: readonly Naming[] }>({
    zh: (p) => `“${p.text}”同时写有不同类别的项目：${p.programmes.map(({ zh }) => zh).join("、")}`,
    en: (p) =>
      `“${p.text}” names programmes of different kinds at once: ${p.programmes.map(({ zh }) => zh).join("、")}`,
  }),
  "table.project.near-miss": filled<{ text: string; suggestion: Naming }>({
    zh: (p) => `“${p.text}”与通知的项目类别不一致。您是否指“${p.suggestion.zh}”？`,
    en: (p) => `“${p.text}” is no programme name of the notice. Did you mean “${p.suggestion.zh}”?`,
  }),
  "table.project.which-of-family": filled<{ text: string; candidates: readonly Naming[] }>({
    zh: (p) => `“${p.text}”没有写明属于哪一类：${p.candidates.map(({ zh }) => zh).join("，还是")}？`,
    en: (p) => `“${p.text}” does not say which it is: ${p.candidates.map(({ zh }) => zh).join(" or ")}?`,
  }),
  "table.project.not-placed": filled<{ text: string }>({
    zh: (p) => `从“${p.text}”和申报单位看不出属于哪个项目类别，数量上限按计入、不计入两种情况核算`,
    en: (p) =>
      `“${p.text}” and the applicant do not show the programme; caps are counted with and without this row`,
  }),
  "table.project.working-candidates": filled<{ candidates: readonly Naming[] }>({
    zh: (p) => `可能的项目类别：${p.candidates.map(({ zh }) => zh).join("、")}`,
    en: (p) => `Possible programmes: ${p.candidates.map(({ zh }) => zh).join("、")}`,
  }),
  "table.project.remedy-name": filled<{ programme: Naming }>({
    zh: (p) => `如是，请写为“${p.programme.zh}”，或“${p.programme.zh}——项目题目”。`,
    en: (p) => `If so, write “${p.programme.zh}”, or “${p.programme.zh}——” and the title.`,
  }),
  "table.project.remedy-choose": filled<{ programmes: readonly Naming[] }>({
    zh: (p) => `写明其中一个项目类别：${p.programmes.map(({ zh }) => zh).join("、")}；可在其后加项目题目。`,
    en: (p) => `Name one programme: ${p.programmes.map(({ zh }) => zh).join("、")}; a title may follow.`,
  }),

  "table.unit.blank": fixed("申报单位空白", "The applicant is blank"),
  "table.unit.blank-remedy": fixed("填写申报单位全称。", "Write the applicant's full name."),
  "table.unit.several": filled<{ text: string; count: number }>({
    zh: (p) => `“${p.text}”写有 ${p.count} 个单位；本列只填一个牵头申报单位`,
    en: (p) => `“${p.text}” names ${p.count} units; this column takes the one lead applicant`,
  }),
  "table.unit.several-remedy": fixed(
    "只保留牵头申报单位；联合申报单位写入申报材料。",
    "Keep the lead applicant only; joint applicants belong in the application itself.",
  ),
  "table.unit.leftover": filled<{ count: number }>({
    zh: (p) => `有 ${p.count} 行只有样表的序号、项目名称或省略号，没有申报单位，未按推荐项目计数`,
    en: (p) =>
      `${p.count} row(s) hold only the printed form's number, programme or dots and no applicant; they were not counted`,
  }),
  "table.unit.leftover-remedy": fixed(
    "如为推荐项目，请补填申报单位等内容；否则报送前删去。",
    "Fill in the applicant where a project is recommended; otherwise delete the row before sending.",
  ),

  "table.unit.code": filled<{ why: CodeFault }>({
    zh: ({ why }) => `统一社会信用代码${codeFaults[why].zh}，请核对`,
    en: ({ why }) => `The unified social credit code ${codeFaults[why].en}; please check`,
  }),
  "table.unit.code-remedy": fixed(
    "照营业执照或法人证书填写 18 位代码；本次审核不用这个代码认单位。",
    "Copy the 18 characters from the unit's licence or certificate; this review does not use the code.",
  ),

  "table.county.blank": fixed("所在县（市、区）空白", "The county is blank"),
  "table.county.blank-remedy": fixed(
    "填写申报单位所在的县（市、区）。",
    "Write the county in which the applicant is seated.",
  ),
  "table.county.blank-allowed": fixed(
    "所在县（市、区）空白：设区市一级单位、省部属高校院所和园区管委会可以不填，请确认本行属于这种情况",
    "The county is blank: city-level bodies, provincial or ministerial universities and institutes, and park committees may leave it so; make sure that this row is one of them",
  ),
  "table.county.other-city": filled<{ county: string; cities: readonly string[]; city: string }>({
    zh: (p) => `所在县（市、区）“${p.county}”属${p.cities.join("、")}，不属${p.city}`,
    en: (p) => `The county “${p.county}” belongs to ${p.cities.join("、")}, not to ${p.city}`,
  }),
  "table.county.other-city-remedy": filled<{ city: string }>({
    zh: (p) => `核对所在县（市、区），应为${p.city}所辖。`,
    en: (p) => `Check the county; it should be one of ${p.city}.`,
  }),
  "table.county.zone": filled<{ name: string }>({
    zh: (p) => `“${p.name}”是开发区等功能区，不是县级行政区；可以保留`,
    en: (p) => `“${p.name}” is a development zone, not an administrative county; it may stay`,
  }),
  "table.county.zone-elsewhere": filled<{ name: string; cities: readonly string[]; city: string }>({
    zh: (p) => `“${p.name}”是开发区等功能区，似在${p.cities.join("、")}，不在${p.city}，请核对`,
    en: (p) =>
      `“${p.name}” is a development zone that seems to lie in ${p.cities.join("、")}, not in ${p.city}; check`,
  }),
  "table.county.city-level": filled<{ text: string }>({
    zh: (p) => `所在县（市、区）写为“${p.text}”，没有写明县（市、区）`,
    en: (p) => `The county says “${p.text}”, which names no county`,
  }),
  "table.county.another-city": filled<{ text: string; city: string }>({
    zh: (p) => `所在县（市、区）写为“${p.text}”，不是${p.city}的县（市、区），请核对`,
    en: (p) => `The county says “${p.text}”, which is not in ${p.city}; check`,
  }),
  "table.county.former": filled<{ name: string; now: string | null }>({
    zh: (p) => `“${p.name}”是原名，${p.now === null ? "已撤销" : `现为“${p.now}”`}`,
    en: (p) => `“${p.name}” is a former name${p.now === null ? "" : `; it is “${p.now}” today`}`,
  }),
  "table.county.unknown": filled<{ text: string }>({
    zh: (p) => `没有认出“${p.text}”是哪个县（市、区），可能是旧名、简称或笔误，请核对`,
    en: (p) => `“${p.text}” was not recognised as a county; it may be a former or short name, or a slip`,
  }),
  "table.county.office-differs": filled<{ county: string; unit: string }>({
    zh: (p) => `所在县（市、区）“${p.county}”与申报单位“${p.unit}”不一致`,
    en: (p) => `The county “${p.county}” does not fit the applicant “${p.unit}”`,
  }),
  "table.county.office-elsewhere": filled<{ unit: string; its: string; city: string }>({
    zh: (p) => `申报单位“${p.unit}”属${p.its}，不属${p.city}，请核对`,
    en: (p) => `The applicant “${p.unit}” is of ${p.its}, not of ${p.city}; check`,
  }),
  "table.county.office-remedy": fixed(
    "核对申报单位、所在县（市、区）和抬头的设区市。",
    "Check the applicant, its county and the city of the letterhead.",
  ),
  "table.county.name-remedy": fixed(
    "写现行县（市、区）的全称。",
    "Write the full name of the county as it is today.",
  ),

  "table.contact.blank": fixed("项目联系人/电话空白", "The contact is blank"),
  "table.contact.no-name": fixed("项目联系人/电话没有联系人姓名", "The contact has no name"),
  "table.contact.no-phone": fixed("项目联系人/电话没有电话号码", "The contact has no telephone number"),
  "table.contact.implausible": fixed(
    "项目联系人的电话不是完整的手机或固定电话号码，请核对位数和区号",
    "The contact's number is not a complete mobile or landline number; check digits and area code",
  ),
  "table.contact.neither": fixed(
    "项目联系人/电话没有可识别的姓名和电话号码",
    "The contact holds neither a recognisable name nor a telephone number",
  ),
  "table.contact.remedy": fixed(
    "填写联系人姓名和电话，如“姓名/11位手机号码”。",
    "Write a name and a number, such as “name/11-digit mobile number”.",
  ),
};
