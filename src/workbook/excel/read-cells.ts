// Reads the whole workbook as plain cells: sheets, their used parts, then the cells in parts of bounded size.
import {
  areaAddress,
  cellKey,
  type CellValue,
  type GridArea,
  type NumberKind,
  type SheetGrid,
  type WorkbookCells,
} from "../../sheets/grid.ts";
import { numberKindOf } from "../number-format.ts";
import type { ReadOptions } from "../port.ts";
import { inExcel, isTooLarge, refusal } from "./run.ts";

/** Cells per round trip. Excel on the web refuses answers over 5 MB; a cell with its format stays well below 250 bytes. */
export const cellsPerRoundTrip = 20_000;

/** A sheet before its cells are read. */
interface Outline {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly area: GridArea;
  readonly rowHidden: boolean | null;
}

interface Part {
  readonly outline: Outline;
  readonly area: GridArea;
}

interface PartCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Round trips: two for the outlines, one for merges and hidden rows, one for each `cellsPerRoundTrip` cells. */
export function readCells(options: ReadOptions = {}): Promise<WorkbookCells> {
  return inExcel(null, async (context) => {
    const { file, outlines } = await readOutlines(context);
    const layouts = await readLayouts(context, outlines);
    const cells = await readRounds(context, planRounds(outlines), options);
    const grids = outlines.map((outline, index): SheetGrid => {
      const parts = cells.filter(([part]) => part.outline === outline);
      return gridOf(outline, layouts[index] ?? { merges: [], hiddenRows: new Set() }, parts);
    });
    return { file, grids };
  });
}

type ReadPart = readonly [Part, PartCells];

async function readRounds(
  context: Excel.RequestContext,
  rounds: readonly (readonly Part[])[],
  { onProgress, signal }: ReadOptions,
): Promise<readonly ReadPart[]> {
  const read: ReadPart[] = [];
  const total = rounds.length;
  for (const [done, round] of rounds.entries()) {
    stopIfCancelled(signal);
    onProgress?.({ done, total });
    read.push(...(await readRound(context, round)));
  }
  stopIfCancelled(signal);
  onProgress?.({ done: total, total });
  return read;
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw refusal("CANCELLED", null);
}

async function readOutlines(
  context: Excel.RequestContext,
): Promise<{ file: string; outlines: readonly Outline[] }> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const used = workbook.worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    return { sheet, range };
  });
  await context.sync();
  const outlines = used.map(({ sheet, range }): Outline => {
    const empty = range.isNullObject;
    return {
      sheet: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      area: empty
        ? { top: 0, left: 0, bottom: -1, right: -1 }
        : {
            top: range.rowIndex,
            left: range.columnIndex,
            bottom: range.rowIndex + range.rowCount - 1,
            right: range.columnIndex + range.columnCount - 1,
          },
      rowHidden: empty ? false : range.rowHidden,
    };
  });
  return { file: workbook.name, outlines };
}

interface Layout {
  readonly merges: readonly GridArea[];
  readonly hiddenRows: ReadonlySet<number>;
}

function isEmpty({ area }: Outline): boolean {
  return area.bottom < area.top;
}

async function readLayouts(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<readonly Layout[]> {
  const asked = outlines.map((outline) => {
    if (isEmpty(outline)) return null;
    const used = context.workbook.worksheets.getItem(outline.sheet).getRange(areaAddress(outline.area));
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    // Asked only where some rows are hidden and some are not: on a single cell Excel widens the question to the whole sheet.
    const visible =
      outline.rowHidden === null ? used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible) : null;
    visible?.load("areas/items/rowIndex,areas/items/rowCount");
    return { merged, visible };
  });
  await context.sync();
  return outlines.map((outline, index): Layout => {
    const answer = asked[index];
    if (answer === null || answer === undefined) return { merges: [], hiddenRows: new Set() };
    const { merged, visible } = answer;
    const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    return { merges, hiddenRows: hiddenRowsOf(outline, visible) };
  });
}

/** Where a range lies; its position and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): GridArea {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function hiddenRowsOf({ area, rowHidden }: Outline, visible: Excel.RangeAreas | null): ReadonlySet<number> {
  const rows = new Set<number>();
  if (rowHidden === false) return rows;
  for (let row = area.top; row <= area.bottom; row += 1) rows.add(row);
  if (visible === null || visible.isNullObject) return rows;
  for (const { rowIndex, rowCount } of visible.areas.items) {
    for (let row = rowIndex; row < rowIndex + rowCount; row += 1) rows.delete(row);
  }
  return rows;
}

/** Packs the used parts into round trips: several small sheets share one, a large sheet takes several. */
function planRounds(outlines: readonly Outline[]): readonly (readonly Part[])[] {
  const rounds: Part[][] = [];
  let room = 0;
  for (const outline of outlines.filter((each) => !isEmpty(each))) {
    const { top, left, bottom, right } = outline.area;
    const width = right - left + 1;
    for (let row = top; row <= bottom;) {
      if (room < width) {
        rounds.push([]);
        room = Math.max(cellsPerRoundTrip, width);
      }
      const height = Math.min(Math.floor(room / width), bottom - row + 1);
      rounds.at(-1)?.push({ outline, area: { top: row, left, bottom: row + height - 1, right } });
      room -= height * width;
      row += height;
    }
  }
  return rounds;
}

/** Cells with long texts may be more than Excel passes at once: then each half is asked for alone. */
async function readRound(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly ReadPart[]> {
  try {
    return await readParts(context, parts);
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(parts) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [...(await readRound(context, first)), ...(await readRound(context, second))];
  }
}

/** Parts in two, a single one by its rows; null where there is but one row. */
function halvesOf(parts: readonly Part[]): readonly [readonly Part[], readonly Part[]] | null {
  const [only] = parts;
  if (only === undefined) return null;
  const half = Math.ceil(parts.length / 2);
  if (parts.length > 1) return [parts.slice(0, half), parts.slice(half)];
  const { outline, area } = only;
  if (area.top === area.bottom) return null;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    [{ outline, area: { ...area, bottom: middle } }],
    [{ outline, area: { ...area, top: middle + 1 } }],
  ];
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly ReadPart[]> {
  const ranges = parts.map((part) => {
    const range = context.workbook.worksheets.getItem(part.outline.sheet).getRange(areaAddress(part.area));
    range.load("values,numberFormat");
    return { part, range };
  });
  await context.sync();
  return ranges.map(
    ({ part, range }) => [part, { values: range.values, formats: range.numberFormat as string[][] }] as const,
  );
}

const errorCode =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Excel gives "" for an empty cell and the code as text for an error. */
function cellValueOf(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") return errorCode.test(value) ? { error: value } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`Excel gave a cell of type ${typeof value}`);
}

function gridOf(outline: Outline, layout: Layout, parts: readonly ReadPart[]): SheetGrid {
  const values: CellValue[][] = [];
  const numberKinds = new Map<string, NumberKind>();
  for (const [{ area }, cells] of parts) {
    for (const [rowOffset, row] of cells.values.entries()) {
      values.push(row.map(cellValueOf));
      for (const [columnOffset, value] of row.entries()) {
        if (typeof value !== "number") continue;
        const kind = numberKindOf(cells.formats[rowOffset]?.[columnOffset] ?? "General");
        if (kind !== null) numberKinds.set(cellKey(area.top + rowOffset, area.left + columnOffset), kind);
      }
    }
  }
  return {
    sheet: outline.sheet,
    hidden: outline.hidden,
    top: outline.area.top,
    left: outline.area.left,
    values,
    numberKinds,
    merges: layout.merges,
    hiddenRows: layout.hiddenRows,
  };
}
