// What a metric is given to judge one target of one project by, and the demand that counts: notice or contract (A51).
import { say } from "../messages/catalogue.ts";
import { reading } from "../notices/registry.ts";
import type { Clause, FigureId, Target } from "../notices/schema.ts";
import { atLeast, type Fraction } from "./fraction.ts";
import type { FigureBook } from "./figures.ts";
import type { Note } from "./outcome.ts";
import type { Pace } from "./pace.ts";
import { quantityText } from "./quantity.ts";

export interface Demand {
  readonly value: Fraction;
  readonly from: "notice" | "contract";
}

export interface Judging {
  readonly target: Target;
  readonly clause: Clause;
  readonly figures: FigureBook;
  readonly pace: Pace;
  /** Below this share of what is expected it is far behind. */
  readonly tolerance: Fraction;
  /** 产品类型 of a geographical indication. */
  readonly productKind: string | null;
  /** The demand that counts for a figure; `unit` is how both are shown. */
  readonly demand: (figure: FigureId, notice: Fraction, unit: string) => Demand;
}

const contractFirst = reading("A51");

/**
 * The contract's demand where it is at least the notice's, or where a change was approved; else the notice's, with a note
 * that the contract is below it.
 */
export function demandIn(
  figures: FigureBook,
  figure: FigureId,
  notice: Fraction,
  unit: string,
): { readonly demand: Demand; readonly note: Note | null } {
  const contract = figures.contract(figure);
  if (contract === null) return { demand: { value: notice, from: "notice" }, note: null };
  if (atLeast(contract.value, notice))
    return { demand: { value: contract.value, from: "contract" }, note: null };
  const approved = contract.change !== null;
  const texts = {
    contract: quantityText({ value: contract.value, unit }, [notice]),
    notice: quantityText({ value: notice, unit }),
    change: contract.change,
  };
  return {
    demand: approved ? { value: contract.value, from: "contract" } : { value: notice, from: "notice" },
    note: {
      severity: approved ? "notice" : "warning",
      reading: contractFirst,
      message: say("midterm.contract.below", texts),
      remedy: approved ? null : say("midterm.contract.below.remedy"),
      cells: [contract.cell],
    },
  };
}
