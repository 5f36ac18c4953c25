// What a contract (任务书) sets for a figure, as typed in the pane: read as the sheet reads it, laid over the figure's row. Pure.
import * as z from "zod/mini";
import type { Figure, FigureId, Target } from "../../notices/schema.ts";
import { exactText, shiftExact } from "../../sheets/exact.ts";
import { readNumberText, type CellReading, type NumberForm } from "../../sheets/midterm-cells.ts";
import { contractForms, type ContractForms } from "../../sheets/midterm-contract.ts";
import type { ContractPlaces, EntryPlace } from "../../sheets/midterm-places.ts";
import type { FigureCell, ReportedFigure, ReportedProject } from "../../sheets/midterm-sheet.ts";

export const contractSchema = z.strictObject({ demand: z.string(), base: z.string(), change: z.string() });
/** Texts as typed, "" where nothing is: "12", "25%", the paper that approved a change. */
export type Contract = z.infer<typeof contractSchema>;

export const noContract: Contract = { demand: "", base: "", change: "" };
export const sameContract = (left: Contract, right: Contract): boolean =>
  left.demand === right.demand && left.base === right.base && left.change === right.change;

/** A figure of a target for which a contract may set something. */
export interface ContractFigure {
  readonly figure: Figure;
  readonly forms: ContractForms;
}

/** The figures of a target for which a contract may set a demand or a base. */
export function contractFigures(target: Target): readonly ContractFigure[] {
  return target.figures
    .map((figure) => ({ figure, forms: contractForms(target, figure) }))
    .filter(({ forms }) => forms.demand !== null || forms.base !== null);
}

/** The row that carries the contract of a figure: of several things of a kind the first one's. */
export function contractRow({ figures }: ReportedProject, id: FigureId): ReportedFigure | null {
  return figures.find(({ figure, item }) => figure === id && (item ?? 1) === 1) ?? null;
}

/** What the sheet says, as texts that can be changed. */
export function contractIn(row: ReportedFigure | null, { demand, base }: ContractForms): Contract {
  if (row === null) return noContract;
  const { contract } = row;
  return {
    demand: textIn(contract.demand, demand),
    base: textIn(contract.base, base),
    change: contract.change?.text ?? "",
  };
}

function textIn(cell: FigureCell, form: NumberForm | null): string {
  if (cell.kind !== "given" || cell.value.kind !== "number") return "";
  const { value } = cell.value;
  return form?.unit === "%" ? `${exactText(shiftExact(value, -2))}%` : exactText(value);
}

/** A typed text as the sheet would read it. */
export function contractNumber(text: string, form: NumberForm | null): CellReading {
  return form === null ? { kind: "not-given" } : readNumberText(text, form);
}

/** As the sheet would say it: "25 ％" is "25%", "1,200 件" is "1200". What is no number stays as it is typed. */
export function plainContract({ demand, base, change }: Contract, forms: ContractForms): Contract {
  const plain = (text: string, form: NumberForm | null): string => {
    const read = contractNumber(text, form);
    return read.kind === "given"
      ? textIn({ ...read, cell: "" }, form)
      : read.kind === "not-given"
        ? ""
        : text;
  };
  return { demand: plain(demand, forms.demand), base: plain(base, forms.base), change: change.trim() };
}

/** The row with what was typed in place of what the sheet says; a text that is no number leaves nothing. */
export function withContractOf(
  row: ReportedFigure,
  { demand, base, change }: Contract,
  forms: ContractForms,
  places: ContractPlaces | undefined,
): ReportedFigure {
  const cell = (text: string, form: NumberForm | null, place: EntryPlace | null | undefined): FigureCell => {
    const read = contractNumber(text, form);
    const at = place?.cell ?? "";
    return read.kind === "given"
      ? { kind: "given", value: read.value, cell: at }
      : { kind: "not-given", cell: at };
  };
  return {
    ...row,
    contract: {
      demand: cell(demand, forms.demand, places?.contractDemand),
      base: cell(base, forms.base, places?.contractBase),
      change: change === "" ? null : { text: change, cell: places?.change?.cell ?? "" },
    },
  };
}
