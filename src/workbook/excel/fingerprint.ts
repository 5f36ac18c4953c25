// What stands on a sheet, as a digest. Taken right after we write, and again before we write anew: whoever changed a
// value, coloured a cell, answered a note or drew a chart meanwhile has worked on the sheet, and it stays.
import { areaAddress } from "../../sheets/grid.ts";
import { rowsInParts } from "../plan-layout.ts";
import { areaOf } from "./read-cells.ts";
import { digestOf } from "./record.ts";
import { isTooLarge } from "./run.ts";

/** Cells per round trip: fewer than for reading tables, as sheets of ours hold long texts. */
const cellsPerPart = 4_000;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly comments: Excel.CommentCollection;
}

/** Digests of sheets by id, in order; null for a sheet that is gone, protected, empty or too full to be looked at. */
export async function fingerprints(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<readonly (string | null)[]> {
  const asked = sheetIds.map((id) => ask(context, id));
  await context.sync();
  const digests: (string | null)[] = [];
  for (const each of asked) digests.push(await fingerprint(context, each));
  return digests;
}

async function fingerprint(
  context: Excel.RequestContext,
  { sheet, used, comments }: Asked,
): Promise<string | null> {
  if (sheet.isNullObject || sheet.protection.protected || used.isNullObject) return null;
  const digests = [belongings(sheet, comments)];
  for (const area of rowsInParts(areaOf(used), cellsPerPart)) {
    const digest = await cellDigest(context, sheet, areaAddress(area));
    if (digest === null) return null;
    digests.push(digest);
  }
  return digestOf([digests]);
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
  address: string,
): Promise<string | null> {
  const range = sheet.getRange(address);
  range.load("formulas");
  const looks = range.getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const colours = looks.value.map((row) =>
    row.map(({ format }) => `${format?.fill?.color ?? ""} ${format?.font?.color ?? ""}`),
  );
  return digestOf([[address], ...range.formulas, ...colours]);
}
