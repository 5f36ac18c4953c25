// Whether the unit may apply to its programme, by name and type together (A25).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { ClauseId, Notice, Programme } from "../../notices/schema.ts";
import { refusedByFamily, standingOf, type ApplicantStanding } from "../applicant-standing.ts";
import { columnOf, judgeRows, type Judged } from "../by-row.ts";
import type { Check, CheckContext, ReviewRow } from "../check.ts";
import type { Finding } from "../finding.ts";
import { finding, joinResults, namingOf, placeOf, severityOf, type FindingParts } from "../outcome.ts";
import { placedRows } from "../programmes.ts";
import { quoted } from "../quote.ts";

const id = "applicant-type";
const byClass = reading("A25");

/** The programme of a row, or those of its family where only that is known. */
type Programmes = readonly [Programme, ...Programme[]];

/** The classes that the notice names: what is merely accepted in their place is no advice. */
const namedBy = (programmes: Programmes) => [
  ...new Set(programmes.flatMap(({ applicant }) => applicant.allowed)),
];

/** What the finding says of a standing; null where there is nothing to say. */
function toldOf(
  notice: Notice,
  programmes: Programmes,
  row: ReviewRow,
  standing: ApplicantStanding,
): Pick<FindingParts, "severity" | "verdict" | "message" | "remedy"> | null {
  const [programme] = programmes;
  const unit = quoted(row.cells.unit.text);
  const text = quoted(row.cells.unitType.text);
  const verify = {
    severity: "warning",
    verdict: "unknown",
    remedy: say("table.applicant.remedy-verify"),
  } as const;
  switch (standing.kind) {
    case "allowed":
    case "unrecognised":
    case "not-given":
      return null;
    case "outside":
      return {
        severity: severityOf(notice, programme.applicant.clause),
        verdict: "broken",
        message: say("table.applicant.outside", { unit, applicant: standing.applicant }),
        remedy: say("table.applicant.remedy-outside", { allowed: namedBy(programmes) }),
      };
    case "type-outside":
      return { ...verify, message: say("table.applicant.type-outside", { text, byType: standing.byType }) };
    case "at-odds": {
      const { byName, byType } = standing;
      return { ...verify, message: say("table.applicant.at-odds", { byName, byType }) };
    }
    case "doubtful":
      return { ...verify, message: say("table.applicant.doubtful", { applicant: standing.applicant }) };
    case "unclear":
      return { ...verify, message: say("table.applicant.unclear", { text }) };
    case "sibling": {
      const sibling = namingOf(notice, standing.programme.id);
      return {
        ...verify,
        message: say("table.applicant.sibling", {
          applicant: standing.applicant,
          programme: namingOf(notice, programme.id),
          sibling,
        }),
        remedy: say("table.applicant.remedy-sibling", { sibling }),
      };
    }
    case "accepted":
      return {
        severity: "notice",
        verdict: "met",
        message: say("table.applicant.accepted", { applicant: standing.applicant }),
        remedy: null,
      };
  }
}

function findingOf(
  notice: Notice,
  programmes: Programmes,
  row: ReviewRow,
  standing: ApplicantStanding,
  also: readonly ClauseId[],
): Finding | null {
  const told = toldOf(notice, programmes, row, standing);
  if (told === null) return null;
  const { byName, byType } = row.applicant;
  return finding({
    ...told,
    check: id,
    clause: programmes[0].applicant.clause,
    reading: byClass,
    also,
    programme: row.programme,
    place: placeOf(row, standing.kind === "sibling" ? ["project", "unit", "unitType"] : ["unit", "unitType"]),
    figure: quoted(row.cells.unit.text, 12),
    working: [
      say("table.applicant.working-name", { unit: quoted(row.cells.unit.text), byName }),
      say("table.applicant.working-type", { text: quoted(row.cells.unitType.text), byType }),
      ...programmes.map((programme) =>
        say("table.applicant.working-allowed", {
          programme: namingOf(notice, programme.id),
          allowed: namedBy([programme]),
        }),
      ),
    ],
  });
}

function judge(notice: Notice, programme: Programme, row: ReviewRow): Judged {
  const standing = standingOf(notice, programme, row);
  if (standing.kind === "allowed") return "met";
  const typeClause = columnOf(notice, "unitType").clause;
  return (
    findingOf(notice, [programme], row, standing, standing.kind === "accepted" ? [] : [typeClause]) ?? "open"
  );
}

/** The programme is open, but every one that it can be refuses the applicant. */
function judgeOpen(notice: Notice, row: ReviewRow): Judged {
  const refused = refusedByFamily(notice, row);
  if (refused === null) return "open";
  const [first, ...others] = refused.candidates;
  const { clause } = first.applicant;
  const also = others.map((each) => each.applicant.clause).filter((each) => each !== clause);
  return findingOf(notice, refused.candidates, row, refused.standing, also) ?? "open";
}

function run({ notice, dossier }: CheckContext) {
  // A unit that is not written or cannot be read is told by the check of that column.
  const rows = placedRows(dossier.rows.filter(({ cells }) => !cells.unit.blank && !cells.unit.error));
  return joinResults([
    ...notice.programmes.map((programme) =>
      judgeRows([programme.applicant.clause], rows.get(programme.id) ?? [], (row) =>
        judge(notice, programme, row),
      ),
    ),
    judgeRows([], rows.get(null) ?? [], (row) => judgeOpen(notice, row)),
  ]);
}

/** Follows each programme's clause on who may apply. */
export const applicantType: Check = {
  id,
  needs: null,
  clauses: (notice) => [...new Set(notice.programmes.map(({ applicant }) => applicant.clause))],
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run,
};
