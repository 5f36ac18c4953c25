// Writes sheets of ours. A sheet that is not ours, or on which somebody has worked since we wrote it, is never
// overwritten: the new one takes the next free name.
import type { SheetPlan } from "../../sheets/sheet-plan.ts";
import { planFaults, refuseFaults } from "../check-plan.ts";
import { placeChoices } from "./choice-lists.ts";
import { fingerprints } from "./fingerprint.ts";
import { preparePlaces, type Place } from "./own-sheets.ts";
import { planSteps } from "./plan-steps.ts";
import { queueRecord, readRecord, requestRecord, type OwnRecord } from "./record.ts";
import { inExcel } from "./run.ts";
import { runSteps } from "./steps.ts";
import { usersCellsOf } from "./users-cells.ts";

/**
 * Gives the names of the sheets, in the order of the plans, and shows the first. Where Excel stops half-way, the sheets
 * that were added are taken away again. A plan that Excel cannot hold is a RangeError.
 */
export async function writePlans(plans: readonly SheetPlan[]): Promise<readonly string[]> {
  refuseFaults(plans.flatMap(planFaults));
  if (plans.length === 0) return [];
  let places: readonly Place[] = [];
  try {
    // No sheet in question: what Excel denies here, it denies the workbook.
    await inExcel(null, async (context) => {
      const { worksheets } = context.workbook;
      const asked = requestRecord(context);
      worksheets.load("items/id,items/name");
      await context.sync();
      places = await preparePlaces(context, plans, readRecord(asked), worksheets);
      const sourceOf = await placeChoices(
        context,
        plans.flatMap(({ entries }) => entries),
      );
      const steps = places.flatMap(({ plan, id, tableName }) =>
        planSteps(context, worksheets.getItem(id), plan, tableName, sourceOf),
      );
      await runSteps(context, steps);
      await finish(context, places);
    });
    return places.map(({ name }) => name);
  } catch (error) {
    await takeBack(places);
    throw error;
  }
}

/** Records the sheets as ours, as they are now, and shows the first. */
async function finish(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const { worksheets } = context.workbook;
  const looked = places.map(({ id, plan }) => ({ id, users: usersCellsOf(plan) }));
  const found = await fingerprints(context, looked);
  const asked = requestRecord(context);
  worksheets.load("items/id");
  await context.sync();
  const record = readRecord(asked);
  const written = places.map(({ id, plan }, index): OwnRecord["sheets"][number] => {
    const { users = null } = looked[index] ?? {};
    return {
      sheetId: id,
      name: plan.name,
      digest: found[index]?.digest ?? "",
      ...(users === null ? {} : { users: { area: users.area, entries: [...users.entries] } }),
    };
  });
  const others = record.sheets.filter(
    ({ sheetId }) =>
      worksheets.items.some(({ id }) => id === sheetId) && !places.some(({ id }) => id === sheetId),
  );
  queueRecord(context, { ...record, sheets: [...others, ...written] });
  const [first] = places;
  if (first !== undefined) {
    const sheet = worksheets.getItem(first.id);
    sheet.activate();
    sheet.getRange("A1").select();
  }
  await context.sync();
}

/** After a failure. Excel may refuse this too: then the user sees the sheets and can delete them. */
async function takeBack(places: readonly Place[]): Promise<void> {
  try {
    await inExcel(null, async (context) => {
      const added = places
        .filter(({ isNew }) => isNew)
        .map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      for (const sheet of added) sheet.load("name");
      await context.sync();
      for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    // The first failure is the one the user must hear of.
  }
}
