// What a header cell of the summary table means: the printed words, the words people use instead, and what else a row may carry.
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";
import type { ColumnKey } from "../notices/schema.ts";

export type HeaderMeaning =
  | ColumnKey
  /** 项目类别 beside a column of titles. */
  | "category"
  /** The two halves of 项目联系人/电话; "reach" (联系方式) is the whole, or the phone where a name column stands beside it. */
  | "person"
  | "phone"
  | "reach"
  | "college"
  | "discipline"
  | "topic"
  | "creditCode"
  | "appliedAt"
  | "cityReviewedAt"
  /** 战略性科技创新平台: the row is outside the cap (A14). */
  | "outsideCap";

/** How near the words are to the printed header; where two columns mean the same, the nearer one is taken. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  readonly rank: 0 | 1 | 2;
}

interface HeaderWords {
  readonly meaning: HeaderMeaning;
  readonly printed: string | null;
  readonly usual: RegExp;
  /** Words that mean it only where nothing better is there. */
  readonly loose?: RegExp;
}

/** Patterns are matched against a header without white space, punctuation and brackets. Documented in docs/sheets.md. */
const headerWords: readonly HeaderWords[] = [
  {
    meaning: "serial",
    printed: "序号",
    usual: /^(项目|推荐|申报)?(序号?|编号|排序|顺序号?)$/u,
    loose: /^(no|号)$/u,
  },
  {
    meaning: "project",
    printed: "申报项目名称",
    usual: /^(拟?申报|拟?推荐|申报的)?项目(名称|题目|全称)?$|^(申报|推荐)(计划|课题)(名称)?$/u,
    loose: /^(课题名称|项目名)$/u,
  },
  {
    meaning: "category",
    printed: null,
    usual: /^(拟?申报|推荐)?(项目|计划|专项)(类别|类型|种类)(名称)?$|^(申报|推荐)(类别|类型|种类)$/u,
    loose: /^类别$|^所属(计划|专项)$/u,
  },
  {
    meaning: "unit",
    printed: "申报单位",
    usual: /^(项目)?(拟?申报|申请|牵头申报)(单位|主体|企业|机构|人)(全称|名称)?$|^(单位|主体)(全称|名称)$/u,
    loose: /^(项目)?(承担|牵头|实施)(单位|主体)(全称|名称)?$|^(单位|企业名称|企业全称)$/u,
  },
  {
    meaning: "unitType",
    printed: "申报单位类型",
    usual: /^(项目)?(申报|申请)?(单位|主体|机构|企业)(的)?(类型|性质|类别|属性)$/u,
    loose: /^(类型|性质)$/u,
  },
  {
    meaning: "county",
    printed: "所在县市区",
    usual:
      /^(申报)?(单位)?(所在|所属)?(县|区|县区|区县|市县|县市|市区|县市区|市县区|县区市|区县市|区市县|市区县)(名称)?$|^(单位)?(所在|所属)(地区|区域|板块|辖区|地|行政区划?)$/u,
    loose: /^(地区|区域|属地|辖区|板块|行政区划?)$/u,
  },
  { meaning: "person", printed: null, usual: /^(项目)?(联系人|联络人)(员)?(姓名)?$/u },
  {
    meaning: "phone",
    printed: null,
    usual: /^(联系|移动|办公)?(电话|手机)(号码?)?$/u,
  },
  {
    meaning: "reach",
    printed: "项目联系人电话",
    usual:
      /^(项目)?联系方式$|^(项目)?(联系人|联络人)(姓名)?[及和与]?(的)?(联系|移动|手机|办公)?(方式|电话|手机)(号码?)?$/u,
  },
  { meaning: "college", printed: null, usual: /^(申报|所在|所属|二级)?(学院|院系)(名称)?$/u },
  {
    meaning: "discipline",
    printed: null,
    usual: /^(所属|申报)?(学科领域方向|学科领域|学科方向|学科|领域方向)$/u,
  },
  { meaning: "topic", printed: null, usual: /^(项目)?培育(主题|方向)(名称)?$/u },
  {
    meaning: "outsideCap",
    printed: null,
    usual:
      /^(是否)?(属于|为|是)?((国家)?(、|和|或)?(省)?实验室(等)?)?(战略性?科技(创新)?平台|不受名额限制|不占(推荐)?名额|名额外)(标识|标记)?$/u,
  },
  {
    meaning: "creditCode",
    printed: null,
    usual: /^(申报)?(单位|企业|机构)?(统一)?(社会)?信用代码(号码?)?$/u,
  },
  { meaning: "appliedAt", printed: null, usual: /^(网上|网络|系统|在线)?(申报|提交|申请)(日期|时间)$/u },
  {
    meaning: "cityReviewedAt",
    printed: null,
    usual: /^(设区市|市局|市级)?(网上|网络|系统|在线)?(审核|推荐|审核推荐|审核并推荐)(日期|时间)$/u,
  },
];

function byWords(key: string): HeaderReading | null {
  let loose: HeaderReading | null = null;
  for (const { meaning, printed, usual, loose: looseWords } of headerWords) {
    if (key === printed) return { meaning, rank: 0 };
    if (usual.test(key)) return { meaning, rank: 1 };
    if (loose === null && looseWords?.test(key) === true) loose = { meaning, rank: 2 };
  }
  return loose;
}

/** A header without white space, punctuation and marks such as "*" for required. */
export const headerKey: (text: string) => string = remembering((text) =>
  matchKey(text).replace(/[^\p{L}\p{N}%]/gu, ""),
);

/** Longest text that is still looked at as a header. */
export const longestHeader = 40;

/** 项目联系人/电话 and 联系人及电话 say that the cell holds both; 联系人电话 leaves it open. */
const joinsContact = /联系人.*[/／及和与、].*(方式|电话|手机)/su;

/** The meaning of a header cell, or null. Brackets are read both as part of the words (县（市、区）) and as a remark (（全称）). */
export const headerReading: (text: string) => HeaderReading | null = remembering((text) => {
  if (text.length > longestHeader || /\d{3}/.test(text)) return null;
  const whole = headerKey(text);
  if (whole === "") return null;
  const read = byWords(whole);
  if (read?.meaning === "reach" && joinsContact.test(text)) return { ...read, meaning: "contact" };
  if (read !== null) return read;
  const bare = headerKey(matchKey(text).replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, ""));
  return bare === whole || bare === "" ? null : byWords(bare);
});

/** The meaning of a header in two rows read as one: 申报单位 over 名称 is 申报单位名称, 单位信息 over 名称 is 单位名称. */
export function joinedHeaderReading(group: string, below: string): HeaderReading | null {
  return headerReading(`${matchKey(group).replace(/(基本)?(信息|情况)$/u, "")}${below}`);
}
