// Sheets of ours that are there to be filled in: which cells are the user's, and whether a new plan holds what stands in them.
import type { GridArea } from "../../sheets/grid.ts";
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import { writtenCell } from "../looks.ts";

/** The user's cells: those of `entries`, and all that lie outside `area`, which is what we wrote. */
export interface UsersCells {
  readonly area: GridArea;
  readonly entries: readonly GridArea[];
}

/** A value as Excel passes it. */
export type ExcelValue = string | number | boolean;

/** null for a plan all of whose cells are ours. */
export function usersCellsOf({ rows, entries, keepsEntries = false }: SheetPlan): UsersCells | null {
  if (!keepsEntries) return null;
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return {
    area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: width - 1 },
    entries: entries.map(({ area }) => area),
  };
}

const lies = ({ top, left, bottom, right }: GridArea, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

export function isUsers({ area, entries }: UsersCells, row: number, column: number): boolean {
  return !lies(area, row, column) || entries.some((entry) => lies(entry, row, column));
}

/** As Excel gives it back: a number as its digits, a text without the white space around it. */
const textOf = (value: ExcelValue | null): string => String(value ?? "").trim();

/**
 * Whether everything that stands in the user's cells stands in cells of the plan that are to be filled in, or in its
 * headers: a column that the user added has one. Each as often as it is there.
 */
export function carriesOver(plan: SheetPlan, theirs: readonly ExcelValue[]): boolean {
  const held = new Map<string, number>();
  for (const cell of plan.rows.flat()) {
    if (cell.look !== "header" && !cell.look.startsWith("entry-")) continue;
    const text = textOf(writtenCell(cell).value);
    held.set(text, (held.get(text) ?? 0) + 1);
  }
  return theirs.every((value) => {
    const text = textOf(value);
    if (text === "") return true;
    const left = held.get(text) ?? 0;
    held.set(text, left - 1);
    return left > 0;
  });
}
