// What users read: findings across cities.
import { filled, fixed } from "../define.ts";
import { rowsEn, rowsZh } from "../rows.ts";

interface Naming {
  readonly zh: string;
  readonly en: string;
}

/** Rows of one sheet of one city; `rows` and `units` may be the first few of `count`. */
interface SideWords {
  readonly city: string;
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly count: number;
  readonly units: readonly string[];
  readonly programmes: readonly (Naming | null)[];
}

const listZh = (names: readonly string[]): string => names.join("、");
const listEn = (names: readonly string[]): string => names.join(", ");

export const consolidateCheckMessages = {
  "cross.side": filled<SideWords>({
    zh: (p) =>
      `${p.city}：“${p.file}”工作表“${p.sheet}”${rowsZh(p.rows)}${p.count > p.rows.length ? `等 ${p.count} 行` : ""}，${listZh(p.units)}（${listZh(p.programmes.map((each) => each?.zh ?? "项目类别未定"))}）`,
    en: (p) =>
      `${p.city}: “${p.file}”, sheet “${p.sheet}”, ${rowsEn(p.rows)}${p.count > p.rows.length ? ` of ${p.count}` : ""}: ${listEn(p.units)} (${listEn(p.programmes.map((each) => each?.en ?? "programme not certain"))})`,
  }),
  "cross.more-sides": filled<{ count: number }>({
    zh: (p) => `另有 ${p.count} 张工作表`,
    en: (p) => `and ${p.count} more sheets`,
  }),
  "cross.source": filled<{ city: string; file: string }>({
    zh: (p) => `${p.city}“${p.file}”`,
    en: (p) => `${p.city}, “${p.file}”`,
  }),

  "cross.two-cities": filled<{ unit: string; cities: readonly string[] }>({
    zh: (p) => `“${p.unit}”由${listZh(p.cities)}分别推荐`,
    en: (p) => `“${p.unit}” is recommended by ${listEn(p.cities)}`,
  }),
  "cross.two-cities.programmes": filled<{
    unit: string;
    cities: readonly string[];
    programmes: readonly Naming[];
  }>({
    zh: (p) =>
      `“${p.unit}”由${listZh(p.cities)}分别推荐，涉及 ${p.programmes.length} 类项目：${listZh(p.programmes.map(({ zh }) => zh))}`,
    en: (p) =>
      `“${p.unit}” is recommended by ${listEn(p.cities)}, in ${p.programmes.length} programmes: ${listEn(p.programmes.map(({ en }) => en))}`,
  }),
  "cross.two-cities.remedy": fixed(
    "请核实该单位所在地，由所在地设区市推荐；另一市请撤回或更正。",
    "Find out where the unit is seated: that city recommends it; the other withdraws or corrects its row.",
  ),

  "cross.university": filled<{ university: string; cities: readonly string[]; alike: boolean }>({
    zh: (p) =>
      p.alike
        ? `“${p.university}”由${listZh(p.cities)}分别推荐`
        : `“${p.university}”的不同部分由${listZh(p.cities)}分别推荐`,
    en: (p) =>
      p.alike
        ? `“${p.university}” is recommended by ${listEn(p.cities)}`
        : `Different parts of “${p.university}” are recommended by ${listEn(p.cities)}`,
  }),
  "cross.university.remedy": fixed(
    "省部属高校院所可直接向设区市报送：请确认由哪一市推荐，是否为同一项目或同一学院。",
    "Provincial and ministerial universities may hand in at a city directly: settle which city recommends, and whether project or college are the same.",
  ),

  "cross.near-names": filled<{ left: string; right: string }>({
    zh: (p) => `单位名称近似：“${p.left}”与“${p.right}”`,
    en: (p) => `The names “${p.left}” and “${p.right}” nearly agree`,
  }),
  "cross.near-names.remedy": fixed(
    "请核实是否为同一单位；是的，统一为全称，并按同一单位重复申报处理。",
    "Find out whether it is one unit; if so, write its full name in both places and treat it as one unit applying twice.",
  ),

  "cross.title": filled<{ title: string }>({
    zh: (p) => `不同单位的项目名称相同：“${p.title}”`,
    en: (p) => `Different units have the same project title: “${p.title}”`,
  }),
  "cross.title.remedy": fixed(
    "请核实是否为同一项目重复申报，或名称误抄。",
    "Find out whether one project was handed in twice, or the title copied by mistake.",
  ),

  "cross.phone": filled<{ units: number; cities: readonly string[] }>({
    zh: (p) =>
      `${p.units} 个单位的项目联系人留的是同一个电话号码${p.cities.length > 1 ? `，分属${listZh(p.cities)}` : ""}`,
    en: (p) =>
      `The contacts of ${p.units} units give the same telephone number${p.cities.length > 1 ? `; they are of ${listEn(p.cities)}` : ""}`,
  }),
  "cross.phone.remedy": fixed(
    "请核实是否误填，或由同一机构代办；联系人应为申报单位的人员。",
    "Find out whether it is a slip or one agency files for all; the contact should be of the applicant.",
  ),

  /** `county` is null where only the unit's own name says the city. */
  "cross.county": filled<{ unit: string; county: string | null; city: string }>({
    zh: (p) =>
      p.county === null
        ? `${p.city}推荐的“${p.unit}”，按单位名称属本市`
        : `${p.city}推荐的“${p.unit}”所在地写为“${p.county}”，属本市`,
    en: (p) =>
      p.county === null
        ? `“${p.unit}”, recommended by ${p.city}, is of this city by its name`
        : `“${p.unit}”, recommended by ${p.city}, is said to lie in “${p.county}”, which is of this city`,
  }),
  "cross.county.working": filled<{ city: string; file: string; sheet: string; row: number }>({
    zh: (p) => `${p.city}：“${p.file}”工作表“${p.sheet}”第 ${p.row} 行；本市的表中没有该单位`,
    en: (p) => `${p.city}: “${p.file}”, sheet “${p.sheet}”, row ${p.row}; this city's table does not have it`,
  }),
  "cross.county.remedy": fixed(
    "请两市核实该单位所在地，由所在地设区市推荐。",
    "The two cities settle where the unit is seated; that city recommends it.",
  ),

  "cross.partner": filled<{ unit: string; lead: string | null; times: number }>({
    zh: (p) =>
      `产业链参与企业“${p.unit}”${p.lead === null ? "" : `（牵头单位“${p.lead}”）`}另在 ${p.times} 处出现`,
    en: (p) =>
      `“${p.unit}”, a participant of a chain project${p.lead === null ? "" : ` led by “${p.lead}”`}, appears in ${p.times} more place${p.times === 1 ? "" : "s"}`,
  }),
  "cross.partner.applicant": filled<{ city: string; file: string; sheet: string; row: number }>({
    zh: (p) => `作为申报单位：${p.city}“${p.file}”工作表“${p.sheet}”第 ${p.row} 行`,
    en: (p) => `As an applicant: ${p.city}, “${p.file}”, sheet “${p.sheet}”, row ${p.row}`,
  }),
  "cross.partner.participant": filled<{
    city: string;
    file: string;
    sheet: string;
    row: number;
    lead: string | null;
  }>({
    zh: (p) =>
      `作为另一项目的参与企业：${p.city}“${p.file}”工作表“${p.sheet}”第 ${p.row} 行${p.lead === null ? "" : `，牵头单位“${p.lead}”`}`,
    en: (p) =>
      `As a participant of another project: ${p.city}, “${p.file}”, sheet “${p.sheet}”, row ${p.row}${p.lead === null ? "" : `, led by “${p.lead}”`}`,
  }),
  "cross.partner.remedy": fixed(
    "请核实该企业是否同时参加多个项目；如是，请申报单位选定一个。",
    "Find out whether the enterprise takes part in several projects; if so, the applicants settle on one.",
  ),

  "cross.direct.source": filled<{ city: string }>({
    zh: (p) => `${p.city}直接申报`,
    en: (p) => `Direct application of ${p.city}`,
  }),
  "cross.direct.working": filled<{ city: string; programme: Naming }>({
    zh: (p) => `收件登记：${p.city}直接申报“${p.programme.zh}”；未列入该市的推荐汇总表`,
    en: (p) => `收件登记: ${p.city} applies directly for ${p.programme.en}; its table does not list it`,
  }),
  "cross.direct.row": filled<{ row: number; unit: string }>({
    zh: (p) => `推荐汇总表第 ${p.row} 行：${p.unit}`,
    en: (p) => `The city's table, row ${p.row}: ${p.unit}`,
  }),
  "cross.direct.counties": filled<{ city: string; counties: number }>({
    zh: (p) => `${p.city}知识产权局直接申报，同时推荐所辖 ${p.counties} 个县（市、区）的同类项目`,
    en: (p) =>
      `The bureau of ${p.city} applies directly and recommends ${p.counties} of its counties at the same time`,
  }),
  "cross.direct.counties-remedy": fixed(
    "原则上同年度、同辖区内不同时立项：请在立项时择一。",
    "In principle not both are established in one year: choose one when projects are established.",
  ),
  "cross.direct.limit": filled<{ programme: Naming; recommended: number; limit: number }>({
    zh: (p) =>
      `“${p.programme.zh}”推荐 ${p.recommended} 项，另有设区市直接申报 1 项；如直接申报计入，超过上限 ${p.limit} 项`,
    en: (p) =>
      `${p.programme.en}: ${p.recommended} recommended and one applied for directly; if that counts, the limit of ${p.limit} is exceeded`,
  }),
  "cross.direct.limit-remedy": fixed(
    "通知未写明直接申报是否计入上限，请确定口径。",
    "The notice does not say whether direct applications count; settle it.",
  ),

  "cross.channel": filled<{ unit: string; channels: readonly string[]; certain: boolean }>({
    zh: (p) =>
      `“${p.unit}”在 ${p.channels.length} 种申报方式中都有申报${p.certain ? "，且项目名称相同" : ""}：${listZh(p.channels)}`,
    en: (p) =>
      `“${p.unit}” applied through ${p.channels.length} channels${p.certain ? " with the same project" : ""}: ${listEn(p.channels)}`,
  }),
  "cross.channel.working": filled<{
    channel: string;
    file: string;
    sheet: string;
    row: number;
    project: string | null;
  }>({
    zh: (p) =>
      `${p.channel}：“${p.file}”工作表“${p.sheet}”第 ${p.row} 行${p.project === null ? "" : `，${p.project}`}`,
    en: (p) =>
      `${p.channel}: “${p.file}”, sheet “${p.sheet}”, row ${p.row}${p.project === null ? "" : `, ${p.project}`}`,
  }),
  "cross.channel.source": filled<{ channel: string }>({
    zh: (p) => `${p.channel}申报名单`,
    en: (p) => `applicants of ${p.channel}`,
  }),
  "cross.channel.remedy": fixed(
    "请申报单位只保留一种申报方式，撤回其余申报；确为不同项目的，请核实后说明。",
    "The applicant keeps one channel and withdraws the others; if the projects differ, verify and note it.",
  ),
};
