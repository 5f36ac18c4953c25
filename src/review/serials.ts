// The serial numbers of one table, read and compared: which cells break the run 1, 2, 3 …, and how.
import { matchKey } from "../sheets/text.ts";

/** A serial cell as the walk takes it: null is blank, NaN is something that is no number from 1. */
export interface SerialCell {
  readonly value: number | null;
  /** Merged with the row above. */
  readonly shared: boolean;
  /** Rows right above that the form left over, numbered but not filled in: they explain missing numbers. */
  readonly leftoversAbove: number;
  /** The programme's id, "" where it is not known: a restart is only a restart where it changes. */
  readonly programme: string;
}

export type SerialFault =
  | { readonly kind: "blank" }
  | { readonly kind: "shared" }
  | { readonly kind: "not-number" }
  | { readonly kind: "start"; readonly value: number }
  | { readonly kind: "gap"; readonly from: number; readonly to: number; readonly missing: number }
  | { readonly kind: "duplicate"; readonly value: number; readonly first: number }
  | { readonly kind: "order"; readonly value: number; readonly after: number };

export interface SerialRun {
  /** By index of the cell; undefined where it is right. */
  readonly faults: readonly (SerialFault | undefined)[];
  /** Indexes at which the numbering starts again at 1 for another programme (A27). */
  readonly restarts: readonly number[];
  readonly last: number;
}

const written = /^[(第no.№]*(\d{1,7})[)号.、,:]*$/u;

/** "3", "３", "3.", "（3）", "③" are 3; anything else, and 0, is NaN. */
export function readSerial(text: string): number {
  const value = Number(written.exec(matchKey(text))?.[1] ?? Number.NaN);
  return value >= 1 ? value : Number.NaN;
}

const isNumber = (value: number | null): value is number => value !== null && !Number.isNaN(value);

/** The cells cut where the numbering starts again at 1 for another programme. */
function startsOf(cells: readonly SerialCell[]): readonly number[] {
  const starts = [0];
  let before: SerialCell | null = null;
  for (const [index, cell] of cells.entries()) {
    const changes = before !== null && before.programme !== cell.programme && cell.programme !== "";
    if (cell.value === 1 && changes && index > 0) starts.push(index);
    before = cell;
  }
  return starts;
}

/** How many of the sorted `values` lie strictly between two numbers. */
function countBetween(values: readonly number[], above: number, below: number): number {
  const firstAtLeast = (bound: number): number => {
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] ?? Infinity) < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return Math.max(0, firstAtLeast(below) - firstAtLeast(above + 1));
}

/**
 * Walks one run of numbers. A blank or unreadable cell may stand for one number, so it explains a gap of one; a number
 * that comes later is out of order, not missing.
 */
function walk(
  cells: readonly SerialCell[],
  base: number,
  offset: number,
): readonly (SerialFault | undefined)[] {
  const given = cells.filter(({ shared }) => !shared).map(({ value }) => value);
  const sorted = [...new Set(given.filter(isNumber))].sort((a, b) => a - b);
  const seen = new Map<number, number>();
  let highest = base;
  let before = base;
  let unnumbered = 0;
  return cells.map(({ value, shared, leftoversAbove }, index): SerialFault | undefined => {
    unnumbered += leftoversAbove;
    if (shared || !isNumber(value)) {
      unnumbered += 1;
      if (shared) return { kind: "shared" };
      return { kind: value === null ? "blank" : "not-number" };
    }
    const first = seen.get(value);
    if (first !== undefined) return { kind: "duplicate", value, first };
    seen.set(value, index + offset);
    const after = before;
    before = value;
    if (value < after) return { kind: "order", value, after };
    if (value < highest) return undefined;
    const missing = value - highest - 1 - countBetween(sorted, highest, value);
    const excused = missing <= unnumbered;
    const from = highest;
    highest = value;
    unnumbered = 0;
    if (excused) return undefined;
    return from === 0 && index === 0 ? { kind: "start", value } : { kind: "gap", from, to: value, missing };
  });
}

/**
 * The run of one table. It starts at 1, or behind `previous`, the last number of the city's table before it.
 */
export function serialRun(cells: readonly SerialCell[], previous: number): SerialRun {
  const starts = startsOf(cells);
  const faults = starts.flatMap((start, at) => {
    const part = cells.slice(start, starts[at + 1] ?? cells.length);
    const continues =
      at === 0 && previous > 0 && part.find(({ value }) => isNumber(value))?.value === previous + 1;
    return walk(part, continues ? previous : 0, start);
  });
  const last = cells.reduce((most, { value }) => (isNumber(value) && value > most ? value : most), 0);
  return { faults, restarts: starts.slice(1), last };
}
