// Small things that several metrics say in the same words.
import { say } from "../../messages/catalogue.ts";
import type { Slot } from "../../sheets/midterm-sheet.ts";
import type { Fraction } from "../fraction.ts";
import type { Judging } from "../judging.ts";
import type { ProjectYear } from "../pace.ts";
import type { WorkingLine } from "../outcome.ts";
import { monthsText } from "../what-it-takes.ts";
import { numberText, percentText } from "../quantity.ts";

/**
 * The line that says what is expected now, with its share of the time; none at acceptance, where the demand speaks. It is
 * rounded so that it looks as it compares beside the `actual`s.
 */
export function pastWorking(
  { pace }: Judging,
  demand: Fraction,
  expected: Fraction | null,
  unit: string,
  actual: readonly Fraction[] = [],
): readonly WorkingLine[] {
  if (pace.stage === "acceptance" || expected === null || pace.passed === null) return [];
  const text = (value: Fraction, beside: readonly Fraction[] = []): string =>
    unit === "%" ? percentText(value, beside) : numberText(value, beside);
  return [
    {
      part: "expected",
      message: say("midterm.expected.time", {
        demand: text(demand),
        passed: monthsText(pace.passed),
        months: monthsText(pace.months),
        expected: text(expected, actual),
        unit: unit === "%" ? "" : unit,
        floored: unit !== "%",
      }),
    },
  ];
}

/** A year that is shown beside the full ones where anything of it was reported: running, or only part of one (A30). */
export const isShown = ({ state }: ProjectYear): boolean => state === "running" || state === "part";

/** The column of a year of the project, counted from 1; the sheet has three. */
export function slotOfYear(number: number): Slot {
  return number === 1 ? "year-1" : number === 2 ? "year-2" : "year-3";
}
