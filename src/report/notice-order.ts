// The clauses of a notice in the order in which it prints them: letter, guides, form; within a guide by their locators.
import type { Clause, Notice, Programme } from "../notices/schema.ts";

/** A guide is one annex; the one of 附件1 is about two programmes. */
export type NoticePart =
  | { readonly kind: "letter" | "table"; readonly key: string; readonly clauses: readonly Clause[] }
  | {
      readonly kind: "guide";
      /** The annex: "附件3-1". */
      readonly key: string;
      readonly programmes: readonly Programme[];
      readonly clauses: readonly Clause[];
    };

/** The parts that have clauses. Every clause of the notice is in exactly one of them. */
export function partsOf(notice: Notice): readonly NoticePart[] {
  const under = new Map<string, Clause[]>();
  for (const clause of notice.clauses) {
    under.set(clause.printedUnder, [...(under.get(clause.printedUnder) ?? []), clause]);
  }
  const take = (key: string): readonly Clause[] => {
    const clauses = under.get(key) ?? [];
    under.delete(key);
    return clauses;
  };
  const annexes = new Map<string, Programme[]>();
  for (const programme of notice.programmes) {
    annexes.set(programme.annex, [...(annexes.get(programme.annex) ?? []), programme]);
  }
  const guides = [...annexes].map(([key, programmes]): NoticePart => {
    const printed = new Set(programmes.flatMap(({ id }) => take(id)));
    const clauses = inPrintedOrder(notice.clauses.filter((clause) => printed.has(clause)));
    return { kind: "guide", key, programmes, clauses };
  });
  const table: NoticePart = { kind: "table", key: "summary-table", clauses: take("summary-table") };
  // What stands under no programme of this notice is kept with the letter, so that nothing is lost.
  const rest = new Set([...under.values()].flat());
  const letter: NoticePart = {
    kind: "letter",
    key: "notice",
    clauses: notice.clauses.filter((clause) => rest.has(clause)),
  };
  return [letter, ...guides, table].filter(({ clauses }) => clauses.length > 0);
}

/** By locator, each part of a clause after the clause; what has no numbered locator comes first, as the data has it. */
export function inPrintedOrder(clauses: readonly Clause[]): readonly Clause[] {
  const held = new Set<string>(clauses.map(({ id }) => id));
  const parts = new Map<string, Clause[]>();
  const whole: { readonly clause: Clause; readonly path: readonly number[] }[] = [];
  for (const clause of clauses) {
    const { partOf } = clause;
    if (partOf !== null && held.has(partOf)) parts.set(partOf, [...(parts.get(partOf) ?? []), clause]);
    else whole.push({ clause, path: sectionPath(clause.locator).map(({ number }) => number) });
  }
  const placed = new Set<string>();
  const withParts = (clause: Clause): readonly Clause[] => {
    if (placed.has(clause.id)) return [];
    placed.add(clause.id);
    return [clause, ...(parts.get(clause.id) ?? []).flatMap(withParts)];
  };
  const ordered = whole
    .sort((left, right) => comparePaths(left.path, right.path))
    .flatMap(({ clause }) => withParts(clause));
  // Clauses that are part of each other in a circle have no beginning; they are kept at the end.
  return [...ordered, ...clauses.filter(({ id }) => !placed.has(id))];
}

function comparePaths(left: readonly number[], right: readonly number[]): number {
  for (const [at, number] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}

export interface SectionStep {
  /** As printed: "四", "（一）", "4", "（1）". */
  readonly printed: string;
  readonly number: number;
}

const chineseDigits = "〇一二三四五六七八九";
const step = /（([一二三四五六七八九十]+|\d+)）|([一二三四五六七八九十]+)|(\d+)|([①-⑳])/gu;

/** "附件2 四（一）4（1）" → 四, （一）, 4, （1）. Empty where a locator names no section: "附件5 表头", "通知正文 第1段". */
export function sectionPath(locator: string): readonly SectionStep[] {
  const section = locator.slice(locator.indexOf(" ") + 1);
  if (!/^[一二三四五六七八九十]/u.test(section)) return [];
  return [...section.matchAll(step)].map(([printed, bracketed, chinese, arabic, circled]) => ({
    printed,
    number:
      circled !== undefined
        ? (circled.codePointAt(0) ?? 0) - ("①".codePointAt(0) ?? 0) + 1
        : numberOf(bracketed ?? chinese ?? arabic ?? ""),
  }));
}

/** 1 to 99 in Chinese or Arabic digits. */
function numberOf(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const [tens = "", ones] = digits.split("十");
  if (ones === undefined) return chineseDigits.indexOf(tens);
  return (
    (tens === "" ? 1 : chineseDigits.indexOf(tens)) * 10 + (ones === "" ? 0 : chineseDigits.indexOf(ones))
  );
}
