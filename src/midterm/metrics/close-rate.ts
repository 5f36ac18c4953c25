// Cases closed of those that were due: closed ÷ (open at the start + accepted − open within the time limit) (A37).
import { say, type Message } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import {
  add,
  atLeast,
  ceiling,
  compare,
  divide,
  fraction,
  fromPercent,
  multiply,
  subtract,
  zero,
  type Fraction,
} from "../fraction.ts";
import type { Known } from "../figures.ts";
import type { Judging } from "../judging.ts";
import { measure, partOf } from "../measure.ts";
import {
  from,
  full,
  notComputable,
  notReported,
  outcome,
  type Note,
  type Outcome,
  type WorkingLine,
} from "../outcome.ts";
import { numberText, percentText } from "../quantity.ts";

const closing = reading("A37");

interface Cases {
  readonly openBefore: Known | null;
  readonly accepted: Known;
  readonly closed: Known;
  readonly openInTime: Known | null;
}

/** More closed, or more still open in time, than there were cases. */
function impossible({ openBefore, accepted, closed, openInTime }: Cases): boolean {
  if (openBefore === null) return false;
  const all = add(openBefore.value, accepted.value);
  return compare(add(closed.value, openInTime?.value ?? zero), all) > 0;
}

export function closeRate(metric: MetricOf<"close-rate">, judging: Judging): Outcome {
  const { figures } = judging;
  const demand = judging.demand(metric.closed, fromPercent(metric.atLeastPercent), "%").value;
  const level = { value: demand, unit: "%" };
  const aim = { expected: level, required: level };
  const required: WorkingLine = {
    part: "required",
    message: say("midterm.required.level", { demand: percentText(demand) }),
  };
  const accepted = figures.number(metric.accepted, "now");
  const closed = figures.number(metric.closed, "now");
  if (accepted === null || closed === null) {
    const missing = [
      ...(accepted === null ? [figures.missing(metric.accepted, "now")] : []),
      ...(closed === null ? [figures.missing(metric.closed, "now")] : []),
    ];
    return notReported(missing, undefined, { ...aim, working: [required] });
  }
  const cases: Cases = {
    openBefore: figures.base(metric.openBefore),
    accepted,
    closed,
    openInTime: figures.number(metric.openInTime, "now"),
  };
  if (impossible(cases)) {
    const cells = [cases.openBefore, accepted, closed, cases.openInTime].flatMap((each) =>
      each === null ? [] : [each.cell],
    );
    const note: Note = {
      severity: "error",
      reading: closing,
      message: say("midterm.fault.cases"),
      remedy: say("midterm.fault.cases.remedy"),
      cells,
    };
    return notReported([figures.missing(metric.closed, "now")], undefined, {
      ...aim,
      working: [required],
      notes: [note],
    });
  }
  const { openBefore, openInTime } = cases;
  const shared: Shared = { ...aim, working: [required] };
  if (openBefore === null) return plainRate(metric, cases, demand, shared, judging);
  return openInTime === null
    ? leastRate(metric, cases, openBefore.value, demand, shared, judging)
    : dueRate(metric, cases, openBefore.value, openInTime.value, demand, shared, judging);
}

type Shared = Pick<Outcome, "expected" | "required" | "working">;

/** Reached as far as it is known: what is missing could only better it, or the reading asks for no more. */
function reached(shared: Partial<Outcome> & Pick<Outcome, "working">, { pace }: Judging): Outcome {
  const done = pace.stage === "acceptance";
  return outcome({
    ...shared,
    status: done ? "achieved" : "on-track",
    share: full,
    working: [
      ...shared.working,
      { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.keep") },
    ],
  });
}

/**
 * Closed and accepted without the cases open before: enough where the plain rate reaches the demand, else to be verified
 * (A37). Nothing is certain below it, as cases open before lower the rate. More of them than were accepted shows that
 * there were some.
 */
function plainRate(
  metric: MetricOf<"close-rate">,
  { accepted, closed, openInTime }: Cases,
  demand: Fraction,
  shared: Shared,
  judging: Judging,
): Outcome {
  const { figures } = judging;
  const cases = add(closed.value, openInTime?.value ?? zero);
  if (compare(cases, accepted.value) > 0) {
    const note: Note = {
      severity: "warning",
      reading: closing,
      message: say("midterm.close-rate.carried", {
        cases: numberText(cases),
        accepted: numberText(accepted.value),
        withOpen: openInTime !== null && compare(openInTime.value, zero) > 0,
      }),
      remedy: say("midterm.close-rate.carried.remedy"),
      cells: [accepted, closed, openInTime].flatMap((each) => (each === null ? [] : [each.cell])),
    };
    return notReported([figures.missing(metric.openBefore, "base")], undefined, { ...shared, notes: [note] });
  }
  if (compare(accepted.value, zero) <= 0) return notComputable(say("midterm.judged.no-cases"), zero, shared);
  const rate = divide(closed.value, accepted.value);
  const known = {
    ...shared,
    actual: { value: rate, unit: "%" },
    working: [
      { part: "actual", message: plainLine(closed.value, accepted.value, demand) } satisfies WorkingLine,
      ...shared.working,
    ],
  };
  if (atLeast(rate, demand)) return reached(known, judging);
  const missing = [
    figures.missing(metric.openBefore, "base"),
    ...(openInTime === null ? [figures.missing(metric.openInTime, "now")] : []),
  ];
  return notReported(missing, undefined, known);
}

/** All but the cases open in time: taken off, they only better the rate. */
function leastRate(
  metric: MetricOf<"close-rate">,
  { accepted, closed }: Cases,
  openBefore: Fraction,
  demand: Fraction,
  shared: Shared,
  judging: Judging,
): Outcome {
  const all = add(openBefore, accepted.value);
  if (compare(all, zero) <= 0) return notComputable(say("midterm.judged.no-cases"), zero, shared);
  const rate = divide(closed.value, all);
  const known = {
    ...shared,
    actual: { value: rate, unit: "%" },
    working: [
      {
        part: "actual",
        message: say("midterm.actual.closed-least", {
          closed: numberText(closed.value),
          openBefore: numberText(openBefore),
          accepted: numberText(accepted.value),
          all: numberText(all),
          rate: percentText(rate, [demand]),
        }),
      } satisfies WorkingLine,
      ...shared.working,
    ],
  };
  if (atLeast(rate, demand)) return reached(known, judging);
  const missing = [judging.figures.missing(metric.openInTime, "now")];
  return notReported(missing, from(partOf(rate, demand)), known);
}

const plainLine = (closed: Fraction, accepted: Fraction, demand: Fraction): Message =>
  say("midterm.actual.closed-plain", {
    closed: numberText(closed),
    accepted: numberText(accepted),
    rate: percentText(divide(closed, accepted), [demand]),
  });

function dueRate(
  metric: MetricOf<"close-rate">,
  { accepted, closed }: Cases,
  openBefore: Fraction,
  openInTime: Fraction,
  demand: Fraction,
  shared: Shared,
  judging: Judging,
): Outcome {
  const due = subtract(add(openBefore, accepted.value), openInTime);
  if (compare(due, zero) <= 0) return notComputable(say("midterm.judged.no-cases"), zero, shared);
  const rate = divide(closed.value, due);
  const { status, share, judged } = measure(judging, {
    actual: rate,
    expected: demand,
    demand,
    lasting: false,
  });
  const few = compare(due, fraction(metric.fewCases)) < 0;
  const wanted = ceiling(multiply(due, demand));
  return outcome({
    status,
    share,
    actual: { value: rate, unit: "%" },
    expected: shared.expected,
    required: shared.required,
    working: [
      {
        part: "actual",
        message: say("midterm.actual.closed", {
          closed: numberText(closed.value),
          openBefore: numberText(openBefore),
          accepted: numberText(accepted.value),
          openInTime: numberText(openInTime),
          due: numberText(due),
          rate: percentText(rate, [demand]),
          few,
        }),
      },
      ...(compare(accepted.value, zero) > 0
        ? [{ part: "actual", message: plainLine(closed.value, accepted.value, demand) } satisfies WorkingLine]
        : []),
      ...shared.working,
      ...judged,
    ],
    remedy: atLeast(rate, demand)
      ? []
      : [
          say("midterm.takes.cases", {
            missing: numberText(subtract(wanted, closed.value)),
            due: numberText(due),
            wanted: numberText(wanted),
          }),
        ],
  });
}
