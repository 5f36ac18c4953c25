// The notices the product carries, by year. A new year is a new data file and one line here.
import {
  noticeSchema,
  readingsSchema,
  type Clause,
  type ClauseId,
  type Notice,
  type Programme,
  type ProgrammeId,
  type Reading,
  type ReadingId,
} from "./schema.ts";
import notice2025 from "./2025.json" with { type: "json" };
import readings from "./readings.json" with { type: "json" };

const byYear: ReadonlyMap<number, unknown> = new Map<number, unknown>([[2025, notice2025]]);
const parsed = new Map<number, Notice>();

/** Years for which there is a notice, latest first. */
export function noticeYears(): readonly number[] {
  return [...byYear.keys()].sort((a, b) => b - a);
}

/** The notice of a year, validated on first use; null where there is none. */
export function noticeOf(year: number): Notice | null {
  const known = parsed.get(year);
  if (known !== undefined) return known;
  const data = byYear.get(year);
  if (data === undefined) return null;
  const notice = noticeSchema.parse(data);
  parsed.set(year, notice);
  return notice;
}

/** A clause that a rule of the notice names. The schema has made sure that it exists. */
export function clauseOf(notice: Notice, id: ClauseId): Clause {
  const clause = notice.clauses.find((each) => each.id === id);
  if (clause === undefined) throw new Error(`Notice ${notice.year} has no clause ${id}`);
  return clause;
}

/** A programme of the notice. */
export function programmeOf(notice: Notice, id: ProgrammeId): Programme {
  const programme = notice.programmes.find((each) => each.id === id);
  if (programme === undefined) throw new Error(`Notice ${notice.year} has no programme ${id}`);
  return programme;
}

const readingById: ReadonlyMap<ReadingId, Reading> = new Map(
  readingsSchema.parse(readings).map((reading) => [reading.id, reading]),
);

/** One of our readings (A01–A58) in the words shown to the user. */
export function readingOf(id: ReadingId): Reading {
  const reading = readingById.get(id);
  if (reading === undefined) throw new Error(`No reading ${id}`);
  return reading;
}

/** `reading("A12")`: a reading named in code, checked to exist when the module is loaded. */
export function reading(id: string): ReadingId {
  return readingOf(id as ReadingId).id;
}
