// Fills of marked rows: each cell keeps its style but for the fill; cells and rows that are not in the file yet are put in
// where they belong.
import { cellAddress } from "../../../sheets/grid.ts";
import type { FileStyles } from "./file-styles.ts";
import { columnOf } from "./references.ts";
import { columnStyles, isTrue, numberOf, rowsOf, sheetDataOf, type FileRow } from "./worksheet.ts";
import type { XmlElement } from "./xml-elements.ts";
import type { XmlPart } from "./xml-part.ts";

/** Colour ("#FBD5D8") by row and column, 0-based. */
export type Fills = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Fills cells of a sheet. Gives its rows, which were looked through for it. Throws XmlFault. */
export function fillRows(part: XmlPart, fills: Fills, styles: FileStyles): readonly FileRow[] {
  const sheetData = sheetDataOf(part);
  const rows = rowsOf(part, sheetData);
  const ofColumn = columnStyles(part);
  const present = new Set(rows.map(({ row }) => row));
  const missing = [...fills.keys()].filter((row) => !present.has(row)).sort((a, b) => a - b);
  const newRow = (row: number): string => {
    const cells = newCells(part, row, fills.get(row) ?? new Map<number, string>(), (column, colour) =>
      styles.filled(ofColumn(column) ?? 0, colour),
    );
    return `<${part.prefix}row r="${row + 1}">${cells.map(({ xml }) => xml).join("")}</${part.prefix}row>`;
  };
  const done = new Set<number>();
  let next = 0;
  for (const { row, element } of rows) {
    for (; (missing[next] ?? Infinity) < row; next += 1)
      part.edits.insert(element.from, newRow(missing[next] ?? 0));
    const wanted = fills.get(row);
    // Should a file have a row twice, the first one is the one that counts.
    if (wanted === undefined || done.has(row)) continue;
    done.add(row);
    fillRow(part, { row, element }, wanted, styles, ofColumn);
  }
  part.append(sheetData, missing.slice(next).map(newRow).join(""));
  return rows;
}

function fillRow(
  part: XmlPart,
  { row, element }: FileRow,
  wanted: ReadonlyMap<number, string>,
  styles: FileStyles,
  ofColumn: (column: number) => number | null,
): void {
  const rowStyle = isTrue(part.attribute(element, "customFormat"))
    ? numberOf(part.attribute(element, "s"))
    : null;
  const cells = cellsOf(part, element);
  const present = new Set(cells.map(({ column }) => column));
  const absent = new Map([...wanted].filter(([column]) => !present.has(column)));
  const added = newCells(part, row, absent, (column, colour) =>
    styles.filled(rowStyle ?? ofColumn(column) ?? 0, colour),
  );
  let next = 0;
  for (const { column, cell } of cells) {
    for (let each = added[next]; each !== undefined && each.column < column; each = added[next]) {
      part.edits.insert(cell.from, each.xml);
      next += 1;
    }
    const colour = wanted.get(column);
    if (colour === undefined) continue;
    // A cell without a style of its own has the first one, whatever its row's is.
    const base = numberOf(part.attribute(cell, "s")) ?? 0;
    part.setAttribute(cell, "s", String(styles.filled(base, colour)));
  }
  part.append(
    element,
    added
      .slice(next)
      .map(({ xml }) => xml)
      .join(""),
  );
  widenSpans(part, element, added);
}

interface NewCell {
  readonly column: number;
  readonly xml: string;
}

function newCells(
  part: XmlPart,
  row: number,
  colours: ReadonlyMap<number, string>,
  styleOf: (column: number, colour: string) => number,
): readonly NewCell[] {
  return [...colours]
    .sort(([a], [b]) => a - b)
    .map(([column, colour]) => ({
      column,
      xml: `<${part.prefix}c r="${cellAddress(row, column)}" s="${styleOf(column, colour)}"/>`,
    }));
}

/** The cells of a row. One without an address follows the one before it. */
function cellsOf(
  part: XmlPart,
  row: XmlElement,
): readonly { readonly column: number; readonly cell: XmlElement }[] {
  let last = -1;
  return part.childrenOf(row, "c").map((cell) => {
    last = columnOf(part.attribute(cell, "r")) ?? last + 1;
    return { column: last, cell };
  });
}

/** `spans="1:6"` says where a row's cells lie; it must not leave out ours. */
function widenSpans(part: XmlPart, row: XmlElement, added: readonly NewCell[]): void {
  const spans = part.attribute(row, "spans");
  const first = added[0];
  const last = added.at(-1);
  if (spans === null || first === undefined || last === undefined) return;
  const ends = spans.split(/[\s:]+/u).flatMap((end) => numberOf(end) ?? []);
  const [low, high] = [Math.min(...ends, first.column + 1), Math.max(...ends, last.column + 1)];
  if (low < Math.min(...ends) || high > Math.max(...ends)) part.setAttribute(row, "spans", `${low}:${high}`);
}
