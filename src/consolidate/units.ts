// Which rows are of one unit: by name, or by a valid credit code. Offices that do not say their city are their city's own.
import type { ApplicantClass } from "../notices/schema.ts";
import { validCode } from "../sheets/credit-code.ts";
import { leadingRegion } from "../sheets/region-names.ts";
import { matchKey } from "../sheets/text.ts";
import type { CityRow } from "./cross-check.ts";

/** Bodies of which every city has one of the same name: 鼓楼区知识产权局 exists twice, 高新区管委会 in each city. */
const localBodies: ReadonlySet<ApplicantClass> = new Set<ApplicantClass>([
  "city-bureau",
  "county-bureau",
  "city-market-bureau",
  "county-market-bureau",
  "city-government",
  "county-government",
  "township-government",
  "park-committee",
  "other-park-committee",
  "protection-centre",
  "other-bureau",
  "association",
]);

/** Bureaus, governments and committees: whoever sits in the same house may well share a telephone. */
export function isLocalBody({ row }: CityRow): boolean {
  const { applicant } = row.applicant;
  return applicant !== null && localBodies.has(applicant);
}

/** What the name is compared by; null where the row names no unit. */
export function unitKey(each: CityRow): string | null {
  const { unit } = each.row.cells;
  if (unit.blank || unit.error) return null;
  const key = matchKey(unit.text);
  if (!isLocalBody(each)) return key;
  const place = leadingRegion(key)?.region ?? null;
  return place?.cities.length === 1 ? key : `${each.city}:${key}`;
}

/** The row's credit code where it is valid; null where it is absent or wrong. */
export function codeOf({ row }: CityRow): string | null {
  return validCode(row.creditCode?.text ?? null);
}

/**
 * Rows by unit, in the order in which the units first come: rows that share a name or a valid code are one unit's, also
 * by way of a third row. Rows without a unit are left out.
 */
export function unitsAmong(rows: readonly CityRow[]): readonly (readonly CityRow[])[] {
  const groups: CityRow[][] = [];
  const groupOf = new Map<string, CityRow[]>();
  for (const each of rows) {
    const name = unitKey(each);
    if (name === null) continue;
    const code = codeOf(each);
    const keys = [`name:${name}`, ...(code === null ? [] : [`code:${code}`])];
    const known = [...new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))];
    const [group = [], ...others] = known;
    if (known.length === 0) groups.push(group);
    for (const other of others) {
      group.push(...other.splice(0));
      for (const [key, of] of groupOf) if (of === other) groupOf.set(key, group);
    }
    group.push(each);
    for (const key of keys) groupOf.set(key, group);
  }
  const place = new Map(rows.map((each, index) => [each, index]));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
}

/** The cities of some rows, in their order. */
export function citiesOf(rows: readonly CityRow[]): readonly string[] {
  return [...new Set(rows.map(({ city }) => city))];
}
