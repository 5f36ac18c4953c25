// The small shapes that every part of a notice is made of: ids, texts, numbers, days.
import * as z from "zod/mini";

export const clauseId = z
  .string()
  .check(z.regex(/^\d{4}\.[a-z0-9-]+(\.[a-z0-9-]+)+$/))
  .brand<"ClauseId">();
export const programmeId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+$/))
  .brand<"ProgrammeId">();
export const familyId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+$/))
  .brand<"FamilyId">();
export const readingId = z
  .string()
  .check(z.regex(/^A\d{2}$/))
  .brand<"ReadingId">();
/** Of a column of an evidence sheet; its own within one programme. */
export const inputId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+$/))
  .brand<"InputId">();

/** Words that are there: an empty text says nothing. */
export const text = z.string().check(z.minLength(1));
export const words = z.array(text);
/** Words of our own, in both languages of the product. */
export const bothLanguages = z.strictObject({ zh: text, en: text });
export const positiveInteger = z.int().check(z.positive());
export const year = z.int().check(z.minimum(2000), z.maximum(2100));
/** A calendar day or a minute of it, Beijing time: "2025-02-28" (to the end of the day) or "2025-02-28T17:30". */
export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
/** A calendar day. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

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
