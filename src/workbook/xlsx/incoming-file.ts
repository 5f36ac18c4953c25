// What comes in as a file, read or refused. Apart from the reading, so that a page that waits for a worker does not load it.
import type { Message } from "../../messages/catalogue.ts";
import type { WorkbookCells } from "../../sheets/grid.ts";
import type { WorkbookFileError } from "./errors.ts";

/** What is known of a file beside its bytes. */
export interface FileFacts {
  /** As findings and lists mention it. */
  readonly file: string;
  /** Milliseconds since 1970; null where nobody knows. */
  readonly modified: number | null;
}

export interface IncomingFile extends FileFacts {
  readonly size: number;
  /** The same for the same bytes; null where the file was refused before its bytes were read. */
  readonly fingerprint: string | null;
  readonly content:
    | { readonly kind: "read"; readonly workbook: WorkbookCells }
    | { readonly kind: "refused"; readonly code: string; readonly told: Message; readonly remedy: Message };
}

/** A file that was refused before, or in place of, reading it. */
export function refusedFile(facts: FileFacts, size: number, error: WorkbookFileError): IncomingFile {
  const { code, told, remedy } = error;
  return { ...facts, size, fingerprint: null, content: { kind: "refused", code, told, remedy } };
}
