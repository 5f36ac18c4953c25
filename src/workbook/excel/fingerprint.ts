// What stands on a sheet, as a digest. Taken right after we write, and again before we write anew: whoever changed a
// value, coloured a cell, answered a note or drew a chart meanwhile has worked on the sheet, and it stays. Of a sheet that
// is there to be filled in, what the user wrote is told apart.
import { areaAddress, type GridArea } from "../../sheets/grid.ts";
import { rowsInParts } from "../plan-layout.ts";
import { areaOf } from "./read-cells.ts";
import { digestOf } from "./record.ts";
import { isTooLarge } from "./run.ts";
import { isUsers, type ExcelValue, type UsersCells } from "./users-cells.ts";

/** Cells per round trip: fewer than for reading tables, as sheets of ours hold long texts. */
const cellsPerPart = 4_000;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly comments: Excel.CommentCollection;
}

export interface Fingerprint {
  readonly digest: string;
  /** What stands in the user's cells; the digest leaves it out. */
  readonly theirs: readonly ExcelValue[];
}

/** A sheet by id; `users` null where all its cells are ours. */
export interface LookedAt {
  readonly id: string;
  readonly users: UsersCells | null;
}

/** In order; null for a sheet that is gone, protected, empty or too full to be looked at. */
export async function fingerprints(
  context: Excel.RequestContext,
  sheets: readonly LookedAt[],
): Promise<readonly (Fingerprint | null)[]> {
  const asked = sheets.map(({ id }) => ask(context, id));
  await context.sync();
  const found: (Fingerprint | null)[] = [];
  for (const [at, each] of asked.entries())
    found.push(await fingerprint(context, each, sheets[at]?.users ?? null));
  return found;
}

async function fingerprint(
  context: Excel.RequestContext,
  { sheet, used, comments }: Asked,
  users: UsersCells | null,
): Promise<Fingerprint | null> {
  if (sheet.isNullObject || sheet.protection.protected || used.isNullObject) return null;
  const digests = [belongings(sheet, comments)];
  // Cells beside ours that the user filled must not change the digest.
  for (const area of rowsInParts(users?.area ?? areaOf(used), cellsPerPart)) {
    const digest = await cellDigest(context, sheet, area, users);
    if (digest === null) return null;
    digests.push(digest);
  }
  const theirs = users === null ? [] : await usersValues(context, sheet, areaOf(used), users);
  return theirs === null ? null : { digest: digestOf([digests]), theirs };
}

function ask(context: Excel.RequestContext, id: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name,protection/protected,tables/items/name,charts/items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const { comments } = sheet;
  comments.load("items/content,items/replies/items/content");
  return { sheet, used, comments };
}

/** What else stands on the sheet, as text. */
function belongings({ tables, charts }: Excel.Worksheet, comments: Excel.CommentCollection): string {
  return JSON.stringify([
    tables.items.map(({ name }) => name),
    charts.items.map(({ name }) => name),
    comments.items.map(({ content, replies }) => [content, replies.items.map((reply) => reply.content)]),
  ]);
}

/** Where the part lies, what it holds and how it is coloured; null where it is more than Excel passes at once. */
async function cellDigest(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: GridArea,
  users: UsersCells | null,
): Promise<string | null> {
  const address = areaAddress(area);
  const range = sheet.getRange(address);
  range.load("formulas");
  const looks = range.getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
  if (!(await isPassed(context.sync()))) return null;
  const colours = looks.value.map((row) =>
    row.map(({ format }) => `${format?.fill?.color ?? ""} ${format?.font?.color ?? ""}`),
  );
  const formulas = (range.formulas as readonly (readonly ExcelValue[])[]).map((row, down) =>
    row.map((formula, right) =>
      users !== null && isUsers(users, area.top + down, area.left + right) ? "" : formula,
    ),
  );
  return digestOf([[address], ...formulas, ...colours]);
}

/** What stands in the user's cells, row by row; null where it is more than Excel passes at once. */
async function usersValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: GridArea,
  users: UsersCells,
): Promise<readonly ExcelValue[] | null> {
  const range = sheet.getRange(areaAddress(used));
  range.load("formulas");
  if (!(await isPassed(context.sync()))) return null;
  const formulas = range.formulas as readonly (readonly ExcelValue[])[];
  return formulas.flatMap((row, down) =>
    row.filter((_, right) => isUsers(users, used.top + down, used.left + right)),
  );
}

/** Whether Excel gave what was asked for; false where it was more than it passes at once. */
async function isPassed(answer: Promise<void>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}
