// The summary table 申报推荐汇总表 as read: letterhead, columns and rows, with the cell each fact came from.
import type { ColumnKey } from "../notices/schema.ts";
import type { GridArea } from "./grid.ts";
import type { GivenMoment } from "./moments.ts";

/** A text as the user wrote it, with its cell; a part of a cell stands without the white space around it. */
export interface CellText {
  readonly text: string;
  readonly cell: string;
}

/**
 * A cell of a row. `error` is set where Excel shows #N/A and the like; `text` is then that code. Where the table lacks
 * the column, or nothing was written, the cell is blank; `cell` is then the row's first cell, or the empty cell itself.
 */
export interface RowCell extends CellText {
  readonly blank: boolean;
  readonly error: boolean;
  /** Taken from a merged cell above, or from the last value above in a column filled downwards. */
  readonly inherited: boolean;
}

export interface Recommendation {
  /** Sheet row number, from 1. */
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<ColumnKey, RowCell>>;
  /** Of the row, where the sheet has columns for them; see docs/sheets.md. */
  readonly college: CellText | null;
  readonly discipline: CellText | null;
  readonly topic: CellText | null;
  /** 统一社会信用代码 as written, valid or not. */
  readonly creditCode: CellText | null;
  /** What the city wrote to mark a row that a cap does not count, as written (A14). */
  readonly outsideCap: CellText | null;
  readonly appliedAt: GivenMoment | null;
  readonly cityReviewedAt: GivenMoment | null;
}

/** What a date says: an application's own dates by row, the table's sending (填报日期 included) and receipt. */
export type DatedAct = "applicant" | "city-review" | "sent" | "received";

/** A text in a date column or after a date label that is no date: told to the user, never guessed. */
export interface UnreadableDate extends CellText {
  readonly row: number;
  readonly act: DatedAct;
}

/** A row of the printed form that nobody filled: sample number and programme only, "......", or numbers only. */
export interface LeftoverRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly kind: "sample" | "dots" | "numbered";
}

export interface Letterhead {
  /** The cell or line that names the bureau, as written. */
  readonly bureau: CellText | null;
  /** One of the 13 cities, "苏州市"; null where the bureau is missing or is not a city's. */
  readonly city: string | null;
  readonly contactPerson: CellText | null;
  readonly contactPhone: CellText | null;
  /** 报送日期 / 填报日期 and 收到日期 where the sheet states them. */
  readonly sentAt: GivenMoment | null;
  readonly receivedAt: GivenMoment | null;
}

export interface TableColumn {
  readonly key: ColumnKey;
  readonly column: number;
  readonly header: CellText;
}

/** A column beyond the six. `used` where the review reads it (学院, 申报日期, 项目类别 …). */
export interface ExtraColumn {
  readonly column: number;
  readonly header: CellText;
  readonly used: boolean;
}

export interface SummaryTable {
  readonly file: string;
  readonly sheet: string;
  readonly sheetHidden: boolean;
  /** From the title (or header) to the last row read. */
  readonly area: GridArea;
  /** Sheet row number of the header, from 1 (its last row where the header takes two). */
  readonly headerRow: number;
  readonly title: CellText | null;
  readonly year: number | null;
  readonly letterhead: Letterhead;
  /** In sheet order, left to right. Missing columns are absent. */
  readonly columns: readonly TableColumn[];
  readonly missingColumns: readonly ColumnKey[];
  readonly extraColumns: readonly ExtraColumn[];
  readonly rows: readonly Recommendation[];
  readonly leftovers: readonly LeftoverRow[];
  readonly unreadableDates: readonly UnreadableDate[];
}

/** What was looked for and what was found, for a sheet or workbook without a summary table. */
export interface Miss {
  readonly sheet: string;
  readonly empty: boolean;
  readonly recognisedAs: "region-figures" | "project-ledger" | "province-summary" | "evidence" | null;
  readonly title: string | null;
  readonly bureau: string | null;
  /** Header cells found in the best candidate row. */
  readonly columns: readonly { readonly key: ColumnKey; readonly cell: string }[];
  /** "A3:E3" of the best candidate row, or null. */
  readonly nearest: string | null;
}

/** A fault that keeps a table from being read; never a reason to stop the others. */
export type TableFault =
  | { readonly kind: "two-headers"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: "no-rows"; readonly sheet: string; readonly cells: readonly string[] };

export interface SummaryTables {
  readonly tables: readonly SummaryTable[];
  readonly faults: readonly TableFault[];
  readonly misses: readonly Miss[];
}
