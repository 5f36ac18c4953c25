// One contact's telephone for several units: an agency that files for all of them, or a slip. The number is never told.
import { say } from "../../messages/catalogue.ts";
import { columnOf } from "../../review/by-row.ts";
import { partsOf } from "../../review/ledger/name-likeness.ts";
import { readContact } from "../../sheets/contact.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { tellSides } from "../sides.ts";
import { citiesOf, isLocalBody, unitsAmong } from "../units.ts";

const id = "shared-phone";

/** Numbers without an area code are local: the same digits in two cities are two numbers. */
const local = /^[2-8]\d{6,7}$/u;

function phoneKeys({ city, row }: CityRow): readonly string[] {
  const { contact } = row.cells;
  if (contact.blank || contact.error) return [];
  const { phones } = readContact(contact.text);
  return [...new Set(phones.map((digits) => (local.test(digits) ? `${city}:${digits}` : digits)))];
}

/** What may share a telephone with others of its kind without a question: one house's offices, one university's parts. */
function houseOf(each: CityRow): string | null {
  if (isLocalBody(each)) return `office:${each.city}`;
  const { university } = partsOf(each.row.cells.unit.text);
  return university === null ? null : `university:${university}`;
}

interface Shared {
  readonly rows: readonly CityRow[];
  readonly units: number;
}

/** Rows of different units that share a number; the same rows are told once, however many numbers they share. */
function sharedAmong(rows: readonly CityRow[]): readonly Shared[] {
  const unitOf = new Map<CityRow, number>();
  for (const [index, unit] of unitsAmong(rows).entries()) for (const each of unit) unitOf.set(each, index);
  const byPhone = new Map<string, CityRow[]>();
  for (const each of rows.filter((row) => unitOf.has(row))) {
    for (const key of phoneKeys(each)) {
      const known = byPhone.get(key);
      if (known === undefined) byPhone.set(key, [each]);
      else known.push(each);
    }
  }
  const place = new Map(rows.map((each, index) => [each, index]));
  const told = new Map<string, Shared>();
  for (const own of byPhone.values()) {
    const units = new Set(own.map((each) => unitOf.get(each)));
    const houses = new Set(own.map((each) => houseOf(each) ?? `unit:${String(unitOf.get(each))}`));
    if (units.size < 2 || houses.size < 2) continue;
    told.set(own.map((each) => place.get(each)).join(","), { rows: own, units: units.size });
  }
  return [...told.values()];
}

/** Within a city it is pointed out; across cities it is to be verified. */
export const sharedPhone: CrossCheck = {
  id,
  clauses: (notice) => [columnOf(notice, "contact").clause],
  run: ({ notice, rows }) =>
    sharedAmong(rows).flatMap(({ rows: own, units }) => {
      const cities = citiesOf(own);
      return tellSides(notice, own, {
        check: id,
        severity: cities.length > 1 ? "warning" : "notice",
        verdict: "unknown",
        message: say("cross.phone", { units, cities }),
        figure: `× ${units}`,
        remedy: say("cross.phone.remedy"),
        column: "contact",
        groundOf: () => ({ clause: columnOf(notice, "contact").clause, reading: null }),
      });
    }),
};
