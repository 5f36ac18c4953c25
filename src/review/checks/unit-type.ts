// 申报单位类型: filled in, recognised, and of one mind with the unit's name (A25).
import { say } from "../../messages/catalogue.ts";
import { programmeOf, reading } from "../../notices/registry.ts";
import type { Notice } from "../../notices/schema.ts";
import { standingOf } from "../applicant-standing.ts";
import { cellFinding, columnOf, errorCell, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import { finding, placeOf, severityOf } from "../outcome.ts";
import { figureOf, quoted } from "../quote.ts";

const id = "unit-type";
const byClass = reading("A25");

/** Whether the check of the applicant already tells that this unit's name and type need a look. */
function toldOfApplicant(notice: Notice, row: ReviewRow): boolean {
  if (row.programme === null) return false;
  switch (standingOf(notice, programmeOf(notice, row.programme), row).kind) {
    case "allowed":
    case "accepted":
    case "unrecognised":
    case "not-given":
      return false;
    case "doubtful":
    case "outside":
    case "at-odds":
    case "type-outside":
    case "sibling":
    case "unclear":
      return true;
  }
}

function judge(notice: Notice, row: ReviewRow): Judged {
  const { clause } = columnOf(notice, "unitType");
  const { unitType, unit } = row.cells;
  if (unitType.error) return errorCell(id, notice, row, "unitType", severityOf(notice, clause));
  if (unitType.blank) {
    return cellFinding(id, notice, row, "unitType", {
      severity: severityOf(notice, clause),
      verdict: "broken",
      message: say("table.type.blank"),
      remedy: say("table.type.blank-remedy"),
    });
  }
  const { byName, byType, typeIsGeneric, agree } = row.applicant;
  const recognised = byType.length > 0 || typeIsGeneric;
  if (recognised && (agree || byName === null)) return "met";
  if (toldOfApplicant(notice, row)) return "open";
  const text = quoted(unitType.text);
  return finding({
    check: id,
    clause,
    reading: byClass,
    also: row.programme === null ? [] : [programmeOf(notice, row.programme).applicant.clause],
    severity: "warning",
    verdict: "unknown",
    programme: row.programme,
    place: placeOf(row, recognised ? ["unit", "unitType"] : ["unitType"]),
    message:
      recognised && byName !== null
        ? say("table.type.at-odds", { text, byName })
        : say("table.type.unrecognised", { text }),
    figure: figureOf(unitType.text),
    working: [
      say("table.applicant.working-name", { unit: quoted(unit.text), byName }),
      say("table.applicant.working-type", { text, byType }),
    ],
    remedy: say("table.type.remedy"),
  });
}

/** Follows the clause on 申报单位类型; what a programme does not allow is told under that programme's clause (A53). */
export const unitType: Check = {
  id,
  needs: null,
  clauses: (notice) => [columnOf(notice, "unitType").clause],
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run: (context) =>
    judgeRows([columnOf(context.notice, "unitType").clause], rowsWithColumn(context, "unitType"), (row) =>
      judge(context.notice, row),
    ),
};
