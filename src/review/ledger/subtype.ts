// Programmes that a notice prints as one name with a sub-type in brackets, 商标品牌培育和保护（工业品牌 or 地理标志）: ledgers
// often keep the common name only.
import type { Notice, Programme } from "../../notices/schema.ts";
import type { LedgerProject } from "../../sheets/project-ledger.ts";
import { matchKey } from "../../sheets/text.ts";
import { isOfCategory, type Fact } from "./project-facts.ts";

interface Name {
  /** 商标品牌培育和保护 */
  readonly common: string;
  /** 工业品牌 */
  readonly subtype: string;
}

function namesOf({ name, names }: Programme): readonly Name[] {
  return [name, ...names].flatMap((each): Name[] => {
    const [, common, subtype] = /^([^()]+)\((.+)\)$/u.exec(matchKey(each)) ?? [];
    return common === undefined || subtype === undefined ? [] : [{ common, subtype }];
  });
}

/**
 * Whether a project of the ledger is of the programme, by the words of its rule; `subtype` where its category is the
 * name that the programme shares with another one, and leaves the sub-type out.
 */
export function subtypeFact(
  notice: Notice,
  programme: Programme,
  words: readonly string[],
): (project: LedgerProject) => Fact {
  const others = notice.programmes.filter(({ id }) => id !== programme.id).flatMap(namesOf);
  const shared = namesOf(programme)
    .map(({ common }) => common)
    .filter((common) => others.some((other) => other.common === common));
  return (project) => {
    const plain = isOfCategory(project, words);
    if (plain !== "no") return plain;
    const key = matchKey(project.category.text);
    const open = shared.some((common) => key.includes(common));
    return open && !others.some(({ subtype }) => key.includes(subtype)) ? "subtype" : "no";
  };
}
