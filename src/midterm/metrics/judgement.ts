// What only a person can judge: the figures are shown beside it, and the reviewer's grade decides.
import { say } from "../../messages/catalogue.ts";
import type { FigureId, MetricOf } from "../../notices/schema.ts";
import type { Slot } from "../../sheets/midterm-sheet.ts";
import { zero } from "../fraction.ts";
import { nameOf, type FigureBook } from "../figures.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { toBeJudged, type Outcome, type WorkingLine } from "../outcome.ts";
import { quantityText } from "../quantity.ts";

const shownSlots: readonly Slot[] = ["base", "year-1", "year-2", "year-3", "now"];

function linesOf(id: FigureId, figures: FigureBook): readonly WorkingLine[] {
  const definition = figures.definition(id);
  const unit = unitOfFigure(definition);
  const contract = figures.contract(id);
  return [
    ...shownSlots.flatMap((slot): WorkingLine[] => {
      const known = slot === "base" ? figures.base(id) : figures.number(id, slot);
      return known === null
        ? []
        : [
            {
              part: "actual",
              message: say("midterm.actual.shown", {
                name: nameOf(definition, slot, null),
                text: quantityText({ value: known.value, unit }),
              }),
            },
          ];
    }),
    ...(contract === null
      ? []
      : [
          {
            part: "required",
            message: say("midterm.required.contract", {
              text: quantityText({ value: contract.value, unit }),
            }),
          } satisfies WorkingLine,
        ]),
  ];
}

export function judgement(metric: MetricOf<"judgement">, { figures }: Judging): Outcome {
  return toBeJudged(zero, { working: metric.shows.flatMap((id) => linesOf(id, figures)) });
}
