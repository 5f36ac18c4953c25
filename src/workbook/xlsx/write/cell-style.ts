// What each look of a plan is in a file: font, fill, border, number format, alignment. One table, from which new files
// and added sheets are styled alike.
import type { CellLook, PlanCell, PlanValue } from "../../../sheets/sheet-plan.ts";

export type FontName =
  "plain" | "title" | "subtitle" | "bold" | "quiet" | "met" | "broken" | "unknown" | "notice";
export type BorderName = "none" | "cell" | "total";

export interface CellStyle {
  readonly font: FontName;
  /** "#RRGGBB" */
  readonly fill: string | null;
  readonly border: BorderName;
  readonly format: string;
  /** To the left and right with a little room to the border. */
  readonly horizontal: "left" | "center" | "right";
  readonly wrap: boolean;
  /** The user's to fill in, should somebody protect the sheet. */
  readonly unlocked: boolean;
}

export interface FontLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export const fonts: Readonly<Record<FontName, FontLook>> = {
  plain: { size: 11, bold: false, colour: "#242424" },
  title: { size: 16, bold: true, colour: "#242424" },
  subtitle: { size: 11, bold: false, colour: "#424242" },
  bold: { size: 11, bold: true, colour: "#242424" },
  quiet: { size: 10, bold: false, colour: "#616161" },
  met: { size: 11, bold: false, colour: "#0E700E" },
  broken: { size: 11, bold: true, colour: "#B10E1C" },
  unknown: { size: 11, bold: false, colour: "#8A3707" },
  notice: { size: 11, bold: false, colour: "#0F548C" },
};

const text = "@";
const general = "General";
/** "by-value": numbers to the right, texts to the left. */
type Base = Omit<CellStyle, "format" | "horizontal"> & {
  readonly horizontal: CellStyle["horizontal"] | "by-value";
};

const inTable: Base = {
  font: "plain",
  fill: null,
  border: "cell",
  horizontal: "by-value",
  wrap: true,
  unlocked: false,
};
const heading: Base = { ...inTable, border: "none", horizontal: "left", wrap: false };
const number: Base = { ...inTable, horizontal: "right" };
const entry: Base = { ...inTable, fill: "#FFF9E0", unlocked: true };

const looks: Readonly<Record<CellLook, Base>> = {
  title: { ...heading, font: "title" },
  subtitle: { ...heading, font: "subtitle" },
  header: { ...inTable, font: "bold", fill: "#EBF3FC", horizontal: "center" },
  text: { ...inTable, horizontal: "left" },
  integer: number,
  amount: number,
  percent: number,
  date: { ...inTable, horizontal: "center" },
  total: { ...inTable, font: "bold", fill: "#F5F5F5", border: "total" },
  quiet: { ...heading, font: "quiet" },
  met: { ...inTable, font: "met", fill: "#E1F3E1" },
  broken: { ...inTable, font: "broken", fill: "#FBD5D8" },
  unknown: { ...inTable, font: "unknown", fill: "#FFE6C7" },
  notice: { ...inTable, font: "notice", fill: "#DCEBFA" },
  "entry-text": { ...entry, horizontal: "left" },
  "entry-integer": { ...entry, horizontal: "right" },
  "entry-amount": { ...entry, horizontal: "right" },
  "entry-percent": { ...entry, horizontal: "right" },
  "entry-date": { ...entry, horizontal: "center" },
};

/** The style of a cell. `merged`: it heads a merged area, where a title stands in the middle and long lines may wrap. */
export function styleOf({ look, value }: PlanCell, merged: boolean): CellStyle {
  const base = looks[look];
  const spread = merged && base.border === "none";
  return {
    ...base,
    format: formatOf(look, value),
    // Numbers never wrap: one that does not fit shows as "###".
    wrap: (base.wrap || spread) && typeof value !== "number",
    horizontal:
      spread && look === "title"
        ? "center"
        : base.horizontal === "by-value"
          ? typeof value === "number"
            ? "right"
            : "left"
          : base.horizontal,
  };
}

function formatOf(look: CellLook, value: PlanValue): string {
  switch (look) {
    case "entry-text":
      return text;
    case "integer":
    case "entry-integer":
      return "#,##0";
    case "date":
    case "entry-date":
      return "yyyy-mm-dd";
    case "percent":
      return `${decimals(value, 2)}%`;
    case "amount":
      return `#,##${decimals(value, 0)}`;
    // What the user will type is not known yet: two places are shown, as many as typed are kept.
    case "entry-percent":
      return "0.00%";
    case "entry-amount":
      return "#,##0.00";
    case "total":
      return typeof value === "number" ? `#,##${decimals(value, 0)}` : text;
    // A number that is no amount keeps its digits as they are: 13800000000, not 13,800,000,000.
    case "text":
    case "title":
    case "subtitle":
    case "header":
    case "quiet":
    case "met":
    case "broken":
    case "unknown":
    case "notice":
      return typeof value === "number" ? general : text;
  }
}

/** "0", "0.0" or "0.00": as many places as the number has, two at most. Excel's own "0.##" leaves a point behind: "12." */
function decimals(value: PlanValue, shift: number): string {
  if (typeof value !== "number") return shift === 0 ? "0.00" : "0";
  const places = Math.min(2, Math.max(0, decimalPlaces(value) - shift));
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}

/** Decimal places of the number as it prints: 0.04 has two. */
function decimalPlaces(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return (digits.split(".")[1]?.length ?? 0) - Number(exponent);
}
