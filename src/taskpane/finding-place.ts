// Where “转到单元格” leads, and how a list names rows.
import type { Place } from "../review/finding.ts";

/** The first cell of a finding; its rows where it names no cell; null where it names neither. */
export function placeAddress({ cells, rows }: Place): string | null {
  const [cell] = cells;
  if (cell !== undefined) return cell;
  const [row] = rows;
  return row === undefined ? null : `${row}:${row}`;
}

/** "4", "8–11", "4、9–10": row numbers in order, neighbours joined. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}
