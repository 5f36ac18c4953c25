// The findings as the list shows them: filtered, in sections by row or by clause, cut to what is drawn. Pure.
import { textOf } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import { clauseOf } from "../notices/registry.ts";
import type { Clause, Notice, ReadingId } from "../notices/schema.ts";
import { findingGroups, groupOf, type FindingGroup } from "../report/finding-group.ts";
import { countGroups, rowKey, rowsByKey } from "../report/finding-words.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Finding, Place } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import type { Filter, FindingArrangement } from "./filter.ts";

export interface ListedFinding {
  /** Position in the review: the finding's identity in the pane. */
  readonly index: number;
  readonly finding: Finding;
  readonly group: FindingGroup;
  /** The one row it concerns; null for the whole table. */
  readonly row: ReviewRow | null;
  /** Where the same fact stands, where it stands in several files. */
  readonly places?: readonly Place[];
}

/** What a section's header stands for. */
export type SectionHead =
  | { readonly kind: "table"; readonly file: string; readonly sheet: string }
  | { readonly kind: "row"; readonly row: ReviewRow }
  | { readonly kind: "clause"; readonly clause: Clause; readonly met: number }
  | { readonly kind: "reading"; readonly reading: ReadingId };

export interface Section {
  readonly key: string;
  readonly head: SectionHead;
  /** How many findings of each group it has, drawn or not. */
  readonly counts: Readonly<Record<FindingGroup, number>>;
  readonly findings: readonly ListedFinding[];
}

/** Every finding with its group and row, in the review's order. */
export function listFindings(review: Pick<Review, "findings" | "dossiers">): readonly ListedFinding[] {
  const rows = rowsByKey(review);
  return review.findings.map((finding, index) => {
    const [only, second] = finding.place.rows;
    const row =
      only === undefined || second !== undefined ? null : (rows.get(rowKey(finding.place, only)) ?? null);
    return { index, finding, group: groupOf(finding), row };
  });
}

/** Those that the pressed counts, the programme and the search words leave. */
export function filterFindings(
  findings: readonly ListedFinding[],
  filter: Filter,
  notice: Notice,
  locale: Locale,
): readonly ListedFinding[] {
  const words = filter.query
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter((listed) => {
    if (filter.groups.length > 0 && !filter.groups.includes(listed.group)) return false;
    const programme = listed.finding.programme ?? listed.row?.programme ?? null;
    if (filter.programme !== null && programme !== filter.programme) return false;
    if (words.length === 0) return true;
    const searched = searchedText(listed, notice, locale);
    return words.every((word) => searched.includes(word));
  });
}

function searchedText({ finding, row }: ListedFinding, notice: Notice, locale: Locale): string {
  return [
    textOf(finding.message, locale),
    finding.clause === null ? finding.reading : clauseOf(notice, finding.clause).locator,
    ...(row === null ? [] : [row.cells.unit.text, row.cells.county.text, row.cells.project.text]),
    ...finding.place.cells,
  ]
    .join("\n")
    .toLocaleLowerCase();
}

/** Sections in sheet order (the whole table, then its rows), or by clause with the gravest first. */
export function sectionsOf(
  findings: readonly ListedFinding[],
  arrangement: FindingArrangement,
  review: Review,
): readonly Section[] {
  return arrangement === "row" ? byRow(findings) : byClause(findings, review);
}

function byRow(findings: readonly ListedFinding[]): readonly Section[] {
  const sheets = new Map<string, { whole: ListedFinding[]; rows: Map<number, ListedFinding[]> }>();
  for (const listed of findings) {
    const { file, sheet } = listed.finding.place;
    const key = JSON.stringify([file, sheet]);
    const entry = sheets.get(key) ?? { whole: [], rows: new Map<number, ListedFinding[]>() };
    sheets.set(key, entry);
    if (listed.row === null) entry.whole.push(listed);
    else entry.rows.set(listed.row.row, [...(entry.rows.get(listed.row.row) ?? []), listed]);
  }
  return [...sheets].flatMap(([key, { whole, rows }]) => {
    const [first] = whole;
    const table: readonly Section[] =
      first === undefined
        ? []
        : [section(key, { kind: "table", ...fileAndSheet(first.finding.place) }, whole)];
    const numbered = [...rows].sort(([left], [right]) => left - right);
    return [
      ...table,
      ...numbered.flatMap(([number, listed]): readonly Section[] => {
        const row = listed[0]?.row;
        if (row === undefined || row === null) return [];
        return [section(`${key}${number}`, { kind: "row", row }, listed)];
      }),
    ];
  });
}

const fileAndSheet = ({ file, sheet }: Finding["place"]) => ({ file, sheet });

function byClause(findings: readonly ListedFinding[], { notice, met }: Review): readonly Section[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const listed of findings) {
    const key = listed.finding.clause ?? listed.finding.reading;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  }
  const order = new Map<string, number>(notice.clauses.map(({ id }, at) => [id, at]));
  const rank = ([key, listed]: readonly [string, readonly ListedFinding[]]): readonly [number, number] => [
    Math.min(
      ...findingGroups.flatMap((group, at) => (listed.some((one) => one.group === group) ? [at] : [])),
    ),
    order.get(key) ?? order.size,
  ];
  return [...groups]
    .sort((left, right) => {
      const [leftGroup, leftOrder] = rank(left);
      const [rightGroup, rightOrder] = rank(right);
      return leftGroup - rightGroup || leftOrder - rightOrder;
    })
    .flatMap(([key, listed]): readonly Section[] => {
      const ground = listed[0]?.finding;
      if (ground === undefined) return [];
      return [section(key, clauseHead(ground, notice, met), listed)];
    });
}

function clauseHead(finding: Finding, notice: Notice, met: Review["met"]): SectionHead {
  if (finding.clause === null) return { kind: "reading", reading: finding.reading };
  const { clause } = finding;
  const rows = met.reduce((sum, each) => (each.clause === clause ? sum + each.rows.length : sum), 0);
  return { kind: "clause", clause: clauseOf(notice, clause), met: rows };
}

/** The gravest first; within a group the review's order stays. */
function section(key: string, head: SectionHead, listed: readonly ListedFinding[]): Section {
  const findings = [...listed].sort(
    (left, right) => findingGroups.indexOf(left.group) - findingGroups.indexOf(right.group),
  );
  return { key, head, counts: countGroups(listed.map(({ finding }) => finding)), findings };
}

/** The sections up to `limit` findings, and how many findings are left out. */
export function clip(
  sections: readonly Section[],
  limit: number,
): { readonly sections: readonly Section[]; readonly left: number } {
  const kept: Section[] = [];
  let room = limit;
  let left = 0;
  for (const section of sections) {
    const findings = section.findings.slice(0, Math.max(room, 0));
    if (findings.length > 0) kept.push({ ...section, findings });
    room -= findings.length;
    left += section.findings.length - findings.length;
  }
  return { sections: kept, left };
}
