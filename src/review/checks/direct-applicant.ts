// Applicants that go to the province directly: they may stand in the city's table or be left out (A29).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import { judgeRows } from "../by-row.ts";
import type { Check, CheckContext } from "../check.ts";
import { emptyResult, finding, joinResults, placeOf } from "../outcome.ts";

const id = "direct-applicant";
const mayBeListed = reading("A29");

const run = ({ notice, dossier }: CheckContext) =>
  joinResults(
    notice.programmes.map((programme) => {
      const { direct } = programme;
      if (direct === null) return emptyResult;
      const own = dossier.rows.filter((row) => row.programme === programme.id);
      return judgeRows([direct.clause], own, (row) => {
        const { applicant } = row.applicant;
        if (applicant === null || !direct.applicants.includes(applicant)) return "open";
        return finding({
          check: id,
          clause: direct.clause,
          reading: mayBeListed,
          severity: "notice",
          verdict: "met",
          programme: programme.id,
          place: placeOf(row, ["unit"]),
          message: say("table.direct.listed", { applicant }),
        });
      });
    }),
  );

/** Follows each programme's clause on direct applications. Their absence from the table is never told. */
export const directApplicant: Check = {
  id,
  needs: null,
  clauses: (notice) => [
    ...new Set(notice.programmes.flatMap(({ direct }) => (direct === null ? [] : [direct.clause]))),
  ],
  concerns: ({ notice, dossier }) =>
    notice.programmes.some(
      ({ id: programme, direct }) =>
        direct !== null && dossier.rows.some((row) => row.programme === programme),
    ),
  run,
};
