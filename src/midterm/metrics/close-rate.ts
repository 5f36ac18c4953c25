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
  return cases.openBefore === null || cases.openInTime === null
    ? plainRate(metric, cases, demand, { ...aim, working: [required] }, judging)
    : dueRate(
        metric,
        cases,
        cases.openBefore.value,
        cases.openInTime.value,
        demand,
        { ...aim, working: [required] },
        judging,
      );
}

type Shared = Pick<Outcome, "expected" | "required" | "working">;

/** Only closed and accepted are known: enough where the plain rate reaches the demand, else to be verified. */
function plainRate(
  metric: MetricOf<"close-rate">,
  { accepted, closed }: Cases,
  demand: Fraction,
  shared: Shared,
  { figures, pace }: Judging,
): Outcome {
  if (compare(accepted.value, zero) <= 0) return notComputable(say("midterm.judged.no-cases"), zero, shared);
  const rate = divide(closed.value, accepted.value);
  const working: readonly WorkingLine[] = [
    { part: "actual", message: plainLine(closed.value, accepted.value, demand) },
    ...shared.working,
  ];
  const actual = { value: rate, unit: "%" };
  if (!atLeast(rate, demand)) {
    const missing = [figures.missing(metric.openBefore, "base"), figures.missing(metric.openInTime, "now")];
    return notReported(missing, from(partOf(rate, demand)), { ...shared, actual, working });
  }
  const done = pace.stage === "acceptance";
  return outcome({
    ...shared,
    status: done ? "achieved" : "on-track",
    share: full,
    actual,
    working: [
      ...working,
      { part: "judged", message: done ? say("midterm.judged.achieved") : say("midterm.judged.keep") },
    ],
  });
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
