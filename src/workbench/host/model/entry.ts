// What Excel makes of something typed or written into a cell: numbers, dates, percentages, formulas, plain text.
import type { CellValue } from "../../../sheets/grid.ts";

/** `format` is what Excel sets by itself ("yyyy/m/d" for a date); null leaves the cell's own format. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

const plain = (value: CellValue, format: string | null = null): Entry => ({ value, formula: null, format });

const errorTexts = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);

/**
 * Excel's reading of an entry. A cell formatted as text ("@") takes everything as it is; a leading apostrophe makes text
 * of the rest. `year` completes a date without one ("3-4").
 */
export function readEntry(entry: unknown, cellFormat: string, year: number): Entry {
  if (typeof entry === "number" || typeof entry === "boolean")
    return cellFormat === "@" ? plain(wireText(entry)) : plain(entry);
  const text = typeof entry === "string" ? entry : "";
  if (text === "") return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (cellFormat === "@") return plain(text);
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, format: null };
  return readTyped(text, year);
}

const wireText = (value: number | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function readTyped(text: string, year: number): Entry {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (errorTexts.has(upper)) return plain({ error: upper });
  return readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? plain(text);
}

function readNumber(text: string): Entry | null {
  const parts = /^(\()?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)(\))?$/i.exec(text);
  if (parts === null) return null;
  const [, open, sign = "", whole, fraction = "", exponent = "", percent, close] = parts;
  if ((whole === undefined && !/\d/.test(fraction)) || (open === undefined) !== (close === undefined))
    return null;
  if (open !== undefined && sign !== "") return null;
  const size = Number(`${(whole ?? "0").replaceAll(",", "")}${fraction === "." ? "" : fraction}${exponent}`);
  const number = sign === "-" || open !== undefined ? -size : size;
  // Excel keeps 15 significant digits: a longer identity or account number loses its tail.
  const kept = Number(number.toPrecision(15));
  if (percent === "%") return plain(kept / 100, fraction.length > 1 ? "0.00%" : "0%");
  if (whole?.includes(",")) return plain(kept, fraction.length > 1 ? "#,##0.00" : "#,##0");
  return plain(kept, exponent === "" ? null : "0.00E+00");
}

function readDate(text: string, currentYear: number): Entry | null {
  const full = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (full !== null) {
    const chinese = full[4] !== undefined;
    const serial = dateSerial(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
    return serial === null ? null : plain(serial, chinese ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d");
  }
  const month = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/.exec(text);
  if (month !== null) {
    const serial = dateSerial(Number(month[1]), Number(month[2] ?? month[3]), 1);
    return serial === null ? null : plain(serial, month[3] === undefined ? "mmm-yy" : 'yyyy"年"m"月"');
  }
  const short = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (short === null) return null;
  const serial = dateSerial(currentYear, Number(short[1]), Number(short[2] ?? short[3]));
  return serial === null ? null : plain(serial, 'm"月"d"日"');
}

function readTime(text: string): Entry | null {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (parts === null) return null;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return plain(seconds / 86_400, parts[3] === undefined ? "h:mm" : "h:mm:ss");
}

/** Excel's serial of a day (1900 system, from March 1900 on); null for a day that does not exist. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day || year < 1901 || year > 9999)
    return null;
  return moment.getTime() / 86_400_000 + 25_569;
}
