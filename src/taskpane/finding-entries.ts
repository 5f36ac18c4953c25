// What one line of the list stands for: a finding, or several that lack nothing but figures or sheets. Pure.
import type { Lack } from "../review/finding.ts";
import type { ListedFinding } from "./finding-list.ts";

/** What is missing: figures on evidence sheets, or evidence sheets altogether. */
export type Lacking = "figures" | "sheets";

export type FindingEntry =
  | { readonly kind: "finding"; readonly listed: ListedFinding }
  | {
      readonly kind: "lacking";
      readonly what: Lacking;
      /** At least two. */
      readonly findings: readonly ListedFinding[];
    };

/** Fewer stand for themselves. */
const leastTogether = 2;

function lackingOf({ finding }: ListedFinding): Lacking | null {
  if (finding.message.key === "missing.evidence") return "sheets";
  return finding.lacks.length > 0 ? "figures" : null;
}

/** The findings of a row or table, those that lack things of one kind drawn together where the first stands. */
export function entriesOf(findings: readonly ListedFinding[]): readonly FindingEntry[] {
  const keyOf = (listed: ListedFinding): string => `${lackingOf(listed) ?? "nothing"} ${listed.group}`;
  const together = new Map<string, ListedFinding[]>();
  for (const listed of findings)
    together.set(keyOf(listed), [...(together.get(keyOf(listed)) ?? []), listed]);
  return findings.flatMap((listed): readonly FindingEntry[] => {
    const what = lackingOf(listed);
    const all = together.get(keyOf(listed)) ?? [];
    if (what === null || all.length < leastTogether) return [{ kind: "finding", listed }];
    return all[0] === listed ? [{ kind: "lacking", what, findings: all }] : [];
  });
}

/** Missing figures of one unit on one sheet, each once. */
export interface LacksOfUnit {
  readonly file: string;
  readonly sheet: string;
  /** null: the applicant itself. */
  readonly whose: string | null;
  readonly lacks: readonly Lack[];
}

/** What several findings lack, by sheet and unit, in the order in which it is first missed. */
export function lacksByUnit(findings: readonly ListedFinding[]): readonly LacksOfUnit[] {
  const units = new Map<string, LacksOfUnit & { readonly lacks: Lack[] }>();
  const seen = new Set<string>();
  for (const lack of findings.flatMap(({ finding }) => finding.lacks)) {
    const { file, sheet, whose, cell, name } = lack;
    const key = JSON.stringify([file, sheet, whose]);
    const known = JSON.stringify([key, cell ?? name.zh]);
    if (seen.has(known)) continue;
    seen.add(known);
    const ofUnit = units.get(key);
    if (ofUnit === undefined) units.set(key, { file, sheet, whose, lacks: [lack] });
    else ofUnit.lacks.push(lack);
  }
  return [...units.values()];
}
