// A cell of the model: what it holds, how it is formatted. Cells are values: a change makes a new one.
import type { CellValue } from "../../../sheets/grid.ts";

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Only what differs from the sheet's plain look. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  /** False where a cell may be edited on a protected sheet. */
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export interface Cell {
  readonly value: CellValue;
  /** "=A1+1", or null for a constant. */
  readonly formula: string | null;
  /** Excel's format code, "General" where none was set. */
  readonly format: string;
  readonly style: CellStyle;
}

export const emptyCell: Cell = { value: null, formula: null, format: "General", style: {} };

/** The style with one member set, or taken away by `undefined`. */
export function withStyle(style: CellStyle, name: keyof CellStyle, value: unknown): CellStyle {
  const { [name]: _old, ...rest } = style;
  return value === undefined ? rest : { ...rest, [name]: value };
}

export function isPlain(cell: Cell): boolean {
  return (
    cell.value === null &&
    cell.formula === null &&
    cell.format === "General" &&
    Object.keys(cell.style).length === 0
  );
}

/** What the rich API sends for a value: "" for empty, the text of an error for an error. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
