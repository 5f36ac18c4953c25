// Reads 全省汇总 back: so that a second run can say what changed, and a review does not take it for a city's table.
import { columnKeys, type ColumnKey } from "../notices/schema.ts";
import type { WorkbookCells } from "./grid.ts";
import { isBlankText, viewGrid, type GridView } from "./grid-view.ts";
import { headerKey, headerReading, longestHeader } from "./header-words.ts";
import {
  codeIn,
  codeOf,
  provinceHeaders,
  provinceKeys,
  type ProvinceKey,
  type ProvinceLine,
  type ProvinceSummary,
} from "./province-summary.ts";
import { latestFirst, provinceSheets } from "./own-sheets.ts";
import { linesIn, titleAmong, yearIn } from "./sheet-lines.ts";
import type { CellText } from "./summary-table.ts";
import { listCell } from "./words-table.ts";

type Key = ColumnKey | ProvinceKey;

/** A header row of 全省汇总 with the column of each key; a column that the user removed is absent. */
export interface ProvinceHeader {
  /** 0-based. */
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

const keyByHeader: ReadonlyMap<string, ProvinceKey> = new Map(
  provinceKeys.map((key) => [headerKey(provinceHeaders[key]), key]),
);
/** No table of a city has these two together. */
const ownOnly: readonly Key[] = ["city", "sourceFile"];
const six: ReadonlySet<string> = new Set(columnKeys);
const isColumnKey = (meaning: string): meaning is ColumnKey => six.has(meaning);

/** How many rows from the top the header may stand: people put lines above it. */
const headerReach = 60;

function keyOf(text: string): Key | null {
  const own = keyByHeader.get(headerKey(text));
  if (own !== undefined) return own;
  const meaning = headerReading(text)?.meaning ?? null;
  return meaning !== null && isColumnKey(meaning) ? meaning : null;
}

/** The header of 全省汇总 on a sheet, or null. */
export function provinceSummaryHeader(view: GridView): ProvinceHeader | null {
  for (let row = view.grid.top; row <= Math.min(view.bottom, view.grid.top + headerReach); row += 1) {
    const columns = new Map<Key, number>();
    for (const [offset, value] of (view.grid.values[row - view.grid.top] ?? []).entries()) {
      if (typeof value !== "string" || value.length > longestHeader) continue;
      const key = keyOf(value);
      if (key !== null && !columns.has(key)) columns.set(key, view.grid.left + offset);
    }
    if (ownOnly.every((key) => columns.has(key)) && columns.has("unit")) return { row, columns };
  }
  return null;
}

function lineAt(view: GridView, header: ProvinceHeader, row: number): ProvinceLine | null {
  const read = (key: Key): CellText => {
    const column = header.columns.get(key);
    if (column === undefined) return { text: "", cell: "" };
    const { text, cell } = listCell(view, header, row, column);
    return { text, cell };
  };
  const cells: ProvinceLine["cells"] = {
    serial: read("serial"),
    project: read("project"),
    unit: read("unit"),
    unitType: read("unitType"),
    county: read("county"),
    contact: read("contact"),
    city: read("city"),
    programme: read("programme"),
    ownSerial: read("ownSerial"),
    sourceFile: read("sourceFile"),
    sourceSheet: read("sourceSheet"),
    sourceRow: read("sourceRow"),
  };
  return Object.values(cells).every(({ text }) => isBlankText(text)) ? null : { row: row + 1, cells };
}

/**
 * The 全省汇总 of a workbook; null where no sheet has its header. Where several have it, the latest of that name is
 * read: "全省汇总 (2)" before "全省汇总".
 */
export function readProvinceSummary(workbook: WorkbookCells): ProvinceSummary | null {
  for (const grid of latestFirst(workbook.grids, provinceSheets.summary)) {
    const view = viewGrid(grid);
    const header = provinceSummaryHeader(view);
    if (header === null) continue;
    const lines: ProvinceLine[] = [];
    for (let row = header.row + 1; row <= view.bottom; row += 1) {
      const line = lineAt(view, header, row);
      if (line !== null) lines.push(line);
    }
    const above = linesIn(view, {
      top: grid.top,
      bottom: header.row - 1,
      left: grid.left,
      right: view.right,
    });
    const title = titleAmong(above)?.title ?? null;
    const code = above.map(({ text }) => codeIn(text)).find((each) => each !== null) ?? null;
    return {
      file: workbook.file,
      sheet: grid.sheet,
      headerRow: header.row + 1,
      title,
      year: yearIn(title?.text ?? ""),
      lines,
      asWritten: code === null ? null : code === codeOf(lines.map(({ cells }) => cells)),
    };
  }
  return null;
}
