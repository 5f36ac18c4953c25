// Two wordings of one sentence as the notices have them, and what is to be marked: [changed] stretches in brackets.
export interface WordingCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export const wordings: readonly WordingCase[] = [
  { name: "nothing changed", before: "无严重失信行为", after: "无严重失信行为" },
  {
    name: "a number is marked whole",
    before: "产业链相关企业总数超过[50]家",
    after: "产业链相关企业总数超过[30]家",
  },
  {
    name: "a number that shares its first digits is still marked whole",
    before: "授权量超过[10000]件",
    after: "授权量超过[1000]件",
  },
  { name: "a percentage", before: "比例不低于[4%]", after: "比例不低于[3.5%]" },
  {
    name: "words added at the end",
    before: "知识产权管理制度比较健全",
    after: "知识产权管理制度比较健全[，有相对独立的知识产权管理机构]",
  },
  {
    name: "words added at the beginning",
    before: "知识产权质押融资金额和项目数年度增幅不少于30%",
    after: "[园区内]知识产权质押融资金额和项目数年度增幅不少于30%",
  },
  {
    name: "words taken out of the middle",
    before: "鼓励前述主体与[产业链上下游企业、]产学研合作单位联合申报",
    after: "鼓励前述主体与产学研合作单位联合申报",
  },
  {
    name: "words put in before a mark of punctuation that stands there already",
    before: "建设高价值专利库，开展专利导航",
    after: "建设高价值专利库，[开展专利预警，]开展专利导航",
  },
  {
    name: "without punctuation nearby, words are cut where they differ",
    before: "推进产业协同创新",
    after: "推进产业[链产业]协同创新",
  },
  {
    name: "one word for another",
    before: "一经查实，将取消项目[立项]资格，并记入信用档案",
    after: "一经查实，将取消项目[入库]资格，并记入信用档案",
  },
  {
    name: "one character that agrees between two changes is read over",
    before: "项目申报截止日期为[2025年2月28]日",
    after: "项目申报截止日期为[2026年5月31]日",
  },
  { name: "nothing in common", before: "[甲乙丙]", after: "[丁戊]" },
];
