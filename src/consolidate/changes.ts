// What changed since the last 全省汇总: rows that are new, gone or changed, city by city.
import { cityNamed } from "../sheets/city-names.ts";
import type { ProvinceSummary } from "../sheets/province-summary.ts";
import { cities as allCities } from "../sheets/regions.ts";
import type { CityRow } from "./cross-check.ts";
import { differenceOf, type ComparableRow, type ComparedColumn } from "./row-difference.ts";

/** One row then and now; `before` is null for a new row, `after` for one that is gone. Texts by column. */
export interface RowChange {
  /** As 全省汇总 has it: a line that somebody added there may name none of ours. */
  readonly city: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: Readonly<Record<ComparedColumn, string>> | null;
  readonly after: Readonly<Record<ComparedColumn, string>> | null;
  /** The columns whose text changed; empty for new and removed rows. */
  readonly columns: readonly ComparedColumn[];
}

function textsOf({ cells }: ComparableRow): Readonly<Record<ComparedColumn, string>> {
  return {
    project: cells.project.text,
    unit: cells.unit.text,
    unitType: cells.unitType.text,
    county: cells.county.text,
    contact: cells.contact.text,
  };
}

function byCity<Row>(rows: readonly (readonly [city: string, row: Row])[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const [city, row] of rows) {
    const known = groups.get(city);
    if (known === undefined) groups.set(city, [row]);
    else known.push(row);
  }
  return groups;
}

/** Changes in the customary order of the cities, then of lines that name none; serial numbers and sources do not count. */
export function changesSince(previous: ProvinceSummary, rows: readonly CityRow[]): readonly RowChange[] {
  const before = byCity<ComparableRow>(
    previous.lines.map((line) => [cityNamed(line.cells.city.text) ?? line.cells.city.text.trim(), line]),
  );
  const after = byCity<ComparableRow>(rows.map(({ city, row }) => [city, row]));
  const named = new Set([...before.keys(), ...after.keys()]);
  const order = [
    ...allCities.filter((city) => named.has(city)),
    ...[...named].filter((city) => !allCities.includes(city)),
  ];
  return order.flatMap((city): RowChange[] => {
    const { added, removed, changed } = differenceOf(before.get(city) ?? [], after.get(city) ?? []);
    return [
      ...changed.map((pair): RowChange => {
        const [old, now] = [textsOf(pair.before), textsOf(pair.after)];
        return { city, kind: "changed", before: old, after: now, columns: pair.columns };
      }),
      ...added.map((row): RowChange => ({
        city,
        kind: "added",
        before: null,
        after: textsOf(row),
        columns: [],
      })),
      ...removed.map((row): RowChange => ({
        city,
        kind: "removed",
        before: textsOf(row),
        after: null,
        columns: [],
      })),
    ];
  });
}
