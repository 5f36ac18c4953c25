// An enterprise or institute that has led a project of this programme before may not apply again (A19).
import { reading } from "../../notices/registry.ts";
import { say } from "../../messages/catalogue.ts";
import type { Check } from "../check.ts";
import { doubtsOf, exclusionCheck, isCertain, yearsOf } from "../ledger/exclusion-check.ts";
import { alsoRunning, bindsApplicant, ledHits } from "../ledger/led-before.ts";
import { nameOf } from "../programmes.ts";

/** Any earlier year and any status; only as lead; same name → error, similar or former name → to be verified. */
export const ledBefore: Check = exclusionCheck({
  id: "led-before",
  kind: "led-before",
  reading: reading("A19"),
  joint: { as: "led-before", partners: true },
  concerns: ({ programme, exclusion }, row) => bindsApplicant(programme, exclusion.applicants, row) !== "no",
  judge: (context, ledger, rule, row) => {
    const hits = ledHits(context, ledger, rule, row);
    if (hits.length === 0) return { kind: "met" };
    return { kind: "hit", hits, also: alsoRunning(rule.programme, hits) };
  },
  tell: ({ programme }, _row, hits) => ({
    message: hits.some(isCertain)
      ? say("ledger.led-before", { programme: nameOf(programme), years: yearsOf(hits) })
      : say("ledger.led-before.unverified", { programme: nameOf(programme), doubts: doubtsOf(hits) }),
  }),
});
