// Who sends the table: the letterhead is one of the 13 cities' bureaus, and a city sends one table.
import type { Message } from "../../messages/catalogue.ts";
import { say } from "../../messages/catalogue.ts";
import type { ClauseId, Notice } from "../../notices/schema.ts";
import { cellAddress } from "../../sheets/grid.ts";
import { readBureau } from "../../sheets/regions.ts";
import type { CellText, SummaryTable } from "../../sheets/summary-table.ts";
import type { Check, CheckContext, CheckResult } from "../check.ts";
import { emptyResult, finding, joinResults, metByTable, placeOfTable, severityOf } from "../outcome.ts";
import { figureOf, quoted } from "../quote.ts";

const id = "letterhead-city";

interface Told {
  readonly message: Message;
  readonly remedy: Message;
}

/** A letterhead that names no city: nothing written, the form's blank, a county's bureau, or somebody else. */
function whatIsWrong(bureau: CellText | null): Told {
  const fill = say("table.city.remedy-fill");
  if (bureau === null || bureau.text.trim() === "")
    return { message: say("table.city.missing"), remedy: fill };
  const region = readBureau(bureau.text);
  const written = quoted(bureau.text);
  if (region !== null && region.county !== null) {
    return {
      message: say("table.city.county", { bureau: written, county: region.county }),
      remedy:
        region.city === null
          ? say("table.city.remedy-sent-by-city")
          : say("table.city.remedy-sent-by", { city: region.city }),
    };
  }
  // The printed form reads "市知识产权局" after a blank for the name.
  if (/^[\s_＿—…xX×○〇]*市/u.test(bureau.text.replace(/^.*[:：]/u, ""))) {
    return { message: say("table.city.blank"), remedy: fill };
  }
  return {
    message: say("table.city.other", { bureau: written }),
    remedy: say("table.city.remedy-sent-by-city"),
  };
}

function clausesOf(notice: Notice): readonly ClauseId[] {
  const { city, filledBy, submittedBy } = notice.summaryTable;
  return [city, filledBy, ...submittedBy];
}

function checkTable(context: CheckContext, table: SummaryTable): CheckResult {
  const { notice } = context;
  const { bureau, city } = table.letterhead;
  const [clause, ...also] = clausesOf(notice);
  if (clause === undefined) return emptyResult;
  if (bureau !== null && city !== null) {
    return {
      ...emptyResult,
      met: clausesOf(notice).map((each) => metByTable(each, table, bureau.cell)),
    };
  }
  const cell = bureau?.cell ?? cellAddress(table.area.top, table.area.left);
  return {
    ...emptyResult,
    findings: [
      finding({
        check: id,
        clause,
        also,
        severity: severityOf(notice, clause),
        verdict: "broken",
        place: placeOfTable(table, [cell]),
        ...whatIsWrong(bureau),
        figure: bureau === null ? null : figureOf(bureau.text),
      }),
    ],
  };
}

/**
 * “统一报送”: all rows of a city stand on one table. Several are counted together and only pointed out, because
 * clerks keep a sheet per programme; but a second version of the same table would double every count.
 */
function checkSeveral({ notice, dossier }: CheckContext): CheckResult {
  const [clause, ...also] = notice.summaryTable.submittedBy;
  const [, second] = dossier.tables;
  if (clause === undefined || second === undefined || dossier.city === null) return emptyResult;
  return {
    ...emptyResult,
    findings: [
      finding({
        check: id,
        clause,
        also,
        severity: "notice",
        verdict: "unknown",
        place: placeOfTable(second, [
          second.letterhead.bureau?.cell ?? cellAddress(second.area.top, second.area.left),
        ]),
        message: say("table.city.several-tables", { city: dossier.city, tables: dossier.tables.length }),
        figure: String(dossier.tables.length),
        working: dossier.tables.map((table) =>
          say("table.city.several-tables-working", { sheet: table.sheet, rows: table.rows.length }),
        ),
        remedy: say("table.city.several-tables-remedy"),
      }),
    ],
  };
}

/** Follows the clauses on the letterhead, on who fills the table in, and on who submits. */
export const letterheadCity: Check = {
  id,
  needs: null,
  clauses: clausesOf,
  concerns: ({ dossier }) => dossier.tables.length > 0,
  run: (context) =>
    joinResults([
      ...context.dossier.tables.map((table) => checkTable(context, table)),
      checkSeveral(context),
    ]),
};
