// What users read: the sheets 中期检查 and 评分设置 that we make for them to fill in. Headers and choices are Chinese in both.
import { filled, fixed } from "../define.ts";
import type { Words } from "../figure-names.ts";

interface Basis {
  readonly base: boolean;
  readonly years: boolean;
  readonly total: boolean;
  readonly now: boolean;
  readonly stage: boolean;
}

type Demand =
  | {
      readonly kind: "number";
      readonly parts: readonly { readonly text: string; readonly strict: boolean }[];
      readonly every: "period" | "year" | "level";
    }
  | { readonly kind: "growth"; readonly rate: string | null }
  | { readonly kind: "reduction"; readonly rate: string }
  | { readonly kind: "done" | "any" | "zero" | "regular" | "judged" }
  | { readonly kind: "direction"; readonly better: "up" | "down" }
  | { readonly kind: "range"; readonly from: number; readonly to: number; readonly unit: string };

const everyZh = { period: "", year: "每年", level: "" };

function demandZh(demand: Demand): string {
  switch (demand.kind) {
    case "number":
      return `${everyZh[demand.every]}${demand.parts.map(({ text, strict }) => `${strict ? "超过" : "不少于"} ${text}`).join("，或")}`;
    case "growth":
      return demand.rate === null ? "每年都增长" : `每年增幅不少于 ${demand.rate}`;
    case "reduction":
      return `缩短不少于 ${demand.rate}（越低越好）`;
    case "done":
      return "完成";
    case "any":
      return "任何一项";
    case "zero":
      return "0（任何时候）";
    case "regular":
      return "定期，未规定次数";
    case "judged":
      return "由评审人评定";
    case "direction":
      return demand.better === "up" ? "高于基期" : "低于基期（越低越好）";
    case "range":
      return demand.from === demand.to
        ? `${demand.from} ${demand.unit}`
        : `${demand.from}–${demand.to} ${demand.unit}`;
  }
}

function demandEn(demand: Demand): string {
  switch (demand.kind) {
    case "number":
      return `${demand.parts.map(({ text, strict }) => `${strict ? "over" : "at least"} ${text}`).join(" or ")}${demand.every === "year" ? " each year" : ""}`;
    case "growth":
      return demand.rate === null ? "up each year" : `up by ${demand.rate} or more each year`;
    case "reduction":
      return `down by ${demand.rate} or more (lower is better)`;
    case "done":
      return "done";
    case "any":
      return "any one";
    case "zero":
      return "0 (at any time)";
    case "regular":
      return "regularly, no number given";
    case "judged":
      return "for the reviewer";
    case "direction":
      return demand.better === "up" ? "higher than the base" : "lower than the base (lower is better)";
    case "range":
      return demand.from === demand.to
        ? `${demand.from} ${demand.unit}`
        : `${demand.from}–${demand.to} ${demand.unit}`;
  }
}

export const midtermSheetMessages = {
  "midterm.sheet.title": fixed("中期检查（验收）进展表", "Progress at mid-term or acceptance"),
  "midterm.sheet.fill": fixed(
    "每个项目一段。有底色的单元格需要填写，“—”不用填；选中单元格有填写提示。确实没有的填 0，暂时没有数据的留空（按未报送，不按 0）。",
    "One block for each project. Fill in the coloured cells; “—” is not asked. Select a cell for help. Write 0 where there is none, leave blank what you do not have yet (not reported, never 0).",
  ),
  "midterm.sheet.convention": fixed(
    "通知没有规定中期标准：按时间折算、权重、等级均为本工具约定，可在“评分设置”调整；合同另有约定的填合同各列。请勿改动表头和“编号”。",
    "The notices set no mid-term figures: shares of the time, weights and grades are ours and can be changed in 评分设置; what the contract says goes into its columns. Please leave headers and 编号 as they are.",
  ),
  "midterm.sheet.section": filled<{ section: "targets" | "quantified-tasks" | "tasks" }>({
    zh: ({ section }) =>
      ({
        targets: "绩效目标（计分）",
        "quantified-tasks": "有数量要求的项目任务（单列，默认不计分）",
        tasks: "其他项目任务（不计分，填已开展或未开展）",
      })[section],
    en: ({ section }) =>
      ({
        targets: "绩效目标: targets, with points",
        "quantified-tasks": "项目任务 with a number: shown apart, no points unless given weight",
        tasks: "other 项目任务: no points, 已开展 or 未开展",
      })[section],
  }),
  "midterm.sheet.basis": filled<Basis>({
    zh: (p) => {
      if (p.stage) return "检查时进展";
      const words = [
        p.base ? "起始前" : "",
        p.years ? "逐年" : "",
        p.total ? "实施期累计" : "",
        p.now ? "检查时" : "",
      ];
      return words.filter(Boolean).join("、");
    },
    en: (p) => {
      if (p.stage) return "检查时进展 (stage)";
      const words = [
        p.base ? "起始前 (base)" : "",
        p.years ? "逐年 (by year)" : "",
        p.total ? "累计 (total)" : "",
        p.now ? "检查时 (now)" : "",
      ];
      return words.filter(Boolean).join(", ");
    },
  }),
  "midterm.sheet.demand": filled<Demand>({ zh: demandZh, en: demandEn }),
  "midterm.sheet.by-reviewer": fixed("由评审人评定，不填数据", "for the reviewer, no figures"),
  "midterm.sheet.same-figures": filled<{ labels: readonly Words[] }>({
    zh: (p) => `同“${p.labels.map(({ zh }) => zh).join("”“")}”，不重复填`,
    en: (p) => `as “${p.labels.map(({ en }) => en).join("”, “")}”, not asked again`,
  }),
  "midterm.sheet.item": filled<{ name: Words; number: number; label: Words }>({
    zh: (p) => `${p.name.zh}${p.number} ${p.label.zh}`,
    en: (p) => `${p.name.en} ${p.number}: ${p.label.en}`,
  }),
  "midterm.sheet.label": filled<{ label: Words }>({
    zh: (p) => p.label.zh,
    en: (p) => p.label.en,
  }),
  "midterm.sheet.length": filled<{ years: number }>({
    zh: (p) => `空着按通知规定的 ${p.years} 年；合同或批准的延期不同的，填合同结束日期。`,
    en: (p) =>
      `Blank: the ${p.years} years of the notice; else the contract's last day, or that of an approved extension.`,
  }),
  "midterm.sheet.prompt.start": fixed(
    "合同（任务书）起始日，没有的填立项日期；2026年入库不是立项。空着不计算进度。",
    "The contract's first day, else the day of the grant (2026: being listed is no grant). Blank: no pace.",
  ),
  "midterm.sheet.prompt.check": fixed(
    "数据截止的日期，如 2026-12-31。",
    "The day up to which figures are counted, such as 2026-12-31.",
  ),
  "midterm.sheet.prompt.stage": fixed(
    "空着按日期：期满按验收，否则按中期。",
    "Blank: by the dates; acceptance once the time is over.",
  ),
  "midterm.sheet.prompt.applicant": fixed(
    "企业的转化运用率要求 80%，高校、科研机构、新型研发机构 30%。改变类型后请重新生成本表。",
    "Enterprises need 80% of patents in use, universities and institutes 30%. Make the sheet anew after a change.",
  ),
  "midterm.sheet.prompt.product": filled<{ kinds: readonly string[] }>({
    zh: (p) => `${p.kinds.join("、")}没有种植养殖环节，填了该环节不要求。`,
    en: (p) => `${p.kinds.join(", ")}: no growing, so no standard for it is asked.`,
  }),
  "midterm.sheet.prompt.years": fixed(
    "各年从起始日起算，还是全程按自然年；不要混用。空着按项目年度。",
    "Years from the start date, or calendar years throughout; never mixed. Blank: 项目年度.",
  ),
  "midterm.sheet.prompt.figure": filled<{
    unit: string | null;
    evidence: string;
    locator: string;
    clause: string;
    optional: boolean;
  }>({
    zh: (p) =>
      `${p.unit === null ? "从下拉列表中选" : `填数字，单位：${p.unit}`}。${p.optional ? "可不填。" : "没有的填 0，缺数据的留空。"}证明材料：${p.evidence}。${p.locator}：${p.clause}`,
    en: (p) =>
      `${p.unit === null ? "Choose from the list" : `A number in ${p.unit}`}. ${p.optional ? "May be left blank. " : "0 where there is none, blank where you do not know. "}${p.locator}：${p.clause}`,
  }),
  "midterm.sheet.prompt.contract": filled<{ unit: string }>({
    zh: (p) => `任务书另定目标值的填写，单位：${p.unit}；与通知相同的留空。低于通知的须填变更依据。`,
    en: (p) =>
      `The contract's own figure, in ${p.unit}; blank where it is the notice's. Below the notice it takes 变更依据.`,
  }),
  "midterm.sheet.prompt.contract-base": fixed(
    "任务书另定基期的填写，计算时代替申报的基期。",
    "The contract's own base; used in place of the reported one.",
  ),
  "midterm.sheet.prompt.band": fixed(
    "评审人填：只用于“待评定”“不可算”的指标，由数据计算的不采用。",
    "By the reviewer: only for what is to be judged or cannot be computed.",
  ),
  "midterm.sheet.prompt.percent": fixed(
    "评审人填：本指标得分占满分的百分比，须在所选档次之内；只选档次的按区间计。",
    "By the reviewer: percentage of the target's points, within the band; a band alone makes a range.",
  ),
  "midterm.sheet.prompt.task": fixed(
    "选已开展或未开展，可在备注说明；不计分。",
    "已开展 or 未开展; no points.",
  ),
  "midterm.sheet.note.base": fixed(
    "起始前一年的数；“建设、设立”类指标填实施前已有的数。",
    "The year before the start; for things to be set up, what was there before.",
  ),
  "midterm.sheet.note.years": fixed(
    "只填该年的数，各年不累加。第1年自起始日起满一年（或按自然年）。",
    "Of that year alone, never added up. Year 1 is the year from the start date (or a calendar year).",
  ),
  "midterm.sheet.note.now": fixed(
    "按“口径”一栏：实施期累计的填自起始日至检查日的总数，检查时的填检查日的数。",
    "As 口径 says: the total from the start to the day of the check, or the figure on that day.",
  ),
  "midterm.sheet.note.contract": fixed(
    "合同优先：填了合同目标值、合同基期的按合同，没有的按通知。",
    "The contract comes first; without it the notice counts.",
  ),
  "midterm.sheet.note.band": fixed(
    "三档的做法取自《项目支出绩效评价管理办法》（财预〔2020〕10号），分界可在“评分设置”调整。",
    "Three bands in the manner of 财预〔2020〕10号; their bounds can be changed in 评分设置.",
  ),

  "midterm.settings.title": fixed("评分设置", "评分设置: weights, bands, tolerance"),
  "midterm.settings.fill": fixed(
    "“值”空着的按默认。权重只对所在年度、项目类别有效，该类别的各项合计须正好 100（企业、高校分别合计），全部空着按平均权重；等级线和评定档次、严重滞后线可以按类别分别设，也可以只设一次。",
    "A blank value leaves the default. Weights hold for their year and programme and must add up to exactly 100 over the targets of a project; all blank: equal weights.",
  ),
  "midterm.settings.origin": fixed(
    "百分制、四个等级、三个评定档次取自《项目支出绩效评价管理办法》（财预〔2020〕10号）的做法；通知没有规定，均为本工具约定。",
    "Points out of 100, four grades and three bands are in the manner of 财预〔2020〕10号; the notices say nothing of them: all are ours.",
  ),
  "midterm.settings.what": filled<{
    key: "weight" | "excellent" | "good" | "fair" | "reached" | "partly" | "tolerance";
  }>({
    zh: ({ key }) =>
      ({
        weight: "权重（分），默认绩效目标平均、任务为 0",
        excellent: "不低于此分为优，默认 90",
        good: "不低于此分为良，默认 80",
        fair: "不低于此分为中，默认 60；以下为差",
        reached: "“达成预期”的下限（%），默认 80",
        partly: "“部分达成”的下限（%），默认 60",
        tolerance: "不到应达的这一比例（%）为严重滞后，默认 80",
      })[key],
    en: ({ key }) =>
      ({
        weight: "points; default: equal for targets, 0 for tasks",
        excellent: "优 from here on; default 90",
        good: "良 from here on; default 80",
        fair: "中 from here on, 差 below; default 60",
        reached: "lower bound of 达成预期 (%); default 80",
        partly: "lower bound of 部分达成 (%); default 60",
        tolerance: "far behind below this part of what is expected (%); default 80",
      })[key],
  }),
};
