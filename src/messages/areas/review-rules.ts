// What users read: caps, figures of the regions, a city beside its counties, and missing sheets.
import { filled, fixed } from "../define.ts";
import { eitherEn, eitherZh, rangeEn, rangeZh, rowsEn, rowsZh } from "../rows.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

/** A figure of 地区数据 by kind, region and year; `region` null where the table does not say whose it is. */
interface FigureName {
  readonly kind: "grants" | "withdrawalRate";
  readonly region: string | null;
  readonly year: number;
}

type Why = "no-sheet" | "no-city" | "no-region" | "no-year" | "blank" | "unreadable" | "conflicting";

const figureWords: Readonly<Record<FigureName["kind"], Name>> = {
  grants: { zh: "发明专利授权量", en: "invention patents granted" },
  withdrawalRate: { zh: "非正常专利申请撤回率", en: "withdrawal rate of abnormal applications" },
};

const figureZh = ({ kind, region, year }: FigureName): string =>
  `${region ?? "本市"} ${year} 年${figureWords[kind].zh}`;
const figureEn = ({ kind, region, year }: FigureName): string =>
  `${figureWords[kind].en} (${region ?? "this city"}, ${year})`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function missingZh(figure: FigureName, why: Why): string {
  const name = figureZh(figure);
  switch (why) {
    case "no-sheet":
      return `缺${name}（未提供地区数据）`;
    case "no-city":
      return `缺${name}（无法确定所属地区）`;
    case "no-region":
      return `缺${name}（地区数据中没有该地区）`;
    case "no-year":
      return `缺${name}（地区数据中没有注明该年度的数据）`;
    case "blank":
      return `缺${name}（单元格空白）`;
    case "unreadable":
      return `${name}无法识别为数字`;
    case "conflicting":
      return `${name}在地区数据中前后不一`;
  }
}

function missingEn(figure: FigureName, why: Why): string {
  const name = figureEn(figure);
  switch (why) {
    case "no-sheet":
      return `no ${name}: no region figures given`;
    case "no-city":
      return `no ${name}: the region cannot be told`;
    case "no-region":
      return `no ${name}: the region figures do not list the region`;
    case "no-year":
      return `no ${name}: the region figures hold none marked with that year`;
    case "blank":
      return `no ${name}: the cell is blank`;
    case "unreadable":
      return `${name}: not readable as a number`;
    case "conflicting":
      return `${name}: given with different values`;
  }
}

/** Why a cap cannot be decided. */
type CapCause =
  | { readonly kind: "grants"; readonly figure: FigureName; readonly why: Why }
  | { readonly kind: "open"; readonly count: number }
  | { readonly kind: "doubtful"; readonly count: number }
  | { readonly kind: "claimed"; readonly count: number };

function causeZh(cause: CapCause): string {
  switch (cause.kind) {
    case "grants":
      return missingZh(cause.figure, cause.why);
    case "open":
      return `有 ${cause.count} 项未能归类`;
    case "doubtful":
      return `直接申报的 ${cause.count} 项是否计入，通知未写明`;
    case "claimed":
      return `${cause.count} 项是否属国家、省实验室等，是否计入须核实`;
  }
}

function causeEn(cause: CapCause): string {
  switch (cause.kind) {
    case "grants":
      return missingEn(cause.figure, cause.why);
    case "open":
      return `${cause.count} not placed in a programme`;
    case "doubtful":
      return `the notice does not say whether ${cause.count} direct application(s) count`;
    case "claimed":
      return `whether ${cause.count} marked row(s) are exempt is to be verified`;
  }
}

interface CapRange {
  readonly programme: Name;
  readonly certain: number;
  readonly possible: number;
  readonly low: number;
  readonly high: number;
}

/** What the checks that need another sheet look at, by their ids; a test keeps this complete. */
export const checkWords: Readonly<Record<string, Name>> = {
  "withdrawal-rate": { zh: "非正常专利申请撤回率", en: "withdrawal rate" },
  "led-before": { zh: "曾牵头承担同类项目", en: "led such a project before" },
  "led-before-in-same-field": {
    zh: "高校同一学院或学科再次申报",
    en: "university applying again in the same field",
  },
  "ongoing-other-project": { zh: "正在承担其他省级项目", en: "other provincial project running" },
  "ongoing-same-topic": { zh: "市县级项目同一培育主题", en: "same topic as a city or county project" },
  "ongoing-in-region": { zh: "地区已有在研地理标志项目", en: "project running in the region" },
};

const checksZh = (checks: readonly string[]): string =>
  `${checks.length} 类核查未进行（${checks.map((id) => checkWords[id]?.zh ?? id).join("、")}）`;
const checksEn = (checks: readonly string[]): string =>
  `${checks.length} check(s) not made (${checks.map((id) => checkWords[id]?.en ?? id).join(", ")})`;

export const reviewRuleMessages = {
  "missing.sheet.region-figures": fixed("地区数据", "region figures (地区数据)"),
  "missing.sheet.project-ledger": fixed("立项台账", "ledger of projects (立项台账)"),
  /** `blank`: the sheet that is there and not filled in. */
  "missing.region-figures": filled<{ blank: string | null; checks: readonly string[] }>({
    zh: ({ blank, checks }) =>
      `${blank === null ? "未提供地区数据" : `“${blank}”尚未填写`}：${checksZh(checks)}`,
    en: ({ blank, checks }) =>
      `${blank === null ? "No region figures given" : `“${blank}” is not filled in`}: ${checksEn(checks)}`,
  }),
  "missing.region-figures.remedy": fixed(
    "数据由省知识产权局掌握。如已取得，请在工作簿中加入“地区数据”工作表后重新审核。",
    "The figures are held by the province. If you have them, add a sheet “地区数据” and review again.",
  ),
  "missing.project-ledger": filled<{ blank: string | null; checks: readonly string[] }>({
    zh: ({ blank, checks }) =>
      `${blank === null ? "未提供立项台账" : `“${blank}”尚未填写`}：${checksZh(checks)}`,
    en: ({ blank, checks }) =>
      `${blank === null ? "No ledger of projects given" : `“${blank}” is not filled in`}: ${checksEn(checks)}`,
  }),
  "missing.blank.remedy": fixed(
    "请以省知识产权局掌握的数据填写后重新审核。",
    "Fill it in with the data of the province and review again.",
  ),
  "missing.project-ledger.remedy": fixed(
    "台账由省知识产权局掌握。如已取得，请在工作簿中加入“立项台账”工作表后重新审核。",
    "The ledger is held by the province. If you have it, add a sheet “立项台账” and review again.",
  ),

  "figure.name": filled<FigureName>({ zh: figureZh, en: (figure) => capital(figureEn(figure)) }),
  "figure.missing": filled<{ figure: FigureName; why: Why }>({
    zh: ({ figure, why }) => missingZh(figure, why),
    en: ({ figure, why }) => capital(missingEn(figure, why)),
  }),
  "figure.missing.remedy": fixed(
    "请以省知识产权局提供的数据补全“地区数据”后重新审核。",
    "Complete the region figures with the province's data and review again.",
  ),
  "rate.too-low": filled<{ figure: FigureName; rate: string; mean: string }>({
    zh: ({ figure, rate, mean }) => `${figureZh(figure)} ${rate}，未高于全省 ${mean}`,
    en: ({ figure, rate, mean }) =>
      `${capital(figureEn(figure))}: ${rate}, not higher than the provincial ${mean}`,
  }),
  "rate.working": filled<{ figure: FigureName; rate: string; sign: ">" | "=" | "<"; mean: string }>({
    zh: ({ figure, rate, sign, mean }) =>
      `${figureZh(figure)} ${rate} ${sign} 全省平均 ${mean}；须高于，不含相等`,
    en: ({ figure, rate, sign, mean }) =>
      `${capital(figureEn(figure))}: ${rate} ${sign} provincial mean ${mean}; it must be higher, not equal`,
  }),
  "rate.remedy": fixed(
    "请核对两个撤回率是否为省知识产权局同一口径、四舍五入前的数据。",
    "Check that both rates are the province's, of one statistic and not rounded.",
  ),

  "pair.city-with-county": filled<{ counties: number }>({
    zh: ({ counties }) => `设区市与所辖 ${counties} 个县（市、区）同年申报，原则上不同时立项`,
    en: ({ counties }) =>
      `The city and ${counties} of its counties apply in one year; in principle not both are established`,
  }),
  "pair.counties": filled<{ counties: number }>({
    zh: ({ counties }) =>
      `同一设区市有 ${counties} 个县（市、区）申报；通知只限制设区市与县（市、区）同时立项`,
    en: ({ counties }) =>
      `${counties} counties of one city apply; the notice only speaks of a city together with a county`,
  }),
  "pair.working.city": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) => `设区市：工作表“${sheet}”${rowsZh(rows)}`,
    en: ({ sheet, rows }) => `City: sheet “${sheet}”, ${rowsEn(rows)}`,
  }),
  "pair.working.county": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) => `县（市、区）：工作表“${sheet}”${rowsZh(rows)}`,
    en: ({ sheet, rows }) => `Counties: sheet “${sheet}”, ${rowsEn(rows)}`,
  }),
  "pair.remedy": fixed(
    "可以同时推荐；请向省知识产权局说明，由其决定立项。",
    "Both may be recommended; tell the province, which decides.",
  ),

  "cap.exceeded": filled<{ programme: Name; count: number; low: number; high: number }>({
    zh: ({ programme, count, low, high }) =>
      `${programme.zh}推荐 ${count} 项，上限 ${eitherZh(low, high)} 项`,
    en: ({ programme, count, low, high }) =>
      `${programme.en}: ${count} recommended, the limit is ${eitherEn(low, high)}`,
  }),
  "cap.undecided": filled<CapRange & { causes: readonly CapCause[] }>({
    zh: ({ programme, certain, possible, low, high, causes }) =>
      `${programme.zh}推荐 ${rangeZh(certain, possible)} 项，上限 ${eitherZh(low, high)} 项：${causes.map(causeZh).join("；")}`,
    en: ({ programme, certain, possible, low, high, causes }) =>
      `${programme.en}: ${rangeEn(certain, possible)} recommended, the limit is ${eitherEn(low, high)}: ${causes.map(causeEn).join("; ")}`,
  }),
  "cap.working.counted": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) => `工作表“${sheet}”${rowsZh(rows)}：${rows.length} 项`,
    en: ({ sheet, rows }) => `Sheet “${sheet}”, ${rowsEn(rows)}: ${rows.length}`,
  }),
  "cap.working.open": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) => `未能归类，可能属于本类：工作表“${sheet}”${rowsZh(rows)}，${rows.length} 项`,
    en: ({ sheet, rows }) =>
      `Not placed, possibly of this programme: sheet “${sheet}”, ${rowsEn(rows)}: ${rows.length}`,
  }),
  "cap.working.doubtful": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) => `直接申报，是否计入未写明：工作表“${sheet}”${rowsZh(rows)}，${rows.length} 项`,
    en: ({ sheet, rows }) =>
      `Direct applications, not said whether they count: sheet “${sheet}”, ${rowsEn(rows)}: ${rows.length}`,
  }),
  "cap.working.claimed": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) =>
      `标记与名称不符或看不出，是否计入须核实：工作表“${sheet}”${rowsZh(rows)}，${rows.length} 项`,
    en: ({ sheet, rows }) =>
      `Marked, but not clearly exempt: sheet “${sheet}”, ${rowsEn(rows)}: ${rows.length}`,
  }),
  "cap.working.exempt": filled<{ sheet: string; rows: readonly number[] }>({
    zh: ({ sheet, rows }) =>
      `战略性科技创新平台，不占名额：工作表“${sheet}”${rowsZh(rows)}，${rows.length} 项`,
    en: ({ sheet, rows }) =>
      `Strategic platforms, not counted: sheet “${sheet}”, ${rowsEn(rows)}: ${rows.length}`,
  }),
  "exempt.marked": filled<{ unit: string }>({
    zh: ({ unit }) => `“${unit}”标明为战略性科技创新平台，由设区市直接推荐，不占名额`,
    en: ({ unit }) =>
      `“${unit}” is marked as a strategic platform: recommended by the city directly, not counted`,
  }),
  "exempt.claimed": filled<{ unit: string }>({
    zh: ({ unit }) => `“${unit}”标明不占名额，但名称为重点实验室等，不属国家、省实验室`,
    en: ({ unit }) =>
      `“${unit}” is marked as exempt, but is named like a key laboratory, which the clause does not mean`,
  }),
  "exempt.claimed.remedy": fixed(
    "请核实是否为国家、省实验室等战略性科技创新平台；不是的，请删去该行的标记。",
    "Check whether it is a national or provincial laboratory or the like; if not, remove the mark of the row.",
  ),
  "exempt.unclear": filled<{ unit: string; mark: string }>({
    zh: ({ unit, mark }) => `“${unit}”一行的标记写的是“${mark}”，看不出是否不占名额，按两种情况核算`,
    en: ({ unit, mark }) =>
      `The mark of “${unit}” reads “${mark}”, which does not say whether it is exempt: counted both ways`,
  }),
  "exempt.unclear.remedy": fixed(
    "请核实是否为国家、省实验室等战略性科技创新平台，在该行填“是”或“否”。",
    "Check whether it is a national or provincial laboratory or the like, and enter 是 or 否 in the row.",
  ),
  "exempt.unmarked": filled<{ unit: string }>({
    zh: ({ unit }) => `“${unit}”未标明是否为国家、省实验室，已计入名额`,
    en: ({ unit }) => `“${unit}” is not marked as a national or provincial laboratory and is counted`,
  }),
  "exempt.unmarked.remedy": fixed(
    "如属国家、省实验室等战略性科技创新平台，请增加“战略性科技创新平台”一列并在该行填“是”。",
    "If it is a strategic platform, add a column 战略性科技创新平台 and enter 是 in this row.",
  ),
  "cap.working.grants": filled<{
    figure: FigureName;
    value: string;
    over: number;
    more: boolean;
    limit: number;
  }>({
    zh: ({ figure, value, over, more, limit }) =>
      `${figureZh(figure)} ${value} 件 ${more ? ">" : "≤"} ${over} 件，上限 ${limit} 项`,
    en: ({ figure, value, over, more, limit }) =>
      `${capital(figureEn(figure))}: ${value} ${more ? ">" : "≤"} ${over}, so the limit is ${limit}`,
  }),
  "cap.working.grants-missing": filled<{
    figure: FigureName;
    why: Why;
    over: number;
    above: number;
    otherwise: number;
  }>({
    zh: ({ figure, why, over, above, otherwise }) =>
      `${missingZh(figure, why)}：超过 ${over} 件时上限 ${above} 项，否则 ${otherwise} 项`,
    en: ({ figure, why, over, above, otherwise }) =>
      `${capital(missingEn(figure, why))}. Over ${over} the limit is ${above}, otherwise ${otherwise}`,
  }),
  "cap.working.compare": filled<{ count: number; limit: number }>({
    zh: ({ count, limit }) => `${count} 项 > ${limit} 项，超出 ${count - limit} 项`,
    en: ({ count, limit }) => `${count} > ${limit}: ${count - limit} too many`,
  }),
  "cap.working.compare-range": filled<Omit<CapRange, "programme">>({
    zh: ({ certain, possible, low, high }) =>
      `推荐 ${rangeZh(certain, possible)} 项，上限 ${eitherZh(low, high)} 项：两种情况结论不同`,
    en: ({ certain, possible, low, high }) =>
      `${rangeEn(certain, possible)} recommended against ${eitherEn(low, high)}: the outcome depends on it`,
  }),
  "cap.remedy.exceeded": filled<{ least: number; most: number }>({
    zh: ({ least, most }) => `超出 ${rangeZh(least, most)} 项，由设区市确定去留。`,
    en: ({ least, most }) => `${rangeEn(least, most)} too many; the city decides which to keep.`,
  }),
  "cap.remedy.grants": filled<{ over: number; excess: number }>({
    zh: ({ over, excess }) => `请核对授权量：超过 ${over} 件则未超出，否则超出 ${excess} 项。`,
    en: ({ over, excess }) =>
      `Check the number of grants: over ${over} the limit is kept, otherwise ${excess} too many.`,
  }),
  "cap.remedy.open": filled<{ rows: readonly number[] }>({
    zh: ({ rows }) => `请写明${rowsZh(rows)}的项目类别。`,
    en: ({ rows }) => `State the programme of ${rowsEn(rows)}.`,
  }),
  "cap.remedy.doubtful": fixed(
    "请向省知识产权局确认直接申报的项目是否占用名额。",
    "Ask the province whether direct applications count towards the limit.",
  ),
};
