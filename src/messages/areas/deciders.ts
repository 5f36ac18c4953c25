// What decides a clause by itself, in the words of the tab 通知: checks, metrics, by their ids. A test keeps it complete.
import { filled } from "../define.ts";
import { checkWords } from "./review-rules.ts";

interface Name {
  readonly zh: string;
  readonly en: string;
}

export const deciderWords: Readonly<Record<string, Name>> = {
  ...checkWords,
  title: { zh: "标题和年度", en: "title and year" },
  "letterhead-city": { zh: "设区市和盖章单位", en: "city and bureau" },
  "letterhead-contact": { zh: "联系人和电话", en: "contact and phone" },
  columns: { zh: "表列和次序", en: "columns and their order" },
  "hidden-rows": { zh: "隐藏行", en: "hidden rows" },
  serial: { zh: "序号", en: "serial numbers" },
  "city-cap": { zh: "推荐数量上限", en: "limit of recommendations" },
  "city-with-county": { zh: "市县同报", en: "city beside its county" },
  deadline: { zh: "截止时间", en: "deadline" },
  "project-name": { zh: "项目名称和类别", en: "project and programme" },
  unit: { zh: "申报单位", en: "applicant" },
  "unit-type": { zh: "申报单位类型", en: "type of applicant" },
  county: { zh: "所在县（市、区）", en: "county" },
  contact: { zh: "项目联系人", en: "contact of the project" },
  "applicant-type": { zh: "申报主体范围", en: "kinds of applicant" },
  territorial: { zh: "属地推荐", en: "recommended where it sits" },
  "direct-applicant": { zh: "直接申报单位", en: "direct applicants" },
  "exempt-platform": { zh: "不占名额的平台", en: "platforms outside the limit" },
  "repeated-unit": { zh: "单位重复", en: "repeated applicant" },
  "two-names-one-code": { zh: "一个信用代码两个名称", en: "two names under one credit code" },
  "evidence-lines": { zh: "核验表填写情况", en: "evidence filled in" },
  ratio: { zh: "比例核算", en: "ratio" },
  count: { zh: "数量核对", en: "number" },
  "patent-routes": { zh: "专利数量的两条途径", en: "two routes of patents" },
  affirmed: { zh: "是否具备", en: "yes or no" },
  "one-of": { zh: "所填选项", en: "answer chosen" },
  absent: { zh: "失信、非正常申请、事故", en: "dishonesty, abnormal filings, accidents" },
  "project-with-results": { zh: "攻关项目和成果", en: "project with results" },
  platform: { zh: "研发平台", en: "research platform" },
  "years-since": { zh: "年限", en: "years" },
  "sales-by-kind": { zh: "产品销售收入", en: "sales by kind" },
  "joint-units": { zh: "联合申报单位", en: "joint applicants" },
  "not-same-group": { zh: "不属同一集团", en: "not of one group" },
  "industry-section": { zh: "行业门类", en: "section of industry" },
  follows: { zh: "由其他条件得出", en: "follows from other conditions" },
  "unit-in-two-cities": { zh: "同一单位多市推荐", en: "one applicant in two cities" },
  "university-in-two-cities": { zh: "同一高校多市推荐", en: "one university in two cities" },
  "near-names": { zh: "单位名称相近", en: "names nearly the same" },
  "same-title": { zh: "项目名称相同", en: "same title" },
  "shared-phone": { zh: "联系电话相同", en: "same telephone" },
  "county-elsewhere": { zh: "县（市、区）属于他市", en: "county of another city" },
  "direct-applications": { zh: "直接申报与推荐", en: "direct application beside recommendations" },
  "one-channel": { zh: "多头申报", en: "one channel only" },
  "chain-partner": { zh: "产业链参与单位", en: "participants of a chain" },
  "count-total": { zh: "实施期总量", en: "total over the period" },
  "count-per-year": { zh: "每年数量", en: "number each year" },
  "growth-per-year": { zh: "年度增幅", en: "growth each year" },
  reduction: { zh: "比基期降低", en: "less than at the start" },
  "level-ratio": { zh: "比率", en: "rate" },
  "close-rate": { zh: "结案率", en: "cases closed" },
  milestone: { zh: "完成情况", en: "steps done" },
  "any-of": { zh: "取得其一", en: "one of several" },
  zero: { zh: "不得发生", en: "never" },
  direction: { zh: "与实施前比较", en: "against the start" },
  items: { zh: "各项都达到的数量", en: "things that reach every level" },
  "item-level": { zh: "单项水平", en: "level of each thing" },
  judgement: { zh: "评审评定", en: "judged by a person" },
  "count-range": { zh: "数量上下限", en: "neither fewer nor more" },
  frequency: { zh: "定期开展", en: "regularly" },
  task: { zh: "任务开展情况", en: "tasks carried out" },
  duration: { zh: "实施期", en: "period" },
  "later-funds": { zh: "中期评估和后续资金", en: "mid-term evaluation and later money" },
};

export const deciderMessages = {
  /** 推荐数量上限、截止时间 */
  "decider.names": filled<{ ids: readonly string[] }>({
    zh: ({ ids }) => ids.map((id) => deciderWords[id]?.zh ?? id).join("、"),
    en: ({ ids }) => ids.map((id) => deciderWords[id]?.en ?? id).join(", "),
  }),
};
