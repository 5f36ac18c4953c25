// One of the levels that a thing must reach. At mid-term it is shown and counts for nothing: the number of things speaks (A42).
import { say, type Message } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { FigureId, MetricOf } from "../../notices/schema.ts";
import { atLeast, compare } from "../fraction.ts";
import type { Judging } from "../judging.ts";
import { from, full, none, notReported, open, outcome, type Outcome, type WorkingLine } from "../outcome.ts";
import { quantityText } from "../quantity.ts";
import { demandOfLevel, itemsOf, readLevel } from "./item-levels.ts";

const convention = reading("A42");

type Shared = Pick<Outcome, "required" | "notes" | "working" | "counts">;

/** There is no such thing yet, as its own row says: nothing to report on the way, and at acceptance nothing reached. */
function notThere(stage: FigureId | null, shared: Shared, { figures, pace }: Judging): Outcome | null {
  const known = stage === null ? null : figures.stage(stage);
  if (stage === null || known === null || known.stage.means === "done") return null;
  const { label } = figures.definition(stage);
  const actual: WorkingLine = {
    part: "actual",
    message: say("midterm.actual.step", { label, word: known.stage.word }),
  };
  const told = (message: Message): Pick<Outcome, "working"> => ({
    working: [actual, ...shared.working, { part: "judged", message }],
  });
  if (pace.stage === "mid-term") {
    return outcome({
      ...shared,
      status: "on-track",
      share: open,
      ...told(say("midterm.judged.waits", { label })),
    });
  }
  return known.stage.means === "not-started"
    ? outcome({ ...shared, status: "missed", share: none, ...told(say("midterm.judged.not-done")) })
    : null;
}

export function itemLevel({ level, stage }: MetricOf<"item-level">, judging: Judging): Outcome {
  const { pace } = judging;
  const demand = demandOfLevel(level, judging);
  const readings = itemsOf(level, judging).map((item) => readLevel(level, item, judging));
  const known = readings.filter(({ actual }) => actual !== null);
  const [best] = [...known].sort((a, b) => compare(b.part, a.part));
  const notes = readings.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  const atAcceptance = pace.stage === "acceptance";
  const working: readonly WorkingLine[] = [
    ...readings.flatMap(({ line }): WorkingLine[] =>
      line === null ? [] : [{ part: "actual", message: line }],
    ),
    { part: "required", message: say("midterm.required.item", { text: quantityText(demand) }) },
    ...(atAcceptance
      ? []
      : [{ part: "judged", message: say("midterm.judged.at-acceptance") } satisfies WorkingLine]),
  ];
  const shared = { required: demand, notes, working, counts: atAcceptance };
  if (best === undefined || best.actual === null) {
    const touched = readings.some(({ partial }) => partial);
    return (
      (touched ? null : notThere(stage, shared, judging)) ??
      notReported(readings[0]?.missing ?? [], open, shared)
    );
  }
  const reached = atLeast(best.actual.value, demand.value);
  const values = { ...shared, actual: best.actual, expected: atAcceptance ? demand : null };
  const remedy = best.takes === null ? [] : [best.takes];
  if (!atAcceptance) {
    return outcome({
      ...values,
      status: "on-track",
      share: from(best.part),
      remedy,
      notes: reached
        ? notes
        : [
            ...notes,
            {
              severity: "notice",
              reading: convention,
              message: say("midterm.item.below", {
                actual: quantityText(best.actual, [demand.value]),
                demand: quantityText(demand),
              }),
              remedy: null,
              cells: [],
            },
          ],
    });
  }
  const judged: WorkingLine = {
    part: "judged",
    message: reached ? say("midterm.judged.achieved") : say("midterm.judged.not-done"),
  };
  // A thing whose figures are missing could still be the better one.
  const unsure = readings.filter(({ partial }) => partial);
  if (!reached && unsure.length > 0) {
    return notReported(
      unsure.flatMap(({ missing }) => missing),
      from(best.part),
      values,
    );
  }
  return outcome({
    ...values,
    status: reached ? "achieved" : "missed",
    share: reached ? full : { low: best.part, high: best.part },
    working: [...working, judged],
    remedy,
  });
}
