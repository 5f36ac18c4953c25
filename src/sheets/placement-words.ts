// What the words of 申报项目名称 alone say about the programme (A26), for any notice: its names, keywords and families.
import { distance } from "fastest-levenshtein";
import type { FamilyId, Notice, ProgrammeId } from "../notices/schema.ts";
import { remembering } from "./remember.ts";
import { matchKey } from "./text.ts";

/** A programme, or a family of which the words do not say the member. */
export type Target =
  | { readonly kind: "programme"; readonly programme: ProgrammeId }
  | { readonly kind: "family"; readonly family: FamilyId };

export type TitleReading =
  | { readonly kind: "blank" }
  | { readonly kind: "target"; readonly target: Target; readonly by: "name" | "keyword" }
  /** Nearly a name. `certain` where a keyword in the text says the same. */
  | { readonly kind: "near"; readonly target: Target; readonly certain: boolean }
  | { readonly kind: "contradictory"; readonly programmes: readonly ProgrammeId[] }
  | { readonly kind: "not-offered"; readonly words: string; readonly near: Target | null }
  /** A project's own title, without a word of any programme. */
  | { readonly kind: "own-title" };

const fronts =
  /^(?:(?:申报)?项目(?:名称|类别)?:|\(?\d{1,2}[).、](?!\d)|(?:20)?\d{2}年度?|年度|江苏省|省级|省|知识产权战略推进计划(?:项目)?|申报)/u;
const ends = /(?:项目|计划|工程|申报|申请|类)$/u;
const edges = /^[-:|/,;_·."'~、]+|[-:|/,;_·."'~、]+$/gu;
const separator = /[-:(|/,;_·《"'~、]/u;
const joints = /[、/,;+&]|和|与|及/u;

/** Longer than any name with what may stand around it; a title beyond it is read for its front and its keywords only. */
const longestWorthReading = 120;

/** A name without year, province and the words 项目, 计划 and 申报 around it: what two spellings of one name share. */
function core(key: string): string {
  if (key.length > longestWorthReading) return key;
  let rest = key.replace(edges, "").replace(/(?:计划)?项目(?=\()/u, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    const shorter = rest.replace(fronts, "").replace(ends, "").replace(edges, "");
    if (shorter !== "") rest = shorter;
  }
  return rest;
}

interface Word {
  readonly word: string;
  readonly target: Target;
}

interface Vocabulary {
  readonly notice: Notice;
  /** Whole names, by core. */
  readonly names: ReadonlyMap<string, Target>;
  /** Words that place a title that contains them, longest first. */
  readonly keywords: readonly Word[];
  /** What tells the members of a family apart: their names, keywords and what stands in brackets behind the name. */
  readonly memberWords: ReadonlyMap<FamilyId, readonly (readonly [string, ProgrammeId])[]>;
  readonly notOffered: ReadonlySet<string>;
}

function vocabularyOf(notice: Notice): Vocabulary {
  const names = new Map<string, Target>();
  const keywords: Word[] = [];
  const memberWords = new Map<FamilyId, [string, ProgrammeId][]>();
  for (const family of notice.families) {
    const target: Target = { kind: "family", family: family.id };
    for (const name of [family.name, ...family.names]) names.set(core(matchKey(name)), target);
    for (const word of family.keywords) keywords.push({ word: matchKey(word), target });
  }
  for (const programme of notice.programmes) {
    const target: Target = { kind: "programme", programme: programme.id };
    const all = [programme.name, ...programme.names].map((name) => core(matchKey(name)));
    for (const name of all) names.set(name, target);
    for (const word of programme.keywords) keywords.push({ word: matchKey(word), target });
    // A long name is a keyword too; a short one (专利转化) may stand in any title.
    for (const name of all) if (name.length >= 6) keywords.push({ word: name, target });
    if (programme.family !== null) {
      const notes = all.flatMap((name) => /\((.+)\)$/u.exec(name)?.[1] ?? []);
      const own = [...all, ...programme.keywords.map(matchKey), ...notes];
      const members = memberWords.get(programme.family) ?? [];
      memberWords.set(programme.family, members);
      members.push(...own.map((word): [string, ProgrammeId] => [word, programme.id]));
    }
  }
  keywords.sort((a, b) => b.word.length - a.word.length);
  const notOffered = new Set(notice.notOffered.map((word) => core(matchKey(word))));
  return { notice, names, keywords, memberWords, notOffered };
}

function sameTarget(left: Target, right: Target): boolean {
  return left.kind === "programme"
    ? right.kind === "programme" && left.programme === right.programme
    : right.kind === "family" && left.family === right.family;
}

function membersOf(vocabulary: Vocabulary, target: Target): readonly ProgrammeId[] {
  if (target.kind === "programme") return [target.programme];
  return vocabulary.notice.programmes.filter(({ family }) => family === target.family).map(({ id }) => id);
}

function familyOf(vocabulary: Vocabulary, target: Target): FamilyId | null {
  if (target.kind === "family") return target.family;
  return vocabulary.notice.programmes.find(({ id }) => id === target.programme)?.family ?? null;
}

/** A family narrowed to the one member whose words stand in `rest`; one character (县) counts only behind the family's name. */
function narrowed(vocabulary: Vocabulary, target: Target, rest: string, shortest: number): Target {
  if (target.kind === "programme") return target;
  const named = (vocabulary.memberWords.get(target.family) ?? [])
    .filter(([word]) => word.length >= shortest && rest.includes(word))
    .map(([, programme]) => programme);
  const [programme, ...others] = new Set(named);
  return programme !== undefined && others.length === 0 ? { kind: "programme", programme } : target;
}

/** "programme——title", "programme：title", "programme（title）": the longest part before a separator that is a whole name. */
function leadingName(vocabulary: Vocabulary, key: string): { head: string; rest: string } | null {
  for (let at = Math.min(key.length - 1, longestWorthReading); at > 0; at -= 1) {
    if (!separator.test(key.charAt(at))) continue;
    const head = core(key.slice(0, at));
    if (vocabulary.names.has(head) || vocabulary.notOffered.has(head)) return { head, rest: key.slice(at) };
  }
  return null;
}

/** Targets of the keywords in a text, a keyword inside a longer one left out. */
function keywordTargets(vocabulary: Vocabulary, key: string): readonly Target[] {
  let rest = key;
  const found: Target[] = [];
  for (const { word, target } of vocabulary.keywords) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, "\n");
    found.push(target);
  }
  return found;
}

/** One target out of several that belong together (a family and its member, two members); null where they do not. */
function united(vocabulary: Vocabulary, targets: readonly Target[]): Target | null {
  const distinct = targets.filter((each, at) => targets.findIndex((other) => sameTarget(other, each)) === at);
  const [first, ...others] = distinct;
  if (first === undefined || others.length === 0) return first ?? null;
  const family = familyOf(vocabulary, first);
  if (family === null || others.some((each) => familyOf(vocabulary, each) !== family)) return null;
  const [programme, ...more] = distinct.filter((each) => each.kind === "programme");
  return programme !== undefined && more.length === 0 ? programme : { kind: "family", family };
}

/** A name at the end of a title says what the project is (…材料高价值专利培育), unless it is one of a list. */
function closingName(vocabulary: Vocabulary, key: string): Target | null {
  const text = core(key);
  for (const [name, target] of vocabulary.names) {
    if (name.length < 6 || !text.endsWith(name)) continue;
    const before = text.slice(0, -name.length).slice(-1);
    if (before !== "" && !joints.test(before)) return target;
  }
  return null;
}

/** The name nearest to a short text: at most two characters off, and a third of its length. */
function nearest(vocabulary: Vocabulary, text: string): { target: Target; off: number; name: string } | null {
  let best: { target: Target; off: number; name: string } | null = null;
  for (const [name, target] of vocabulary.names) {
    if (Math.abs(name.length - text.length) > 2) continue;
    const off = distance(name, text);
    if (off <= 2 && off * 3 <= name.length && (best === null || off < best.off)) best = { target, off, name };
  }
  return best;
}

function contradiction(vocabulary: Vocabulary, targets: readonly Target[]): TitleReading {
  const programmes = [...new Set(targets.flatMap((target) => membersOf(vocabulary, target)))];
  return { kind: "contradictory", programmes };
}

function readLed(vocabulary: Vocabulary, head: string, rest: string): TitleReading | null {
  const target = vocabulary.names.get(head);
  if (target === undefined) {
    // 专利导航——某某产业: not offered, unless the title itself has words of a programme.
    return keywordTargets(vocabulary, rest).length > 0
      ? null
      : { kind: "not-offered", words: head, near: nearest(vocabulary, head)?.target ?? null };
  }
  const named = rest
    .split(joints)
    .concat(rest)
    .flatMap((part) => vocabulary.names.get(core(part.replace(/^[(《]+|[)》]+$/gu, ""))) ?? []);
  if (named.length > 0 && united(vocabulary, [target, ...named]) === null)
    return contradiction(vocabulary, [target, ...named]);
  return { kind: "target", target: narrowed(vocabulary, target, rest, 1), by: "name" };
}

function read(vocabulary: Vocabulary, key: string): TitleReading {
  if (!/[\p{L}\p{N}]/u.test(key)) return { kind: "blank" };
  const text = core(key);
  const whole = vocabulary.names.get(text);
  if (whole !== undefined) return { kind: "target", target: whole, by: "name" };
  const near = nearest(vocabulary, text);
  if (vocabulary.notOffered.has(text))
    return { kind: "not-offered", words: text, near: near?.target ?? null };
  const led = leadingName(vocabulary, key);
  const reading = led === null ? null : readLed(vocabulary, led.head, led.rest);
  if (reading !== null) return reading;

  const targets = keywordTargets(vocabulary, key);
  const one = united(vocabulary, targets);
  // One wrong character in a name is asked about, even where the rest of it is a keyword.
  const isSlip = near !== null && near.off === 1 && near.name.length === text.length;
  const isTorn = targets.length > 0 && one === null;
  if (isSlip && !isTorn) return { kind: "near", target: near.target, certain: one !== null };
  if (one !== null) return { kind: "target", target: narrowed(vocabulary, one, text, 2), by: "keyword" };
  if (targets.length > 0) {
    const closing = closingName(vocabulary, key);
    return closing === null
      ? contradiction(vocabulary, targets)
      : { kind: "target", target: closing, by: "name" };
  }
  return near === null ? { kind: "own-title" } : { kind: "near", target: near.target, certain: false };
}

const readers = new WeakMap<Notice, (text: string) => TitleReading>();

/** What 申报项目名称 says by its words alone, under the names, keywords and families of a notice. */
export function readTitle(notice: Notice, text: string): TitleReading {
  let reader = readers.get(notice);
  if (reader === undefined) {
    const vocabulary = vocabularyOf(notice);
    reader = remembering((each) => read(vocabulary, matchKey(each)));
    readers.set(notice, reader);
  }
  return reader(text);
}
