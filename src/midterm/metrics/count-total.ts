// So many over the whole period: on the way its share of the time, rounded down (A42). What was there before does not count (A57).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { add, atLeast, compare, floor, fraction, multiply, type Fraction } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { measure } from "../measure.ts";
import { from, notReported, outcome, toBeJudged, type Note, type Outcome } from "../outcome.ts";
import { numberText, quantityText } from "../quantity.ts";
import { takes } from "../what-it-takes.ts";
import { pastWorking } from "./shared.ts";

const existing = reading("A57");
const joint = reading("A34");

export function countTotal(metric: MetricOf<"count-total">, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const { figure } = metric;
  const unit = unitOfFigure(figures.definition(figure));
  const demand = judging.demand(figure, fraction(metric.atLeast), unit).value;
  const expected = pace.share === null ? null : floor(multiply(pace.share, demand));
  const required = { value: demand, unit };
  const known = figures.number(figure, "now");
  const aim = { expected: expected === null ? null : { value: expected, unit }, required };
  const aimed: Outcome["working"] = [
    ...pastWorking(judging, demand, expected, unit),
    { part: "required", message: say("midterm.required.total", { text: quantityText(required) }) },
  ];
  if (known === null) {
    return notReported([figures.missing(figure, "now")], undefined, { ...aim, working: aimed });
  }
  const actual = { value: known.value, unit };
  const { status, share, judged } = measure(judging, {
    actual: known.value,
    expected,
    demand,
    lasting: true,
  });
  const notes = jointNotes(metric, judging, known.value);
  const working: Outcome["working"] = [
    { part: "actual", message: say("midterm.actual.total", { text: quantityText(actual) }) },
    ...aimed,
  ];
  const short = status === "behind" || status === "far-behind" || status === "missed";
  if (short && figures.definition(figure).asks.includes("base")) {
    const base = figures.base(figure);
    // With enough of them there before the start, a person decides; without the number nobody can tell (A57).
    if (base === null)
      return notReported([figures.missing(figure, "base")], from(share.low), {
        ...aim,
        actual,
        working,
        notes,
      });
    if (atLeast(add(base.value, known.value), demand)) {
      return toBeJudged(share.low, {
        ...aim,
        actual,
        working: [
          ...working,
          {
            part: "judged",
            message: say("midterm.judged.with-existing", { existing: numberText(base.value), unit }),
          },
        ],
        notes: [...notes, existingNote(base.cell, base.value, unit)],
      });
    }
  }
  return outcome({
    status,
    share,
    actual,
    ...aim,
    working: [...working, ...judged],
    remedy: takes(known.value, expected, demand, unit, pace),
    notes,
  });
}

const existingNote = (cell: string, value: Fraction, unit: string): Note => ({
  severity: "warning",
  reading: existing,
  message: say("midterm.existing", { text: quantityText({ value, unit }) }),
  remedy: say("midterm.existing.remedy"),
  cells: [cell],
});

/** Events held jointly count on both sides and are listed (A34); more of them than events at all cannot be. */
function jointNotes(metric: MetricOf<"count-total">, { figures }: Judging, total: Fraction): readonly Note[] {
  if (metric.joint === null) return [];
  const both = figures.number(metric.joint, "now");
  if (both === null || compare(both.value, fraction(0)) === 0) return [];
  const text = quantityText({ value: both.value, unit: unitOfFigure(figures.definition(metric.joint)) });
  return [
    {
      severity: "notice",
      reading: joint,
      message:
        compare(both.value, total) > 0 ? say("midterm.joint.over", { text }) : say("midterm.joint", { text }),
      remedy: null,
      cells: [both.cell],
    },
  ];
}
