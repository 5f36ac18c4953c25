// A consolidation as the JSON that `consolidate --json` prints. Fields are only ever added, never renamed.
import { faultsOf } from "../consolidate/attention.ts";
import { changesSince } from "../consolidate/changes.ts";
import type { Choice } from "../consolidate/choose-files.ts";
import type { Consolidation } from "../consolidate/consolidate.ts";
import type { FileReason, SheetReason } from "../consolidate/file-reason.ts";
import { allFindings } from "../consolidate/findings.ts";
import { receiptBoard, type ReceiptCounts, type ReceiptGap } from "../consolidate/receipts.ts";
import { applicantTotals, matrixOf } from "../consolidate/totals.ts";
import { textOf, type Message } from "../messages/catalogue.ts";
import type { Locale } from "../messages/define.ts";
import type { ApplicantClass, ClauseId, ProgrammeId } from "../notices/schema.ts";
import type { CapLine } from "../review/cap-lines.ts";
import { reasonWords } from "./file-reason-words.ts";
import { uncheckedWords } from "./unchecked-words.ts";
import { findingJson, type FindingJson, type ReviewJson } from "./review-json.ts";
import { refusalJson, type Refused } from "./refusal-words.ts";

interface ReasonJson {
  /** "same-city", "wrong-year", "DAMAGED" … */
  readonly reason: string;
  readonly message: string;
  readonly remedy: string | null;
}

export interface ConsolidationJson {
  /** The file that was written; null where none was asked for, or none could be written. */
  readonly out: string | null;
  readonly notice: ReviewJson["notice"];
  readonly files: readonly {
    readonly file: string;
    readonly status: "taken" | "left-out";
    /** null where the file is taken. */
    readonly reason: string | null;
    readonly message: string | null;
    readonly remedy: string | null;
    /** Left out for now: nobody decided. */
    readonly undecided: boolean;
    /** "city", or what else the file is: "reference" (official figures), "previous" (an earlier 全省汇总), "ours", "nothing". */
    readonly role: string;
    /** The first of `cities`. */
    readonly city: string | null;
    readonly cities: readonly string[];
    readonly year: number | null;
    /** Rows written, or rows that would have been. */
    readonly rows: number;
    /** Sheets of the file that cannot be read beside others that can. */
    readonly faults: readonly ReasonJson[];
  }[];
  readonly rows: readonly {
    readonly serial: number;
    readonly city: string;
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly programme: ProgrammeId | null;
    readonly unit: string;
    readonly project: string;
    readonly ownSerial: string;
  }[];
  /** City by city: the city's own review, then what only the province can see. */
  readonly findings: readonly (FindingJson & { readonly city: string | null })[];
  /** What could not be checked for want of a sheet, once for all cities. */
  readonly unchecked: readonly string[];
  readonly missingCities: readonly string[];
  readonly matrix: readonly {
    readonly city: string;
    readonly programme: ProgrammeId;
    /** Rows that count without doubt. */
    readonly count: number;
    /** null where the notice sets no limit, or the figure that decides it is missing: see `limits`. */
    readonly limit: number | null;
    readonly countPossible: number;
    readonly limits: CapLine["limit"];
    readonly verdict: CapLine["verdict"];
    readonly clause: ClauseId | null;
  }[];
  /** Rows that were read and are not in `rows`. */
  readonly leftOutRows: readonly (ReasonJson & {
    readonly file: string;
    readonly sheet: string;
    readonly rows: readonly number[];
  })[];
  readonly applicants: readonly { readonly applicant: ApplicantClass | null; readonly rows: number }[];
  readonly official: {
    readonly regionFigures: { readonly file: string; readonly sheet: string } | null;
    readonly ledger: { readonly file: string; readonly sheet: string } | null;
  };
  readonly receipts: readonly {
    readonly city: string;
    readonly files: readonly string[];
    readonly counts: ReceiptCounts;
    readonly gaps: readonly ReceiptGap[];
  }[];
  /** Since the last 全省汇总; null where there is none. Texts of contacts are not repeated. */
  readonly changes:
    | readonly {
        readonly kind: "added" | "removed" | "changed";
        readonly city: string;
        readonly unit: string;
        readonly project: string;
        readonly columns: readonly string[];
      }[]
    | null;
  /** Workbooks with the findings of one city each. */
  readonly returns: readonly { readonly city: string; readonly file: string }[];
  /** What could not be written. */
  readonly refusals: ReviewJson["refusals"];
}

/** What the command wrote, and what it could not write. */
export interface Written {
  readonly out: string | null;
  readonly returns: ConsolidationJson["returns"];
  readonly refused: readonly Refused[];
}

function reasonJson(reason: FileReason | SheetReason, locale: Locale): ReasonJson {
  const { code, told, remedy } = reasonWords(reason);
  return {
    reason: code,
    message: textOf(told, locale),
    remedy: remedy === null ? null : textOf(remedy, locale),
  };
}

function fileJson(choice: Choice, locale: Locale): Omit<ConsolidationJson["files"][number], "file"> {
  const { read, status, reason, cities, tables } = choice;
  const words = reason === null ? null : reasonJson(reason, locale);
  return {
    status: status === "taken" ? "taken" : "left-out",
    reason: words?.reason ?? null,
    message: words?.message ?? null,
    remedy: words?.remedy ?? null,
    undecided: status === "needs-decision",
    role: read?.role ?? "nothing",
    city: cities[0] ?? null,
    cities,
    year: tables.find(({ year }) => year !== null)?.year ?? null,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    faults: faultsOf(choice).map((fault) => reasonJson(fault, locale)),
  };
}

function placedFinding(finding: FindingJson, pathOf: JsonOptions["pathOf"]): FindingJson {
  return {
    ...finding,
    file: pathOf(finding.file),
    sources: finding.sources.map((source) => ({ ...source, file: pathOf(source.file) })),
  };
}

function changesJson({ previous, rows }: Consolidation): ConsolidationJson["changes"] {
  if (previous === null) return null;
  return changesSince(previous, rows).map(({ kind, city, before, after, columns }) => {
    const shown = after ?? before;
    return { kind, city, unit: shown?.unit ?? "", project: shown?.project ?? "", columns };
  });
}

export interface JsonOptions {
  readonly locale: Locale;
  /** Where a file was found, by the name under which sheets and findings mention it. */
  readonly pathOf: (file: string) => string;
}

/** The whole consolidation with what was written of it. Fields give paths, sentences the names that the sheets mention. */
export function consolidationJson(
  consolidation: Consolidation,
  { out, returns, refused }: Written,
  { locale, pathOf }: JsonOptions,
): ConsolidationJson {
  const words = (message: Message): string => textOf(message, locale);
  const { notice, files, rows, missing, leftOut, official } = consolidation;
  const placeOf = (source: { readonly file: string; readonly sheet: string } | null) =>
    source === null ? null : { file: pathOf(source.file), sheet: source.sheet };
  return {
    out,
    notice: {
      year: notice.year,
      title: notice.title,
      documentNumber: notice.documentNumber,
      builtIn: notice.builtIn,
    },
    files: files.map((choice) => ({ ...fileJson(choice, locale), file: pathOf(choice.received.file) })),
    rows: rows.map(({ serial, city, row }) => ({
      serial,
      city,
      file: pathOf(row.table.file),
      sheet: row.table.sheet,
      row: row.row,
      programme: row.programme,
      unit: row.cells.unit.text,
      project: row.cells.project.text,
      ownSerial: row.cells.serial.text,
    })),
    findings: allFindings(consolidation).map(({ city, finding }) => ({
      city,
      ...placedFinding(findingJson(notice, finding, locale), pathOf),
    })),
    unchecked: uncheckedWords(consolidation).map(words),
    missingCities: missing,
    matrix: matrixOf(consolidation).map(({ city, programme, recommended, limit, verdict, clause }) => ({
      city,
      programme,
      count: recommended.certain,
      limit: limit !== null && limit.low === limit.high ? limit.high : null,
      countPossible: recommended.possible,
      limits: limit,
      verdict,
      clause,
    })),
    leftOutRows: leftOut.map(({ file, sheet, rows: numbers, reason }) => ({
      file: pathOf(file),
      sheet,
      rows: numbers,
      ...reasonJson(reason, locale),
    })),
    applicants: applicantTotals(consolidation),
    official: { regionFigures: placeOf(official.regionFigures), ledger: placeOf(official.ledger) },
    receipts: receiptBoard(consolidation).lines.map(({ city, files: taken, counts, gaps }) => ({
      city,
      files: taken.map(pathOf),
      counts,
      gaps,
    })),
    changes: changesJson(consolidation),
    returns,
    refusals: refused.map((each) => refusalJson(each, locale)),
  };
}
