// One cell of a plan as XML: text is always text, a date a serial number.
import type { PlanCell, PlanValue } from "../../../sheets/sheet-plan.ts";
import { cut } from "./names.ts";
import { excelString, xmlText } from "./xml.ts";

/** Excel's limit, in UTF-16 units. */
const longestText = 32_767;

/** `<c …/>`; `style` is the number of its style. Throws RangeError for a number that is none. */
export function cellXml(cell: PlanCell, address: string, style: number, since1904: boolean): string {
  const value = storedValue(cell, since1904);
  const open = `<c r="${address}" s="${style}"`;
  if (value === null) return `${open}/>`;
  if (typeof value === "string") return `${open} t="inlineStr"><is>${textXml(value)}</is></c>`;
  if (!Number.isFinite(value)) throw new RangeError(`${address} holds ${value}`);
  return `${open}><v>${value}</v></c>`;
}

/** `<t>` of a cell or a note: spaces are kept, what is longer than Excel allows ends in "…". */
export function textXml(text: string): string {
  const whole = text.length <= longestText ? text : `${cut(text, longestText - 1)}…`;
  return `<t xml:space="preserve">${xmlText(excelString(whole))}</t>`;
}

/** What the file holds for a value: dates as serial numbers, nothing for an empty text. */
export function storedValue({ look, value }: PlanCell, since1904: boolean): PlanValue {
  if (value === "" || value === null) return null;
  if (look !== "date" && look !== "entry-date") return value;
  const serial = typeof value === "number" ? value : serialOf(value);
  return serial === null ? value : serial - (since1904 ? days1904 : 0);
}

/** The days by which the 1904 system lies behind. */
const days1904 = 1462;

const dayMilliseconds = 86_400_000;
/** Day 0 of Excel as it counts from March 1900 on; before that it has a day too many. */
const dayZero = Date.UTC(1899, 11, 30);
const firstSureSerial = 61;

/** 45716 for "2025-02-28"; null for what is no day of the calendar from March 1900 on. */
function serialOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes the 30th of February for a day of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  const serial = (time - dayZero) / dayMilliseconds;
  return serial >= firstSureSerial ? serial : null;
}
