// A notice as the pane lists it: its parts in sections with their subjects, filtered by disposition and searched. Pure.
import type { Clause, Disposition } from "../notices/schema.ts";
import { sectionPath, type NoticePart } from "../report/notice-order.ts";
import { hitsIn, type Hit } from "./text-search.ts";

/** How a clause is decided, in the words of the pane. */
export const decisions = ["automatic", "evidence", "ledger", "progress", "human", "context"] as const;
export type Decision = (typeof decisions)[number];

/** Figures of the regions are read by the tool itself, like the table: both are 自动核查. */
export function decisionOf(disposition: Disposition): Decision {
  switch (disposition) {
    case "table":
    case "figures":
      return "automatic";
    case "evidence":
    case "ledger":
    case "progress":
    case "human":
    case "context":
      return disposition;
  }
}

/** What a section of a guide is about. */
export type Subject =
  "support" | "applicant" | "conditions" | "tasks" | "targets" | "organisation" | "requirements";

export interface ListedClause {
  readonly clause: Clause;
  /** How many listed clauses it is a part of: 0 stands by itself. */
  readonly depth: number;
  readonly inText: readonly Hit[];
  readonly inLocator: readonly Hit[];
}

export interface NoticeSection {
  readonly key: string;
  /** null where the part has no numbered sections, or what they are about cannot be told. */
  readonly subject: Subject | null;
  /** "三", "四（二）"; empty where the clauses stand under no number. */
  readonly printed: string;
  readonly clauses: readonly ListedClause[];
}

export interface ListedPart {
  readonly part: NoticePart;
  readonly count: number;
  readonly sections: readonly NoticeSection[];
}

export interface NoticeFilter {
  readonly decision: Decision | null;
  readonly query: string;
}

/** The parts with the clauses that the filter leaves; parts without any are left out. */
export function listParts(parts: readonly NoticePart[], filter: NoticeFilter): readonly ListedPart[] {
  return parts.flatMap((part): readonly ListedPart[] => {
    const kept = new Map(
      part.clauses.flatMap((clause): [Clause, Pick<ListedClause, "inText" | "inLocator">][] => {
        if (filter.decision !== null && decisionOf(clause.disposition) !== filter.decision) return [];
        const inText = hitsIn(clause.text, filter.query);
        const inLocator = hitsIn(clause.locator, filter.query);
        const found = isEmptyQuery(filter.query) || inText.length > 0 || inLocator.length > 0;
        return found ? [[clause, { inText, inLocator }]] : [];
      }),
    );
    if (kept.size === 0) return [];
    const depths = new Map<string, number>();
    for (const { id, partOf } of kept.keys()) {
      const above = partOf === null ? undefined : depths.get(partOf);
      depths.set(id, above === undefined ? 0 : above + 1);
    }
    const sections = sectionsOf(part.clauses).flatMap(({ clauses, ...section }): readonly NoticeSection[] => {
      const listed = clauses.flatMap((clause): readonly ListedClause[] => {
        const hits = kept.get(clause);
        return hits === undefined ? [] : [{ clause, depth: depths.get(clause.id) ?? 0, ...hits }];
      });
      return listed.length === 0 ? [] : [{ ...section, clauses: listed }];
    });
    return [{ part, count: kept.size, sections }];
  });
}

/** White space alone asks for nothing. */
export function isEmptyQuery(query: string): boolean {
  return query.trim() === "";
}

/** How many of the listed clauses are decided in each way. */
export function countDecisions(parts: readonly ListedPart[]): Readonly<Record<Decision, number>> {
  const counts = { automatic: 0, evidence: 0, ledger: 0, progress: 0, human: 0, context: 0 };
  for (const { sections } of parts) {
    for (const { clauses } of sections) {
      for (const { clause } of clauses) counts[decisionOf(clause.disposition)] += 1;
    }
  }
  return counts;
}

interface PlainSection {
  readonly key: string;
  readonly subject: Subject | null;
  readonly printed: string;
  readonly clauses: readonly Clause[];
}

/**
 * Clauses of a part, which are in printed order, by section: 三 as one, but 四（一） tasks and 四（二） targets apart,
 * and deeper where a notice numbers its programmes first (附件1 四（一）2, 2026 一（三）1).
 */
function sectionsOf(clauses: readonly Clause[], depth = 1): readonly PlainSection[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const key = printedTo(clause, depth);
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  return [...groups].flatMap(([printed, group]): readonly PlainSection[] => {
    const subjects = new Set(group.flatMap(({ kind }) => bodySubject(kind) ?? []));
    const deeper = new Set(group.map((clause) => printedTo(clause, depth + 1)));
    if (subjects.size > 1 && deeper.size > 1) return sectionsOf(group, depth + 1);
    return [{ key: `${printed}@${group[0]?.id ?? ""}`, subject: subjectOf(group), printed, clauses: group }];
  });
}

function printedTo({ locator }: Clause, depth: number): string {
  return sectionPath(locator)
    .slice(0, depth)
    .map(({ printed }) => printed)
    .join("");
}

/** Subjects that a notice never treats under one heading. */
function bodySubject(kind: string): "conditions" | "tasks" | "targets" | null {
  if (kind.startsWith("eligibility-")) return "conditions";
  if (kind.startsWith("target-")) return "targets";
  return kind === "task" || kind === "task-quantified" ? "tasks" : null;
}

/** Limits and dates stand in 申报要求, ways of submission without them in 组织方式; else the first telling clause says it. */
function subjectOf(clauses: readonly Clause[]): Subject | null {
  const kinds = clauses.map(({ kind }) => kind);
  if (sectionPath(clauses[0]?.locator ?? "").length === 0) return null;
  if (kinds.includes("deadline") || kinds.includes("cap")) return "requirements";
  if (kinds.includes("submission-route")) return "organisation";
  for (const kind of kinds) {
    if (kind === "applicant-type") return "applicant";
    if (kind === "priority") return "support";
    const body = bodySubject(kind);
    if (body !== null) return body;
  }
  return null;
}
