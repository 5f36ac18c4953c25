// What kind of applicant a unit is, by its name and by 申报单位类型 (A25).
import type { ApplicantClass } from "../notices/schema.ts";
import {
  authorityWords,
  cityLevelWords,
  countyForms,
  countyLevelWords,
  enterpriseWords,
  everyLevel,
  nameEndings,
  namedParks,
  parkWords,
  publicInstitutionWords,
  typeWords,
} from "./applicant-words.ts";
import { leadingRegion, regionNamed } from "./region-names.ts";
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

export interface ApplicantReading {
  /** What the name clearly says, or null. */
  readonly byName: ApplicantClass | null;
  /** What the type text says. Words such as 事业单位 or 机关 name no class of their own: empty with `typeIsGeneric`. */
  readonly byType: readonly ApplicantClass[];
  readonly typeIsGeneric: boolean;
  /** The class the checks go by: the type's where name and type agree or the name is silent, else the name's. */
  readonly applicant: ApplicantClass | null;
  readonly agree: boolean;
}

type Level = "city" | "county" | "province" | null;

/** The level of an office by the place in front of it. A place outside Jiangsu leaves 市 open: it may be either. */
function levelOfFront(front: string): Level {
  if (/^(?:江苏)?省$|^国家$/u.test(front)) return "province";
  const region = regionNamed(front) ?? leadingRegion(front)?.region ?? null;
  if (region !== null) return region.kind === "city" ? "city" : "county";
  return /[县区]$/u.test(front) ? "county" : null;
}

function bureau(key: string): ApplicantClass | null {
  const level = levelOfFront(key.replace(/(?:知识产权局|市场监督管理局|市场监管局).*$/u, ""));
  if (level === "province") return "other-bureau";
  return level === null ? null : `${level}-bureau`;
}

function marketBureau(key: string): ApplicantClass | null {
  const level = levelOfFront(key.replace(/(?:市场监督管理局|市场监管局).*$/u, ""));
  if (level === "province") return "other-bureau";
  return level === null ? null : `${level}-market-bureau`;
}

function government(key: string): ApplicantClass | null {
  const level = levelOfFront(key.replace(/(?:人民)?政府.*$/u, ""));
  return level === null || level === "province" ? null : `${level}-government`;
}

function committee(key: string): ApplicantClass {
  return namedParks.test(key.replace(/(?:管理委员会|管委会)$/u, ""))
    ? "park-committee"
    : "other-park-committee";
}

function classOfEnding(key: string): ApplicantClass | null {
  const named = nameEndings.find(([ending]) => ending.test(key))?.[1] ?? "none";
  switch (named) {
    case "none":
      return null;
    case "bureau":
      return bureau(key);
    case "market-bureau":
      return marketBureau(key);
    case "government":
      return government(key);
    case "committee":
      return committee(key);
    default:
      return named;
  }
}

/** A note in brackets behind the name, as in 苏州大学（苏州） or 某某研究院（筹）. */
const trailingNote = /(?:\([^()]*\))+$/u;

const classOfName: (name: string) => ApplicantClass | null = remembering((name) => {
  // No unit's name is that long: a pasted text is not searched for one.
  if (name.length > 300) return null;
  // The first of several units leads the application; its name decides.
  for (const key of [matchKey(name).replace(/[、;,/].*$/u, ""), matchKey(name)]) {
    const found = classOfEnding(key) ?? classOfEnding(key.replace(trailingNote, ""));
    if (found !== null) return found;
  }
  return null;
});

interface TypeReading {
  readonly classes: readonly ApplicantClass[];
  readonly generic: "public-institution" | "authority" | null;
}

function levels(key: string): readonly ("city" | "county")[] {
  const city = cityLevelWords.test(key);
  const county = countyLevelWords.test(key);
  return city === county || everyLevel.test(key) ? ["city", "county"] : [city ? "city" : "county"];
}

function officesOf(key: string): ApplicantClass[] {
  if (/知识产权(?:局|主管|管理)|知产局/u.test(key))
    return levels(key).map((level) => `${level}-bureau` as const);
  if (/市场监督管理局|市场监管局|市监局/u.test(key))
    return levels(key).map((level) => `${level}-market-bureau` as const);
  if (/[镇乡](?:人民)?政府|街道/u.test(key)) return ["township-government"];
  if (key.includes("政府")) return levels(key).map((level) => `${level}-government` as const);
  return /[局厅]$/u.test(key) ? ["other-bureau"] : [];
}

function classesOfWord(word: string): readonly ApplicantClass[] {
  // 园区企业, 高校企业: the last word counts.
  if (/(?:企业|公司)$/u.test(word)) return ["enterprise"];
  const found = typeWords.flatMap(([pattern, classes]) => (pattern.test(word) ? classes : []));
  if (enterpriseWords.test(word)) found.push("enterprise");
  if (parkWords.test(word) && !found.some((each) => each.endsWith("park-committee")))
    found.push("park-committee", "other-park-committee");
  return found;
}

const readType: (text: string) => TypeReading = remembering((text) => {
  const key = matchKey(text).replace(countyForms, "县");
  const specific = key.replace(publicInstitutionWords, "、").replace(authorityWords, "、");
  // 市（县、区）人民政府 is cut neither at its brackets nor at its marks: an office's level is read from the whole.
  const words = specific.split(/[、,;/()+·|和及或]/u).filter((word) => word !== "");
  const classes = [...officesOf(specific.replace(/[、,;/()+·|]+$/u, "")), ...words.flatMap(classesOfWord)];
  const generic =
    key.search(publicInstitutionWords) >= 0
      ? "public-institution"
      : key.search(authorityWords) >= 0
        ? "authority"
        : null;
  return { classes: [...new Set(classes)], generic };
});

/** A type that says more than the name does: a company may be a 新型研发机构. */
function refined(
  byName: ApplicantClass,
  byType: readonly ApplicantClass[],
  name: string,
): ApplicantClass | null {
  const finer: ApplicantClass[] = [];
  if (byName === "enterprise" || byName === "institute") finer.push("new-rd-institution");
  if (byName === "other-park-committee") finer.push("park-committee");
  if (byName === "institute" && /大学|学院/u.test(name)) finer.push("university");
  if (byName === "institute" && /公司|集团/u.test(name)) finer.push("enterprise");
  // 高新区管委会 may be called 园区 or 管委会 without more; the coarse word takes nothing back.
  const certain = byType.includes(byName) ? finer.filter((each) => each === "new-rd-institution") : finer;
  return certain.find((each) => byType.includes(each)) ?? null;
}

/** One institution under two names, as 知识产权局 and 市场监督管理局 are: no contradiction, and the name stays. */
const sameInstitution: Partial<Record<ApplicantClass, ApplicantClass>> = {
  "city-bureau": "city-market-bureau",
  "city-market-bureau": "city-bureau",
  "county-bureau": "county-market-bureau",
  "county-market-bureau": "county-bureau",
  "park-committee": "other-park-committee",
};

function byTypeAlone({ classes, generic }: TypeReading): ApplicantClass | null {
  if (classes.length === 0) return generic === "public-institution" ? "public-institution" : null;
  if (classes.length === 1) return classes[0] ?? null;
  // Of two that fit, the one that claims less for itself: its own conditions apply, or a notice.
  const modest = (["new-rd-institution", "other-park-committee"] as const).find((each) =>
    classes.includes(each),
  );
  return classes.length === 2 && !classes.includes("institute") ? (modest ?? null) : null;
}

/**
 * The applicant's class by 申报单位 and 申报单位类型, both as written (A25). Neither being recognised leaves all
 * classes empty. `agree` is false only where both name a class and the two cannot be the same unit.
 */
export function readApplicant(unitName: string, typeText: string): ApplicantReading {
  const byName = classOfName(unitName);
  const type = readType(typeText);
  const typeIsGeneric = type.classes.length === 0 && type.generic !== null;
  if (byName === null)
    return { byName, byType: type.classes, typeIsGeneric, applicant: byTypeAlone(type), agree: true };
  // 政府 without a level is the level that the name has.
  const isTownship = byName === "township-government" && type.classes.includes("county-government");
  const byType: readonly ApplicantClass[] =
    isTownship && type.classes.includes("city-government") ? ["township-government"] : type.classes;
  if (byType.length === 0) return { byName, byType, typeIsGeneric, applicant: byName, agree: true };
  const finer = refined(byName, byType, matchKey(unitName));
  const same = sameInstitution[byName];
  const agree = finer !== null || byType.includes(byName) || (same !== undefined && byType.includes(same));
  return { byName, byType, typeIsGeneric, applicant: finer ?? byName, agree };
}
