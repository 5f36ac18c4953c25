// Where “转到单元格” leads.
import { cellRanges } from "../report/place-words.ts";
import type { Place } from "../review/finding.ts";

/** The first cell or run of cells of a finding; its row where it names no cell; null where it names neither. */
export function placeAddress({ cells, rows }: Place): string | null {
  const [range] = cellRanges(cells);
  if (range !== undefined) return range;
  const [row] = rows;
  return row === undefined ? null : `${row}:${row}`;
}
