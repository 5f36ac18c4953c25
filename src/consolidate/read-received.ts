// What a received file holds: a city's tables, official figures, an earlier 全省汇总, or nothing for us.
import { visibleTables } from "../review/dossier.ts";
import { readApplicantLists, type ApplicantList } from "../sheets/applicant-lists.ts";
import { isProvinceSheet } from "../sheets/own-sheets.ts";
import type { ProjectLedger } from "../sheets/project-ledger.ts";
import type { ProvinceSummary } from "../sheets/province-summary.ts";
import { readProjectLedger } from "../sheets/read-project-ledger.ts";
import { readProvinceSummary } from "../sheets/read-province-summary.ts";
import { readReceiptSheet } from "../sheets/read-receipt-sheet.ts";
import { readRegionFigures } from "../sheets/read-region-figures.ts";
import { readSummaryTables } from "../sheets/read-summary-tables.ts";
import type { ReceiptSheet } from "../sheets/receipt-sheet.ts";
import type { RegionFigures } from "../sheets/region-figures.ts";
import type { Miss, SummaryTable, TableFault } from "../sheets/summary-table.ts";
import type { ReceivedFile } from "./received.ts";

/** A table that is not taken beside others of its file. */
export interface TableAside {
  readonly table: SummaryTable;
  readonly reason: "hidden" | "copy";
}

export interface ReadFile {
  readonly received: ReceivedFile;
  /** "reference": official figures, ledger or applicant lists without a city's table; "ours": sheets that we wrote; "nothing": none of all. */
  readonly role: "city" | "reference" | "previous" | "ours" | "nothing";
  readonly tables: readonly SummaryTable[];
  readonly aside: readonly TableAside[];
  readonly faults: readonly TableFault[];
  readonly misses: readonly Miss[];
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
  readonly previous: ProvinceSummary | null;
  readonly receipts: ReceiptSheet | null;
  readonly lists: readonly ApplicantList[];
}

function roleOf(file: Omit<ReadFile, "role" | "received">, sheets: readonly string[]): ReadFile["role"] {
  if (file.tables.length > 0) return "city";
  // A city's table that cannot be read: what else the file holds is the city's, not the province's.
  if (file.faults.length > 0) return "nothing";
  if (file.previous !== null || file.receipts !== null) return "previous";
  if (file.regionFigures !== null || file.ledger !== null || file.lists.length > 0) return "reference";
  return sheets.length > 0 && sheets.every(isProvinceSheet) ? "ours" : "nothing";
}

/** Reads everything in a file that the province needs; null where the file itself could not be read. */
export function readReceived(received: ReceivedFile): ReadFile | null {
  if (received.content.kind === "refused") return null;
  const { workbook } = received.content;
  const { tables: found, faults, misses } = readSummaryTables(workbook);
  // A platform's list has the columns of a table; what a city's bureau heads is its table, whatever its sheet is called.
  const ofCities = new Set(
    found.filter(({ letterhead }) => letterhead.city !== null).map(({ sheet }) => sheet),
  );
  const lists = readApplicantLists(workbook).filter(({ sheet }) => !ofCities.has(sheet));
  const listed = new Set(lists.map(({ sheet }) => sheet));
  const all = found.filter(({ sheet }) => !listed.has(sheet));
  const { reviewed, leftOut } = visibleTables(all);
  const kept = new Set(reviewed);
  const file = {
    tables: reviewed,
    aside: all
      .filter((table) => !kept.has(table))
      .map((table, at): TableAside => ({ table, reason: leftOut[at]?.reason ?? "copy" })),
    faults,
    misses,
    regionFigures: readRegionFigures(workbook),
    ledger: readProjectLedger(workbook),
    previous: readProvinceSummary(workbook),
    receipts: readReceiptSheet(workbook),
    lists,
  };
  return {
    received,
    role: roleOf(
      file,
      workbook.grids.map(({ sheet }) => sheet),
    ),
    ...file,
  };
}
