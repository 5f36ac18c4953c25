// A number that is bound at both ends at any time: one or two lines of research, one industry chain (A39).
import { say } from "../../messages/catalogue.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { compare, divide, fraction } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { partOf, tooEarly, withoutPace } from "../measure.ts";
import { exactly, full, notReported, outcome, type Outcome, type WorkingLine } from "../outcome.ts";
import { quantityText } from "../quantity.ts";

export function countRange(metric: MetricOf<"count-range">, { figures, pace }: Judging): Outcome {
  const { figure } = metric;
  const unit = unitOfFigure(figures.definition(figure));
  const [low, high] = [fraction(metric.from), fraction(metric.to)];
  const required: WorkingLine = {
    part: "required",
    message: say("midterm.required.range", { from: metric.from, to: metric.to, unit }),
  };
  const known = figures.number(figure, "now");
  if (known === null)
    return notReported([figures.missing(figure, "now")], undefined, { working: [required] });
  const actual = { value: known.value, unit };
  const working: readonly WorkingLine[] = [
    { part: "actual", message: say("midterm.actual.now", { text: quantityText(actual) }) },
    required,
  ];
  const done = pace.stage === "acceptance";
  const tooFew = compare(known.value, low) < 0;
  const shared = { actual, expected: { value: low, unit }, required: { value: low, unit } };
  if (!tooFew && compare(known.value, high) <= 0) {
    return outcome({
      ...shared,
      status: done ? "achieved" : "on-track",
      share: full,
      working: [
        ...working,
        { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.keep") },
      ],
    });
  }
  const part = tooFew ? partOf(known.value, low) : divide(high, known.value);
  const outside: readonly WorkingLine[] = [
    ...working,
    { part: "judged", message: say("midterm.judged.outside", { tooFew }) },
  ];
  // Nothing is behind before a quarter of the time, nor without a start date (A42); that it is outside is told.
  const open = pace.share === null ? withoutPace(part) : pace.judges ? null : tooEarly(part);
  return outcome({
    ...shared,
    status: done ? "missed" : (open?.status ?? "behind"),
    share: done || open === null ? exactly(part) : open.share,
    working: [...outside, ...(done ? [] : (open?.judged ?? []))],
    remedy: [say("midterm.takes.range", { from: metric.from, to: metric.to, unit })],
  });
}
