// Laboratories and the like that a cap does not count: what is marked is pointed out, what may be meant is asked (A14).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { Cap, Exemption, Notice, ProgrammeId } from "../../notices/schema.ts";
import { judgeRows, type Judged } from "../by-row.ts";
import type { Check, ReviewRow } from "../check.ts";
import { exemptionStanding } from "../exemption.ts";
import { finding, joinResults, placeOf } from "../outcome.ts";
import { quoted } from "../quote.ts";

const id = "exempt-platform";
const onlyMarked = reading("A14");

interface Exempting {
  readonly programme: ProgrammeId;
  readonly exemption: Exemption;
}

function exemptionsOf(notice: Notice): readonly Exempting[] {
  return notice.programmes.flatMap(({ id: programme, caps }) =>
    caps.flatMap(({ exempt }: Cap) => (exempt === null ? [] : [{ programme, exemption: exempt }])),
  );
}

function judge({ programme, exemption }: Exempting, row: ReviewRow): Judged {
  const unit = quoted(row.cells.unit.text);
  const shared = { check: id, clause: exemption.clause, reading: onlyMarked, programme } as const;
  switch (exemptionStanding(row, exemption)) {
    case "none":
      return "open";
    case "exempt":
      return finding({
        ...shared,
        severity: "notice",
        verdict: "met",
        place: placeOf(row, ["unit"]),
        message: say("exempt.marked", { unit }),
      });
    case "claimed":
      return finding({
        ...shared,
        severity: "warning",
        verdict: "unknown",
        place: placeOf(row, ["unit"]),
        message: say("exempt.claimed", { unit }),
        remedy: say("exempt.claimed.remedy"),
      });
    case "unclear":
      return finding({
        ...shared,
        severity: "warning",
        verdict: "unknown",
        place: placeOf(row, ["unit"]),
        message: say("exempt.unclear", { unit, mark: quoted(row.outsideCap?.text ?? "", 20) }),
        remedy: say("exempt.unclear.remedy"),
      });
    case "unmarked":
      return finding({
        ...shared,
        severity: "notice",
        verdict: "unknown",
        place: placeOf(row, ["unit"]),
        message: say("exempt.unmarked", { unit }),
        remedy: say("exempt.unmarked.remedy"),
      });
  }
}

/** Follows the clause that exempts strategic platforms from a cap; the count itself is the cap's (cap-lines.ts). */
export const exemptPlatform: Check = {
  id,
  needs: null,
  clauses: (notice) => exemptionsOf(notice).map(({ exemption }) => exemption.clause),
  concerns: ({ notice, dossier }) =>
    exemptionsOf(notice).some(({ programme, exemption }) =>
      dossier.rows.some((row) => row.programme === programme && exemptionStanding(row, exemption) !== "none"),
    ),
  run: ({ notice, dossier }) =>
    joinResults(
      exemptionsOf(notice).map((exempting) =>
        judgeRows(
          [exempting.exemption.clause],
          dossier.rows.filter((row) => row.programme === exempting.programme),
          (row) => judge(exempting, row),
        ),
      ),
    ),
};
