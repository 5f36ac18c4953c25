// Exact fractions: shares of time, rates, points. Whatever is compared is compared here; rounding is for showing only.
import type { ExactNumber } from "../sheets/exact.ts";

/** `top` ÷ `bottom`, in lowest terms; the bottom is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Refuses a bottom of nought. */
export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new RangeError("A fraction over 0");
  const [signedTop, positive] = b < 0n ? [-t, -b] : [t, b];
  const divisor = common(signedTop, positive);
  return { top: signedTop / divisor, bottom: positive / divisor };
}

export const zero = fraction(0);
export const one = fraction(1);

/** A decimal as read from a cell. */
export function fromExact({ unscaled, scale }: ExactNumber): Fraction {
  return fraction(unscaled, 10n ** BigInt(scale));
}

/** A percentage of the notice's data ("10", "0.5") as a ratio. */
export function fromPercent(percent: number): Fraction {
  const [whole = "0", decimals = ""] = String(percent).split(".");
  return fraction(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { top: -b.top, bottom: b.bottom });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
/** Refuses to divide by nought. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, zero);

/** The sign of `a - b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const atLeast = (a: Fraction, b: Fraction): boolean => compare(a, b) >= 0;
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The whole number at or below. */
export function floor({ top, bottom }: Fraction): Fraction {
  const whole = top / bottom;
  return fraction(top < 0n && whole * bottom !== top ? whole - 1n : whole);
}
/** The whole number at or above. */
export const ceiling = (value: Fraction): Fraction =>
  subtract(zero, floor({ top: -value.top, bottom: value.bottom }));

/** Nought or one where the value lies outside. */
export const clamped = (value: Fraction): Fraction => most(zero, least(one, value));

/** Rounded to so many decimals, halves away from nought. */
export function rounded({ top, bottom }: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const magnitude = ((top < 0n ? -top : top) * scale * 2n + bottom) / (bottom * 2n);
  return fraction(top < 0n ? -magnitude : magnitude, scale);
}

/** As a number of the machine, for charts and JSON; never for a comparison. */
export function toNumber(value: Fraction, places: number): number {
  const { top, bottom } = rounded(value, places);
  return Number(top) / Number(bottom);
}
