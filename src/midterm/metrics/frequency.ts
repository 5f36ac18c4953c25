// 定期, without a number: nought in a year that is over is pointed out, and no number is demanded.
import { say, type Message } from "../../messages/catalogue.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { compare, divide, fraction, zero } from "../fraction.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import { from, full, notReported, open, outcome, type Outcome, type WorkingLine } from "../outcome.ts";
import { quantityText } from "../quantity.ts";
import { slotOfYear } from "./shared.ts";

export function frequency(metric: MetricOf<"frequency">, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const { figure, onceDone } = metric;
  const required: WorkingLine = { part: "required", message: say("midterm.required.regular") };
  const waiting = onceDone === null ? null : figures.stage(onceDone);
  if (onceDone !== null && waiting?.stage.means !== "done") {
    const label = figures.definition(onceDone).label;
    return waiting === null
      ? notReported([figures.missing(onceDone, "now")], open, { working: [required] })
      : outcome({
          status: "on-track",
          share: open,
          counts: false,
          working: [required, { part: "judged", message: say("midterm.judged.waits", { label }) }],
        });
  }
  const unit = unitOfFigure(figures.definition(figure));
  const years = pace.years.map((year) => ({ year, known: figures.number(figure, slotOfYear(year.number)) }));
  const lines = years.flatMap(({ year, known }): WorkingLine[] =>
    known === null
      ? []
      : [
          {
            part: "actual",
            message: say("midterm.actual.plain-year", {
              year: year.number,
              text: quantityText({ value: known.value, unit }),
            }),
          },
        ],
  );
  const working = [...lines, required];
  const over = years.filter(({ year }) => year.state === "complete");
  const missing = over
    .filter(({ known }) => known === null)
    .map(({ year }) => figures.missing(figure, slotOfYear(year.number)));
  const silent = over.filter(({ known }) => known !== null && compare(known.value, zero) <= 0);
  const alive = over.length - missing.length - silent.length;
  const total = fraction(Math.max(1, over.length));
  const low = divide(fraction(alive), total);
  const judged = (message: Message): readonly WorkingLine[] => [...working, { part: "judged", message }];
  const done = pace.stage === "acceptance";
  const [first] = silent;
  const coming = years.find(({ year }) => year.state === "running" || year.state === "ahead");
  if (first !== undefined) {
    return outcome({
      status: done ? "missed" : "behind",
      share: { low, high: divide(fraction(alive + missing.length), total) },
      working: judged(say("midterm.judged.silent-year", { year: first.year.number })),
      remedy:
        coming === undefined || done ? [] : [say("midterm.takes.regular", { year: coming.year.number })],
      missing,
    });
  }
  if (missing.length > 0) return notReported(missing, from(low), { working });
  if (over.length === 0) {
    const latest = years.findLast((each) => each.known !== null);
    return latest !== undefined
      ? outcome({
          status: "on-track",
          share: open,
          working: judged(say("midterm.judged.year-running", { year: latest.year.number, expected: null })),
        })
      : notReported([figures.missing(figure, "year-1")], open, { working });
  }
  return outcome({
    status: done ? "achieved" : "on-track",
    share: full,
    working: judged(done ? say("midterm.judged.achieved") : say("midterm.judged.alive")),
  });
}
