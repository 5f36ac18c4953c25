// Better than at the start, by whatever amount: at mid-term not worse, which is only pointed out (A42); at acceptance better.
import { say } from "../../messages/catalogue.ts";
import { reading } from "../../notices/registry.ts";
import type { MetricOf } from "../../notices/schema.ts";
import { clamped, compare, divide, least, one, subtract, zero, type Fraction } from "../fraction.ts";
import type { Known } from "../figures.ts";
import { unitOfFigure, type Judging } from "../judging.ts";
import {
  exactly,
  from,
  full,
  notReported,
  outcome,
  type MissingFigure,
  type Note,
  type Outcome,
  type WorkingLine,
} from "../outcome.ts";
import { percentText, quantityText } from "../quantity.ts";
import { slotOfYear } from "./shared.ts";

type Direction = MetricOf<"direction">;

const convention = reading("A42");
const contractFirst = reading("A51");

/** How much of the way from the base to the contract's figure is done, upwards or downwards. */
const partOfWay = (now: Fraction, base: Fraction, contract: Fraction): Fraction =>
  clamped(divide(subtract(now, base), subtract(contract, base)));

/** The latest figure: as it stands, or of the last year that is over. */
function latest({ figure }: Direction, { figures, pace }: Judging): Known | MissingFigure | "no-year" {
  if (!figures.definition(figure).asks.includes("years")) {
    return figures.number(figure, "now") ?? figures.missing(figure, "now");
  }
  const over = pace.years.filter(({ state }) => state === "complete").at(-1);
  if (over === undefined) return "no-year";
  const slot = slotOfYear(over.number);
  return figures.number(figure, slot) ?? figures.missing(figure, slot);
}

/** −1 worse, 0 the same, 1 better than the base. */
const change = (now: Fraction, base: Fraction, better: Direction["better"]): -1 | 0 | 1 =>
  better === "up" ? compare(now, base) : compare(base, now);

/** How much of the base is kept, where it got worse. */
function kept(now: Fraction, base: Fraction, better: Direction["better"]): Fraction {
  const [small, large] = better === "up" ? [now, base] : [base, now];
  return compare(large, zero) <= 0 ? one : least(one, divide(small, large));
}

export function direction(metric: Direction, judging: Judging): Outcome {
  const { figures, pace } = judging;
  const { figure, better } = metric;
  const unit = unitOfFigure(figures.definition(figure));
  const base = figures.base(figure);
  const now = latest(metric, judging);
  const requiredLine: WorkingLine = {
    part: "required",
    message: say("midterm.required.direction", { better }),
  };
  if (now === "no-year") {
    if (base === null)
      return notReported([figures.missing(figure, "base")], undefined, { working: [requiredLine] });
    return outcome({
      status: pace.share === null ? "not-computable" : "on-track",
      share: from(zero),
      working: [
        requiredLine,
        {
          part: "judged",
          message: pace.share === null ? say("midterm.judged.no-pace") : say("midterm.judged.no-year-yet"),
        },
      ],
    });
  }
  const missing = [
    ...(base === null ? [figures.missing(figure, "base")] : []),
    ...("value" in now ? [] : [now]),
  ];
  if (base === null || !("value" in now)) return notReported(missing, undefined, { working: [requiredLine] });
  const contract = figures.contract(figure);
  // A contract that is no better than the base is below the notice and counts only where the change was approved (A51).
  const below = contract !== null && change(contract.value, base.value, better) <= 0;
  const byContract = contract !== null && (!below || contract.change !== null);
  const demand = byContract ? contract.value : base.value;
  const actual = { value: now.value, unit };
  const required = { value: demand, unit };
  const texts = {
    base: quantityText({ value: base.value, unit }, [now.value]),
    now: quantityText(actual, [base.value, demand]),
  };
  const changed = change(now.value, base.value, better);
  const working: readonly WorkingLine[] = [
    { part: "actual", message: say("midterm.actual.direction", { ...texts, changed }) },
    requiredLine,
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
  const reached = byContract ? change(now.value, demand, better) >= 0 : changed > 0;
  const bound = quantityText(required, [now.value]);
  const remedy = reached ? [] : [say("midterm.takes.direction", { better, bound, strict: !byContract })];
  const contractNotes: readonly Note[] =
    contract !== null && below
      ? [
          {
            severity: contract.change === null ? "warning" : "notice",
            reading: contractFirst,
            message: say("midterm.contract.no-better", {
              contract: quantityText({ value: contract.value, unit }, [base.value]),
              base: quantityText({ value: base.value, unit }, [contract.value]),
              change: contract.change,
            }),
            remedy: contract.change === null ? say("midterm.contract.below.remedy") : null,
            cells: [contract.cell],
          },
        ]
      : [];
  if (pace.stage === "acceptance") {
    // Any amount has no parts; an amount that the contract names has, counted from the base.
    const part = byContract && !below && changed > 0 ? partOfWay(now.value, base.value, demand) : zero;
    const judged = reached
      ? say("midterm.judged.achieved")
      : compare(part, zero) > 0
        ? say("midterm.judged.part-of-change", { part: percentText(part, [one]) })
        : say("midterm.judged.no-change", { contract: byContract && below });
    return outcome({
      status: reached ? "achieved" : "missed",
      share: reached ? full : exactly(part),
      actual,
      expected: required,
      required,
      working: [...working, { part: "judged", message: judged }],
      remedy,
      notes: contractNotes,
    });
  }
  const part = kept(now.value, base.value, better);
  const share = changed >= 0 ? full : pace.judges ? { low: part, high: part } : from(part);
  return outcome({
    status: "on-track",
    share,
    actual,
    expected: { value: base.value, unit },
    required,
    working: [...working, { part: "judged", message: say("midterm.judged.direction", { changed, reached }) }],
    remedy,
    notes: [
      ...contractNotes,
      ...(changed >= 0
        ? []
        : [
            {
              severity: "notice",
              reading: convention,
              message: say("midterm.direction.worse", texts),
              remedy: null,
              cells: [now.cell],
            } satisfies Note,
          ]),
    ],
  });
}
