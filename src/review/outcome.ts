// Small pure helpers with which every check builds what it gives back: places, findings, rows that meet a clause.
import { clauseOf, programmeOf } from "../notices/registry.ts";
import type { ClauseId, ColumnKey, Notice, ProgrammeId, ReadingId, Severity } from "../notices/schema.ts";
import type { Message } from "../messages/catalogue.ts";
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { CheckResult, ReviewRow } from "./check.ts";
import type { Finding, Lack, Met, Place, Reckoning, UnknownInput, Verdict } from "./finding.ts";

export const emptyResult: CheckResult = { findings: [], met: [], unknownInputs: [] };

/** One result out of several, in their order. */
export function joinResults(results: Iterable<CheckResult>): CheckResult {
  const findings: Finding[] = [];
  const met: Met[] = [];
  const unknownInputs: UnknownInput[] = [];
  for (const result of results) {
    for (const each of result.findings) findings.push(each);
    for (const each of result.met) met.push(each);
    for (const each of result.unknownInputs) unknownInputs.push(each);
  }
  return { findings, met, unknownInputs };
}

/** Whether the table has this column: without it a blank cell is no fact about the row. */
export function hasColumn(table: SummaryTable, key: ColumnKey): boolean {
  return !table.missingColumns.includes(key);
}

/** The row's cells in these columns; a column that the table does not have is left out. */
export function placeOf(row: ReviewRow, keys: readonly ColumnKey[]): Place {
  const { table } = row;
  return {
    file: table.file,
    sheet: table.sheet,
    rows: [row.row],
    cells: keys.filter((key) => hasColumn(table, key)).map((key) => row.cells[key].cell),
  };
}

/** The cells of several rows of one sheet, for a fact that they share. Refuses rows of different sheets. */
export function placeOfRows(rows: readonly ReviewRow[], keys: readonly ColumnKey[]): Place {
  const [first] = rows;
  if (first === undefined) throw new Error("A place needs a row");
  const { file, sheet } = first.table;
  if (rows.some(({ table }) => table.file !== file || table.sheet !== sheet)) {
    throw new Error("A place lies on one sheet");
  }
  return {
    file,
    sheet,
    rows: rows.map(({ row }) => row),
    cells: rows.flatMap((row) => placeOf(row, keys).cells),
  };
}

/** A place on the table itself: title, letterhead, header. `rows` only where the fact belongs to rows. */
export function placeOfTable(
  table: SummaryTable,
  cells: readonly string[],
  rows: readonly number[] = [],
): Place {
  return { file: table.file, sheet: table.sheet, rows, cells };
}

/** A finding on a clause (with or without a reading of ours), or on a reading alone. */
type GroundParts =
  | { readonly clause: ClauseId; readonly reading?: ReadingId | null }
  | { readonly clause: null; readonly reading: ReadingId };

export type FindingParts = GroundParts & {
  readonly check: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly place: Place;
  readonly message: Message;
  readonly programme?: ProgrammeId | null;
  readonly also?: readonly ClauseId[];
  readonly remedy?: Message | null;
  readonly lacks?: readonly Lack[];
} & Partial<Reckoning>;

const none: readonly never[] = [];

const once = <T>(values: readonly T[]): readonly T[] => (values.length < 2 ? values : [...new Set(values)]);

/** Rows share merged cells, and tables side by side share rows: each is named once. */
const distinct = (place: Place): Place => ({ ...place, rows: once(place.rows), cells: once(place.cells) });

/** A finding with what is usually empty left empty. A table can have hundreds of thousands: the objects stay small. */
export function finding(parts: FindingParts): Finding {
  const shared = {
    check: parts.check,
    also: parts.also ?? none,
    severity: parts.severity,
    verdict: parts.verdict,
    programme: parts.programme ?? null,
    place: distinct(parts.place),
    message: parts.message,
    figure: parts.figure ?? null,
    figures: parts.figures ?? null,
    decidedBy: parts.decidedBy ?? none,
    working: parts.working ?? none,
    remedy: parts.remedy ?? null,
    sources: parts.sources ?? none,
    lacks: parts.lacks ?? none,
  };
  return parts.clause === null
    ? { ...shared, clause: null, reading: parts.reading }
    : { ...shared, clause: parts.clause, reading: parts.reading ?? null };
}

/** A programme's name in both languages, as a parameter of messages. */
export interface Naming {
  readonly zh: string;
  readonly en: string;
}

export function namingOf(notice: Notice, programme: ProgrammeId): Naming {
  const { name, englishName } = programmeOf(notice, programme);
  return { zh: name, en: englishName };
}

const severities = new WeakMap<Notice, Map<ClauseId, Severity>>();

/** The severity that the notice data gives a clause at its own stage. Asked for every row, so looked up once. */
export function severityOf(notice: Notice, clause: ClauseId): Severity {
  const known = severities.get(notice) ?? new Map<ClauseId, Severity>();
  severities.set(notice, known);
  const severity = known.get(clause) ?? clauseOf(notice, clause).severity;
  known.set(clause, severity);
  return severity;
}

/** Rows that meet a clause, grouped by table in the order in which the tables come. */
export function met(clause: ClauseId, rows: readonly ReviewRow[]): readonly Met[] {
  const byTable = new Map<SummaryTable, number[]>();
  let last: SummaryTable | null = null;
  let group: number[] = [];
  for (const { row, table } of rows) {
    if (table !== last) {
      group = byTable.get(table) ?? [];
      byTable.set(table, group);
      last = table;
    }
    group.push(row);
  }
  return [...byTable].map(([{ file, sheet }, numbers]) => ({ clause, file, sheet, rows: numbers }));
}

/** A clause about the table itself that is met; it counts once, at the sheet row where the fact stands. */
export function metByTable(clause: ClauseId, table: SummaryTable, cell: string): Met {
  const row = Number(/\d+/.exec(cell)?.[0] ?? table.headerRow);
  return { clause, file: table.file, sheet: table.sheet, rows: [row] };
}
