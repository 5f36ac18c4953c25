// One credit code under different names in a city's tables: compared by name they would pass for two units (A48).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import { validCode } from "../../sheets/credit-code.ts";
import { matchKey } from "../../sheets/text.ts";
import type { Check, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { emptyResult, finding, hasColumn, placeOfRows } from "../outcome.ts";
import { quoted } from "../quote.ts";
import { rowsBy, rowsBySheet } from "../rows-by-sheet.ts";

const id = "two-names-one-code";
const asksForALook = reading("A48");
const namedRows = 12;

const nameKey = ({ cells }: ReviewRow): string => matchKey(cells.unit.text);
const shownName = ({ cells }: ReviewRow): string => quoted(cells.unit.text, 40);

/** A finding lies on one sheet: where the rows stand on several, each sheet gets one that names them all. */
function told(rows: readonly ReviewRow[]): readonly Finding[] {
  const units = [...rowsBy(rows, nameKey).values()];
  if (units.length < 2) return [];
  const names = units.flatMap(([first]) => (first === undefined ? [] : [shownName(first)]));
  const working = units.flatMap((unit) =>
    rowsBySheet(unit).map(({ sheet, rows: own }) =>
      say("table.two-names.working", {
        names: [...new Set(own.map(shownName))],
        sheet,
        rows: own.slice(0, namedRows).map(({ row }) => row),
        count: own.length,
      }),
    ),
  );
  return rowsBySheet(rows).map(({ rows: own }) =>
    finding({
      check: id,
      clause: null,
      reading: asksForALook,
      severity: "warning",
      verdict: "unknown",
      programme: null,
      place: placeOfRows(own, ["unit"]),
      figure: `× ${rows.length}`,
      message: say("table.two-names", { names }),
      working,
      remedy: say("table.two-names.remedy"),
    }),
  );
}

/** A code that is wrong by its own check digit identifies nobody. */
export const twoNamesOneCode: Check = {
  id,
  needs: null,
  clauses: () => [],
  concerns: ({ dossier }) => dossier.rows.length > 1,
  run: ({ dossier }) => {
    const coded = dossier.rows.filter(
      ({ table, cells, creditCode }) =>
        hasColumn(table, "unit") &&
        !cells.unit.blank &&
        !cells.unit.error &&
        validCode(creditCode?.text ?? null) !== null,
    );
    const units = rowsBy(coded, ({ creditCode }) => validCode(creditCode?.text ?? null));
    return { ...emptyResult, findings: [...units.values()].flatMap(told) };
  },
};
