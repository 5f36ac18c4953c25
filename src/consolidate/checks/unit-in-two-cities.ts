// One unit recommended by two cities: a unit lies in one of them (属地原则), and the other may not know.
import { say, type Message } from "../../messages/catalogue.ts";
import { programmeOf } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import { nameOf } from "../../review/programmes.ts";
import { quoted } from "../../review/quote.ts";
import { partsOf } from "../../review/ledger/name-likeness.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { sameUnitTwice, territorialClauses, territorialGround } from "../grounds.ts";
import { tellSides } from "../sides.ts";
import { citiesOf, unitsAmong } from "../units.ts";

const id = "unit-in-two-cities";

/** Universities are told by the check of their own: several of their parts may be recommended, by the cities where they are. */
function isUniversity(rows: readonly CityRow[]): boolean {
  return rows.every(({ row }) => partsOf(row.cells.unit.text).university !== null);
}

function messageOf(notice: Notice, rows: readonly CityRow[]): Message {
  const unit = quoted(rows[0]?.row.cells.unit.text ?? "", 40);
  const cities = citiesOf(rows);
  const programmes = [...new Set(rows.map(({ row }) => row.programme))];
  const named = programmes.flatMap((each) => (each === null ? [] : [nameOf(programmeOf(notice, each))]));
  return named.length === programmes.length && named.length > 1
    ? say("cross.two-cities.programmes", { unit, cities, programmes: named })
    : say("cross.two-cities", { unit, cities });
}

/** The same name or the same valid credit code in the tables of two cities, in one programme or in two (A48). */
export const unitInTwoCities: CrossCheck = {
  id,
  clauses: territorialClauses,
  run: ({ notice, rows }) =>
    unitsAmong(rows)
      .filter((unit) => citiesOf(unit).length > 1 && !isUniversity(unit))
      .flatMap((unit) =>
        tellSides(notice, unit, {
          check: id,
          severity: "warning",
          verdict: "unknown",
          message: messageOf(notice, unit),
          figure: `× ${unit.length}`,
          remedy: say("cross.two-cities.remedy"),
          column: "unit",
          groundOf: (side) => territorialGround(notice, side, sameUnitTwice),
        }),
      ),
};
