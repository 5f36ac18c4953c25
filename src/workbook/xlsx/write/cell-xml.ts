// One cell of a plan as XML: text is always text, a date a serial number.
import type { PlanCell, PlanValue } from "../../../sheets/sheet-plan.ts";
import { cellText, writtenCell } from "../../looks.ts";
import { excelString, xmlText } from "./xml.ts";

/** `<c …/>`; `style` is the number of its style. */
export function cellXml(cell: PlanCell, address: string, style: number, since1904: boolean): string {
  const value = storedValue(cell, since1904);
  const open = `<c r="${address}" s="${style}"`;
  if (value === null) return `${open}/>`;
  if (typeof value === "string") return `${open} t="inlineStr"><is>${textXml(value)}</is></c>`;
  return `${open}><v>${value}</v></c>`;
}

/** `<t>` of a cell or a note: spaces are kept, what is longer than Excel allows ends in "…". */
export function textXml(text: string): string {
  return `<t xml:space="preserve">${xmlText(excelString(cellText(text)))}</t>`;
}

/** What the file holds for a value: dates as serial numbers, nothing for an empty text. */
export function storedValue(cell: PlanCell, since1904: boolean): PlanValue {
  const { value } = writtenCell(cell);
  if (value === "") return null;
  const isDay = cell.look === "date" || cell.look === "entry-date";
  return since1904 && isDay && typeof value === "number" ? value - days1904 : value;
}

/** The days by which the 1904 system lies behind. */
const days1904 = 1462;
