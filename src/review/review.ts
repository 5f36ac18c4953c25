// Runs the checks over everything that was read: cells in, findings out. Pure and host-free.
import { noticeOf, noticeYears } from "../notices/registry.ts";
import type { Notice } from "../notices/schema.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { EvidenceSheet } from "../sheets/evidence.ts";
import { isBlankLedger, type ProjectLedger } from "../sheets/project-ledger.ts";
import { readEvidence } from "../sheets/read-evidence.ts";
import { readProjectLedger } from "../sheets/read-project-ledger.ts";
import { readRegionFigures } from "../sheets/read-region-figures.ts";
import { readSummaryTables } from "../sheets/read-summary-tables.ts";
import { areBlankFigures, type RegionFigures } from "../sheets/region-figures.ts";
import type { Miss, SummaryTable, SummaryTables, TableFault } from "../sheets/summary-table.ts";
import { capLinesOf, type CapLine } from "./cap-lines.ts";
import { groundedIn } from "./borrowed-form.ts";
import type { CheckContext, CheckResult, CityDossier, GivenDates } from "./check.ts";
import { dossiersOf, visibleTables, type LeftOut } from "./dossier.ts";
import { metBySharedClauses } from "./evidence/shared-clauses.ts";
import { sheetFindings } from "./evidence/sheet-findings.ts";
import type { Finding, Met, UnknownInput } from "./finding.ts";
import { canRun, missingSheets } from "./missing-sheets.ts";
import { noticeYearOf } from "./notice-year.ts";
import { inSheetOrder } from "./order.ts";
import { joinResults } from "./outcome.ts";
import { checks } from "./registry.ts";

export interface ReviewInput {
  /** The year whose notice applies; null takes the year of the title. */
  readonly year: number | null;
  readonly workbooks: readonly WorkbookCells[];
  readonly givenDates: GivenDates;
}

export interface ReviewedDossier {
  readonly dossier: CityDossier;
  readonly caps: readonly CapLine[];
}

export interface Review {
  readonly notice: Notice;
  readonly dossiers: readonly ReviewedDossier[];
  /** In sheet order: the whole table first, then row by row. */
  readonly findings: readonly Finding[];
  readonly met: readonly Met[];
  readonly unknownInputs: readonly UnknownInput[];
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
  /** The evidence sheets that the tables were reviewed with, each once. */
  readonly evidence: readonly EvidenceSheet[];
  /** Tables that were not reviewed, and why. */
  readonly leftOut: readonly LeftOut[];
}

export type ReviewRefusal =
  | { readonly kind: "no-table"; readonly file: string; readonly misses: readonly Miss[] }
  | { readonly kind: "unreadable-table"; readonly file: string; readonly faults: readonly TableFault[] }
  | {
      /** There is a notice for the table's year, but this review goes by another one. */
      readonly kind: "other-year";
      readonly file: string;
      readonly sheet: string;
      readonly year: number;
      readonly noticeYear: number;
    }
  | {
      readonly kind: "no-notice";
      readonly file: string;
      readonly sheet: string;
      readonly year: number;
      readonly years: readonly number[];
    };

export type ReviewOutcome =
  | { readonly kind: "reviewed"; readonly review: Review; readonly refusals: readonly ReviewRefusal[] }
  | { readonly kind: "refused"; readonly refusals: readonly ReviewRefusal[] };

/** What one workbook holds for the review. */
interface ReadWorkbook {
  readonly file: string;
  readonly workbook: WorkbookCells;
  readonly read: SummaryTables;
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
}

function readWorkbook(workbook: WorkbookCells): ReadWorkbook {
  return {
    file: workbook.file,
    workbook,
    read: readSummaryTables(workbook),
    regionFigures: readRegionFigures(workbook),
    ledger: readProjectLedger(workbook),
  };
}

/** Faults are told for every file; a file without a table only where it does not serve the tables of another one. */
function readingRefusals(
  workbooks: readonly ReadWorkbook[],
  evidence: readonly EvidenceSheet[],
): readonly ReviewRefusal[] {
  const anyTable = workbooks.some(({ read }) => read.tables.length > 0);
  return workbooks.flatMap(({ file, read, regionFigures, ledger }): ReviewRefusal[] => {
    if (read.faults.length > 0) return [{ kind: "unreadable-table", file, faults: read.faults }];
    if (read.tables.length > 0) return [];
    const hasEvidence = evidence.some((sheet) => sheet.file === file);
    const servesOthers = anyTable && (regionFigures !== null || ledger !== null || hasEvidence);
    return servesOthers ? [] : [{ kind: "no-table", file, misses: read.misses }];
  });
}

function runChecks(context: CheckContext): CheckResult {
  const results = joinResults([
    missingSheets(context, checks),
    ...checks.filter((check) => canRun(context, check)).map((check) => check.run(context)),
  ]);
  return groundedIn(context.notice, results);
}

/** The first that is filled in, else the first blank one. */
function filledFirst<T>(found: readonly (T | null)[], isBlank: (sheet: T) => boolean): T | null {
  const present = found.filter((each) => each !== null);
  return present.find((each) => !isBlank(each)) ?? present[0] ?? null;
}

/** The evidence sheets that serve a file's tables: for each programme its own, else those of the first file that has any. */
export function evidenceFor(
  notice: Notice,
  file: string,
  evidence: readonly EvidenceSheet[],
): readonly EvidenceSheet[] {
  return notice.programmes.flatMap(({ id }) => {
    const sheets = evidence.filter(({ programme }) => programme === id);
    const from = sheets.some((sheet) => sheet.file === file) ? file : sheets[0]?.file;
    return sheets.filter((sheet) => sheet.file === from);
  });
}

/**
 * Reviews every summary table of the workbooks against one notice (`noticeYearOf`). 地区数据 and 立项台账 come from the
 * table's own workbook, else from the first workbook that has them; evidence sheets likewise, programme by programme. Refused only where no table can be reviewed; what
 * cannot be read beside tables that can is told in `refusals` of the outcome.
 */
export function review(input: ReviewInput): ReviewOutcome {
  const workbooks = input.workbooks.map(readWorkbook);
  const visible = workbooks.flatMap(({ read }) => visibleTables(read.tables).reviewed);
  const { year } = noticeYearOf(input.year, visible);
  const notice = noticeOf(year);
  const evidence = notice === null ? [] : workbooks.flatMap(({ workbook }) => readEvidence(workbook, notice));
  const refusals = [...readingRefusals(workbooks, evidence)];

  // A given year overrules the titles; the check of the title then tells that they differ.
  const reviewable = (table: SummaryTable): boolean =>
    notice !== null && (input.year !== null || table.year === null || table.year === year);
  for (const table of visible.filter((each) => !reviewable(each))) {
    const { file, sheet } = table;
    const ofTable = input.year ?? table.year ?? year;
    refusals.push(
      noticeYears().includes(ofTable)
        ? { kind: "other-year", file, sheet, year: ofTable, noticeYear: year }
        : { kind: "no-notice", file, sheet, year: ofTable, years: noticeYears() },
    );
  }
  const tables = visible.filter(reviewable);
  if (notice === null || tables.length === 0) return { kind: "refused", refusals };

  const regionFigures = filledFirst(
    workbooks.map((each) => each.regionFigures),
    areBlankFigures,
  );
  const ledger = filledFirst(
    workbooks.map((each) => each.ledger),
    isBlankLedger,
  );
  const contexts = workbooks.flatMap(({ file, read, ...own }) =>
    dossiersOf(notice, file, visibleTables(read.tables).reviewed.filter(reviewable)).map(
      (dossier): CheckContext => ({
        notice,
        dossier,
        regionFigures: filledFirst([own.regionFigures, regionFigures], areBlankFigures),
        ledger: filledFirst([own.ledger, ledger], isBlankLedger),
        evidence: evidenceFor(notice, file, evidence),
        givenDates: input.givenDates,
      }),
    ),
  );
  return {
    kind: "reviewed",
    refusals,
    review: reviewOf(notice, contexts, tables, {
      regionFigures,
      ledger,
      leftOut: workbooks.flatMap(({ read }) => visibleTables(read.tables).leftOut),
    }),
  };
}

/**
 * The review of dossiers that are read already; findings come in the order of `tables`, then of the evidence sheets. The province reviews city by
 * city with it, each with the official figures (A55).
 */
export function reviewOf(
  notice: Notice,
  contexts: readonly CheckContext[],
  tables: readonly SummaryTable[],
  sources: Pick<Review, "regionFigures" | "ledger" | "leftOut">,
): Review {
  const result = joinResults(contexts.map(runChecks));
  const findings = [...result.findings, ...sheetFindings(notice, contexts)];
  const evidence = [...new Set(contexts.flatMap((context) => context.evidence))];
  return {
    notice,
    dossiers: contexts.map((context) => ({ dossier: context.dossier, caps: capLinesOf(context) })),
    findings: inSheetOrder(findings, [...tables, ...evidence], checks),
    met: metBySharedClauses(notice, result.met),
    unknownInputs: result.unknownInputs,
    evidence,
    ...sources,
  };
}
