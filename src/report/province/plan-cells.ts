// Small helpers with which the province's sheets are put together: cells by look, rows of words, letters of a limit.
import { textOf, type Message } from "../../messages/catalogue.ts";
import type { Locale } from "../../messages/define.ts";
import type { CellLook, PlanCell, PlanValue } from "../../sheets/sheet-plan.ts";

export function planCell(value: PlanValue, look: CellLook = "text"): PlanCell {
  return { value, look };
}

export const headerCells = (headers: readonly string[]): readonly PlanCell[] =>
  headers.map((header) => planCell(header, "header"));

/** Sentences in one cell, each on a line of its own. */
export function linesOf(messages: readonly Message[], locale: Locale): string {
  return messages.map((message) => textOf(message, locale)).join("\n");
}

/** "3" where both ends agree, else "3–4". */
export function rangeText(low: number, high: number): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

/** A merged line over all columns, 0-based. */
export function wholeLine(
  row: number,
  columns: number,
): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} {
  return { top: row, left: 0, bottom: row, right: columns - 1 };
}
