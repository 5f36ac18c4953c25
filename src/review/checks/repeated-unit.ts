// The same unit more than once in a city's tables. No clause forbids it: our reading A48 asks for a look.
import { say } from "../../messages/catalogue.ts";
import { programmeOf, reading } from "../../notices/registry.ts";
import type { Notice, ProgrammeId, Severity } from "../../notices/schema.ts";
import { matchKey } from "../../sheets/text.ts";
import type { Check, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { emptyResult, finding, hasColumn, placeOfRows } from "../outcome.ts";
import type { Message } from "../../messages/catalogue.ts";
import { nameOf } from "../programmes.ts";
import { quoted } from "../quote.ts";
import { rowsBy, rowsBySheet } from "../rows-by-sheet.ts";

const id = "repeated-unit";
const asksForALook = reading("A48");
const namedRows = 12;

/** A finding lies on one sheet: where the rows stand on several, each sheet gets one that names them all. */
function told(
  rows: readonly ReviewRow[],
  parts: { readonly severity: Severity; readonly programme: ProgrammeId | null; readonly message: Message },
): readonly Finding[] {
  const sheets = rowsBySheet(rows);
  const working = sheets.map(({ sheet, rows: own }) =>
    say("table.repeated.working", {
      sheet,
      rows: own.slice(0, namedRows).map(({ row }) => row),
      count: own.length,
    }),
  );
  return sheets.map(({ rows: own }) =>
    finding({
      check: id,
      clause: null,
      reading: asksForALook,
      verdict: "unknown",
      place: placeOfRows(own, ["unit"]),
      figure: `× ${rows.length}`,
      working,
      remedy: say("table.repeated.remedy"),
      ...parts,
    }),
  );
}

function checkUnit(notice: Notice, rows: readonly ReviewRow[]): readonly Finding[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const unit = quoted(first.cells.unit.text);
  const byProgramme = rowsBy(rows, ({ programme }) => programme);
  if (byProgramme.has(null)) {
    return told(rows, {
      severity: "warning",
      programme: null,
      message: say("table.repeated.open", { unit, count: rows.length }),
    });
  }
  const programmes = [...byProgramme.keys()].flatMap((each) => (each === null ? [] : [each]));
  // Colleges of one university apply for themselves.
  const lenient = rows.every(({ applicant }) => applicant.applicant === "university");
  const within = programmes.flatMap((programme) => {
    const own = byProgramme.get(programme) ?? [];
    if (own.length < 2) return [];
    return told(own, {
      severity: lenient ? "notice" : "warning",
      programme,
      message: say("table.repeated.same-programme", {
        unit,
        count: own.length,
        programme: nameOf(programmeOf(notice, programme)),
      }),
    });
  });
  if (programmes.length < 2) return within;
  const across = told(rows, {
    severity: "warning",
    programme: null,
    message: say("table.repeated.programmes", {
      unit,
      programmes: programmes.map((each) => nameOf(programmeOf(notice, each))),
    }),
  });
  return [...within, ...across];
}

/** Follows reading A48: twice in a programme, or in two programmes, of one round. */
export const repeatedUnit: Check = {
  id,
  needs: null,
  clauses: () => [],
  concerns: ({ dossier }) => dossier.rows.length > 1,
  run: ({ notice, dossier }) => {
    const named = dossier.rows.filter(
      ({ table, cells }) => hasColumn(table, "unit") && !cells.unit.blank && !cells.unit.error,
    );
    const units = rowsBy(named, ({ cells }) => matchKey(cells.unit.text));
    return { ...emptyResult, findings: [...units.values()].flatMap((rows) => checkUnit(notice, rows)) };
  },
};
