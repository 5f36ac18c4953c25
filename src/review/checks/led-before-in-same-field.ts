// A university that has led a project of this programme may apply again, but not with the same college or discipline (A20).
import { reading } from "../../notices/registry.ts";
import { say } from "../../messages/catalogue.ts";
import type { Check } from "../check.ts";
import { doubtsOf, exclusionCheck, isCertain, yearsOf } from "../ledger/exclusion-check.ts";
import { alsoRunning, bindsApplicant, ledHits } from "../ledger/led-before.ts";
import { nameOf } from "../programmes.ts";

/** College or discipline the same → error; both given and different → met; anything missing → to be verified. */
export const ledBeforeInSameField: Check = exclusionCheck({
  id: "led-before-in-same-field",
  kind: "led-before-in-same-field",
  reading: reading("A20"),
  joint: null,
  // A unit that may be anything is looked at once, by the check of all other applicants.
  concerns: ({ programme, exclusion }, row) => bindsApplicant(programme, exclusion.applicants, row) === "yes",
  judge: (context, ledger, rule, row) => {
    const hits = ledHits(context, ledger, rule, row);
    if (hits.length === 0) return { kind: "met" };
    return { kind: "hit", hits, also: alsoRunning(rule.programme, hits) };
  },
  tell: ({ programme }, _row, hits) => ({
    message: hits.some(isCertain)
      ? say("ledger.same-field", { programme: nameOf(programme), years: yearsOf(hits) })
      : say("ledger.same-field.unverified", { programme: nameOf(programme), doubts: doubtsOf(hits) }),
  }),
});
