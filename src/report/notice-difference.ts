// What changed from one year's notice to another's: programme by programme, which clauses are new, gone, reworded or the same.
// Clauses are paired by the end of their ids, then by how alike their words are. Nothing here judges what a change means.
import type { Clause, Notice, Programme } from "../notices/schema.ts";
import { matchKey } from "../sheets/text.ts";
import { inPrintedOrder } from "./notice-order.ts";
import { differenceOf, type TextDifference } from "./text-difference.ts";

export type ClauseDifference =
  | { readonly kind: "added"; readonly later: Clause }
  | { readonly kind: "removed"; readonly earlier: Clause }
  | { readonly kind: "same"; readonly earlier: Clause; readonly later: Clause }
  | {
      readonly kind: "changed";
      readonly earlier: Clause;
      readonly later: Clause;
      readonly words: TextDifference;
    };

export interface PartDifference {
  /** The programme, "notice" for the letter or "summary-table" for the form; null on the side that lacks the part. */
  readonly earlier: Programme | "notice" | "summary-table" | null;
  readonly later: Programme | "notice" | "summary-table" | null;
  /** For a programme that is new: the earlier programme of the same name that went on as another one, if any. */
  readonly besides: Programme | null;
  readonly clauses: readonly ClauseDifference[];
}

/** Every part of both notices; every clause of both is in exactly one part, once. */
export function compareNotices(earlier: Notice, later: Notice): readonly PartDifference[] {
  const before = byPart(earlier);
  const after = byPart(later);
  const successors = successorsOf(earlier, later);
  const kept = new Set([...successors.values()]);
  const letter = (part: "notice" | "summary-table"): PartDifference => {
    const clauses = compareClauses(before(part), after(part));
    const sides = {
      earlier: before(part).length > 0 ? part : null,
      later: after(part).length > 0 ? part : null,
    };
    return { ...sides, besides: null, clauses };
  };
  const programmes = [
    ...later.programmes.map((programme): PartDifference => {
      const [predecessor] = [...successors].find(([, successor]) => successor === programme) ?? [];
      const kin = earlier.programmes.find((each) => successors.has(each) && namedAlike(each, programme));
      return {
        earlier: predecessor ?? null,
        later: programme,
        besides: predecessor === undefined ? (kin ?? null) : null,
        clauses: compareClauses(predecessor === undefined ? [] : before(predecessor.id), after(programme.id)),
      };
    }),
    ...earlier.programmes
      .filter((programme) => {
        const successor = successors.get(programme);
        return successor === undefined || !kept.has(successor);
      })
      .map((programme): PartDifference => ({
        earlier: programme,
        later: null,
        besides: null,
        clauses: compareClauses(before(programme.id), []),
      })),
  ];
  return [letter("notice"), ...programmes, letter("summary-table")].filter(
    ({ clauses }) => clauses.length > 0,
  );
}

/** The clauses printed under a programme or form; whatever else there is belongs to the letter. */
function byPart(notice: Notice): (part: string) => readonly Clause[] {
  const known = new Set<string>([...notice.programmes.map(({ id }) => id), "summary-table"]);
  const parts = new Map<string, Clause[]>();
  for (const clause of notice.clauses) {
    const part = known.has(clause.printedUnder) ? clause.printedUnder : "notice";
    parts.set(part, [...(parts.get(part) ?? []), clause]);
  }
  return (part) => inPrintedOrder(parts.get(part) ?? []);
}

/**
 * Which later programme goes on with an earlier one: that of the same id, else the one named alike that has most sentences
 * in common with it (高价值专利培育 of 2025 went on as 技术创新类 of 2026; 产业链协同攻关类 is new beside it).
 */
function successorsOf(earlier: Notice, later: Notice): ReadonlyMap<Programme, Programme> {
  const successors = new Map<Programme, Programme>();
  const free = new Set(later.programmes);
  const settle = (from: Programme, to: Programme | undefined): void => {
    if (to === undefined) return;
    successors.set(from, to);
    free.delete(to);
  };
  for (const programme of earlier.programmes) {
    settle(
      programme,
      later.programmes.find(({ id }) => id === programme.id),
    );
  }
  const sentences = (notice: Notice, { id }: Programme): ReadonlySet<string> =>
    new Set(
      notice.clauses.filter(({ printedUnder }) => printedUnder === id).map(({ text }) => matchKey(text)),
    );
  for (const programme of earlier.programmes) {
    if (successors.has(programme)) continue;
    const own = sentences(earlier, programme);
    const [best] = [...free]
      .filter((candidate) => namedAlike(programme, candidate))
      .map((candidate) => ({
        candidate,
        shared: [...sentences(later, candidate)].filter((text) => own.has(text)).length,
      }))
      .sort((left, right) => right.shared - left.shared);
    settle(programme, best?.candidate);
  }
  return successors;
}

function namedAlike(earlier: Programme, later: Programme): boolean {
  const name = matchKey(later.name);
  const words = [earlier.name, earlier.shortName, ...earlier.keywords].map(matchKey);
  return words.some((word) => word !== "" && name.includes(word));
}

/** Words alike by at least this share of their character pairs are one clause, reworded. */
const alike = 0.5;

/** Clauses of one part, paired, in the order of the later notice; what is gone stands where it stood. */
export function compareClauses(
  earlier: readonly Clause[],
  later: readonly Clause[],
): readonly ClauseDifference[] {
  const partner = pair(earlier, later);
  const predecessor = new Map<Clause, Clause>([...partner].map(([from, to]) => [to, from]));
  const rows: ClauseDifference[] = later.map((clause) => {
    const before = predecessor.get(clause);
    return before === undefined ? { kind: "added", later: clause } : differing(before, clause);
  });
  for (const [at, clause] of earlier.entries()) {
    if (partner.has(clause)) continue;
    const previous = earlier[at - 1];
    const after = rows.findIndex(
      (row) => row.kind !== "added" && previous !== undefined && row.earlier === previous,
    );
    rows.splice(after + 1, 0, { kind: "removed", earlier: clause });
  }
  return rows;
}

function differing(earlier: Clause, later: Clause): ClauseDifference {
  const [before, after] = [unnumbered(earlier.text), unnumbered(later.text)];
  // Full-width forms, spaces and the number in the list are a matter of print, not of what is asked.
  if (matchKey(before) === matchKey(after)) return { kind: "same", earlier, later };
  return { kind: "changed", earlier, later, words: differenceOf(before, after) };
}

/** "（1）建立…", "1.建立…", "①建立…", "一是建立…" without the number that only says where it stands. */
function unnumbered(text: string): string {
  return text.replace(/^(?:（\d+）|\d+[.．、](?!\d)|[①-⑳]|[一二三四五六七八九十]+是)/u, "");
}

function pair(earlier: readonly Clause[], later: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  const partner = new Map<Clause, Clause>();
  const free = new Set(later);
  const settle = (from: Clause, to: Clause): void => {
    partner.set(from, to);
    free.delete(to);
  };
  for (const key of [idTail, idWords]) {
    const candidates = new Map<string, Clause[]>();
    for (const clause of free) candidates.set(key(clause), [...(candidates.get(key(clause)) ?? []), clause]);
    for (const clause of earlier) {
      const [only, second] = candidates.get(key(clause)) ?? [];
      if (partner.has(clause) || only === undefined || second !== undefined || !free.has(only)) continue;
      // An id may be given to something else another year; then neither its kind nor its words agree.
      if (only.kind === clause.kind || likeness(bigrams(clause), bigrams(only)) >= alike)
        settle(clause, only);
    }
  }
  const rest = [...free].map((clause) => ({ clause, pairs: bigrams(clause) }));
  earlier
    .filter((clause) => !partner.has(clause))
    .flatMap((from) => {
      const pairs = bigrams(from);
      return rest.map((to) => ({ from, to: to.clause, score: likeness(pairs, to.pairs) }));
    })
    .filter(({ score }) => score >= alike)
    .sort((left, right) => right.score - left.score)
    .forEach(({ from, to }) => {
      if (!partner.has(from) && free.has(to)) settle(from, to);
    });
  return partner;
}

/** "2025.hvp.target.3b-utilisation-ent" → "target.3b-utilisation-ent": without year and programme. */
function idTail({ id }: Clause): string {
  return id.split(".").slice(2).join(".");
}

/** The same without the numbers of the print: "target.utilisation-ent". */
function idWords(clause: Clause): string {
  return idTail(clause)
    .split(".")
    .map((segment) => segment.replace(/^[a-z]?\d+[a-z]?-/, ""))
    .join(".");
}

function bigrams({ text }: Clause): ReadonlySet<string> {
  const key = [...matchKey(text)];
  return new Set(key.length === 1 ? key : key.slice(1).map((next, at) => `${key[at] ?? ""}${next}`));
}

/** Dice's measure over pairs of neighbouring characters: 0 nothing in common, 1 the same. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of left) if (right.has(each)) shared += 1;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

/** Without the parts that a listed clause shows already: a task in its own words contains its parts. */
export function withoutRepeats(rows: readonly ClauseDifference[]): readonly ClauseDifference[] {
  const told = new Map<string, Clause>();
  for (const row of rows) {
    if (row.kind !== "added") told.set(row.earlier.id, row.earlier);
    if (row.kind !== "removed") told.set(row.later.id, row.later);
  }
  const repeated = ({ partOf, text }: Clause): boolean =>
    partOf !== null && (told.get(partOf)?.text.includes(text) ?? false);
  return rows.filter((row) => {
    switch (row.kind) {
      case "added":
        return !repeated(row.later);
      case "removed":
        return !repeated(row.earlier);
      case "changed":
      case "same":
        return !(repeated(row.earlier) && repeated(row.later));
    }
  });
}
