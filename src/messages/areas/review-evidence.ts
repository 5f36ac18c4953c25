// What users read: conditions judged on the evidence sheets 核验-<项目类别>.
// Figures come as exact decimal texts ("1500", "0.5"): a working can be recomputed from its parameters.
import { filled, fixed } from "../define.ts";
import { applicantClassName, type ApplicantClassName } from "../applicant-classes.ts";
import { grouped, measured } from "../figures.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** The unit a sentence is about, where it is not the applicant of the row itself. */
interface OfUnit {
  readonly unit: string | null;
}

const ofZh = (unit: string | null): string => (unit === null ? "" : `“${unit}”：`);
const ofEn = (unit: string | null): string => (unit === null ? "" : `“${unit}”: `);
const missingEn = (unit: string | null): string => (unit === null ? "Missing: " : `${ofEn(unit)}missing: `);
const listZh = (names: readonly Name[]): string => names.map(({ zh }) => zh).join("、");
const listEn = (names: readonly Name[]): string => names.map(({ en }) => en).join(", ");
const both = (zh: string, en: string): Name => ({ zh, en });

/** Where a figure stands, or would stand. */
interface Cell {
  readonly name: Name;
  readonly sheet: string;
  readonly cell: string | null;
}

const cellsText = (cells: readonly Cell[], words: (name: Name) => string, separator: string): string =>
  cells
    .map(({ name, sheet, cell }) => (cell === null ? words(name) : `${words(name)}（${sheet}!${cell}）`))
    .join(separator);

/** What keeps a line of the evidence sheet from being used. */
const strayWords = {
  "no-row": both("汇总表的本类项目中没有对应的单位", "no row of this programme in the table is of the unit"),
  "no-unit": both("未填申报单位", "no unit is stated"),
  role: both("角色认不出", "the role is not readable"),
} as const;

const unreadableWords = {
  value: both("认不出", "not readable"),
  "no-unit": both("未写明单位（元、万元或亿元）", "a sum without a unit (元, 万元 or 亿元)"),
  merged: both("合并在几个单位的行上，无法判断是谁的", "merged over the lines of several units"),
} as const;

/** How an input of a kind is written. */
const forms = {
  amount: both(
    "数字，单位同表头，如 1500、3000万",
    "a figure in the unit of the header, such as 1500 or 3000万",
  ),
  count: both("整数，没有的填 0", "a whole number, 0 for none"),
  date: both("日期，如 2022-03-01", "a date such as 2022-03-01"),
  "yes-no": both("“是”或“否”", "是 or 否"),
  presence: both("“无”“有”或件数", "无, 有 or a number"),
  choice: both("下列之一", "one of these"),
  text: both("文字", "text"),
} as const;

const faultWords = {
  "no-header": both("没有认出核验项的表头", "no header of the evidence was recognised"),
  "no-unit-column": both("没有申报单位一列", "there is no column for the unit"),
} as const;

/** A figure with its header: "2024年研发费用 500 万元". */
interface Part {
  readonly name: Name;
  readonly value: string;
}

interface Sum {
  readonly name: Name;
  readonly parts: readonly Part[];
  readonly total: string;
  /** 万元, 件 */
  readonly measure: string;
}

const sumZh = ({ name, parts, total, measure }: Sum): string =>
  parts.length < 2
    ? `${name.zh} ${measured(total, measure)}`
    : `${name.zh}合计 ${measured(total, measure)}：${parts.map((part) => `${part.name.zh} ${grouped(part.value)}`).join(" + ")}`;
const sumEn = ({ name, parts, total, measure }: Sum): string =>
  parts.length < 2
    ? `${name.en}: ${measured(total, measure)}`
    : `${name.en}, total ${measured(total, measure)}: ${parts.map((part) => `${part.name.en} ${grouped(part.value)}`).join(" + ")}`;

/** 20000 万元 as the clause writes it: 2亿元. */
const stepZh = (amount: number): string =>
  amount >= 10000 && amount % 10000 === 0
    ? `${measured(`${amount}`, "万元")}（${amount / 10000}亿元）`
    : measured(`${amount}`, "万元");

/** "研发费用合计 1 500 万元：2022年 420 + 2023年 500 + 2024年 580"; what is missing is said in its place. */
interface YearsSum {
  readonly name: Name;
  readonly parts: readonly { readonly year: number; readonly value: string | null }[];
  readonly total: string | null;
  readonly measure: string;
}

interface Step {
  /** Over this, and up to that, in 万元; null: no such bound. */
  readonly over: number | null;
  readonly upTo: number | null;
  readonly atLeast: number;
}

const stepText = ({ over, upTo }: Step, amount: (figure: number) => string): string =>
  [...(over === null ? [] : [`> ${amount(over)}`]), ...(upTo === null ? [] : [`≤ ${amount(upTo)}`])].join(
    " ",
  );

interface Ratio {
  readonly numerator: Name;
  readonly denominator: Name;
  /** "3.00", with as many digits as the verdict needs. */
  readonly percent: string;
}

/** How a number of things is compared. */
type CountTest = "at-least" | "over" | "exactly";
type Sign = "<" | "≤" | "=" | "≥" | ">";

interface Counted {
  readonly name: Name;
  readonly total: string;
  readonly measure: string;
  readonly number: number;
}

/** 不少于 3 人 where it is met, 应不少于 3 人 where it is not. */
function wantedZh(test: CountTest, number: string, met: boolean): string {
  const should = met ? "" : "应";
  switch (test) {
    case "at-least":
      return `${should}不少于 ${number}`;
    case "over":
      return `${should}超过 ${number}`;
    case "exactly":
      return met ? `即所要求的 ${number}` : `应为 ${number}`;
  }
}

function wantedEn(test: CountTest, number: number): string {
  switch (test) {
    case "at-least":
      return `at least ${number}`;
    case "over":
      return `more than ${number}`;
    case "exactly":
      return `exactly ${number}`;
  }
}

/** A way of curing a shortfall: "2 件有效发明专利数". */
interface Cure {
  readonly name: Name;
  readonly more: string;
  readonly measure: string;
}

/** 有效专利数 counts what it names: 还差 2 件有效专利. */
const thing = (name: string): string => name.replace(/数量?$/u, "");

const curesZh = (cures: readonly Cure[]): string =>
  cures.map(({ name, more, measure }) => `${measured(more, measure)}${thing(name.zh)}`).join("，或 ");
const curesEn = (cures: readonly Cure[]): string =>
  cures.map(({ name, more }) => `${grouped(more)} (${name.en})`).join(", or ");

/** A question with its answer. */
interface Answered {
  readonly name: Name;
  readonly answer: Name;
}

interface Route {
  readonly name: Name;
  readonly value: string;
  readonly number: number;
}

interface Project {
  readonly project: Name;
  readonly development: Name;
  readonly required: readonly Name[];
  /** Required and answered by no. */
  readonly lacking: readonly Name[];
}

interface Dated {
  readonly name: Name;
  readonly day: string;
  readonly on: string;
  readonly years: number;
}

interface Sales {
  readonly name: Name;
  readonly value: string;
  readonly measure: string;
  /** null: whatever the kind of product. */
  readonly ofKind: string | null;
  readonly atLeast: number;
}

interface Joint {
  readonly lead: string;
  readonly participants: readonly string[];
  /** Of whom nobody can say what they are. */
  readonly open: readonly string[];
  /** Listed, but of a kind that does not count. */
  readonly besides: readonly string[];
  readonly wanted: number;
}

interface Pair {
  readonly left: string;
  readonly right: string;
}

const quotedList = (names: readonly string[], separator: string): string =>
  names.map((name) => `“${name}”`).join(separator);
const pairsZh = (pairs: readonly Pair[]): string =>
  pairs.map(({ left, right }) => `“${left}”与“${right}”`).join("、");
const pairsEn = (pairs: readonly Pair[]): string =>
  pairs.map(({ left, right }) => `“${left}” and “${right}”`).join("; ");

type GroupDoubt = "shared" | "alike" | "state" | "unclear";
const groupDoubts: Readonly<Record<GroupDoubt, Name>> = {
  shared: { zh: "有共同的实际控制人而不完全相同", en: "have some controllers in common but not all" },
  alike: { zh: "所填的实际控制人或集团名称近似", en: "name controllers or groups that read alike" },
  state: {
    zh: "同由国有资产监管部门或政府控制，不当然属同一集团",
    en: "are held by the same body of the state, which alone does not make them one group",
  },
  unclear: { zh: "所填的不是名称", en: "have an entry that names nobody" },
};

export const reviewEvidenceMessages = {
  // Figures and lines that are missing.
  "evidence.input": filled<OfUnit & { name: Name }>({
    zh: ({ unit, name }) => `${ofZh(unit)}${name.zh}`,
    en: ({ unit, name }) => `${ofEn(unit)}${name.en}`,
  }),
  "evidence.missing": filled<OfUnit & { inputs: readonly Name[]; clause: string }>({
    zh: ({ unit, inputs, clause }) => `${ofZh(unit)}缺${listZh(inputs)}，不能判定“${clause}”`,
    en: ({ unit, inputs, clause }) => `${missingEn(unit)}${listEn(inputs)}; “${clause}” cannot be decided`,
  }),
  "evidence.missing.line": filled<{ inputs: readonly Name[] }>({
    zh: ({ inputs }) => `${listZh(inputs)}：未填`,
    en: ({ inputs }) => `${listEn(inputs)}: not given`,
  }),
  "evidence.missing.remedy": filled<{ cells: readonly Cell[] }>({
    zh: ({ cells }) => `请补填${cellsText(cells, ({ zh }) => zh, "、")}后重新审核。`,
    en: ({ cells }) => `Fill in ${cellsText(cells, ({ en }) => en, ", ")} and review again.`,
  }),
  "evidence.missing.applicant": fixed(
    "申报单位类型（决定适用哪些申报条件）",
    "kind of applicant, which decides the conditions that bind it",
  ),
  "evidence.remedy.correct": fixed(
    "如核验表填写有误，请更正后重新审核。",
    "If the evidence sheet is wrong, correct it and review again.",
  ),
  "evidence.remedy.person": fixed("请人工核实。", "To be verified by a person."),
  "evidence.no-line": filled<{ sheet: string; conditions: number }>({
    zh: ({ sheet, conditions }) => `“${sheet}”中没有本单位的行，${conditions} 项条件未核对`,
    en: ({ sheet, conditions }) =>
      `“${sheet}” has no line of this unit: ${conditions} conditions not checked`,
  }),
  "evidence.no-line.remedy": filled<{ sheet: string }>({
    zh: ({ sheet }) => `请在“${sheet}”中为本单位添一行；单位名称应与汇总表一致。`,
    en: ({ sheet }) => `Add a line for the unit to “${sheet}”, with its name as in the table.`,
  }),
  "evidence.blank-line": filled<OfUnit & { sheet: string; conditions: number }>({
    zh: ({ unit, sheet, conditions }) =>
      `${ofZh(unit)}“${sheet}”中本单位的各项均未填写，${conditions} 项条件未核对`,
    en: ({ unit, sheet, conditions }) =>
      `${ofEn(unit)}nothing is filled in on “${sheet}”: ${conditions} conditions not checked`,
  }),
  "evidence.line": filled<{ sheet: string }>({
    zh: ({ sheet }) => `“${sheet}”中本单位的各项`,
    en: ({ sheet }) => `the unit’s line of “${sheet}”`,
  }),
  "evidence.unit": fixed("申报单位", "unit"),
  "evidence.unreadable": filled<OfUnit & { name: Name; text: string; why: keyof typeof unreadableWords }>({
    zh: ({ unit, name, text, why }) => `${ofZh(unit)}${name.zh}“${text}”${unreadableWords[why].zh}`,
    en: ({ unit, name, text, why }) => `${ofEn(unit)}${name.en} “${text}”: ${unreadableWords[why].en}`,
  }),
  "evidence.unreadable.remedy": filled<{ kind: keyof typeof forms; choices: readonly string[] }>({
    zh: ({ kind, choices }) =>
      `请改填${forms[kind].zh}${choices.length === 0 ? "" : `：${choices.join("、")}`}。`,
    en: ({ kind, choices }) =>
      `Write ${forms[kind].en}${choices.length === 0 ? "" : `: ${choices.join(", ")}`}.`,
  }),
  "evidence.contradicting": filled<OfUnit & { name: Name; texts: readonly string[] }>({
    zh: ({ unit, name, texts }) =>
      `${ofZh(unit)}${name.zh}前后不一：${texts.map((text) => `“${text}”`).join("、")}`,
    en: ({ unit, name, texts }) =>
      `${ofEn(unit)}${name.en} is given differently: ${texts.map((text) => `“${text}”`).join(", ")}`,
  }),
  "evidence.contradicting.remedy": fixed(
    "同一单位填了几行，请只留正确的一个数。",
    "The unit has several lines: keep the right one only.",
  ),
  "evidence.stray": filled<{ units: readonly string[]; lines: number; why: keyof typeof strayWords }>({
    zh: ({ units, lines, why }) =>
      `有 ${lines} 行未采用：${strayWords[why].zh}${units.length === 0 ? "" : `（${units.join("、")}${lines > units.length ? "等" : ""}）`}`,
    en: ({ units, lines, why }) =>
      `${lines} line(s) not used: ${strayWords[why].en}${units.length === 0 ? "" : ` (${units.join(", ")}${lines > units.length ? ", …" : ""})`}`,
  }),
  "evidence.stray.remedy": fixed(
    "请核对单位名称、项目名称和角色是否与汇总表一致；不再申报的，请删去该行。",
    "Check that unit, project and role are as in the table; delete the line if the unit no longer applies.",
  ),
  "evidence.fault": filled<{ sheet: string; why: keyof typeof faultWords }>({
    zh: ({ sheet, why }) => `“${sheet}”读不出：${faultWords[why].zh}`,
    en: ({ sheet, why }) => `“${sheet}” cannot be read: ${faultWords[why].en}`,
  }),
  "evidence.columns": filled<{ sheet: string; inputs: readonly Name[] }>({
    zh: ({ sheet, inputs }) => `“${sheet}”缺少列：${listZh(inputs)}`,
    en: ({ sheet, inputs }) => `“${sheet}” lacks columns: ${listEn(inputs)}`,
  }),
  "evidence.sheet.remedy": fixed(
    "请重新生成核验表（已填的内容会保留），补填后重新审核。",
    "Make the evidence sheet again (what is filled in stays), complete it and review again.",
  ),
  "missing.sheet.evidence": filled<{ sheet: string }>({
    zh: ({ sheet }) => sheet,
    en: ({ sheet }) => `evidence sheet (${sheet})`,
  }),
  "missing.evidence": filled<{ sheet: string; blank: boolean; rows: number; conditions: number }>({
    zh: ({ sheet, blank, rows, conditions }) =>
      `${blank ? `“${sheet}”尚未填写` : `未提供“${sheet}”`}：${rows} 个项目的 ${conditions} 项条件未核对`,
    en: ({ sheet, blank, rows, conditions }) =>
      `${blank ? `“${sheet}” is not filled in` : `No “${sheet}”`}: ${conditions} conditions of ${rows} project(s) not checked`,
  }),
  "missing.evidence.fill-in": fixed(
    "请填写核验表后重新审核。",
    "Fill in the evidence sheet and review again.",
  ),
  "missing.evidence.remedy": fixed(
    "请生成核验表（窗格中的“插入核验表”，或命令 npm run template），填写后重新审核。",
    "Make the evidence sheet (button in the pane, or npm run template), fill it in and review again.",
  ),

  // Ratios of sums.
  "evidence.sum": filled<Sum>({ zh: sumZh, en: sumEn }),
  "evidence.years-sum": filled<YearsSum>({
    zh: ({ name, parts, total, measure }) =>
      `${name.zh}${total === null ? `（${measure}）` : `合计 ${measured(total, measure)}`}：${parts
        .map(({ year, value }) => `${year}年 ${value === null ? "未填" : grouped(value)}`)
        .join(total === null ? "，" : " + ")}`,
    en: ({ name, parts, total, measure }) =>
      `${name.en}${total === null ? ` (${measure})` : `, total ${measured(total, measure)}`}: ${parts
        .map(({ year, value }) => `${year}: ${value === null ? "not given" : grouped(value)}`)
        .join(total === null ? ", " : " + ")}`,
  }),
  "evidence.ratio.met": filled<OfUnit & Ratio & { atLeast: number }>({
    zh: ({ unit, numerator, denominator, percent, atLeast }) =>
      `${ofZh(unit)}${numerator.zh}占${denominator.zh}的比例为 ${percent}%，不低于 ${atLeast}%`,
    en: ({ unit, numerator, denominator, percent, atLeast }) =>
      `${ofEn(unit)}${numerator.en} are ${percent}% of ${denominator.en}, at least ${atLeast}%`,
  }),
  "evidence.ratio.broken": filled<OfUnit & Ratio & { atLeast: number }>({
    zh: ({ unit, numerator, denominator, percent, atLeast }) =>
      `${ofZh(unit)}${numerator.zh}占${denominator.zh}的比例为 ${percent}%，低于 ${atLeast}%`,
    en: ({ unit, numerator, denominator, percent, atLeast }) =>
      `${ofEn(unit)}${numerator.en} are ${percent}% of ${denominator.en}, below ${atLeast}%`,
  }),
  "evidence.ratio.zero": filled<OfUnit & { numerator: Name; denominator: Name }>({
    zh: ({ unit, numerator, denominator }) =>
      `${ofZh(unit)}${denominator.zh}为 0，${numerator.zh}所占比例无法计算`,
    en: ({ unit, numerator, denominator }) =>
      `${ofEn(unit)}${denominator.en} are 0, so the share of ${numerator.en} cannot be computed`,
  }),
  "evidence.ratio.founded-late": filled<OfUnit & { day: string; years: readonly number[] }>({
    zh: ({ unit, day, years }) =>
      `${ofZh(unit)}${day} 成立，${years.join("、")} 年没有可以计算的数据，比例无法计算`,
    en: ({ unit, day, years }) =>
      `${ofEn(unit)}founded ${day}: nothing to compute with in ${years.join(", ")}`,
  }),
  "evidence.ratio.founded-after": filled<OfUnit & { day: string; years: readonly number[] }>({
    zh: ({ unit, day, years }) =>
      `${ofZh(unit)}成立日期 ${day} 晚于已填数据的 ${years.join("、")} 年，两者不一`,
    en: ({ unit, day, years }) =>
      `${ofEn(unit)}founded ${day}, but figures are given for ${years.join(", ")}: the two do not agree`,
  }),
  "evidence.ratio.years": filled<{ day: string; years: readonly number[] }>({
    zh: ({ day, years }) => `${day} 成立，按实有的 ${years.join("、")} 年计算`,
    en: ({ day, years }) => `Founded ${day}: computed over ${years.join(", ")}`,
  }),
  "evidence.ratio.step": filled<Part & { measure: string; step: Step }>({
    zh: ({ name, value, measure, step }) =>
      `${name.zh} ${measured(value, measure)} ${stepText(step, stepZh)}，比例应不低于 ${step.atLeast}%`,
    en: ({ name, value, measure, step }) =>
      `${name.en} ${measured(value, measure)} ${stepText(step, (figure) => measured(`${figure}`, "万元"))}: at least ${step.atLeast}%`,
  }),
  "evidence.ratio.steps": filled<{ name: Name; steps: readonly Step[] }>({
    zh: ({ name, steps }) =>
      `${name.zh}未知，档次未定：${steps.map((step) => `${stepText(step, stepZh)} 的不低于 ${step.atLeast}%`).join("，")}`,
    en: ({ name, steps }) =>
      `${name.en} not known, so the step is open: ${steps
        .map(
          (step) => `${stepText(step, (figure) => measured(`${figure}`, "万元"))} at least ${step.atLeast}%`,
        )
        .join(", ")}`,
  }),
  "evidence.ratio.compare": filled<{
    numerator: string;
    denominator: string;
    percent: string;
    exact: boolean;
    sign: "<" | "≥";
    atLeast: number;
  }>({
    zh: ({ numerator, denominator, percent, exact, sign, atLeast }) =>
      `${grouped(numerator)} ÷ ${grouped(denominator)} ${exact ? "=" : "≈"} ${percent}% ${sign} ${atLeast}%`,
    en: ({ numerator, denominator, percent, exact, sign, atLeast }) =>
      `${grouped(numerator)} ÷ ${grouped(denominator)} ${exact ? "=" : "≈"} ${percent}% ${sign} ${atLeast}%`,
  }),
  "evidence.ratio.between": filled<{
    numerator: string;
    denominator: string;
    percent: string;
    exact: boolean;
    low: number;
    high: number;
  }>({
    zh: ({ numerator, denominator, percent, exact, low, high }) =>
      `${grouped(numerator)} ÷ ${grouped(denominator)} ${exact ? "=" : "≈"} ${percent}%：${low}% ≤ ${percent}% < ${high}%，由档次决定`,
    en: ({ numerator, denominator, percent, exact, low, high }) =>
      `${grouped(numerator)} ÷ ${grouped(denominator)} ${exact ? "=" : "≈"} ${percent}%: ${low}% ≤ ${percent}% < ${high}%, so the step decides`,
  }),
  "evidence.ratio.trial": filled<
    OfUnit & { inputs: readonly Name[]; years: readonly number[]; figure: string }
  >({
    zh: ({ unit, inputs, years, figure }) =>
      `${ofZh(unit)}缺${listZh(inputs)}；按 ${years.join("、")} 年试算为 ${figure}，不作结论`,
    en: ({ unit, inputs, years, figure }) =>
      `${missingEn(unit)}${listEn(inputs)}; a trial over ${years.join(", ")} gives ${figure}, which decides nothing`,
  }),
  "evidence.ratio.short": filled<{
    numerator: Name;
    more: string;
    measure: string;
    denominator: string;
    atLeast: number;
    wanted: string;
  }>({
    zh: ({ numerator, more, measure, denominator, atLeast, wanted }) =>
      `${numerator.zh}还差 ${measured(more, measure)}（${grouped(denominator)} × ${atLeast}% = ${measured(wanted, measure)}）；如核验表填写有误，请更正后重新审核。`,
    en: ({ numerator, more, measure, denominator, atLeast, wanted }) =>
      `${numerator.en}: ${measured(more, measure)} short (${grouped(denominator)} × ${atLeast}% = ${measured(wanted, measure)}). If the evidence sheet is wrong, correct it and review again.`,
  }),

  // Numbers of things.
  "evidence.count": filled<OfUnit & Counted & { test: CountTest; met: boolean }>({
    zh: ({ unit, name, total, measure, number, test, met }) =>
      `${ofZh(unit)}${name.zh} ${measured(total, measure)}，${wantedZh(test, measured(`${number}`, measure), met)}`,
    en: ({ unit, name, total, number, test, met }) =>
      `${ofEn(unit)}${name.en}: ${grouped(total)}, ${met ? "" : "should be "}${wantedEn(test, number)}`,
  }),
  "evidence.count.compare": filled<Counted & { sign: Sign }>({
    zh: ({ name, total, measure, sign, number }) =>
      `${name.zh} ${measured(total, measure)} ${sign} ${measured(`${number}`, measure)}`,
    en: ({ name, total, sign, number }) => `${name.en}: ${grouped(total)} ${sign} ${number}`,
  }),
  "evidence.count.remedy": filled<{ more: boolean; by: string; measure: string }>({
    zh: ({ more, by, measure }) =>
      `${more ? "还差" : "多出"} ${measured(by, measure)}；如核验表填写有误，请更正后重新审核。`,
    en: ({ more, by }) =>
      `${grouped(by)} too ${more ? "few" : "many"}. If the evidence sheet is wrong, correct it and review again.`,
  }),

  // Patents by one of two routes.
  "evidence.patents.met": filled<
    OfUnit & Route & { abroad: string | null; countsAs: number; measure: string }
  >({
    zh: ({ unit, name, value, abroad, countsAs, measure, number }) =>
      `${ofZh(unit)}${name.zh} ${measured(value, measure)}${abroad === null ? "" : `，加国境外授权专利 ${measured(abroad, measure)}按 1:${countsAs} 抵算`}，不少于 ${measured(`${number}`, measure)}`,
    en: ({ unit, name, value, abroad, countsAs, number }) =>
      `${ofEn(unit)}${name.en}: ${grouped(value)}${abroad === null ? "" : ` with ${grouped(abroad)} abroad counted 1:${countsAs}`}, at least ${number}`,
  }),
  "evidence.patents.short": filled<
    OfUnit & { patents: Route; inventions: Route; withAbroad: boolean; measure: string }
  >({
    zh: ({ unit, patents, inventions, withAbroad, measure }) =>
      `${ofZh(unit)}${patents.name.zh} ${measured(patents.value, measure)}，不足 ${measured(`${patents.number}`, measure)}；${inventions.name.zh} ${measured(inventions.value, measure)}${withAbroad ? "（含抵算）" : ""}，不足 ${measured(`${inventions.number}`, measure)}`,
    en: ({ unit, patents, inventions, withAbroad }) =>
      `${ofEn(unit)}${patents.name.en}: ${grouped(patents.value)}, fewer than ${patents.number}; ${inventions.name.en}: ${grouped(inventions.value)}${withAbroad ? " with those abroad counted in" : ""}, fewer than ${inventions.number}`,
  }),
  "evidence.patents.figure": filled<{ patents: Route; inventions: Route }>({
    zh: ({ patents, inventions }) =>
      `${patents.value} < ${patents.number}，${inventions.value} < ${inventions.number}`,
    en: ({ patents, inventions }) =>
      `${patents.value} < ${patents.number}, ${inventions.value} < ${inventions.number}`,
  }),
  "evidence.patents.offset": filled<{
    inventions: Name;
    value: string | null;
    abroad: Name;
    abroadValue: string | null;
    countsAs: number;
    total: string;
    measure: string;
    sign: "<" | "≥";
    number: number;
  }>({
    zh: ({ inventions, value, abroad, abroadValue, countsAs, total, measure, sign, number }) =>
      `${inventions.zh} ${value === null ? "未填" : measured(value, measure)} + ${abroad.zh} ${abroadValue === null ? "未填" : measured(abroadValue, measure)} × ${countsAs} = ${measured(total, measure)} ${sign} ${measured(`${number}`, measure)}`,
    en: ({ inventions, value, abroad, abroadValue, countsAs, total, sign, number }) =>
      `${inventions.en} ${value === null ? "not given" : grouped(value)} + ${abroad.en} ${abroadValue === null ? "not given" : grouped(abroadValue)} × ${countsAs} = ${grouped(total)} ${sign} ${number}`,
  }),
  "evidence.patents.odd": filled<OfUnit & { inventions: Name; patents: Name }>({
    zh: ({ unit, inventions, patents }) => `${ofZh(unit)}${inventions.zh}多于${patents.zh}，两数不合，请核对`,
    en: ({ unit, inventions, patents }) =>
      `${ofEn(unit)}${inventions.en} exceed ${patents.en}: one of the two is wrong`,
  }),
  "evidence.patents.doubtful": filled<OfUnit & { doubtful: string; measure: string; number: number }>({
    zh: ({ unit, doubtful, measure, number }) =>
      `${ofZh(unit)}靠国境外授权专利抵算才达到 ${measured(`${number}`, measure)}，其中 ${measured(doubtful, measure)}属外观、实用新型或同族重复`,
    en: ({ unit, doubtful, number }) =>
      `${ofEn(unit)}only patents abroad lift the inventions to ${number}, and ${grouped(doubtful)} of them are designs, utility models or family duplicates`,
  }),
  "evidence.patents.sure": filled<{ doubtful: string; measure: string; total: string; number: number }>({
    zh: ({ doubtful, measure, total, number }) =>
      `不计这 ${measured(doubtful, measure)}，合计 ${measured(total, measure)} < ${measured(`${number}`, measure)}`,
    en: ({ doubtful, total, number }) => `Without these ${grouped(doubtful)}: ${grouped(total)} < ${number}`,
  }),
  "evidence.patents.with-abroad": filled<
    OfUnit & { together: string; abroad: string; measure: string; number: number }
  >({
    zh: ({ unit, together, abroad, measure, number }) =>
      `${ofZh(unit)}加上国境外授权专利 ${measured(abroad, measure)}才有 ${measured(together, measure)} ≥ ${measured(`${number}`, measure)}，境内有效专利不足`,
    en: ({ unit, together, abroad, number }) =>
      `${ofEn(unit)}only with ${grouped(abroad)} patents abroad are there ${grouped(together)} ≥ ${number} patents`,
  }),
  "evidence.patents.relief": filled<OfUnit & { years: number }>({
    zh: ({ unit, years }) => `${ofZh(unit)}国家实验室运行不足 ${years} 年，专利数量可放宽，由审核人认定`,
    en: ({ unit, years }) =>
      `${ofEn(unit)}a national laboratory under ${years} years: the number may be relaxed, for a person to decide`,
  }),
  "evidence.patents.cure": filled<{ cures: readonly Cure[] }>({
    zh: ({ cures }) => `还差 ${curesZh(cures)}；如核验表填写有误，请更正后重新审核。`,
    en: ({ cures }) =>
      `Short by ${curesEn(cures)}. If the evidence sheet is wrong, correct it and review again.`,
  }),

  // Questions and their answers.
  "evidence.answer": filled<Answered>({
    zh: ({ name, answer }) => `${name.zh}：${answer.zh}`,
    en: ({ name, answer }) => `${name.en}: ${answer.en}`,
  }),
  "evidence.words": filled<{ words: Name }>({ zh: ({ words }) => words.zh, en: ({ words }) => words.en }),
  "evidence.answer.compare": filled<{ answer: Name; wanted: readonly Name[]; same: boolean }>({
    zh: ({ answer, wanted, same }) =>
      same
        ? `“${answer.zh}”符合要求的${quotedList(
            wanted.map(({ zh }) => zh),
            "、",
          )}`
        : `“${answer.zh}” ≠ ${quotedList(
            wanted.map(({ zh }) => zh),
            "、",
          )}`,
    en: ({ answer, wanted, same }) =>
      same
        ? `“${answer.en}” is ${wanted.length === 1 ? "" : "among "}${quotedList(
            wanted.map(({ en }) => en),
            ", ",
          )}`
        : `“${answer.en}” ≠ ${quotedList(
            wanted.map(({ en }) => en),
            ", ",
          )}`,
  }),
  "evidence.answer.met": filled<OfUnit & Answered>({
    zh: ({ unit, name, answer }) => `${ofZh(unit)}${name.zh}：${answer.zh}`,
    en: ({ unit, name, answer }) => `${ofEn(unit)}${name.en}: ${answer.en}`,
  }),
  "evidence.answer.broken": filled<OfUnit & Answered>({
    zh: ({ unit, name, answer }) => `${ofZh(unit)}${name.zh}：${answer.zh}，不符合要求`,
    en: ({ unit, name, answer }) => `${ofEn(unit)}${name.en}: ${answer.en}, which does not meet the clause`,
  }),
  "evidence.answer.doubtful": filled<OfUnit & Answered>({
    zh: ({ unit, name, answer }) => `${ofZh(unit)}${name.zh}：${answer.zh}，由审核人认定`,
    en: ({ unit, name, answer }) => `${ofEn(unit)}${name.en}: ${answer.en}, for a person to decide`,
  }),
  "evidence.answer.why": filled<OfUnit & Answered & { why: Name }>({
    zh: ({ unit, name, answer, why }) => `${ofZh(unit)}${name.zh}：${answer.zh}。${why.zh}`,
    en: ({ unit, name, answer, why }) => `${ofEn(unit)}${name.en}: ${answer.en}. ${why.en}`,
  }),
  "evidence.affirmed": filled<OfUnit & { names: readonly Name[]; answer: Name }>({
    zh: ({ unit, names, answer }) => `${ofZh(unit)}${listZh(names)}：${answer.zh}`,
    en: ({ unit, names, answer }) => `${ofEn(unit)}${listEn(names)}: ${answer.en}`,
  }),
  "evidence.affirmed.figure": filled<{ affirmed: number; of: number }>({
    zh: ({ affirmed, of }) => (of === 1 ? (affirmed === 1 ? "是" : "否") : `${of} 项中 ${affirmed} 项为“是”`),
    en: ({ affirmed, of }) => (of === 1 ? (affirmed === 1 ? "yes" : "no") : `${affirmed} of ${of}: yes`),
  }),
  "evidence.affirmed.compare": filled<{ affirmed: number; sign: "<" | "≥"; needed: number }>({
    zh: ({ affirmed, sign, needed }) => `答“是”的 ${affirmed} 项 ${sign} ${needed} 项`,
    en: ({ affirmed, sign, needed }) => `Answered by yes: ${affirmed} ${sign} ${needed}`,
  }),
  "evidence.affirmed.remedy": filled<{ names: readonly Name[]; need: "all" | "any" }>({
    zh: ({ names, need }) =>
      `${need === "all" ? "须补齐" : "须有其一"}：${listZh(names)}；如核验表填写有误，请更正后重新审核。`,
    en: ({ names, need }) =>
      `${need === "all" ? "Needed" : "One is needed"}: ${listEn(names)}. If the evidence sheet is wrong, correct it and review again.`,
  }),
  "evidence.absent.remedy": fixed(
    "已撤回、已修复或填写有误的，请在核验表中更正后重新审核。",
    "If it was withdrawn or put right, or the evidence sheet is wrong, correct it and review again.",
  ),

  // A project or development with results.
  "evidence.project.met": filled<OfUnit & Project>({
    zh: ({ unit, project, development, required }) =>
      `${ofZh(unit)}“${project.zh}”或“${development.zh}”为“是”，且${listZh(required)}`,
    en: ({ unit, project, development, required }) =>
      `${ofEn(unit)}${project.en} or ${development.en}: yes, with ${listEn(required)}`,
  }),
  "evidence.project.neither": filled<OfUnit & Project>({
    zh: ({ unit, project, development }) => `${ofZh(unit)}${project.zh}：否；${development.zh}：否`,
    en: ({ unit, project, development }) => `${ofEn(unit)}${project.en}: no; ${development.en}: no`,
  }),
  "evidence.project.lacking": filled<OfUnit & Project>({
    zh: ({ unit, lacking }) => `${ofZh(unit)}${listZh(lacking)}：否`,
    en: ({ unit, lacking }) => `${ofEn(unit)}${listEn(lacking)}: no`,
  }),
  "evidence.project.doubtful": filled<OfUnit & Project>({
    zh: ({ unit, project, lacking }) => `${ofZh(unit)}${project.zh}，但${listZh(lacking)}：否，由审核人认定`,
    en: ({ unit, project, lacking }) =>
      `${ofEn(unit)}${project.en}, but ${listEn(lacking)}: no, for a person to decide`,
  }),
  "evidence.project.compare": filled<Project & { either: boolean | null }>({
    zh: ({ project, development, required, either, lacking }) =>
      `（${project.zh} 或 ${development.zh}）${either === null ? "未定" : either ? "成立" : "未成立"}，且 ${required.map(({ zh }) => zh).join(" 且 ")} ${lacking.length === 0 ? "成立" : "未成立"}`,
    en: ({ project, development, required, either, lacking }) =>
      `(${project.en} or ${development.en}) ${either === null ? "open" : either ? "holds" : "does not hold"}, and ${required.map(({ en }) => en).join(" and ")} ${lacking.length === 0 ? "holds" : "does not hold"}`,
  }),

  // Research platforms.
  "evidence.platform.exempt": filled<OfUnit & { applicant: ApplicantClassName }>({
    zh: ({ unit, applicant }) => `${ofZh(unit)}${applicantClassName(applicant, "zh-CN")}不受研发平台一项限制`,
    en: ({ unit, applicant }) =>
      `${ofEn(unit)}${applicantClassName(applicant, "en-US")}: exempt from the condition of a platform`,
  }),
  "evidence.platform.met": filled<OfUnit & { level: Name; kind: Name }>({
    zh: ({ unit, level, kind }) => `${ofZh(unit)}拥有与申报领域相关的${level.zh}${kind.zh}`,
    en: ({ unit, level, kind }) => `${ofEn(unit)}has a ${kind.en} (${level.en}) in the field`,
  }),

  // Dates that have to lie back.
  "evidence.years.route": filled<Dated & { full: string; sign: "≤" | ">" }>({
    zh: ({ name, day, years, full, sign, on }) => `${name.zh} ${day}，满 ${years} 年为 ${full} ${sign} ${on}`,
    en: ({ name, day, years, full, sign, on }) =>
      `${name.en} ${day}: ${years} years on ${full} ${sign} ${on}`,
  }),
  "evidence.years.met": filled<OfUnit & Dated>({
    zh: ({ unit, name, day, on, years }) => `${ofZh(unit)}${name.zh} ${day}，到 ${on} 已满 ${years} 年`,
    en: ({ unit, name, day, on, years }) => `${ofEn(unit)}${name.en} ${day}: ${years} full years by ${on}`,
  }),
  "evidence.years.met-near": filled<OfUnit & Dated>({
    zh: ({ unit, name, day, on, years }) =>
      `${ofZh(unit)}${name.zh} ${day}，到 ${on} 刚满 ${years} 年，请核对证书`,
    en: ({ unit, name, day, on, years }) =>
      `${ofEn(unit)}${name.en} ${day}: only just ${years} years by ${on}; check the certificate`,
  }),
  "evidence.years.short": filled<OfUnit & Dated>({
    zh: ({ unit, name, day, on, years }) => `${ofZh(unit)}${name.zh} ${day}，到 ${on} 不满 ${years} 年`,
    en: ({ unit, name, day, on, years }) => `${ofEn(unit)}${name.en} ${day}: not ${years} years by ${on}`,
  }),
  "evidence.years.doubtful": filled<OfUnit & Dated>({
    zh: ({ unit, name, day, on, years }) =>
      `${ofZh(unit)}${name.zh} ${day}，到 ${on} 不满 ${years} 年；年限是否适用于此，由审核人认定`,
    en: ({ unit, name, day, on, years }) =>
      `${ofEn(unit)}${name.en} ${day}: not ${years} years by ${on}; whether they are asked for here, a person decides`,
  }),
  "evidence.years.near": filled<{ years: number; months: number }>({
    zh: ({ years, months }) => `与满 ${years} 年相差在 ${months} 个月以内，请核对证书上的日期`,
    en: ({ years, months }) =>
      `Within ${months} month(s) of ${years} years: check the date on the certificate`,
  }),
  "evidence.years.near.remedy": fixed("请核对证书上的日期。", "Check the date on the certificate."),
  "evidence.years.remedy": filled<{ full: string; years: number; days: number }>({
    zh: ({ full, years, days }) =>
      `到 ${full} 才满 ${years} 年，还差 ${grouped(`${days}`)} 天；请核对证书上的日期。`,
    en: ({ full, years, days }) =>
      `${years} years are full on ${full}, ${grouped(`${days}`)} day(s) later; check the date on the certificate.`,
  }),

  // Sales by kind of product.
  "evidence.sales.met": filled<OfUnit & Sales>({
    zh: ({ unit, name, value, measure, ofKind, atLeast }) =>
      `${ofZh(unit)}${name.zh} ${measured(value, measure)}，不少于 ${measured(`${atLeast}`, measure)}（${ofKind ?? "各类"}）`,
    en: ({ unit, name, value, measure, ofKind, atLeast }) =>
      `${ofEn(unit)}${name.en}: ${measured(value, measure)}, at least ${measured(`${atLeast}`, measure)} (${ofKind ?? "any kind"})`,
  }),
  "evidence.sales.short": filled<OfUnit & Sales>({
    zh: ({ unit, name, value, measure, ofKind, atLeast }) =>
      `${ofZh(unit)}${name.zh} ${measured(value, measure)}，低于 ${measured(`${atLeast}`, measure)}（${ofKind ?? "各类"}）`,
    en: ({ unit, name, value, measure, ofKind, atLeast }) =>
      `${ofEn(unit)}${name.en}: ${measured(value, measure)}, below ${measured(`${atLeast}`, measure)} (${ofKind ?? "any kind"})`,
  }),
  "evidence.sales.compare": filled<{
    sales: string;
    measure: string;
    sign: "<" | "≥";
    ofKind: string;
    atLeast: number;
  }>({
    zh: ({ sales, measure, sign, ofKind, atLeast }) =>
      `${ofKind}：${measured(sales, measure)} ${sign} ${measured(`${atLeast}`, measure)}`,
    en: ({ sales, measure, sign, ofKind, atLeast }) =>
      `${ofKind}: ${measured(sales, measure)} ${sign} ${measured(`${atLeast}`, measure)}`,
  }),
  "evidence.sales.exempt": filled<OfUnit & { titles: Name }>({
    zh: ({ unit, titles }) => `${ofZh(unit)}列为${titles.zh}，不受销售额限制`,
    en: ({ unit, titles }) => `${ofEn(unit)}${titles.en}: exempt from the threshold of sales`,
  }),
  "evidence.sales.remedy": filled<{ more: string; measure: string; titles: readonly string[] }>({
    zh: ({ more, measure, titles }) =>
      `还差 ${measured(more, measure)}；列为${titles.join("、")}之一的，请在核验表中填写后重新审核。`,
    en: ({ more, measure, titles }) =>
      `${measured(more, measure)} short. If it has one of these titles, fill it in and review again: ${titles.join(", ")}.`,
  }),

  // Joint applications.
  "evidence.joint.listed": filled<Joint>({
    zh: ({ lead, participants, open, besides }) =>
      [
        `牵头：“${lead}”`,
        `参与：${participants.length === 0 ? "无" : quotedList(participants, "、")}`,
        ...(open.length === 0 ? [] : [`类型认不出：${quotedList(open, "、")}`]),
        ...(besides.length === 0 ? [] : [`另列：${quotedList(besides, "、")}`]),
      ].join("；"),
    en: ({ lead, participants, open, besides }) =>
      [
        `Lead: “${lead}”`,
        `participants: ${participants.length === 0 ? "none" : quotedList(participants, ", ")}`,
        ...(open.length === 0 ? [] : [`kind not recognised: ${quotedList(open, ", ")}`]),
        ...(besides.length === 0 ? [] : [`besides: ${quotedList(besides, ", ")}`]),
      ].join("; "),
  }),
  "evidence.joint.compare": filled<{
    participants: number;
    open: number;
    sign: "<" | "=" | ">";
    wanted: number;
  }>({
    zh: ({ participants, open, sign, wanted }) =>
      `参与企业 ${participants} 家 ${sign} ${wanted} 家${open === 0 ? "" : `，另有 ${open} 家类型未定`}`,
    en: ({ participants, open, sign, wanted }) =>
      `Participants: ${participants} ${sign} ${wanted}${open === 0 ? "" : `, and ${open} of no known kind`}`,
  }),
  "evidence.joint.met": filled<Joint>({
    zh: ({ wanted }) => `牵头企业 1 家，参与企业 ${wanted} 家`,
    en: ({ wanted }) => `1 lead and ${wanted} participants`,
  }),
  "evidence.joint.besides": filled<Joint>({
    zh: ({ wanted, besides }) =>
      `牵头企业 1 家、参与企业 ${wanted} 家；另列的${quotedList(besides, "、")}可作支撑，不算联合申报企业`,
    en: ({ wanted, besides }) =>
      `1 lead and ${wanted} participants; ${quotedList(besides, ", ")} may support but are no joint applicants`,
  }),
  "evidence.joint.too-many": filled<Joint>({
    zh: ({ participants, wanted }) => `参与企业 ${participants.length} 家，应为 ${wanted} 家`,
    en: ({ participants, wanted }) => `${participants.length} participants, should be ${wanted}`,
  }),
  "evidence.joint.too-few": filled<Joint>({
    zh: ({ participants, besides, wanted }) =>
      `参与企业只有 ${participants.length} 家，应为 ${wanted} 家；${quotedList(besides, "、")}不是企业`,
    en: ({ participants, besides, wanted }) =>
      `Only ${participants.length} participants, should be ${wanted}; ${quotedList(besides, ", ")} are no enterprises`,
  }),
  "evidence.joint.incomplete": filled<Joint>({
    zh: ({ participants, open, wanted }) =>
      `核验表只列出参与企业 ${participants.length + open.length} 家，应为 ${wanted} 家`,
    en: ({ participants, open, wanted }) =>
      `The evidence sheet lists only ${participants.length + open.length} participants of ${wanted}`,
  }),
  "evidence.joint.open": filled<Joint>({
    zh: ({ open }) => `${quotedList(open, "、")}是否企业认不出，不能判定参与企业的家数`,
    en: ({ open }) => `Whether ${quotedList(open, ", ")} are enterprises is not clear`,
  }),
  "evidence.joint.remedy": filled<{ wanted: number }>({
    zh: ({ wanted }) =>
      `应为 1 家牵头企业和 ${wanted} 家参与企业；高校、服务机构可作支撑，不作联合申报企业。`,
    en: ({ wanted }) =>
      `There should be 1 lead and ${wanted} participants, all enterprises; universities and agencies may support them.`,
  }),
  "evidence.joint.incomplete.remedy": fixed(
    "请在核验表中补填各参与企业的行（角色填“参与”，并填牵头单位）。",
    "Add the lines of the participants to the evidence sheet (role 参与, with the lead).",
  ),
  "evidence.group.line": filled<{ unit: string; group: string }>({
    zh: ({ unit, group }) => `“${unit}”：${group}`,
    en: ({ unit, group }) => `“${unit}”: ${group}`,
  }),
  "evidence.group.compare": filled<Pair & { leftGroup: string; rightGroup: string; same: boolean }>({
    zh: ({ left, right, leftGroup, rightGroup, same }) =>
      same
        ? `“${left}”（${leftGroup}）= “${right}”（${rightGroup}）`
        : `“${left}”（${leftGroup}）≠ “${right}”（${rightGroup}）`,
    en: ({ left, right, leftGroup, rightGroup, same }) =>
      `“${left}” (${leftGroup}) ${same ? "=" : "≠"} “${right}” (${rightGroup})`,
  }),
  "evidence.group.same": filled<{ pairs: readonly Pair[] }>({
    zh: ({ pairs }) => `${pairsZh(pairs)}属同一集团（同一实际控制人），不能联合申报`,
    en: ({ pairs }) => `${pairsEn(pairs)} are under one controller and may not apply together`,
  }),
  "evidence.group.figure": filled<{ pairs: number }>({
    zh: ({ pairs }) => `${pairs} 对同一集团`,
    en: ({ pairs }) => (pairs === 1 ? "1 pair in one group" : `${pairs} pairs in one group`),
  }),
  "evidence.group.alike": filled<{ pairs: readonly Pair[] }>({
    zh: ({ pairs }) => `${pairsZh(pairs)}名称前段相同，实际控制人未填全，是否同一集团须核实`,
    en: ({ pairs }) =>
      `${pairsEn(pairs)} have names that begin alike, and not all controllers are given: are they one group?`,
  }),
  "evidence.group.doubtful": filled<{ pairs: readonly (Pair & { why: GroupDoubt })[] }>({
    zh: ({ pairs }) =>
      `${pairs.map((pair) => `${pairsZh([pair])}${groupDoubts[pair.why].zh}`).join("；")}，是否同一集团须核实`,
    en: ({ pairs }) =>
      `${pairs.map((pair) => `${pairsEn([pair])} ${groupDoubts[pair.why].en}`).join("; ")}: are they one group?`,
  }),
  "evidence.group.met": filled<{ units: number }>({
    zh: ({ units }) => `${units} 家企业的实际控制人或集团各不相同`,
    en: ({ units }) => `The ${units} enterprises are under different controllers`,
  }),
  "evidence.follows.met": filled<{ clauses: number }>({
    zh: ({ clauses }) => `所依据的 ${clauses} 项条件均符合，视为符合`,
    en: ({ clauses }) => `The ${clauses} condition(s) it rests on are met, so it is deemed met`,
  }),
};
