// Levels that one thing of several reaches by itself, never the sum over them (A36): shared by items and item-level.
import { say, type Message } from "../../messages/catalogue.ts";
import type { Words } from "../../messages/figure-names.ts";
import type { Figure, FigureId, ItemLevel, MetricOf } from "../../notices/schema.ts";
import {
  atLeast,
  ceiling,
  compare,
  divide,
  fraction,
  fromPercent,
  multiply,
  subtract,
  zero,
  type Fraction,
} from "../fraction.ts";
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
  /** What the level still takes; null where it is reached or nothing is known. */
  readonly takes: Message | null;
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

/** What the things are called: 专利池. */
export function itemName({ levels: [first] }: MetricOf<"items">, { figures }: Judging): Words {
  const named = first === undefined ? null : figures.definition(mainFigure(first)).perItem;
  return named?.name ?? { zh: "", en: "" };
}

/** A level in words, with the demand that counts: 入池有效发明专利 ≥ 50 件. */
export function levelWords(
  level: ItemLevel,
  judging: Judging,
): { readonly label: Words; readonly text: string } {
  const { label } = judging.figures.definition(mainFigure(level));
  const text = quantityText(demandOfLevel(level, judging));
  if (level.kind === "count") return { label, text };
  const { label: of } = judging.figures.definition(level.denominator);
  return { label: { zh: `${label.zh} ÷ ${of.zh}`, en: `${label.en} ÷ ${of.en}` }, text };
}

const unknown = {
  actual: null,
  met: null,
  part: zero,
  partial: false,
  fault: null,
  line: null,
  takes: null,
} as const;

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
      say("midterm.takes.count", {
        toNow: null,
        toEnd: numberText(subtract(demand.value, actual.value)),
        unit: demand.unit,
        spread: null,
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
  const wanted = ceiling(multiply(bottom.value, demand.value));
  return judged(
    actual,
    demand,
    say("midterm.actual.item", {
      item: name,
      label: main.label,
      text: percentText(value, [demand.value]),
      working: texts,
    }),
    // Of a thing that holds nothing no number of parts is enough.
    compare(bottom.value, zero) <= 0
      ? null
      : say("midterm.takes.level", {
          denominator: texts.denominator,
          wanted: numberText(wanted),
          missing: numberText(subtract(wanted, top.value)),
          unit: unitOfFigure(main),
        }),
  );
}

function judged(actual: Quantity, demand: Quantity, line: Message, takes: Message | null): LevelReading {
  const met = atLeast(actual.value, demand.value);
  return {
    actual,
    met,
    part: partOf(actual.value, demand.value),
    missing: [],
    partial: false,
    fault: null,
    line,
    takes: met ? null : takes,
  };
}
