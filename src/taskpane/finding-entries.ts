// What one line of the list stands for: a finding, or several that lack nothing but figures or sheets. Pure.
import { textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
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

/** Missing figures of one sheet, each once. */
export interface LacksOfSheet {
  readonly file: string;
  readonly sheet: string;
  readonly lacks: readonly Lack[];
}

/** What several findings lack, by sheet, in the order in which it is first missed. */
export function lacksBySheet(findings: readonly ListedFinding[], locale: Locale): readonly LacksOfSheet[] {
  const sheets = new Map<string, LacksOfSheet & { readonly lacks: Lack[] }>();
  const seen = new Set<string>();
  for (const lack of findings.flatMap(({ finding }) => finding.lacks)) {
    const { file, sheet, cell, what } = lack;
    const known = JSON.stringify([file, sheet, cell ?? textOf(what, locale)]);
    if (seen.has(known)) continue;
    seen.add(known);
    const key = JSON.stringify([file, sheet]);
    const ofSheet = sheets.get(key);
    if (ofSheet === undefined) sheets.set(key, { file, sheet, lacks: [lack] });
    else ofSheet.lacks.push(lack);
  }
  return [...sheets.values()];
}
