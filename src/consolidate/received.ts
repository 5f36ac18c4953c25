// What comes in: the files as they were received, and what the user decided about them.
import type { Message } from "../messages/catalogue.ts";
import type { WorkbookCells } from "../sheets/grid.ts";

/** A file read into cells, or refused with the sentences for the user. */
export type FileContent =
  | { readonly kind: "read"; readonly workbook: WorkbookCells }
  | { readonly kind: "refused"; readonly code: string; readonly told: Message; readonly remedy: Message };

export interface ReceivedFile {
  /** The name by which lists and findings mention it; unique among the files (`uniqueNames`). */
  readonly file: string;
  /** Bytes; null where nobody knows. */
  readonly size: number | null;
  /** Milliseconds since 1970 at which the file was last changed, as its system says; null where nobody knows. */
  readonly modified: number | null;
  /** The same for the same bytes; null where nobody took it. */
  readonly fingerprint: string | null;
  readonly content: FileContent;
}

/**
 * What the user decided. "take": this file, also beside or instead of others; "leave": not this one. A city whose files
 * have a "take" among them is taken from those alone, so `take` on one file replaces the others, and on two keeps both.
 */
export interface Decisions {
  /** The year whose notice applies; null takes the year that most files name. */
  readonly year: number | null;
  /** Which of a city's files is taken where none was decided; null takes the first for now and asks. */
  readonly prefer: "first" | "newest" | null;
  readonly files: ReadonlyMap<string, "take" | "leave">;
  /** The city of a file that does not name one. */
  readonly cities: ReadonlyMap<string, string>;
}

export const noDecisions: Decisions = { year: null, prefer: null, files: new Map(), cities: new Map() };

/** Names made unique in their order: 汇总表.xlsx, 汇总表.xlsx (2). Cities like to send files of one name. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}
