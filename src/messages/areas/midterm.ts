// What users read: mid-term scores — statuses, grades, faults of the sheet and the settings, conventions of ours.
import { filled, fixed } from "../define.ts";

const statusWords = {
  achieved: { zh: "已达标", en: "Achieved" },
  "on-track": { zh: "进度正常", en: "On track" },
  behind: { zh: "滞后", en: "Behind" },
  "far-behind": { zh: "严重滞后", en: "Far behind" },
  missed: { zh: "未达标", en: "Missed" },
  breached: { zh: "已违反", en: "Breached" },
  "not-computable": { zh: "不可算", en: "Not computable" },
  "not-reported": { zh: "未报送", en: "Not reported" },
  "to-be-judged": { zh: "待评定", en: "To be judged" },
};
type Status = keyof typeof statusWords;

const gradeWords = {
  excellent: { zh: "优", en: "Excellent" },
  good: { zh: "良", en: "Good" },
  fair: { zh: "中", en: "Fair" },
  poor: { zh: "差", en: "Poor" },
};
type Grade = keyof typeof gradeWords;

const bandNames = {
  reached: { zh: "达成预期", en: "reached" },
  partly: { zh: "部分达成", en: "partly reached" },
  "not-reached": { zh: "未达成", en: "not reached" },
};
type Band = keyof typeof bandNames;

/** As the drop-down of the sheet has them, with the bounds that hold by default. */
const bandWords: Readonly<Record<Band, { readonly zh: string; readonly en: string }>> = {
  reached: { zh: "达成预期（100%–80%）", en: "reached (100–80%)" },
  partly: { zh: "部分达成（80%–60%）", en: "partly reached (80–60%)" },
  "not-reached": { zh: "未达成（60%–0%）", en: "not reached (60–0%)" },
};

/** One grade, or the two ends of what is still possible; from 差 to 优 nothing is decided. */
function gradeText(low: Grade, high: Grade, language: "zh" | "en"): string {
  if (low === high) return gradeWords[low][language];
  if (low === "poor" && high === "excellent") return language === "zh" ? "待定" : "Open";
  return `${gradeWords[low][language]}–${gradeWords[high][language]}`;
}

/** What can be wrong with a cell of the sheet 中期检查. */
export type FaultKind =
  | "unreadable"
  | "negative"
  | "not-whole"
  | "unit"
  | "percent-sign"
  | "over-100"
  | "not-asked"
  | "unknown-id"
  | "other-programme"
  | "twice"
  | "twice-the-same"
  | "not-a-day"
  | "not-a-choice"
  | "no-programme"
  | "no-notice";

interface Fault {
  readonly kind: FaultKind;
  readonly text: string;
  /** The unit asked for, the other cell, or the choices. */
  readonly more: string | null;
}

const faultZh: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  unreadable: ({ text }) => `“${text}”不能识别为数值，按未报送处理`,
  negative: ({ text }) => `“${text}”为负数，按未报送处理`,
  "not-whole": ({ text }) => `“${text}”不是整数，按未报送处理`,
  unit: ({ text, more }) => `“${text}”的单位与填报项的单位（${more ?? ""}）不符，按未报送处理`,
  "percent-sign": ({ text }) => `“${text}”没有百分号，不能确定是比例还是百分数，按未报送处理`,
  "over-100": ({ text }) => `“${text}”超过 100%，按未报送处理`,
  "not-asked": ({ text, more }) =>
    `“${text}”填在不用填的格里，未采用${more === null ? "" : `（该项按${more}填报）`}`,
  "unknown-id": ({ text }) => `指标编号“${text}”不在通知的指标中，该行未采用`,
  "other-programme": ({ text }) => `指标编号“${text}”属于其他项目类别，该行未采用`,
  twice: ({ text }) => `“${text}”填了两行，数值不同的格都未采用`,
  "twice-the-same": ({ text }) => `“${text}”填了两行，没有不同的数值，按一次计`,
  "not-a-day": ({ text }) => `“${text}”不能识别为日期`,
  "not-a-choice": ({ text, more }) => `“${text}”不在可选的内容中${more === null ? "" : `（${more}）`}`,
  "no-programme": ({ text }) => `“${text}”不能对应到通知的项目类别，该项目未评分`,
  "no-notice": ({ text }) => `没有 ${text} 年度的通知，该项目未评分`,
};
const faultEn: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  unreadable: ({ text }) => `“${text}” is no figure; taken as not reported`,
  negative: ({ text }) => `“${text}” is negative; taken as not reported`,
  "not-whole": ({ text }) => `“${text}” is no whole number; taken as not reported`,
  unit: ({ text, more }) =>
    `“${text}” is not in the unit of the figure (${more ?? ""}); taken as not reported`,
  "percent-sign": ({ text }) =>
    `“${text}” has no percent sign and could be a ratio or a percentage; taken as not reported`,
  "over-100": ({ text }) => `“${text}” is over 100%; taken as not reported`,
  "not-asked": ({ text, more }) =>
    `“${text}” stands in a cell that is not asked for and was not used${more === null ? "" : ` (asked: ${more})`}`,
  "unknown-id": ({ text }) => `“${text}” is no target of the notice; the row was not used`,
  "other-programme": ({ text }) => `“${text}” belongs to another programme; the row was not used`,
  twice: ({ text }) => `“${text}” is given in two rows; where they differ neither figure was used`,
  "twice-the-same": ({ text }) => `“${text}” is given in two rows that do not differ; counted once`,
  "not-a-day": ({ text }) => `“${text}” is no date`,
  "not-a-choice": ({ text, more }) => `“${text}” is none of the choices${more === null ? "" : ` (${more})`}`,
  "no-programme": ({ text }) => `“${text}” is no programme of the notice; the project was not scored`,
  "no-notice": ({ text }) => `there is no notice of ${text}; the project was not scored`,
};

const faultRemedy: Readonly<Record<FaultKind, { readonly zh: string; readonly en: string }>> = {
  unreadable: { zh: "请填数字，如 3000 或 3,000。", en: "Write a number, such as 3000 or 3,000." },
  negative: { zh: "请核对，填不小于 0 的数。", en: "Check it; write a number of at least 0." },
  "not-whole": { zh: "请填整数。", en: "Write a whole number." },
  unit: { zh: "请换算成该行“单位”一栏的单位后填写。", en: "Convert it to the unit of the row." },
  "percent-sign": {
    zh: "请写上百分号，如 4% 或 0.04%。",
    en: "Write the percent sign, such as 4% or 0.04%.",
  },
  "over-100": { zh: "请核对，填 0% 至 100%。", en: "Check it; write 0% to 100%." },
  "not-asked": { zh: "请按“口径”一栏填在浅色底的格里。", en: "Write it in the tinted cell, as 口径 says." },
  "unknown-id": {
    zh: "请用本工具重新生成的中期检查表，不要改编号。",
    en: "Make the sheet anew and leave the ids as they are.",
  },
  "other-programme": { zh: "请核对项目类别和指标编号。", en: "Check programme and id." },
  twice: { zh: "请保留一行。", en: "Keep one of the rows." },
  "twice-the-same": { zh: "请保留一行。", en: "Keep one of the rows." },
  "not-a-day": {
    zh: "请写明年、月、日，如 2025-07-01。",
    en: "Write year, month and day, such as 2025-07-01.",
  },
  "not-a-choice": { zh: "请从下拉列表中选择。", en: "Choose from the drop-down." },
  "no-programme": { zh: "请填通知中的项目类别名称。", en: "Write the programme's name as in the notice." },
  "no-notice": {
    zh: "请核对年度；自备通知的，请用 --notice 载入。",
    en: "Check the year; a notice of your own is loaded with --notice.",
  },
};

export const midtermMessages = {
  "midterm.status": filled<{ status: Status }>({
    zh: (p) => statusWords[p.status].zh,
    en: (p) => statusWords[p.status].en,
  }),
  "midterm.grade": filled<{ low: Grade; high: Grade; flagged: boolean }>({
    zh: (p) => (p.flagged ? "不合格" : gradeText(p.low, p.high, "zh")),
    en: (p) => (p.flagged ? "Failed" : gradeText(p.low, p.high, "en")),
  }),
  "midterm.band": filled<{ band: Band }>({
    zh: (p) => bandWords[p.band].zh,
    en: (p) => bandWords[p.band].en,
  }),
  "midterm.finding": filled<{ status: Status; clause: string }>({
    zh: (p) => `${statusWords[p.status].zh}：${p.clause}`,
    en: (p) => `${statusWords[p.status].en}: ${p.clause}`,
  }),
  "midterm.points": filled<{
    max: string;
    low: string;
    high: string;
    pointsLow: string;
    pointsHigh: string;
  }>({
    zh: (p) =>
      p.low === p.high
        ? `${p.max} × ${p.low} = ${p.pointsLow} 分`
        : `${p.max} × ${p.low}–${p.high} = ${p.pointsLow}–${p.pointsHigh} 分`,
    en: (p) =>
      p.low === p.high
        ? `${p.max} × ${p.low} = ${p.pointsLow} points`
        : `${p.max} × ${p.low}–${p.high} = ${p.pointsLow}–${p.pointsHigh} points`,
  }),

  "midterm.fault": filled<Fault>({
    zh: (p) => faultZh[p.kind](p),
    en: (p) => faultEn[p.kind](p),
  }),
  "midterm.fault.remedy": filled<{ kind: FaultKind; more: string | null }>({
    zh: (p) => faultRemedy[p.kind].zh,
    en: (p) => faultRemedy[p.kind].en,
  }),

  "midterm.days.no-start": fixed(
    "起始日期未填：不计算进度，也不判断滞后",
    "no start date: no pace is computed and nothing is behind",
  ),
  "midterm.days.no-start.remedy": fixed(
    "请填合同（任务书）起始日，没有的填立项日期；2026年入库不是立项。",
    "Give the contract's first day, else the day of the grant; being listed in 2026 is no grant.",
  ),
  "midterm.days.no-check": fixed("检查日期未填：不计算进度", "no day of the check: no pace is computed"),
  "midterm.days.no-check.remedy": fixed(
    "请填数据截止的日期。",
    "Give the day up to which the figures are counted.",
  ),
  "midterm.days.reversed": filled<{ start: string; end: string }>({
    zh: (p) => `结束日期 ${p.end} 不晚于起始日期 ${p.start}，两个日期都未采用`,
    en: (p) => `the end ${p.end} is not after the start ${p.start}; neither was used`,
  }),
  "midterm.days.early": filled<{ start: string; check: string }>({
    zh: (p) => `检查日期 ${p.check} 早于起始日期 ${p.start}，两个日期都未采用`,
    en: (p) => `the check ${p.check} is before the start ${p.start}; neither was used`,
  }),
  "midterm.days.remedy": fixed("请核对日期。", "Check the dates."),
  "midterm.days.other-length": filled<{ months: string; notice: number }>({
    zh: (p) => `合同实施期 ${p.months} 个月，通知规定 ${p.notice} 个月；按合同计算`,
    en: (p) => `${p.months} months by the contract, ${p.notice} by the notice; the contract counts`,
  }),
  "midterm.days.other-length.remedy": fixed(
    "请核对延期或变更的批复。",
    "Check the paper that approved the extension or change.",
  ),

  "midterm.applicant.unknown": fixed(
    "申报主体类型不明，不能确定适用 80% 还是 30% 的转化运用率，不评分",
    "the kind of applicant is not known, so neither is the rate that applies (80% or 30%): not scored",
  ),
  "midterm.applicant.remedy": fixed(
    "请填申报主体类型：企业、高校、科研机构或新型研发机构。",
    "Give 申报主体类型: enterprise, university, institute or new R&D institution.",
  ),
  "midterm.project.twice": filled<{ sheet: string; row: number }>({
    zh: (p) => `同一项目已在“${p.sheet}”第 ${p.row} 行填报，两处都评了分`,
    en: (p) => `the same project stands in “${p.sheet}”, row ${p.row}; both were scored`,
  }),
  "midterm.project.twice.remedy": fixed("请保留一处。", "Keep one of them."),

  "midterm.review.graded": filled<{ band: Band; from: string; to: string }>({
    zh: (p) => `评审人评定：${bandNames[p.band].zh}（${p.from}–${p.to}）`,
    en: (p) => `graded by the reviewer: ${bandNames[p.band].en} (${p.from}–${p.to})`,
  }),
  "midterm.review.not-counted": fixed(
    "该指标由数据计算，评定不计入得分",
    "computed from figures: the grade does not count",
  ),
  "midterm.review.outside-band": fixed(
    "评定得分率不在所选档次之内，按档次的范围计",
    "the percentage lies outside its band: the band's whole range is used",
  ),
  "midterm.review.outside-band.remedy": fixed("请使档次与得分率一致。", "Make band and percentage agree."),

  "midterm.funds.too-early": filled<{ check: string; from: string }>({
    zh: (p) => `检查日期 ${p.check}，实施未满一年（${p.from} 起满一年）`,
    en: (p) => `checked on ${p.check}, before a full year has passed (from ${p.from} on)`,
  }),
  "midterm.funds.too-early.remedy": filled<{ from: string }>({
    zh: (p) => `请于 ${p.from} 或之后组织中期评估。`,
    en: (p) => `Hold the mid-term evaluation on ${p.from} or later.`,
  }),
  "midterm.funds": filled<{ advice: "not-yet" | "may" | "hold" | "open"; from: string | null }>({
    zh: ({ advice, from }) =>
      ({
        "not-yet": `未满一年（${from ?? ""} 起满一年），暂不评估，后续资金暂不拨付`,
        may: "已满一年，评分不低于“中”，可以拨付后续资金（标准为本工具约定，由省局决定）",
        hold: "已满一年，评分低于“中”或出现一票否决情形，建议暂缓拨付后续资金（标准为本工具约定，由省局决定）",
        open: "资料不全，能否拨付后续资金待定",
      })[advice],
    en: ({ advice, from }) =>
      ({
        "not-yet": `no full year yet (from ${from ?? ""} on): no evaluation and no later funds so far`,
        may: "a full year has passed and the score is at least 中: later funds may be released (the bar is ours, the province decides)",
        hold: "a full year has passed and the score is below 中, or a zero target is broken: hold later funds (the bar is ours, the province decides)",
        open: "not all figures are known: whether later funds may be released is open",
      })[advice],
  }),

  "midterm.settings.grades": fixed(
    "等级分数线应由高到低且在 0 至 100 之间，未采用，按 90、80、60",
    "the bounds of the grades must fall from 100 towards 0; not used, 90, 80 and 60 apply",
  ),
  "midterm.settings.bands": fixed(
    "评定档次的分界应由高到低且在 0 至 100 之间，未采用，按 80、60",
    "the bounds of the bands must fall from 100 towards 0; not used, 80 and 60 apply",
  ),
  "midterm.settings.tolerance": fixed(
    "严重滞后线应在 0 至 100 之间，未采用，按 80",
    "the bound of far behind must lie between 0 and 100; not used, 80 applies",
  ),
  "midterm.settings.sum": filled<{ total: string }>({
    zh: (p) => `权重合计 ${p.total}，应为 100，未采用，按平均权重`,
    en: (p) => `the weights add up to ${p.total}, not 100; not used, equal ones apply`,
  }),
  "midterm.settings.negative": fixed(
    "权重有负数，未采用，按平均权重",
    "a weight is negative; not used, equal ones apply",
  ),
  "midterm.settings.fault": filled<{
    kind: "unreadable" | "unknown-key" | "unknown-programme" | "unknown-target" | "twice";
    text: string;
  }>({
    zh: ({ kind, text }) =>
      ({
        unreadable: `评分设置中的“${text}”不是数值，未采用`,
        "unknown-key": `评分设置中没有“${text}”这一项，未采用`,
        "unknown-programme": `评分设置中的项目类别“${text}”不能识别，未采用`,
        "unknown-target": `评分设置中的指标编号“${text}”不属于该项目类别，未采用`,
        twice: `评分设置中“${text}”重复，只采用第一次`,
      })[kind],
    en: ({ kind, text }) =>
      ({
        unreadable: `“${text}” in 评分设置 is no number; not used`,
        "unknown-key": `there is no setting “${text}”; not used`,
        "unknown-programme": `the programme “${text}” in 评分设置 is not known; not used`,
        "unknown-target": `“${text}” in 评分设置 is no target of the programme; not used`,
        twice: `“${text}” stands twice in 评分设置; only the first is used`,
      })[kind],
  }),
  "midterm.settings.remedy": fixed("请更正评分设置。", "Correct 评分设置."),
};
