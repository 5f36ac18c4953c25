// Exact decimal numbers: what was typed, not its binary approximation. Verdicts compare these and never floats.

/** `unscaled` × 10^-`scale`; scale is never negative. */
export interface ExactNumber {
  readonly unscaled: bigint;
  readonly scale: number;
}

/** From a cell's number, by its shortest decimal form (what Excel shows at full precision). Refuses NaN and infinities. */
export function exactFromNumber(value: number): ExactNumber {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`Not a decimal number: ${value}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const unscaled = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { unscaled, scale } : { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 };
}

/** The sign of `left - right`: −1, 0 or 1, exactly. */
export function compareExact(left: ExactNumber, right: ExactNumber): -1 | 0 | 1 {
  const scale = Math.max(left.scale, right.scale);
  const a = left.unscaled * 10n ** BigInt(scale - left.scale);
  const b = right.unscaled * 10n ** BigInt(scale - right.scale);
  return a < b ? -1 : a > b ? 1 : 0;
}

export const exactZero: ExactNumber = { unscaled: 0n, scale: 0 };

/** The sum, exactly; 0 of none. */
export function sumExact(values: readonly ExactNumber[]): ExactNumber {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  const unscaled = values.reduce(
    (sum, value) => sum + value.unscaled * 10n ** BigInt(scale - value.scale),
    0n,
  );
  return { unscaled, scale };
}

/** `left - right`, exactly. */
export function subtractExact(left: ExactNumber, right: ExactNumber): ExactNumber {
  return sumExact([left, { unscaled: -right.unscaled, scale: right.scale }]);
}

/** The product, exactly. */
export function multiplyExact(left: ExactNumber, right: ExactNumber): ExactNumber {
  return { unscaled: left.unscaled * right.unscaled, scale: left.scale + right.scale };
}

/** Divides by 10^`places`: a percentage to a ratio with `places` = 2. */
export function shiftExact(value: ExactNumber, places: number): ExactNumber {
  const scale = value.scale + places;
  return scale >= 0
    ? { unscaled: value.unscaled, scale }
    : { unscaled: value.unscaled * 10n ** BigInt(-scale), scale: 0 };
}

/** The plain decimal form, without grouping and without trailing zeros: "10000", "85.3". */
export function exactText(value: ExactNumber): string {
  const negative = value.unscaled < 0n;
  const digits = (negative ? -value.unscaled : value.unscaled).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** `dividend ÷ divisor` to so many decimals, rounded down or up. Refuses a divisor of 0; neither may be negative. */
export function divideExact(
  dividend: ExactNumber,
  divisor: ExactNumber,
  places: number,
  rounding: "down" | "up",
): ExactNumber {
  if (divisor.unscaled <= 0n || dividend.unscaled < 0n) {
    throw new RangeError("Only a figure of at least 0 is divided, and only by one over 0");
  }
  const scaled = dividend.unscaled * 10n ** BigInt(divisor.scale + places);
  const by = divisor.unscaled * 10n ** BigInt(dividend.scale);
  const down = scaled / by;
  return { unscaled: rounding === "up" && down * by !== scaled ? down + 1n : down, scale: places };
}
