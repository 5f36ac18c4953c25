// Two versions of one city's rows compared: which rows are new, gone or changed, whatever order they stand in.
import type { ColumnKey } from "../notices/schema.ts";
import { matchKey } from "../sheets/text.ts";

/** The columns that make a row what it is. Serial numbers only follow from the order. */
export const comparedColumns = [
  "project",
  "unit",
  "unitType",
  "county",
  "contact",
] as const satisfies readonly ColumnKey[];
export type ComparedColumn = (typeof comparedColumns)[number];

/** Anything that has the cells of a row. */
export interface ComparableRow {
  readonly cells: Readonly<Record<ComparedColumn, { readonly text: string }>>;
}

export interface RowDifference<Row extends ComparableRow> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly {
    readonly before: Row;
    readonly after: Row;
    readonly columns: readonly ComparedColumn[];
  }[];
  /** The rows that are in both stand in another order: it may be the city's ranking (A56). */
  readonly reordered: boolean;
}

/** How many rows differ: "相差 2 行". */
export function differingRows(difference: RowDifference<ComparableRow>): number {
  return difference.added.length + difference.removed.length + difference.changed.length;
}

interface Likeness {
  readonly columns: readonly ComparedColumn[];
  /** Only where one row on either side has these texts: many rows may share them by chance. */
  readonly alone: boolean;
}

/**
 * By what two rows are taken for one, surest first: everything the same; the same unit with the same project, or by
 * itself; the same project of the same contact, where a unit was renamed. A blank never pairs two rows.
 */
const likenesses: readonly Likeness[] = [
  { columns: comparedColumns, alone: false },
  { columns: ["unit", "project"], alone: false },
  { columns: ["unit"], alone: false },
  { columns: ["project", "contact"], alone: true },
];

function keyOf({ cells }: ComparableRow, columns: readonly ComparedColumn[]): string | null {
  const texts = columns.map((column) => matchKey(cells[column].text));
  const complete = columns.length === comparedColumns.length || texts.every((text) => text !== "");
  return complete ? texts.join("\n") : null;
}

interface Pair<Row> {
  readonly before: Row;
  readonly after: Row;
}

function byKey<Row extends ComparableRow>(
  rows: Iterable<Row>,
  columns: readonly ComparedColumn[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, columns);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Pairs rows of one likeness, each row once, in their order; takes them out of the two sets. */
function pairUp<Row extends ComparableRow>(
  before: Set<Row>,
  after: Set<Row>,
  { columns, alone }: Likeness,
): readonly Pair<Row>[] {
  const earlier = byKey(before, columns);
  const pairs: Pair<Row>[] = [];
  for (const [key, later] of byKey(after, columns)) {
    const partners = earlier.get(key) ?? [];
    if (alone && (partners.length > 1 || later.length > 1)) continue;
    for (const [index, partner] of partners.entries()) {
      const row = later[index];
      if (row === undefined) break;
      pairs.push({ before: partner, after: row });
      before.delete(partner);
      after.delete(row);
    }
  }
  return pairs;
}

function isReordered<Row>(
  pairs: readonly Pair<Row>[],
  before: readonly Row[],
  after: readonly Row[],
): boolean {
  const place = new Map(before.map((row, index) => [row, index]));
  const partner = new Map(pairs.map((pair) => [pair.after, pair.before]));
  let last = -1;
  for (const row of after) {
    const own = partner.get(row);
    const at = own === undefined ? undefined : place.get(own);
    if (at === undefined) continue;
    if (at < last) return true;
    last = at;
  }
  return false;
}

/** Compares two versions. Every row of either is in exactly one place of the answer, or unchanged. */
export function differenceOf<Row extends ComparableRow>(
  before: readonly Row[],
  after: readonly Row[],
): RowDifference<Row> {
  const left = new Set(before);
  const right = new Set(after);
  const pairs = likenesses.flatMap((likeness) => pairUp(left, right, likeness));
  const order = new Map(after.map((row, index) => [row, index]));
  const changed = pairs
    .map((pair) => ({
      ...pair,
      columns: comparedColumns.filter(
        (column) => matchKey(pair.before.cells[column].text) !== matchKey(pair.after.cells[column].text),
      ),
    }))
    .filter(({ columns }) => columns.length > 0)
    .toSorted((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return { added: [...right], removed: [...left], changed, reordered: isReordered(pairs, before, after) };
}
