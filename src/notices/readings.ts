// Our readings of ambiguous words in the notices (A01–A58), in the words shown to the user.
import * as z from "zod/mini";
import { readingId, text, type ReadingId } from "./schema/words.ts";
import readings from "./readings.json" with { type: "json" };

const readingsSchema = z.array(z.strictObject({ id: readingId, zh: text, en: text }));
export type Reading = z.infer<typeof readingsSchema>[number];

const readingById: ReadonlyMap<string, Reading> = new Map(
  readingsSchema.parse(readings).map((reading) => [reading.id, reading]),
);

/** One of our readings; a notice is refused where it names one that is not there. */
export function readingOf(id: ReadingId): Reading {
  const reading = readingById.get(id);
  if (reading === undefined) throw new Error(`No reading ${id}`);
  return reading;
}

/** Whether there is a reading of this number. */
export function isReading(id: string): boolean {
  return readingById.has(id);
}

/** `reading("A12")`: a reading named in code, checked to exist when the module is loaded. */
export function reading(id: string): ReadingId {
  return readingOf(id as ReadingId).id;
}
