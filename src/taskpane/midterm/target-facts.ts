// What the sheet says about a target besides its figures: contract values, evidence, remarks; each with its cell. Pure.
import type { Words } from "../../messages/figure-names.ts";
import { fromExact } from "../../midterm/fraction.ts";
import type { TargetScore } from "../../midterm/project.ts";
import { quantityText } from "../../midterm/quantity.ts";
import { demandsOf } from "../../notices/demands.ts";
import { figuresOf, type Figure, type FigureId } from "../../notices/schema.ts";
import { figuresById, targetsOf } from "../../notices/targets.ts";
import type { FigureCell, ReportedFigure, ReportedProject } from "../../sheets/midterm-sheet.ts";
import type { Notice } from "../../notices/schema.ts";

export interface Fact {
  readonly kind: "demand" | "base" | "change" | "evidence" | "remark";
  /** The figure it belongs to. */
  readonly label: Words;
  readonly item: number | null;
  readonly text: string;
  readonly cell: string;
}

const unitOf = (figure: Figure): string => ("unit" in figure ? figure.unit : "%");

function numberFact(cell: FigureCell, unit: string): { readonly text: string; readonly cell: string } | null {
  if (cell.kind !== "given" || cell.value.kind !== "number") return null;
  return { text: quantityText({ value: fromExact(cell.value.value), unit }), cell: cell.cell };
}

function factsOf(row: ReportedFigure, figure: Figure, demandUnit: string): readonly Fact[] {
  const { contract, evidence, remark, item } = row;
  const facts: readonly (readonly [Fact["kind"], { readonly text: string; readonly cell: string } | null])[] =
    [
      ["demand", numberFact(contract.demand, demandUnit)],
      ["base", numberFact(contract.base, unitOf(figure))],
      ["change", contract.change],
      ["evidence", evidence],
      ["remark", remark],
    ];
  return facts.flatMap(([kind, found]) =>
    found === null ? [] : [{ kind, label: figure.label, item, text: found.text, cell: found.cell }],
  );
}

/** The facts of a target, figure by figure in the order of the form. */
export function targetFacts(
  { target }: Pick<TargetScore, "target">,
  project: ReportedProject,
  notice: Notice,
): readonly Fact[] {
  const figures = figuresById(targetsOf(notice, project.programme));
  const demands = demandsOf(target.metric);
  const ids: ReadonlySet<FigureId> = new Set([
    ...figuresOf(target.metric),
    ...target.figures.map(({ id }) => id),
  ]);
  return project.figures.flatMap((row) => {
    const figure = figures.get(row.figure);
    if (figure === undefined || !ids.has(row.figure)) return [];
    const demand = demands.find((each) => each.figure === row.figure);
    const unit = demand?.unit === "percent" ? "%" : demand?.unit === "items" ? "个" : unitOf(figure);
    return factsOf(row, figure, unit);
  });
}
