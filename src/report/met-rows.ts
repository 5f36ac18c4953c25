// The rows that meet clauses, row by row: what is told on request.
import type { ClauseId } from "../notices/schema.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Explained, Met } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { rowKey } from "./finding-words.ts";

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
  readonly row: ReviewRow | null;
  readonly clauses: Map<ClauseId, readonly Explained[]>;
}

/** The entries of one table; 0 stands for the table as a whole. */
type TableEntries = Map<number, Entry>;

function explainedByRow(explained: readonly Explained[]): ReadonlyMap<number, readonly Explained[]> {
  const byRow = new Map<number, Explained[]>();
  for (const each of explained) {
    const own = byRow.get(each.row);
    if (own === undefined) byRow.set(each.row, [each]);
    else own.push(each);
  }
  return byRow;
}

function addMet(entries: TableEntries, rows: ReadonlyMap<number, ReviewRow>, met: Met): void {
  const why = explainedByRow(met.explained ?? []);
  for (const number of met.rows) {
    const row = rows.get(number) ?? null;
    const at = row === null ? 0 : number;
    const entry: Entry = entries.get(at) ?? { row, clauses: new Map() };
    entries.set(at, entry);
    const own = row === null ? [] : (why.get(number) ?? []);
    entry.clauses.set(met.clause, [...(entry.clauses.get(met.clause) ?? []), ...own]);
  }
}

/** Everything that is met, by `rowKey` for rows and by `tableKey` for whole tables; in sheet order. */
export function metRows({ notice, dossiers, met }: Review): ReadonlyMap<string, MetRow> {
  const order = new Map(notice.clauses.map(({ id }, at) => [id, at]));
  const tables = new Map<string, { file: string; sheet: string; rows: Map<number, ReviewRow> }>();
  for (const { file, sheet } of dossiers.flatMap(({ dossier }) => dossier.tables))
    tables.set(tableKey(file, sheet), { file, sheet, rows: new Map() });
  for (const row of dossiers.flatMap(({ dossier }) => dossier.rows))
    tables.get(tableKey(row.table.file, row.table.sheet))?.rows.set(row.row, row);
  const entries = new Map<string, TableEntries>([...tables.keys()].map((key) => [key, new Map()]));
  for (const each of met) {
    const key = tableKey(each.file, each.sheet);
    const ofTable = entries.get(key);
    if (ofTable !== undefined) addMet(ofTable, tables.get(key)?.rows ?? new Map<number, ReviewRow>(), each);
  }
  return new Map(
    [...tables].flatMap(([key, { file, sheet }]) =>
      [...(entries.get(key) ?? [])]
        .toSorted(([left], [right]) => left - right)
        .map(([number, { row, clauses }]): readonly [string, MetRow] => [
          row === null ? key : rowKey(row.table, number),
          { file, sheet, row, clauses: inOrder(clauses, order) },
        ]),
    ),
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
