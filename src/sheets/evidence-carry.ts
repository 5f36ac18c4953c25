// What was filled into an evidence sheet before, as cells for a new one: as typed, in the new sheet's units.
import type { EvidenceInput, InputId } from "../notices/schema.ts";
import type { EvidenceLine } from "./evidence.ts";
import { entryLook } from "./evidence-form.ts";
import { isCellError, valueAt } from "./grid.ts";
import { isBlankText, valueText } from "./grid-view.ts";
import { headerReading } from "./header-words.ts";
import { momentFromSerial } from "./moments.ts";
import type { EvidenceLayout } from "./read-evidence.ts";
import type { PlanCell } from "./sheet-plan.ts";
import { matchKey } from "./text.ts";
import { listCell } from "./words-table.ts";

/** A plain number, to which the header's unit belongs. */
const plainNumber = /^[\d０-９][\d０-９,，.．'\s]*$/u;

/** The words to put behind a plain number whose header counted otherwise than the new one. */
function unitBehind(input: EvidenceInput, layout: EvidenceLayout): string {
  const units = layout.header?.inputs.get(input.id)?.units;
  if (units === undefined) return "";
  if (input.kind === "count") return units.tenThousands ? "万" : "";
  if (input.kind !== "amount" || units.money === input.unit) return "";
  // A number of which nobody can say the unit must not become one in 万元.
  return units.money ?? "（单位不明）";
}

function carriedCell(layout: EvidenceLayout, line: EvidenceLine, input: EvidenceInput): PlanCell | null {
  const { view, header } = layout;
  const column = header?.inputs.get(input.id)?.column;
  const read = line.cells.get(input.id);
  if (header === null || column === undefined || read === undefined) return null;
  const at = listCell(view, header, line.row - 1, column);
  // A dash is what a form shows where nothing is asked.
  if (/^-*$/u.test(matchKey(at.text))) return null;
  const look = entryLook(input);
  if (read.kind === "unreadable" && read.why === "merged") return { value: `${at.text}（合并填写）`, look };
  const value = valueAt(view.grid, at.row, column);
  const kind = view.kind(at.row, column);
  if (typeof value !== "number" || kind === "percent") {
    const behind = plainNumber.test(at.text.trim()) ? unitBehind(input, layout) : "";
    return { value: behind === "" ? at.text : `${at.text.trim()}${behind}`, look };
  }
  if (kind === "date") return { value: momentFromSerial(value)?.at.slice(0, 10) ?? at.text, look };
  const behind = value >= 0 ? unitBehind(input, layout) : "";
  if (behind !== "") return { value: `${at.text}${behind}`, look };
  // In a text cell a number is kept as the text it shows.
  return { value: look === "entry-text" ? at.text : value, look };
}

/** The cells of a line that were filled in, by input. */
export function carriedCells(
  layout: EvidenceLayout,
  line: EvidenceLine,
  inputs: readonly EvidenceInput[],
): ReadonlyMap<InputId, PlanCell> {
  const cells = new Map<InputId, PlanCell>();
  for (const input of inputs) {
    const cell = carriedCell(layout, line, input);
    if (cell !== null) cells.set(input.id, cell);
  }
  return cells;
}

/** The filled cells of a line in columns of the user's own, by header; serial numbers are of the old sheet. */
export function ownCells(
  { view, header }: EvidenceLayout,
  line: EvidenceLine,
): ReadonlyMap<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  if (header === null) return cells;
  const ours = new Set([
    ...header.naming.values(),
    ...[...header.inputs.values()].map(({ column }) => column),
  ]);
  for (let column = view.grid.left; column <= view.right; column++) {
    const name = view.text(header.row, column).trim();
    if (ours.has(column) || isBlankText(name) || headerReading(name)?.meaning === "serial") continue;
    const { text, row } = listCell(view, header, line.row - 1, column);
    if (isBlankText(text)) continue;
    const value = valueAt(view.grid, row, column);
    const shown = isCellError(value) ? value.error : valueText(value, view.kind(row, column));
    cells.set(name, { value: shown, look: "entry-text" });
  }
  return cells;
}
