// Levels that one thing of several reaches by itself, never the sum over them (A36): shared by items and item-level.
import { say, type Message } from "../../messages/catalogue.ts";
import type { Figure, FigureId, ItemLevel } from "../../notices/schema.ts";
import { atLeast, compare, divide, fraction, fromPercent, zero, type Fraction } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { partOf } from "../measure.ts";
import type { MissingFigure, Note } from "../outcome.ts";
import { numberText, percentText, quantityText, type Quantity } from "../quantity.ts";

export interface LevelReading {
  /** null where the figures of the thing were not given, or cannot be. */
  readonly actual: Quantity | null;
  readonly met: boolean | null;
  readonly part: Fraction;
  readonly missing: readonly MissingFigure[];
  /** Something of it was reported, and not enough to tell. */
  readonly partial: boolean;
  readonly fault: Note | null;
  readonly line: Message | null;
}

/** The main figure of a level: where the contract's own demand stands. */
const mainFigure = (level: ItemLevel): FigureId => (level.kind === "count" ? level.figure : level.numerator);

/** The demand of a level, the contract's where it has one. */
export function demandOfLevel(level: ItemLevel, judging: Judging): Quantity {
  const main = mainFigure(level);
  if (level.kind === "count") {
    const unit = unitOfFigure(judging.figures.definition(main));
    return { value: judging.demand(main, fraction(level.atLeast), unit).value, unit };
  }
  return { value: judging.demand(main, fromPercent(level.atLeastPercent), "%").value, unit: "%" };
}

/** Numbers of the things of a kind: 1, 2, 3; just one where the figure is asked once. */
export function itemsOf(level: ItemLevel, { figures }: Judging): readonly (number | undefined)[] {
  const perItem: Figure["perItem"] = figures.definition(mainFigure(level)).perItem;
  return perItem === null ? [undefined] : Array.from({ length: perItem.upTo }, (_, index) => index + 1);
}

const unknown = { actual: null, met: null, part: zero, partial: false, fault: null, line: null } as const;

/** One level of one thing. */
export function readLevel(level: ItemLevel, item: number | undefined, judging: Judging): LevelReading {
  const { figures } = judging;
  const demand = demandOfLevel(level, judging);
  const main = figures.definition(mainFigure(level));
  const name = item === undefined || main.perItem === null ? null : { name: main.perItem.name, number: item };
  if (level.kind === "count") {
    const known = figures.number(level.figure, "now", item);
    if (known === null) return { ...unknown, missing: [figures.missing(level.figure, "now", item)] };
    const actual = { value: known.value, unit: demand.unit };
    return judged(
      actual,
      demand,
      say("midterm.actual.item", {
        item: name,
        label: main.label,
        text: quantityText(actual, [demand.value]),
        working: null,
      }),
    );
  }
  const top = figures.number(level.numerator, "now", item);
  const bottom = figures.number(level.denominator, "now", item);
  const missing = [
    ...(top === null ? [figures.missing(level.numerator, "now", item)] : []),
    ...(bottom === null ? [figures.missing(level.denominator, "now", item)] : []),
  ];
  if (top === null || bottom === null) {
    return { ...unknown, partial: top !== null || bottom !== null, missing };
  }
  const texts = { numerator: numberText(top.value), denominator: numberText(bottom.value) };
  if (compare(top.value, bottom.value) > 0) {
    const fault: Note = {
      severity: "error",
      reading: null,
      message: say("midterm.fault.ratio", {
        ...texts,
        label: main.label,
        of: figures.definition(level.denominator).label,
      }),
      remedy: say("midterm.fault.ratio.remedy"),
      cells: [top.cell, bottom.cell],
    };
    return { ...unknown, partial: true, fault, missing: [figures.missing(level.numerator, "now", item)] };
  }
  // A thing that holds nothing reaches no level.
  const value = compare(bottom.value, zero) <= 0 ? zero : divide(top.value, bottom.value);
  const actual = { value, unit: "%" };
  return judged(
    actual,
    demand,
    say("midterm.actual.item", {
      item: name,
      label: main.label,
      text: percentText(value, [demand.value]),
      working: texts,
    }),
  );
}

function judged(actual: Quantity, demand: Quantity, line: Message): LevelReading {
  return {
    actual,
    met: atLeast(actual.value, demand.value),
    part: partOf(actual.value, demand.value),
    missing: [],
    partial: false,
    fault: null,
    line,
  };
}
