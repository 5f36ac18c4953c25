// Sums of money as people write them: 3,000 · 3000万 · 2亿元 · 1亿2000万元 · 30000000元. Read exactly, in 万元, or not at all.
import { compareExact, shiftExact, type ExactNumber } from "./exact.ts";
import { exactFromText } from "./numbers.ts";
import { matchKey } from "./text.ts";

/** By how many places a sum in the unit is divided to be in 万元. */
const places = {
  元: 4,
  百元: 2,
  千元: 1,
  万元: 0,
  十万元: -1,
  百万元: -2,
  千万元: -3,
  亿元: -4,
  十亿元: -5,
  百亿元: -6,
  千亿元: -7,
  万亿元: -8,
} as const;
export type MoneyUnit = keyof typeof places;

const scaled = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百";
const isUnit = (text: string): text is MoneyUnit => text in places;

/** 万元, 亿元 and the like anywhere; 元 alone only as a word of its own, for 单元 is no unit. */
const unitInHeader = new RegExp(`(?:${scaled})元|(?<=人民币|(?<!\\p{L}))元(?!\\p{L})`, "gu");

/** The unit of money that a header names: 2024年研发费用（万元）. Null where it names none, or two. */
export function moneyUnitIn(header: string): MoneyUnit | null {
  const [unit, ...others] = new Set(matchKey(header).match(unitInHeader) ?? []);
  return unit !== undefined && others.length === 0 && isUnit(unit) ? unit : null;
}

const unitLine = new RegExp(
  `(?<!\\p{L})(?:金额|货币|计量|数据)?单位:?(?:均?为)?(?:人民币)?((?:${scaled})?元)(?!\\p{L})`,
  "u",
);

/** The unit that a line above a table gives for all its sums: 单位：万元. Null where the text is no such line. */
export function moneyUnitOfLine(text: string): MoneyUnit | null {
  const unit = unitLine.exec(matchKey(text))?.[1] ?? "";
  return isUnit(unit) ? unit : null;
}

const sum = new RegExp(
  `^(?:人民币|rmb|cny|¥)?\\s*(.*?\\d)\\s*(?:(亿)\\s*(\\d+(?:\\.\\d+)?)\\s*万元?|(${scaled})?\\s*(元)?)\\s*整?$`,
  "su",
);
const tenThousand: ExactNumber = { unscaled: 10000n, scale: 0 };

function addExact(left: ExactNumber, right: ExactNumber): ExactNumber {
  const scale = Math.max(left.scale, right.scale);
  const at = ({ unscaled, scale: own }: ExactNumber): bigint => unscaled * 10n ** BigInt(scale - own);
  return { unscaled: at(left) + at(right), scale };
}

/**
 * A sum in 万元. A number without a unit is in `unit`, that of its header; "no-unit" where there is none.
 * Null where the text is no sum, or a negative one.
 */
export function readAmount(text: string, unit: MoneyUnit | null): ExactNumber | "no-unit" | null {
  const match = sum.exec(text.normalize("NFKC").toLowerCase().trim());
  const number = exactFromText(match?.[1] ?? "");
  if (match === null || number === null || number.unscaled < 0n || /^-/u.test(match[1] ?? "")) return null;
  const [, , hundredMillions, rest, scale = "", yuan = ""] = match;
  if (hundredMillions !== undefined) {
    const added = exactFromText(rest ?? "");
    if (added === null || compareExact(added, tenThousand) >= 0) return null;
    return addExact(shiftExact(number, places.亿元), added);
  }
  if (scale === "" && yuan === "") return unit === null ? "no-unit" : shiftExact(number, places[unit]);
  // 3千 may be 3000元 or 3000万元.
  const written = `${scale}元`;
  if (!isUnit(written) || (yuan === "" && (scale === "百" || scale === "千"))) return null;
  return shiftExact(number, places[written]);
}
