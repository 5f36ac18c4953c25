// One of several is enough, newly gained in the period (A41). Not gained yet at mid-term: an application will do, or a person decides.
import { say } from "../../messages/catalogue.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { compare, zero } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { shortfall, tooEarly, withoutPace } from "../measure.ts";
import { full, none, notReported, outcome, toBeJudged, type Outcome, type WorkingLine } from "../outcome.ts";
import { quantityText } from "../quantity.ts";

export function anyOf(metric: MetricOf<"any-of">, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const routes = metric.routes.map((figure) => ({
    definition: figures.definition(figure),
    known: figures.number(figure, "now"),
    missing: figures.missing(figure, "now"),
  }));
  const required: WorkingLine = { part: "required", message: say("midterm.required.any") };
  const gained = routes.filter(({ known }) => known !== null && compare(known.value, zero) > 0);
  if (gained.length > 0) {
    return outcome({
      status: "achieved",
      share: full,
      working: [
        ...gained.flatMap(({ definition, known }): WorkingLine[] =>
          known === null
            ? []
            : [
                {
                  part: "actual",
                  message: say("midterm.actual.gained", {
                    label: definition.label,
                    text: quantityText({ value: known.value, unit: unitOfFigure(definition) }),
                  }),
                },
              ],
        ),
        required,
        { part: "judged", message: say("midterm.judged.achieved") },
      ],
    });
  }
  const missing = routes.filter(({ known }) => known === null).map((route) => route.missing);
  const takes = [say("midterm.takes.any", { labels: routes.map(({ definition }) => definition.label) })];
  const shared = {
    working: [{ part: "actual", message: say("midterm.actual.none-gained") } as const, required],
  };
  if (pace.stage === "acceptance") {
    if (missing.length > 0) return notReported(missing, undefined, { working: [required] });
    return outcome({
      ...shared,
      status: "missed",
      share: none,
      working: [...shared.working, { part: "judged", message: say("midterm.judged.not-done") }],
      remedy: takes,
    });
  }
  if (metric.stage === null) {
    return missing.length > 0
      ? notReported(missing, undefined, { working: [required] })
      : toBeJudged(zero, shared);
  }
  const stage = figures.stage(metric.stage);
  if (stage === null) {
    return notReported([...missing, figures.missing(metric.stage, "now")], undefined, {
      working: [required],
    });
  }
  const working: readonly WorkingLine[] = [
    {
      part: "actual",
      message: say("midterm.actual.step", {
        label: figures.definition(metric.stage).label,
        word: stage.stage.word,
      }),
    },
    { part: "expected", message: say("midterm.expected.started") },
    required,
  ];
  if (stage.stage.means !== "not-started") {
    return outcome({
      status: "on-track",
      share: full,
      working: [...working, { part: "judged", message: say("midterm.judged.on-track") }],
      remedy: takes,
    });
  }
  if (missing.length > 0) return notReported(missing, undefined, { working });
  const { status, share, judged } =
    pace.share === null ? withoutPace(zero) : pace.judges ? shortfall(zero, judging) : tooEarly(zero);
  return outcome({ status, share, working: [...working, ...judged], remedy: takes });
}
