// The notices the product carries, by year. A new year is a new data file and one line here.
import {
  noticeSchema,
  readingsSchema,
  type Clause,
  type ClauseId,
  type Notice,
  type NoticeData,
  type Programme,
  type ProgrammeId,
  type Reading,
  type ReadingId,
} from "./schema.ts";
import notice2024 from "./2024.json" with { type: "json" };
import notice2025 from "./2025.json" with { type: "json" };
import notice2026 from "./2026.json" with { type: "json" };
import readings from "./readings.json" with { type: "json" };

const byYear: ReadonlyMap<number, unknown> = new Map<number, unknown>([
  [2024, notice2024],
  [2025, notice2025],
  [2026, notice2026],
]);
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
  const notice = noticeFrom(data);
  parsed.set(year, notice);
  return notice;
}

/** A notice from its data, which may come from outside. Throws zod's error where the data is not a notice. */
export function noticeFrom(data: unknown): Notice {
  return withForm(noticeSchema.parse(data));
}

/** The notice with the form of its table; a borrowed one brings its clauses along, and its reading is A49. */
function withForm(data: NoticeData): Notice {
  const { summaryTable, ...rest } = data;
  if (!("borrowedFrom" in summaryTable)) return { ...rest, summaryTable, borrowedForm: null };
  const { borrowedFrom, titleWords, submittedBy, placement } = summaryTable;
  const lender = noticeOf(borrowedFrom);
  if (lender === null)
    throw new Error(`Notice ${data.year} borrows the form of ${borrowedFrom}, which is missing`);
  const form = lender.summaryTable;
  return {
    ...rest,
    summaryTable: {
      ...form,
      title: { ...form.title, words: titleWords },
      submittedBy,
      placement: {
        guides: placement.guides ?? form.placement.guides,
        names: placement.names ?? form.placement.names,
        samples: placement.samples,
      },
    },
    borrowedForm: { year: borrowedFrom, clauses: lender.clauses },
  };
}

/** The notice to go by where a title gives no year: the one whose own title stands there, else the latest with a form of its own. */
export function noticeYearForTitle(title: string): number | null {
  const printing = noticeYears().filter((year) => noticeOf(year)?.borrowedForm === null);
  const named = printing.find((year) => title.includes(noticeOf(year)?.summaryTable.title.words ?? title));
  return named ?? printing[0] ?? noticeYears()[0] ?? null;
}

/** A clause that a rule of the notice names. The schema has made sure that it exists. */
export function clauseOf(notice: Notice, id: ClauseId): Clause {
  const isIt = (each: Clause): boolean => each.id === id;
  const clause = notice.clauses.find(isIt) ?? notice.borrowedForm?.clauses.find(isIt);
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
