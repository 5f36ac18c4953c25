// One cell of a plan as XML: text is always text, a date a serial number.
import type { PlanCell, PlanValue } from "../../../sheets/sheet-plan.ts";
import { cut } from "./names.ts";
import { excelString, xmlText } from "./xml.ts";

/** Excel's limit, in UTF-16 units. */
const longestText = 32_767;

/** `<c …/>`; `style` is the number of its style. Throws RangeError for a number that is none. */
export function cellXml(cell: PlanCell, address: string, style: number): string {
  const value = storedValue(cell);
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

/** What the file holds for a value: dates as serial numbers of the 1900 system, nothing for an empty text. */
export function storedValue({ look, value }: PlanCell): PlanValue {
  if (value === "" || value === null) return null;
  if (typeof value === "number") return value;
  return look === "date" || look === "entry-date" ? (serialOf(value) ?? value) : value;
}

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
