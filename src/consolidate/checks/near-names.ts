// Unit names that nearly agree: one unit written in two ways, or two units that a person must tell apart.
import { say } from "../../messages/catalogue.ts";
import { alike, meetingKeys, partsOf, type NameParts } from "../../review/ledger/name-likeness.ts";
import { quoted } from "../../review/quote.ts";
import type { CityRow, CrossCheck } from "../cross-check.ts";
import { sameUnitTwice } from "../grounds.ts";
import { tellSides } from "../sides.ts";
import { codeOf, unitsAmong } from "../units.ts";

const id = "near-names";

interface Unit {
  readonly rows: readonly CityRow[];
  readonly parts: NameParts;
  readonly code: string | null;
}

/** Both codes valid and different: two units, however alike their names. */
const apart = (left: Unit, right: Unit): boolean =>
  left.code !== null && right.code !== null && left.code !== right.code;

/** Parts of one university are told by its own check, across cities; within a city they may apply side by side. */
const sameUniversity = (left: Unit, right: Unit): boolean =>
  left.parts.university !== null && left.parts.university === right.parts.university;

function unitOf(rows: readonly CityRow[]): Unit {
  return {
    rows,
    parts: partsOf(rows[0]?.row.cells.unit.text ?? ""),
    code: rows.map(codeOf).find((code) => code !== null) ?? null,
  };
}

/** Pairs of units whose names are alike; found by look-up, because thousands of rows are millions of pairs. */
function pairsAmong(units: readonly Unit[]): readonly (readonly [Unit, Unit])[] {
  const met = new Map<string, Unit[]>();
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const unit of units) {
    const compared = new Set<Unit>();
    for (const key of meetingKeys(unit.parts)) {
      const others = met.get(key);
      if (others === undefined) {
        met.set(key, [unit]);
        continue;
      }
      for (const other of others) {
        if (other === unit || compared.has(other)) continue;
        compared.add(other);
        if (apart(other, unit) || sameUniversity(other, unit)) continue;
        if (alike(other.parts, unit.parts)) pairs.push([other, unit]);
      }
      others.push(unit);
    }
  }
  return pairs;
}

/** Alike is never more than a reason to ask (A19); names of different cities' units are not alike. */
export const nearNames: CrossCheck = {
  id,
  clauses: () => [],
  run: ({ notice, rows }) =>
    pairsAmong(unitsAmong(rows).map(unitOf)).flatMap(([left, right]) =>
      tellSides(notice, [...left.rows, ...right.rows], {
        check: id,
        severity: "warning",
        verdict: "unknown",
        message: say("cross.near-names", {
          left: quoted(left.rows[0]?.row.cells.unit.text ?? "", 40),
          right: quoted(right.rows[0]?.row.cells.unit.text ?? "", 40),
        }),
        figure: "≈",
        remedy: say("cross.near-names.remedy"),
        column: "unit",
        groundOf: () => ({ clause: null, reading: sameUnitTwice }),
      }),
    ),
};
