// What a plan's cell looks like and what is written for it: one table for every writer of sheets, Excel or file.
import { cut } from "./names.ts";
import { serialOfDay } from "../sheets/moments.ts";
import type { CellLook, PlanCell } from "../sheets/sheet-plan.ts";

export interface LookStyle {
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  /** "#242424" */
  readonly colour: string;
  readonly fill: string | null;
  /** "general" is Excel's own: text to the left, numbers to the right. */
  readonly across: "general" | "left" | "center" | "right";
  readonly down: "top" | "center";
  readonly wrap: boolean;
  /** Thin lines around the cell. */
  readonly border: boolean;
}

export const borderColour = "#C7C7C7";

const plain: LookStyle = {
  bold: false,
  size: 11,
  colour: "#242424",
  fill: null,
  across: "general",
  down: "center",
  wrap: true,
  border: true,
};
const entry: LookStyle = { ...plain, fill: "#FFFBE6" };

export const styleOfLook: Readonly<Record<CellLook, LookStyle>> = {
  title: { ...plain, bold: true, size: 16, across: "center", border: false },
  subtitle: { ...plain, colour: "#505050", across: "left", border: false },
  header: { ...plain, bold: true, fill: "#EBF3FC", across: "center" },
  text: { ...plain, across: "left", down: "top" },
  integer: { ...plain, across: "right", down: "top" },
  amount: { ...plain, across: "right", down: "top" },
  percent: { ...plain, across: "right", down: "top" },
  date: { ...plain, across: "center", down: "top" },
  total: { ...plain, bold: true, fill: "#F0F0F0" },
  quiet: { ...plain, size: 10, colour: "#616161", across: "left", down: "top", border: false },
  met: { ...plain, colour: "#0B5A08", fill: "#E3F4E1", down: "top" },
  broken: { ...plain, colour: "#8A1C22", fill: "#FBD5D8", down: "top" },
  unknown: { ...plain, colour: "#7A4100", fill: "#FFE6C7", down: "top" },
  notice: { ...plain, colour: "#0F548C", fill: "#DCEBFA", down: "top" },
  "entry-text": { ...entry, across: "left" },
  "entry-integer": { ...entry, across: "right" },
  "entry-amount": { ...entry, across: "right" },
  "entry-percent": { ...entry, across: "right" },
  "entry-date": { ...entry, across: "center" },
};

export interface WrittenCell {
  readonly value: string | number | null;
  /** Excel's format code; "@" keeps text as it is, whatever it begins with. */
  readonly format: string;
}

/** Formats of cells that wait for the user's figure. */
const entryFormats: Readonly<Partial<Record<CellLook, string>>> = {
  "entry-text": "@",
  "entry-integer": "#,##0",
  "entry-amount": "#,##0.00",
  "entry-percent": "0.00%",
  "entry-date": "yyyy-mm-dd",
};

/** Excel's limit, in UTF-16 units. */
const longestText = 32_767;

/** A text as a cell holds it: what is longer than Excel allows ends in "…". */
export function cellText(text: string): string {
  return text.length <= longestText ? text : `${cut(text, longestText - 1)}…`;
}

/** A cell as it is written: text as text, "2025-02-28" under a date look as Excel's serial, numbers with their decimals. */
export function writtenCell({ value, look }: PlanCell): WrittenCell {
  if (typeof value === "string") {
    const serial = look === "date" || look === "entry-date" ? serialOfDay(value) : null;
    return serial === null
      ? { value: cellText(value), format: "@" }
      : { value: serial, format: "yyyy-mm-dd" };
  }
  return { value, format: entryFormats[look] ?? (value === null ? "General" : shownFormat(value, look)) };
}

/** No more decimals than the number has, at most two: "1,500", "1,500.5", "3.25%". */
function shownFormat(value: number, look: CellLook): string {
  switch (look) {
    case "integer":
      return "#,##0";
    case "amount":
    case "total":
      return `#,##0${decimals(value)}`;
    case "percent":
      return `0${decimals(value * 100)}%`;
    // A serial number, as cells that were read hold it.
    case "date":
      return "yyyy-mm-dd";
    default:
      return "General";
  }
}

function decimals(value: number): string {
  const zeros = value.toFixed(2).replace(/^[^.]*\.|0+$/g, "").length;
  return zeros === 0 ? "" : `.${"0".repeat(zeros)}`;
}
