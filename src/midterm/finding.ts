// What is pointed out about a project besides its statuses: faults of the sheet, of dates, of contract values, hard findings.
import type { Message } from "../messages/catalogue.ts";
import type { ClauseId, ReadingId, Severity } from "../notices/schema.ts";

/** As in a review: a fault of the sheet that rests on neither clause nor reading has both null. */
export interface MidtermFinding {
  readonly clause: ClauseId | null;
  readonly reading: ReadingId | null;
  readonly severity: Severity;
  /** "broken" only where the notice itself is; what is missing or doubtful is "unknown". */
  readonly verdict: "broken" | "unknown";
  readonly file: string;
  readonly sheet: string;
  /** Sheet row number of the project's block, from 1; null for the settings. */
  readonly row: number | null;
  readonly cells: readonly string[];
  readonly message: Message;
  readonly remedy: Message | null;
}
