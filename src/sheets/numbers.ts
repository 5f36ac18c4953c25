// Figures as people write them: 12,345 · 1.2万 · 12345件 · 85.3%. Read exactly, or not at all; nothing is guessed.
import { cellAddress, isCellError, type CellValue, valueAt } from "./grid.ts";
import { compareExact, exactFromNumber, shiftExact, type ExactNumber } from "./exact.ts";
import { valueText, type GridView } from "./grid-view.ts";
import type { Figure } from "./region-figures.ts";
import { matchKey } from "./text.ts";

/** Words for "no figure here". None of them is a zero. */
const notGiven = new Set([
  "n/a",
  "na",
  "#n/a",
  "无",
  "无数据",
  "暂无",
  "暂无数据",
  "暂缺",
  "缺",
  "缺失",
  "未提供",
  "未公布",
  "未发布",
  "不详",
  "未知",
  "待定",
  "待补",
  "待补充",
  "不适用",
  "不涉及",
  "空",
  "未填",
  "未填写",
  "暂未提供",
  "无法提供",
  "待提供",
  "待填",
  "待核",
  "待核实",
  "待确认",
  "未统计",
  "暂未统计",
  "没有数据",
  "tbd",
]);
/** The same for the documentation. */
export const notGivenWords: readonly string[] = [...notGiven];
const onlyMarks = /^[-/\\_.·。?]*$/u;

/** Whether a text says that nothing is given: blank, "-", "/", "N/A", 无数据. */
export function saysNotGiven(text: string): boolean {
  const key = matchKey(text);
  return notGiven.has(key) || onlyMarks.test(key);
}

/** A decimal without unit, with or without thousands separators, exactly; null where it is none. */
export function exactFromText(text: string): ExactNumber | null {
  const plain = text.normalize("NFKC").trim();
  const match = /^([+-]?)(\d+|\d{1,3}(?:[, ']\d{3})+)(?:\.(\d+))?$/u.exec(plain);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = whole.replace(/\D/gu, "") + fraction;
  return { unscaled: BigInt(`${sign === "-" ? "-" : ""}${digits}`), scale: fraction.length };
}

const zero: ExactNumber = { unscaled: 0n, scale: 0 };
const one: ExactNumber = { unscaled: 1n, scale: 0 };
const isWhole = (value: ExactNumber): boolean => value.unscaled % 10n ** BigInt(value.scale) === 0n;

/** What the header says about the unit of plain numbers below it. */
export type FigureUnit =
  /** 件; `tenThousands` where the header says 万件. */
  | { readonly kind: "count"; readonly tenThousands: boolean }
  /** A ratio; `percent` where the header says %. */
  | { readonly kind: "ratio"; readonly percent: boolean };

/**
 * A whole number of things, with or without one of `units` behind it: 12,345 · 12345件 · 1.2万件. Plain numbers under a
 * header in 万件 are `tenThousands`; a unit that is written wins. Null where the text is none.
 */
export function countFrom(text: string, units: readonly string[], tenThousands: boolean): ExactNumber | null {
  const plain = text.normalize("NFKC").trim();
  const unit = units.find((each) => plain.endsWith(each)) ?? "";
  const [, figure = "", scale] =
    /^(.*?)\s*(万)?\s*$/su.exec(plain.slice(0, plain.length - unit.length)) ?? [];
  const number = exactFromText(figure);
  if (number === null) return null;
  const value = shiftExact(number, scale !== undefined || (tenThousands && unit === "") ? -4 : 0);
  return compareExact(value, zero) >= 0 && isWhole(value) ? value : null;
}

const countUnits = ["件", "项", "个"];

function ratioOf(number: ExactNumber | null, percent: boolean | null): ExactNumber | null {
  if (number === null) return null;
  // Without a unit anywhere, 0.853 is a ratio and 85.3 a percentage; a bare 1 could be either and is not read.
  const bare = percent === null;
  if (bare && compareExact(number, one) === 0) return null;
  const isPercent = percent ?? compareExact(number, one) > 0;
  const value = isPercent ? shiftExact(number, 2) : number;
  return compareExact(value, zero) >= 0 && compareExact(value, one) <= 0 ? value : null;
}

function exactValue(
  value: CellValue,
  text: string,
  percentFormat: boolean,
  unit: FigureUnit,
): ExactNumber | null {
  if (typeof value === "boolean" || isCellError(value)) return null;
  if (unit.kind === "count") return percentFormat ? null : countFrom(text, countUnits, unit.tenThousands);
  if (percentFormat && typeof value === "number") return ratioOf(exactFromNumber(value), false);
  const plain = text.normalize("NFKC").trim();
  const signed = /^(.*?)\s*%$/su.exec(plain);
  return signed === null
    ? ratioOf(exactFromText(plain), unit.percent ? true : null)
    : ratioOf(exactFromText(signed[1] ?? ""), true);
}

/** Reads a cell as a count (件) or a ratio (85.3% is 0.853). Blank, "-", "N/A" and the like are not given, never 0. */
export function readFigure(view: GridView, row: number, column: number, unit: FigureUnit): Figure {
  const cell = cellAddress(row, column);
  const value = valueAt(view.grid, row, column);
  const kind = view.kind(row, column);
  const text = valueText(value, kind);
  if (saysNotGiven(text)) return { kind: "not-given", cell };
  const exact = kind === "date" ? null : exactValue(value, text, kind === "percent", unit);
  return exact === null ? { kind: "unreadable", text, cell } : { kind: "given", value: exact, cell };
}
