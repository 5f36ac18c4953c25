// The notices by year: those the product carries, and those a user loaded. A new year to carry is a new data file and
// one line here. What is loaded is told as such wherever it is applied (`Notice.builtIn`).
import {
  noticeSchema,
  type Clause,
  type ClauseId,
  type Notice,
  type NoticeData,
  type Programme,
  type ProgrammeId,
} from "./schema.ts";
import notice2024 from "./2024.json" with { type: "json" };
import notice2025 from "./2025.json" with { type: "json" };
import notice2026 from "./2026.json" with { type: "json" };

export { reading, readingOf } from "./readings.ts";

const carried: ReadonlyMap<number, unknown> = new Map<number, unknown>([
  [2024, notice2024],
  [2025, notice2025],
  [2026, notice2026],
]);
const parsed = new Map<number, Notice>();

interface Loaded {
  readonly notice: Notice;
  /** As the file holds it: what is exported and kept. */
  readonly data: unknown;
}
/** By year. Replaced as a whole by each change, so that whoever made something of all notices sees that it is out of date. */
let loaded: ReadonlyMap<number, Loaded> = new Map();

/** Years for which there is a notice, latest first. */
export function noticeYears(): readonly number[] {
  return [...new Set([...carried.keys(), ...loaded.keys()])].sort((a, b) => b - a);
}

/** The notice of a year, a loaded one before a carried one; null where there is none. */
export function noticeOf(year: number): Notice | null {
  return loaded.get(year)?.notice ?? carriedNotice(year);
}

/** Validated on first use. */
function carriedNotice(year: number): Notice | null {
  const known = parsed.get(year);
  if (known !== undefined) return known;
  const data = carried.get(year);
  if (data === undefined) return null;
  // One that the product carries borrows from one that it carries, whatever is loaded.
  const notice = { ...withForm(noticeSchema.parse(data), carriedNotice), builtIn: true };
  parsed.set(year, notice);
  return notice;
}

/** Whether the product carries a notice for the year, in force or replaced. */
export function isCarried(year: number): boolean {
  return carried.has(year);
}

/** The notice of a year as data, as its file holds it; null where there is none. */
export function noticeDataOf(year: number): unknown {
  return loaded.get(year)?.data ?? carried.get(year) ?? null;
}

/** A notice from its data, which may come from outside. Throws zod's error where the data is not a notice. */
export function noticeFrom(data: unknown): Notice {
  return withForm(noticeSchema.parse(data), noticeOf);
}

/**
 * Puts a notice from outside in force for its year: a new year, or in place of one that is there. `data` as its file
 * holds it. Whoever lists years or reads by all notices sees it from the next call on (`fromNotices`).
 */
export function loadNotice(notice: Notice, data: unknown): void {
  loaded = new Map([...loaded, [notice.year, { notice, data }]]);
}

/** Takes a loaded notice out of force; the one that the product carries for the year, if any, applies again. */
export function unloadNotice(year: number): void {
  loaded = new Map([...loaded].filter(([each]) => each !== year));
}

/** Takes every loaded notice out of force: another workbook brings its own. */
export function unloadNotices(): void {
  loaded = new Map();
}

/** Something made of all notices (words, names): made once, and anew after a notice was loaded or taken away. */
export function fromNotices<Made>(make: (notices: readonly Notice[]) => Made): () => Made {
  let last: { readonly of: typeof loaded; readonly made: Made } | null = null;
  return () => {
    if (last?.of !== loaded) {
      last = { of: loaded, made: make(noticeYears().flatMap((year) => noticeOf(year) ?? [])) };
    }
    return last.made;
  };
}

/** The notice with the form of its table; a borrowed one brings its clauses along, and its reading is A49. */
function withForm(data: NoticeData, lenderOf: (year: number) => Notice | null): Notice {
  const { summaryTable, ...rest } = data;
  const outside = { ...rest, builtIn: false };
  if (!("borrowedFrom" in summaryTable)) return { ...outside, summaryTable, borrowedForm: null };
  const { borrowedFrom, titleWords, submittedBy, placement } = summaryTable;
  const lender = lenderOf(borrowedFrom);
  if (lender === null)
    throw new Error(`Notice ${data.year} borrows the form of ${borrowedFrom}, which is missing`);
  const form = lender.summaryTable;
  return {
    ...outside,
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
