// The rows that meet clauses, row by row: what is told on request.
import type { ClauseId } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Explained } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { rowKey, rowsByKey } from "./finding-words.ts";

/** A clause that a row meets, with the working where figures were looked at. */
export interface MetClause {
  readonly clause: ClauseId;
  readonly explained: readonly Explained[];
}

export interface MetRow {
  readonly file: string;
  readonly sheet: string;
  /** null for what the table as a whole meets. */
  readonly row: ReviewRow | null;
  /** Clauses with a working first, each in the notice's order. */
  readonly clauses: readonly MetClause[];
}

interface Entry {
  readonly rank: readonly [table: number, row: number];
  readonly found: Omit<MetRow, "clauses">;
  readonly clauses: Map<ClauseId, Explained[]>;
}

/** Everything that is met, by `rowKey` for rows and by `tableKey` for whole tables; in sheet order. */
export function metRows(review: Review): ReadonlyMap<string, MetRow> {
  const { notice, dossiers } = review;
  const rows = rowsByKey(review);
  const order = new Map(notice.clauses.map(({ id }, at) => [id, at]));
  const tables = dossiers.flatMap(({ dossier }) => dossier.tables);
  const rankOf = new Map(tables.map(({ file, sheet }, at) => [tableKey(file, sheet), at]));
  const entries = new Map<string, Entry>();
  for (const { clause, file, sheet, rows: numbers, explained = [] } of review.met) {
    for (const number of numbers) {
      const whole = tableKey(file, sheet);
      const row = rows.get(rowKey({ file, sheet }, number)) ?? null;
      const key = row === null ? whole : rowKey(row.table, number);
      const entry: Entry = entries.get(key) ?? {
        rank: [rankOf.get(whole) ?? 0, row === null ? 0 : number],
        found: { file, sheet, row },
        clauses: new Map(),
      };
      entries.set(key, entry);
      const before = entry.clauses.get(clause) ?? [];
      entry.clauses.set(clause, [
        ...before,
        ...explained.filter((each) => row !== null && each.row === number),
      ]);
    }
  }
  const sorted = [...entries].toSorted(
    ([, { rank: left }], [, { rank: right }]) => left[0] - right[0] || left[1] - right[1],
  );
  return new Map(
    sorted.map(([key, { found, clauses }]) => [key, { ...found, clauses: inOrder(clauses, order) }]),
  );
}

/** The key of a whole table among `metRows`. */
export function tableKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}

function inOrder(
  clauses: ReadonlyMap<ClauseId, readonly Explained[]>,
  order: ReadonlyMap<ClauseId, number>,
): readonly MetClause[] {
  return [...clauses]
    .map(([clause, explained]) => ({ clause, explained }))
    .toSorted(
      (left, right) =>
        Number(left.explained.length === 0) - Number(right.explained.length === 0) ||
        (order.get(left.clause) ?? 0) - (order.get(right.clause) ?? 0),
    );
}
