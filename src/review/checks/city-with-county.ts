// A city and one of its counties in one year: in principle not both are established (A17). Never an error.
import { reading } from "../../notices/registry.ts";
import type { Exclusion, Notice, ProgrammeId } from "../../notices/schema.ts";
import { say } from "../../messages/catalogue.ts";
import type { Check, CheckContext, CheckResult, ReviewRow } from "../check.ts";
import { emptyResult, finding, joinResults, met, placeOfRows } from "../outcome.ts";
import { rowsOfProgramme } from "../programmes.ts";
import { quoted } from "../quote.ts";
import { rowsBySheet } from "../rows-by-sheet.ts";

const id = "city-with-county";
const inPrinciple = reading("A17");

type Pair = Extract<Exclusion, { kind: "city-with-county" }>;

function pairsOf(notice: Notice): readonly Pair[] {
  return notice.programmes.flatMap(({ exclusions }) =>
    exclusions.filter((exclusion) => exclusion.kind === "city-with-county"),
  );
}

function rowsOf({ notice, dossier }: CheckContext, programme: ProgrammeId): readonly ReviewRow[] {
  return rowsOfProgramme(notice, dossier.rows, programme)
    .filter(({ certain }) => certain)
    .map(({ row }) => row);
}

const lines = (key: "pair.working.city" | "pair.working.county", rows: readonly ReviewRow[]) =>
  rowsBySheet(rows).map((group) =>
    say(key, { sheet: quoted(group.sheet), rows: group.rows.map(({ row }) => row) }),
  );

/** City and county → to be verified; several counties without the city → a note; otherwise met. */
function judge(context: CheckContext, pair: Pair): CheckResult {
  const { clause } = pair;
  const city = rowsOf(context, pair.city);
  const county = rowsOf(context, pair.county);
  const all = [...city, ...county];
  const both = city.length > 0 && county.length > 0;
  if (!both && county.length < 2) return { ...emptyResult, met: met(clause, all) };
  return {
    findings: rowsBySheet(all).map(({ rows }) =>
      finding({
        check: id,
        clause,
        reading: inPrinciple,
        severity: both ? "warning" : "notice",
        verdict: both ? "unknown" : "met",
        programme: null,
        place: placeOfRows(rows, ["unit"]),
        message: both
          ? say("pair.city-with-county", { counties: county.length })
          : say("pair.counties", { counties: county.length }),
        figure: both ? `${city.length} + ${county.length}` : `${county.length}`,
        working: [...lines("pair.working.city", city), ...lines("pair.working.county", county)],
        remedy: both ? say("pair.remedy") : null,
      }),
    ),
    met: both ? [] : met(clause, all),
    unknownInputs: [],
  };
}

/** Looks at the table only: a city bureau applies directly and need not stand in it (A29). */
export const cityWithCounty: Check = {
  id,
  needs: null,
  clauses: (notice) => pairsOf(notice).map(({ clause }) => clause),
  concerns: (context) =>
    pairsOf(context.notice).some(
      (pair) => rowsOf(context, pair.city).length + rowsOf(context, pair.county).length > 0,
    ),
  run: (context) => joinResults(pairsOf(context.notice).map((pair) => judge(context, pair))),
};
