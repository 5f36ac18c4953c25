// What decides a clause by itself, in the words of the tab 通知: checks, by their ids. A test keeps it complete.
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
};

export const deciderMessages = {
  /** 推荐数量上限、截止时间 */
  "decider.names": filled<{ ids: readonly string[] }>({
    zh: ({ ids }) => ids.map((id) => deciderWords[id]?.zh ?? id).join("、"),
    en: ({ ids }) => ids.map((id) => deciderWords[id]?.en ?? id).join(", "),
  }),
};
