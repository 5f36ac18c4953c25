// Figures of several years side by side, and the same as sentences.
import { say, type Message } from "../../messages/catalogue.ts";
import type { InputId } from "../../notices/schema.ts";
import { exactText, sumExact, type ExactNumber } from "../../sheets/exact.ts";
import type { FigureRow, FigureTable } from "../finding.ts";
import { isGiven, type Answer } from "./answers.ts";
import type { Application } from "./applications.ts";
import { commonName, measureOf, yearOf } from "./names.ts";

type Side = readonly Answer<ExactNumber>[];

const idsOf = (side: Side): readonly InputId[] => side.map(({ input }) => input.id);

function yearsOf(side: Side): readonly number[] | null {
  const years = side.map(({ input }) => yearOf(input)).filter((year) => year !== null);
  return years.length < side.length ? null : years.toSorted((a, b) => a - b);
}

function rowOf(application: Application, side: Side): FigureRow {
  const inOrder = side.toSorted((a, b) => (yearOf(a.input) ?? 0) - (yearOf(b.input) ?? 0));
  const given = inOrder.filter(isGiven);
  return {
    name: commonName(application, idsOf(inOrder)),
    values: inOrder.map((answer) => (isGiven(answer) ? exactText(answer.value) : null)),
    total: given.length < side.length ? null : exactText(sumExact(given.map(({ value }) => value))),
  };
}

/** Sums over the same years, at least two, in one unit of measure; null for anything else, which is told in lines. */
export function figureTable(application: Application, sides: readonly Side[]): FigureTable | null {
  const [years, ...others] = sides.map(yearsOf);
  if (years === undefined || years === null || years.length < 2) return null;
  if (others.some((each) => each?.join() !== years.join())) return null;
  const measures = new Set(sides.flat().map(({ input }) => measureOf(input)));
  const [measure, another] = measures;
  if (measure === undefined || another !== undefined) return null;
  return { measure, years, rows: sides.map((side) => rowOf(application, side)) };
}

/** A sentence for each sum, with its parts; of a sum that lacks a figure, what there is. */
export function figureLines({ measure, years, rows }: FigureTable): readonly Message[] {
  return rows.map(({ name, values, total }) => {
    const parts = values.map((value, at) => ({ year: years[at] ?? 0, value }));
    return say("evidence.years-sum", { name, parts, total, measure });
  });
}
