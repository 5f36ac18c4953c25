// Evidence sheets that are not there, or not filled in: one line for each table and programme, however many rows.
import { say } from "../../messages/catalogue.ts";
import { evidenceSheetName } from "../../sheets/evidence-sheet-names.ts";
import type { SummaryTable } from "../../sheets/summary-table.ts";
import type { CheckContext } from "../check.ts";
import type { Finding, UnknownInput } from "../finding.ts";
import { finding, placeOfTable } from "../outcome.ts";
import { rowsOfProgramme } from "../programmes.ts";
import { classesOf } from "../evidence-rows.ts";
import { isFilledIn } from "./applications.ts";
import { clausesOf, conditionsFor, gatheringClause } from "./clauses.ts";

/** A line that tells what could not be checked, and the sheet that is missing for it. */
export interface MissingLine {
  readonly told: Finding;
  readonly input: UnknownInput;
}

/** For each programme with rows in the table whose evidence sheet is absent. */
export function missingEvidence(context: CheckContext, table: SummaryTable): readonly MissingLine[] {
  const { notice, dossier, evidence } = context;
  return notice.programmes.flatMap((programme): readonly MissingLine[] => {
    const sheets = evidence.filter((sheet) => sheet.programme === programme.id);
    if (programme.evidence === null || sheets.some(isFilledIn)) return [];
    const rows = rowsOfProgramme(notice, dossier.rows, programme.id).flatMap(({ row, certain }) =>
      certain && row.table === table ? [row] : [],
    );
    const conditions = conditionsFor(
      programme,
      rows.map(({ applicant }) => classesOf(applicant)),
    );
    const clause = gatheringClause(programme, conditions);
    if (rows.length === 0 || clause === null) return [];
    const [blank] = sheets;
    const sheet = blank?.sheet ?? evidenceSheetName(notice, programme.id);
    const clauses = [...new Set(conditions.flatMap(clausesOf))];
    return [
      {
        told: finding({
          check: "missing-sheets",
          clause,
          also: clauses.filter((each) => each !== clause),
          severity: "notice",
          verdict: "unknown",
          programme: programme.id,
          place: placeOfTable(table, []),
          message: say("missing.evidence", {
            sheet,
            blank: blank !== undefined,
            rows: rows.length,
            conditions: conditions.length,
          }),
          remedy: blank === undefined ? say("missing.evidence.remedy") : say("missing.evidence.fill-in"),
        }),
        input: {
          what: say("missing.sheet.evidence", { sheet }),
          file: table.file,
          sheet: table.sheet,
          rows: [],
          clauses,
        },
      },
    ];
  });
}
