// Lower is better: so much less than the year before the start, in total by the end (A38).
import { say } from "../../messages/catalogue.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { compare, divide, fromPercent, multiply, one, subtract, zero, type Fraction } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { measure } from "../measure.ts";
import { notComputable, notReported, outcome, type Outcome, type WorkingLine } from "../outcome.ts";
import { numberText, percentText } from "../quantity.ts";
import { pastWorking } from "./shared.ts";

export function reduction(metric: MetricOf<"reduction">, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const { figure } = metric;
  const unit = unitOfFigure(figures.definition(figure));
  const demand = judging.demand(figure, fromPercent(metric.percent), "%").value;
  const expected = pace.share === null ? null : multiply(pace.share, demand);
  const aim = {
    expected: expected === null ? null : { value: expected, unit: "%" },
    required: { value: demand, unit: "%" },
  };
  const base = figures.base(figure);
  const now = figures.number(figure, "now");
  const missing = [
    ...(base === null ? [figures.missing(figure, "base")] : []),
    ...(now === null ? [figures.missing(figure, "now")] : []),
  ];
  const required: WorkingLine = {
    part: "required",
    message: say("midterm.required.reduction", { demand: percentText(demand) }),
  };
  const aimed = { ...aim, working: [...pastWorking(judging, demand, expected, "%"), required] };
  if (base === null || now === null) return notReported(missing, undefined, aimed);
  if (compare(base.value, zero) <= 0 || compare(now.value, zero) <= 0) {
    return notComputable(say("midterm.judged.no-cases"), zero, aimed);
  }
  const reduced = divide(subtract(base.value, now.value), base.value);
  const { status, share, judged } = measure(judging, { actual: reduced, expected, demand, lasting: false });
  const texts = { base: numberText(base.value), now: numberText(now.value), unit };
  return outcome({
    status,
    share,
    actual: { value: reduced, unit: "%" },
    ...aim,
    working: [
      {
        part: "actual",
        message: say("midterm.actual.reduction", {
          ...texts,
          reduced: percentText(reduced, [expected ?? demand, demand]),
        }),
      },
      ...pastWorking(judging, demand, expected, "%", [reduced]),
      required,
      ...judged,
    ],
    remedy:
      compare(reduced, demand) >= 0
        ? []
        : [
            say("midterm.takes.reduction", {
              ...texts,
              toNow:
                expected === null || pace.stage === "acceptance"
                  ? null
                  : bound(base.value, expected, reduced),
              toEnd: numberText(multiply(base.value, subtract(one, demand))),
            }),
          ],
  });
}

/** The level that is expected now; null where it is reached. */
function bound(base: Fraction, expected: Fraction, reduced: Fraction): string | null {
  return compare(reduced, expected) >= 0 ? null : numberText(multiply(base, subtract(one, expected)));
}
