// What the evidence sheet of a programme is called, and which programme a sheet's name means.
import type { Notice, Programme, ProgrammeId } from "../notices/schema.ts";
import { headerKey } from "./header-words.ts";
import { matchKey } from "./text.ts";

const prefix = "核验-";
/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  return [...text].reduce((kept, each) => (kept.length + each.length <= length ? kept + each : kept), "");
}

/** Without what Excel refuses in a name; the full-width forms are refused by the Chinese Excel. */
const safe = (name: string): string => name.replace(/[:\\/?*[\]'：＼／？＊［］＇]/gu, "-");

/**
 * "核验-高价值专利培育": safe for Excel, and unlike that of any other programme of the notice (an ending -2 tells apart
 * what would be the same after 31 characters).
 */
export function evidenceSheetName(notice: Notice, programme: ProgrammeId): string {
  const name = namesOf(notice).get(programme);
  if (name === undefined) throw new Error(`Notice ${notice.year} has no programme ${programme}`);
  return name;
}

function namesOf(notice: Notice): ReadonlyMap<ProgrammeId, string> {
  const names = new Map<ProgrammeId, string>();
  const taken = new Set<string>();
  for (const { id, shortName } of notice.programmes) {
    const whole = safe(`${prefix}${shortName}`);
    let name = cut(whole, longest);
    for (let number = 2; taken.has(matchKey(name)); number += 1)
      name = `${cut(whole, longest - `-${number}`.length)}-${number}`;
    taken.add(matchKey(name));
    names.set(id, name);
  }
  return names;
}

/** Whether a sheet is by its name one of ours for evidence, of whatever programme and year. */
export function isEvidenceSheetName(sheet: string): boolean {
  return matchKey(sheet).startsWith(matchKey(prefix));
}

const copyMark = /(?:\(\d+\)|\(?副本\d*\)?|\(?copy\d*\)?)+$/u;
const word = /^(?:申报条件)?核验表?[-_:.]?|[-_:.]?(?:申报条件)?核验表?$/gu;

/** All names under which a programme's sheet may go, without marks and brackets. */
function keysOf({ name, shortName, names }: Programme): readonly string[] {
  return [name, shortName, ...names].map(headerKey);
}

/**
 * The programme that a sheet's name means: the name given by `evidenceSheetName`, or 核验 with any of the programme's
 * names, with a copy's (2) behind it, or cut off at 31 characters. Null where it means none, or several.
 */
export function programmeOfSheetName(notice: Notice, sheet: string): ProgrammeId | null {
  const key = matchKey(sheet).replace(copyMark, "");
  for (const [programme, name] of namesOf(notice)) if (matchKey(name) === key) return programme;
  if (!key.includes("核验")) return null;
  const named = headerKey(key.replace(word, "")).replace(/20\d\d(?:年度?)?/u, "");
  const fitting = (fits: (each: string) => boolean): ProgrammeId | null => {
    const [only, ...others] = notice.programmes.filter((each) => keysOf(each).some(fits));
    return only !== undefined && others.length === 0 ? only.id : null;
  };
  if (named === "") return null;
  const exact = fitting((each) => each === named);
  if (exact !== null || sheet.length < longest) return exact;
  return fitting((each) => each.startsWith(named));
}
