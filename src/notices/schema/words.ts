// The small shapes that every part of a notice is made of: ids, texts, numbers, days.
import * as z from "zod/mini";
import type { Wanted } from "../../messages/areas/notice-files.ts";

/** What a value should have been: zod carries the word in its issues, and `faults.ts` makes a sentence of it. */
const expectations = [
  "clause-id",
  "id",
  "reading-id",
  "text",
  "positive-integer",
  "whole-number",
  "percent",
  "number",
  "year",
  "moment",
  "day",
] as const satisfies readonly Extract<Wanted, { kind: "named" }>["what"][];
export type Expectation = (typeof expectations)[number];

/** The same word, checked to be one that there is a sentence for. */
function expected(what: Expectation): string {
  return what;
}

/** The word that an issue carries; null where zod speaks for itself. */
export function expectationIn(message: string): Expectation | null {
  return expectations.find((each) => each === message) ?? null;
}

export const id = () => z.string(expected("id")).check(z.regex(/^[a-z0-9-]+$/, expected("id")));

export const clauseId = z
  .string(expected("clause-id"))
  .check(z.regex(/^\d{4}\.[a-z0-9-]+(\.[a-z0-9-]+)+$/, expected("clause-id")))
  .brand<"ClauseId">();
export const programmeId = id().brand<"ProgrammeId">();
export const familyId = id().brand<"FamilyId">();
export const readingId = z
  .string(expected("reading-id"))
  .check(z.regex(/^A\d{2}$/, expected("reading-id")))
  .brand<"ReadingId">();
/** Of a column of an evidence sheet; its own within one programme. */
export const inputId = id().brand<"InputId">();

/** Words that are there: an empty text says nothing. */
export const text = z.string(expected("text")).check(z.minLength(1, expected("text")));
export const words = z.array(text);
/** Words of our own, in both languages of the product. */
export const bothLanguages = z.strictObject({ zh: text, en: text });
export const positiveInteger = z
  .int(expected("positive-integer"))
  .check(z.positive(expected("positive-integer")));
export const nonNegative = z.int(expected("whole-number")).check(z.nonnegative(expected("whole-number")));
export const percent = z
  .number(expected("percent"))
  .check(z.positive(expected("percent")), z.maximum(100, expected("percent")));
export const nonNegativeNumber = z.number(expected("number")).check(z.nonnegative(expected("number")));
export const year = z
  .int(expected("year"))
  .check(z.minimum(2000, expected("year")), z.maximum(2100, expected("year")));
/** A calendar day or a minute of it, Beijing time: "2025-02-28" (to the end of the day) or "2025-02-28T17:30". */
export const moment = z
  .string(expected("moment"))
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, expected("moment")),
    z.refine(isOnCalendar, expected("moment")),
  );
/** A calendar day. */
export const day = z
  .string(expected("day"))
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, expected("day")), z.refine(isOnCalendar, expected("day")));

/** 2025-02-30 and 24:30 have the right shape and name no moment. */
function isOnCalendar(written: string): boolean {
  const [date = "", time = "00:00"] = written.split("T");
  const at = new Date(`${date}T${time}:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${date}T${time}`);
}

export type ClauseId = z.infer<typeof clauseId>;
export type ProgrammeId = z.infer<typeof programmeId>;
export type FamilyId = z.infer<typeof familyId>;
export type ReadingId = z.infer<typeof readingId>;
export type InputId = z.infer<typeof inputId>;

/** Reading of the notice's applicant words (A25): what a unit is, by its name or by the type column. */
export const applicantClasses = [
  "city-bureau",
  "county-bureau",
  "city-market-bureau",
  "county-market-bureau",
  "city-government",
  "county-government",
  "township-government",
  "park-committee",
  "other-park-committee",
  "enterprise",
  "university",
  "institute",
  "new-rd-institution",
  "hospital",
  "public-institution",
  "protection-centre",
  "association",
  "other-bureau",
] as const;
export const applicantClass = z.enum(applicantClasses);
export type ApplicantClass = z.infer<typeof applicantClass>;

export const severities = ["error", "warning", "notice"] as const;
export const severity = z.enum(severities);
export type Severity = z.infer<typeof severity>;
