// What we keep in the workbook about ourselves: which marks and which sheets are ours. Stored settings come from
// outside (an older version, another program), so zod guards them.
import * as z from "zod/mini";
import { recordKey } from "../stored-parts.ts";

const areaSchema = z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });

const recordSchema = z.object({
  version: z.literal(1),
  /** Every mark of a marking carries this in its formula, every comment in its last line; null when nothing is marked. */
  marking: z.nullable(
    z.object({
      id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
      sheetIds: z.array(z.string()),
      marks: z.int().check(z.nonnegative()),
    }),
  ),
  /** Sheets we wrote, with a digest of what we wrote, so that we overwrite only what nobody has touched since. */
  sheets: z.array(
    z.object({
      sheetId: z.string(),
      name: z.string(),
      digest: z.string(),
      /** Where the user's cells were, if the digest leaves them out. */
      users: z.optional(z.object({ area: areaSchema, entries: z.array(areaSchema) })),
    }),
  ),
  /** The hidden sheet of long drop-downs. */
  choicesSheetId: z.optional(z.string()),
});

export type OwnRecord = z.infer<typeof recordSchema>;

export const emptyRecord: OwnRecord = { version: 1, marking: null, sheets: [] };

/** Asks for the record; give it to `readRecord` after the next sync. */
export function requestRecord(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(recordKey).load("value");
}

/** The record that was asked for. One that cannot be understood counts as none. */
export function readRecord(asked: Excel.Setting): OwnRecord {
  return asked.isNullObject ? emptyRecord : recordOf(asked.value);
}

/** A record as it is stored under `recordKey`; an empty one for what cannot be understood. */
export function recordOf(stored: unknown): OwnRecord {
  const parsed = recordSchema.safeParse(stored);
  return parsed.success ? parsed.data : emptyRecord;
}

/** Queues the record for the next sync; nothing of ours left means no setting left. */
export function queueRecord(context: Excel.RequestContext, record: OwnRecord): void {
  const { settings } = context.workbook;
  const nothing =
    record.marking === null && record.sheets.length === 0 && record.choicesSheetId === undefined;
  if (nothing) settings.getItemOrNullObject(recordKey).delete();
  else settings.add(recordKey, record);
}

/** A fresh id for a marking. */
export function newMarkingId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** A digest of written cells (FNV-1a, 32 bits twice): to notice edits, not to resist an attacker. */
export function digestOf(rows: readonly (readonly unknown[])[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  const text = JSON.stringify(rows);
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(index) + index), 0x01000193);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
