// The words by which a unit's name and the type column tell what kind of applicant a unit is (A25). Tables only.
import type { ApplicantClass } from "../notices/schema.ts";

/** What a name ends in. The four offices take their level (city or county) or rank (which park) from the rest of the name. */
export type NameClass = ApplicantClass | "bureau" | "market-bureau" | "government" | "committee" | "none";

/**
 * Read from the top; the first ending that fits decides. All patterns are matched against a matchKey. "none" names
 * units whose ending would mislead a later line.
 */
export const nameEndings: readonly (readonly [RegExp, NameClass])[] = [
  [/新型研发机构/u, "new-rd-institution"],
  [/知识产权(?:保护|快速维权|维权援助|快速协同保护|快速维权援助)(?:服务)?中心$/u, "protection-centre"],
  [/(?:[镇乡](?:人民)?政府|街道办事处|街道办)$/u, "township-government"],
  [/(?:人民政府|[市县区]政府)$/u, "government"],
  [/知识产权局(?:\(.*\)|\))?$/u, "bureau"],
  [/(?:市场监督管理局|市场监管局)$/u, "market-bureau"],
  [/(?:管理委员会|管委会)$/u, "committee"],
  [/(?:居民|村民|业主|家属)委员会$/u, "none"],
  [/(?:医院|卫生院|保健院|医疗中心)$/u, "hospital"],
  [/(?:公司|集团|企业|厂|\((?:有限|普通|特殊普通)合伙\))$/u, "enterprise"],
  [/(?:研究院|研究总院|研究所|科学院|农科院|农科所|社科院|中科院|实验室)$/u, "institute"],
  [/(?:研究院|科学院|研究所).{0,8}(?:分院|分所|分部)$/u, "institute"],
  [/(?:大学|学院|高等专科学校|高等学校|专科学校)$/u, "university"],
  [/大学.{0,8}(?:校区|分校|研究生院)$/u, "university"],
  [/(?:协会|商会|联盟|学会|促进会|联合会|研究会|基金会)$/u, "association"],
  [/(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区)$/u, "park-committee"],
  [/(?:邮|书|药)局$/u, "none"],
  [/(?:局|厅|委员会|办公室|发改委|工信委|科委|国资委|宣传部|组织部)$/u, "other-bureau"],
  // A department of a company: …有限公司技术中心.
  [/公司/u, "enterprise"],
];

/**
 * Parks that the guide names: 国家级新区, and 高新区 and 经开区 of any level; every other park is one of its 等 (A25).
 * 江北新区 is the province's only 国家级新区; 镇江新区 is a 国家级经开区 and 苏州工业园区 has the same rights.
 */
export const namedParks =
  /高新技术产业|高新技术开发区|高新区|经济技术开发区|经济开发区|经开区|(?<!旅游|农业|生态)开发区$|江北新区|镇江新区|^(?:江苏省?)?(?:苏州市?)?苏州工业园区$/u;

/** Words of the type column that name no class of their own: the unit's name decides (A25). Taken out before the others are sought. */
export const publicInstitutionWords =
  /(?<!企)(?:国有|全额拨款|差额拨款|自收自支|公益[一二三]类)?事业(?:单位|法人|编制)?|公益[一二三]类/gu;
export const authorityWords =
  /企事业单位|民办非企业(?:单位)?|社会服务机构|(?:党政|国家|行政|政府|政法)?机关(?:法人|单位)?|(?:地方)?政府(?:工作|职能|组成|行政|主管)?部门|政府(?:派出)?机构|派出机构|行政(?:部门|单位|机构|主管部门)|职能部门|主管部门/gu;

/** County-level units in the ways the notices and people write them; all become 县 before the type text is cut into words. */
export const countyForms =
  /县\((?:市[、,/]?)?区\)|县\(市\)|县[、,/]市[、,/]区|县市区|县[、,/]?区|区[、,/]?县|区\(县\)/gu;
export const everyLevel = /(?<!设区|设)市[、,/(]?县|各级/u;
export const cityLevelWords = /设区市|地级市|市级|市本级|市直/u;
export const countyLevelWords = /县|(?<!设)区(?!市)/u;

export const enterpriseWords =
  /企业|公司|集团|民营|民企|国企|央企|外企|国有|外资|合资|独资|私营|股份|上市|规上|专精特新|小巨人|瞪羚|独角兽|厂$/u;

/** Words of the type column, any number of which may stand in one cell. */
export const typeWords: readonly (readonly [RegExp, readonly ApplicantClass[]])[] = [
  [/新型研发机构|新研机构/u, ["new-rd-institution"]],
  [/(?<!新型)研发机构/u, ["institute", "new-rd-institution"]],
  [/高校|高等院校|高等学校|院校|大学(?!科技园)|(?<!研究|科)学院|高职|高专/u, ["university"]],
  [/院所|科研|研究[院所]|研究机构|科学院|实验室/u, ["institute"]],
  [/医院|医疗|卫生机构/u, ["hospital"]],
  [/协会|商会|社会团体|社会组织|社团|行业组织|联盟|学会/u, ["association"]],
  [/保护中心|维权中心|维权援助中心/u, ["protection-centre"]],
  [/国家级新区|高新区|高新技术产业开发区|经开区|经济技术开发区|经济开发区/u, ["park-committee"]],
  [/产业园|科技园|软件园|保税|度假区/u, ["other-park-committee"]],
];
/** Words that fit both kinds of park; sought where none of the words above names a park. */
export const parkWords = /管委会|管理委员会|开发区|园区|新区|功能区/u;
