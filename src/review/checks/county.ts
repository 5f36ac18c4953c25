// 所在县（市、区）: a county-level unit of the letterhead's city; what people write instead is pointed out (A54).
import { say } from "../../messages/catalogue.ts";
import { programmeOf, reading } from "../../notices/registry.ts";
import type { ApplicantClass, ClauseId, Notice } from "../../notices/schema.ts";
import type { Message } from "../../messages/catalogue.ts";
import { readPlace } from "../../sheets/regions.ts";
import { cellFinding, columnOf, errorCell, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { finding, joinResults, placeOf, severityOf } from "../outcome.ts";
import { figureOf, quoted } from "../quote.ts";
import { officeOf } from "../row-region.ts";

const id = "county";
const placeNames = reading("A54");

/** Applicants that may have no county; whether a university is 省部属 the table does not say. */
const mayBeBlank: ReadonlySet<ApplicantClass> = new Set<ApplicantClass>([
  "city-bureau",
  "city-market-bureau",
  "city-government",
  "university",
  "institute",
  "park-committee",
  "other-park-committee",
]);

const needsNoCounty = ({ applicant: { applicant } }: ReviewRow): boolean =>
  applicant !== null && mayBeBlank.has(applicant);

/** The territorial clause under which another city's county is an error, told by that check. */
function territorialOf(notice: Notice, row: ReviewRow): ClauseId | null {
  return row.programme === null ? null : programmeOf(notice, row.programme).territorial;
}

function remark(notice: Notice, row: ReviewRow, verdict: Finding["verdict"], message: Message): Finding {
  return finding({
    check: id,
    clause: columnOf(notice, "county").clause,
    reading: placeNames,
    severity: "notice",
    verdict,
    programme: row.programme,
    place: placeOf(row, ["county"]),
    message,
    figure: figureOf(row.cells.county.text),
    remedy: verdict === "met" ? null : say("table.county.name-remedy"),
  });
}

const unitOf = ({ cells }: ReviewRow): string => quoted(cells.unit.text);

/** The county of which the unit is the bureau or the government; none where it is a city's, a zone's or no office. */
function countiesOfOffice(row: ReviewRow): readonly string[] {
  const name = officeOf(row)?.county ?? "";
  return readPlace(name).kind === "county" ? [name] : [];
}

/** A bureau or government of another city, whatever its row says of the county. Not an error: only the county's cell makes one. */
function judgeOffice(notice: Notice, city: string | null, row: ReviewRow): Judged {
  const its = officeOf(row)?.city ?? null;
  if (its === null || city === null || its === city) return "open";
  // The county's own cell says the same: told there.
  if (row.place.kind === "county" && !row.place.cities.includes(city)) return "open";
  const territory = territorialOf(notice, row);
  const { bureau } = row.table.letterhead;
  const place = placeOf(row, ["unit"]);
  return finding({
    check: id,
    clause: columnOf(notice, "county").clause,
    also: territory === null ? [] : [territory],
    reading: placeNames,
    severity: "warning",
    verdict: "unknown",
    programme: row.programme,
    place: bureau === null ? place : { ...place, cells: [...place.cells, bureau.cell] },
    message: say("table.county.office-elsewhere", { unit: unitOf(row), its, city }),
    figure: figureOf(its),
    remedy: say("table.county.office-remedy"),
  });
}

function judge(notice: Notice, city: string | null, row: ReviewRow): Judged {
  const { clause } = columnOf(notice, "county");
  const severity = severityOf(notice, clause);
  const { cells, place } = row;
  const counties = countiesOfOffice(row);
  if (cells.county.error) return errorCell(id, notice, row, "county", severity);
  const text = quoted(cells.county.text);
  switch (place.kind) {
    case "blank":
      return needsNoCounty(row)
        ? remark(notice, row, "met", say("table.county.blank-allowed"))
        : cellFinding(id, notice, row, "county", {
            severity,
            verdict: row.applicant.applicant === null ? "unknown" : "broken",
            message: say("table.county.blank"),
            remedy: say("table.county.blank-remedy"),
          });
    case "county":
      if (counties.length > 0 && !counties.includes(place.county)) {
        return cellFinding(id, notice, row, "county", {
          severity,
          verdict: "broken",
          message: say("table.county.office-differs", { county: place.county, unit: unitOf(row) }),
          remedy: say("table.county.office-remedy"),
        });
      }
      if (city === null) return "open";
      if (place.cities.includes(city)) return "met";
      if (territorialOf(notice, row) !== null) return "open";
      return cellFinding(id, notice, row, "county", {
        severity,
        verdict: "broken",
        message: say("table.county.other-city", { county: place.county, cities: place.cities, city }),
        remedy: say("table.county.other-city-remedy", { city }),
      });
    case "zone":
      return city !== null && place.cities.length > 0 && !place.cities.includes(city)
        ? remark(
            notice,
            row,
            "unknown",
            say("table.county.zone-elsewhere", { name: place.name, cities: place.cities, city }),
          )
        : remark(notice, row, "met", say("table.county.zone", { name: place.name }));
    case "city-level":
      if (place.city !== null && city !== null && place.city !== city) {
        return remark(notice, row, "unknown", say("table.county.another-city", { text, city }));
      }
      return needsNoCounty(row)
        ? "met"
        : remark(notice, row, "unknown", say("table.county.city-level", { text }));
    case "former":
      return remark(notice, row, "unknown", say("table.county.former", { name: place.name, now: place.now }));
    case "unknown":
      return remark(notice, row, "unknown", say("table.county.unknown", { text }));
  }
}

/**
 * Follows the clause on 所在县（市、区）. Another city's county is told once: under the programme's territorial clause
 * where it has one, here where it has none.
 */
export const county: Check = {
  id,
  needs: null,
  clauses: (notice) => [columnOf(notice, "county").clause],
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run: (context) => {
    const { notice, dossier } = context;
    const rows = rowsWithColumn(context, "county");
    return joinResults([
      judgeRows([columnOf(notice, "county").clause], rows, (row) => judge(notice, dossier.city, row)),
      judgeRows([], rows, (row) => judgeOffice(notice, dossier.city, row)),
    ]);
  },
};
