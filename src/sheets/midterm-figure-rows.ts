// A figure's row of 中期检查: its cells by time, what the contract says, and what of it cannot be taken.
import type { ClauseId, Figure } from "../notices/schema.ts";
import { moneyUnitIn } from "./amounts.ts";
import { cellAddress, valueAt } from "./grid.ts";
import { isBlankText, valueText } from "./grid-view.ts";
import { columnOf, textAt, type MidtermBlock } from "./midterm-blocks.ts";
import { formOf, isMoney, readFigureCell, readNumberCell, type CellReading } from "./midterm-cells.ts";
import { contractForms } from "./midterm-contract.ts";
import { askedSlots, type MidtermColumn } from "./midterm-form.ts";
import { slots, type FigureCell, type ReportedFigure, type SheetFault, type Slot } from "./midterm-sheet.ts";
import type { Form, RowSubject } from "./midterm-subjects.ts";
import { saysNotGiven } from "./numbers.ts";
import { quoted } from "./quote.ts";
import type { CellText } from "./summary-table.ts";
import { matchKey } from "./text.ts";

/** Whatever a cell reading says, as the core takes it; a refusal is told. */
function figureCell(reading: CellReading, cell: string, clause: ClauseId, faults: SheetFault[]): FigureCell {
  switch (reading.kind) {
    case "given":
      return { kind: "given", value: reading.value, cell };
    case "not-given":
      return { kind: "not-given", cell };
    case "refused":
      faults.push({ kind: reading.fault, cell, text: quoted(reading.text), clause, more: reading.more });
      return { kind: "refused", cell };
  }
}

/** A text beside a figure; null where there is none. */
function remarkAt(block: MidtermBlock, row: number, key: MidtermColumn): CellText | null {
  const column = columnOf(block, key);
  const text = textAt(block, row, key);
  return column === null || isBlankText(text) || saysNotGiven(text)
    ? null
    : { text, cell: cellAddress(row, column) };
}

/** What the unit column of a row says, where it is not the figure's unit. */
function rowUnitOf(
  block: MidtermBlock,
  row: number,
  figure: Figure,
  clause: ClauseId,
  faults: SheetFault[],
): ReturnType<typeof moneyUnitIn> | "misfit" {
  const form = formOf(figure);
  const text = textAt(block, row, "unit");
  if (form === null || saysNotGiven(text) || matchKey(text) === matchKey(form.unit)) return null;
  const money = isMoney(form.unit) ? moneyUnitIn(text) : null;
  if (money !== null) return money;
  const column = columnOf(block, "unit") ?? 0;
  faults.push({ kind: "unit", cell: cellAddress(row, column), text: quoted(text), clause, more: form.unit });
  return "misfit";
}

/** Reads the row of a figure; what cannot be taken is added to `faults`. */
export function readFigureRow(
  block: MidtermBlock,
  row: number,
  subject: Extract<RowSubject, { kind: "figure" }>,
  form: Form,
  faults: SheetFault[],
): ReportedFigure {
  const { figure, target, item } = subject;
  const { clause } = target;
  const { view } = block;
  const asked = askedSlots(figure, Math.max(form.years, 3));
  const unit = rowUnitOf(block, row, figure, clause, faults);
  const cells = new Map<Slot, FigureCell>();
  for (const slot of slots) {
    const column = columnOf(block, slot);
    if (column === null) continue;
    const cell = cellAddress(row, column);
    if (asked.includes(slot)) {
      cells.set(
        slot,
        unit === "misfit"
          ? { kind: "refused", cell }
          : figureCell(readFigureCell(view, row, column, figure, unit), cell, clause, faults),
      );
      continue;
    }
    const text = valueText(valueAt(view.grid, row, column), view.kind(row, column));
    if (!saysNotGiven(text)) {
      const more = textAt(block, row, "basis");
      faults.push({ kind: "not-asked", cell, text: quoted(text), clause, more: more === "" ? null : more });
    }
  }
  const forms = contractForms(target, figure);
  const contractCell = (key: "contractDemand" | "contractBase"): FigureCell => {
    const column = columnOf(block, key);
    if (column === null) return { kind: "not-given", cell: null };
    const cell = cellAddress(row, column);
    // Of several things of a kind the first one's row carries the contract's demand.
    const takesDemand = item === null || item === 1;
    const asks = key === "contractBase" ? forms.base : takesDemand ? forms.demand : null;
    const value = valueAt(view.grid, row, column);
    if (asks !== null)
      return figureCell(readNumberCell(value, view.kind(row, column), asks), cell, clause, faults);
    const text = valueText(value, view.kind(row, column));
    if (!saysNotGiven(text)) faults.push({ kind: "not-asked", cell, text: quoted(text), clause, more: null });
    return { kind: "not-given", cell };
  };
  return {
    figure: figure.id,
    item,
    cells,
    evidence: remarkAt(block, row, "evidence"),
    remark: remarkAt(block, row, "remark"),
    contract: {
      demand: contractCell("contractDemand"),
      base: contractCell("contractBase"),
      change: remarkAt(block, row, "change"),
    },
  };
}

const sameValue = (a: FigureCell | undefined, b: FigureCell | undefined): boolean =>
  JSON.stringify(valueOf(a)) === JSON.stringify(valueOf(b));

function valueOf(cell: FigureCell | undefined): unknown {
  if (cell?.kind !== "given") return null;
  return cell.value.kind === "stage"
    ? cell.value.stage.word
    : `${cell.value.value.unscaled}e-${cell.value.value.scale}`;
}

/** Whether two rows of a figure say different things of the same time. */
export function differ(first: ReportedFigure, second: ReportedFigure): boolean {
  return slots.some((slot) => {
    const [a, b] = [first.cells.get(slot), second.cells.get(slot)];
    return a?.kind === "given" && b?.kind === "given" && !sameValue(a, b);
  });
}

/** A figure told in a second row: cells that agree are kept, the others count for nothing. */
export function joined(first: ReportedFigure, second: ReportedFigure): ReportedFigure {
  const cells = new Map<Slot, FigureCell>();
  for (const slot of slots) {
    const [a, b] = [first.cells.get(slot), second.cells.get(slot)];
    if (a === undefined) continue;
    if (b?.kind !== "given" || sameValue(a, b)) cells.set(slot, a);
    else if (a.kind === "given") cells.set(slot, { kind: "refused", cell: a.cell });
    else cells.set(slot, b);
  }
  return { ...first, cells };
}
