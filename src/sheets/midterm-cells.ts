// Cells of 中期检查 as people fill them: 3,000 · 5 640条 · 1.2万条 · 20% · 已完成 · 是. Read exactly, or told why not.
import type { Figure, Stage } from "../notices/schema.ts";
import { readAmount, type MoneyUnit } from "./amounts.ts";
import { compareExact, exactFromNumber, shiftExact, type ExactNumber } from "./exact.ts";
import { isCellError, valueAt, type CellValue, type NumberKind } from "./grid.ts";
import { valueText, type GridView } from "./grid-view.ts";
import type { FigureValue, SheetFault } from "./midterm-sheet.ts";
import { exactFromText, saysNotGiven } from "./numbers.ts";
import { matchKey } from "./text.ts";

export type CellReading =
  | { readonly kind: "given"; readonly value: FigureValue }
  | { readonly kind: "not-given" }
  | {
      readonly kind: "refused";
      readonly fault: Extract<
        SheetFault["kind"],
        "unreadable" | "negative" | "not-whole" | "unit" | "percent-sign" | "over-100" | "not-a-choice"
      >;
      readonly text: string;
      /** The unit or the choices that were asked for. */
      readonly more: string | null;
    };

/** What a number is asked in. "%" is a ratio. */
export interface NumberForm {
  readonly unit: string;
  readonly whole: boolean;
}

/** Units that mean the same when written for each other; 人次 is not 人, and 项 of projects are not 件 of patents. */
const sameUnits: readonly (readonly string[])[] = [
  ["名", "人"],
  ["场次", "场", "次"],
  ["批次", "批"],
  ["天", "日"],
  ["家", "户"],
];
const moneyUnits: ReadonlySet<string> = new Set(["元", "万元", "亿元", "百万元", "千万元"]);
export const isMoney = (unit: string): unit is MoneyUnit => moneyUnits.has(unit);

function fits(written: string, asked: string): boolean {
  if (written === "" || written === asked) return true;
  return sameUnits.some((units) => units.includes(written) && units.includes(asked));
}

const zero: ExactNumber = { unscaled: 0n, scale: 0 };
const one: ExactNumber = { unscaled: 1n, scale: 0 };
const isWhole = ({ unscaled, scale }: ExactNumber): boolean => unscaled % 10n ** BigInt(scale) === 0n;

const parts = /^([+\-−]?)\s*([\d.,'\s]*\d)\s*(万|亿)?\s*(\p{L}*|%)$/u;

const refused = (
  fault: Extract<CellReading, { kind: "refused" }>["fault"],
  text: string,
  more: string | null = null,
): CellReading => ({ kind: "refused", fault, text, more });

/** A sum in the unit asked for, whatever money unit it is written in. */
function readMoney(text: string, asked: MoneyUnit): ExactNumber | null {
  const inTenThousands = readAmount(text, asked);
  if (inTenThousands === null || inTenThousands === "no-unit") return null;
  const oneOfThem = readAmount("1", asked);
  if (oneOfThem === null || oneOfThem === "no-unit") return null;
  // 亿元 and the like are powers of ten of 万元.
  const places = String(oneOfThem.unscaled).length - 1 - oneOfThem.scale;
  return shiftExact(inTenThousands, places);
}

function checked(value: ExactNumber, text: string, { unit, whole }: NumberForm): CellReading {
  if (compareExact(value, zero) < 0) return refused("negative", text);
  if (whole && !isWhole(value)) return refused("not-whole", text);
  if (unit === "%" && compareExact(value, one) > 0) return refused("over-100", text);
  return { kind: "given", value: { kind: "number", value } };
}

/** A number as typed, in the unit asked for. */
export function readNumberText(typed: string, form: NumberForm): CellReading {
  const text = typed.normalize("NFKC").trim();
  if (saysNotGiven(text)) return { kind: "not-given" };
  const match = parts.exec(text);
  if (match === null) return refused("unreadable", typed);
  const [, sign = "", digits = "", scale = "", unit = ""] = match;
  const number = exactFromText(digits);
  if (number === null) return refused("unreadable", typed);
  const signed = sign === "-" || sign === "−" ? { ...number, unscaled: -number.unscaled } : number;
  if (form.unit === "%") {
    if ((unit !== "" && unit !== "%") || scale !== "") return refused("unit", typed, form.unit);
    // 0.04 may be 4% or 0.04%; 12.4 beside the unit % can only be 12.4%.
    const couldBeRatio = unit === "" && compareExact(signed, zero) > 0 && compareExact(signed, one) < 0;
    return couldBeRatio ? refused("percent-sign", typed) : checked(shiftExact(signed, 2), typed, form);
  }
  if (isMoney(form.unit) && (unit !== "" || scale !== "")) {
    if (signed.unscaled < 0n) return refused("negative", typed);
    const value = readMoney(text, form.unit);
    return value === null ? refused("unit", typed, form.unit) : checked(value, typed, form);
  }
  if (!fits(unit, form.unit)) return refused("unit", typed, form.unit);
  const places = scale === "万" ? -4 : scale === "亿" ? -8 : 0;
  return checked(shiftExact(signed, places), typed, form);
}

/** A cell as a number in the unit asked for. */
export function readNumberCell(value: CellValue, kind: NumberKind | null, form: NumberForm): CellReading {
  const text = valueText(value, kind);
  if (typeof value === "boolean" || isCellError(value) || kind === "date") {
    return saysNotGiven(text) ? { kind: "not-given" } : refused("unreadable", text);
  }
  if (typeof value === "number" && kind === "percent") {
    return form.unit === "%" ? checked(exactFromNumber(value), text, form) : refused("unit", text, form.unit);
  }
  return readNumberText(text, form);
}

/** What people write for a step that is done, and for one that is not. */
const doneWords: ReadonlySet<string> = new Set([
  "是",
  "有",
  "√",
  "✓",
  "已",
  "完成",
  "已建",
  "已建成",
  "已设立",
  "已成立",
  "已建立",
  "已组建",
  "已开展",
]);
const openWords: ReadonlySet<string> = new Set([
  "否",
  "无",
  "没有",
  "×",
  "✗",
  "未",
  "未完成",
  "未建",
  "未启动",
  "未开始",
]);
const startedWords: ReadonlySet<string> = new Set([
  "已启动",
  "启动",
  "正在建设",
  "建设中",
  "筹备中",
  "推进中",
  "正在推进",
  "已起草",
  "起草中",
]);

function stageOf(text: string, stages: readonly Stage[]): Stage | null {
  const key = matchKey(text);
  const exact = stages.find(({ word }) => matchKey(word) === key);
  if (exact !== undefined) return exact;
  const means = doneWords.has(key)
    ? "done"
    : openWords.has(key)
      ? "not-started"
      : startedWords.has(key)
        ? "started"
        : null;
  return means === null ? null : (stages.find((each) => each.means === means) ?? null);
}

/** The form of a figure's number; null for a stage. */
export function formOf(figure: Figure): NumberForm | null {
  switch (figure.kind) {
    case "count":
      return { unit: figure.unit, whole: true };
    case "amount":
      return { unit: figure.unit, whole: false };
    case "share":
      return { unit: "%", whole: false };
    case "stage":
      return null;
  }
}

/** A cell as what a figure asks for. `rowUnit` is the unit that the row itself names, where it is another one. */
export function readFigureCell(
  view: GridView,
  row: number,
  column: number,
  figure: Figure,
  rowUnit: MoneyUnit | null,
): CellReading {
  const value = valueAt(view.grid, row, column);
  const kind = view.kind(row, column);
  if (figure.kind === "stage") {
    const text = valueText(value, kind).trim();
    // 不适用 may be one of the choices, and 无 says that there is nothing yet; a dash says nothing.
    const stage = stageOf(text, figure.stages);
    if (stage === null && saysNotGiven(text)) return { kind: "not-given" };
    return stage === null
      ? refused("not-a-choice", text, figure.stages.map(({ word }) => word).join("、"))
      : { kind: "given", value: { kind: "stage", stage } };
  }
  const form = formOf(figure) ?? { unit: "", whole: false };
  const text = valueText(value, kind);
  if (rowUnit !== null && isMoney(form.unit) && exactFromText(text) !== null) {
    return readNumberText(`${text}${rowUnit}`, form);
  }
  return readNumberCell(value, kind, form);
}
