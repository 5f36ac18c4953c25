// Whether a text is the name of a programme and nothing more: such a text may stand for several rows, a project's own title may not.
import { fromNotices } from "../notices/registry.ts";
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

/** 一、高价值专利培育项目（3项） without numbering and count. */
export function withoutNumbering(text: string): string {
  return text
    .trim()
    .replace(/^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*/u, "")
    .replace(/\s*[(（【]?\s*共?\s*[\d０-９一二三四五六七八九十]+\s*[项个件]\s*[)）】]?\s*[:：]?$/u, "");
}

const frame =
  /^(?:(?:20\d\d年?度?)?(?:江苏)?省?(?:级)?(?:知识产权战略推进计划)?)|(?:计划项目|项目|计划|类|专项)+$|[:.、]$/gu;
const core = (text: string): string => matchKey(text).replace(frame, "");

/**
 * Whether a text is, without 项目, 计划 and the like around it, the name of a programme or family of any notice. Answers are
 * kept as long as the notices stay the same.
 */
const namesOne = fromNotices((notices) => {
  const all = new Set<string>();
  for (const notice of notices) {
    for (const programme of notice.programmes) {
      for (const name of [programme.name, programme.shortName, ...programme.names]) all.add(core(name));
    }
    for (const family of notice.families)
      for (const name of [family.name, ...family.names]) all.add(core(name));
    for (const name of notice.notOffered) all.add(core(name));
  }
  all.delete("");
  return remembering((text) => all.has(core(withoutNumbering(text))));
});

const ofTable = /(?:项目)?(?:申报|推荐|申请)*(?:情况|项目)?(?:汇总表|一览表|推荐表|申报表|汇总|表)$/u;

/** The programme that a whole table is for, by its title or its sheet's name: 2025年度省高价值专利培育计划项目申报推荐汇总表. */
export function programmeOfTable(text: string): string | null {
  const name = withoutNumbering(matchKey(text).replace(ofTable, ""));
  return namesProgramme(name) ? core(name) : null;
}

/** Whether the text is a programme's name, with or without numbering, year, 项目 and a count: 一、高价值专利培育项目（3项）. */
export function namesProgramme(text: string): boolean {
  return namesOne()(text);
}
