// Dates and times as people write them in sheets, read to a calendar day or a minute (Beijing time), or to nothing.
import type { CellValue, NumberKind } from "./grid.ts";

/** A day ("2025-02-28") or a minute ("2025-02-28T17:30"), with the cell it came from; `cell` is null when the user gave it. */
export interface GivenMoment {
  readonly at: string;
  readonly precision: "day" | "minute";
  readonly cell: string | null;
  readonly sheet: string | null;
}

/** A moment without its source. */
export type PlainMoment = Pick<GivenMoment, "at" | "precision">;

export type MomentReading =
  | { readonly kind: "given"; readonly moment: GivenMoment }
  | { readonly kind: "blank" }
  /** Kept as typed, so that it can be told to the user; never guessed. */
  | { readonly kind: "unreadable"; readonly text: string };

const chineseDigits = "〇一二三四五六七八九";

/** 二〇二五年二月二十八日 with Arabic digits; other text as it is. */
function arabicDigits(text: string): string {
  return text
    .replace(/[零○ＯOo](?=[〇○零一二三四五六七八九年])/gu, "〇")
    .replace(
      /([一二三四五六七八九])?十([一二三四五六七八九])?/gu,
      (_, tens: string = "一", ones: string = "〇") => `${tens}${ones}`,
    )
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(chineseDigits.indexOf(digit)));
}

const pad = (value: number): string => String(value).padStart(2, "0");

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2999 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** "17:30", "17时30分", "下午5:30", "17:30:00" to minutes of the day; 24:00 is the last minute of it. */
function minuteOf(text: string): number | null {
  const match =
    /^(上午|下午|中午|晚上|am|pm)?(\d{1,2})(?:[:时点](?:(\d{1,2})(?:[:分](\d{1,2})?秒?)?|半)?整?)(am|pm)?$/.exec(
      text,
    );
  if (match === null) return null;
  const [, before, hours = "", minutes, seconds, after] = match;
  const half = minutes === undefined && text.includes("半");
  const minute = half ? 30 : Number(minutes ?? 0);
  let hour = Number(hours);
  const halfDay = before ?? after;
  const afternoon =
    halfDay === "下午" || halfDay === "晚上" || halfDay === "pm" || (halfDay === "中午" && hour < 11);
  if (afternoon && hour < 12) hour += 12;
  if (halfDay === "am" && hour === 12) hour = 0;
  if (hour === 24 && minute === 0) return 24 * 60 - 1;
  return hour < 24 && minute < 60 && Number(seconds ?? 0) < 60 ? hour * 60 + minute : null;
}

function withTime(day: string | null, minute: number | null): PlainMoment | null {
  if (day === null) return null;
  if (minute === null) return { at: day, precision: "day" };
  return { at: `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`, precision: "minute" };
}

/**
 * Reads "2025-02-28", "2025/2/28", "2025.2.28", "20250228", "2025年2月28日 17:30" and the like.
 * A day without a year ("2月28日") is read only where `year` is given. Null where the text is no date.
 */
export function momentOf(text: string, year: number | null): PlainMoment | null {
  const plain = arabicDigits(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/\((?:星期|周).\)|(?:星期|周)[\d日天]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const full =
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?(?:[ t,]*(.*))?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})(?: (.*))?$/.exec(plain);
  const short =
    full === null ? /^()(\d{1,2}) ?(?:[-/]|月) ?(\d{1,2}) ?[日号]?(?: ?(.*))?$/.exec(plain) : null;
  const [, givenYear = "", month = "", day = "", rest = ""] = full ?? short ?? [];
  const ofYear = givenYear === "" ? year : Number(givenYear);
  if (month === "" || ofYear === null) return null;
  const time = rest.replace(/ /g, "");
  const minute = time === "" ? null : minuteOf(time);
  if (time !== "" && minute === null) return null;
  return withTime(dayOf(ofYear, Number(month), Number(day)), minute);
}

const nothing = /^[\s\-‐-―－/／\\]*$|^\s*无\s*$/u;
const toFillIn = /^(?:20(?:\d\d)?|二[〇○零](?:..)?)?年月日$/u;

/** Nothing, a dash, 无, or the printed form's place for a date that nobody filled in: " 年 月 日". */
function isNoDate(text: string): boolean {
  return nothing.test(text) || toFillIn.test(text.normalize("NFKC").replace(/[\s_]/gu, ""));
}

/** An Excel serial (1900 system) as a day, or as a minute where it has a time. Null outside the calendar. */
export function momentFromSerial(serial: number): PlainMoment | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2958466) return null;
  // Rounded to the second first: 17:30 is stored as 0.7291666666642413, a little less than 17:30.
  const seconds = Math.round(serial * 86400);
  const days = Math.floor(seconds / 86400);
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  const minute = Math.floor((seconds % 86400) / 60);
  return withTime(day, minute === 0 ? null : minute);
}

/** The Excel serial (1900 system) of "2025-02-28": 45716. Null where the text is not such a day, or before March 1900. */
export function serialOfDay(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (dayOf(Number(year), Number(month), Number(date)) !== day) return null;
  const serial = Date.parse(day) / 86_400_000 + 25_569;
  return serial < 61 ? null : serial;
}

/**
 * Reads a cell as a moment. Serials count only where the cell is formatted as a date: a bare 45716 is not what anyone
 * sees as a day. `year` completes days without a year (the notice's year); null leaves them unreadable.
 */
export function readMoment(
  value: CellValue,
  numberKind: NumberKind | null,
  year: number | null,
  source: { readonly sheet: string; readonly cell: string } | null,
): MomentReading {
  const given = (moment: PlainMoment | null, text: string): MomentReading =>
    moment === null
      ? { kind: "unreadable", text }
      : { kind: "given", moment: { ...moment, cell: source?.cell ?? null, sheet: source?.sheet ?? null } };
  if (value === null) return { kind: "blank" };
  if (typeof value === "string") {
    return isNoDate(value) ? { kind: "blank" } : given(momentOf(value, year), value);
  }
  if (typeof value === "number") {
    const moment = numberKind === "date" ? momentFromSerial(value) : momentOf(String(value), null);
    return given(moment, String(value));
  }
  return { kind: "unreadable", text: typeof value === "boolean" ? String(value) : value.error };
}
