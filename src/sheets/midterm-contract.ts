// What a contract (任务书) may set for a figure: its demand and its base (A51), and in what form each is written.
import { demandsOf } from "../notices/demands.ts";
import type { Figure, Target } from "../notices/schema.ts";
import { formOf, type NumberForm } from "./midterm-cells.ts";

/** null where the contract has nothing to set. */
export interface ContractForms {
  readonly demand: NumberForm | null;
  readonly base: NumberForm | null;
}

function demandForm(target: Target, figure: Figure): NumberForm | null {
  const demand = demandsOf(target.metric).find((each) => each.figure === figure.id);
  switch (demand?.unit) {
    case undefined:
      return null;
    case "percent":
      return { unit: "%", whole: false };
    case "items":
      return { unit: "个", whole: true };
    case "own":
      return formOf(figure);
  }
}

/** Of several things of a kind the first one's row carries the demand; see `figures.contract`. */
export function contractForms(target: Target, figure: Figure): ContractForms {
  return {
    demand: demandForm(target, figure),
    base: figure.asks.includes("base") ? formOf(figure) : null,
  };
}
