// How many units one cell of 申报单位 names. Cautious: what might be one name counts as one.
import { matchKey } from "../sheets/text.ts";

const company = /(公司|合伙企业)$/u;
const organisation =
  /(公司|集团|厂|大学|学院|研究所|研究院|研究中心|设计院|实验室|医院|协会|商会|学会|合作社|人民政府|知识产权局|市场监督管理局|农业农村局|管委会|管理委员会|事务所|合伙企业)$/u;
/** A second name of the same body, not a second body: 市场监督管理局/知识产权局. */
const secondName =
  /^(知识产权局|市场监督管理局|管委会|管理委员会|党工委|人民政府|附属.*|.*(分校|校区|分院|院区))$/u;
const bracketed = /\([^()]*\)/gu;
const marks = /[、;,/|+&]|以及|联合/u;

function namesOf(parts: readonly string[], ending: RegExp): readonly string[] {
  const names = parts.map((part) => part.replace(/^[^:]*:/u, "")).filter((part) => part !== "");
  // An ending alone (联合研究中心 cut at 联合) names nobody.
  const named = (name: string) => [...name.replace(ending, "")].length >= 2;
  const all = names.every((name) => ending.test(name) && named(name) && !secondName.test(name));
  return all ? names : [];
}

/**
 * The units named in a cell, in comparable form: more than one only where every part that a mark, a line break or a
 * space cuts off is by its ending a unit of its own. A space or line break must cut between companies, because
 * names of universities and hospitals are often wrapped.
 */
export function unitsIn(text: string): readonly string[] {
  const whole = [matchKey(text)];
  // Line breaks and spaces vanish in the comparable form, so they are cut first.
  const bySpace = namesOf(
    text
      .trim()
      .split(/\s+/u)
      .map((part) => matchKey(part).replace(bracketed, "")),
    company,
  );
  if (bySpace.length > 1) return bySpace;
  const byMark = namesOf(matchKey(text).replace(bracketed, "").split(marks), organisation);
  return byMark.length > 1 ? byMark : whole;
}
