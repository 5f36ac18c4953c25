// What Excel would refuse or silently change half-way through a sheet is found before anything is written. Such a plan is
// a programming error of whoever made it: it ends in a RangeError, not in a message for the user.
import { cellAddress, cellKey, type GridArea } from "../sheets/grid.ts";
import type {
  PlanChart,
  PlanEntry,
  PlanNote,
  PlanTable,
  PlanValue,
  SheetAddition,
  SheetPlan,
} from "../sheets/sheet-plan.ts";
import { placesIn } from "./plan-layout.ts";

/** Excel's limits, in characters. */
const limits = { promptTitle: 32, prompt: 255 } as const;

/**
 * What is wrong with a plan, in a developer's words; nothing where Excel takes it. Names of sheets are mended, long texts
 * cut and long lists put into cells by whoever writes it.
 */
export function planFaults(plan: SheetPlan): readonly string[] {
  const { name, rows, merges, table, charts } = plan;
  return [
    ...rows.flatMap((cells, row) => cells.flatMap(({ value }, column) => numberFaults(value, row, column))),
    ...mergeFaults(merges),
    ...(table === null ? [] : tableFaults(table, plan)),
    ...helpFaults(plan.entries, plan.notes),
    ...charts.flatMap(chartFaults),
  ].map((fault) => `${name}: ${fault}`);
}

/** As `planFaults`, for what is added to sheets. */
export function additionFaults(additions: readonly SheetAddition[]): readonly string[] {
  const places = additions.flatMap(({ sheet, cells }) =>
    cells.map(({ row, column }) => `${sheet}!${cellAddress(row, column)}`),
  );
  return [
    ...(new Set(places).size === places.length ? [] : ["a cell is given twice"]),
    ...additions.flatMap(({ sheet, cells, entries, notes }) =>
      [
        ...cells.flatMap(({ value, row, column }) => numberFaults(value, row, column)),
        ...helpFaults(entries, notes),
      ].map((fault) => `${sheet}: ${fault}`),
    ),
  ];
}

/** Throws where something is wrong. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new RangeError(faults.join("; "));
}

function numberFaults(value: PlanValue, row: number, column: number): readonly string[] {
  return typeof value === "number" && !Number.isFinite(value)
    ? [`${cellAddress(row, column)} is no number`]
    : [];
}

function overlap(a: GridArea, b: GridArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function mergeFaults(merges: readonly GridArea[]): readonly string[] {
  const clash = merges.some((merge, at) => merges.slice(at + 1).some((other) => overlap(merge, other)));
  return clash ? ["merged areas overlap"] : [];
}

/** Excel renames headings that are empty, repeated or no text, and refuses merged cells and names that look like cells. */
function tableFaults({ area, name }: PlanTable, { rows, merges }: SheetPlan): readonly string[] {
  const header = Array.from(
    placesIn({ ...area, bottom: area.top }),
    ({ row, column }) => rows[row]?.[column]?.value,
  );
  const headings = header.map((value) => (typeof value === "string" ? value.trim().toLowerCase() : ""));
  const named = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const likeCell = /^[a-z]{1,3}\d{1,7}$|^r\d*c\d*$|^[rc]$/i.test(name);
  return [
    ...(named && !likeCell ? [] : [`${name} is no table name`]),
    ...(headings.every((heading) => heading !== "") ? [] : ["a heading of the table is no text"]),
    ...(new Set(headings).size === headings.length ? [] : ["headings of the table repeat"]),
    ...(merges.some((merge) => overlap(merge, area)) ? ["merged cells in the table"] : []),
  ];
}

function helpFaults(entries: readonly PlanEntry[], notes: readonly PlanNote[]): readonly string[] {
  const places = notes.map(({ row, column }) => cellKey(row, column));
  return [
    ...entries.flatMap(promptFaults),
    ...(new Set(places).size === places.length ? [] : ["two notes on one cell"]),
    ...(notes.every(({ text }) => text !== "") ? [] : ["an empty note"]),
  ];
}

function promptFaults({ prompt }: PlanEntry): readonly string[] {
  return (prompt?.title.length ?? 0) <= limits.promptTitle && (prompt?.text.length ?? 0) <= limits.prompt
    ? []
    : ["a prompt is too long"];
}

function chartFaults({ name, categories, series }: PlanChart): readonly string[] {
  const lengthOf = ({ top, left, bottom, right }: GridArea): number | null =>
    top === bottom || left === right ? bottom - top + right - left + 1 : null;
  const length = lengthOf(categories);
  return length !== null && series.length > 0 && series.every(({ values }) => lengthOf(values) === length)
    ? []
    : [`the series of ${name} and its categories differ`];
}
