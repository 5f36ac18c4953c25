// What users read: findings over 立项台账.
import { filled, fixed } from "../define.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** What a person has to find out before a hit is certain. */
const doubtWords = {
  "name-similar": {
    zh: "单位名称近似，须确认是否同一单位",
    en: "the unit's name is similar: is it the same unit?",
  },
  "name-former": {
    zh: "台账中为曾用名或同一信用代码的单位，须确认",
    en: "a former name or the same credit code: is it the same unit?",
  },
  applicant: { zh: "申报单位类型无法确定", en: "the kind of applicant is not certain" },
  placement: { zh: "本行未能归入项目类别", en: "the row is not placed in a programme" },
  level: { zh: "台账的项目级别空白或无法识别", en: "the level in the ledger is blank or not readable" },
  category: { zh: "台账未填项目类别", en: "the ledger does not state the category" },
  subtype: {
    zh: "台账未写明工业品牌或地理标志，请核实",
    en: "the ledger does not say whether industrial brand or geographical indication",
  },
  role: { zh: "台账中的角色无法识别", en: "the role in the ledger is not readable" },
  year: { zh: "台账未填立项年度", en: "the ledger does not state the year" },
  "same-year": { zh: "该项目与本次申报同年立项", en: "the project is of the same year as this round" },
  status: { zh: "台账验收状态空白或无法识别", en: "the ledger's acceptance status is blank or not readable" },
  payment: { zh: "已验收，尾款状态空白或无法识别", en: "accepted, final payment blank or not readable" },
  refund: {
    zh: "已终止，款项情况无法识别（如待退回）",
    en: "terminated, and what is written on its money is not readable",
  },
  partner: { zh: "在该项目中为参与单位", en: "only a participant of that project" },
  "college-and-discipline": {
    zh: "缺学院或学科领域方向，无法比对",
    en: "college or discipline is missing and cannot be compared",
  },
  "field-similar": {
    zh: "学院或学科领域方向名称近似，是否相同须人工判断",
    en: "college or discipline reads alike: whether it is the same is for a person to judge",
  },
  "other-college": { zh: "可能系本校其他学院的项目", en: "possibly another college's project" },
  region: { zh: "台账未写明该项目所属地区", en: "the ledger leaves the project's region open" },
  "region-overlap": { zh: "设区市与所辖县（市、区）地区重叠", en: "a city and its own county overlap" },
  "topic-similar": {
    zh: "题目近似，是否同一培育主题须人工判断",
    en: "similar titles: is it the same topic?",
  },
} as const satisfies Readonly<Record<string, Name>>;

type DoubtWord = keyof typeof doubtWords;

const doubtsZh = (doubts: readonly DoubtWord[]): string =>
  doubts.map((doubt) => doubtWords[doubt].zh).join("；");
const doubtsEn = (doubts: readonly DoubtWord[]): string =>
  doubts.map((doubt) => doubtWords[doubt].en).join("; ");

const roleWords = {
  lead: { zh: "牵头（承担）", en: "lead" },
  partner: { zh: "参与", en: "participant" },
  unreadable: { zh: "角色无法识别", en: "role not readable" },
} as const;

const acceptanceWords = {
  ongoing: { zh: "未验收", en: "not yet accepted" },
  accepted: { zh: "已验收", en: "accepted" },
  terminated: { zh: "已终止", en: "terminated" },
  "not-given": { zh: "验收状态空白", en: "acceptance not stated" },
  unreadable: { zh: "验收状态无法识别", en: "acceptance not readable" },
} as const;

const paymentWords = {
  paid: { zh: "尾款已拨付", en: "final payment made" },
  unpaid: { zh: "尾款未拨付", en: "final payment open" },
  "not-given": { zh: "尾款状态空白", en: "final payment not stated" },
  unreadable: { zh: "尾款状态无法识别", en: "final payment not readable" },
} as const;

interface ProjectLine {
  readonly sheet: string;
  readonly row: number;
  readonly year: number | null;
  readonly category: string;
  readonly unit: string;
  readonly role: keyof typeof roleWords;
  readonly acceptance: keyof typeof acceptanceWords;
  readonly finalPayment: keyof typeof paymentWords;
  /** The unit has another name there, but the same credit code. */
  readonly sameCode: boolean;
  readonly doubts: readonly DoubtWord[];
}

const yearsZh = (years: readonly number[]): string =>
  years.length === 0 ? "" : `（${years.join("、")} 年）`;
const yearsEn = (years: readonly number[]): string => (years.length === 0 ? "" : ` (${years.join(", ")})`);

/** What the ledger says of a unit beside the applicant, for certain and where something is open. */
const jointWords = {
  "led-before": {
    zh: ["曾牵头承担同类项目", "可能曾牵头承担同类项目"],
    en: ["has led such a project before", "may have led such a project before"],
  },
  "ongoing-other-project": {
    zh: ["正在承担其他省级知识产权计划项目", "可能正在承担其他省级知识产权计划项目"],
    en: ["has another provincial project running", "may have another provincial project running"],
  },
  "ongoing-same-topic": {
    zh: ["正在承担市县级同类项目", "正在承担市县级同类项目"],
    en: ["has a city or county project running", "has a city or county project running"],
  },
} as const;

interface JointUnit {
  readonly unit: string;
  readonly kind: keyof typeof jointWords;
  readonly doubts: readonly DoubtWord[];
}

const jointZh = ({ kind, doubts }: JointUnit): string =>
  doubts.length === 0 ? jointWords[kind].zh[0] : `${jointWords[kind].zh[1]}（${doubtsZh(doubts)}）`;
const jointEn = ({ kind, doubts }: JointUnit): string =>
  doubts.length === 0 ? jointWords[kind].en[0] : `${jointWords[kind].en[1]} (${doubtsEn(doubts)})`;

interface Doubtful {
  readonly doubts: readonly DoubtWord[];
}

export const reviewLedgerMessages = {
  "ledger.latest": filled<{ year: number }>({
    zh: ({ year }) => `${year} 年立项`,
    en: ({ year }) => `started ${year}`,
  }),
  "ledger.led-before": filled<{ programme: Name; years: readonly number[] }>({
    zh: ({ programme, years }) => `曾作为牵头单位承担${programme.zh}项目${yearsZh(years)}，不得再次申报`,
    en: ({ programme, years }) =>
      `Has led a project of “${programme.en}” before${yearsEn(years)} and may not apply again`,
  }),
  "ledger.led-before.unverified": filled<Doubtful & { programme: Name }>({
    zh: ({ programme, doubts }) => `可能曾牵头承担${programme.zh}项目：${doubtsZh(doubts)}`,
    en: ({ programme, doubts }) => `May have led a project of “${programme.en}” before: ${doubtsEn(doubts)}`,
  }),
  "ledger.same-field": filled<{ programme: Name; years: readonly number[] }>({
    zh: ({ programme, years }) =>
      `高校以同一学院或相同学科领域方向再次牵头申报${programme.zh}项目${yearsZh(years)}`,
    en: ({ programme, years }) =>
      `The university applies to “${programme.en}” again with the same college or discipline${yearsEn(years)}`,
  }),
  "ledger.same-field.unverified": filled<Doubtful & { programme: Name }>({
    zh: ({ programme, doubts }) => `高校曾牵头承担${programme.zh}项目：${doubtsZh(doubts)}`,
    en: ({ programme, doubts }) =>
      `The university has led a project of “${programme.en}” before: ${doubtsEn(doubts)}`,
  }),
  "ledger.ongoing": filled<{ unpaid: boolean; count: number }>({
    zh: ({ unpaid, count }) =>
      `正在承担其他省级知识产权计划项目${unpaid ? "（尾款未拨付）" : ""}${count > 1 ? `，台账中 ${count} 条` : ""}`,
    en: ({ unpaid, count }) =>
      `Another provincial IP plan project is running${unpaid ? " (final payment open)" : ""}${count > 1 ? `, ${count} lines of the ledger` : ""}`,
  }),
  "ledger.ongoing.unverified": filled<Doubtful>({
    zh: ({ doubts }) => `可能正在承担其他省级知识产权计划项目：${doubtsZh(doubts)}`,
    en: ({ doubts }) => `Another provincial IP plan project may be running: ${doubtsEn(doubts)}`,
  }),
  "ledger.topic": fixed(
    "正在承担市县级同类项目，题目近似，请判断是否同一培育主题",
    "A city or county project of this kind is running with a similar title: is it the same topic?",
  ),
  "ledger.topic.this": filled<{ topic: string }>({
    zh: ({ topic }) => `本次：${topic}`,
    en: ({ topic }) => `This application: ${topic}`,
  }),
  "ledger.topic.other": filled<{ row: number; topic: string }>({
    zh: ({ row, topic }) => `台账第 ${row} 行：${topic}`,
    en: ({ row, topic }) => `Ledger row ${row}: ${topic}`,
  }),
  "ledger.region": filled<{ programme: Name }>({
    zh: ({ programme }) => `本地区正在承担${programme.zh}项目，不得申报`,
    en: ({ programme }) => `The region has a running project of “${programme.en}” and may not apply`,
  }),
  "ledger.region.unverified": filled<Doubtful & { programme: Name }>({
    zh: ({ programme, doubts }) => `本地区可能正在承担${programme.zh}项目：${doubtsZh(doubts)}`,
    en: ({ programme, doubts }) =>
      `The region may have a running project of “${programme.en}”: ${doubtsEn(doubts)}`,
  }),
  "ledger.joint.participant": filled<JointUnit>({
    zh: (of) => `参与申报的“${of.unit}”${jointZh(of)}，是否受限须确认`,
    en: (of) => `The joint applicant “${of.unit}” ${jointEn(of)}: does that bar it?`,
  }),
  "ledger.joint.partner": filled<JointUnit>({
    zh: (of) => `合作单位“${of.unit}”${jointZh(of)}；它不是申报主体，不受此限`,
    en: (of) => `The partner “${of.unit}” ${jointEn(of)}; it is no applicant and not barred`,
  }),
  "ledger.project": filled<ProjectLine>({
    zh: ({ sheet, row, year, category, unit, role, acceptance, finalPayment, sameCode, doubts }) =>
      [
        `“${sheet}”第 ${row} 行：${year === null ? "年度空白" : `${year} 年`}`,
        category === "" ? "类别空白" : category,
        sameCode ? `${unit}（统一社会信用代码与本行相同）` : unit,
        roleWords[role].zh,
        acceptanceWords[acceptance].zh,
        ...(acceptance === "accepted" ? [paymentWords[finalPayment].zh] : []),
      ].join("，") + (doubts.length === 0 ? "" : `（${doubtsZh(doubts)}）`),
    en: ({ sheet, row, year, category, unit, role, acceptance, finalPayment, sameCode, doubts }) =>
      [
        `“${sheet}” row ${row}: ${year === null ? "no year" : year}`,
        category === "" ? "no category" : category,
        sameCode ? `${unit} (same credit code as this row)` : unit,
        roleWords[role].en,
        acceptanceWords[acceptance].en,
        ...(acceptance === "accepted" ? [paymentWords[finalPayment].en] : []),
      ].join(", ") + (doubts.length === 0 ? "" : ` (${doubtsEn(doubts)})`),
  }),
  "ledger.more": filled<{ count: number }>({
    zh: ({ count }) => `台账中另有 ${count} 条`,
    en: ({ count }) => `${count} more in the ledger`,
  }),
  "ledger.source.unit": fixed("承担单位", "unit"),
  "ledger.source.category": fixed("项目类别", "category"),
  "ledger.source.acceptance": fixed("验收状态", "acceptance"),
  "ledger.source.final-payment": fixed("尾款状态", "final payment"),
  "ledger.remedy.correct": fixed(
    "如台账记载有误，请更正台账后重新审核。",
    "If the ledger is wrong, correct it and review again.",
  ),
  "ledger.remedy.verify": fixed(
    "请人工核实；台账或汇总表补全后可重新审核。",
    "To be verified by a person; complete the ledger or the table and review again.",
  ),
  "ledger.missing.unit": fixed("申报单位（与台账比对）", "unit, to be compared with the ledger"),
  "ledger.missing.local-projects": fixed(
    "市县级在研项目台账（台账中没有市级、县级项目）",
    "ledger of city and county projects (this one has none)",
  ),
  "ledger.missing.topic-judgement": fixed(
    "培育主题是否相同（单位有在研市县级项目，须人工判断）",
    "whether the topic is the same (the unit has a running city or county project)",
  ),
  "ledger.missing.participants": fixed(
    "参与申报的单位名称（与台账比对）",
    "names of the units that apply together with the lead, to be compared with the ledger",
  ),
  "ledger.missing.project-region": fixed(
    "台账中在研项目所属地区（空白，从承担单位名称也看不出）",
    "region of a running project of the ledger (blank, and its unit does not name one)",
  ),
  "ledger.missing.region": fixed(
    "申报地区（与台账比对）",
    "region of the applicant, to be compared with the ledger",
  ),
};
