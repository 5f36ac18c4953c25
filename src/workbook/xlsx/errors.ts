// A file that cannot be read as a workbook: why, and what the user can do about it.
import { say, type Message } from "../../messages/catalogue.ts";

export type WorkbookFileErrorCode =
  | "EMPTY"
  | "NOT-A-WORKBOOK"
  | "TRUNCATED"
  | "DAMAGED"
  | "ENCRYPTED"
  | "TOO-LARGE"
  | "TIME-LIMIT"
  | "GONE"
  | "NOT-MARKABLE";

/** Thrown for every fault of a file; `told` and `remedy` are for the user, `cause` for the developer. */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly told: Message,
    readonly remedy: Message,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookFileError";
  }
}

/** What a file is instead of a workbook, as far as its first bytes or its parts tell. */
export type OtherContent =
  | "archive"
  | "document"
  | "html"
  | "image"
  | "open-document"
  | "pdf"
  | "presentation"
  | "text"
  | "unknown"
  | "xml";

/** Those that Excel itself can open, so that the user only has to save them anew. */
const excelOpens: ReadonlySet<OtherContent> = new Set<OtherContent>(["html", "open-document", "text", "xml"]);

export function notAWorkbook(name: string, content: OtherContent): WorkbookFileError {
  return new WorkbookFileError(
    "NOT-A-WORKBOOK",
    say("file.not-a-workbook", { name, content }),
    say(excelOpens.has(content) ? "file.remedy.save-as" : "file.remedy.choose-workbook"),
  );
}

export function emptyFile(name: string): WorkbookFileError {
  return new WorkbookFileError("EMPTY", say("file.empty", { name }), say("file.remedy.get-again"));
}

export function truncatedFile(name: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("TRUNCATED", say("file.truncated", { name }), say("file.remedy.get-again"), {
    cause,
  });
}

export function damagedFile(name: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("DAMAGED", say("file.damaged", { name }), say("file.remedy.save-anew"), {
    cause,
  });
}

export function encryptedFile(name: string): WorkbookFileError {
  return new WorkbookFileError(
    "ENCRYPTED",
    say("file.encrypted", { name }),
    say("file.remedy.take-password-off"),
  );
}

/** `megabytes`: the limit that was passed. */
export function tooLargeFile(name: string, megabytes: number): WorkbookFileError {
  return new WorkbookFileError(
    "TOO-LARGE",
    say("file.too-large", { name, megabytes }),
    say("file.remedy.keep-only-the-table"),
  );
}

/** `cells`: the limit that was passed. */
export function tooManyCells(name: string, sheet: string, cells: number): WorkbookFileError {
  return new WorkbookFileError(
    "TOO-LARGE",
    say("file.too-many-cells", { name, sheet, cells }),
    say("file.remedy.keep-only-the-table"),
  );
}

/** Reading took longer than `seconds` and was stopped: a workbook of this kind takes a fraction of one. */
export function tooSlowFile(name: string, seconds: number): WorkbookFileError {
  return new WorkbookFileError(
    "TIME-LIMIT",
    say("file.too-slow", { name, seconds }),
    say("file.remedy.keep-only-the-table"),
  );
}

/** The browser no longer gives the file out: it was moved, changed or deleted after it was chosen. */
export function goneFile(name: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("GONE", say("file.gone", { name }), say("file.remedy.choose-again"), {
    cause,
  });
}

/** Why a workbook can be read but not be given back with marks in it. */
export type NotMarkable = "xls" | "xlsb" | "strict" | "styles";

export function notMarkable(name: string, why: NotMarkable): WorkbookFileError {
  return new WorkbookFileError(
    "NOT-MARKABLE",
    say("file.not-markable", { name, why }),
    say("file.remedy.save-as-xlsx"),
  );
}
