// A plain list with one header row, found by the words of its header: how 地区数据 and 立项台账 are read.
import { cellAddress } from "./grid.ts";
import { isBlankText, type GridView } from "./grid-view.ts";
import { headerKey } from "./header-words.ts";
import { matchKey } from "./text.ts";

/** Words of one column, matched against a header without white space and punctuation. */
export interface ColumnWords<Key extends string> {
  readonly key: Key;
  readonly words: RegExp;
  /** Taken only where no column has the words above. */
  readonly loose?: RegExp;
}

export interface FoundColumn {
  readonly column: number;
  /** As written. */
  readonly header: string;
}

/** A header row with its columns; a key may have several columns, best words first. */
export interface WordsHeader<Key extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, readonly FoundColumn[]>;
}

const withoutRemarks = (text: string): string =>
  matchKey(text).replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "");

/** Reads one row as a header. */
function headerAt<Key extends string>(
  view: GridView,
  row: number,
  words: readonly ColumnWords<Key>[],
): WordsHeader<Key> {
  const found = new Map<Key, FoundColumn[]>();
  const loose = new Map<Key, FoundColumn[]>();
  const values = view.grid.values[row - view.grid.top] ?? [];
  for (const [offset, value] of values.entries()) {
    if (typeof value !== "string" || value.length > 40 || isBlankText(value)) continue;
    const whole = headerKey(value);
    const bare = headerKey(withoutRemarks(value));
    const column = { column: view.grid.left + offset, header: value };
    const named = words.find((each) => each.words.test(whole) || each.words.test(bare));
    const loosely =
      named ?? words.find(({ loose: other }) => other?.test(whole) === true || other?.test(bare) === true);
    if (loosely === undefined) continue;
    const into = named === undefined ? loose : found;
    into.set(loosely.key, [...(into.get(loosely.key) ?? []), column]);
  }
  for (const [key, columns] of loose) if (!found.has(key)) found.set(key, columns);
  return { row, columns: found };
}

/** How many rows from the top a header may stand. */
const headerReach = 60;

/** The first row that `isHeader` accepts, or null. */
export function findWordsHeader<Key extends string>(
  view: GridView,
  words: readonly ColumnWords<Key>[],
  isHeader: (columns: ReadonlyMap<Key, readonly FoundColumn[]>) => boolean,
): WordsHeader<Key> | null {
  for (let row = view.grid.top; row <= Math.min(view.bottom, view.grid.top + headerReach); row++) {
    const header = headerAt(view, row, words);
    if (header.columns.size >= 2 && isHeader(header.columns)) return header;
  }
  return null;
}

/** A cell's text with its address; inside a vertical merge that begins below the header, the merge's. */
export function listCell(
  view: GridView,
  header: { readonly row: number },
  row: number,
  column: number,
): { readonly text: string; readonly cell: string; readonly row: number; readonly blank: boolean } {
  let from = row;
  if (isBlankText(view.text(row, column))) {
    const merge = view.mergeAt(row, column);
    if (merge !== null && merge.left === column && merge.top > header.row) from = merge.top;
  }
  const text = view.text(from, column);
  return { text, cell: cellAddress(from, column), row: from, blank: isBlankText(text) };
}

/** Orders sheets by how well their name fits: the name itself, a name that holds it, the others; visible ones first. */
export function bySheetName<Sheet extends { readonly sheet: string; readonly hidden: boolean }>(
  sheets: readonly Sheet[],
  name: string,
): readonly Sheet[] {
  const weight = ({ sheet, hidden }: Sheet): number => {
    const key = matchKey(sheet);
    return (key === name ? 0 : key.includes(name) ? 2 : 4) + (hidden ? 1 : 0);
  };
  return [...sheets].sort((a, b) => weight(a) - weight(b));
}
