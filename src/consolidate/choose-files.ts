// Which files are taken: each is judged by itself first, then the files of one city against each other.
import type { SummaryTable } from "../sheets/summary-table.ts";
import type { FileReason, SheetReason } from "./file-reason.ts";
import type { Decisions, ReceivedFile } from "./received.ts";
import type { ReadFile } from "./read-received.ts";
import { suggestedCity } from "./suggest-city.ts";
import { isSameContent, versionAge, versionDifference } from "./version.ts";

/** What becomes of a file. `reason` is null only where it is taken. */
export interface Choice {
  readonly received: ReceivedFile;
  readonly read: ReadFile | null;
  readonly status: "taken" | "left-out" | "needs-decision";
  readonly reason: FileReason | null;
  /** Its tables that count, with the city of each; those that are taken where the file is. */
  readonly tables: readonly SummaryTable[];
  readonly cities: readonly string[];
  readonly parts: readonly TablePart[];
}

/** A table of a file that does not count, whether the file is taken or not. */
export interface TablePart {
  readonly table: SummaryTable;
  readonly why: SheetReason;
}

/** A file of this year and of a known city, before it is compared with the other files of that city. */
type Candidate = Choice & { readonly read: ReadFile };

interface Judged {
  readonly choice: Choice;
  /** Set where the file may be taken. */
  readonly candidate: Candidate | null;
}

const judgedOut = (choice: Choice): Judged => ({ choice, candidate: null });

function faultReason({ received, faults, misses }: ReadFile): FileReason {
  const [fault] = faults;
  if (fault === undefined) return { kind: "no-table", misses };
  const { sheet, cells } = fault;
  return fault.kind === "two-headers"
    ? { kind: "two-headers", sheet, cells }
    : { kind: "empty-table", sheet, cells, suggested: suggestedCity(received.file, []) };
}

/** The tables of a file that count under the notice's year; all of them where the user took it in spite of its year. */
function ofYear(read: ReadFile, year: number, taken: boolean): readonly SummaryTable[] {
  const current = read.tables.filter((table) => table.year === null || table.year === year);
  return current.length === 0 && taken ? read.tables : current;
}

/** Tables of the file that do not count beside those that do, each with why. */
function partsOf(read: ReadFile, counted: readonly SummaryTable[]): readonly TablePart[] {
  const cities = new Set(counted.flatMap(({ letterhead }) => letterhead.city ?? []));
  const others = read.tables.filter((table) => !counted.includes(table));
  return [
    ...others.map((table): TablePart => {
      const unnamed = table.letterhead.city === null && cities.size > 1;
      return { table, why: unnamed ? { kind: "unnamed" } : { kind: "other-year", year: table.year } };
    }),
    ...read.aside.map(({ table, reason }): TablePart => ({ table, why: { kind: reason } })),
  ];
}

/** The cities that the letterheads name; a table without one belongs to the only city of its file, or to the given one. */
function citiesNamed(tables: readonly SummaryTable[], given: string | null): readonly string[] {
  const named = new Set(tables.flatMap(({ letterhead }) => letterhead.city ?? []));
  return named.size === 0 && given !== null ? [given] : [...named];
}

/** Judges a city's file by itself: its year, its cities, what the user said of it. */
function judgeCityFile(read: ReadFile, year: number, decisions: Decisions): Judged {
  const { received } = read;
  const { file } = received;
  const decision = decisions.files.get(file) ?? null;
  const all = ofYear(read, year, decision === "take");
  const cities = citiesNamed(all, decisions.cities.get(file) ?? null);
  // Beside tables of two cities nobody can say whose one without a letterhead is.
  const ofCities = cities.length > 1 ? all.filter(({ letterhead }) => letterhead.city !== null) : all;
  const tables = ofCities.length === 0 ? read.tables : ofCities;
  const choice = { received, read, tables, cities, parts: partsOf(read, tables) };
  const open = (reason: FileReason): Judged =>
    judgedOut(
      decision === "leave"
        ? { ...choice, status: "left-out", reason: { kind: "left-by-user" } }
        : { ...choice, status: "needs-decision", reason },
    );
  if (all.length === 0) {
    const years = [...new Set(read.tables.flatMap((table) => table.year ?? []))];
    return open({ kind: "wrong-year", years, noticeYear: year });
  }
  if (cities.length === 0) {
    const written = tables.find(({ letterhead }) => letterhead.bureau !== null)?.letterhead.bureau?.text;
    return open({ kind: "no-city", written: written ?? null, suggested: suggestedCity(file, tables) });
  }
  if (cities.length > 1 && decision !== "take") return open({ kind: "two-cities", cities });
  if (decision === "leave") return open({ kind: "left-by-user" });
  const candidate: Candidate = { ...choice, status: "taken", reason: null };
  return { choice: candidate, candidate };
}

function judge(received: ReceivedFile, read: ReadFile | null, year: number, decisions: Decisions): Judged {
  const out = (reason: FileReason): Judged =>
    judgedOut({ received, read, status: "left-out", reason, tables: [], cities: [], parts: [] });
  if (received.content.kind === "refused") {
    const { code, told, remedy } = received.content;
    return out({ kind: "unreadable", code, told, remedy });
  }
  if (read === null) throw new Error("A file that could be opened was not read");
  switch (read.role) {
    case "nothing":
      return out(faultReason(read));
    case "ours":
      return out({ kind: "ours" });
    case "city":
      return judgeCityFile(read, year, decisions);
    case "reference":
    case "previous":
      return decisions.files.get(received.file) === "leave"
        ? out({ kind: "left-by-user" })
        : judgedOut({ received, read, status: "taken", reason: null, tables: [], cities: [], parts: [] });
  }
}

/** The newest of some files, where their dates say it of every pair; else null. */
function newestOf(files: readonly Candidate[]): Candidate | null {
  return (
    files.find((file) =>
      files.every((other) => other === file || versionAge(other, file).kind === "newer"),
    ) ?? null
  );
}

function againstTaken(candidate: Candidate, taken: Candidate, decided: boolean): Choice {
  const city = candidate.cities.find((each) => taken.cities.includes(each)) ?? "";
  const of = taken.received.file;
  const difference = versionDifference(taken, candidate);
  if (isSameContent(difference)) {
    return { ...candidate, status: "left-out", reason: { kind: "same-content", of, city } };
  }
  const age = versionAge(taken, candidate);
  return {
    ...candidate,
    status: decided ? "left-out" : "needs-decision",
    reason: { kind: "same-city", of, city, difference, age },
  };
}

/** The files of one city that nobody decided on: one is taken, the others are told against it. */
function settleUndecided(files: readonly Candidate[], prefer: Decisions["prefer"]): readonly Choice[] {
  const newest = prefer === "newest" ? newestOf(files) : null;
  const taken = newest ?? files[0];
  if (taken === undefined) return [];
  const decided = prefer === "first" || newest !== null;
  return files.map((file) => (file === taken ? taken : againstTaken(file, taken, decided)));
}

/** Settles the candidates of all cities; those that the user took go before all others of their cities. */
function settle(candidates: readonly Candidate[], decisions: Decisions): ReadonlyMap<ReceivedFile, Choice> {
  const isTaken = ({ received }: Candidate): boolean => decisions.files.get(received.file) === "take";
  const byUser = candidates.filter(isTaken);
  const undecided = new Map<string, Candidate[]>();
  const choices: Choice[] = [...byUser];
  for (const candidate of candidates.filter((each) => !isTaken(each))) {
    const [city = ""] = candidate.cities;
    const winner = byUser.find(({ cities }) => cities.includes(city));
    if (winner !== undefined) choices.push(againstTaken(candidate, winner, true));
    else undecided.set(city, [...(undecided.get(city) ?? []), candidate]);
  }
  for (const files of undecided.values()) choices.push(...settleUndecided(files, decisions.prefer));
  return new Map(choices.map((choice) => [choice.received, choice]));
}

/** Files with the bytes of an earlier one: never read twice, never asked about, unless the user wants both. */
function repeatedBytes(
  files: readonly ReceivedFile[],
  decisions: Decisions,
): ReadonlyMap<ReceivedFile, ReceivedFile> {
  const first = new Map<string, ReceivedFile>();
  const repeated = new Map<ReceivedFile, ReceivedFile>();
  // The one that the user took is the original, wherever it stands.
  const taken = (file: ReceivedFile): boolean => decisions.files.get(file.file) === "take";
  const left = (file: ReceivedFile): boolean => decisions.files.get(file.file) === "leave";
  const rank = (file: ReceivedFile): number => (taken(file) ? 0 : left(file) ? 2 : 1);
  for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
    if (file.fingerprint === null) continue;
    const original = first.get(file.fingerprint);
    if (original === undefined) first.set(file.fingerprint, file);
    else if (!taken(file) && !left(file)) repeated.set(file, original);
  }
  return repeated;
}

/**
 * What becomes of every file, in their order. Official figures, ledger and an earlier 全省汇总 are taken from the first
 * file that has them (`second-reference`, `ours` for the others): see `consolidate`.
 */
export function chooseFiles(
  files: readonly { readonly received: ReceivedFile; readonly read: ReadFile | null }[],
  year: number,
  decisions: Decisions,
): readonly Choice[] {
  const repeated = repeatedBytes(
    files.map(({ received }) => received),
    decisions,
  );
  const judged = files.map(({ received, read }) => {
    const original = repeated.get(received);
    if (original === undefined) return judge(received, read, year, decisions);
    const reason: FileReason = { kind: "same-bytes", of: original.file };
    const tables = read?.tables ?? [];
    const parts = read === null ? [] : partsOf(read, tables);
    return judgedOut({ received, read, status: "left-out", reason, tables, cities: [], parts });
  });
  const settled = settle(
    judged.flatMap(({ candidate }) => candidate ?? []),
    decisions,
  );
  return judged.map(({ choice }) => settled.get(choice.received) ?? choice);
}
