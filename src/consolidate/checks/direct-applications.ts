// What a city's own bureau or government applies for directly, against what the city recommends: 收件登记 knows of the one,
// the table of the other (A15, A17, A29).
import { say } from "../../messages/catalogue.ts";
import { programmeOf, reading } from "../../notices/registry.ts";
import type { Notice, Programme, ProgrammeId } from "../../notices/schema.ts";
import type { Source } from "../../review/finding.ts";
import { finding, placeOfRows } from "../../review/outcome.ts";
import { nameOf } from "../../review/programmes.ts";
import { quoted } from "../../review/quote.ts";
import { rowsBySheet } from "../../review/rows-by-sheet.ts";
import type { CityFinding, CityRow, CrossCheck, CrossContext, DirectApplication } from "../cross-check.ts";

const id = "direct-applications";
const inPrinciple = reading("A17");
const countsOrNot = reading("A15");

const rowsOf = ({ rows }: CrossContext, city: string, programme: ProgrammeId): readonly CityRow[] =>
  rows.filter((each) => each.city === city && each.row.programme === programme);

/** Whether the direct application stands in the city's table too: then its own review has looked at it. */
function isListed(context: CrossContext, { city, programme }: DirectApplication): boolean {
  const direct = programmeOf(context.notice, programme).direct?.applicants ?? [];
  return rowsOf(context, city, programme).some(({ row }) => {
    const { applicant } = row.applicant;
    return applicant !== null && direct.includes(applicant);
  });
}

function sourceOf({ city, file, sheet, cell }: DirectApplication): Source {
  return { file, sheet, cell, what: say("cross.direct.source", { city }) };
}

/** The city's bureau beside its counties, where in principle not both are established. */
function besideCounties(context: CrossContext, direct: DirectApplication): readonly CityFinding[] {
  const { notice } = context;
  const pairs = notice.programmes
    .flatMap(({ exclusions }) => exclusions)
    .filter((each) => each.kind === "city-with-county")
    .filter(({ city }) => city === direct.programme);
  return pairs.flatMap(({ clause, county }) => {
    const counties = rowsOf(context, direct.city, county).map(({ row }) => row);
    return rowsBySheet(counties).map(({ rows }) => ({
      city: direct.city,
      finding: finding({
        check: id,
        clause,
        reading: inPrinciple,
        severity: "warning",
        verdict: "unknown",
        programme: county,
        place: placeOfRows(rows, ["unit"]),
        message: say("cross.direct.counties", { city: direct.city, counties: counties.length }),
        figure: `1 + ${counties.length}`,
        working: [
          say("cross.direct.working", {
            city: direct.city,
            programme: nameOf(programmeOf(notice, direct.programme)),
          }),
          ...rows.map((row) =>
            say("cross.direct.row", { row: row.row, unit: quoted(row.cells.unit.text, 40) }),
          ),
        ],
        remedy: say("cross.direct.counties-remedy"),
        sources: [sourceOf(direct)],
      }),
    }));
  });
}

/** The limits of a programme under which it is open whether a direct applicant counts (A15). */
function openLimits({ caps, direct }: Programme) {
  return caps.flatMap((cap) =>
    cap.kind === "per-city" && cap.doubtful.some((each) => direct?.applicants.includes(each) === true)
      ? [cap]
      : [],
  );
}

/** Recommended rows that are within the limit alone, and beyond it together with the direct application. */
function besideLimit(context: CrossContext, direct: DirectApplication): readonly CityFinding[] {
  const programme = programmeOf(context.notice, direct.programme);
  const recommended = rowsOf(context, direct.city, direct.programme).map(({ row }) => row);
  return openLimits(programme)
    .filter(({ limit }) => recommended.length <= limit && recommended.length + 1 > limit)
    .flatMap(({ clause, limit }) =>
      rowsBySheet(recommended).map(({ rows }) => ({
        city: direct.city,
        finding: finding({
          check: id,
          clause,
          reading: countsOrNot,
          severity: "warning",
          verdict: "unknown",
          programme: direct.programme,
          place: placeOfRows(rows, ["project"]),
          message: say("cross.direct.limit", {
            programme: nameOf(programme),
            recommended: recommended.length,
            limit,
          }),
          figure: `${recommended.length} + 1 > ${limit} ?`,
          working: [say("cross.direct.working", { city: direct.city, programme: nameOf(programme) })],
          remedy: say("cross.direct.limit-remedy"),
          sources: [sourceOf(direct)],
        }),
      })),
    );
}

/** Looks at direct applications that the city's table does not list; never tells that one is absent (A29). */
export const directApplications: CrossCheck = {
  id,
  clauses: (notice: Notice) =>
    notice.programmes.flatMap((programme) => [
      ...programme.exclusions.flatMap((each) => (each.kind === "city-with-county" ? [each.clause] : [])),
      ...openLimits(programme).map(({ clause }) => clause),
    ]),
  run: (context) =>
    context.direct
      .filter((direct) => !isListed(context, direct))
      .flatMap((direct) => [...besideCounties(context, direct), ...besideLimit(context, direct)]),
};
