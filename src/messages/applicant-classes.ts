// What the kinds of applicants are called, for sentences that name one.
import type { Locale } from "./define.ts";

const names = {
  "city-bureau": ["设区市知识产权局", "city IP bureau"],
  "county-bureau": ["县（市、区）知识产权局", "county IP bureau"],
  "city-market-bureau": ["设区市市场监督管理局", "city market regulation bureau"],
  "county-market-bureau": ["县（市、区）市场监督管理局", "county market regulation bureau"],
  "city-government": ["设区市人民政府", "city government"],
  "county-government": ["县（市、区）人民政府", "county government"],
  "township-government": ["乡镇人民政府、街道办事处", "township or subdistrict"],
  "park-committee": ["园区管委会", "park committee"],
  "other-park-committee": ["其他园区管委会", "committee of another kind of park"],
  enterprise: ["企业", "enterprise"],
  university: ["高校", "university"],
  institute: ["科研机构", "research institute"],
  "new-rd-institution": ["新型研发机构", "new-type R&D institution"],
  hospital: ["医院", "hospital"],
  "public-institution": ["事业单位", "public institution"],
  "protection-centre": ["知识产权保护中心", "IP protection centre"],
  association: ["协会", "association"],
  "other-bureau": ["其他政府部门", "other government body"],
} as const;

export type ApplicantClassName = keyof typeof names;

/** The name of a kind of applicant in a language. */
export function applicantClassName(applicant: ApplicantClassName, locale: Locale): string {
  const [zh, en] = names[applicant];
  return locale === "zh-CN" ? zh : en;
}

/** Several kinds, joined as the language joins a list. */
export function applicantClassNames(applicants: readonly ApplicantClassName[], locale: Locale): string {
  return applicants.map((each) => applicantClassName(each, locale)).join(locale === "zh-CN" ? "、" : ", ");
}
