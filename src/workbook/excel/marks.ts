// Reversible marks: conditional formats that carry the id of the marking, so the cells' own fills stay as they were
// and clearing takes away exactly what we put there, also after the file was closed, sorted or copied in part.
import { markFills } from "../mark-fills.ts";
import { markFormula, signature } from "../mark-signs.ts";
import type { ClearReceipt, Mark, MarkReceipt } from "../port.ts";
import { refuseClosed } from "./closed-sheets.ts";
import { commentsOn } from "./comments.ts";
import { inExcel, refusal, type Subject } from "./run.ts";
import { newMarkingId, queueRecord, readRecord, requestRecord, type OwnRecord } from "./record.ts";

/** Comments came with ExcelApi 1.10. */
function commentsSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

/** Replaces earlier marks of ours. All or nothing: what fails on the way is taken back. */
export async function mark(marks: readonly Mark[]): Promise<MarkReceipt> {
  const subject: Subject | null =
    marks[0] === undefined ? null : { sheet: marks[0].sheet, address: marks[0].address };
  await inExcel(null, (context) =>
    refuseClosed(
      context,
      marks.map(({ sheet }) => sheet),
    ),
  );
  await clearMarks();
  if (marks.length === 0)
    return { marked: 0, commented: 0, alreadyCommented: [], commentsUnsupported: false };
  const markingId = newMarkingId();
  const wanted = marks.filter(({ note }) => note !== null);
  const commenting = wanted.length > 0 && commentsSupported();
  try {
    const taken = commenting ? await commentedCells(wanted) : new Set<string>();
    const commented = wanted.filter((each) => commenting && !taken.has(cellOf(each)));
    await write(subject, markingId, marks, commented);
    return {
      marked: marks.length,
      commented: commented.length,
      alreadyCommented: wanted.filter((each) => taken.has(cellOf(each))).map(cellOf),
      commentsUnsupported: wanted.length > 0 && !commenting,
    };
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** "汇总表!A4": the first cell of a mark, where its comment goes. */
function cellOf({ sheet, address }: Mark): string {
  return `${sheet}!${firstCell(address)}`;
}

function firstCell(address: string): string {
  return address.split(":")[0] ?? address;
}

/** Marks per round trip: a mark takes about 2 KB of the 5 MB that Excel on the web accepts. */
const marksPerRoundTrip = 1000;

function inParts<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / marksPerRoundTrip);
  return Array.from({ length: count }, (_, part) =>
    items.slice(part * marksPerRoundTrip, (part + 1) * marksPerRoundTrip),
  );
}

async function write(
  subject: Subject | null,
  markingId: string,
  marks: readonly Mark[],
  commented: readonly Mark[],
): Promise<void> {
  await inExcel(subject, async (context) => {
    const record = requestRecord(context);
    const sheets = [...new Set(marks.map(({ sheet }) => sheet))].map((name) => sheetOf(context, name));
    for (const sheet of sheets) sheet.load("id");
    await context.sync();
    // The record goes ahead of the marks: should Excel stop half-way, clearing still finds what was written.
    queueRecord(context, {
      ...readRecord(record),
      marking: { id: markingId, sheetIds: sheets.map(({ id }) => id), marks: marks.length },
    });
    for (const part of inParts(marks)) await writeFormats(context, markingId, part);
    for (const part of inParts(commented)) await writeComments(context, markingId, part);
  });
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

async function writeFormats(
  context: Excel.RequestContext,
  markingId: string,
  marks: readonly Mark[],
): Promise<void> {
  for (const { sheet, address, severity } of marks) {
    const { conditionalFormats } = sheetOf(context, sheet).getRange(address);
    const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = markFormula(markingId);
    custom.format.fill.color = markFills[severity];
  }
  await context.sync();
}

async function writeComments(
  context: Excel.RequestContext,
  markingId: string,
  marks: readonly Mark[],
): Promise<void> {
  for (const { sheet, address, note } of marks) {
    const cell = sheetOf(context, sheet).getRange(firstCell(address));
    context.workbook.comments.add(cell, `${note}\n${signature(markingId)}`);
  }
  await context.sync();
}

/** After a failed marking. Excel may refuse this too; then the record stays and 清除标记 finishes it later. */
async function takeBack(): Promise<void> {
  try {
    await clearMarks();
  } catch {
    // The first failure is the one the user must hear of.
  }
}

/** Cells ("汇总表!A4") of the marks' sheets that already carry a comment. */
async function commentedCells(marks: readonly Mark[]): Promise<ReadonlySet<string>> {
  return inExcel(null, async (context) => {
    const comments = await commentsOn(context, new Set(marks.map(({ sheet }) => sheet)));
    return new Set(comments.map(({ place }) => place));
  });
}

/** Takes away the marks of the recorded marking and nothing else; a deleted sheet has taken its marks with it. */
export async function clearMarks(): Promise<ClearReceipt> {
  return inExcel(null, async (context) => {
    const asked = requestRecord(context);
    await context.sync();
    const record = readRecord(asked);
    if (record.marking === null) return { removed: 0, gone: 0 };
    return removeMarking(context, record, record.marking);
  });
}

async function removeMarking(
  context: Excel.RequestContext,
  record: OwnRecord,
  marking: NonNullable<OwnRecord["marking"]>,
): Promise<ClearReceipt> {
  const { worksheets } = context.workbook;
  const sheets = marking.sheetIds.map((id) => worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load("name,protection/protected");
  await context.sync();
  const present = sheets.filter(({ isNullObject }) => !isNullObject);
  const locked = present.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw refusal("SHEET-PROTECTED", { sheet: locked.name, address: null });

  const withComments = commentsSupported();
  const holdings = present.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    if (withComments) sheet.comments.load("items/id,items/content");
    return { formats, comments: sheet.comments };
  });
  await context.sync();
  const candidates = holdings.flatMap(({ formats }) =>
    formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom),
  );
  for (const part of inParts(candidates)) await loadFormulas(context, part);

  const ours = candidates.filter(({ custom }) => custom.rule.formula === markFormula(marking.id));
  for (const part of inParts(ours)) await remove(context, part);
  if (withComments) {
    const signed = `\n${signature(marking.id)}`;
    const notes = holdings.flatMap(({ comments }) =>
      comments.items.filter(({ content }) => content.endsWith(signed)),
    );
    for (const part of inParts(notes)) await remove(context, part);
  }
  queueRecord(context, { ...record, marking: null });
  await context.sync();
  return { removed: ours.length, gone: Math.max(0, marking.marks - ours.length) };
}

async function loadFormulas(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<void> {
  for (const { custom } of formats) custom.rule.load("formula");
  await context.sync();
}

async function remove(context: Excel.RequestContext, own: readonly { delete: () => void }[]): Promise<void> {
  for (const each of own) each.delete();
  await context.sync();
}

/** How many marks the workbook's record speaks of. */
export async function countMarks(): Promise<number> {
  return inExcel(null, async (context) => {
    const asked = requestRecord(context);
    await context.sync();
    return readRecord(asked).marking?.marks ?? 0;
  });
}
