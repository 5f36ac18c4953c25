// What users read: the working of one target at mid-term or acceptance, what it would take, and what is pointed out.
// Conventions of ours (pro rata, behind, far behind) are called so wherever they decide.
import { filled, fixed } from "../define.ts";
import { figureNameText, type FigureName, type Words } from "../figure-names.ts";

/** Months left and the mean over them. */
interface Spread {
  readonly months: string;
  readonly monthly: string;
}

const joined = (list: readonly string[], language: "zh" | "en"): string =>
  list.join(language === "zh" ? "、" : ", ");
const labels = (list: readonly Words[], language: "zh" | "en"): string =>
  joined(
    list.map((each) => each[language]),
    language,
  );
const spaced = (unit: string): string => (unit === "" ? "" : ` ${unit}`);

type YearState = "complete" | "running" | "ahead" | "part" | "unknown";
const yearNotes: Readonly<Record<YearState, Words>> = {
  complete: { zh: "", en: "" },
  running: { zh: "（年度未满，不判断）", en: " (year not over, not judged)" },
  ahead: { zh: "（年度未开始）", en: " (year not begun)" },
  part: { zh: "（不足一年，只显示）", en: " (part of a year, shown only)" },
  unknown: { zh: "（起始日期或检查日期不明）", en: " (start or check date not known)" },
};

export const midtermMetricMessages = {
  "midterm.actual.total": filled<{ text: string }>({
    zh: (p) => `累计 ${p.text}`,
    en: (p) => `${p.text} in total`,
  }),
  "midterm.actual.now": filled<{ text: string }>({
    zh: (p) => `检查时 ${p.text}`,
    en: (p) => `${p.text} at the check`,
  }),
  "midterm.actual.plain-year": filled<{ year: number; text: string }>({
    zh: (p) => `第${p.year}年 ${p.text}`,
    en: (p) => `year ${p.year}: ${p.text}`,
  }),
  "midterm.actual.shown": filled<{ name: FigureName; text: string }>({
    zh: (p) => `${figureNameText(p.name, "zh-CN")} ${p.text}`,
    en: (p) => `${figureNameText(p.name, "en-US")}: ${p.text}`,
  }),
  "midterm.actual.year": filled<{
    year: number;
    state: YearState;
    routes: readonly {
      readonly label: Words | null;
      readonly value: string | null;
      readonly sign: string;
      readonly bound: string;
    }[];
  }>({
    zh: (p) =>
      `第${p.year}年 ${p.routes
        .map(({ label, value, sign, bound }) => {
          const name = label === null ? "" : `${label.zh} `;
          return value === null ? `${name}未报送` : `${name}${value} ${sign} ${bound}`;
        })
        .join("；")}${yearNotes[p.state].zh}`,
    en: (p) =>
      `year ${p.year}: ${p.routes
        .map(({ label, value, sign, bound }) => {
          const name = label === null ? "" : `${label.en}: `;
          return value === null ? `${name}not reported` : `${name}${value} ${sign} ${bound}`;
        })
        .join("; ")}${yearNotes[p.state].en}`,
  }),
  "midterm.actual.growth": filled<{
    year: number;
    state: YearState;
    before: string | null;
    now: string | null;
    unit: string;
    growth: string | null;
    sign: string | null;
    rate: string;
    fromNought: "grown" | "still" | null;
    small: boolean;
  }>({
    zh: (p) => {
      const figures = `第${p.year}年 ${p.before ?? "未报送"} → ${p.now ?? "未报送"} ${p.unit}`;
      const open = yearNotes[p.state].zh;
      const judged = p.state === "complete";
      if (p.fromNought !== null) {
        return `${figures}，${p.fromNought === "grown" ? "由零增长，不能计算增幅" : "上一年为零，不能计算增幅"}${open}`;
      }
      if (p.growth === null) return `${figures}${open}`;
      const small = p.small ? `；基数小于10，一件之差影响较大` : "";
      return `${figures}，增幅 ${p.growth}${judged ? ` ${p.sign ?? ""} ${p.rate}` : ""}${open}${small}`;
    },
    en: (p) => {
      const figures = `year ${p.year}: ${p.before ?? "not reported"} → ${p.now ?? "not reported"} ${p.unit}`;
      const open = yearNotes[p.state].en;
      const judged = p.state === "complete";
      if (p.fromNought !== null) {
        return `${figures}, ${p.fromNought === "grown" ? "up from nought" : "nought the year before"}: no rate can be computed${open}`;
      }
      if (p.growth === null) return `${figures}${open}`;
      const small = p.small ? "; below 10 one more or less weighs much" : "";
      return `${figures}, growth ${p.growth}${judged ? ` ${p.sign ?? ""} ${p.rate}` : ""}${open}${small}`;
    },
  }),
  "midterm.actual.reduction": filled<{ base: string; now: string; unit: string; reduced: string }>({
    zh: (p) => `${p.base} → ${p.now} ${p.unit}，缩短（${p.base} − ${p.now}）÷ ${p.base} = ${p.reduced}`,
    en: (p) => `${p.base} → ${p.now} ${p.unit}: (${p.base} − ${p.now}) ÷ ${p.base} = ${p.reduced} less`,
  }),
  "midterm.actual.ratio": filled<{
    name: Words;
    numerator: string;
    pending: string | null;
    denominator: string;
    unit: string;
    value: string;
  }>({
    zh: (p) =>
      p.pending === null
        ? `${p.name.zh}：${p.numerator} ÷ ${p.denominator} ${p.unit} = ${p.value}`
        : `${p.name.zh}：（${p.numerator} + 申请中 ${p.pending}）÷ ${p.denominator} ${p.unit} = ${p.value}`,
    en: (p) =>
      p.pending === null
        ? `${p.name.en}: ${p.numerator} ÷ ${p.denominator} ${p.unit} = ${p.value}`
        : `${p.name.en}: (${p.numerator} + ${p.pending} pending) ÷ ${p.denominator} ${p.unit} = ${p.value}`,
  }),
  "midterm.actual.closed": filled<{
    closed: string;
    openBefore: string;
    accepted: string;
    openInTime: string;
    due: string;
    rate: string;
    few: boolean;
  }>({
    zh: (p) =>
      `结案 ${p.closed} ÷（起始未结 ${p.openBefore} + 受理 ${p.accepted} − 未结且未超期 ${p.openInTime} = ${p.due} 件）= ${p.rate}${p.few ? "；案件不足20件，一件之差影响较大" : ""}`,
    en: (p) =>
      `${p.closed} closed ÷ (${p.openBefore} open before + ${p.accepted} accepted − ${p.openInTime} still in time = ${p.due}) = ${p.rate}${p.few ? "; fewer than 20 cases: one weighs much" : ""}`,
  }),
  "midterm.actual.closed-least": filled<{
    closed: string;
    openBefore: string;
    accepted: string;
    all: string;
    rate: string;
  }>({
    zh: (p) =>
      `至少 结案 ${p.closed} ÷（起始未结 ${p.openBefore} + 受理 ${p.accepted} = ${p.all} 件）= ${p.rate}（未结且未超期的未报送，尚未扣除）`,
    en: (p) =>
      `at least ${p.closed} closed ÷ (${p.openBefore} open before + ${p.accepted} accepted = ${p.all}) = ${p.rate}; cases open in time are not reported and not taken off yet`,
  }),
  "midterm.actual.closed-plain": filled<{ closed: string; accepted: string; rate: string }>({
    zh: (p) => `简单比例：结案 ${p.closed} ÷ 受理 ${p.accepted} 件 = ${p.rate}`,
    en: (p) => `plain rate: ${p.closed} closed ÷ ${p.accepted} accepted = ${p.rate}`,
  }),
  "midterm.actual.step": filled<{ label: Words; word: string }>({
    zh: (p) => `${p.label.zh}：${p.word}`,
    en: (p) => `${p.label.en}: ${p.word}`,
  }),
  "midterm.actual.gained": filled<{ label: Words; text: string }>({
    zh: (p) => `${p.label.zh} ${p.text}`,
    en: (p) => `${p.label.en}: ${p.text}`,
  }),
  "midterm.actual.none-gained": fixed("所列各项均未取得", "None of them gained yet"),
  "midterm.actual.direction": filled<{ base: string; now: string; changed: -1 | 0 | 1 }>({
    zh: (p) => `基期 ${p.base} → ${p.now}，${["变差", "持平", "好转"][p.changed + 1] ?? ""}`,
    en: (p) => `base ${p.base} → ${p.now}, ${["worse", "the same", "better"][p.changed + 1] ?? ""}`,
  }),
  "midterm.actual.item": filled<{
    item: { readonly name: Words; readonly number: number } | null;
    label: Words;
    text: string;
    working: { readonly numerator: string; readonly denominator: string } | null;
  }>({
    zh: (p) =>
      `${p.item === null ? "" : `${p.item.name.zh}${p.item.number} `}${p.label.zh} ${p.working === null ? "" : `${p.working.numerator} ÷ ${p.working.denominator} = `}${p.text}`,
    en: (p) =>
      `${p.item === null ? "" : `${p.item.name.en} ${p.item.number}: `}${p.label.en} ${p.working === null ? "" : `${p.working.numerator} ÷ ${p.working.denominator} = `}${p.text}`,
  }),
  "midterm.actual.items": filled<{ count: number }>({
    zh: (p) => `各项都达到的 ${p.count} 个`,
    en: (p) => `${p.count} with every level reached`,
  }),

  "midterm.expected.time": filled<{
    demand: string;
    passed: string;
    months: string;
    expected: string;
    unit: string;
    floored: boolean;
  }>({
    zh: (p) =>
      `${p.demand} × ${p.passed} ÷ ${p.months} 个月 = ${p.expected}${spaced(p.unit)}${p.floored ? "（舍去小数）" : ""}，按时间折算，本工具约定`,
    en: (p) =>
      `${p.demand} × ${p.passed} ÷ ${p.months} months = ${p.expected}${spaced(p.unit)}${p.floored ? " (rounded down)" : ""}; share of the time, our convention`,
  }),
  "midterm.expected.line": filled<{ expected: string; demand: string; above: boolean }>({
    zh: (p) =>
      p.above
        ? `基期已不低于 ${p.demand}，目前应不低于 ${p.expected}，本工具约定`
        : `自基期按时间升至 ${p.demand}，目前应达 ${p.expected}，本工具约定`,
    en: (p) =>
      p.above
        ? `the base reaches ${p.demand} already: ${p.expected} by now as well, our convention`
        : `on the line from the base to ${p.demand}: ${p.expected} by now, our convention`,
  }),
  "midterm.expected.started": fixed("中期已启动即可，本工具约定", "begun by mid-term, our convention"),
  "midterm.expected.steps": filled<{ steps: number; of: number }>({
    zh: (p) => `目前应完成 ${p.of} 项中的 ${p.steps} 项（按时间折算，舍去小数，本工具约定）`,
    en: (p) => `${p.steps} of ${p.of} done by now (share of the time, rounded down, our convention)`,
  }),

  "midterm.required.total": filled<{ text: string }>({
    zh: (p) => `实施期内不少于 ${p.text}`,
    en: (p) => `at least ${p.text} over the period`,
  }),
  "midterm.required.per-year": filled<{
    routes: readonly { readonly text: string; readonly unit: string; readonly strict: boolean }[];
  }>({
    zh: (p) =>
      `每年${p.routes.map(({ text, unit, strict }) => `${strict ? "超过" : "不少于"} ${text} ${unit}`).join("，或者")}`,
    en: (p) =>
      `each year ${p.routes.map(({ text, unit, strict }) => `${strict ? "more than" : "at least"} ${text} ${unit}`).join(" or ")}`,
  }),
  "midterm.required.growth": filled<{ rate: string; strict: boolean }>({
    zh: (p) => (p.strict ? "每年都比上一年增长" : `每年比上一年增长不少于 ${p.rate}`),
    en: (p) => (p.strict ? "more each year than the year before" : `at least ${p.rate} more each year`),
  }),
  "midterm.required.reduction": filled<{ demand: string }>({
    zh: (p) => `实施期内共缩短不少于 ${p.demand}（越低越好）`,
    en: (p) => `at least ${p.demand} less in total (lower is better)`,
  }),
  "midterm.required.level": filled<{ demand: string }>({
    zh: (p) => `不低于 ${p.demand}`,
    en: (p) => `at least ${p.demand}`,
  }),
  "midterm.required.done": filled<{ steps: number }>({
    zh: (p) => (p.steps > 1 ? `${p.steps} 项都完成` : "完成"),
    en: (p) => (p.steps > 1 ? `all ${p.steps} done` : "done"),
  }),
  "midterm.required.any": fixed("实施期内新取得其中任何一项", "any one of them, newly gained in the period"),
  "midterm.required.zero": filled<{ unit: string }>({
    zh: (p) => `任何时候都是 0 ${p.unit}`,
    en: (p) => `0 ${p.unit} at any time`,
  }),
  "midterm.required.direction": filled<{ better: "up" | "down" }>({
    zh: (p) => (p.better === "up" ? "高于基期，幅度不限" : "低于基期，幅度不限（越低越好）"),
    en: (p) =>
      p.better === "up"
        ? "higher than the base, by whatever amount"
        : "lower than the base, by whatever amount (lower is better)",
  }),
  "midterm.required.contract": filled<{ text: string }>({
    zh: (p) => `合同目标 ${p.text}`,
    en: (p) => `contract: ${p.text}`,
  }),
  "midterm.required.both": filled<{ contract: string; notice: string }>({
    zh: (p) => `合同目标 ${p.contract}，通知要求 ${p.notice}；按合同`,
    en: (p) => `${p.contract} by the contract, ${p.notice} by the notice; the contract counts`,
  }),
  "midterm.required.items": filled<{ count: string }>({
    zh: (p) => `各项都达到的不少于 ${p.count} 个`,
    en: (p) => `at least ${p.count} with every level reached`,
  }),
  "midterm.required.item": filled<{ text: string }>({
    zh: (p) => `每个不低于 ${p.text}，不合并计算`,
    en: (p) => `at least ${p.text} each, never pooled`,
  }),
  "midterm.required.range": filled<{ from: number; to: number; unit: string }>({
    zh: (p) => (p.from === p.to ? `${p.from} ${p.unit}` : `${p.from}–${p.to} ${p.unit}，两端都有约束`),
    en: (p) => (p.from === p.to ? `${p.from} ${p.unit}` : `${p.from}–${p.to} ${p.unit}, bound at both ends`),
  }),
  "midterm.required.regular": fixed("定期开展，通知没有规定次数", "regularly; the notice gives no number"),

  "midterm.judged.achieved": fixed("达到要求", "the demand is reached"),
  "midterm.judged.on-track": fixed("达到目前应达", "what is expected by now is reached"),
  "midterm.judged.keep": fixed("目前达到要求，以验收时为准", "reached now; what counts is the acceptance"),
  "midterm.judged.years-so-far": fixed("已满的年度都达到要求", "every year that is over reaches the demand"),
  "midterm.judged.short": filled<{
    part: string;
    tolerance: string;
    far: boolean;
    of: "now" | "year";
  }>({
    zh: (p) =>
      `为${p.of === "now" ? "目前应达" : "当年要求"}的 ${p.part}，${p.far ? `不到 ${p.tolerance}，严重滞后` : `在 ${p.tolerance}–100% 之间，滞后`}（本工具约定）`,
    en: (p) =>
      `${p.part} of what ${p.of === "now" ? "is expected by now" : "the year demands"}: ${p.far ? `below ${p.tolerance}, far behind` : `between ${p.tolerance} and 100%, behind`} (our convention)`,
  }),
  "midterm.judged.missed": filled<{ part: string }>({
    zh: (p) => `为要求的 ${p.part}，未达标`,
    en: (p) => `${p.part} of the demand: missed`,
  }),
  "midterm.judged.missed-mean": filled<{ part: string }>({
    zh: (p) => `各口径平均为要求的 ${p.part}，未达标`,
    en: (p) => `${p.part} of the demand, the mean of the ways of counting: missed`,
  }),
  "midterm.judged.not-done": fixed("未完成", "not done"),
  "midterm.judged.no-change": filled<{ contract: boolean }>({
    zh: (p) => (p.contract ? "没有达到合同目标" : "没有优于基期"),
    en: (p) => (p.contract ? "short of the contract" : "not better than the base"),
  }),
  "midterm.judged.part-of-change": filled<{ part: string }>({
    zh: (p) => `优于基期，变化幅度为基期至合同目标的 ${p.part}，未达标`,
    en: (p) => `better than the base, ${p.part} of the way to the contract's figure: missed`,
  }),
  "midterm.judged.too-early": fixed(
    "实施未满四分之一，不判断滞后（本工具约定）",
    "less than a quarter of the time has passed: nothing is behind (our convention)",
  ),
  "midterm.judged.no-pace": fixed(
    "起始日期或检查日期不明，不计算进度",
    "start date or date of the check not known: no pace is computed",
  ),
  "midterm.judged.year-running": filled<{ year: number; expected: string | null }>({
    zh: (p) =>
      `第${p.year}年未满，只显示不判断${p.expected === null ? "" : `（按时间折算 ${p.expected}）`}，得分待定`,
    en: (p) =>
      `year ${p.year} is not over: shown, not judged${p.expected === null ? "" : ` (share of the time: ${p.expected})`}; points open`,
  }),
  "midterm.judged.year-broken": filled<{ year: number }>({
    zh: (p) => `第${p.year}年已满而未达到，各年不合并`,
    en: (p) => `year ${p.year} is over and short; years are not pooled`,
  }),
  "midterm.judged.year-missed": filled<{ year: number }>({
    zh: (p) => `第${p.year}年未达到`,
    en: (p) => `year ${p.year} is short`,
  }),
  "midterm.judged.end-value": fixed(
    "个别年度未达到，末年已达到按增幅累计应达的数，由评审人认定",
    "a year is short, but the last year reaches the compounded figure: for the reviewer",
  ),
  "midterm.judged.from-nought": filled<{ year: number; grown: boolean }>({
    zh: (p) => (p.grown ? `第${p.year}年由零增长，不可算` : `第${p.year}年的上一年为零，不可算`),
    en: (p) =>
      p.grown
        ? `year ${p.year} grew from nought: not computable`
        : `nought before year ${p.year}: not computable`,
  }),
  "midterm.judged.no-cases": fixed("没有可以计算的案件，不可算", "no cases to compute with"),
  "midterm.judged.one-way": fixed(
    "一种口径的分母为零，不能计算；另一种未达到，由评审人认定",
    "one way of counting has a denominator of 0, the other does not reach the demand: for the reviewer",
  ),
  "midterm.judged.empty-rate": fixed("分母为零，不可算", "the denominator is 0: not computable"),
  "midterm.judged.note-only": filled<{ part: string }>({
    zh: (p) => `为折算线的 ${p.part}；中期不作滞后判断，得分按折算线计（本工具约定）`,
    en: (p) =>
      `${p.part} of the line of time; not called behind at mid-term, points follow the line (our convention)`,
  }),
  "midterm.judged.with-existing": filled<{ existing: string; unit: string }>({
    zh: (p) => `加上实施前已有的 ${p.existing} ${p.unit} 达到要求，由评审人认定`,
    en: (p) => `reached with the ${p.existing} ${p.unit} that were there before: for the reviewer`,
  }),
  "midterm.judged.zero-broken": fixed(
    "出现即违反，其他指标不能弥补",
    "found once it is broken; no other target makes up for it",
  ),
  "midterm.judged.zero-kept": fixed(
    "目前未出现，须保持到验收",
    "none so far; to be kept up until acceptance",
  ),
  "midterm.judged.direction": filled<{ changed: -1 | 0 | 1; reached: boolean }>({
    zh: (p) =>
      p.changed < 0
        ? "差于基期；中期只作提示，得分按与基期之比（本工具约定）"
        : p.reached
          ? "目前优于基期，以验收时为准"
          : "中期不差于基期即可（本工具约定），验收时须达到要求",
    en: (p) =>
      p.changed < 0
        ? "worse than the base; only pointed out at mid-term, points by what is kept of the base (our convention)"
        : p.reached
          ? "better than the base now; what counts is the acceptance"
          : "not worse than the base will do at mid-term (our convention); the demand counts at acceptance",
  }),
  "midterm.judged.no-year-yet": fixed("第1年未满，没有可比的年度", "year 1 is not over: no year to compare"),
  "midterm.judged.at-acceptance": fixed(
    "中期只显示，不计分；验收时判断（本工具约定）",
    "shown at mid-term without points; judged at acceptance (our convention)",
  ),
  "midterm.judged.outside": filled<{ tooFew: boolean }>({
    zh: (p) => (p.tooFew ? "少于规定" : "多于规定"),
    en: (p) => (p.tooFew ? "fewer than allowed" : "more than allowed"),
  }),
  "midterm.judged.waits": filled<{ label: Words }>({
    zh: (p) => `“${p.label.zh}”尚未完成，暂不适用`,
    en: (p) => `“${p.label.en}” is not done yet: does not apply so far`,
  }),
  "midterm.judged.silent-year": filled<{ year: number }>({
    zh: (p) => `第${p.year}年一次也没有`,
    en: (p) => `none at all in year ${p.year}`,
  }),
  "midterm.judged.alive": fixed("每年都有开展", "some in every year"),

  "midterm.takes.count": filled<{
    toNow: string | null;
    toEnd: string;
    unit: string;
    spread: Spread | null;
  }>({
    zh: (p) => {
      const now = p.toNow === null ? "" : `还差 ${p.toNow}${spaced(p.unit)}达到目前应达；`;
      return p.spread === null
        ? `${now}还差 ${p.toEnd}${spaced(p.unit)}达到要求`
        : `${now}余下 ${p.spread.months} 个月共需 ${p.toEnd}${spaced(p.unit)}，月均 ${p.spread.monthly}${spaced(p.unit)}`;
    },
    en: (p) => {
      const now = p.toNow === null ? "" : `${p.toNow}${spaced(p.unit)} short of what is expected by now; `;
      return p.spread === null
        ? `${now}${p.toEnd}${spaced(p.unit)} short of the demand`
        : `${now}${p.toEnd}${spaced(p.unit)} in the ${p.spread.months} months left, ${p.spread.monthly} a month`;
    },
  }),
  "midterm.takes.year": filled<{
    year: number;
    /** Months left of the year; null where none is. */
    months: string | null;
    routes: readonly {
      readonly missing: string;
      readonly unit: string;
      readonly strict: boolean;
      readonly monthly: string | null;
    }[];
  }>({
    zh: (p) =>
      `第${p.year}年${p.months === null ? "" : `余下 ${p.months} 个月`}还需${p.routes
        .map(
          ({ missing, unit, strict, monthly }) =>
            `${strict ? "超过" : ""} ${missing} ${unit}${monthly === null ? "" : `，月均 ${monthly} ${unit}`}`,
        )
        .join("，或者")}`,
    en: (p) =>
      `year ${p.year} still takes ${p.routes
        .map(
          ({ missing, unit, strict, monthly }) =>
            `${strict ? "more than " : ""}${missing} ${unit}${monthly === null ? "" : ` (${monthly} a month)`}`,
        )
        .join(", or ")}${p.months === null ? "" : ` in ${p.months} months`}`,
  }),
  "midterm.takes.year-over": filled<{
    year: number;
    routes: readonly {
      readonly missing: string;
      readonly bound: string;
      readonly value: string;
      readonly unit: string;
      readonly strict: boolean;
    }[];
    cells: readonly string[];
  }>({
    zh: (p) =>
      `第${p.year}年已满，${p.routes
        .map(({ missing, bound, value, unit, strict }) =>
          strict ? `须超过 ${bound} ${unit}（报 ${value} ${unit}）` : `差 ${missing} ${unit}`,
        )
        .join("，或者")}，其他年度不能弥补；如有漏报，请更新 ${joined(p.cells, "zh")}`,
    en: (p) =>
      `year ${p.year} is over: ${p.routes
        .map(({ missing, bound, value, unit, strict }) =>
          strict ? `more than ${bound} ${unit} were needed (${value} reported)` : `${missing} ${unit} short`,
        )
        .join(
          ", or ",
        )}; no other year makes up for it. If something was left out, correct ${joined(p.cells, "en")}`,
  }),
  "midterm.takes.growth": filled<{
    year: number;
    missing: string | null;
    unit: string;
    before: string;
    factor: string;
    bound: string;
  }>({
    zh: (p) =>
      p.missing === null
        ? `第${p.year}年须超过 ${p.bound} ${p.unit}`
        : `第${p.year}年差 ${p.missing} ${p.unit}（${p.before} × ${p.factor} = ${p.bound}）`,
    en: (p) =>
      p.missing === null
        ? `year ${p.year} has to be over ${p.bound} ${p.unit}`
        : `year ${p.year} is ${p.missing} ${p.unit} short (${p.before} × ${p.factor} = ${p.bound})`,
  }),
  "midterm.takes.growth-next": filled<{
    year: number;
    before: string;
    factor: string;
    bound: string;
    unit: string;
    strict: boolean;
  }>({
    zh: (p) =>
      p.strict
        ? `第${p.year}年须超过 ${p.bound} ${p.unit}`
        : `第${p.year}年须达到 ${p.bound} ${p.unit}（${p.before} × ${p.factor}）`,
    en: (p) =>
      p.strict
        ? `year ${p.year} has to be over ${p.bound} ${p.unit}`
        : `year ${p.year} has to reach ${p.bound} ${p.unit} (${p.before} × ${p.factor})`,
  }),
  "midterm.takes.reduction": filled<{
    base: string;
    now: string;
    unit: string;
    toNow: string | null;
    toEnd: string;
  }>({
    zh: (p) =>
      `${p.toNow === null ? "" : `目前应不高于 ${p.toNow} ${p.unit}；`}验收时须不高于 ${p.toEnd} ${p.unit}（现为 ${p.now} ${p.unit}）`,
    en: (p) =>
      `${p.toNow === null ? "" : `at most ${p.toNow} ${p.unit} by now; `}at most ${p.toEnd} ${p.unit} at acceptance (now ${p.now} ${p.unit})`,
  }),
  "midterm.takes.ratio": filled<{
    label: Words;
    unit: string;
    denominator: string;
    toNow: string | null;
    toEnd: string;
    wanted: string;
    /** Under way, counted now and not in the end. */
    pending: string | null;
  }>({
    zh: (p) =>
      `${p.toNow === null ? "" : `还差 ${p.toNow} ${p.unit}达到目前应达；`}按现有 ${p.denominator} ${p.unit}计，共需 ${p.wanted} ${p.unit}，还差 ${p.toEnd} ${p.unit}${p.pending === null ? "" : `（申请中的 ${p.pending} ${p.unit}验收时不计）`}`,
    en: (p) =>
      `${p.toNow === null ? "" : `${p.toNow} ${p.unit} short of what is expected by now; `}of the present ${p.denominator} ${p.unit}, ${p.wanted} are needed: ${p.toEnd} more${p.pending === null ? "" : ` (the ${p.pending} pending do not count at acceptance)`}`,
  }),
  "midterm.takes.cases": filled<{ missing: string; due: string; wanted: string }>({
    zh: (p) => `应结 ${p.due} 件中须结 ${p.wanted} 件，还差 ${p.missing} 件`,
    en: (p) => `${p.wanted} of ${p.due} cases due have to be closed: ${p.missing} more`,
  }),
  "midterm.takes.steps": filled<{ labels: readonly Words[] }>({
    zh: (p) => `尚待完成：${labels(p.labels, "zh")}`,
    en: (p) => `still to be done: ${labels(p.labels, "en")}`,
  }),
  "midterm.takes.zero": filled<{ cell: string }>({
    zh: (p) => `无法补足；如国家知识产权局已撤销通报，请更新 ${p.cell}`,
    en: (p) => `cannot be made good; if CNIPA has withdrawn its notice, correct ${p.cell}`,
  }),
  "midterm.takes.any": filled<{ labels: readonly Words[] }>({
    zh: (p) => `验收时须在实施期内新取得其中一项：${labels(p.labels, "zh")}`,
    en: (p) => `one of these has to be gained within the period: ${labels(p.labels, "en")}`,
  }),
  "midterm.takes.regular": filled<{ year: number }>({
    zh: (p) => `第${p.year}年须开展，没有规定次数`,
    en: (p) => `some in year ${p.year}; no number is demanded`,
  }),
  "midterm.takes.items": filled<{
    missing: string;
    name: Words;
    levels: readonly { readonly label: Words; readonly text: string }[];
  }>({
    zh: (p) =>
      `验收时还需 ${p.missing} 个各项都达到的${p.name.zh}：${p.levels.map(({ label, text }) => `${label.zh}不低于 ${text}`).join("，")}`,
    en: (p) =>
      `${p.missing} more (${p.name.en.toLowerCase()}) with every level reached at acceptance: ${p.levels.map(({ label, text }) => `${label.en}, at least ${text}`).join("; ")}`,
  }),
  "midterm.takes.level": filled<{ wanted: string; denominator: string; missing: string; unit: string }>({
    zh: (p) => `按现有 ${p.denominator} ${p.unit}计，共需 ${p.wanted} ${p.unit}，还差 ${p.missing} ${p.unit}`,
    en: (p) => `of the present ${p.denominator} ${p.unit}, ${p.wanted} are needed: ${p.missing} more`,
  }),
  "midterm.takes.direction": filled<{ better: "up" | "down"; bound: string; strict: boolean }>({
    zh: (p) =>
      `验收时须${p.better === "up" ? (p.strict ? "高于" : "不低于") : p.strict ? "低于" : "不高于"} ${p.bound}`,
    en: (p) =>
      `has to be ${p.better === "up" ? (p.strict ? "over" : "at least") : p.strict ? "under" : "at most"} ${p.bound} at acceptance`,
  }),
  "midterm.takes.range": filled<{ from: number; to: number; unit: string }>({
    zh: (p) => `请按任务书调整为 ${p.from === p.to ? p.from : `${p.from}–${p.to}`} ${p.unit}`,
    en: (p) =>
      `bring it to ${p.from === p.to ? p.from : `${p.from}–${p.to}`} ${p.unit}, as the contract says`,
  }),
  "midterm.remedy.report": filled<{
    figures: readonly { readonly name: FigureName; readonly cell: string | null }[];
  }>({
    zh: (p) =>
      `请报送：${p.figures.map(({ name, cell }) => `${figureNameText(name, "zh-CN")}${cell === null ? "" : `（${cell}）`}`).join("、")}`,
    en: (p) =>
      `to be reported: ${p.figures.map(({ name, cell }) => `${figureNameText(name, "en-US")}${cell === null ? "" : ` (${cell})`}`).join(", ")}`,
  }),
  "midterm.remedy.judge": fixed("请评审人填写评定。", "A reviewer has to grade this."),

  "midterm.existing": filled<{ text: string }>({
    zh: (p) => `实施前已有 ${p.text}，不计入实施期成果`,
    en: (p) => `${p.text} were there before the start and do not count for the period`,
  }),
  "midterm.existing.steps": filled<{ labels: readonly Words[] }>({
    zh: (p) => `实施前已有：${labels(p.labels, "zh")}`,
    en: (p) => `there before the start: ${labels(p.labels, "en")}`,
  }),
  "midterm.existing.remedy": fixed(
    "请评审人认定实施期内的提升，填写评定。",
    "The reviewer decides what the period has added, and grades it.",
  ),
  "midterm.joint": filled<{ text: string }>({
    zh: (p) => `其中 ${p.text}由园区和运营中心联合举办，两边都计入`,
    en: (p) => `${p.text} of them were held jointly by park and centre and count for both`,
  }),
  "midterm.joint.over": filled<{ text: string }>({
    zh: (p) => `联合举办的 ${p.text}多于活动总数，请核对`,
    en: (p) => `${p.text} held jointly are more than all events: check`,
  }),
  "midterm.growth.end-value": filled<{ year: number }>({
    zh: (p) => `第${p.year}年增幅未达到，末年达到按增幅累计应达的数`,
    en: (p) => `year ${p.year} is short of the rate; the last year reaches the compounded figure`,
  }),
  "midterm.ratio.one-below": fixed(
    "两种口径一种达到、一种未达到，由评审人认定",
    "one way of counting reaches the demand, the other does not: for the reviewer",
  ),
  "midterm.ratio.below-line": filled<{ value: string; expected: string }>({
    zh: (p) => `转化运用率 ${p.value}，低于按时间折算的 ${p.expected}；中期只作提示`,
    en: (p) => `${p.value} in use, below ${p.expected} by share of the time; only pointed out at mid-term`,
  }),
  "midterm.direction.worse": filled<{ base: string; now: string }>({
    zh: (p) => `${p.now}，差于基期 ${p.base}；中期只作提示`,
    en: (p) => `${p.now}, worse than the base of ${p.base}; only pointed out at mid-term`,
  }),
  "midterm.item.below": filled<{ actual: string; demand: string }>({
    zh: (p) => `目前 ${p.actual}，低于验收要求 ${p.demand}；中期只作提示`,
    en: (p) => `${p.actual} now, below the ${p.demand} demanded at acceptance; only pointed out at mid-term`,
  }),
  "midterm.items.weak": filled<{ numbers: readonly number[] }>({
    zh: (p) => `第 ${joined(p.numbers.map(String), "zh")} 个未达到全部要求，不计入`,
    en: (p) => `no. ${joined(p.numbers.map(String), "en")} does not reach every level and does not count`,
  }),
  "midterm.abnormal.beside": filled<{ text: string }>({
    zh: (p) => `另有 ${p.text}非正常专利申请，不在项目领域或在起始前提交`,
    en: (p) => `${p.text} more abnormal filings, outside the project's field or made before the start`,
  }),
  "midterm.abnormal.beside.remedy": fixed(
    "请评审人核对通报的领域和申请日。",
    "Check field and filing date in the notifications.",
  ),
  "midterm.not-applicable.why": fixed(
    "填“不适用”而没有说明理由",
    "marked as not applicable without a reason",
  ),
  "midterm.not-applicable.remedy": fixed("请在备注中说明理由。", "Give the reason under 备注."),
  "midterm.contract.below": filled<{ contract: string; notice: string; change: string | null }>({
    zh: (p) =>
      p.change === null
        ? `合同目标 ${p.contract} 低于通知要求 ${p.notice}，没有填写变更依据，按通知要求判断`
        : `合同目标 ${p.contract} 低于通知要求 ${p.notice}，按批准的变更判断（${p.change}）`,
    en: (p) =>
      p.change === null
        ? `the contract's ${p.contract} is below the notice's ${p.notice} and no approved change is given: judged by the notice`
        : `the contract's ${p.contract} is below the notice's ${p.notice}: judged by the approved change (${p.change})`,
  }),
  "midterm.contract.no-better": filled<{ contract: string; base: string; change: string | null }>({
    zh: (p) =>
      `合同目标 ${p.contract} 不优于基期 ${p.base}，低于通知要求，${p.change === null ? "没有填写变更依据，按通知要求判断" : `按批准的变更判断（${p.change}）`}`,
    en: (p) =>
      `the contract's ${p.contract} is no better than the base of ${p.base}, which is below the notice${p.change === null ? ", and no approved change is given: judged by the notice" : `: judged by the approved change (${p.change})`}`,
  }),
  "midterm.contract.below.remedy": fixed(
    "经批准变更的，请在“变更依据”填写批复文号；否则请更正合同目标值。",
    "Where a change was approved, give the paper under 变更依据; else correct the contract's figure.",
  ),
  "midterm.contract.base": filled<{ contract: string; reported: string; label: Words }>({
    zh: (p) => `“${p.label.zh}”基期按合同 ${p.contract}（申报 ${p.reported}）`,
    en: (p) => `“${p.label.en}”: base of ${p.contract} by the contract (${p.reported} reported)`,
  }),
  "midterm.fault.ratio": filled<{ numerator: string; denominator: string; label: Words; of: Words }>({
    zh: (p) => `“${p.label.zh}”${p.numerator} 大于“${p.of.zh}”${p.denominator}`,
    en: (p) => `“${p.label.en}” ${p.numerator} is more than “${p.of.en}” ${p.denominator}`,
  }),
  "midterm.fault.ratio.remedy": fixed(
    "请核对两个数，更正后重新计算。",
    "Check both figures and correct them.",
  ),
  "midterm.fault.cases": fixed(
    "结案数与未结且未超期的案件数之和大于起始未结与受理之和",
    "closed cases and open ones together are more than all cases there were",
  ),
  "midterm.fault.cases.remedy": fixed("请核对案件台账。", "Check the case list."),
  "midterm.close-rate.carried": filled<{ cases: string; accepted: string; withOpen: boolean }>({
    zh: (p) =>
      `结案${p.withOpen ? "与未结且未超期" : ""} ${p.cases} 件，多于受理 ${p.accepted} 件：其中有起始前受理的案件，起始时未结案件未填，不能计算结案率`,
    en: (p) =>
      `${p.cases} cases closed${p.withOpen ? " or open in time" : ""}, more than the ${p.accepted} accepted: some were accepted before the start, and without the cases open then no rate can be computed`,
  }),
  "midterm.close-rate.carried.remedy": fixed(
    "请填写起始时未结案件。",
    "Give the cases that were open at the start.",
  ),
};
