// A figure against what is expected of it now and what is demanded in the end: the convention of behind and far behind.
import { say } from "../messages/catalogue.ts";
import { atLeast, clamped, compare, divide, one, zero, type Fraction } from "./fraction.ts";
import type { Judging } from "./judging.ts";
import { exactly, from, full, type Range, type Status, type WorkingLine } from "./outcome.ts";
import { percentText } from "./quantity.ts";

export interface Measured {
  readonly actual: Fraction;
  /** null where no pace is known. */
  readonly expected: Fraction | null;
  readonly demand: Fraction;
  /** Once reached it stays so: a count, not a rate. */
  readonly lasting: boolean;
}

export interface Judged {
  readonly status: Status;
  readonly share: Range;
  readonly judged: readonly WorkingLine[];
}

/** How much of a bound is reached, 0 to 1; a bound of nought is reached. */
export function partOf(actual: Fraction, bound: Fraction): Fraction {
  return compare(bound, zero) <= 0 ? one : clamped(divide(actual, bound));
}

const line = (message: WorkingLine["message"]): readonly WorkingLine[] => [{ part: "judged", message }];

/** Behind or far behind, by how much of what is expected now is there, or of what a year demands. */
export function shortfall(part: Fraction, { tolerance }: Judging, of: "now" | "year" = "now"): Judged {
  const far = !atLeast(part, tolerance);
  return {
    status: far ? "far-behind" : "behind",
    share: exactly(part),
    judged: line(
      say("midterm.judged.short", {
        part: percentText(part, [tolerance, one]),
        tolerance: percentText(tolerance),
        far,
        of,
      }),
    ),
  };
}

/** The status of a figure that is measured against time. */
export function measure(judging: Judging, { actual, expected, demand, lasting }: Measured): Judged {
  const { pace } = judging;
  const reached = atLeast(actual, demand);
  if (pace.stage === "acceptance") {
    if (reached) return { status: "achieved", share: full, judged: line(say("midterm.judged.achieved")) };
    const part = partOf(actual, demand);
    return {
      status: "missed",
      share: exactly(part),
      judged: line(say("midterm.judged.missed", { part: percentText(part, [one]) })),
    };
  }
  if (reached && lasting) {
    return { status: "achieved", share: full, judged: line(say("midterm.judged.achieved")) };
  }
  if (expected === null || pace.share === null) {
    return reached
      ? { status: "on-track", share: full, judged: line(say("midterm.judged.keep")) }
      : {
          status: "not-computable",
          share: from(partOf(actual, demand)),
          judged: line(say("midterm.judged.no-pace")),
        };
  }
  if (atLeast(actual, expected)) {
    return {
      status: "on-track",
      share: full,
      judged: line(reached ? say("midterm.judged.keep") : say("midterm.judged.on-track")),
    };
  }
  const part = partOf(actual, expected);
  if (!pace.judges) return tooEarly(part);
  return shortfall(part, judging);
}

/** Nothing is behind before a quarter of the time; the share stays open. */
export function tooEarly(part: Fraction): Judged {
  return { status: "on-track", share: from(part), judged: line(say("midterm.judged.too-early")) };
}

/** Nothing is behind without a start date either; the share stays open. */
export function withoutPace(part: Fraction): Judged {
  return { status: "not-computable", share: from(part), judged: line(say("midterm.judged.no-pace")) };
}
