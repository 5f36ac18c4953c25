// Quantities as people read them: 5,640 条, 17.5%. A rounded figure never stands on the other side of what it is compared with.
import { compare, fraction, multiply, rounded, type Fraction } from "./fraction.ts";

/** A value with its unit; "%" holds a ratio (0.2 is 20%). */
export interface Quantity {
  readonly value: Fraction;
  readonly unit: string;
}

/** Places beyond which nobody reads on; a fraction that still looks like its bound is shown with them. */
const mostPlaces = 8;

/** Rounded to `places`, or to as many more as it takes to look as it compares beside every bound. */
function roundedBeside(value: Fraction, places: number, bounds: readonly Fraction[]): [Fraction, number] {
  for (let at = places; at < mostPlaces; at++) {
    const shown = rounded(value, at);
    if (bounds.every((bound) => compare(shown, rounded(bound, at)) === compare(value, bound))) {
      return [shown, at];
    }
  }
  return [rounded(value, mostPlaces), mostPlaces];
}

/** "5640.5" with thousands separators; `fixed` keeps trailing noughts. */
function decimalText({ top, bottom }: Fraction, places: number, fixed: boolean): string {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const digits = (scaled / bottom).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/gu, ",");
  const decimals = fixed
    ? digits.slice(digits.length - places)
    : digits.slice(digits.length - places).replace(/0+$/u, "");
  return `${top < 0n ? "−" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** A number with at most two decimals. */
export function numberText(value: Fraction, bounds: readonly Fraction[] = []): string {
  const [shown, places] = roundedBeside(value, 2, bounds);
  return decimalText(shown, places, false);
}

/** A ratio as a percentage: 0.175 is "17.5%". */
export function percentText(ratio: Fraction, bounds: readonly Fraction[] = []): string {
  const hundred = fraction(100);
  const inPercent = bounds.map((bound) => multiply(bound, hundred));
  return `${numberText(multiply(ratio, hundred), inPercent)}%`;
}

/** Points of a score with one decimal: "61.4". */
export function pointsText(points: Fraction, bounds: readonly Fraction[] = []): string {
  const [shown, places] = roundedBeside(points, 1, bounds);
  return decimalText(shown, places, true);
}

/** "5,640 条", "17.5%". */
export function quantityText({ value, unit }: Quantity, bounds: readonly Fraction[] = []): string {
  if (unit === "%") return percentText(value, bounds);
  return unit === "" ? numberText(value, bounds) : `${numberText(value, bounds)} ${unit}`;
}
