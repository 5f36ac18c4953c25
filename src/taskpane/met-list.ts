// What is met, as the list shows it on request: by row, by clause, and the rows and clauses about which nothing was found.
import type { Locale } from "../messages/define.ts";
import type { ClauseId, Notice } from "../notices/schema.ts";
import { rowKey } from "../report/finding-words.ts";
import { metRows, tableKey, type MetRow } from "../report/met-rows.ts";
import type { ReviewRow } from "../review/check.ts";
import type { Explained } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { clauseTitle } from "./clause-title.ts";
import type { ListedFinding } from "./finding-list.ts";
import type { Filter } from "./filter.ts";

/** A row that meets a clause. */
export interface MetLine {
  readonly row: ReviewRow;
  readonly explained: readonly Explained[];
}

export interface MetList {
  readonly byRow: ReadonlyMap<string, MetRow>;
  readonly byClause: ReadonlyMap<ClauseId, readonly MetLine[]>;
}

/** Everything that is met, once for a review. */
export function metList(review: Review): MetList {
  const byRow = metRows(review);
  const byClause = new Map<ClauseId, MetLine[]>();
  for (const { row, clauses } of byRow.values()) {
    if (row === null) continue;
    for (const { clause, explained } of clauses) {
      const lines = byClause.get(clause);
      if (lines === undefined) byClause.set(clause, [{ row, explained }]);
      else lines.push({ row, explained });
    }
  }
  return { byRow, byClause };
}

const wordsOf = (query: string): readonly string[] =>
  query
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");

/** Whether the filter leaves what nothing was found about: never where a verdict is asked for. */
function keeps({ groups, query }: Filter, searched: string): boolean {
  return groups.length === 0 && wordsOf(query).every((word) => searched.toLocaleLowerCase().includes(word));
}

/** Rows, and tables as a whole, about which nothing was found, in sheet order. */
export function clearRows(
  review: Review,
  list: MetList,
  findings: readonly ListedFinding[],
  filter: Filter,
): readonly MetRow[] {
  const told = new Set(
    findings.map(({ row, finding: { place } }) =>
      row === null ? tableKey(place.file, place.sheet) : rowKey(row.table, row.row),
    ),
  );
  const rows = review.dossiers.flatMap(({ dossier }) => [
    ...dossier.tables.flatMap(({ file, sheet }) => list.byRow.get(tableKey(file, sheet)) ?? []),
    ...dossier.rows.map(
      (row): MetRow =>
        list.byRow.get(rowKey(row.table, row.row)) ?? {
          file: row.table.file,
          sheet: row.table.sheet,
          row,
          clauses: [],
        },
    ),
  ]);
  return rows.filter(({ file, sheet, row }) => {
    if (told.has(row === null ? tableKey(file, sheet) : rowKey(row.table, row.row))) return false;
    if (filter.programme !== null && row?.programme !== filter.programme) return false;
    const { unit, county, project } = row?.cells ?? {};
    return keeps(filter, [unit, county, project].map((cell) => cell?.text ?? "").join("\n"));
  });
}

/** Clauses that rows meet and no finding is about, in the notice's order. */
export function clearClauses(
  notice: Notice,
  list: MetList,
  findings: readonly ListedFinding[],
  filter: Filter,
  locale: Locale,
): readonly { readonly clause: Notice["clauses"][number]; readonly lines: readonly MetLine[] }[] {
  const told = new Set(findings.map(({ finding }) => finding.clause));
  return notice.clauses.flatMap((clause) => {
    const lines = (list.byClause.get(clause.id) ?? []).filter(
      ({ row }) => filter.programme === null || row.programme === filter.programme,
    );
    const searched = [clauseTitle(clause, notice, locale), clause.locator, clause.text].join("\n");
    return lines.length === 0 || told.has(clause.id) || !keeps(filter, searched) ? [] : [{ clause, lines }];
  });
}
