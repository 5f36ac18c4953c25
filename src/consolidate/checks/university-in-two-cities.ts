// A university recommended by two cities: 省部属高校 may hand in at a city directly, so two may have taken it.
import { say } from "../../messages/catalogue.ts";
import { partsOf } from "../../review/ledger/name-likeness.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { sameUnitTwice, territorialClauses, territorialGround } from "../grounds.ts";
import { tellSides } from "../sides.ts";
import { citiesOf, unitKey } from "../units.ts";

const id = "university-in-two-cities";

function byUniversity(rows: readonly CityRow[]): ReadonlyMap<string, readonly CityRow[]> {
  const groups = new Map<string, CityRow[]>();
  for (const each of rows) {
    const { university } = partsOf(each.row.cells.unit.text);
    if (university !== null) groups.set(university, [...(groups.get(university) ?? []), each]);
  }
  return groups;
}

/** The same university by two cities is to be verified; different parts of one (a campus, a college) are pointed out. */
export const universityInTwoCities: CrossCheck = {
  id,
  clauses: territorialClauses,
  run: ({ notice, rows }) =>
    [...byUniversity(rows)]
      .filter(([, own]) => citiesOf(own).length > 1)
      .flatMap(([university, own]) => {
        const alike = new Set(own.map(unitKey)).size === 1;
        return tellSides(notice, own, {
          check: id,
          severity: alike ? "warning" : "notice",
          verdict: "unknown",
          message: say("cross.university", { university, cities: citiesOf(own), alike }),
          figure: `× ${own.length}`,
          remedy: say("cross.university.remedy"),
          column: "unit",
          groundOf: (side) => territorialGround(notice, side, sameUnitTwice),
        });
      }),
};
