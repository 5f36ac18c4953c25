// Rows of the 2025 table and the programme each belongs to (A26). Applicants: unit | type.

export interface PlacementCase {
  readonly project: string;
  readonly applicant: string;
  /**
   * "programme (by what)"; "open: candidates", with "? programme" for a suggestion; "contradictory: programmes";
   * "not offered: words"; "blank".
   */
  readonly is: string;
}

const everyProgramme =
  "protection-city protection-county high-value-patent brand-industrial geographical-indication operation-centre";

export const placements: readonly PlacementCase[] = [
  // By name, with what people put around it
  { project: "高价值专利培育", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: " 高价值 专利\n培育 ", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "2025年度省高价值专利培育计划项目", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "2. 高价值专利培育", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "江苏省高价值专利培育项目申报", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "高价值专利培育——6G通信", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "高价值专利培育：6G通信", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "高价值专利培育项目（6G通信）", applicant: "甲有限公司", is: "high-value-patent (name)" },
  {
    project: "高价值专利培育——面向产业知识产权运营中心的芯片设计",
    applicant: "甲有限公司",
    is: "high-value-patent (name)",
  },
  { project: "面向地理标志产品的高价值专利培育", applicant: "甲有限公司", is: "high-value-patent (name)" },
  { project: "专利转化", applicant: "苏州工业园区管委会", is: "operation-centre (name)" },
  {
    project: "专利转化（产业知识产权运营中心）",
    applicant: "苏州工业园区管委会",
    is: "operation-centre (name)",
  },
  {
    project: "专利转化——产业知识产权运营中心",
    applicant: "苏州工业园区管委会",
    is: "operation-centre (name)",
  },
  // By keyword
  { project: "6G通信高价值专利组合构建", applicant: "甲有限公司", is: "high-value-patent (keyword)" },
  { project: "生物医药产业知识产权运营中心建设", applicant: "甲管委会", is: "operation-centre (keyword)" },
  {
    project: "阳澄湖大闸蟹地理标志保护",
    applicant: "昆山市人民政府",
    is: "geographical-indication (keyword)",
  },
  { project: "工业品牌培育", applicant: "甲有限公司", is: "brand-industrial (keyword)" },
  // The name says less than the applicant: a title with 专利转化 in passing
  { project: "专利转化运用研究", applicant: "南京大学", is: "high-value-patent (applicant)" },
  // Families
  { project: "知识产权保护体系建设", applicant: "苏州市知识产权局", is: "protection-city (applicant)" },
  { project: "知识产权保护体系建设", applicant: "昆山市知识产权局", is: "protection-county (applicant)" },
  {
    project: "昆山市知识产权保护体系建设",
    applicant: "昆山市市场监督管理局",
    is: "protection-county (applicant)",
  },
  {
    project: "知识产权保护体系建设（设区市）",
    applicant: "昆山市知识产权局",
    is: "protection-city (name)",
  },
  { project: "知识产权保护体系建设（县级）", applicant: "某某单位", is: "protection-county (name)" },
  {
    project: "知识产权保护体系建设项目（县（市、区））",
    applicant: "某某单位",
    is: "protection-county (name)",
  },
  {
    project: "知识产权保护体系建设",
    applicant: "甲有限公司",
    is: "open: protection-city protection-county",
  },
  {
    project: "知识产权保护体系建设",
    applicant: "某某单位|知识产权局",
    is: "open: protection-city protection-county",
  },
  { project: "商标品牌培育和保护", applicant: "甲有限公司|企业", is: "brand-industrial (applicant)" },
  {
    project: "商标品牌培育和保护",
    applicant: "甲有限公司|新型研发机构",
    is: "brand-industrial (applicant)",
  },
  { project: "商标品牌", applicant: "昆山市人民政府", is: "geographical-indication (applicant)" },
  { project: "商标品牌", applicant: "某某单位", is: "open: brand-industrial geographical-indication" },
  {
    project: "商标品牌培育和保护——工业品牌",
    applicant: "昆山市人民政府",
    is: "brand-industrial (name)",
  },
  {
    project: "商标品牌培育和保护（地理标志）—阳澄湖大闸蟹",
    applicant: "甲有限公司",
    is: "geographical-indication (name)",
  },
  // Own titles, by the applicant
  { project: "新型储能材料", applicant: "南京大学|高校", is: "high-value-patent (applicant)" },
  { project: "新型储能材料", applicant: "某某研究所|科研院所", is: "high-value-patent (applicant)" },
  {
    project: "新型储能材料",
    applicant: "某某研究院有限公司|新型研发机构",
    is: "high-value-patent (applicant)",
  },
  { project: "新型储能材料", applicant: "某某医院|事业单位", is: "high-value-patent (applicant)" },
  {
    project: "新型储能材料",
    applicant: "甲有限公司|企业",
    is: "open: high-value-patent brand-industrial",
  },
  {
    project: "新型储能材料",
    applicant: "甲有限公司|管委会",
    is: "open: high-value-patent brand-industrial operation-centre",
  },
  { project: "大闸蟹", applicant: "昆山市人民政府", is: "geographical-indication (applicant)" },
  { project: "大闸蟹", applicant: "苏州市人民政府", is: "geographical-indication (applicant)" },
  { project: "严保护", applicant: "昆山市知识产权局", is: "protection-county (applicant)" },
  { project: "严保护", applicant: "苏州市知识产权局", is: "protection-city (applicant)" },
  { project: "严保护", applicant: "某某单位|知识产权局", is: "open: protection-city protection-county" },
  { project: "转化", applicant: "某某软件园管委会", is: "operation-centre (applicant)" },
  { project: "新型储能材料", applicant: "某某协会", is: `open: ${everyProgramme}` },
  { project: "新型储能材料", applicant: "", is: `open: ${everyProgramme}` },
  // Two programmes
  {
    project: "高价值专利培育、商标品牌培育和保护",
    applicant: "甲有限公司",
    is: "contradictory: high-value-patent brand-industrial geographical-indication",
  },
  {
    project: "高价值专利与地理标志培育",
    applicant: "甲有限公司",
    is: "contradictory: high-value-patent geographical-indication",
  },
  {
    project: "高价值专利培育（地理标志）",
    applicant: "甲有限公司",
    is: "contradictory: high-value-patent geographical-indication",
  },
  // Two words of one family are no contradiction
  {
    project: "工业品牌与地理标志协同培育",
    applicant: "昆山市人民政府",
    is: "geographical-indication (applicant)",
  },
  // Not offered in 2025
  { project: "专利导航", applicant: "甲有限公司", is: "not offered: 专利导航" },
  { project: "2025年省专利导航项目", applicant: "甲有限公司", is: "not offered: 专利导航" },
  { project: "专利导航——新材料", applicant: "甲有限公司", is: "not offered: 专利导航" },
  { project: "技术创新", applicant: "甲有限公司", is: "not offered: 技术创新" },
  // … but only where it is the whole of it
  {
    project: "基于专利导航的新材料研发",
    applicant: "南京大学",
    is: "high-value-patent (applicant)",
  },
  { project: "专利导航：高价值专利的培育", applicant: "甲有限公司", is: "high-value-patent (keyword)" },
  // Near misses
  {
    project: "高价值商标培育",
    applicant: "甲有限公司|企业",
    is: "open: high-value-patent brand-industrial ? high-value-patent",
  },
  { project: "高价值专利培肓", applicant: "甲有限公司", is: "open: high-value-patent ? high-value-patent" },
  {
    project: "知识产权保护体系建社",
    applicant: "昆山市知识产权局",
    is: "open: protection-city protection-county ? protection-county",
  },
  {
    project: "知识产权保护体系建社",
    applicant: "某某单位",
    is: "open: protection-city protection-county",
  },
  // Three characters off is no near miss
  {
    project: "高端商标培育",
    applicant: "甲有限公司|企业",
    is: "open: high-value-patent brand-industrial",
  },
  // Nothing
  { project: "", applicant: "甲有限公司", is: "blank" },
  { project: " —— ", applicant: "甲有限公司", is: "blank" },
];
