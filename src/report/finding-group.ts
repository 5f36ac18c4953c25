// The one rule by which a finding is called 错误, 待核实 or 提示, in the pane, in marks, sheets and reports alike.
import type { Severity } from "../notices/schema.ts";
import type { Verdict } from "../review/finding.ts";

export type FindingGroup = "error" | "verify" | "note";

/** Gravest first: the order of lists and the choice of a row's worst finding. */
export const findingGroups: readonly FindingGroup[] = ["error", "verify", "note"];

/**
 * 错误 only where a clause is broken for certain; 提示 for what needs no answer; everything between is 待核实:
 * a verdict that misses input, and a warning, both need a person to look.
 */
export function groupOf(finding: { readonly severity: Severity; readonly verdict: Verdict }): FindingGroup {
  if (finding.severity === "notice" || finding.verdict === "met") return "note";
  return finding.severity === "error" && finding.verdict === "broken" ? "error" : "verify";
}

/** Whether `left` is graver than `right`. */
export function isGraver(left: FindingGroup, right: FindingGroup): boolean {
  return findingGroups.indexOf(left) < findingGroups.indexOf(right);
}
