// Under which names we keep what stays with a workbook, and how a value is cut into them: the same in Excel and in a file.
// See docs/decisions/2026-11-25-values-in-settings.md for the sizes.
import * as z from "zod/mini";
import type { StoredName } from "./port.ts";

/** Our setting in the workbook; everything else we keep there has a key that begins with it and a dot. */
export const recordKey = "ip-recommendation-review";

/** Characters of JSON. */
export const longestPart = 30_000;
export const longestValue = 500_000;

const headSchema = z.object({
  parts: z.int().check(z.positive(), z.maximum(Math.ceil(longestValue / longestPart))),
});

/** "ip-recommendation-review.notices": holds the number of parts. */
export function headKey(name: StoredName): string {
  return `${recordKey}.${name}`;
}

/** "….notices.1" for the first part. */
export function partKeys(name: StoredName, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${headKey(name)}.${index + 1}`);
}

/** How many parts a head counts; null where it is none of ours. */
export function partCountOf(head: unknown): number | null {
  const parsed = headSchema.safeParse(head);
  return parsed.success ? parsed.data.parts : null;
}

/** The value of its parts in order, or their text where that is no JSON. */
export function valueOfParts(parts: readonly unknown[]): unknown {
  const text = parts.map((part) => (typeof part === "string" ? part : "")).join("");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
