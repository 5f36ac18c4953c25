// Where a notice prints no table of its own, what the checks say of the form rests on our reading A49: a note, never more.
import { reading } from "../notices/registry.ts";
import type { ClauseId, Notice } from "../notices/schema.ts";
import type { CheckResult } from "./check.ts";
import type { Finding } from "./finding.ts";

const usualForm = reading("A49");

/** Findings on clauses of another year's form become notes on A49; nothing is counted as met under them. */
export function groundedIn(notice: Notice, result: CheckResult): CheckResult {
  if (notice.borrowedForm === null) return result;
  const own = new Set(notice.clauses.map(({ id }) => id));
  const ownOf = (clauses: readonly ClauseId[]): readonly ClauseId[] => clauses.filter((id) => own.has(id));
  const reground = (finding: Finding): Finding => {
    const also = ownOf(finding.also);
    if (finding.clause === null || own.has(finding.clause)) return { ...finding, also };
    return { ...finding, also, clause: null, reading: usualForm, severity: "notice" };
  };
  return {
    findings: result.findings.map(reground),
    met: result.met.filter(({ clause }) => own.has(clause)),
    unknownInputs: result.unknownInputs.map((input) => ({ ...input, clauses: ownOf(input.clauses) })),
  };
}
