// What a metric is given to judge one target of one project by, and the demand that counts: notice or contract (A51).
import { say } from "../messages/catalogue.ts";
import { reading } from "../notices/registry.ts";
import type { Clause, Figure, FigureId, Target } from "../notices/schema.ts";
import { atLeast, compare, type Fraction } from "./fraction.ts";
import type { FigureBook } from "./figures.ts";
import type { Note, WorkingLine } from "./outcome.ts";
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

export interface DemandReading {
  readonly demand: Demand;
  /** The contract beside the notice, where the contract counts. */
  readonly line: WorkingLine | null;
  /** A contract below the notice. */
  readonly note: Note | null;
}

/**
 * The contract's demand where it is at least the notice's, or where a change was approved; else the notice's, with a note
 * that the contract is below it.
 */
export function demandIn(
  figures: FigureBook,
  figure: FigureId,
  notice: Fraction,
  unit: string,
): DemandReading {
  const contract = figures.contract(figure);
  const byNotice: DemandReading = { demand: { value: notice, from: "notice" }, line: null, note: null };
  if (contract === null) return byNotice;
  const texts = {
    contract: quantityText({ value: contract.value, unit }, [notice]),
    notice: quantityText({ value: notice, unit }),
  };
  const byContract: DemandReading = {
    demand: { value: contract.value, from: "contract" },
    line: { part: "required", message: say("midterm.required.both", texts) },
    note: null,
  };
  // A contract that repeats the notice's number repeats its word as well: 超过 stays 超过.
  if (compare(contract.value, notice) === 0) return byNotice;
  if (atLeast(contract.value, notice)) return byContract;
  const approved = contract.change !== null;
  const note: Note = {
    severity: approved ? "notice" : "warning",
    reading: contractFirst,
    message: say("midterm.contract.below", { ...texts, change: contract.change }),
    remedy: approved ? null : say("midterm.contract.below.remedy"),
    cells: [contract.cell],
  };
  return { ...(approved ? byContract : byNotice), note };
}

/** Where the contract's base stands in for another reported one. */
export function baseNote(figures: FigureBook, figure: Figure): Note | null {
  const { contract, reported } = figures.bases(figure.id);
  if (contract === null || reported === null || compare(contract.value, reported.value) === 0) return null;
  const unit = unitOfFigure(figure);
  return {
    severity: "notice",
    reading: contractFirst,
    message: say("midterm.contract.base", {
      contract: quantityText({ value: contract.value, unit }, [reported.value]),
      reported: quantityText({ value: reported.value, unit }),
      label: figure.label,
    }),
    remedy: null,
    cells: [contract.cell, reported.cell],
  };
}

/** The unit a figure is shown in; a stage has none. */
export function unitOfFigure(figure: Figure): string {
  switch (figure.kind) {
    case "count":
    case "amount":
      return figure.unit;
    case "share":
      return "%";
    case "stage":
      return "";
  }
}
