// Writes a sheet of ours: a title, a header and rows, every text as text. A sheet that is not ours, or that somebody
// has worked on since we wrote it, is never overwritten: the new one takes the next free name.
import { areaAddress, type GridArea } from "../../sheets/grid.ts";
import type { SheetContent } from "../port.ts";
import { cellsPerRoundTrip } from "./read-cells.ts";
import { digestOf, queueRecord, readRecord, requestRecord, type OwnRecord } from "./record.ts";
import { inExcel } from "./run.ts";

/** Points per character of the default font. */
const pointsPerCharacter = 6.5;

/** Gives the name of the sheet that was written. */
export async function writeSheet(content: SheetContent): Promise<string> {
  const width = content.header.length;
  const cells: readonly (readonly (string | number)[])[] = [
    [content.title, ...Array.from({ length: width - 1 }, () => "")],
    content.header,
    ...content.rows,
  ];
  const name = await prepareSheet(content.name, cells);
  for (const { top, rows } of partsOf(cells, width)) await writePart(name, top, rows);
  await finishSheet(name, content, cells);
  return name;
}

/** Round trips are bounded by payload, not by rows. */
function partsOf(
  cells: readonly (readonly (string | number)[])[],
  width: number,
): readonly { readonly top: number; readonly rows: readonly (readonly (string | number)[])[] }[] {
  const height = Math.max(1, Math.floor(cellsPerRoundTrip / width));
  const parts = [];
  for (let top = 0; top < cells.length; top += height)
    parts.push({ top, rows: cells.slice(top, top + height) });
  return parts;
}

function areaOf(top: number, rows: number, columns: number): GridArea {
  return { top, left: 0, bottom: top + rows - 1, right: columns - 1 };
}

/** The sheet to write into: ours and untouched, or a new one under the first free name. */
async function prepareSheet(wanted: string, cells: readonly (readonly unknown[])[]): Promise<string> {
  return inExcel(null, async (context) => {
    const { worksheets } = context.workbook;
    const asked = requestRecord(context);
    worksheets.load("items/id,items/name");
    await context.sync();
    const record = readRecord(asked);
    const reusable = await untouchedSheet(context, record, wanted);
    if (reusable !== null) {
      reusable.getRange().clear();
      await context.sync();
      return reusable.name;
    }
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const name = freeName(wanted, taken);
    const sheet = worksheets.add(name);
    sheet.load("id");
    await context.sync();
    const kept = record.sheets.filter(({ sheetId }) => worksheets.items.some(({ id }) => id === sheetId));
    queueRecord(context, {
      ...record,
      sheets: [...kept, { sheetId: sheet.id, name: wanted, digest: digestOf(cells) }],
    });
    await context.sync();
    return name;
  });
}

/** The last sheet we wrote under this name, if it still holds exactly what we wrote. */
async function untouchedSheet(
  context: Excel.RequestContext,
  record: OwnRecord,
  wanted: string,
): Promise<Excel.Worksheet | null> {
  const own = record.sheets.findLast(({ name }) => name === wanted);
  if (own === undefined) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(own.sheetId);
  sheet.load("name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected || used.isNullObject) return null;
  const inPlace = used.rowIndex === 0 && used.columnIndex === 0;
  return inPlace && digestOf(used.values) === own.digest ? sheet : null;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

async function writePart(
  name: string,
  top: number,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const address = areaAddress(areaOf(top, rows.length, rows[0]?.length ?? 1));
  await inExcel({ sheet: name, address }, async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    // The format comes before the value: in a text cell Excel keeps "=1+1" as the words they are.
    range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
    range.values = rows.map((row) => row.map(asWritten));
    await context.sync();
  });
}

/** Excel takes a leading apostrophe for its own text prefix and swallows it; a second one keeps the first. */
function asWritten(cell: string | number): string | number {
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

async function finishSheet(
  name: string,
  content: SheetContent,
  cells: readonly (readonly (string | number)[])[],
): Promise<void> {
  const width = content.header.length;
  await inExcel({ sheet: name, address: null }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = requestRecord(context);
    sheet.load("id");
    await context.sync();
    const title = sheet.getRange("A1");
    title.format.font.bold = true;
    title.format.font.size = 14;
    const header = sheet.getRange(areaAddress(areaOf(1, 1, width)));
    header.format.font.bold = true;
    header.format.fill.color = "#EBF3FC";
    const body = sheet.getRange(areaAddress(areaOf(1, cells.length - 1, width)));
    body.format.wrapText = true;
    body.format.verticalAlignment = Excel.VerticalAlignment.top;
    for (const [column, characters] of content.widths.entries()) {
      const cell = sheet.getRange(areaAddress({ top: 0, left: column, bottom: 0, right: column }));
      cell.format.columnWidth = characters * pointsPerCharacter;
    }
    sheet.freezePanes.freezeRows(2);
    const record = readRecord(asked);
    queueRecord(context, {
      ...record,
      sheets: record.sheets.map((own) =>
        own.sheetId === sheet.id ? { ...own, digest: digestOf(cells) } : own,
      ),
    });
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}
