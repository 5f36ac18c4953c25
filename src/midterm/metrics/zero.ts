// A ceiling of nought at any time: what is found cannot be made good, and no other target makes up for it (A58).
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { compare, zero } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { full, none, notReported, outcome, type Note, type Outcome } from "../outcome.ts";
import { quantityText } from "../quantity.ts";

const whose = reading("A58");

export function zeroTolerance(metric: MetricOf<"zero">, { figures, pace }: Judging): Outcome {
  const unit = unitOfFigure(figures.definition(metric.figure));
  const required = { value: zero, unit };
  const known = figures.number(metric.figure, "now");
  const beside = metric.beside === null ? null : figures.number(metric.beside, "now");
  const notes: readonly Note[] =
    beside === null || compare(beside.value, zero) === 0
      ? []
      : [
          {
            severity: "warning",
            reading: whose,
            message: say("midterm.abnormal.beside", { text: quantityText({ value: beside.value, unit }) }),
            remedy: say("midterm.abnormal.beside.remedy"),
            cells: [beside.cell],
          },
        ];
  const requiredLine = { part: "required", message: say("midterm.required.zero", { unit }) } as const;
  if (known === null) {
    return notReported([figures.missing(metric.figure, "now")], undefined, {
      required,
      notes,
      working: [requiredLine],
    });
  }
  const actual = { value: known.value, unit };
  const working = [
    { part: "actual", message: say("midterm.actual.total", { text: quantityText(actual) }) } as const,
    requiredLine,
  ];
  const shared = { actual, expected: required, required, notes };
  if (compare(known.value, zero) > 0) {
    return outcome({
      ...shared,
      status: "breached",
      share: none,
      working: [...working, { part: "judged", message: say("midterm.judged.zero-broken") }],
      remedy: [say("midterm.takes.zero", { cell: known.cell })],
    });
  }
  const done = pace.stage === "acceptance";
  return outcome({
    ...shared,
    status: done ? "achieved" : "on-track",
    share: full,
    working: [
      ...working,
      { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.zero-kept") },
    ],
  });
}
