// Finds and reads every 申报推荐汇总表 of a workbook; says of the other sheets what was looked for and found.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import { isEvidenceSheetName } from "./evidence-sheet-names.ts";
import { findTables, type FoundTable } from "./find-tables.ts";
import { areaAddress, type SheetGrid, type WorkbookCells } from "./grid.ts";
import { viewGrid, type GridView } from "./grid-view.ts";
import { scanHeaders, type HeaderTrace } from "./header.ts";
import { completedBy, isLabelled, readLetterhead, unreadableDates } from "./letterhead.ts";
import { projectLedgerHeader } from "./read-project-ledger.ts";
import { provinceSummaryHeader } from "./read-province-summary.ts";
import { regionFiguresHeader } from "./read-region-figures.ts";
import { programmeOfTable } from "./programme-words.ts";
import { finishRows } from "./rows.ts";
import { linesIn, startsNotes, titleAmong, yearIn, type SheetLine } from "./sheet-lines.ts";
import type { Letterhead, Miss, SummaryTable, SummaryTables, TableFault } from "./summary-table.ts";

/** Rows below a table in which a date or a signature is looked for. */
const footReach = 40;

/** Lines below a table, and those of them that belong to no note. */
function foot(
  view: GridView,
  found: FoundTable,
): { readonly all: readonly SheetLine[]; readonly free: readonly SheetLine[] } {
  const last = found.parts[found.parts.length - 1]?.lastRow ?? found.header.area.bottom;
  const { left, right } = found.header.area;
  const all = linesIn(view, { top: last + 1, bottom: Math.min(found.bottom, last + footReach), left, right });
  const free: SheetLine[] = [];
  let noteEnds: number | null = null;
  for (const line of all) {
    // Notes go on over the rows right below them, up to an empty row.
    if (startsNotes(line.text) || (noteEnds !== null && line.row <= noteEnds + 1)) noteEnds = line.row;
    else free.push(line);
  }
  return { all, free };
}

const nothingRead: Letterhead = {
  bureau: null,
  city: null,
  contactPerson: null,
  contactPhone: null,
  sentAt: null,
  receivedAt: null,
};

/** What stands below: dates and a signature. A contact there may be anybody's, so it counts only outside the notes. */
function readFoot(view: GridView, found: FoundTable, year: number | null): Letterhead {
  const { all, free } = foot(view, found);
  const { sentAt, receivedAt } = readLetterhead(all, view.grid.sheet, year);
  const signed = readLetterhead(free, view.grid.sheet, year);
  const bureau = signed.city === null ? nothingRead : signed;
  return {
    bureau: bureau.bureau,
    city: bureau.city,
    contactPerson: signed.contactPerson,
    contactPhone: signed.contactPhone,
    sentAt,
    receivedAt,
  };
}

/** The year of a table: of its title, of a line above it, of the table before it on the sheet, of the sheet's name. */
function yearOf(view: GridView, found: FoundTable, before: SummaryTable | null): number | null {
  const fromTitle = yearIn(found.title?.title.text ?? "");
  if (fromTitle !== null) return fromTitle;
  for (const { text } of found.above) {
    if (text.includes("年") && !isLabelled(text) && /年\s*度/u.test(text) && yearIn(text) !== null)
      return yearIn(text);
  }
  const inherited = found.title === null && before !== null ? before.year : null;
  return inherited ?? yearIn(view.grid.sheet);
}

function tableOf(file: string, view: GridView, found: FoundTable, before: SummaryTable | null): SummaryTable {
  const { header, title } = found;
  const year = yearOf(view, found, before);
  const { sheet } = view.grid;
  const lines = found.above.filter(({ row }) => row < header.area.top);
  let letterhead = completedBy(readLetterhead(lines, sheet, year), readFoot(view, found, year));
  const unnamed =
    letterhead.bureau === null && letterhead.contactPerson === null && letterhead.contactPhone === null;
  if (unnamed && before !== null) letterhead = completedBy(letterhead, before.letterhead);
  const { rows, unreadableDates: inRows } = finishRows(
    found.parts.flatMap(({ filled }) => filled),
    year,
    programmeOfTable(title?.title.text ?? "") ?? programmeOfTable(sheet),
  );
  const missing = (key: ColumnKey): boolean => !header.layout.at.has(key);
  const inHead = unreadableDates([...lines, ...foot(view, found).all], year);
  return {
    file,
    sheet,
    sheetHidden: view.grid.hidden,
    area: {
      ...header.area,
      top: title?.row ?? header.area.top,
      bottom: found.parts[found.parts.length - 1]?.lastRow ?? header.area.bottom,
    },
    headerRow: header.area.bottom + 1,
    title: title?.title ?? before?.title ?? null,
    year,
    letterhead,
    columns: header.layout.columns,
    missingColumns: columnKeys.filter(missing),
    extraColumns: header.extraColumns,
    rows,
    leftovers: found.parts.flatMap(({ leftovers }) => leftovers),
    unreadableDates: [...inHead, ...inRows],
  };
}

/** Rows from the top in which a sheet that is no summary table is searched for a title and a bureau. */
const missReach = 20;

function missOf(view: GridView, trace: HeaderTrace | null, recognisedAs: Miss["recognisedAs"]): Miss {
  const { grid } = view;
  const lines = linesIn(view, {
    top: grid.top,
    bottom: grid.top + missReach,
    left: grid.left,
    right: view.right,
  });
  return {
    sheet: grid.sheet,
    empty: lines.length === 0 && trace === null,
    recognisedAs,
    title: titleAmong(lines)?.title.text ?? null,
    bureau: readLetterhead(lines, grid.sheet, null).bureau?.text ?? null,
    columns: trace?.columns ?? [],
    nearest: trace?.nearest ?? null,
  };
}

function readSheet(file: string, grid: SheetGrid): SummaryTables {
  const view = viewGrid(grid);
  // 申报项目名称 and 申报单位 stand there too; with 序号 beside them it would look like a table.
  if (isEvidenceSheetName(grid.sheet))
    return { tables: [], faults: [], misses: [missOf(view, null, "evidence")] };
  const figures = regionFiguresHeader(view);
  const ledger = projectLedgerHeader(view);
  const province = provinceSummaryHeader(view);
  const { headers, trace } = scanHeaders(view);
  const others = new Set([figures?.row, ledger?.row, province?.row]);
  const ours = headers.filter(({ area }) => !others.has(area.top) && !others.has(area.bottom));
  const found = findTables(view, ours);
  const faults: TableFault[] = [...found.faults];
  const tables: SummaryTable[] = [];
  for (const each of found.tables) {
    if (each.parts.every(({ filled }) => filled.length === 0)) {
      faults.push({ kind: "no-rows", sheet: grid.sheet, cells: [areaAddress(each.header.area)] });
    } else {
      tables.push(tableOf(file, view, each, tables[tables.length - 1] ?? null));
    }
  }
  const recognisedAs =
    province !== null
      ? "province-summary"
      : figures !== null
        ? "region-figures"
        : ledger !== null
          ? "project-ledger"
          : null;
  const missed = tables.length === 0 && faults.length === 0;
  return { tables, faults, misses: missed ? [missOf(view, trace, recognisedAs)] : [] };
}

/**
 * Reads every summary table of a workbook, hidden sheets included. Pure; never throws for what a sheet may hold.
 * A table that cannot be read is a fault and keeps no other from being read; a sheet without one is a miss.
 */
export function readSummaryTables(workbook: WorkbookCells): SummaryTables {
  const sheets = workbook.grids.map((grid) => readSheet(workbook.file, grid));
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    faults: sheets.flatMap(({ faults }) => faults),
    misses: sheets.flatMap(({ misses }) => misses),
  };
}
