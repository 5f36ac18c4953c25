// One credit code under two names within a city: the city's own review compares names, and takes them for two units.
import { say } from "../../messages/catalogue.ts";
import { quoted } from "../../review/quote.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { sameUnitTwice } from "../grounds.ts";
import { tellSides } from "../sides.ts";
import { citiesOf, unitKey, unitsAmong } from "../units.ts";

const id = "two-names-one-code";

function namesOf(unit: readonly CityRow[]): readonly string[] {
  const names = new Map(unit.map((each) => [unitKey(each), quoted(each.row.cells.unit.text, 40)]));
  return [...names.values()];
}

/** Of two cities it is told as one unit in two cities. */
export const twoNamesOneCode: CrossCheck = {
  id,
  clauses: () => [],
  run: ({ notice, rows }) =>
    unitsAmong(rows)
      .filter((unit) => citiesOf(unit).length === 1 && namesOf(unit).length > 1)
      .flatMap((unit) =>
        tellSides(notice, unit, {
          check: id,
          severity: "warning",
          verdict: "unknown",
          message: say("cross.two-names", { names: namesOf(unit) }),
          figure: `× ${unit.length}`,
          remedy: say("cross.two-names.remedy"),
          column: "unit",
          groundOf: () => ({ clause: null, reading: sameUnitTwice }),
        }),
      ),
};
