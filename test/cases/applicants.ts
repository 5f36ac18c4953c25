// Units as the table names them, with the type column, and what kind of applicant each is (A25).
import type { ApplicantClass } from "../../src/notices/schema.ts";

export interface ApplicantCase {
  readonly unit: string;
  readonly type: string;
  /** The class the checks go by. */
  readonly is: ApplicantClass | null;
  /** What the name alone says, where that is something else than `is`. */
  readonly byName?: ApplicantClass | null;
  readonly atOdds?: true;
}

export const applicants: readonly ApplicantCase[] = [
  // 知识产权局 at both levels
  { unit: "苏州市知识产权局", type: "设区市知识产权局", is: "city-bureau" },
  { unit: "苏州市知识产权局", type: "知识产权局", is: "city-bureau" },
  { unit: "苏州市知识产权局", type: "县（市、区）知识产权局", is: "city-bureau", atOdds: true },
  { unit: "昆山市知识产权局", type: "知识产权局", is: "county-bureau" },
  { unit: "昆山市知识产权局", type: "县区知识产权局", is: "county-bureau" },
  { unit: "昆山市知识产权局", type: "设区市知识产权局", is: "county-bureau", atOdds: true },
  { unit: "昆山市知识产权局", type: "设区市、县（市、区）知识产权局", is: "county-bureau" },
  { unit: "鼓楼区知识产权局", type: "机关", is: "county-bureau" },
  { unit: "苏州工业园区知识产权局", type: "政府部门", is: "county-bureau" },
  { unit: "苏州市市场监督管理局（知识产权局）", type: "行政单位", is: "city-bureau" },
  { unit: "昆山市市场监督管理局（昆山市知识产权局）", type: "机关法人", is: "county-bureau" },
  { unit: "苏州市市场监督管理局", type: "知识产权局", is: "city-market-bureau" },
  { unit: "昆山市市场监督管理局", type: "市场监管局", is: "county-market-bureau" },
  { unit: "江苏省知识产权局", type: "", is: "other-bureau" },
  { unit: "某某单位", type: "县知识产权局", is: "county-bureau", byName: null },
  { unit: "某某单位", type: "知识产权局", is: null },
  { unit: "合肥市知识产权局", type: "", is: null },
  // 政府
  { unit: "苏州市人民政府", type: "设区市人民政府", is: "city-government" },
  { unit: "苏州市人民政府", type: "县级人民政府", is: "city-government", atOdds: true },
  { unit: "昆山市人民政府", type: "政府", is: "county-government" },
  { unit: "昆山市人民政府", type: "县（市、区）人民政府", is: "county-government" },
  { unit: "昆山市花桥镇人民政府", type: "政府", is: "township-government" },
  { unit: "玄武区新街口街道办事处", type: "机关", is: "township-government" },
  { unit: "昆山市农业农村局", type: "机关", is: "other-bureau" },
  { unit: "无锡市发展和改革委员会", type: "政府部门", is: "other-bureau" },
  { unit: "昆山市农业农村局", type: "人民政府", is: "other-bureau", atOdds: true },
  // 园区
  { unit: "昆山高新技术产业开发区管理委员会", type: "园区管委会", is: "park-committee" },
  { unit: "吴江经济技术开发区管委会", type: "管委会", is: "park-committee" },
  { unit: "江苏省锡山经济开发区管理委员会", type: "开发区", is: "park-committee" },
  { unit: "江北新区管委会", type: "国家级新区", is: "park-committee" },
  { unit: "苏州工业园区管理委员会", type: "事业单位", is: "park-committee" },
  { unit: "洋河新区管理委员会", type: "园区管委会", is: "other-park-committee" },
  { unit: "苏州软件园管委会", type: "管委会", is: "other-park-committee" },
  { unit: "无锡太湖国家旅游度假区管理委员会", type: "", is: "other-park-committee" },
  { unit: "某某科技园管委会", type: "国家级高新区", is: "park-committee", byName: "other-park-committee" },
  { unit: "苏州高新区科技发展有限公司", type: "园区管委会", is: "enterprise", atOdds: true },
  { unit: "昆山高新区", type: "管委会", is: "park-committee" },
  { unit: "昆山市某某社区居民委员会", type: "", is: null },
  // 企业
  { unit: "江苏某某医药股份有限公司", type: "企业（民营）", is: "enterprise" },
  { unit: "江苏某某集团", type: "规上工业企业", is: "enterprise" },
  { unit: "苏州某某机械厂", type: "民营", is: "enterprise" },
  { unit: " 江苏 ＡＢＣ 有限公司 （筹）", type: "高新技术企业", is: "enterprise" },
  { unit: "某某通信集团江苏有限公司苏州分公司", type: "国有企业", is: "enterprise" },
  { unit: "苏州某某创业投资合伙企业（有限合伙）", type: "企业", is: "enterprise" },
  { unit: "江苏某某有限公司技术中心", type: "企业", is: "enterprise" },
  { unit: "江苏某某有限公司、南京大学", type: "企业", is: "enterprise" },
  { unit: "江苏某某有限公司", type: "事业单位", is: "enterprise" },
  { unit: "江苏某某有限公司", type: "其他", is: "enterprise" },
  { unit: "江苏某某有限公司", type: "政府", is: "enterprise", atOdds: true },
  { unit: "某某工作室", type: "上市公司", is: "enterprise", byName: null },
  // 新型研发机构
  { unit: "江苏某某研究院有限公司", type: "新型研发机构", is: "new-rd-institution", byName: "enterprise" },
  { unit: "江苏某某研究院有限公司", type: "企业", is: "enterprise" },
  {
    unit: "江苏某某研究院有限公司",
    type: "企业/新型研发机构",
    is: "new-rd-institution",
    byName: "enterprise",
  },
  {
    unit: "某某产业技术研究院",
    type: "新型研发机构（事业单位）",
    is: "new-rd-institution",
    byName: "institute",
  },
  { unit: "南京大学", type: "新型研发机构", is: "university", atOdds: true },
  // 高校和科研机构
  { unit: "南京大学", type: "高校", is: "university" },
  { unit: "东南大学无锡校区", type: "本科院校", is: "university" },
  { unit: "苏州大学（苏州）", type: "高等院校", is: "university" },
  { unit: "南京某某职业技术学院", type: "高校院所", is: "university" },
  { unit: "江苏大学", type: "企业", is: "university", atOdds: true },
  { unit: "中国科学院大学", type: "高校", is: "university" },
  { unit: "中国科学院苏州某某研究所", type: "科研院所", is: "institute" },
  { unit: "中国科学院南京分院", type: "科研机构", is: "institute" },
  { unit: "江苏省农业科学院", type: "事业单位", is: "institute" },
  { unit: "某某集团公司第十四研究所", type: "国有企业", is: "enterprise", byName: "institute" },
  { unit: "南京大学（苏州）研究院", type: "高校", is: "university", byName: "institute" },
  { unit: "南京大学（苏州）研究院", type: "科研机构", is: "institute" },
  { unit: "紫金山实验室", type: "科研机构", is: "institute" },
  { unit: "南京大学技术转移中心", type: "高校", is: "university", byName: null },
  // 其他单位
  { unit: "苏州大学附属第一医院", type: "事业单位", is: "hospital" },
  { unit: "某某医院有限公司", type: "企业", is: "enterprise" },
  { unit: "某某医科大学附属医院", type: "高校", is: "hospital", atOdds: true },
  { unit: "中国（苏州）知识产权保护中心", type: "事业单位", is: "protection-centre" },
  { unit: "苏州市阳澄湖大闸蟹行业协会", type: "社会团体", is: "association" },
  { unit: "苏州市某某检验中心", type: "事业单位", is: "public-institution", byName: null },
  { unit: "苏州市某某检验中心", type: "机关", is: null },
  { unit: "苏州市某某检验中心", type: "民办非企业单位", is: null },
  { unit: "苏州市某某检验中心", type: "企事业单位", is: null },
  { unit: "张三", type: "个人", is: null },
  { unit: "", type: "", is: null },
];

/** Type texts alone, and the classes that each may mean. */
export const typeTexts: Readonly<Record<string, readonly ApplicantClass[]>> = {
  知识产权局: ["city-bureau", "county-bureau"],
  "市（县、区）人民政府": ["city-government", "county-government"],
  区政府: ["county-government"],
  管委会: ["park-committee", "other-park-committee"],
  国家级高新区: ["park-committee"],
  高新技术企业: ["enterprise"],
  高新区企业: ["enterprise"],
  高校院所: ["university", "institute"],
  "高校、科研院所": ["university", "institute"],
  新型研发机构: ["new-rd-institution"],
  "事业单位（高校）": ["university"],
  事业单位: [],
  民办非企业单位: [],
  企事业单位: [],
  其他: [],
};
