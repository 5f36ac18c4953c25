// A ratio as a percentage for people: rounded, but never so that it contradicts the comparison beside it.
import {
  compareExact,
  divideExact,
  exactFromNumber,
  multiplyExact,
  shiftExact,
  sumExact,
  type ExactNumber,
} from "../../sheets/exact.ts";

const two = exactFromNumber(2);
const usualPlaces = 2;

/** The sign of `numerator ÷ denominator − percent%`, exactly, by multiplying crosswise. */
export function comparePercent(
  numerator: ExactNumber,
  denominator: ExactNumber,
  percent: number,
): -1 | 0 | 1 {
  const threshold = shiftExact(exactFromNumber(percent), 2);
  return compareExact(numerator, multiplyExact(denominator, threshold));
}

/** `dividend ÷ divisor` rounded half up: ⌊(2a + b·10⁻ᵖ) ÷ 2b⌋ at `p` places. */
function rounded(dividend: ExactNumber, divisor: ExactNumber, places: number): ExactNumber {
  const half = sumExact([multiplyExact(dividend, two), shiftExact(divisor, places)]);
  return divideExact(half, multiplyExact(divisor, two), places, "down");
}

function withPlaces({ unscaled, scale }: ExactNumber): string {
  const digits = unscaled.toString().padStart(scale + 1, "0");
  return `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
}

export interface PercentText {
  /** "3.00" or, against 4, "3.996". */
  readonly text: string;
  /** Nothing was rounded away. */
  readonly exact: boolean;
}

/**
 * `numerator ÷ denominator` in per cent, with two decimals or as many as it takes to lie on the true side of every
 * percentage it is compared with. Refuses a denominator of 0; neither may be negative.
 */
export function percentText(
  numerator: ExactNumber,
  denominator: ExactNumber,
  against: readonly number[],
): PercentText {
  const hundredfold = shiftExact(numerator, -2);
  for (let places = usualPlaces; ; places += 1) {
    const value = rounded(hundredfold, denominator, places);
    const honest = against.every(
      (percent) =>
        compareExact(value, exactFromNumber(percent)) === comparePercent(numerator, denominator, percent),
    );
    // Two different ratios part at some decimal, so this ends.
    if (honest) {
      const exact = compareExact(multiplyExact(value, denominator), hundredfold) === 0;
      return { text: withPlaces(value), exact };
    }
  }
}
