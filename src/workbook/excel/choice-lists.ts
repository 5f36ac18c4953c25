// Drop-downs too long for a rule: their choices stand on a hidden sheet of ours, a list to a column. Columns are only
// added, never changed, as drop-downs of earlier sheets point to them.
import { areaAddress, type GridArea } from "../../sheets/grid.ts";
import type { PlanEntry } from "../../sheets/sheet-plan.ts";
import { choicesSheet as sheetName, fitsInRule } from "../choices.ts";
import { freeSheetName } from "../names.ts";
import { areaOf } from "./read-cells.ts";
import { queueRecord, readRecord, requestRecord } from "./record.ts";

/** Gives what a rule takes as the source of its list. */
export type ChoiceSource = (choices: readonly string[]) => string | Excel.Range;

/** Makes room for the lists that need it. Without any, nothing is asked of Excel. */
export async function placeChoices(
  context: Excel.RequestContext,
  entries: readonly PlanEntry[],
): Promise<ChoiceSource> {
  const long = new Map(
    entries.flatMap(({ choices }) =>
      choices === null || fitsInRule(choices) ? [] : [[keyOf(choices), choices] as const],
    ),
  );
  if (long.size === 0) return (choices) => choices.join(",");
  const { sheet, lists } = await choicesSheet(context);
  const columns = new Map(lists.map((list, column) => [keyOf(list), column]));
  let free = lists.length;
  for (const [key, choices] of long) {
    if (columns.has(key)) continue;
    const range = sheet.getRange(addressOf(free, choices));
    range.numberFormat = choices.map(() => ["@"]);
    range.values = choices.map((choice) => [choice.startsWith("'") ? `'${choice}` : choice]);
    columns.set(key, free);
    free += 1;
  }
  await context.sync();
  return (choices) => {
    const column = columns.get(keyOf(choices));
    return column === undefined ? choices.join(",") : sheet.getRange(addressOf(column, choices));
  };
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}

function addressOf(column: number, { length }: readonly string[]): string {
  const area: GridArea = { top: 0, left: column, bottom: length - 1, right: column };
  return areaAddress(area);
}

interface ChoicesSheet {
  readonly sheet: Excel.Worksheet;
  /** By column; one that somebody cleared is empty. */
  readonly lists: readonly (readonly string[])[];
}

/** The hidden sheet with the lists on it; a new one where it is gone or protected. */
async function choicesSheet(context: Excel.RequestContext): Promise<ChoicesSheet> {
  const { worksheets } = context.workbook;
  const asked = requestRecord(context);
  worksheets.load("items/name");
  await context.sync();
  const record = readRecord(asked);
  if (record.choicesSheetId !== undefined) {
    const sheet = worksheets.getItemOrNullObject(record.choicesSheetId);
    sheet.load("name,protection/protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (!sheet.isNullObject && !sheet.protection.protected) return { sheet, lists: listsIn(used) };
  }
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added = worksheets.add(freeSheetName(sheetName, taken));
  added.visibility = Excel.SheetVisibility.hidden;
  added.load("id");
  await context.sync();
  queueRecord(context, { ...record, choicesSheetId: added.id });
  return { sheet: worksheets.getItem(added.id), lists: [] };
}

function listsIn(used: Excel.Range): readonly (readonly string[])[] {
  if (used.isNullObject) return [];
  const { top, left, right } = areaOf(used);
  return Array.from({ length: right + 1 }, (_, column) => {
    const cells = used.values.map((row) => String(row[column - left] ?? ""));
    // A list begins in the first row; one that does not is no longer ours.
    return top === 0 ? cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1) : [];
  });
}
