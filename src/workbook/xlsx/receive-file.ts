// A file as it comes in, one of many: read into cells or refused with its sentences, never thrown, and known again by its bytes.
import type { Message } from "../../messages/catalogue.ts";
import type { WorkbookCells } from "../../sheets/grid.ts";
import { WorkbookFileError } from "./errors.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

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

/** SHA-256 in hexadecimal. */
async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads one file. Every fault of the file is in the answer; only a fault of ours is thrown. */
export async function receiveFile(bytes: Uint8Array<ArrayBuffer>, facts: FileFacts): Promise<IncomingFile> {
  const fingerprint = await fingerprintOf(bytes);
  try {
    const workbook = readWorkbookFile(bytes, facts.file);
    return { ...facts, size: bytes.length, fingerprint, content: { kind: "read", workbook } };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { ...refusedFile(facts, bytes.length, error), fingerprint };
  }
}
