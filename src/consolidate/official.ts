// The one official set of figures and ledger for all cities (A55), the earlier 全省汇总 and 收件登记: each from one place.
import { readApplicantLists, type ApplicantList } from "../sheets/applicant-lists.ts";
import type { WorkbookCells } from "../sheets/grid.ts";
import type { ProjectLedger } from "../sheets/project-ledger.ts";
import type { ProvinceSummary } from "../sheets/province-summary.ts";
import { readProjectLedger } from "../sheets/read-project-ledger.ts";
import { readProvinceSummary } from "../sheets/read-province-summary.ts";
import { readReceiptSheet } from "../sheets/read-receipt-sheet.ts";
import { readRegionFigures } from "../sheets/read-region-figures.ts";
import type { ReceiptSheet } from "../sheets/receipt-sheet.ts";
import type { RegionFigures } from "../sheets/region-figures.ts";
import type { Choice } from "./choose-files.ts";

/** Null where the province gives none: then each city is judged by what it sent itself, if it sent any. */
export interface Official {
  readonly regionFigures: RegionFigures | null;
  readonly ledger: ProjectLedger | null;
}

interface Found {
  readonly official: Official;
  readonly previous: ProvinceSummary | null;
  readonly receipts: ReceiptSheet | null;
  /** All applicant lists: a channel may come in several files. */
  readonly lists: readonly ApplicantList[];
  /** The files again; those all of whose sheets another one already gave are left out. */
  readonly choices: readonly Choice[];
}

/** Looks into the workbook at hand first, then into the files without a city's table, in their order. */
export function officialFrom(home: WorkbookCells | null, choices: readonly Choice[]): Found {
  let regionFigures = home === null ? null : readRegionFigures(home);
  let ledger = home === null ? null : readProjectLedger(home);
  let previous = home === null ? null : readProvinceSummary(home);
  let receipts = home === null ? null : readReceiptSheet(home);
  const lists: ApplicantList[] = home === null ? [] : [...readApplicantLists(home)];
  const settled = choices.map((choice): Choice => {
    const { read, status } = choice;
    if (status !== "taken" || read === null || (read.role !== "reference" && read.role !== "previous")) {
      return choice;
    }
    const gives =
      (regionFigures === null && read.regionFigures !== null) ||
      (ledger === null && read.ledger !== null) ||
      (previous === null && read.previous !== null) ||
      (receipts === null && read.receipts !== null) ||
      read.lists.length > 0;
    const of = regionFigures?.file ?? ledger?.file ?? "";
    regionFigures ??= read.regionFigures;
    ledger ??= read.ledger;
    previous ??= read.previous;
    receipts ??= read.receipts;
    lists.push(...read.lists);
    if (gives) return choice;
    const reason =
      read.role === "previous" ? ({ kind: "ours" } as const) : ({ kind: "second-reference", of } as const);
    return { ...choice, status: "left-out", reason };
  });
  return { official: { regionFigures, ledger }, previous, receipts, lists, choices: settled };
}
