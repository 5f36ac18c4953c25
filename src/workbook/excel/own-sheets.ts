// Which sheets plans are written to: sheets of ours that nobody touched since, emptied, or new ones under free names.
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import { freeSheetName, freeTableName } from "../names.ts";
import { fingerprints } from "./fingerprint.ts";
import type { OwnRecord } from "./record.ts";
import { carriesOver } from "./users-cells.ts";

/** An empty sheet for a plan, and a name for its table that no other table or name of the workbook bears. */
export interface Place {
  readonly plan: SheetPlan;
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly tableName: string | null;
}

/** `worksheets` is loaded with id and name. */
export async function preparePlaces(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  record: OwnRecord,
  worksheets: Excel.WorksheetCollection,
): Promise<readonly Place[]> {
  const reused = await untouchedSheets(context, plans, record, worksheets);
  await emptySheets(context, [...reused.values()]);

  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheets = plans.map((plan, index) => {
    const id = reused.get(index);
    const sheet = id === undefined ? worksheets.add(freeSheetName(plan.name, taken)) : worksheets.getItem(id);
    sheet.load("id,name");
    return { plan, sheet, isNew: id === undefined };
  });
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const bound = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  return sheets.map(({ plan, sheet, isNew }) => ({
    plan,
    id: sheet.id,
    name: sheet.name,
    isNew,
    tableName: plan.table === null ? null : freeTableName(plan.table.name, bound),
  }));
}

/** The sheets we wrote last under the plans' names, where they still are as we left them: ids by the plan's index. */
async function untouchedSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  record: OwnRecord,
  worksheets: Excel.WorksheetCollection,
): Promise<ReadonlyMap<number, string>> {
  const present = new Set(worksheets.items.map(({ id }) => id));
  const wanted = [...new Set(plans.map(({ name }) => name))].map((name) => {
    const ofName = [...plans.keys()].filter((index) => plans[index]?.name === name);
    const own = record.sheets.filter((each) => each.name === name && present.has(each.sheetId));
    // As many as are wanted, the newest: an older one was left because somebody works on it.
    return { indexes: ofName, own: own.slice(-ofName.length) };
  });
  const candidates = wanted.flatMap(({ own }) => own);
  const now = await fingerprints(
    context,
    candidates.map(({ sheetId, users = null }) => ({ id: sheetId, users })),
  );
  /** What the user filled in, by sheets that are otherwise as we left them. */
  const theirs = new Map(
    candidates.flatMap((each, index) => {
      const found = now[index] ?? null;
      return found === null || found.digest !== each.digest ? [] : [[each, found.theirs] as const];
    }),
  );
  return new Map(
    wanted.flatMap(({ indexes, own }) => {
      const free = own.filter((each) => theirs.has(each));
      return indexes.flatMap((index, at) => {
        const [plan, sheet] = [plans[index], free[at]];
        if (plan === undefined || sheet === undefined) return [];
        return carriesOver(plan, theirs.get(sheet) ?? []) ? [[index, sheet.sheetId] as const] : [];
      });
    }),
  );
}

/** Takes everything of ours off sheets of ours; the sheets stay, with the formulas elsewhere that point to them. */
async function emptySheets(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sheets = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("tables/items/id,charts/items/id,comments/items/id");
    return sheet;
  });
  await context.sync();
  for (const sheet of sheets) {
    // Deleting a table would take its cells along and move those below.
    for (const table of sheet.tables.items) table.convertToRange();
    for (const chart of sheet.charts.items) chart.delete();
    for (const comment of sheet.comments.items) comment.delete();
    // Somebody may have hidden the sheet, or a filter its rows.
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.getUsedRange().rowHidden = false;
    const all = sheet.getRange();
    all.dataValidation.clear();
    all.unmerge();
    all.clear();
  }
  await context.sync();
}
