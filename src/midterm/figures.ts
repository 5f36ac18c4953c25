// The figures of one project by id and time, as metrics ask for them. What was looked at is remembered as the source.
import type { FigureName } from "../messages/figure-names.ts";
import type { Figure, FigureId, Stage } from "../notices/schema.ts";
import type { FigureCell, ReportedFigure, Slot } from "../sheets/midterm-sheet.ts";
import { fromExact, type Fraction } from "./fraction.ts";
import type { MissingFigure } from "./outcome.ts";

export interface Known {
  readonly value: Fraction;
  readonly cell: string;
}
export interface KnownStage {
  readonly stage: Stage;
  readonly cell: string;
  readonly remark: string | null;
}

/** A cell that a metric looked at, and what it holds. */
export interface FigureSource {
  readonly cell: string;
  readonly name: FigureName;
}

/** Figures as one target sees them. A number or stage that was not given, or was refused, is null. */
export interface FigureBook {
  readonly number: (figure: FigureId, slot: Slot, item?: number) => Known | null;
  /** The contract's base where it has one (A51), else the reported one. */
  readonly base: (figure: FigureId) => Known | null;
  /** Both bases. */
  readonly bases: (figure: FigureId) => { readonly contract: Known | null; readonly reported: Known | null };
  readonly stage: (figure: FigureId) => KnownStage | null;
  /** The contract's demand for a figure, with the paper of an approved change. */
  readonly contract: (figure: FigureId) => (Known & { readonly change: string | null }) | null;
  readonly definition: (figure: FigureId) => Figure;
  readonly missing: (figure: FigureId, slot: Slot, item?: number) => MissingFigure;
  /** What has been looked at so far, each cell once. */
  readonly sources: () => readonly FigureSource[];
}

/** How a figure is called at a time. */
export function nameOf(figure: Figure, slot: Slot, item: number | null): FigureName {
  const when =
    figure.kind === "stage"
      ? "stage"
      : slot === "now"
        ? figure.asks.includes("total")
          ? "total"
          : "now"
        : slot;
  const name = figure.perItem?.name;
  return {
    label: figure.label,
    when,
    item: name === undefined || item === null ? null : { name, number: item },
  };
}

/** Opens the figures of a project for one target. `definitions` are those of its programme. */
export function openFigures(
  definitions: ReadonlyMap<FigureId, Figure>,
  reported: readonly ReportedFigure[],
): FigureBook {
  const used = new Map<string, FigureSource>();
  const definition = (id: FigureId): Figure => {
    const found = definitions.get(id);
    if (found === undefined) throw new Error(`No figure ${id}`);
    return found;
  };
  const row = (id: FigureId, item: number | null): ReportedFigure | undefined =>
    reported.find((each) => each.figure === id && each.item === item);
  const given = (
    id: FigureId,
    slot: Slot,
    item: number | null,
    cell: FigureCell | undefined,
  ): Extract<FigureCell, { kind: "given" }> | null => {
    if (cell?.kind !== "given") return null;
    used.set(cell.cell, { cell: cell.cell, name: nameOf(definition(id), slot, item) });
    return cell;
  };
  const numberIn = (
    id: FigureId,
    slot: Slot,
    item: number | null,
    cell: FigureCell | undefined,
  ): Known | null => {
    const found = given(id, slot, item, cell);
    return found?.value.kind === "number" ? { value: fromExact(found.value.value), cell: found.cell } : null;
  };
  const bases = (id: FigureId): { readonly contract: Known | null; readonly reported: Known | null } => {
    const own = row(id, null);
    return {
      contract: numberIn(id, "base", null, own?.contract.base),
      reported: numberIn(id, "base", null, own?.cells.get("base")),
    };
  };
  return {
    definition,
    number: (id, slot, item) => numberIn(id, slot, item ?? null, row(id, item ?? null)?.cells.get(slot)),
    bases,
    base: (id) => {
      const { contract, reported: own } = bases(id);
      return contract ?? own;
    },
    stage: (id) => {
      const own = row(id, null);
      const found = given(id, "now", null, own?.cells.get("now"));
      return found?.value.kind === "stage"
        ? { stage: found.value.stage, cell: found.cell, remark: own?.remark?.text ?? null }
        : null;
    },
    contract: (id) => {
      // Of several things of a kind the first one's row carries the contract's demand.
      const own = row(id, null) ?? row(id, 1);
      const cell = own?.contract.demand;
      return cell?.kind === "given" && cell.value.kind === "number"
        ? { value: fromExact(cell.value.value), cell: cell.cell, change: own?.contract.change?.text ?? null }
        : null;
    },
    missing: (id, slot, item) => {
      const cell = row(id, item ?? null)?.cells.get(slot);
      return { name: nameOf(definition(id), slot, item ?? null), cell: cell?.cell ?? null };
    },
    sources: () => [...used.values()],
  };
}
