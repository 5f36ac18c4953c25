// 属地原则: a city recommends what lies in the city. Only another city's county, named without doubt, is an error (A54).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { ClauseId, Notice } from "../../notices/schema.ts";
import { columnOf, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import type { Place } from "../finding.ts";
import { finding, joinResults, placeOf, severityOf } from "../outcome.ts";
import { placedRows } from "../programmes.ts";
import { figureOf } from "../quote.ts";

const id = "territorial";
const placeNames = reading("A54");

/** The county's cell, and the letterhead with which it is compared. */
function placeCompared(row: ReviewRow): Place {
  const place = placeOf(row, ["county"]);
  const { bureau } = row.table.letterhead;
  return bureau === null ? place : { ...place, cells: [...place.cells, bureau.cell] };
}

function judge(notice: Notice, clause: ClauseId, city: string, row: ReviewRow): Judged {
  const { place } = row;
  if (place.kind !== "county") return "open";
  const { county, cities } = place;
  if (cities.includes(city)) return "met";
  return finding({
    check: id,
    clause,
    reading: placeNames,
    also: [columnOf(notice, "county").clause],
    severity: severityOf(notice, clause),
    verdict: "broken",
    programme: row.programme,
    place: placeCompared(row),
    message: say("table.territorial.other-city", { county, cities, city }),
    figure: figureOf(county),
    working: [
      say("table.territorial.working-county", { county, cities }),
      say("table.territorial.working-city", { city }),
    ],
    remedy: say("table.territorial.remedy", { cities }),
  });
}

/** Follows each programme's territorial clause; a programme without one has nothing to compare. */
export const territorial: Check = {
  id,
  needs: null,
  clauses: (notice) => [
    ...new Set(notice.programmes.flatMap((each) => (each.territorial === null ? [] : [each.territorial]))),
  ],
  concerns: ({ dossier }) => dossier.city !== null && dossier.rows.length > 0,
  run: (context) => {
    const { notice, dossier } = context;
    const { city } = dossier;
    const rows = placedRows(city === null ? [] : rowsWithColumn(context, "county"));
    return joinResults(
      notice.programmes.map((programme) => {
        const clause = programme.territorial;
        const own = rows.get(programme.id) ?? [];
        return clause === null || city === null
          ? judgeRows([], [], () => "open")
          : judgeRows([clause], own, (row) => judge(notice, clause, city, row));
      }),
    );
  },
};
