// A clause on which several conditions rest is met by a row only where the row meets all of them: counted once.
import type { ClauseId, Notice } from "../../notices/schema.ts";
import type { Met } from "../finding.ts";
import { evidenceConditionsOf } from "./clauses.ts";

/** Clauses with more than one condition for the same applicants, and how many. */
function sharedClauses(notice: Notice): ReadonlyMap<ClauseId, number> {
  const counts = new Map<string, { readonly clause: ClauseId; count: number }>();
  for (const programme of notice.programmes) {
    for (const { clause, applicants } of evidenceConditionsOf(programme)) {
      const key = JSON.stringify([programme.id, clause, applicants]);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { clause, count: 1 });
      else known.count += 1;
    }
  }
  return new Map(
    [...counts.values()].filter(({ count }) => count > 1).map(({ clause, count }) => [clause, count]),
  );
}

/** Rows of one sheet that meet every condition of the clause, with all that explains it. */
function merged(entries: readonly Met[], shared: ReadonlyMap<ClauseId, number>): readonly Met[] {
  const [first] = entries;
  if (first === undefined) return [];
  const wanted = shared.get(first.clause) ?? 1;
  const times = new Map<number, number>();
  for (const row of entries.flatMap(({ rows }) => rows)) times.set(row, (times.get(row) ?? 0) + 1);
  const rows = [...times].filter(([, count]) => count >= wanted).map(([row]) => row);
  const kept = new Set(rows);
  const explained = entries.flatMap((each) => each.explained ?? []).filter(({ row }) => kept.has(row));
  return rows.length === 0 ? [] : [{ ...first, rows, explained }];
}

/** What is met, with clauses that several conditions share counted once. */
export function metBySharedClauses(notice: Notice, met: readonly Met[]): readonly Met[] {
  const shared = sharedClauses(notice);
  if (shared.size === 0 || !met.some(({ clause }) => shared.has(clause))) return met;
  const groups = new Map<string, Met[]>();
  for (const each of met.filter(({ clause }) => shared.has(clause))) {
    const key = JSON.stringify([each.clause, each.file, each.sheet]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [
    ...met.filter(({ clause }) => !shared.has(clause)),
    ...[...groups.values()].flatMap((group) => merged(group, shared)),
  ];
}
