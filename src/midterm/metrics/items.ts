// So many things that each reach all levels: patent pools (A36). At mid-term setting one up will do; weak ones are pointed out.
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { atLeast, fraction, subtract, zero } from "../fraction.ts";
import type { Judging } from "../judging.ts";
import { partOf, shortfall, tooEarly, withoutPace } from "../measure.ts";
import { from, full, notReported, outcome, type Note, type Outcome, type WorkingLine } from "../outcome.ts";
import { numberText } from "../quantity.ts";
import { itemName, itemsOf, levelWords, readLevel, type LevelReading } from "./item-levels.ts";

type Items = MetricOf<"items">;

const everyPool = reading("A36");

interface Item {
  readonly number: number;
  readonly levels: readonly LevelReading[];
}

/** Things of which anything was reported. */
function reportedItems(metric: Items, judging: Judging): readonly Item[] {
  const [first] = metric.levels;
  if (first === undefined) return [];
  return itemsOf(first, judging)
    .map((number): Item => ({
      number: number ?? 1,
      levels: metric.levels.map((level) => readLevel(level, number, judging)),
    }))
    .filter(({ levels }) => levels.some(({ actual, partial }) => actual !== null || partial));
}

export function items(metric: Items, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const unit = figures.definition(metric.stage).label;
  const demand = judging.demand(metric.stage, fraction(metric.atLeast), "个").value;
  const found = reportedItems(metric, judging);
  const good = found.filter(({ levels }) => levels.every(({ met }) => met === true));
  const weak = found.filter(({ levels }) => levels.some(({ met }) => met === false));
  const unsure = found.filter((item) => !good.includes(item) && !weak.includes(item));
  const stage = figures.stage(metric.stage);
  const count = fraction(good.length);
  const required: WorkingLine = {
    part: "required",
    message: say("midterm.required.items", { count: numberText(demand) }),
  };
  const remedy = [
    say("midterm.takes.items", {
      missing: numberText(subtract(demand, count)),
      name: itemName(metric, judging),
      levels: metric.levels.map((level) => levelWords(level, judging)),
    }),
  ];
  const working: readonly WorkingLine[] = [
    ...(stage === null
      ? []
      : [
          {
            part: "actual",
            message: say("midterm.actual.step", { label: unit, word: stage.stage.word }),
          } satisfies WorkingLine,
        ]),
    ...found.flatMap(({ levels }) =>
      levels.flatMap(({ line }): WorkingLine[] => (line === null ? [] : [{ part: "actual", message: line }])),
    ),
    { part: "actual", message: say("midterm.actual.items", { count: good.length }) },
    required,
  ];
  const shared = {
    actual: { value: count, unit: "" },
    required: { value: demand, unit: "" },
    working,
    notes: [
      ...faults(found),
      ...(pace.stage === "acceptance" && atLeast(count, demand) ? weakNotes(weak) : []),
    ],
  };
  const missing = [
    ...unsure.flatMap(({ levels }) => levels.flatMap((level) => level.missing)),
    ...(stage === null && found.length === 0 ? [figures.missing(metric.stage, "now")] : []),
  ];
  const part = partOf(count, demand);
  if (pace.stage === "acceptance") {
    const done = atLeast(count, demand);
    if (done) {
      return outcome({
        ...shared,
        status: "achieved",
        share: full,
        working: [...working, { part: "judged", message: say("midterm.judged.achieved") }],
      });
    }
    const unreported = found.length === 0 && stage?.stage.means !== "not-started";
    if (missing.length > 0 || unreported) {
      const first = metric.levels.flatMap(
        (level) => readLevel(level, itemsOf(level, judging)[0], judging).missing,
      );
      return notReported(missing.length > 0 ? missing : first, from(part), shared);
    }
    return outcome({
      ...shared,
      status: "missed",
      share: { low: part, high: part },
      working: [...working, { part: "judged", message: say("midterm.judged.not-done") }],
      remedy,
    });
  }
  const expected: WorkingLine = { part: "expected", message: say("midterm.expected.started") };
  const begun = found.length > 0 || (stage !== null && stage.stage.means !== "not-started");
  if (begun) {
    return outcome({
      ...shared,
      status: "on-track",
      share: full,
      working: [...working, expected, { part: "judged", message: say("midterm.judged.on-track") }],
      remedy: atLeast(count, demand) ? [] : remedy,
    });
  }
  if (stage === null) return notReported(missing, undefined, { ...shared, working: [...working, expected] });
  const { status, share, judged } =
    pace.share === null ? withoutPace(zero) : pace.judges ? shortfall(zero, judging) : tooEarly(zero);
  return outcome({ ...shared, status, share, working: [...working, expected, ...judged], remedy });
}

const faults = (found: readonly Item[]): readonly Note[] =>
  found.flatMap(({ levels }) => levels.flatMap(({ fault }) => (fault === null ? [] : [fault])));

/** One good pool is enough; others that fall short are pointed out. */
const weakNotes = (weak: readonly Item[]): readonly Note[] =>
  weak.length === 0
    ? []
    : [
        {
          severity: "notice",
          reading: everyPool,
          message: say("midterm.items.weak", { numbers: weak.map(({ number }) => number) }),
          remedy: null,
          cells: [],
        },
      ];
