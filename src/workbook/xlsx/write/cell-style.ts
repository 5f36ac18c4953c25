// What a cell of a plan is in a file: the common table of looks, and what only files can say.
import { writtenCell, type LookStyle } from "../../looks.ts";
import type { StyledCell } from "../../plan-layout.ts";

export interface FontLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export interface CellStyle {
  readonly font: FontLook;
  /** "#RRGGBB" */
  readonly fill: string | null;
  readonly border: boolean;
  readonly format: string;
  readonly across: "left" | "center" | "right";
  readonly down: LookStyle["down"];
  readonly wrap: boolean;
  /** The user's to fill in, should somebody protect the sheet. */
  readonly unlocked: boolean;
}

export function styleOf(cell: StyledCell): CellStyle {
  const { size, bold, colour, fill, border, across, down, wrap } = cell.style;
  const { value, format } = writtenCell(cell);
  const isNumber = typeof value === "number";
  return {
    font: { size, bold, colour },
    fill,
    border,
    format,
    // Spelt out, because only then the text can keep a little room to the border.
    across: across === "general" ? (isNumber ? "right" : "left") : across,
    down,
    // Numbers never wrap: one that does not fit shows as "###".
    wrap: wrap && !isNumber,
    unlocked: cell.look.startsWith("entry-"),
  };
}
