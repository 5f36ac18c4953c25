// One way into Excel: waits while the user types in a cell, and turns Excel's refusals into errors a user can read.
import { say } from "../../messages/catalogue.ts";
import { WorkbookError, type WorkbookErrorCode } from "../port.ts";

/** What a batch is about, so that a refusal can say where. */
export interface Subject {
  readonly sheet: string;
  readonly address: string | null;
}

/** Runs a batch. Rejects with `WorkbookError` for what Excel refuses; other errors pass through untouched. */
export async function inExcel<T>(
  subject: Subject | null,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asWorkbookError(error, subject);
  }
}

const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "EDIT-MODE",
  AccessDenied: "SHEET-PROTECTED",
  ItemNotFound: "SHEET-MISSING",
  ReadOnly: "WORKBOOK-READ-ONLY",
  OperationCellsExceedLimit: "TOO-LARGE",
  RequestPayloadSizeLimitExceeded: "TOO-LARGE",
  ResponsePayloadSizeLimitExceeded: "TOO-LARGE",
  ApiNotFound: "UNSUPPORTED",
};

/** Excel's own error as one of ours; anything that is not Excel's stays what it was (a programming error is not dressed up). */
function asWorkbookError(error: unknown, subject: Subject | null): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = codes[error.code] ?? "HOST";
  if (subject !== null) return refusal(code, subject, error.code, error);
  // Without a sheet in question, a denial concerns the workbook (its structure is protected) and a miss is nobody's sheet.
  if (code === "SHEET-PROTECTED") return refusal("WORKBOOK-READ-ONLY", null, error.code, error);
  return refusal(code === "SHEET-MISSING" ? "HOST" : code, null, error.code, error);
}

/** Whether an error says that a request or its answer was more than Excel passes at once. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && codes[error.code] === "TOO-LARGE";
}

/** A refusal in the user's words. `hostCode` is Excel's own code, told only where we have no better words. */
export function refusal(
  code: WorkbookErrorCode,
  subject: Subject | null,
  hostCode: string = code,
  cause?: unknown,
): WorkbookError {
  const sheet = subject?.sheet ?? "";
  const make = (told: ReturnType<typeof say>, remedy: ReturnType<typeof say>): WorkbookError =>
    new WorkbookError(code, told, remedy, subject, { cause });
  switch (code) {
    case "EDIT-MODE":
      return make(say("excel.edit-mode"), say("excel.edit-mode.remedy"));
    case "SHEET-PROTECTED":
      return make(say("excel.protected", { sheet }), say("excel.protected.remedy"));
    case "SHEET-MISSING":
      return make(say("excel.sheet-missing", { sheet }), say("excel.sheet-missing.remedy"));
    case "SHEET-HIDDEN":
      return make(say("excel.sheet-hidden", { sheet }), say("excel.sheet-hidden.remedy"));
    case "SHEET-OCCUPIED":
      return make(
        say("excel.occupied", { sheet, address: subject?.address ?? "" }),
        say("excel.occupied.remedy"),
      );
    case "STORE-FULL":
      return make(say("excel.store-full"), say("excel.store-full.remedy"));
    case "WORKBOOK-READ-ONLY":
      return make(say("excel.read-only"), say("excel.read-only.remedy"));
    case "TOO-LARGE":
      return make(say("excel.too-large"), say("excel.too-large.remedy"));
    case "UNSUPPORTED":
      return make(say("excel.unsupported"), say("excel.unsupported.remedy"));
    case "CANCELLED":
      return make(say("excel.cancelled"), say("excel.cancelled.remedy"));
    case "HOST":
      return make(say("excel.host", { code: hostCode }), say("excel.host.remedy"));
  }
}
