// Something to be set up, in one step or in several: done at acceptance, begun at mid-term (A42). What was there before is for a person (A57).
import { say, type Message } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { FigureId, MetricOf } from "../../notices/schema.ts";
import { add, atLeast, divide, floor, fraction, multiply, sum, zero, type Fraction } from "../fraction.ts";
import type { KnownStage } from "../figures.ts";
import type { Judging } from "../judging.ts";
import { measure, partOf, shortfall, tooEarly, withoutPace } from "../measure.ts";
import {
  from,
  full,
  notReported,
  outcome,
  toBeJudged,
  type MissingFigure,
  type Note,
  type Outcome,
  type WorkingLine,
} from "../outcome.ts";

type Milestone = MetricOf<"milestone">;

const existing = reading("A57");
const half = fraction(1, 2);

interface Step {
  readonly id: FigureId;
  readonly known: KnownStage | null;
}

interface Steps {
  /** Steps that this project has. */
  readonly applicable: readonly Step[];
  readonly done: number;
  readonly started: number;
  readonly before: number;
  readonly missing: readonly MissingFigure[];
  /** Mean of the steps: done 1, begun a half, nothing 0; missing ones as nothing. */
  readonly share: Fraction;
}

function stepsOf(metric: Milestone, { figures, productKind }: Judging): Steps {
  const left = metric.without.filter((each) => each.productKind === productKind).map(({ step }) => step);
  const steps = metric.steps
    .filter((id) => !left.includes(id))
    .map((id): Step => ({ id, known: figures.stage(id) }));
  const applicable = steps.filter(({ known }) => known?.stage.means !== "not-applicable");
  const count = (means: string): number =>
    applicable.filter(({ known }) => known?.stage.means === means).length;
  const [done, started, before] = [count("done"), count("started"), count("before")];
  const total = fraction(Math.max(1, applicable.length));
  return {
    applicable,
    done,
    started,
    before,
    missing: applicable.filter(({ known }) => known === null).map(({ id }) => figures.missing(id, "now")),
    share: divide(sum([fraction(done), multiply(half, fraction(started))]), total),
  };
}

/** Left out without a word on why. */
function unexplained(metric: Milestone, { figures }: Judging): readonly Note[] {
  const cells = metric.steps.flatMap((id) => {
    const known = figures.stage(id);
    return known?.stage.means === "not-applicable" && (known.remark ?? "").trim() === "" ? [known.cell] : [];
  });
  return cells.length === 0
    ? []
    : [
        {
          severity: "warning",
          reading: null,
          message: say("midterm.not-applicable.why"),
          remedy: say("midterm.not-applicable.remedy"),
          cells,
        },
      ];
}

function workingOf(metric: Milestone, steps: Steps, judging: Judging): readonly WorkingLine[] {
  const { figures, pace } = judging;
  const lines = steps.applicable.flatMap(({ id, known }): WorkingLine[] =>
    known === null
      ? []
      : [
          {
            part: "actual",
            message: say("midterm.actual.step", {
              label: figures.definition(id).label,
              word: known.stage.word,
            }),
          },
        ],
  );
  const expected: Message | null =
    pace.stage === "acceptance" || metric.atMidTerm === "reviewer"
      ? null
      : metric.atMidTerm === "started"
        ? say("midterm.expected.started")
        : pace.share === null
          ? null
          : say("midterm.expected.steps", {
              steps: expectedSteps(steps, pace.share),
              of: steps.applicable.length,
            });
  return [
    ...lines,
    ...(expected === null ? [] : [{ part: "expected", message: expected } satisfies WorkingLine]),
    { part: "required", message: say("midterm.required.done", { steps: steps.applicable.length }) },
  ];
}

const expectedSteps = (steps: Steps, share: Fraction): number =>
  Number(floor(multiply(share, fraction(steps.applicable.length))).top);

export function milestone(metric: Milestone, judging: Judging): Outcome {
  const { pace } = judging;
  const steps = stepsOf(metric, judging);
  const shared = { working: workingOf(metric, steps, judging), notes: unexplained(metric, judging) };
  const count = steps.applicable.length;
  if (count === 0) return toBeJudged(zero, shared);
  if (steps.done === count) {
    return outcome({
      ...shared,
      status: "achieved",
      share: full,
      working: [...shared.working, { part: "judged", message: say("midterm.judged.achieved") }],
    });
  }
  const existed = steps.before > 0 && steps.done + steps.before === count;
  if (existed && pace.stage === "acceptance") return existedBefore(steps, shared, judging);
  const labels = openSteps(steps, judging);
  const remedy = labels.length === 0 ? [] : [say("midterm.takes.steps", { labels })];
  if (pace.stage === "acceptance") {
    if (steps.missing.length > 0) return notReported(steps.missing, range(steps), shared);
    return outcome({
      ...shared,
      status: "missed",
      share: range(steps),
      // Steps that were there before are for a person, also beside one that is not done (A57).
      forReviewer: steps.before > 0,
      working: [...shared.working, { part: "judged", message: say("midterm.judged.not-done") }],
      remedy,
      notes: [...shared.notes, ...(steps.before > 0 ? existingNotes(steps, judging) : [])],
    });
  }
  switch (metric.atMidTerm) {
    case "reviewer":
      return steps.missing.length === 0
        ? toBeJudged(zero, shared)
        : notReported(steps.missing, undefined, shared);
    case "started":
      return startedByNow(
        steps,
        { ...shared, notes: [...shared.notes, ...(existed ? existingNotes(steps, judging) : [])], remedy },
        judging,
      );
    case "share-of-steps":
      return stepsByNow(steps, { ...shared, remedy }, judging);
  }
}

type Shared = Pick<Outcome, "working" | "notes"> & { readonly remedy: readonly Message[] };

const openSteps = (steps: Steps, { figures }: Judging) =>
  steps.applicable
    .filter(({ known }) => known?.stage.means !== "done" && known?.stage.means !== "before")
    .map(({ id }) => figures.definition(id).label);

/** What is certain of the share, and what it could still be. */
function range({ share, missing, before, applicable }: Steps): Outcome["share"] {
  const unsure = divide(fraction(missing.length + before), fraction(applicable.length));
  return { low: share, high: add(share, unsure) };
}

function existingNotes(steps: Steps, { figures }: Judging): readonly Note[] {
  const before = steps.applicable.filter(({ known }) => known?.stage.means === "before");
  return [
    {
      severity: "warning",
      reading: existing,
      message: say("midterm.existing.steps", {
        labels: before.map(({ id }) => figures.definition(id).label),
      }),
      remedy: say("midterm.existing.remedy"),
      cells: before.flatMap(({ known }) => (known === null ? [] : [known.cell])),
    },
  ];
}

/** What was there before the start: a person says what the period has added (A57). */
function existedBefore(steps: Steps, shared: Omit<Shared, "remedy">, judging: Judging): Outcome {
  return toBeJudged(steps.share, { ...shared, notes: [...shared.notes, ...existingNotes(steps, judging)] });
}

/** Begun is enough; what was there before counts as begun. */
function startedByNow(steps: Steps, shared: Shared, judging: Judging): Outcome {
  if (steps.done + steps.started + steps.before > 0) {
    return outcome({
      ...shared,
      status: "on-track",
      share: full,
      working: [...shared.working, { part: "judged", message: say("midterm.judged.on-track") }],
      missing: steps.missing,
    });
  }
  // What is to be done besides cannot be told before it is reported.
  if (steps.missing.length > 0) return notReported(steps.missing, undefined, { ...shared, remedy: [] });
  return nothingYet(shared, judging);
}

function nothingYet(shared: Shared, judging: Judging): Outcome {
  const { pace } = judging;
  const { status, share, judged } =
    pace.share === null ? withoutPace(zero) : pace.judges ? shortfall(zero, judging) : tooEarly(zero);
  return outcome({ ...shared, status, share, working: [...shared.working, ...judged] });
}

function stepsByNow(steps: Steps, shared: Shared, judging: Judging): Outcome {
  const { pace } = judging;
  const count = fraction(steps.applicable.length);
  const expected = pace.share === null ? null : floor(multiply(pace.share, count));
  const done = fraction(steps.done);
  const judged = measure(judging, { actual: done, expected, demand: count, lasting: true });
  const short = judged.status === "behind" || judged.status === "far-behind";
  if (short && steps.missing.length > 0) {
    return notReported(steps.missing, from(judged.share.low), { ...shared, remedy: [] });
  }
  if (short && expected !== null && atLeast(add(done, fraction(steps.before)), expected)) {
    const { remedy: _remedy, ...rest } = shared;
    const doubtful = existedBefore(steps, rest, judging);
    return { ...doubtful, share: from(partOf(done, expected)) };
  }
  return outcome({
    ...shared,
    status: judged.status,
    share: judged.share,
    working: [...shared.working, ...judged.judged],
    actual: { value: done, unit: "" },
    expected: expected === null ? null : { value: expected, unit: "" },
    required: { value: count, unit: "" },
    missing: steps.missing,
  });
}
