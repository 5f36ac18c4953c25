// Which rows are highlighted in the user's sheet: one mark a row, of the gravest finding that concerns it.
import type { Locale } from "../messages/define.ts";
import type { Severity } from "../notices/schema.ts";
import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { areaAddress } from "../sheets/grid.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { Mark } from "../workbook/port.ts";
import { groupOf, isGraver, type FindingGroup } from "./finding-group.ts";
import { findingWords } from "./finding-words.ts";

const severities: Readonly<Record<FindingGroup, Severity>> = {
  error: "error",
  verify: "warning",
  note: "notice",
};

interface MarkedRow {
  readonly table: SummaryTable;
  readonly row: number;
  group: FindingGroup;
  readonly findings: Finding[];
}

/**
 * One mark for each row that a finding concerns, over the table's columns, in sheet order. A finding on several rows (an
 * exceeded limit) marks them all and prefers none (A56). With `withNotes`, the mark carries its findings as text.
 */
export function marksOf(review: Review, locale: Locale, withNotes: boolean): readonly Mark[] {
  const tables = review.dossiers.flatMap(({ dossier }) => dossier.tables);
  const marked = new Map<SummaryTable, Map<number, MarkedRow>>(tables.map((table) => [table, new Map()]));
  for (const finding of review.findings) {
    const group = rowGroupOf(finding);
    for (const row of finding.place.rows) {
      const table = tableAt(tables, finding, row);
      const rows = table === undefined ? undefined : marked.get(table);
      if (table === undefined || rows === undefined) continue;
      const known = rows.get(row);
      if (known === undefined) rows.set(row, { table, row, group, findings: [finding] });
      else {
        if (isGraver(group, known.group)) known.group = group;
        known.findings.push(finding);
      }
    }
  }
  return [...marked.values()]
    .flatMap((rows) => [...rows.values()].sort((a, b) => a.row - b.row))
    .map(({ table, row, group, findings }) => ({
      sheet: table.sheet,
      address: addressOf(table, row),
      severity: severities[group],
      note: withNotes ? noteOf(review, findings, locale) : null,
    }));
}

/**
 * What a finding makes a row look like. An error that several rows share (an exceeded limit) is nobody's own fault:
 * its rows are shown as to be verified, so that rows with an error of their own stand out among them.
 */
function rowGroupOf(finding: Finding): FindingGroup {
  const group = groupOf(finding);
  return group === "error" && finding.place.rows.length > 1 ? "verify" : group;
}

/** The table of the finding's sheet that the row lies in: a sheet may hold several. */
function tableAt(tables: readonly SummaryTable[], { place }: Finding, row: number): SummaryTable | undefined {
  return tables.find(
    ({ file, sheet, area }) =>
      file === place.file && sheet === place.sheet && row - 1 >= area.top && row - 1 <= area.bottom,
  );
}

function addressOf({ columns, area }: SummaryTable, row: number): string {
  const at = columns.map(({ column }) => column);
  return areaAddress({
    top: row - 1,
    bottom: row - 1,
    left: at.length === 0 ? area.left : Math.min(...at),
    right: at.length === 0 ? area.right : Math.max(...at),
  });
}

function noteOf(review: Review, findings: readonly Finding[], locale: Locale): string {
  return findings
    .map((finding) => {
      const words = findingWords(review.notice, finding, locale);
      const clause =
        words.clause === null
          ? ""
          : locale === "zh-CN"
            ? `（${words.clause.locator}）`
            : ` (${words.clause.locator})`;
      return `${words.groupWord}${locale === "zh-CN" ? "：" : ": "}${words.message}${clause}`;
    })
    .join("\n");
}
