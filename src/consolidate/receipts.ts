// The receipt board: per city what has arrived and when, whether the three counts agree, what is missing or late. What the
// clerk wrote is kept as written; today's date is never looked at.
import type { Deadline, Notice } from "../notices/schema.ts";
import type { GivenDates } from "../review/check.ts";
import { timelinessOf } from "../review/moments.ts";
import { cityNamed } from "../sheets/city-names.ts";
import { readYesNo } from "../sheets/evidence-words.ts";
import { isBlankText } from "../sheets/grid-view.ts";
import { momentOf, type GivenMoment } from "../sheets/moments.ts";
import { saysNotGiven } from "../sheets/numbers.ts";
import type { EntryKey, ReceiptEntry, ReceiptSheet } from "../sheets/receipt-sheet.ts";
import { cities as allCities } from "../sheets/regions.ts";
import type { Consolidation } from "./consolidate.ts";
import type { DirectApplication } from "./cross-check.ts";
import { filesNotTaken } from "./not-taken.ts";

/** The rows online (without direct applicants), on the sealed paper, in the file. null where nobody gave them. */
export interface ReceiptCounts {
  readonly online: number | null;
  readonly paper: number | null;
  readonly file: number | null;
  /** Rows of the file that apply directly and have no online review of the city (A29). */
  readonly listedDirect: number;
  readonly verdict: "agree" | "differ" | "open";
}

export type ReceiptGap =
  /** `notTaken`: files that came and may be the city's, but do not count. */
  | { readonly kind: "no-file"; readonly notTaken: readonly string[] }
  /** Files of the city that nobody decided on. */
  | { readonly kind: "undecided"; readonly files: readonly string[] }
  | { readonly kind: "not-registered"; readonly what: readonly ("online" | "paper")[] }
  | { readonly kind: "not-sealed" }
  /** `certain` is false where only a later receipt is known, not the sending (A28). */
  | {
      readonly kind: "late";
      readonly act: "online" | "sent" | "received";
      readonly at: string;
      readonly until: string;
      readonly certain: boolean;
    }
  | { readonly kind: "needs-hour"; readonly at: string; readonly until: string }
  | { readonly kind: "unreadable"; readonly key: EntryKey; readonly text: string };

export interface ReceiptLine {
  readonly city: string;
  /** Files that were taken. */
  readonly files: readonly string[];
  readonly counts: ReceiptCounts;
  readonly gaps: readonly ReceiptGap[];
  /** What the clerk wrote; null where the board has no line of the city yet. */
  readonly entry: ReceiptEntry | null;
}

export interface ReceiptBoard {
  readonly notice: Notice;
  /** The 13 cities. */
  readonly lines: readonly ReceiptLine[];
  /** Lines that the clerk added for others. */
  readonly others: readonly ReceiptEntry[];
  readonly extraHeaders: readonly string[];
}

/** The line of a city; the first one where the clerk wrote it twice. */
function entryOf(sheet: ReceiptSheet | null, city: string): ReceiptEntry | null {
  return sheet?.entries.find((entry) => cityNamed(entry.city.text) === city) ?? null;
}

/** The board of a notice's year; one of another year says nothing of this one. */
export function boardFor(sheet: ReceiptSheet | null, notice: Notice): ReceiptSheet | null {
  return sheet !== null && (sheet.year === null || sheet.year === notice.year) ? sheet : null;
}

function momentIn(entry: ReceiptEntry | null, key: EntryKey, year: number): GivenMoment | null {
  const moment = entry === null ? null : momentOf(entry.cells[key].text, year);
  return moment === null ? null : { ...moment, cell: null, sheet: null };
}

/** The dates of the board as the review takes them for a city. */
export function boardDates(sheet: ReceiptSheet | null, city: string, year: number): GivenDates {
  const entry = entryOf(sheet, city);
  return {
    cityReviewed: momentIn(entry, "cityReviewed", year),
    tableSent: momentIn(entry, "paperSent", year),
    tableReceived: momentIn(entry, "paperReceived", year),
    applied: null,
  };
}

/** What the board registers as applied for directly: 有 under 直接申报：… */
export function directApplications(sheet: ReceiptSheet | null, notice: Notice): readonly DirectApplication[] {
  if (sheet === null) return [];
  return sheet.entries.flatMap((entry) => {
    const city = cityNamed(entry.city.text);
    if (city === null) return [];
    return [...entry.direct].flatMap(([name, { text, cell }]) => {
      const programme = notice.programmes.find((each) => each.shortName === name)?.id;
      const applies = /^有/u.test(text.trim()) || readYesNo(text) === true;
      return programme === undefined || !applies
        ? []
        : [{ city, programme, file: sheet.file, sheet: sheet.sheet, cell }];
    });
  });
}

function countIn(entry: ReceiptEntry | null, key: "onlineRows" | "paperRows"): number | null {
  const digits = /^\s*(\d{1,6})\s*[项个行]?\s*$/u.exec(entry?.cells[key].text.normalize("NFKC") ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

function countsOf(consolidation: Consolidation, city: string, entry: ReceiptEntry | null): ReceiptCounts {
  const own = consolidation.rows.filter((each) => each.city === city);
  const received = consolidation.cities.some((part) => part.city === city);
  const file = received ? own.length : null;
  const direct = new Map(
    consolidation.notice.programmes.map((each) => [each.id, each.direct?.applicants ?? []]),
  );
  const listedDirect = own.filter(({ row }) => {
    const { applicant } = row.applicant;
    return (
      row.programme !== null && applicant !== null && (direct.get(row.programme) ?? []).includes(applicant)
    );
  }).length;
  const online = countIn(entry, "onlineRows");
  const paper = countIn(entry, "paperRows");
  // Direct applicants have no online review of the city, but stand on the paper as in the file.
  const totals = [online === null ? null : online + listedDirect, paper, file].filter(
    (each) => each !== null,
  );
  const differ = new Set(totals).size > 1;
  return {
    online,
    paper,
    file,
    listedDirect,
    verdict: differ ? "differ" : totals.length === 3 ? "agree" : "open",
  };
}

function lateness(
  deadline: Deadline | undefined,
  moment: GivenMoment | null,
  act: "online" | "sent" | "received",
): readonly ReceiptGap[] {
  if (deadline === undefined || moment === null) return [];
  const { at } = moment;
  const { until } = deadline;
  switch (timelinessOf(deadline, moment)) {
    case "late":
      return [{ kind: "late", act, at, until, certain: act !== "received" }];
    case "needs-hour":
      return [{ kind: "needs-hour", at, until }];
    case "on-time":
    case "last-day":
      return [];
  }
}

function unreadable(entry: ReceiptEntry | null, year: number): readonly ReceiptGap[] {
  if (entry === null) return [];
  const filled = (key: EntryKey): boolean =>
    !isBlankText(entry.cells[key].text) && !saysNotGiven(entry.cells[key].text);
  const dates = (["cityReviewed", "paperSent", "paperReceived"] as const).filter(
    (key) => filled(key) && momentIn(entry, key, year) === null,
  );
  const counts = (["onlineRows", "paperRows"] as const).filter(
    (key) => filled(key) && countIn(entry, key) === null,
  );
  return [...dates, ...counts].map((key) => ({ kind: "unreadable", key, text: entry.cells[key].text }));
}

function gapsOf(
  consolidation: Consolidation,
  city: string,
  entry: ReceiptEntry | null,
): readonly ReceiptGap[] {
  const { notice, files } = consolidation;
  const { year } = notice;
  const received = consolidation.cities.some((part) => part.city === city);
  const undecided = files.filter(
    ({ status, cities }) => status === "needs-decision" && cities.includes(city),
  );
  const online = momentIn(entry, "cityReviewed", year);
  const sent = momentIn(entry, "paperSent", year);
  const arrived = momentIn(entry, "paperReceived", year);
  const deadlineOf = (act: Deadline["act"]) => notice.deadlines.find((each) => each.act === act);
  const open = [
    ...(online === null ? (["online"] as const) : []),
    ...(arrived === null ? (["paper"] as const) : []),
  ];
  return [
    ...(received ? [] : [{ kind: "no-file", notTaken: filesNotTaken(files, city) } as const]),
    ...(undecided.length === 0
      ? []
      : [{ kind: "undecided", files: undecided.map((each) => each.received.file) } as const]),
    ...(open.length === 0 ? [] : [{ kind: "not-registered", what: open } as const]),
    ...(readYesNo(entry?.cells.sealed.text ?? "") === false ? [{ kind: "not-sealed" } as const] : []),
    ...lateness(deadlineOf("city-review"), online, "online"),
    ...lateness(deadlineOf("table"), sent ?? arrived, sent === null ? "received" : "sent"),
    ...unreadable(entry, year),
  ];
}

/** The board as it stands after this consolidation. A notice without such dates knows no lateness (A49). */
export function receiptBoard(consolidation: Consolidation): ReceiptBoard {
  const sheet = consolidation.receipts;
  return {
    notice: consolidation.notice,
    lines: allCities.map((city) => {
      const entry = entryOf(sheet, city);
      return {
        city,
        files: consolidation.cities.find((part) => part.city === city)?.files ?? [],
        counts: countsOf(consolidation, city, entry),
        gaps: gapsOf(consolidation, city, entry),
        entry,
      };
    }),
    others: (sheet?.entries ?? []).filter((entry, _at, all) => {
      const city = cityNamed(entry.city.text);
      return city === null || all.find((each) => cityNamed(each.city.text) === city) !== entry;
    }),
    extraHeaders: sheet?.extraHeaders ?? [],
  };
}
