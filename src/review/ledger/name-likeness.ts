// Whether two unit names may be the same unit under a slightly different spelling (A19): a reason to ask, never an error.
import { distance } from "fastest-levenshtein";
import { leadingRegion, regionNamed, type NamedRegion } from "../../sheets/region-names.ts";
import { matchKey } from "../../sheets/text.ts";

/** A name taken apart once, so that many comparisons stay cheap. */
export interface NameParts {
  readonly key: string;
  /** Without brackets: what spelling mistakes are looked for in. */
  readonly plain: string;
  /** Without region and legal form: 绿环科技 of 苏州绿环科技有限公司. */
  readonly core: string;
  readonly region: NamedRegion | null;
  readonly company: boolean;
  /** Up to 大学, where the name is that of a university or of a part of one. */
  readonly university: string | null;
}

const legalForm =
  /(?:集团)?(?:股份有限公司|有限责任公司|股份公司|有限公司|总公司|集团公司|公司|集团|总厂|厂)$/u;
/** 第一 and 第二, 东 and 西 tell units apart that otherwise read alike. */
const tellsApart: ReadonlySet<string> = new Set("0123456789一二三四五六七八九十甲乙丙丁东南西北");

const shortestCore = 3;
const shortestPlain = 6;
const shortestCoreForSubstitution = 4;

export function partsOf(name: string): NameParts {
  const key = matchKey(name);
  const plain = key.replace(/[()]/gu, "");
  const company = legalForm.test(plain);
  const noNotes = key.replace(/\(([^()]*)\)/gu, (_, note: string) =>
    regionNamed(note) === null ? note : "",
  );
  const afterProvince = noNotes.replace(/^(?:中国)?(?:江苏省?)?/u, "");
  const lead = leadingRegion(afterProvince);
  const core = (lead?.rest ?? afterProvince).replace(legalForm, "");
  return {
    key,
    plain,
    core,
    region: lead?.region ?? null,
    company,
    university: /^.+?大学/u.exec(plain)?.[0] ?? null,
  };
}

function sameRegion(left: NamedRegion | null, right: NamedRegion | null): boolean {
  if (left === null || right === null || left.name === right.name) return true;
  // A city and a place within it; two places of one city are two places.
  if (left.kind !== "city" && right.kind !== "city") return false;
  return left.cities.some((city) => right.cities.includes(city));
}

function distinguishingMarks(plain: string): string {
  return [...plain].filter((letter) => tellsApart.has(letter)).join("");
}

/** One wrong, missing, added or swapped character; in the name of a body that is no company, a wrong one tells two apart. */
function oneSlip(left: NameParts, right: NameParts): boolean {
  if (Math.min(left.plain.length, right.plain.length) < shortestPlain) return false;
  if (distinguishingMarks(left.plain) !== distinguishingMarks(right.plain)) return false;
  const away = distance(left.plain, right.plain);
  if (left.plain.length !== right.plain.length) return away === 1;
  const swapped = away === 2 && [...left.plain].toSorted().join("") === [...right.plain].toSorted().join("");
  const substituted =
    away === 1 &&
    left.company &&
    Math.min(left.core.length, right.core.length) >= shortestCoreForSubstitution;
  return swapped || substituted;
}

/** Alike but not the same: for a person to decide. Names of different cities' units are not alike. */
export function alike(left: NameParts, right: NameParts): boolean {
  if (left.key === right.key) return false;
  if (left.plain === right.plain) return true;
  if (left.university !== null && left.university === right.university) {
    // 苏州大学 against 苏州大学材料学院; two different parts of one university are two.
    return left.plain === left.university || right.plain === right.university;
  }
  if (!sameRegion(left.region, right.region)) return false;
  if (left.company && right.company && left.core === right.core && left.core.length >= shortestCore)
    return true;
  return oneSlip(left, right);
}

/**
 * Keys under which names that may be alike meet: alike names share at least one, so that a ledger is searched by
 * look-up instead of by comparing every pair. A slip is found by leaving out one character on either side; characters
 * that tell units apart are never the slip, so they stay.
 */
export function meetingKeys(parts: NameParts): readonly string[] {
  const { plain, core, company, university } = parts;
  const keys = [plain];
  if (university !== null) keys.push(university);
  if (company && core.length >= shortestCore) keys.push(`core:${core}`);
  if (plain.length >= shortestPlain) {
    for (let at = 0; at < plain.length; at += 1) {
      if (!tellsApart.has(plain.charAt(at))) keys.push(plain.slice(0, at) + plain.slice(at + 1));
    }
  }
  return keys;
}
