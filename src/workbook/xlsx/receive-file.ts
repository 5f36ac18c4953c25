// A file as it comes in, one of many: read into cells or refused with its sentences, never thrown, and known again by its bytes.
import { WorkbookFileError } from "./errors.ts";
import { refusedFile, type FileFacts, type IncomingFile } from "./incoming-file.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

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
