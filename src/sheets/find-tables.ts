// Where the summary tables of one sheet lie: headers with what stands above them and the rows below, page breaks joined.
import { areaAddress, type GridArea } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import { columnsOfHeader, type TableHeader } from "./header.ts";
import { readLetterhead } from "./letterhead.ts";
import { readBody, type BodyPart } from "./rows.ts";
import { isSerialNumber } from "./row-cells.ts";
import { linesIn, titleAmong, type SheetLine } from "./sheet-lines.ts";
import type { CellText, TableFault } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** A table before its rows are finished. */
export interface FoundTable {
  readonly header: TableHeader;
  readonly title: { readonly title: CellText; readonly row: number } | null;
  readonly above: readonly SheetLine[];
  /** Rows below the header, and below its repetitions at page breaks. */
  readonly parts: readonly BodyPart[];
  /** Last row before the next table. */
  readonly bottom: number;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly faults: readonly TableFault[];
}

const sharesColumns = (a: TableHeader, b: TableHeader): boolean =>
  a.area.left <= b.area.right && b.area.left <= a.area.right;

/** How far above a header its title and letterhead are looked for. */
const reachOfFirst = 60;
const reachOfLater = 12;

/** The headers of a sheet in order, with what is asked of them often worked out once. */
interface HeaderList {
  readonly view: GridView;
  readonly headers: readonly TableHeader[];
  /** The different column ranges that headers take. */
  readonly spans: readonly GridArea[];
}

function headerList(view: GridView, headers: readonly TableHeader[]): HeaderList {
  const spans = new Map(headers.map(({ area }) => [`${area.left}:${area.right}`, area]));
  return { view, headers, spans: [...spans.values()] };
}

/** The header before the one at `index` in the same columns. */
function headerAbove(
  headers: readonly TableHeader[],
  header: TableHeader,
  index: number,
): TableHeader | null {
  for (let at = index - 1; at >= 0; at--) {
    const each = headers[at];
    if (each !== undefined && each.area.bottom < header.area.top && sharesColumns(each, header)) return each;
  }
  return null;
}

/** The header after the one at `index` in the same columns, with its place in the list. */
function headerBelow(headers: readonly TableHeader[], header: TableHeader, index: number): number | null {
  for (let at = index + 1; at < headers.length; at++) {
    const each = headers[at];
    if (each !== undefined && each.area.top > header.area.bottom && sharesColumns(each, header)) return at;
  }
  return null;
}

/** Columns a table may claim above and below itself: up to its neighbours on either side. */
function columnsAround({ view, spans }: HeaderList, header: TableHeader): Pick<GridArea, "left" | "right"> {
  let left = view.grid.left;
  let right = view.right;
  for (const span of spans) {
    if (span.right < header.area.left) left = Math.max(left, span.right + 1);
    if (span.left > header.area.right) right = Math.min(right, span.left - 1);
  }
  return { left, right };
}

/** A row of the table above: numbered, or dots. What stands below it may belong to the next table. */
function closesTableAbove(view: GridView, above: TableHeader, row: number): boolean {
  const serial = view.text(row, above.layout.at.get("serial") ?? above.area.left);
  return isSerialNumber(serial) || /^[.。…·]{2,}$/u.test(matchKey(serial));
}

/** The row of the first line that names a city's bureau. */
function bureauRow(view: GridView, lines: readonly SheetLine[]): number | null {
  return lines.find((line) => readLetterhead([line], view.grid.sheet, null).city !== null)?.row ?? null;
}

/** Lines above a header: from the top of the sheet, or from the end of the table above. */
function linesAbove(list: HeaderList, header: TableHeader, index: number): readonly SheetLine[] {
  const { view } = list;
  const above = headerAbove(list.headers, header, index);
  const columns = columnsAround(list, header);
  if (above === null) {
    const top = Math.max(header.area.top - reachOfFirst, view.grid.top);
    return linesIn(view, { top, bottom: header.area.top - 1, ...columns });
  }
  let top = Math.max(header.area.top - reachOfLater, above.area.bottom + 1);
  for (let row = header.area.top - 1; row >= top; row--)
    if (closesTableAbove(view, above, row)) top = row + 1;
  const lines = linesIn(view, { top, bottom: header.area.top - 1, ...columns });
  // Below another table only a title or a bureau opens what belongs to this one; what stands before is the other's foot.
  const opening = titleAmong(lines)?.row ?? bureauRow(view, lines);
  return opening === null ? [] : lines.filter(({ row }) => row >= opening);
}

/** Headers that start or go on with a table: four columns, or three under a title or an earlier table. */
function qualifying(view: GridView, headers: readonly TableHeader[]): readonly TableHeader[] {
  const kept: TableHeader[] = [];
  const all = headerList(view, headers);
  for (const header of headers) {
    const { columns, at } = header.layout;
    if (!at.has("project") && !at.has("unit")) continue;
    const vouchedFor = (): boolean =>
      headerAbove(kept, header, kept.length) !== null || titleAmong(linesAbove(all, header, 0)) !== null;
    if (columns.length >= columnsOfHeader || vouchedFor()) kept.push(header);
  }
  return kept;
}

function rowsBetweenAreBlank(view: GridView, upper: TableHeader, lower: TableHeader): boolean {
  for (let row = upper.area.bottom + 1; row < lower.area.top; row++) {
    for (let column = lower.area.left; column <= lower.area.right; column++) {
      if (!isBlankText(view.text(row, column))) return false;
    }
  }
  return true;
}

const serialOf = (part: BodyPart | undefined, which: "first" | "last"): number | null => {
  const row = part?.filled.at(which === "first" ? 0 : -1);
  const digits = row === undefined ? "" : matchKey(row.cells.serial.text).replace(/\D/gu, "");
  return digits === "" ? null : Number(digits);
};

/** Whether a part under a repeated header goes on with the table above: no title of its own, or the same one and the numbers run on. */
function goesOn(upper: FoundTable, lower: FoundTable): boolean {
  if (upper.header.signature !== lower.header.signature) return false;
  if (lower.title === null) return lower.above.length === 0;
  if (matchKey(lower.title.title.text) !== matchKey(upper.title?.title.text ?? "")) return false;
  const last = serialOf(
    upper.parts.findLast(({ filled }) => filled.length > 0),
    "last",
  );
  const first = serialOf(lower.parts[0], "first");
  return last !== null && first !== null && first > last;
}

interface Conflicts {
  readonly faults: readonly TableFault[];
  readonly unusable: ReadonlySet<TableHeader>;
  /** Headers written twice in a row: the second time says nothing new. */
  readonly repeated: ReadonlySet<TableHeader>;
}

/** Header rows with nothing between them: the same again, or two that contradict each other. */
function conflictsOf({ view, headers }: HeaderList): Conflicts {
  const faults: TableFault[] = [];
  const unusable = new Set<TableHeader>();
  const repeated = new Set<TableHeader>();
  for (const [index, header] of headers.entries()) {
    const above = headerAbove(headers, header, index);
    if (above === null || !rowsBetweenAreBlank(view, above, header)) continue;
    if (above.signature === header.signature) {
      repeated.add(header);
      continue;
    }
    unusable.add(above).add(header);
    const cells = [areaAddress(above.area), areaAddress(header.area)];
    faults.push({ kind: "two-headers", sheet: view.grid.sheet, cells });
  }
  return { faults, unusable, repeated };
}

/** Puts the headers of one sheet together with their bodies. `scanned` are those that are not another list's. */
export function findTables(view: GridView, scanned: readonly TableHeader[]): FoundTables {
  const list = headerList(view, qualifying(view, scanned));
  const { headers } = list;
  const { faults, unusable, repeated } = conflictsOf(list);
  const tables: (FoundTable & { parts: BodyPart[]; bottom: number })[] = [];
  for (const [index, header] of headers.entries()) {
    if (unusable.has(header)) continue;
    const above = repeated.has(header) ? [] : linesAbove(list, header, index);
    const below = headerBelow(headers, header, index);
    const next = below === null ? undefined : headers[below];
    const nextTop =
      next === undefined || below === null
        ? view.bottom + 1
        : (linesAbove(list, next, below)[0]?.row ?? next.area.top);
    const bottom = Math.min(nextTop, next?.area.top ?? nextTop) - 1;
    const part = readBody({ view, header, top: header.area.bottom + 1, bottom });
    const found = { header, title: titleAmong(above), above, parts: [part], bottom };
    const before = tables.findLast((each) => sharesColumns(each.header, header));
    if (before !== undefined && goesOn(before, found)) {
      before.parts.push(part);
      before.bottom = bottom;
    } else {
      tables.push(found);
    }
  }
  return { tables, faults };
}
