// 申报项目名称: filled in, and in one programme of the notice (A26).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { ClauseId, Notice } from "../../notices/schema.ts";
import { refusedByFamily } from "../applicant-standing.ts";
import { cellFinding, columnOf, errorCell, judgeRows, rowsWithColumn, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import { finding, namingOf, placeOf, severityOf } from "../outcome.ts";
import { figureOf, quoted } from "../quote.ts";

const id = "project-name";
const placing = reading("A26");

/** A name that does not give the programme for certain: a question, and the caps are counted both ways. */
function notPlaced(
  notice: Notice,
  row: ReviewRow,
  placement: ReviewRow["placement"] & { kind: "open" },
): Judged {
  const { guides, names } = notice.summaryTable.placement;
  const text = quoted(row.cells.project.text);
  const candidates = placement.candidates.map((each) => namingOf(notice, each));
  const suggestion = placement.suggestion === null ? null : namingOf(notice, placement.suggestion);
  const shared = {
    check: id,
    clause: guides,
    reading: placing,
    also: [names],
    severity: severityOf(notice, guides),
    verdict: "unknown",
    place: placeOf(row, ["project"]),
    figure: figureOf(row.cells.project.text),
  } as const;
  if (suggestion !== null) {
    return finding({
      ...shared,
      message: say("table.project.near-miss", { text, suggestion }),
      remedy: say("table.project.remedy-name", { programme: suggestion }),
    });
  }
  const remedy = say("table.project.remedy-choose", { programmes: candidates });
  if (placement.family !== null) {
    return finding({
      ...shared,
      message: say("table.project.which-of-family", { text, candidates }),
      remedy,
    });
  }
  return finding({
    ...shared,
    message: say("table.project.not-placed", { text }),
    working: [say("table.project.working-candidates", { candidates })],
    remedy,
  });
}

function judge(notice: Notice, row: ReviewRow): Judged {
  const { clause } = columnOf(notice, "project");
  const { guides } = notice.summaryTable.placement;
  const severity = severityOf(notice, clause);
  const { placement, cells } = row;
  const also = [guides];
  if (cells.project.error) return errorCell(id, notice, row, "project", severity, also);
  const text = quoted(cells.project.text);
  const broken = { severity, verdict: "broken", also } as const;
  switch (placement.kind) {
    case "placed":
      return "met";
    case "open":
      // Told of the applicant: with another one, the member of the family may be clear.
      if (placement.suggestion === null && refusedByFamily(notice, row) !== null) return "open";
      return notPlaced(notice, row, placement);
    case "blank":
      return cellFinding(id, notice, row, "project", {
        ...broken,
        message: say("table.project.blank"),
        remedy: say("table.project.blank-remedy"),
      });
    case "not-offered": {
      const suggestion = placement.suggestion === null ? null : namingOf(notice, placement.suggestion);
      const programmes = notice.programmes.map((each) => namingOf(notice, each.id));
      return finding({
        ...broken,
        check: id,
        clause,
        reading: placing,
        place: placeOf(row, ["project"]),
        message: say("table.project.not-offered", { words: placement.words, year: notice.year, suggestion }),
        figure: figureOf(text),
        remedy:
          suggestion === null
            ? say("table.project.remedy-choose", { programmes })
            : say("table.project.remedy-name", { programme: suggestion }),
      });
    }
    case "contradictory": {
      const programmes = placement.programmes.map((each) => namingOf(notice, each));
      return finding({
        ...broken,
        check: id,
        clause,
        reading: placing,
        place: placeOf(row, ["project"]),
        message: say("table.project.contradictory", { text, programmes }),
        figure: figureOf(text),
        remedy: say("table.project.remedy-choose", { programmes }),
      });
    }
  }
}

function clausesOf(notice: Notice): readonly ClauseId[] {
  const { guides, names, samples } = notice.summaryTable.placement;
  return [columnOf(notice, "project").clause, guides, names, ...samples];
}

/**
 * Follows the clause on 申报项目名称 for what is an error, and the one on the guides for what cannot be placed.
 * Both rest on the same list of names, printed in the annexes and in the sample rows.
 */
export const projectName: Check = {
  id,
  needs: null,
  clauses: clausesOf,
  concerns: ({ dossier }) => dossier.rows.length > 0,
  run: (context) =>
    judgeRows(clausesOf(context.notice).slice(0, 3), rowsWithColumn(context, "project"), (row) =>
      judge(context.notice, row),
    ),
};
